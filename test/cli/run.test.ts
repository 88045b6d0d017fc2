import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import norikt from '../cases/norikt-2018.json';
import { FileHost } from '../../src/hosts/file/file-host';
import { nodeDeflate } from '../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../src/hosts/file/workbook-file';
import { cellAt, findSheet } from '../../src/workbook/snapshot';
import { plainWorkbook, saveParts, sheetData } from '../hosts/file/package-files';
import { fordel } from '../support/command-line';
import type { AgreementJson } from '../support/kostnader';
import { useTemporaryFolder } from '../support/temporary-folder';

const EXAMPLE = join(__dirname, '..', '..', 'assets', 'eksempler', 'norikt-2018.xlsx');
const file = useTemporaryFolder();

interface JsonDocument {
  readonly job: string | null;
  readonly ok: boolean;
  readonly issues: readonly { readonly code: string }[];
  readonly result: { readonly agreements: readonly AgreementJson[] } | null;
}

function documentOf(out: string): JsonDocument {
  return JSON.parse(out) as JsonDocument;
}

function example(name: string): string {
  const path = file(name);
  copyFileSync(EXAMPLE, path);
  return path;
}

describe('fordel kostnader on the published example', () => {
  test('prints the table, writes beside the input, and leaves the input as it was', async () => {
    const input = example('norikt.xlsx');
    const before = readFileSync(input);
    const { status, out, err } = await fordel('kostnader', input);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Fordeling NorIKT');
    for (const { largestRemainder } of norikt.participants) {
      expect(out.replace(/ /g, '')).toContain(largestRemainder.replace('.', ','));
    }
    expect(out).toContain(`Skrevet: ${file('norikt-kostnader.xlsx')} (Fordeling, Avrunding, Lest grunnlag)`);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test('tells which cell of an earlier result somebody has written over', async () => {
    const result = file('tidligere.xlsx');
    await fordel('kostnader', example('a.xlsx'), '--ut', result);
    const earlier = await WorkbookFile.open(readFileSync(result), result, nodeDeflate);
    const value = { value: 1_700_000 };
    const { file: edited } = await earlier.withEdits([
      { sheet: 'Fordeling', row: 11, column: 5, cell: value },
    ]);
    writeFileSync(result, await edited.bytes());

    const { status, err } = await fordel('kostnader', result, '--ut', file('ny.xlsx'));
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(/^Å se på: Fordeling!E11: Noen hadde skrevet over cellen .*Fordels tall/),
    ]);
    const again = await fordel('kostnader', file('ny.xlsx'), '--ut', file('nyere.xlsx'));
    expect(again.err).toBe('');
    const { out } = await fordel('kostnader', result, '--ut', file('ny.xlsx'), '--overskriv', '--json');
    expect(documentOf(out).issues).toEqual([
      expect.objectContaining({ code: 'result.overwritten', sheet: 'Fordeling', cell: 'E11' }),
    ]);
  });

  test('the written workbook holds the shares, the input sheets and the stamp', async () => {
    const output = file('resultat.xlsx');
    await fordel('kostnader', example('b.xlsx'), '--ut', output);
    const snapshot = await (await FileHost.open(output, { output: file('unused.xlsx') })).read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([
      'Deltakere',
      'Nøkler',
      'Kostnader',
      'Fordeling',
      'Avrunding',
      'Lest grunnlag',
    ]);
    const sheet = findSheet(snapshot, 'Fordeling')!;
    expect(cellAt(sheet, 1, 1).value).toBe('Fordeling NorIKT');
    const shares = new Map(
      [...sheet.rows].map(([row]) => [cellAt(sheet, row, 1).value, cellAt(sheet, row, 5).value]),
    );
    for (const { participant, largestRemainder } of norikt.participants) {
      expect(shares.get(participant)).toBe(Number(largestRemainder));
    }
    const texts = [...sheet.rows.values()].map((cells) => cells.get(1)?.value);
    expect(texts).toContainEqual(
      'Laget av Fordel 0.1.0 · 22.11.2026 12.03 · Grunnlag: Deltakere!A5:C10 (5 rader), Nøkler!A4:E5 (1 rad), Kostnader!A5:E10 (5 rader)',
    );
    expect(texts).toContainEqual(
      expect.stringMatching(/^fordel:1 \| jobb=kostnader \| ark=fordeling \| .* \| stempel=[0-9a-f]{64}$/),
    );
    expect(texts).toContain(
      'fordel:1 | samarbeid=NorIKT | nokkel=0.4; Folketall 0.6 | avrunding=largest-remainder | enhet=ore | vert=Skjervøy',
    );
  });

  test('an existing output is left alone, unless --overskriv', async () => {
    const input = example('c.xlsx');
    const output = file('c-kostnader.xlsx');
    writeFileSync(output, 'mitt');
    const refused = await fordel('kostnader', input);
    expect([refused.status, readFileSync(output, 'utf8')]).toEqual([3, 'mitt']);
    expect(refused.err).toContain('finnes fra før');
    expect((await fordel('kostnader', input, '--overskriv')).status).toBe(0);
  });

  test('run again on its own result it replaces the sheets and finds the same input', async () => {
    const first = file('d1.xlsx');
    const second = file('d2.xlsx');
    await fordel('kostnader', example('d.xlsx'), '--ut', first);
    const { status } = await fordel('kostnader', first, '--ut', second, '--sett', 'avrunding=hver for seg');
    const { sheets } = await (await FileHost.open(second, { output: file('unused.xlsx') })).read();
    expect([status, sheets.map(({ name }) => name)]).toEqual([
      0,
      ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding', 'Lest grunnlag'],
    ]);
  });

  test('a choice kept in the workbook is used and told, and a new one goes before it', async () => {
    const kept = file('e.xlsx');
    const host = await FileHost.open(EXAMPLE, { output: kept });
    await host.settings.merge({ enhet: 'krone' });
    await host.write([]);
    const used = await fordel('kostnader', kept, '--ut', file('e2.xlsx'), '--json');
    const changed = await fordel('kostnader', kept, '--ut', file('e3.xlsx'), '--json', '--sett', 'enhet=øre');
    const [first, second] = [used, changed].map(({ out }) => documentOf(out));
    expect([first!.result!.agreements[0]!.unit, second!.result!.agreements[0]!.unit]).toEqual([
      'krone',
      'ore',
    ]);
    expect(
      [first, second].map((document) => document!.issues.some(({ code }) => code === 'setting.kept-decides')),
    ).toEqual([true, false]);
  });

  test('a choice on the command line is for that run alone', async () => {
    const first = file('k1.xlsx');
    await fordel('kostnader', example('k.xlsx'), '--ut', first, '--sett', 'enhet=krone');
    const again = await fordel('kostnader', first, '--ut', file('k2.xlsx'), '--json');
    expect(documentOf(again.out).result!.agreements[0]!.unit).toBe('ore');
  });
});

describe('--json prints one document and nothing else', () => {
  test('of a result', async () => {
    const { status, out } = await fordel(
      'kostnader',
      example('f.xlsx'),
      '--json',
      '--sett',
      'avrunding=hver for seg',
    );
    const document = documentOf(out);
    expect([status, document.job, document.ok]).toEqual([0, 'kostnader', true]);
    expect(document.issues).toEqual([
      expect.objectContaining({ code: 'setting.overrides', severity: 'info', sheet: 'Nøkler', cell: 'D5' }),
      expect.objectContaining({ code: 'rounding.above-total', severity: 'warning', sheet: null, cell: null }),
    ]);
    expect(document.result!.agreements[0]!.shares.map((share) => share.shared)).toEqual(
      norikt.participants.map(({ published }) => published),
    );
  });
  test('of input with errors: status 1, the cell, and nothing written', async () => {
    const { status, out } = await fordel('kostnader', example('g.xlsx'), '--json', '--sett', 'vert=Tromsø');
    expect([status, documentOf(out)]).toEqual([
      1,
      expect.objectContaining({
        ok: false,
        result: null,
        issues: [expect.objectContaining({ code: 'participant.unknown' })],
      }),
    ]);
    expect(existsSync(file('g-kostnader.xlsx'))).toBe(false);
  });
  test('of a file that is not there: status 3', async () => {
    const { status, out } = await fordel('kostnader', file('borte.xlsx'), '--json');
    expect([status, documentOf(out).issues[0]!.code]).toEqual([3, 'file.missing']);
  });
  test('of wrong use: status 2', async () => {
    const { status, out } = await fordel('kostnader', 'a.xlsx', '--json', '--fart');
    expect([status, documentOf(out).ok, documentOf(out).issues[0]!.code]).toEqual([2, false, 'usage']);
  });
});

describe('Troubles are told in the user’s language, with a status', () => {
  test.each([
    ['nb', 'Finner ikke filen'],
    ['nn', 'Finn ikkje fila'],
    ['en', 'was not found'],
  ])('%s', async (language, message) => {
    const { status, err, out } = await fordel('kostnader', file('borte.xlsx'), '--sprak', language);
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain(message);
  });
  test('a text file with the name of a workbook: status 3', async () => {
    writeFileSync(file('tekst.xlsx'), 'Kommune;Folketall');
    expect((await fordel('kostnader', file('tekst.xlsx'))).status).toBe(3);
  });
  test('a choice that does not exist, or cannot be read: status 2, and nothing written', async () => {
    const statuses = await Promise.all(
      ['farge=blå', 'avrunding=opp', '__proto__=1'].map(
        async (choice) => (await fordel('kostnader', example('j.xlsx'), '--sett', choice)).status,
      ),
    );
    expect([statuses, existsSync(file('j-kostnader.xlsx'))]).toEqual([[2, 2, 2], false]);
  });
  test.each([
    ['nb', 'Å se på: ', 'ser ut til å være åpen i et annet program'],
    ['nn', 'Å sjå på: ', 'ser ut til å vere open i eit anna program'],
    ['en', 'To check: ', 'seems to be open in another program'],
  ])(
    'a workbook that is open elsewhere is told, and used as it was saved: %s',
    async (language, beginning, message) => {
      const input = example('l.xlsx');
      writeFileSync(file('.~lock.l.xlsx#'), ',kari,,,');
      const { status, err } = await fordel('kostnader', input, '--sprak', language);
      expect([status, err]).toEqual([0, expect.stringContaining(`${beginning}${input} ${message}`)]);
      const { out } = await fordel('kostnader', input, '--overskriv', '--json');
      expect([documentOf(out).ok, documentOf(out).issues]).toEqual([
        true,
        [
          expect.objectContaining({
            code: 'file.open-elsewhere',
            severity: 'warning',
            sheet: null,
            cell: null,
          }),
        ],
      ]);
    },
  );
  test('what a workbook holds never steers the terminal', async () => {
    const rows = [
      ['Kommune', 'Folketall'],
      ['Nordreisa', 'man_x001B_[2Jge\u202e_x000A_folk'],
    ];
    await saveParts(plainWorkbook({ Deltakere: sheetData(rows) }), file('m.xlsx'));
    const { out, err } = await fordel('kostnader', file('m.xlsx'));
    expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(err).toContain('det som står i cellen («man[2Jge folk»)');
  });
  test('a folder that is not there is told in words', async () => {
    const { status, err } = await fordel('mal', 'kostnader', file('borte/ny.xlsx'));
    expect([status, err]).toEqual([3, expect.stringContaining('mappen finnes ikke')]);
  });
  test('an output of another kind: status 2', async () => {
    const { status, err } = await fordel('kostnader', example('h.xlsx'), '--ut', file('h.csv'));
    expect([status, err]).toEqual([2, expect.stringContaining('.xlsx')]);
  });
  test('the input as output: status 3, and the input as it was', async () => {
    const input = example('i.xlsx');
    const { status } = await fordel('kostnader', input, '--ut', input, '--overskriv');
    expect([status, readFileSync(input).equals(readFileSync(EXAMPLE))]).toEqual([3, true]);
  });
});

describe('Templates and help', () => {
  test.each(['nb', 'nn', 'en'])('a template in %s gives the published shares when run', async (language) => {
    const template = file(`mal-${language}.xlsx`);
    expect((await fordel('mal', 'kostnader', template, '--sprak', language)).status).toBe(0);
    const { out } = await fordel('kostnader', template, '--json', '--sprak', language);
    const document = documentOf(out);
    expect(document.issues).toEqual([]);
    expect(document.result!.agreements[0]!.shares.map((share) => share.total)).toEqual(
      norikt.participants.map(({ largestRemainder }) => largestRemainder),
    );
  });
  test.each([
    ['nb', 'Valg i alle jobber:\n  egne-referanser   behold: '],
    ['nn', 'Val i alle jobbar:\n  egne-referanser   behald: '],
    ['en', 'Choices of every job:\n  egne-referanser   keep: '],
  ])('help in %s tells the choice that every job has', async (language, told) => {
    expect((await fordel('--hjelp', '--sprak', language)).out).toContain(told);
  });
  test('a template never replaces a file unasked', async () => {
    writeFileSync(file('ny.xlsx'), 'mitt');
    expect((await fordel('mal', 'kostnader', file('ny.xlsx'))).status).toBe(3);
    expect(readFileSync(file('ny.xlsx'), 'utf8')).toBe('mitt');
  });
  test('the example in the repository is what the template makes', async () => {
    await fordel('mal', 'kostnader', file('fersk.xlsx'));
    const read = async (path: string) => (await FileHost.open(path, { output: file('unused.xlsx') })).read();
    expect(await read(EXAMPLE)).toEqual(await read(file('fersk.xlsx')));
  });
  test.each(['nb', 'nn', 'en'])('help in %s names every option and setting', async (language) => {
    const { status, out } = await fordel('--hjelp', '--sprak', language);
    expect(status).toBe(0);
    for (const word of [
      '--ut',
      '--overskriv',
      '--json',
      '--verdier',
      '--sprak',
      '--ark',
      '--sett',
      'nokkel',
      'periode',
      'avrunding',
    ]) {
      expect(out).toContain(word);
    }
    expect(out).not.toContain('undefined');
  });
  test('jobber tells what each job reads and writes', async () => {
    const { out } = await fordel('jobber');
    expect(out).toMatch(
      /kostnader: [\s\S]*Deltakere, Nøkler \(kan utelates\), Kostnader[\s\S]*Fordeling, Avrunding, Lest grunnlag/,
    );
  });
});
