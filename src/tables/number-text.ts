import { ratioFromDecimal } from '../core/money/decimal';
import type { Ratio } from '../core/money/ratio';

/** What a text says as a number. Percentages are as written: `40 %` is 40 with `percent`. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: Ratio; readonly percent: boolean }
  /** Two readings, as decimals with a point. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'unreadable' };

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
/** More than the smallest number of a spreadsheet has: no number that a person writes. */
const MOST_DECIMALS = 330;
const UNREADABLE = { kind: 'unreadable' } as const;

/**
 * Reads a number in Norwegian and plain form: `4 944`, `1 224,50`, `kr 5 000,-`, `40 %`, `−3`. A comma is the
 * decimal sign when it stands alone; a point with three digits behind it can be either and is not guessed.
 */
export function readNumberText(text: string): NumberText {
  const { bare } = withoutUnits(text);
  const bracketed = /^\((.+)\)$/.exec(bare);
  if (bracketed === null) return readUnbracketed(text);
  const inside = readUnbracketed(bracketed[1]!);
  if (inside.kind !== 'number') return UNREADABLE;
  const plain = bracketed[1]!.replace(/ /g, '').replace(',', '.');
  return { kind: 'ambiguous', readings: [`-${plain}`, plain] };
}

function readUnbracketed(text: string): NumberText {
  const { bare, percent } = withoutUnits(text);
  const signed = /^([+-]?) ?(\d[\d ]*(?:[.,][\d ,.]*)?|[.,]\d+)$/.exec(bare);
  if (signed === null) return UNREADABLE;
  const sign = signed[1] === '-' ? '-' : '';
  const digits = signed[2]!;
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;

  if (commas === 0 && points === 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return { kind: 'ambiguous', readings: [sign + digits.replace('.', ''), sign + digits] };
  }
  const { decimalSign, groupSign } = signsOf(digits, commas, points);
  const [whole = '', fraction = '', ...more] = decimalSign === null ? [digits] : digits.split(decimalSign);
  if (more.length > 0 || !/^\d*$/.test(fraction) || !isGrouped(whole, groupSign)) return UNREADABLE;
  if (fraction.length > MOST_DECIMALS) return UNREADABLE;
  const decimal = `${sign}${whole.replace(/[ ,.]/g, '') || '0'}.${fraction || '0'}`;
  return { kind: 'number', value: ratioFromDecimal(decimal), percent };
}

/** What a sign does in a number: a comma with three digits behind it is read as `decimal`, but may group in other columns. */
export type SignRole = 'decimal' | 'decimal-or-group' | 'group';

/** What the comma and the point do in a text that is a number; null where they do not stand, or the text is not read. */
export function signRoles(text: string): {
  readonly comma: SignRole | null;
  readonly point: SignRole | null;
} {
  const { bare } = withoutUnits(text);
  const isNumber = readNumberText(text).kind === 'number';
  const commas = bare.split(',').length - 1;
  const points = bare.split('.').length - 1;
  if (!isNumber || commas + points === 0) return { comma: null, point: null };
  const { decimalSign } = signsOf(bare, commas, points);
  const roleOf = (sign: string, count: number): SignRole | null => {
    if (count === 0) return null;
    if (sign !== decimalSign) return 'group';
    return /^[+-]? ?[1-9]\d{0,2},\d{3}$/.test(bare) ? 'decimal-or-group' : 'decimal';
  };
  return { comma: roleOf(',', commas), point: roleOf('.', points) };
}

/** A number without currency and percent sign, its spaces and minus plain. */
function withoutUnits(text: string): { readonly bare: string; readonly percent: boolean } {
  const tidy = text
    .replace(SPACES, ' ')
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .trim();
  const percent = /(%|\bpst\.?|\bprosent)$/i.test(tidy);
  const bare = tidy
    .replace(/(%|\bpst\.?|\bprosent)$/i, '')
    .replace(/^'/, '')
    .replace(/^(-?) ?(kr\.?|nok) ?/i, '$1')
    .replace(/ ?(kr\.?|kroner|nok)$/i, '')
    .replace(/[,.]-+$/, '')
    .trim();
  return { bare, percent };
}

/** Which sign is the decimal one and which groups thousands: the last of two kinds is decimal, a repeated one groups. */
function signsOf(
  digits: string,
  commas: number,
  points: number,
): { decimalSign: string | null; groupSign: string } {
  if (commas > 0 && points > 0) {
    return digits.lastIndexOf(',') > digits.lastIndexOf('.')
      ? { decimalSign: ',', groupSign: '.' }
      : { decimalSign: '.', groupSign: ',' };
  }
  if (commas > 1) return { decimalSign: null, groupSign: ',' };
  if (points > 1) return { decimalSign: null, groupSign: '.' };
  return { decimalSign: commas === 1 ? ',' : points === 1 ? '.' : null, groupSign: ' ' };
}

function isGrouped(whole: string, groupSign: string): boolean {
  if (/^\d*$/.test(whole)) return true;
  const sign = whole.includes(' ') ? ' ' : groupSign;
  return whole.split(sign).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}
