import { addMonths } from '../../../core/calendar/month';
import type { Period } from '../../../core/calendar/period';
import { decimalText } from '../../../core/money/decimal';
import { compareRatio, ratio, type Ratio } from '../../../core/money/ratio';
import type { Read } from '../../../tables/table-schema';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { Education } from './read-educations';
import { MOST_DAYS } from './unlikely-figures';

/** The longest study in one go is six years, of 360 study points. */
const MOST_POINTS = ratio(360n);

/** Twice as long as a degree of five years, as for one who studies at half speed. */
const MOST_MONTHS = 120;

/** What is odd about the figures of an education. */
export function unlikelyIn(education: Education, period: Period | null): readonly Issue[] {
  return [...unlikelySizes(education), ...unlikelyDates(education, period)];
}

function unlikelySizes({ education, points, cells }: Education): readonly Issue[] {
  const named = { education: figure.text(education.value) };
  const days = (['examDays', 'decision'] as const).flatMap((id) => {
    const cell: Read<Ratio> | null = cells[id];
    if (cell === null || compareRatio(cell.value, MOST_DAYS) <= 0) return [];
    const column = figure.term(`educations.${id}`);
    const figures = {
      ...named,
      column,
      found: figure.number(decimalText(cell.value)),
      most: figure.number(decimalText(MOST_DAYS)),
    };
    return [issue('days.unlikely', cell.address, figures)];
  });
  if (points === null || compareRatio(points.value, MOST_POINTS) <= 0) return days;
  return [
    issue('points.unlikely', points.address, { ...named, found: figure.number(decimalText(points.value)) }),
    ...days,
  ];
}

function unlikelyDates(
  { education, time, months, cells }: Education,
  period: Period | null,
): readonly Issue[] {
  const named = { education: figure.text(education.value) };
  const length = time !== null && cells.end !== null ? ratio(BigInt(time.months)) : (months?.value ?? null);
  if (length !== null && compareRatio(length, ratio(BigInt(MOST_MONTHS))) > 0) {
    const years = figure.number(MOST_MONTHS / 12);
    return [issue('education.long', (cells.end ?? months ?? education).address, { ...named, years })];
  }
  if (period === null) return [];
  const last = addMonths(period.to, MOST_MONTHS);
  return (['start', 'end', 'completed'] as const).flatMap((id) => {
    const cell = cells[id];
    if (cell === null || typeof cell.value !== 'string' || cell.value <= last) return [];
    const column = figure.term(`educations.${id}`);
    return [issue('date.far', cell.address, { ...named, column, found: figure.date(cell.value) })];
  });
}
