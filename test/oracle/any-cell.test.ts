import fc from 'fast-check';
import { cellName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import type { AgreementJson } from '../support/kostnader';
import type { CellInput } from '../support/memory-workbook';
import { useSharedTemporaryFolder } from '../support/temporary-folder';
import { changeCells } from './changed-cells';
import { recalculate, type Calculated } from './libreoffice';
import { randomWorkbooks, type RandomWorkbook } from './random-workbook';
import { emptyFolder, plansOf, resultOf, writeResult } from './written-result';
import { cellsAlone } from './compare-sheets';

/** `FORDEL_ORACLE_RUNS=2000` for more. */
const RUNS = Number(process.env['FORDEL_ORACLE_RUNS'] ?? 100);
const SEED = Number(process.env['FORDEL_ORACLE_SEED'] ?? 2018);
const PATIENCE = 3_600_000;

const file = useSharedTemporaryFolder();

/**
 * What people write in cells: other figures, names and words of the tables, and things that fit nowhere. No truth value:
 * to LibreOffice that is the number 1.
 */
const CONTENTS: readonly CellValue[] = [
  ...[0, 1, 2, 7, 40, 100, 2018, 0.25, 0.5, 12.34, 12.345, -3, 4_944, 123_456_789, 987_654_321_012.34],
  ...['alle', 'Lønn', 'lønn', 'Drift', 'Sum', 'Delsum', 'Nordreisa', 'Kåfjord', 'Oslo', 'IKT', 'Barnevern'],
  ...[
    'Folketall',
    'Brukere',
    'Areal',
    'Folketall 50 %; Brukere 10 %',
    'øre',
    'krone',
    'tusen',
    'største rest',
  ],
  ...[
    'hver for seg',
    'verten tar resten',
    '4 944',
    '40 %',
    '1.002',
    'kr 12,50',
    'x',
    'ja',
    'Gjelder',
    'Type',
  ],
  null,
];

interface CellChange {
  readonly workbook: RandomWorkbook;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

const changes: fc.Arbitrary<CellChange> = fc
  .record({ workbook: randomWorkbooks, place: fc.nat(), content: fc.constantFrom(...CONTENTS) })
  .map(({ workbook, place, content }) => {
    const cells = Object.entries(workbook.sheets).flatMap(([sheet, rows]) =>
      rows.flatMap((row, index) => row.map((_, column) => ({ sheet, row: index, column }))),
    );
    return { workbook, content, ...cells[place % cells.length]! };
  });

function changedSheets({ workbook, sheet, row, column, content }: CellChange): RandomWorkbook['sheets'] {
  const rows = workbook.sheets[sheet]!;
  const put = (cell: CellInput): CellInput =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? { ...cell, value: content } : content;
  const cells = Object.assign([...rows[row]!], { [column]: put(rows[row]![column] ?? null) });
  return { ...workbook.sheets, [sheet]: Object.assign([...rows], { [row]: cells }) };
}

/** What each agreement's participants pay, by the sheet, and whether its check says that Fordel must be run again. */
interface ShownAgreement {
  readonly isTold: boolean;
  readonly shares: readonly string[];
}

async function shownOn(calculated: Calculated): Promise<readonly ShownAgreement[]> {
  const rows = await calculated.sheet('Fordeling');
  const agreements: ShownAgreement[] = [];
  let isTold = false;
  for (const [index, row] of rows.entries()) {
    if (String(row[0]).startsWith('Kontroll: ')) isTold = !String(row[3]).startsWith('Summen av andelene');
    if (row[0] !== 'Deltaker') continue;
    const pays = row.includes('Å betale') ? row.indexOf('Å betale') : row.indexOf('Sum');
    const end = rows.findIndex((each, below) => below > index && each[0] === 'Sum');
    const shares = rows
      .slice(index + 1, end)
      .map((each) => `${String(each[0])} ${Number(each[pays]).toFixed(2)}`);
    agreements.push({ isTold, shares });
  }
  return agreements;
}

/** The shares of a fresh run; null where it refuses the workbook. */
async function freshShares(sheets: RandomWorkbook['sheets']): Promise<readonly (readonly string[])[] | null> {
  const result = await resultOf(sheets);
  if (result === null) return null;
  const { agreements } = result.json as unknown as { agreements: readonly AgreementJson[] };
  return agreements.map(({ shares }) =>
    shares.map(({ participant, total }) => `${participant} ${Number(total).toFixed(2)}`),
  );
}

test(
  `In ${String(RUNS)} random workbooks any one cell may become another: the sheet has what a fresh run gives, or says that it must be run`,
  async () => {
    const cases: { readonly change: CellChange; readonly path: string }[] = [];
    for (const [index, change] of fc.sample(changes, { numRuns: RUNS, seed: SEED }).entries()) {
      const result = await resultOf(change.workbook.sheets);
      if (result === null) throw new Error(`The engine refuses ${JSON.stringify(change.workbook.sheets)}`);
      const output = file(`u${String(index)}.xlsx`);
      await writeResult(change.workbook.sheets, cellsAlone(plansOf(result)), {
        input: file(`u${String(index)}-inn.xlsx`),
        output,
      });
      const path = file(`u${String(index)}-endret.xlsx`);
      const place = `'${change.sheet.replaceAll("'", "''")}'!${cellName({ row: change.row + 1, column: change.column + 1 })}`;
      await changeCells(output, path, { [place]: change.content });
      cases.push({ change, path });
    }
    const calculated = await recalculate(
      cases.map(({ path }) => path),
      await emptyFolder(file('regnet')),
    );

    const wrong: string[] = [];
    let untold = 0;
    for (const [index, { change }] of cases.entries()) {
      const shown = await shownOn(calculated[index]!);
      const fresh = await freshShares(changedSheets(change));
      if (shown.some(({ isTold }) => !isTold)) untold++;
      shown.forEach(({ isTold, shares }, agreement) => {
        if (isTold || JSON.stringify(fresh?.[agreement]) === JSON.stringify(shares)) return;
        const { sheet, row, column, content } = change;
        const place = `${sheet}!${cellName({ row: row + 1, column: column + 1 })}`;
        wrong.push(
          `${place} became ${JSON.stringify(content)}: ${JSON.stringify(shares)} and not ${JSON.stringify(fresh?.[agreement])}\nin ${JSON.stringify(change.workbook.sheets)}`,
        );
      });
    }
    expect(wrong).toEqual([]);
    // Not all is red: what formulas follow stays green.
    expect(untold).toBeGreaterThan(0);
  },
  PATIENCE,
);
