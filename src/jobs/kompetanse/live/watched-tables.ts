import type { Followed, WatchedTable } from '../../../reports/watched-input';
import type { CellAddress } from '../../../workbook/address';
import { cellAt, findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../../../workbook/snapshot';
import type { TableNames } from '../../kit/table-names';
import type { TableSource } from '../../kit/job-tables';
import { knownColumns, rowsThat, watchedTable } from '../../kit/watched-table';
import type { KompetanseResult } from '../answer/kompetanse-result';
import { numberColumn } from '../read/read-employees';

/** The columns whose numbers formulas follow, by table and column; what else was read decides. */
const FOLLOWED: Readonly<Record<string, Followed>> = {
  'employees.position': 'part',
  'employees.salary': 'pay',
  'employees.hoursAWeek': 'quantity',
  'educations.fee': 'pay',
  'educations.grant': 'pay',
  'educations.decision': 'quantity',
  'educations.examDays': 'quantity',
  'leaveRules.days': 'quantity',
  'leaveRules.daysPerUnit': 'quantity',
  'leaveRules.cap': 'quantity',
  'supplementRules.amount': 'pay',
  'stipendRules.atStart': 'pay',
  'stipendRules.atCompletion': 'pay',
  'rates.value': 'rate',
  'positions.position': 'part',
  'positions.salary': 'pay',
};

/** The tables that the plan rests on, and the cell that tells the period, for the watch of the result's sheets. */
export function watchedTables(
  result: KompetanseResult,
  snapshot: WorkbookSnapshot,
  names: TableNames,
): readonly WatchedTable[] {
  return [
    ...result.sources.map((source) => watchedPlanTable(source, result, names)),
    ...periodTable(result.periodCell, snapshot, names),
  ];
}

function watchedPlanTable(source: TableSource, result: KompetanseResult, names: TableNames): WatchedTable {
  const { table } = source;
  const { schema, sheet } = table;
  const isOfPeople = schema.id === 'employees' || schema.id === 'educations';
  const numbers = isOfPeople ? numberColumn(table) : undefined;
  const dataRows = rowsThat(source, (role) => role === 'data');
  /** What is told of a cell stands on the sheets, too, and is of the number that it had. */
  const told = (column: number) =>
    result.warnings.flatMap(({ address }) =>
      address !== null && address.sheet === sheet.name && address.column === column ? [address.row] : [],
    );
  /** An amount of nothing has no place in the budget. */
  const nothingIn = (column: number, follows: Followed | null) =>
    follows === 'pay' ? dataRows.filter((row) => cellAt(sheet, row, column).value === 0) : [];
  const known = knownColumns(source, (id) => (decides(id, result) ? null : (FOLLOWED[id] ?? null)));
  return watchedTable(
    source,
    [
      ...known.map((each) => {
        const { column } = each.heading;
        return { ...each, fixedRows: [...told(column), ...nothingIn(column, each.follows)] };
      }),
      ...(numbers === undefined ? [] : [{ id: null, heading: numbers, follows: null }]),
    ],
    names,
  );
}

const NONE: ReadonlySet<number> = new Set();

/** Where a column whose numbers formulas follow decides something else, too. */
function decides(column: string, { educations, rules, choices }: KompetanseResult): boolean {
  const examsInside =
    choices.examDays === 'inside' && educations.some(({ input }) => input.examDays.numerator !== 0n);
  switch (column) {
    case 'educations.examDays':
      return choices.examDays === 'inside';
    case 'leaveRules.days':
    case 'leaveRules.cap':
      return examsInside;
    // How the days lie over the years goes by what each study year gets.
    case 'leaveRules.daysPerUnit':
      return (
        examsInside || rules.leave.some((rule) => rule.shape === 'rate' && rule.capPerStudyYear !== null)
      );
    // What is paid back is a value.
    case 'stipendRules.atStart':
    case 'stipendRules.atCompletion':
      return educations.some(({ repayment }) => repayment !== null);
    default:
      return false;
  }
}

/** The cell of the period, with its label. */
function periodTable(
  at: CellAddress | null,
  snapshot: WorkbookSnapshot,
  names: TableNames,
): readonly WatchedTable[] {
  const sheet = at === null ? undefined : findSheet(snapshot, at.sheet);
  if (at === null || sheet === undefined) return [];
  const { row, column: right } = at;
  const left = labelColumn(sheet, at);
  return [
    {
      name: names.period,
      sheet,
      range: { sheet: sheet.name, top: row, bottom: row, left, right },
      headingRow: row - 1,
      columns: Array.from({ length: right - left + 1 }, (_, index) => ({
        heading: '',
        column: left + index,
        follows: null,
        fixedRows: NONE,
        sums: [],
      })),
      isCell: true,
    },
  ];
}

/** The nearest cell to the left that holds something; its own where the label stands with the period. */
function labelColumn(sheet: SheetSnapshot, { row, column }: CellAddress): number {
  for (let before = column - 1; before > 0; before--) {
    if (cellAt(sheet, row, before).value !== null) return before;
  }
  return column;
}
