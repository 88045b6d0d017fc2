import { decimalText } from '../core/money/decimal';
import { multiplyRatio, ratio, type Ratio } from '../core/money/ratio';
import type { CellAddress } from '../workbook/address';
import { figure, issue, type Figure, type Issue } from '../workbook/issue';
import type { Cell } from '../workbook/snapshot';
import { shortened } from './cell-text';
import { readFractionText } from './fraction-text';
import { readKeyText, type KeyText, type WrittenKey } from './key-text';
import { readNumber, shown, type CellPlace, type CellReading, type NumberReading } from './read-cell';

const HUNDREDTH = ratio(1n, 100n);

/** A number that is a fraction of 1 or a percentage, or a fraction in words: `⅓`, `33 1/3 %`. */
export function readFraction(cell: Cell, place: CellPlace): CellReading<NumberReading> {
  const fraction = typeof cell.value === 'string' ? readFractionText(cell.value) : null;
  if (saysKroner(cell)) {
    const figures = { column: figure.text(place.column), found: figure.text(shown(cell)) };
    return { kind: 'unreadable', issue: issue('percent.in-kroner', place.address, figures) };
  }
  if (fraction === null) return readNumber(cell, place);
  const { value, percent, mixed } = fraction;
  const read = {
    value: percent ? multiplyRatio(value, HUNDREDTH) : value,
    shownAsPercent: percent || !mixed,
  };
  return { kind: 'value', value: read, issues: [] };
}

/** `kr 40 000`, `40.000,-`, or a number that is shown so. */
function saysKroner({ value, numberFormat }: Cell): boolean {
  const text = typeof value === 'number' ? (numberFormat ?? '') : typeof value === 'string' ? value : '';
  return /(?<!\p{L})(?:kr|nok|kroner)(?!\p{L})|\d,[-–—]/iu.test(text);
}

/** A number as `readFraction` does, else a key in words: `40/60`, `likt`, `40 % likt, 60 % folketall`. */
export function readKeyCell(cell: Cell, place: CellPlace): CellReading<NumberReading | WrittenKey> {
  const number = readNumber(cell, place);
  if (number.kind === 'unreadable' && number.issue.code === 'number.is-date') {
    return { kind: 'unreadable', issue: dateIssue(cell, place) };
  }
  if (number.kind !== 'unreadable' || number.issue.code !== 'number.unreadable') return number;
  if (typeof cell.value !== 'string') return number;
  const read = readKeyText(cell.value);
  if (read.kind === 'key') return { kind: 'value', value: read.key, issues: [] };
  const column = figure.text(place.column);
  return { kind: 'unreadable', issue: keyTextIssue(read, place.address, column, cell.value) };
}

/** A spreadsheet makes the first of March of `1/3`. */
function dateIssue(cell: Cell, { address, column }: CellPlace): Issue {
  const found = shown(cell);
  const [day = '', month = ''] = found.split('.');
  const figures = { column: figure.text(column), found: figure.text(found) };
  return issue('key.is-date', address, { ...figures, fraction: figure.text(`${day}/${month}`) });
}

/** The key that a number in a cell says: the equal share alone. */
export function equalShareAlone(equalShare: Ratio): WrittenKey {
  return { equalShare, drivers: [], toDrivers: null };
}

/** Why a text in a cell is no key. */
export function keyTextIssue(
  read: Exclude<KeyText, { kind: 'key' }>,
  address: CellAddress | null,
  column: Figure,
  text: string,
): Issue {
  const found = figure.text(shortened(text));
  switch (read.kind) {
    case 'weights-missing':
      return issue('key.weights-missing', address, { found });
    case 'ambiguous': {
      const [first, second] = read.readings.map((share) =>
        figure.percent(decimalText(multiplyRatio(share, ratio(100n)), 2)),
      ) as [Figure, Figure];
      return issue('key.ambiguous', address, { found, first, second });
    }
    case 'no-key':
      return issue('key.unreadable', address, {
        column,
        found,
        readAs: figure.term(`key-read.${read.reason}`),
      });
  }
}
