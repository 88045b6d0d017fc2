import { days, ZERO_DAYS, type Days } from '../../../core/calendar/days';
import type { Period } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { studyTime, studyTimeFromLength, type StudyTime } from '../../../core/competence/study-time';
import { decimalText } from '../../../core/money/decimal';
import { ZERO_ORE, type Ore } from '../../../core/money/ore';
import { compareRatio, ratio, type Ratio } from '../../../core/money/ratio';
import { cellText } from '../../../tables/cell-text';
import type { EDUCATIONS_TABLE } from '../tables/educations-table';
import type { FoundTable } from '../../../tables/found-table';
import type { ReadTable } from '../../../tables/read-rows';
import type { Read, TableRow } from '../../../tables/table-schema';
import type { CellAddress } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { cellAt } from '../../../workbook/snapshot';
import { educationType } from '../choices';
import { numberColumn, numberIn, type Employee, type Employees } from './read-employees';

export type EducationsTable = ReadTable<(typeof EDUCATIONS_TABLE)['columns']>;
type Cells = TableRow<(typeof EDUCATIONS_TABLE)['columns']>['cells'];

/**
 * How far an education has come: `unsaid`: its end has passed, before the period or before the employee leaves, and nobody
 * says whether it is completed; `not-completed`: it was broken off, or its end has passed and it is said not to be.
 */
export type Progress = 'completed' | 'planned' | 'unsaid' | 'not-completed';

/** An education of an employee, as the workbook tells it. */
export interface Education {
  readonly employee: Employee;
  readonly education: Read<string>;
  /** By its standard name. */
  readonly type: Read<string>;
  readonly points: Read<Ratio> | null;
  readonly months: Read<Ratio> | null;
  readonly scheme: Read<string> | null;
  readonly usefulness: Read<string> | null;
  readonly start: PlainDate | null;
  /** The last day, as given or by the length. */
  readonly end: PlainDate | null;
  /** Null unless both ends are known. */
  readonly time: StudyTime | null;
  readonly withPay: boolean;
  readonly substitute: boolean;
  readonly examDays: Days;
  readonly progress: Progress;
  /** The day of completion, or the one that is planned; null when not known, or when there will be none. */
  readonly completion: PlainDate | null;
  /** Where completion is said, or would be. */
  readonly completionAt: CellAddress;
  /** Where the use is said, or would be. */
  readonly usefulnessAt: CellAddress;
  readonly fee: Ore;
  readonly grant: Ore;
  readonly decision: Read<Ratio> | null;
  readonly reason: string | null;
  /** The cells of the row, for formulas. */
  readonly cells: Cells;
}

/**
 * The educations whose rows could be read and whose employee is known, and what is wrong with the others.
 * @param period what the result is for: what is planned in it may have been broken off before it.
 */
export function readEducations(
  { table, rows }: EducationsTable,
  employees: Employees,
  period: Period | null,
): { educations: readonly Education[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const educations: Education[] = [];
  const numbers = numberColumn(table);
  for (const { row, cells } of rows) {
    const found = employees.find({ written: cells.employee, number: numberIn(table, numbers, row) });
    const dates = readDates(cells);
    const far = farDates(table, cells);
    issues.push(...far, ...bareYears(table, cells));
    if ('issues' in found) issues.push(...found.issues);
    if ('code' in dates) issues.push(dates);
    if ('issues' in found || 'code' in dates || far.length > 0) continue;
    const { employee } = found;
    const placeOf = (id: 'completed' | 'usefulness') => {
      const column = table.columns.get(id)?.column;
      return column === undefined ? cells.education.address : { ...cells.education.address, column };
    };
    const education = readRow({ employee, cells, dates, placeOf, period });
    issues.push(...reasonIssues(education));
    educations.push(education);
  }
  return { educations, issues };
}

/** Later than this no education is planned: a slip of the pen, which would be reckoned with. */
const LAST_YEAR = '2199-12-31';

function farDates({ columns }: FoundTable, { start, end, completed }: Cells): readonly Issue[] {
  const dates = Object.entries({ start, end, completed });
  return dates.flatMap(([id, cell]) => {
    if (typeof cell?.value !== 'string' || cell.value <= LAST_YEAR) return [];
    const figures = { column: figure.text(columns.get(id)!.text), found: figure.text(cell.value) };
    return [issue('date.unreadable', cell.address, figures)];
  });
}

/** A year alone says no day: which was taken is told, for it makes the study that long. */
function bareYears({ sheet, columns }: FoundTable, { start, end }: Cells): readonly Issue[] {
  return Object.entries({ start, end }).flatMap(([id, read]) => {
    if (read === null) return [];
    const { address, value } = read;
    const found = cellText(cellAt(sheet, address.row, address.column).value);
    if (!/^\d{4}$/.test(found) || !value.startsWith(found)) return [];
    const column = figure.text(columns.get(id)!.text);
    return [issue('date.semester', address, { column, found: figure.text(found), date: figure.date(value) })];
  });
}

/** The longest education whose end is reckoned from its length, in months. */
const LONGEST = ratio(600n);

interface Dates {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly time: StudyTime | null;
}

/** Start and end as given; an end that is not given follows from a length of whole months. */
function readDates({ start, end, months, education }: Cells): Dates | Issue {
  const from = start?.value ?? null;
  if (end === null) {
    const isFit =
      months !== null &&
      months.value.denominator === 1n &&
      months.value.numerator > 0n &&
      compareRatio(months.value, LONGEST) <= 0;
    if (from === null || from > LAST_YEAR || !isFit) return { start: from, end: null, time: null };
    const time = studyTimeFromLength(from, Number(months.value.numerator));
    return { start: from, end: time.end, time };
  }
  if (from === null) return { start: null, end: end.value, time: null };
  const time = studyTime(from, end.value);
  const named = { education: figure.text(education.value) };
  return time === null
    ? issue('education.ends-before-start', end.address, named)
    : { start: from, end: end.value, time };
}

interface RowRead {
  readonly employee: Employee;
  readonly cells: Cells;
  readonly dates: Dates;
  /** The cell of a column in the row; without the column that of the education's name. */
  readonly placeOf: (column: 'completed' | 'usefulness') => CellAddress;
  readonly period: Period | null;
}

function readRow({ employee, cells, dates, placeOf, period }: RowRead): Education {
  const { start, end, time } = dates;
  const { progress, completion } = progressOf(cells.completed, end, employee, period);
  return {
    employee,
    education: cells.education,
    type: { value: educationType(cells.type.value), address: cells.type.address },
    points: cells.points,
    months: cells.months,
    scheme: cells.scheme,
    usefulness: cells.usefulness,
    start,
    end,
    time,
    withPay: cells.withPay?.value ?? true,
    substitute: cells.substitute?.value ?? false,
    examDays: cells.examDays === null ? ZERO_DAYS : days(cells.examDays.value),
    progress,
    completion,
    completionAt: placeOf('completed'),
    usefulnessAt: placeOf('usefulness'),
    fee: cells.fee?.value ?? ZERO_ORE,
    grant: cells.grant?.value ?? ZERO_ORE,
    decision: cells.decision,
    reason: cells.reason?.value ?? null,
    cells,
  };
}

/** Completed is what is said to be; an end that has passed does not say so by itself. */
function progressOf(
  completed: Cells['completed'],
  end: PlainDate | null,
  { leavesOn }: Employee,
  period: Period | null,
): Pick<Education, 'progress' | 'completion'> {
  const said = completed?.value ?? null;
  if (said === true) return { progress: 'completed', completion: end };
  if (typeof said === 'string') return { progress: 'completed', completion: said };
  if (typeof said === 'object' && said !== null) return { progress: 'not-completed', completion: null };
  const hasPassed =
    end !== null && ((period !== null && end < period.from) || (leavesOn !== null && end <= leavesOn.value));
  if (!hasPassed) return { progress: 'planned', completion: end };
  return said === null
    ? { progress: 'unsaid', completion: end }
    : { progress: 'not-completed', completion: null };
}

/** A decision must be one that others can understand afterwards. */
function reasonIssues({ decision, reason, education }: Education): readonly Issue[] {
  if (decision === null || reason !== null) return [];
  const figures = {
    education: figure.text(education.value),
    days: figure.number(decimalText(decision.value)),
  };
  return [issue('decision.no-reason', decision.address, figures)];
}
