import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryCell, MemorySheet } from '../../src/hosts/memory/memory-workbook';
import { describeIssue } from '../../src/jobs/describe-issue';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { runJob, type JobRun } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { findSheet, type OwnMarks } from '../../src/workbook/snapshot';
import { formula, memoryWorkbook, type CellInput } from '../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];

const FIRST: Rows = [
  ['Kommune', 'Folketall'],
  ['Nordreisa', 4944],
  ['Skjervøy', 2925],
  ['Kåfjord', 2132],
];
const ONE_MORE: Rows = [...FIRST.slice(0, 3), ['Storfjord', 1829], ...FIRST.slice(3)];
const ONE_LESS: Rows = FIRST.slice(0, 3);
/** The row of Kåfjord among three, and among four; the last row of a result of three. */
const KAAFJORD = 12;
const KAAFJORD_OF_FOUR = 13;

function run(host: MemoryHost): Promise<JobRun> {
  return runJob(kostnader, host, {
    settings: { nokkel: '40/60' },
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now: () => new Date(0),
  });
}

function inputWith(participants: Rows) {
  return memoryWorkbook({
    Deltakere: participants,
    Kostnader: [
      ['Post', 'Beløp'],
      ['Lønn', 100_000],
    ],
  });
}

interface Own {
  readonly entries?: readonly (readonly [row: number, column: number, cell: MemoryCell])[];
  readonly marks?: OwnMarks;
}

/** The result of three participants with what a person did on Fordeling, written anew from other participants. */
async function writtenAnew(own: Own, participants: Rows): Promise<{ run: JobRun; fordeling: MemorySheet }> {
  const host = new MemoryHost(inputWith(FIRST));
  await run(host);
  const results = host.workbook.sheets
    .filter(({ mark }) => mark !== null)
    .map((sheet) => (sheet.name === 'Fordeling' ? withOwn(sheet, own) : sheet));
  const again = new MemoryHost({ ...host.workbook, sheets: [...inputWith(participants).sheets, ...results] });
  const second = await run(again);
  return { run: second, fordeling: again.workbook.sheets.find(({ name }) => name === 'Fordeling')! };
}

function withOwn(sheet: MemorySheet, { entries = [], marks }: Own): MemorySheet {
  const rows = new Map(sheet.rows);
  for (const [row, column, cell] of entries) rows.set(row, new Map(rows.get(row)).set(column, cell));
  const sorted = new Map([...rows].sort(([left], [right]) => left - right));
  return { ...sheet, rows: sorted, ...(marks && { ownMarks: marks }) };
}

const at = (sheet: MemorySheet, row: number, column: number) => sheet.rows.get(row)?.get(column);
const told = ({ issues }: JobRun) =>
  issues.filter(({ code }) => code === 'result.own-lost').map((issue) => describeIssue(issue, LOCALES.nb));
const lastRow = async (participants: Rows) => {
  const host = new MemoryHost(inputWith(participants));
  await run(host);
  return Math.max(...findSheet(await host.read(), 'Fordeling')!.rows.keys());
};

describe('What a person wrote beside a result', () => {
  test.each<readonly [string, Rows, number]>([
    ['stays where it is when nothing moves', FIRST, KAAFJORD],
    ['goes with the participant to another row', ONE_MORE, KAAFJORD_OF_FOUR],
  ])('%s', async (_, participants, row) => {
    const { run: second, fordeling } = await writtenAnew(
      { entries: [[KAAFJORD, 9, { value: 'Avtalt med rådmannen' }]] },
      participants,
    );
    expect(at(fordeling, row, 1)?.value).toBe('Kåfjord');
    expect(at(fordeling, row, 9)?.value).toBe('Avtalt med rådmannen');
    expect(told(second)).toEqual([]);
  });

  test('is told by its cell when the participant is no longer there', async () => {
    const { run: second } = await writtenAnew({ entries: [[KAAFJORD, 9, { value: 'Husk' }]] }, ONE_LESS);
    expect(told(second)).toEqual([
      'Det du har skrevet, farget eller kommentert i cellen Fordeling!I12, følger ikke med når resultatet skrives på nytt: ' +
        'plassen er tatt, eller raden er der ikke lenger. Kopier det til et eget ark først, hvis det skal være med videre.',
    ]);
  });

  test('below the result stays as far below it', async () => {
    const entries = [[(await lastRow(FIRST)) + 2, 1, { value: 'Godkjent av revisor' }]] as const;
    const { run: second, fordeling } = await writtenAnew({ entries }, ONE_MORE);
    expect(at(fordeling, (await lastRow(ONE_MORE)) + 2, 1)?.value).toBe('Godkjent av revisor');
    expect(told(second)).toEqual([]);
  });

  test('is there still after the next run, and the one after it, and is never taken for a changed result', async () => {
    const host = new MemoryHost(inputWith(FIRST));
    await run(host);
    const sheets = host.workbook.sheets.map((sheet) =>
      sheet.name === 'Fordeling' ? withOwn(sheet, { entries: [[KAAFJORD, 9, { value: 'Husk' }]] }) : sheet,
    );
    const again = new MemoryHost({ ...host.workbook, sheets });
    for (let time = 0; time < 3; time++) {
      const { issues } = await run(again);
      expect(issues.map(({ code }) => code).filter((code) => code.startsWith('result.'))).toEqual([]);
    }
    expect(
      again.workbook.sheets
        .find(({ name }) => name === 'Fordeling')!
        .rows.get(KAAFJORD)
        ?.get(9)?.value,
    ).toBe('Husk');
  });

  test.each<readonly [string, string, string | null]>([
    ['of its own row follows it', '=ROUND(E12/B12,0)+$E12', '=ROUND(E13/B13,0)+$E13'],
    ['of another participant follows that one', '=E12-E10', '=E13-E10'],
    ['over all participants is over all of them then', '=E12/SUM(E$10:E$12)', '=E13/SUM(E$10:E$13)'],
    ['that names the sheet itself', '=Fordeling!E12*2', '=Fordeling!E13*2'],
    ['of other sheets is as it was', '=Budsjett!E12+"E12"', '=Budsjett!E12+"E12"'],
    ['over some participants is told', '=SUM(E11:E12)', null],
  ])('a formula %s', async (_, entered, expected) => {
    const own = { entries: [[KAAFJORD, 9, formula(entered as `=${string}`, 7)]] as const };
    const { run: second, fordeling } = await writtenAnew(own, ONE_MORE);
    expect(at(fordeling, KAAFJORD_OF_FOUR, 9)?.formula ?? null).toBe(expected);
    expect(told(second)).toHaveLength(expected === null ? 1 : 0);
  });

  test('is told when the number of a person stands in it, and never written again', async () => {
    const entries = [[KAAFJORD, 9, { value: 'Ola, 01010750160' }]] as const;
    const { run: second, fordeling } = await writtenAnew({ entries }, FIRST);
    expect(at(fordeling, KAAFJORD, 9)).toBeUndefined();
    expect(told(second)).toHaveLength(1);
    expect(told(second)[0]).not.toContain('01010750160');
  });

  test('where a chart is drawn now is told', async () => {
    const { fordeling, run: first } = await writtenAnew({}, ONE_MORE);
    expect(told(first)).toEqual([]);
    const { area } = fordeling.layout!.charts[0]!;
    const entries = [[area.top + 1, area.left, { value: 'Bak diagrammet' }]] as const;
    expect(told((await writtenAnew({ entries }, ONE_MORE)).run)).toHaveLength(1);
  });
});

describe('What a person coloured or commented on a result', () => {
  const yellow = { fill: 'FFFF00' };
  const onKaafjord = (marks: Partial<OwnMarks>): Own => ({
    marks: { looks: new Map(), comments: [], ...marks },
  });

  test('keeps its colour, on the row to which the participant goes', async () => {
    const looks = new Map([[KAAFJORD, new Map([[5, yellow]])]]);
    const { run: second, fordeling } = await writtenAnew(onKaafjord({ looks }), ONE_MORE);
    expect(at(fordeling, KAAFJORD_OF_FOUR, 5)?.look).toEqual(yellow);
    expect(at(fordeling, KAAFJORD, 5)?.look).toBeUndefined();
    expect(told(second)).toEqual([]);
  });

  test('keeps the colour of an empty cell beside it', async () => {
    const looks = new Map([[KAAFJORD, new Map([[9, yellow]])]]);
    const { fordeling } = await writtenAnew(onKaafjord({ looks }), ONE_MORE);
    expect(at(fordeling, KAAFJORD_OF_FOUR, 9)).toEqual({ value: null, style: 'own', look: yellow });
  });

  test('is told when the participant is gone', async () => {
    const looks = new Map([[KAAFJORD, new Map([[5, yellow]])]]);
    expect(told((await writtenAnew(onKaafjord({ looks }), ONE_LESS)).run)[0]).toContain('Fordeling!E12');
  });

  test('is told where it is a comment, which does not go along', async () => {
    const comments = [{ row: KAAFJORD, column: 2 }];
    expect(told((await writtenAnew(onKaafjord({ comments }), FIRST)).run)[0]).toContain('Fordeling!B12');
  });
});
