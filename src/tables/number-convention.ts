import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { ClassifiedRow } from './classify-rows';
import type { FoundTable } from './found-table';
import type { Heading } from './match-headings';
import { signRoles, type SignRole } from './number-text';
import type { CellPlace } from './read-cell';

interface WrittenNumber {
  readonly place: CellPlace;
  readonly text: string;
  readonly comma: SignRole | null;
  readonly point: SignRole | null;
}

type Sign = 'comma' | 'point';

/**
 * Whether the numbers that a column holds as texts are written in one way. `1,105,306` says that the comma groups, and
 * then `140,688` beside it may be 140 688 or 140,688: the column is asked about, in the first cell that breaks with the
 * others. Sum rows belong to the column, too.
 */
export function findMixedConventions(
  { sheet }: FoundTable,
  classified: readonly ClassifiedRow<string>[],
  { column, text: heading }: Heading,
): readonly Issue[] {
  const numbers = classified
    .filter(({ role }) => role !== 'note')
    .flatMap(({ row }): readonly WrittenNumber[] => {
      const { value } = cellAt(sheet, row, column);
      if (typeof value !== 'string') return [];
      const text = cellText(value);
      const place = { address: { sheet: sheet.name, row, column }, column: heading };
      return [{ place, text, ...signRoles(text) }];
    });
  const found = findEither(numbers) ?? findBoth(numbers, 'comma') ?? findBoth(numbers, 'point');
  return found === null ? [] : [found];
}

/** `140,688` beside a number that shows that a comma is no decimal sign in the column. */
function findEither(numbers: readonly WrittenNumber[]): Issue | null {
  const either = numbers.find(({ comma }) => comma === 'decimal-or-group');
  const witness = numbers.find(({ comma, point }) => comma === 'group' || point === 'decimal');
  if (either === undefined || witness === undefined) return null;
  const plain = either.text.replace(/[^\d,-]/g, '');
  return issue('number.two-readings-in-column', either.place.address, {
    ...figuresOf(either, witness),
    first: figure.number(plain.replace(',', '')),
    second: figure.number(plain.replace(',', '.')),
  });
}

/** One sign that groups in one cell and stands before the decimals in another. */
function findBoth(numbers: readonly WrittenNumber[], sign: Sign): Issue | null {
  const grouped = numbers.find((number) => number[sign] === 'group');
  const decimal = numbers.find((number) => number[sign] === 'decimal');
  if (grouped === undefined || decimal === undefined) return null;
  const figures = { ...figuresOf(decimal, grouped), sign: figure.term(`sign.${sign}`) };
  return issue('number.two-conventions', decimal.place.address, figures);
}

function figuresOf({ place, text }: WrittenNumber, other: WrittenNumber) {
  return {
    column: figure.text(place.column),
    found: figure.text(text),
    other: figure.text(other.text),
    place: figure.place(other.place.address),
  };
}
