import type { LeaveRule } from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import { findTables } from '../../../tables/find-tables';
import { NO_READING_CHOICES } from '../../../tables/found-table';
import { readRows } from '../../../tables/read-rows';
import { LEAVE_RULES_TABLE } from '../tables/rule-tables';
import { columnLetters } from '../../../workbook/address';
import { type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { Cell, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { isRows, Refused } from '../../functions/function-arguments';
import type { FunctionArgument } from '../../functions/worksheet-function';
import { readLeaveRules } from '../read/read-rules';

/** Excel hands a function the serial numbers of days without saying that they are days. */
const DAY_FORMAT = 'dd.mm.yyyy';

/**
 * The rules of a table Permisjonsregler, given as cells with its headings.
 * @param label what the cells are called in messages.
 * @throws Refused with the place among the cells, counted from their first.
 */
export function leaveRulesIn(given: FunctionArgument, label: string, locale: Locale): readonly LeaveRule[] {
  const rows: readonly (readonly CellValue[])[] = isRows(given) ? given : [[given ?? null]];
  const found = search(sheetOf(rows, null));
  if (found.kind === 'not-found') throw new Refused(issue('function.no-rules', null, {}), label);
  const dated = search(sheetOf(rows, found.table.columns.get('validFrom')?.column ?? null));
  if (dated.kind === 'not-found') throw new Error('The same headings are found no more');
  const read = readRows(dated.table);
  const { rules, issues } = readLeaveRules(read);
  const wrong = [...read.issues, ...issues].find(isError);
  if (wrong !== undefined) throw new Refused(wrong, placeOf(wrong, label, locale));
  return rules;
}

function search(sheet: SheetSnapshot) {
  const choice = { preferredSheets: [], chosen: new Map(), columns: [], decided: NO_READING_CHOICES };
  return findTables({ sheets: [sheet] }, { leaveRules: LEAVE_RULES_TABLE }, choice).leaveRules;
}

function sheetOf(rows: readonly (readonly CellValue[])[], dayColumn: number | null): SheetSnapshot {
  const cellOf = (value: CellValue, column: number): Cell =>
    column === dayColumn && typeof value === 'number' ? { value, numberFormat: DAY_FORMAT } : { value };
  const filled = rows.map((cells) =>
    cells
      .map((value, index) => [index + 1, cellOf(value, index + 1)] as const)
      .filter(([, { value }]) => value !== null && value !== ''),
  );
  return {
    name: '',
    hidden: false,
    mark: null,
    rows: new Map(
      filled
        .map((cells, index) => [index + 1, new Map(cells)] as const)
        .filter(([, cells]) => cells.size > 0),
    ),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    merges: [],
  };
}

const isError = ({ severity }: Issue) => severity === 'error';

function placeOf({ address }: Issue, label: string, { texts }: Locale): string {
  if (address === null) return label;
  return texts.functions.within(label, String(address.row), columnLetters(address.column));
}
