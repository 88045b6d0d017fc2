import type { Settings } from '../../src/workbook/host';
import type { LocaleCode } from '../../src/locales';
import type { Sheets } from '../corpus/sheets/sheet-entry';
import { date, formatted, formula } from '../support/memory-workbook';
import { useSharedTemporaryFolder } from '../support/temporary-folder';
import { changeCells, type ChangedCells } from './changed-cells';
import { recalculate } from './libreoffice';
import { checksOn, emptyFolder, plansOf, resultOf, writeResult, type ShownCheck } from './written-result';

const PATIENCE = 600_000;
const file = useSharedTemporaryFolder();

/** Every column that decides something, with rows that are sums and headings, and a period in a cell. */
const GOOD: Sheets = {
  Deltakere: [
    ['Periode', 2018],
    ['Kommune', 'Folketall', 'Brukere', 'Vert', 'Samarbeid', 'Fra', 'Til', 'Dagens kostnad', 'Kontaktperson'],
    ['Nordreisa', 4944, 31, null, null, date('2010-01-01'), null, 700, 'Kari'],
    ['Skjervøy', 2925, 12, 'ja', null, null, null, 500, 'Ola'],
    ['Kåfjord', 2132, 7, null, null, null, date('2030-12-31'), 400, 'Mari'],
  ],
  Nøkler: [
    [
      'Samarbeid',
      'Lik andel',
      'Fordelingsgrunnlag',
      'Overhead',
      'Avrunding',
      'Enhet',
      'Gjelder fra',
      'Hjemmel',
    ],
    [
      'NorIKT',
      formatted(0.4, '0 %'),
      'Brukere',
      formatted(0.05, '0 %'),
      'største rest',
      'øre',
      date('2015-01-01'),
      'Avtalen § 4',
    ],
  ],
  Kostnader: [
    ['Post', 'Type', 'Beløp', 'Gjelder', 'Betalt av'],
    ['Lønnskostnader', null, null, null, null],
    ['Lønn', 'Lønn', 1000, 'alle', 'Skjervøy'],
    ['Lisens', 'Drift', 300, 'Kåfjord', null],
    ['Strøm', 'Drift', 250.5, null, null],
  ],
};

const GREEN = 0;
const RED = 'Kjør på nytt';

interface Case {
  readonly sheets?: Sheets;
  readonly settings?: Settings;
  readonly language?: LocaleCode;
  readonly formulas?: boolean;
  readonly changes: ChangedCells;
}

/** Runs the job, changes cells of what was written, and recalculates: the first check of each, in one start. */
async function checksAfter(cases: readonly Case[], folder: string): Promise<readonly ShownCheck[]> {
  const paths: string[] = [];
  for (const [
    index,
    { sheets = GOOD, settings = {}, language = 'nb', formulas = true, changes },
  ] of cases.entries()) {
    const result = await resultOf(sheets, settings);
    if (result === null) throw new Error(`Case ${String(index)} is refused`);
    const output = file(`${folder}-${String(index)}.xlsx`);
    const plans = plansOf(result, { language, formulas });
    await writeResult(sheets, plans, { input: file(`${folder}-${String(index)}-inn.xlsx`), output });
    const changed = file(`${folder}-${String(index)}-endret.xlsx`);
    await changeCells(output, changed, changes);
    paths.push(changed);
  }
  const calculated = await recalculate(paths, await emptyFolder(file(`regnet-${folder}`)));
  return Promise.all(
    calculated.map(async (each, index) => {
      const sheet = cases[index]!.language === 'en' ? 'Distribution' : 'Fordeling';
      return (await checksOn(each, sheet))[0]!;
    }),
  );
}

/** A change that formulas cannot follow, and how the check begins to tell it. */
const TOLD: readonly (readonly [string, ChangedCells, string])[] = [
  [
    'the one that owes a cost alone',
    { 'Kostnader!D3': 'Kåfjord' },
    'Kostnader!D3 er endret fra «alle» til «Kåfjord». Kjør Fordel på nytt.',
  ],
  [
    'a cost that one owed alone and all now share',
    { 'Kostnader!D4': null },
    'Kostnader!D4 er endret fra «Kåfjord» til tom.',
  ],
  ['a type', { 'Kostnader!B3': 'Drift' }, 'Kostnader!B3 er endret fra «Lønn» til «Drift».'],
  ['large letters in it', { 'Kostnader!B3': 'LØNN' }, 'Kostnader!B3 er endret fra «Lønn» til «LØNN».'],
  [
    'an amount filled in where there was none',
    { 'Kostnader!C2': 90 },
    'Kostnader!C2 er endret fra tom til «90».',
  ],
  [
    'a text where an amount was',
    { 'Kostnader!C5': 'kr 250,50' },
    'Kostnader!C5 er endret fra «250,5» til «kr 250,50».',
  ],
  ['an amount that is taken away', { 'Kostnader!C5': null }, 'Kostnader!C5 er endret fra «250,5» til tom.'],
  [
    'an amount finer than an øre',
    { 'Kostnader!C5': 250.505 },
    'Kostnader!C5 er endret fra «250,5» til «250,505».',
  ],
  [
    'an error in an amount',
    { 'Kostnader!C5': { error: '#N/A' } },
    'Kostnader!C5 er endret fra «250,5» til feil.',
  ],
  [
    'a row below the table',
    { 'Kostnader!A6': 'Porto', 'Kostnader!C6': 9 },
    'Noe er skrevet eller tatt bort i Kostnader!A6:E15',
  ],
  [
    'a row a little further down',
    { 'Kostnader!A15': 'Porto', 'Kostnader!C15': 9 },
    'Noe er skrevet eller tatt bort i Kostnader!A6:E15',
  ],
  [
    'a column beside the table',
    { 'Kostnader!F1': 'Samarbeid' },
    'Noe er skrevet eller tatt bort i Kostnader!F1:F5',
  ],
  ['a heading', { 'Kostnader!D1': 'Merknad' }, 'Kostnader!D1 er endret fra «Gjelder» til «Merknad».'],
  [
    'the heading of a column that is not used',
    { 'Deltakere!I2': 'Gruppe' },
    'Deltakere!I2 er endret fra «Kontaktperson» til «Gruppe».',
  ],
  [
    'the name of a cost that becomes a sum',
    { 'Kostnader!A5': 'Sum' },
    'Kostnader!A5 er endret fra «Strøm» til «Sum».',
  ],
  [
    'the name of a participant',
    { 'Deltakere!A3': 'Storfjord' },
    'Deltakere!A3 er endret fra «Nordreisa» til «Storfjord».',
  ],
  [
    'inhabitants written as a text',
    { 'Deltakere!B3': '4 944' },
    'Deltakere!B3 er endret fra «4944» til «4 944».',
  ],
  [
    'inhabitants that are not whole',
    { 'Deltakere!B3': 4944.5 },
    'Deltakere!B3 er endret fra «4944» til «4944,5».',
  ],
  ['inhabitants below 0', { 'Deltakere!B3': -1 }, 'Deltakere!B3 er endret fra «4944» til «-1».'],
  ['a driver below 0', { 'Deltakere!C5': -7 }, 'Deltakere!C5 er endret fra «7» til «-7».'],
  [
    'drivers that come to nothing',
    { 'Deltakere!C3': 0, 'Deltakere!C4': 0, 'Deltakere!C5': 0 },
    'Brukere blir 0 til sammen',
  ],
  [
    'another host',
    { 'Deltakere!D4': null, 'Deltakere!D5': 'ja' },
    'Deltakere!D4 er endret fra «ja» til tom. Kjør Fordel på nytt. I alt er 2 celler endret.',
  ],
  [
    'who takes part in what',
    { 'Deltakere!E3': 'Barnevern' },
    'Deltakere!E3 er endret fra tom til «Barnevern».',
  ],
  ['since when', { 'Deltakere!F3': 43_132 }, 'Deltakere!F3 er endret fra «1.1.2010» til «1.2.2018».'],
  ['until when', { 'Deltakere!G5': 43_100 }, 'Deltakere!G5 er endret fra «31.12.2030» til «31.12.2017».'],
  [
    'today’s cost that is no more known',
    { 'Deltakere!H3': null },
    'Deltakere!H3 er endret fra «700» til tom.',
  ],
  ['the period', { 'Deltakere!B1': 2019 }, 'Deltakere!B1 er endret fra «2018» til «2019».'],
  [
    'what the key follows',
    { 'Nøkler!C2': 'Folketall' },
    'Nøkler!C2 er endret fra «Brukere» til «Folketall».',
  ],
  [
    'the rounding',
    { 'Nøkler!E2': 'hver for seg' },
    'Nøkler!E2 er endret fra «største rest» til «hver for seg».',
  ],
  ['its unit', { 'Nøkler!F2': 'krone' }, 'Nøkler!F2 er endret fra «øre» til «krone».'],
  ['since when the key holds', { 'Nøkler!G2': 43_466 }, 'Nøkler!G2 er endret fra «1.1.2015» til «1.1.2019».'],
  ['its source', { 'Nøkler!H2': 'Avtalen § 5' }, 'Nøkler!H2 er endret fra «Avtalen § 4» til «Avtalen § 5».'],
  ['an equal share of 120 %', { 'Nøkler!B2': 1.2 }, 'Nøkler!B2 er endret fra «40 %» til «120 %».'],
  ['an equal share of 4000 %', { 'Nøkler!B2': 40 }, 'Nøkler!B2 er endret fra «40 %» til «4000 %».'],
  ['an equal share below 0', { 'Nøkler!B2': -0.1 }, 'Nøkler!B2 er endret fra «40 %» til «-10 %».'],
  ['an equal share that is a text', { 'Nøkler!B2': '40/60' }, 'Nøkler!B2 er endret fra «40 %» til «40/60».'],
  ['an overhead of 500 %', { 'Nøkler!D2': 5 }, 'Nøkler!D2 er endret fra «5 %» til «500 %».'],
  ['a basis for overhead that becomes nothing', { 'Kostnader!C3': 0 }, 'Grunnlaget for overhead er blitt 0.'],
  [
    'amounts of which doubles do not keep the øre',
    { 'Kostnader!C3': 1_234_567_890_123.45 },
    'Beløpene er blitt så store',
  ],
];

/** What formulas follow, and what decides nothing. */
const FOLLOWED: readonly (readonly [string, ChangedCells])[] = [
  ['nothing', {}],
  ['an amount', { 'Kostnader!C3': 2345.67 }],
  ['an amount that becomes a refund', { 'Kostnader!C5': -17.01 }],
  ['a direct cost', { 'Kostnader!C4': 17.01 }],
  ['inhabitants', { 'Deltakere!B3': 5000 }],
  ['a driver', { 'Deltakere!C3': 30.5 }],
  ['today’s cost', { 'Deltakere!H3': 701.5 }],
  ['the equal share', { 'Nøkler!B2': 0.25 }],
  ['the overhead', { 'Nøkler!D2': 0.1 }],
  ['who paid', { 'Kostnader!E3': 'Nordreisa' }],
  ['a remark', { 'Deltakere!I3': 'Kåfjord' }],
  ['a cell far from the tables', { 'Kostnader!M40': 'Husk å spørre' }],
];

describe('What formulas cannot follow turns the check red, and it names the cell', () => {
  let shown: readonly ShownCheck[];
  beforeAll(async () => {
    shown = await checksAfter(
      TOLD.map(([, changes]) => ({ changes })),
      'endret',
    );
  }, PATIENCE);

  test.each(TOLD.map(([name, , says], index) => [name, says, index] as const))('%s', (_, says, index) => {
    expect(shown[index]!.says).toContain(says);
    expect(shown[index]!.figure).toBe(RED);
  });
});

describe('What formulas follow, and what decides nothing, leaves it green', () => {
  let shown: readonly ShownCheck[];
  beforeAll(async () => {
    shown = await checksAfter(
      FOLLOWED.map(([, changes]) => ({ changes })),
      'fulgt',
    );
  }, PATIENCE);

  test.each(FOLLOWED.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    expect(shown[index]).toEqual({
      figure: GREEN,
      says: expect.stringMatching(/^Summen av andelene/) as string,
    });
  });
});

const LARGE: Sheets = {
  ...GOOD,
  Kostnader: [
    ['Post', 'Beløp', 'Type'],
    ['Lønn', 987_654_321.01, 'Lønn'],
    ['Drift', 12.5, 'Drift'],
  ],
};
const TWO_AGREEMENTS: Sheets = {
  Deltakere: [
    ['Kommune', 'Folketall'],
    ['A', 10],
    ['B', 20],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
    ['IKT', 40, 'Folketall 60 %'],
    ['Barnevern', 20, null],
  ],
  Kostnader: [
    ['Samarbeid', 'Post', 'Beløp'],
    ['IKT', 'Lønn', 100],
    ['Barnevern', 'Lønn', 200],
    ['IKT', 'Strøm', 'kr 30,-'],
    ['Sum', null, 330],
  ],
};
const WITH_SUM: Sheets = {
  ...GOOD,
  Nøkler: [
    ['Samarbeid', 'Lik andel'],
    ['NorIKT', 0.4],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 0.1],
    ['Drift', 0.2],
    ['Delsum', formula('=SUM(B2:B3)', 0.1 + 0.2)],
    ['Strøm', 7],
    ['Sum', formula('=B4+B5', 7.3)],
  ],
};
const NEARLY_SAME: Sheets = {
  Deltakere: [
    ['Kommune', 'Folketall'],
    ['A', 1],
    ['B', 2],
    ['C', 4],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel'],
    ['IKT', 0],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 0.02],
  ],
};

const AGREED: Sheets = {
  Deltakere: [
    ['Kommune', 'Folketall', 'Eierandel %'],
    ['A', 10, 40],
    ['B', 20, 30],
    ['C', 40, 24],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
    ['IUA', 0, 'Eierandel %'],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 1_000_000.01],
  ],
};
const WHOLE: Sheets = {
  ...AGREED,
  Deltakere: [
    ...(AGREED['Deltakere'] as readonly (readonly (string | number)[])[]).slice(0, 3),
    ['C', 40, 30],
  ],
};

const OTHERS: readonly (readonly [string, Case, string | number, string])[] = [
  [
    'agreed percentages of which the rest stands: other ones below the whole are followed',
    { sheets: AGREED, settings: { prosent: 'la stå' }, changes: { 'Deltakere!C4': 20.5 } },
    GREEN,
    'Summen av andelene',
  ],
  [
    'agreed percentages of which the rest stands: they come to more than the whole',
    { sheets: AGREED, settings: { prosent: 'la stå' }, changes: { 'Deltakere!C4': 31 } },
    RED,
    'Eierandel % er blitt mer enn 100 % til sammen.',
  ],
  [
    'agreed percentages that are the whole: one is changed, so that they are not',
    { sheets: WHOLE, changes: { 'Deltakere!C4': 29 } },
    RED,
    'Eierandel % er ikke lenger 100 % til sammen.',
  ],
  [
    'agreed percentages that are the whole: two are changed, so that they are so still',
    { sheets: WHOLE, changes: { 'Deltakere!C4': 29, 'Deltakere!C3': 31 } },
    GREEN,
    'Summen av andelene',
  ],
  ['values alone: as it was read', { formulas: false, changes: {} }, GREEN, 'Summen av andelene'],
  [
    'values alone: an amount',
    { formulas: false, changes: { 'Kostnader!C3': 1001 } },
    RED,
    'Kostnader!C3 er endret fra «1000» til «1001». Kjør Fordel på nytt.',
  ],
  [
    'values alone: inhabitants',
    { formulas: false, changes: { 'Deltakere!B4': 2926 } },
    RED,
    'Deltakere!B4 er endret fra «2925» til «2926».',
  ],
  [
    'values alone: the equal share',
    { formulas: false, changes: { 'Nøkler!B2': 0.5 } },
    RED,
    'Nøkler!B2 er endret fra «40 %» til «50 %».',
  ],
  [
    'values alone: a text',
    { formulas: false, changes: { 'Kostnader!B3': 'Drift' } },
    RED,
    'Kostnader!B3 er endret',
  ],
  [
    'values alone: a share that someone wrote over',
    { formulas: false, changes: { 'Fordeling!F14': 1 } },
    -656.19,
    'Summen',
  ],
  [
    'amounts too large for formulas: as it was read',
    { sheets: LARGE, changes: {} },
    GREEN,
    'Summen av andelene',
  ],
  [
    'amounts too large for formulas: a small one',
    { sheets: LARGE, changes: { 'Kostnader!B3': 13 } },
    RED,
    'Kostnader!B3 er endret fra «12,5» til «13».',
  ],
  [
    'amounts too large for formulas: inhabitants',
    { sheets: LARGE, changes: { 'Deltakere!C3': 30 } },
    RED,
    'Deltakere!C3 er endret',
  ],
  [
    'an equal share beside a weight that is written',
    { sheets: TWO_AGREEMENTS, changes: { 'Nøkler!B2': 50 } },
    RED,
    'Nøkler!B2 er endret fra «40» til «50».',
  ],
  [
    'an equal share of another agreement, whose driver takes the rest',
    { sheets: TWO_AGREEMENTS, changes: { 'Nøkler!B3': 30 } },
    GREEN,
    'Summen av andelene',
  ],
  [
    'a fraction among percentages',
    { sheets: TWO_AGREEMENTS, changes: { 'Nøkler!B3': 0.3 } },
    RED,
    'Nøkler!B3 er endret fra «20» til «0,3».',
  ],
  [
    'an amount of a text that becomes a number',
    { sheets: TWO_AGREEMENTS, changes: { 'Kostnader!C4': 30 } },
    RED,
    'Kostnader!C4 er endret fra «kr 30,-» til «30».',
  ],
  [
    'a sum that was typed',
    { sheets: TWO_AGREEMENTS, changes: { 'Kostnader!C5': 331 } },
    RED,
    'Kostnader!C5 er ikke lenger summen av Kostnader!C2:C4. Kjør Fordel på nytt.',
  ],
  [
    'an amount above a sum that was typed',
    { sheets: TWO_AGREEMENTS, changes: { 'Kostnader!C2': 101 } },
    RED,
    'Kostnader!C5 er ikke lenger summen av',
  ],
  [
    'an amount and the sum that was typed',
    { sheets: TWO_AGREEMENTS, changes: { 'Kostnader!C2': 101, 'Kostnader!C5': 331 } },
    GREEN,
    'Summen av andelene',
  ],
  [
    'an amount above a sum that is calculated',
    { sheets: WITH_SUM, changes: { 'Kostnader!B3': 101.4 } },
    GREEN,
    'Summen av andelene',
  ],
  [
    'the agreement of a cost',
    { sheets: TWO_AGREEMENTS, changes: { 'Kostnader!A3': 'IKT' } },
    RED,
    'Kostnader!A3 er endret fra «Barnevern» til «IKT».',
  ],
  [
    'remainders nearer one another than they can be told',
    {
      sheets: NEARLY_SAME,
      changes: { 'Deltakere!B2': 100_000_000, 'Deltakere!B3': 100_000_001, 'Deltakere!B4': 100_000_002 },
    },
    RED,
    'Tallene er endret, og to andeler ligger nå nærmere hverandre',
  ],
  [
    'in English',
    { language: 'en', changes: { 'Kostnader!D3': 'Kåfjord' } },
    'Run again',
    'Kostnader!D3 was changed from “alle” to “Kåfjord”. Run Fordel again.',
  ],
  [
    'in English, a day',
    { language: 'en', changes: { 'Deltakere!F3': 43_132 } },
    'Run again',
    'Deltakere!F3 was changed from “1/1/2010” to “1/2/2018”.',
  ],
  [
    'in nynorsk',
    { language: 'nn', changes: { 'Kostnader!D3': null } },
    'Køyr på nytt',
    'Kostnader!D3 er endra frå «alle» til tom. Køyr Fordel på nytt.',
  ],
];

describe('The check also tells', () => {
  let shown: readonly ShownCheck[];
  beforeAll(async () => {
    shown = await checksAfter(
      OTHERS.map(([, each]) => each),
      'annet',
    );
  }, PATIENCE);

  test.each(OTHERS.map(([name, , figure, says], index) => [name, figure, says, index] as const))(
    '%s',
    (_, figure, says, index) => {
      expect(shown[index]!.says).toContain(says);
      expect(shown[index]!.figure).toBe(figure);
    },
  );
});
