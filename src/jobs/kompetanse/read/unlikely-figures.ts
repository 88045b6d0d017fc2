import { decimalText, kronerText } from '../../../core/money/decimal';
import { ore, type Ore } from '../../../core/money/ore';
import { compareRatio, ratio, type Ratio } from '../../../core/money/ratio';
import type { Read } from '../../../tables/table-schema';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';

// Figures that can be true, but are rather a slip of the pen: they are used as they stand, and told.

/** A yearly salary below this is rather a month's. */
const LOW_SALARY = ore(100_000_00n);

/** What the best paid chief executives of Norwegian municipalities have a year is below this: a digit too many. */
const HIGH_SALARY = ore(2_500_000_00n);

/** A full-time week is at most 40 hours by the Working Environment Act § 10-4, and in no agreement as short as 30. */
const HOURS = { least: ratio(30n), most: ratio(40n) };

/** The workdays of a year: 52 weeks of five. */
export const MOST_DAYS = ratio(260n);

/** What is odd about the figures of an employee. */
export function unlikelyOf({
  name,
  salary,
  hoursAWeek,
}: {
  readonly name: Read<string>;
  readonly salary: Read<Ore> | null;
  readonly hoursAWeek: Read<Ratio> | null;
}): readonly Issue[] {
  const issues: Issue[] = [];
  const employee = figure.text(name.value);
  if (salary !== null && salary.value < LOW_SALARY) {
    issues.push(issue('salary.low', salary.address, { employee, found: amount(salary.value) }));
  }
  if (salary !== null && salary.value > HIGH_SALARY) {
    issues.push(issue('salary.high', salary.address, { employee, found: amount(salary.value) }));
  }
  if (hoursAWeek !== null && !isWithin(hoursAWeek.value, HOURS)) {
    issues.push(issue('hours.unlikely', hoursAWeek.address, { employee, found: number(hoursAWeek.value) }));
  }
  return issues;
}

/** Days of a rule that are more than a year's workdays. */
export function unlikelyDays(cell: Read<Ratio> | null, column: string): readonly Issue[] {
  if (cell === null || compareRatio(cell.value, MOST_DAYS) <= 0) return [];
  const figures = { column: figure.term(column), found: number(cell.value), most: number(MOST_DAYS) };
  return [issue('rule.days-unlikely', cell.address, figures)];
}

function isWithin(value: Ratio, { least, most }: { readonly least: Ratio; readonly most: Ratio }): boolean {
  return compareRatio(value, least) >= 0 && compareRatio(value, most) <= 0;
}

function amount(value: Ore) {
  return figure.amount(kronerText(value));
}

function number(value: Ratio) {
  return figure.number(decimalText(value));
}
