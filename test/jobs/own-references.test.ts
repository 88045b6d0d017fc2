import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { describeIssue } from '../../src/jobs/describe-issue';
import { runJob, type JobRun } from '../../src/jobs/run-job';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { LOCALES } from '../../src/jobs/locales';
import type { Settings } from '../../src/workbook/host';
import { findSheet } from '../../src/workbook/snapshot';
import { formula, memoryWorkbook, type CellInput } from '../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];

const FIRST: Rows = [
  ['Kommune', 'Folketall'],
  ['Nordreisa', 4944],
  ['Skjervøy', 2925],
  ['Kåfjord', 2132],
];
const MORE_BELOW: Rows = [...FIRST, ['Storfjord', 1829]];
const MORE_AMID: Rows = [...FIRST.slice(0, 3), ['Storfjord', 1829], ...FIRST.slice(3)];
const OTHER_FIGURES: Rows = FIRST.map(([name, number], row) => [name!, row === 0 ? number! : 1000 + row]);

function run(host: MemoryHost, settings: Settings = {}): Promise<JobRun> {
  return runJob(kostnader, host, {
    settings: { nokkel: '40/60', ...settings },
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now: () => new Date(0),
  });
}

function workbookWith(participants: Rows) {
  return memoryWorkbook({
    Deltakere: participants,
    Kostnader: [
      ['Post', 'Beløp'],
      ['Lønn', 100_000],
    ],
  });
}

/** A result of the first participants, what the user points at it with, and other participants in place of them. */
async function workbookWhere(pointing: Rows, participants: Rows): Promise<MemoryHost> {
  const host = new MemoryHost(workbookWith(FIRST));
  await run(host);
  const results = host.workbook.sheets.filter(({ mark }) => mark !== null);
  const own = memoryWorkbook({ Faktura: pointing }).sheets;
  return new MemoryHost({
    ...host.workbook,
    sheets: [...workbookWith(participants).sheets, ...own, ...results],
  });
}

const KAAFJORD = formula('=Fordeling!E12');
const codes = ({ issues }: JobRun) => issues.map(({ code }) => code);

describe('A cell of the user’s that points into a result', () => {
  test('is on the row of Kåfjord in these tests', async () => {
    const host = new MemoryHost(workbookWith(FIRST));
    await run(host);
    const fordeling = findSheet(await host.read(), 'Fordeling')!;
    expect(fordeling.rows.get(12)?.get(1)?.value).toBe('Kåfjord');
  });

  test('is told by its address before another participant comes to stand there, and nothing is written', async () => {
    const host = await workbookWhere([['Kåfjord', KAAFJORD]], MORE_AMID);
    const before = host.workbook;
    const { issues, receipt, result } = await run(host);
    expect([receipt, result]).toEqual([null, null]);
    expect(host.workbook).toBe(before);
    const [told] = issues;
    expect(told?.code).toBe('result.references-move');
    expect(describeIssue(told!, LOCALES.nb)).toBe(
      'Cellen Faktura!B1, som er din, peker på steder i resultatet der det vil stå noe annet når det skrives på nytt. ' +
        'Skriv likevel, og rett formelen etterpå: et navn følger med deltakeren, som =Fordeling!Fordel_Kåfjord.',
    );
  });

  test.each(['behold', 'behald', 'Keep'])('is left to the user by egne-referanser=%s', async (keep) => {
    const host = await workbookWhere([['Kåfjord', KAAFJORD]], MORE_AMID);
    const { receipt, issues } = await run(host, { 'egne-referanser': keep });
    expect(receipt?.sheets.map(({ name }) => name)).toContain('Fordeling');
    expect(issues.map(({ code }) => code)).not.toContain('setting.unknown');
    expect(
      findSheet(await host.read(), 'Faktura')!
        .rows.get(1)
        ?.get(2)?.formula,
    ).toBe('=Fordeling!E12');
  });

  test.each([
    ['a cell whose participant keeps its row', '=Fordeling!E12', MORE_BELOW],
    ['a cell where only the figure is another', '=Fordeling!$E$12*2', OTHER_FIGURES],
    ['the title', '=Fordeling!A1', MORE_AMID],
    ['whole columns, as lookups do', '=VLOOKUP("Kåfjord",Fordeling!A:E,5,FALSE)', MORE_AMID],
    ['a column of the table by its heading', '=SUM(Fordeling[Sum])', MORE_AMID],
    ['the name of an amount', '=Fordeling!Fordel_Kåfjord', MORE_AMID],
    ['another sheet with such a name in it', '=Fordeling2!E12', MORE_AMID],
    ['nothing, and only says so in a text', '="Fordeling!E12"', MORE_AMID],
  ] as const)('is no trouble: %s', async (_, text, participants) => {
    const host = await workbookWhere([['Kåfjord', formula(text)]], participants);
    expect(codes(await run(host))).not.toContain('result.references-move');
  });

  test.each([
    ['a cell of a quoted sheet in any case', "='FORDELING'!E12", MORE_AMID],
    ['a sum that a participant more is not in', '=SUM(Fordeling!E10:E12)', MORE_BELOW],
    ['the sum, which moves down', '=Fordeling!E13', MORE_BELOW],
    ['a cell of Avrunding', '=Avrunding!J7+Avrunding!J8', [FIRST[0]!, ...FIRST.slice(1).reverse()]],
    ['a column that the table no longer has', '=SUM(Fordeling[Lik andel])', MORE_BELOW],
  ] as const)('is told: %s', async (_, text, participants) => {
    const host = await workbookWhere([['Kåfjord', formula(text)]], participants);
    expect(codes(await run(host))).toContain('result.references-move');
  });

  test('is told of copies of a result, too, whose formulas point at the others', async () => {
    const host = await workbookWhere([], MORE_AMID);
    const copy = { ...host.workbook.sheets.find(({ name }) => name === 'Fordeling')!, name: 'Vedtatt 2025' };
    const withCopy = new MemoryHost({ ...host.workbook, sheets: [...host.workbook.sheets, copy] });
    const { issues } = await run(withCopy);
    expect(issues[0]).toMatchObject({ code: 'result.references-move', address: { sheet: 'Vedtatt 2025' } });
  });
});

describe('The names of what each participant is to pay', () => {
  test('stand by its amount, legal and each its own, and follow it', async () => {
    const host = new MemoryHost(
      workbookWith([
        ['Kommune', 'Folketall'],
        ['Nordreisa', 4944],
        ['Nord-Troms', 10],
        ['Nord Troms', 20],
      ]),
    );
    await run(host);
    const names = findNames(host);
    expect(names).toEqual(['Fordel_Nordreisa E10', 'Fordel_Nord_Troms E11', 'Fordel_Nord_Troms_2 E12']);
  });

  function findNames(host: MemoryHost): readonly string[] {
    const { layout } = host.workbook.sheets.find(({ name }) => name === 'Fordeling')!;
    return layout!.names
      .filter(({ name }) => name.startsWith('Fordel_'))
      .map(({ name, row, column }) => `${name} ${String.fromCharCode(64 + column)}${row}`);
  }
});
