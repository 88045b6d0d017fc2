import { readFileSync, writeFileSync } from 'node:fs';
import {
  plainWorkbook,
  relationships,
  sheetData,
  withWorkbookPart,
  zipped,
} from '../hosts/file/package-files';
import { start, useBuiltCommandLine } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';

const fordel = useBuiltCommandLine();
const file = useTemporaryFolder();

/** So long each file may take, and so much memory at most, all of the process counted. */
const LONGEST_MS = 5_000;
const MEGABYTES = 1_000;
/** A file that is slow because other tests have the machine is tried again; one that hangs is slow each time. */
const TRIES = 3;

type Rows = readonly (readonly (string | number)[])[];

const PARTICIPANTS: Rows = [
  ['Kommune', 'Folketall'],
  ['Nordreisa', 4944],
  ['Skjervøy', 2925],
];
const KEYS: Rows = [
  ['Samarbeid', 'Lik andel'],
  ['IKT', 0.4],
];
const COSTS: Rows = [
  ['Post', 'Beløp'],
  ['Lønn', 1000],
];

interface Sheets {
  readonly participants?: Rows;
  readonly keys?: Rows;
  readonly costs?: Rows;
  /** What stands in the part of a fourth sheet. */
  readonly other?: string;
}

function parts({ participants = PARTICIPANTS, keys = KEYS, costs = COSTS, other }: Sheets) {
  return plainWorkbook({
    Deltakere: sheetData(participants),
    Nøkler: sheetData(keys),
    Kostnader: sheetData(costs),
    ...(other === undefined ? {} : { Annet: other }),
  });
}

const withSettings = (name: string, value: string) => {
  const item = `<settings xmlns="urn:fordel:settings"><setting name="${name}">${value}</setting></settings>`;
  const made = parts({});
  const rels = 'xl/_rels/workbook.xml.rels';
  const link = relationships([
    'rIdSettings',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
    '../customXml/item1.xml',
  ]);
  const relationship = /<Relationship .*\/>/.exec(link)![0];
  return {
    ...made,
    [rels]: made[rels]!.replace('</Relationships>', `${relationship}</Relationships>`),
    'customXml/item1.xml': item,
  };
};

const LONG = 32_767;
const rowsOf = (count: number, row: (index: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_, index) => row(index + 1)).join('')}</sheetData>`;
const SHARED_BY_MANY = rowsOf(50_000, (row) =>
  row === 1
    ? `<row><c><f t="shared" si="0" ref="A1:A50000">${'A1+'.repeat(2_700)}1</f><v>1</v></c></row>`
    : '<row><c><f t="shared" si="0"/><v>1</v></c></row>',
);
const MERGES = Array.from({ length: 20_000 }, () => '<mergeCell ref="A1:XFD60000"/>').join('');
const numbersIn = (count: number) => rowsOf(count, () => '<row><c><v>1</v></c><c><v>2</v></c></row>');

/** Each a workbook made to hang, to fill the memory or to break what reads it; what is said of it, and the exit status. */
const FILES: readonly (readonly [
  what: string,
  parts: Record<string, string>,
  status: number,
  says: RegExp,
])[] = [
  [
    'a heading of dates that can be read in very many ways',
    parts({
      participants: [
        ['Kommune', `Folketall ${'1.1.2010, '.repeat(60)}!`],
        ['Nordreisa', 4944],
      ],
    }),
    1,
    /Deltakere!.*Folketall/,
  ],
  [
    'a heading as long as a cell can hold',
    parts({
      participants: [
        ['Kommune', `Folketall ${'20'.repeat(LONG / 2 - 10)}!`],
        ['Nordreisa', 4944],
      ],
    }),
    1,
    /Deltakere!.*Folketall/,
  ],
  [
    'brackets within brackets, 16 000 deep',
    parts({
      costs: [
        ['Post', 'Beløp'],
        ['Lønn', '('.repeat(16_000) + ')'.repeat(16_000)],
      ],
    }),
    1,
    /Kostnader!B2: Beløp er .* ikke et tall/,
  ],
  [
    'a number of 400 digits',
    parts({
      participants: [
        ['Kommune', 'Folketall'],
        ['Nordreisa', '9'.repeat(400)],
        ['Skjervøy', 2925],
      ],
    }),
    1,
    /Deltakere!B2: .*999 999 999 999 999/,
  ],
  [
    'a driver of 32 767 digits behind the comma',
    parts({
      participants: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['Nordreisa', 4944, `0,${'1'.repeat(LONG - 2)}`],
        ['Skjervøy', 2925, 1],
      ],
      keys: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['IKT', 0.4, 'Brukere'],
      ],
    }),
    1,
    /Deltakere!C2: .*ikke et tall/,
  ],
  [
    'a key of 32 767 characters',
    parts({
      keys: [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 'høyst 40 % likt, og '.repeat(1_600)],
      ],
    }),
    1,
    /Nøkler!B2/,
  ],
  [
    'hidden columns from minus infinity',
    parts({ other: '<cols><col min="-1e300" max="16384" hidden="1"/></cols><sheetData/>' }),
    0,
    /Skrevet/,
  ],
  [
    'hidden columns said 20 000 times',
    parts({ other: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols><sheetData/>` }),
    0,
    /Skrevet/,
  ],
  [
    '20 000 merges over the same large table',
    parts({ other: `${numbersIn(60_000)}<mergeCells>${MERGES}</mergeCells>` }),
    0,
    /Skrevet/,
  ],
  [
    'a formula of 8 000 characters that 50 000 cells share',
    parts({ other: SHARED_BY_MANY }),
    3,
    /Arket «Annet» er for stort til å leses/,
  ],
  [
    'a thousand headings, each with an empty column before it',
    parts({
      participants: [
        [
          'Kommune',
          'Folketall',
          ...Array.from({ length: 1_022 }, (_, index) => (index % 2 === 0 ? '' : `Tjeneste ${index}`)),
        ],
        ['Nordreisa', 4944],
        ['Skjervøy', 2925],
      ],
    }),
    0,
    /Skrevet/,
  ],
  [
    '20 000 headings of tables below one another',
    parts({
      other: rowsOf(
        20_000,
        (row) =>
          `<row r="${row * 2}"><c t="inlineStr"><is><t>Kommune</t></is></c><c t="inlineStr"><is><t>Folketall</t></is></c></row>`,
      ),
    }),
    1,
    /Arket «Annet» er for stort til å leses/,
  ],
  [
    'a kept choice with a name that every object knows',
    withSettings('kolonner', 'constructor.x=A!A1'),
    2,
    /kolonner=constructor.x=A!A1 kan ikke leses/,
  ],
  [
    'a kept choice of a million characters',
    withSettings('kolonner', 'a;'.repeat(500_000)),
    2,
    /kolonner er på 1 000 000 tegn/,
  ],
  [
    'names that every object knows',
    parts({
      participants: [
        ['Kommune', 'Folketall', 'constructor'],
        ['constructor', 4944, 1],
        ['__proto__', 2925, 2],
        ['toString', 2132, 3],
      ],
      keys: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['hasOwnProperty', 0.4, 'constructor'],
      ],
      costs: [
        ['Post', 'Beløp', 'Type', 'Gjelder'],
        ['valueOf', 1000, '__proto__', 'toString'],
      ],
    }),
    0,
    /__proto__/,
  ],
  [
    'number formats of nothing but brackets',
    withWorkbookPart(
      parts({ other: '<sheetData><row><c s="1"><v>1</v></c></row></sheetData>' }),
      'styles',
      'styles.xml',
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="200" formatCode="${'[$'.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    ),
    0,
    /Skrevet/,
  ],
];

/** Tells, as the process ends, how much memory it held at most, in kilobytes. */
const tellingMemory = (path: string) => `
  const { isMainThread } = require('node:worker_threads');
  if (isMainThread) process.on('exit', () => {
    require('node:fs').writeFileSync(${JSON.stringify(path)}, String(process.resourceUsage().maxRSS));
  });`;

/** The answer to a workbook, of a process that is killed when it takes too long. */
async function answerTo(workbook: string) {
  writeFileSync(file('memory.cjs'), tellingMemory(file('memory.txt')));
  const words = ['kostnader', workbook, '--overskriv', '--ut', file('ut.xlsx')];
  for (let tries = 1; ; tries++) {
    const { child, result } = start(fordel.program(words, ['--require', file('memory.cjs')]));
    const stop = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    const answer = await result;
    clearTimeout(stop);
    if (answer.signal !== 'SIGKILL' || tries === TRIES) return answer;
  }
}

describe('Hostile files are answered with a sentence, within 5 seconds and a gigabyte', () => {
  test.each(FILES)(
    '%s',
    async (_what, made, status, says) => {
      writeFileSync(file('fil.xlsx'), zipped(made));
      const answer = await answerTo(file('fil.xlsx'));
      expect(answer.signal).toBeNull();
      const said = (answer.out + answer.err).replace(/[\u00a0\u202f]/g, ' ');
      expect(said).toMatch(says);
      expect(said).not.toContain('Noe gikk galt');
      expect(answer.status).toBe(status);
      expect(Number(readFileSync(file('memory.txt'), 'utf8')) / 1_000).toBeLessThan(MEGABYTES);
    },
    (TRIES + 1) * LONGEST_MS,
  );
});
