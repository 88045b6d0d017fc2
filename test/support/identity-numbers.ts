import fc from 'fast-check';

/** What is added to the day and the month of birth: a number of a person, a D-number, an H-number, made-up ones, and both. */
const KINDS = [
  [0, 0],
  [40, 0],
  [0, 40],
  [0, 80],
  [40, 40],
  [40, 80],
] as const;

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Numbers with right control digits, reckoned here. They may belong to somebody: none is ever kept. */
export const identityNumbers: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
    kind: fc.constantFrom(...KINDS),
  })
  .map(({ day, month, year, individual, kind: [moreDays, moreMonths] }) => {
    const start = [
      two(day + moreDays),
      two(month + moreMonths),
      two(year),
      String(individual).padStart(3, '0'),
    ];
    return withControlDigits(start.join(''));
  })
  .filter((digits): digits is string => digits !== null);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function withControlDigits(nine: string): string | null {
  const first = control(nine, FIRST_WEIGHTS);
  const second = first === null ? null : control(nine + first, SECOND_WEIGHTS);
  return second === null ? null : `${nine}${first}${second}`;
}

function control(digits: string, weights: readonly number[]): string | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : String(digit);
}

type Form = readonly [name: string, write: (digits: string) => string | number];

const parts = (digits: string) => [
  digits.slice(0, 2),
  digits.slice(2, 4),
  digits.slice(4, 6),
  digits.slice(6),
];
const dated =
  (between: string, before: string) =>
  (digits: string): string => {
    const [day, month, year, rest] = parts(digits);
    return `${day}${between}${month}${between}${year}${before}${rest}`;
  };
const split = (before: string) => dated('', before);

/** The ways that people and programs write a number in a text. */
export const TEXT_FORMS: readonly Form[] = [
  ['eleven digits', (digits) => digits],
  ['a space after the birth date', split(' ')],
  ['a hyphen after it', split('-')],
  ['a dash and spaces', split(' – ')],
  ['a slash', split('/')],
  ['a point', split('.')],
  ['a no-break space', split('\u00a0')],
  ['a thin space', split('\u2009')],
  ['a date with points', dated('.', ' ')],
  ['a date with hyphens', dated('-', '-')],
  ['a date with spaces', dated(' ', ' ')],
  ['a date with no-break spaces', dated('\u00a0', '\u00a0')],
  ['the last two digits apart', (digits) => `${digits.slice(0, 6)} ${digits.slice(6, 9)} ${digits.slice(9)}`],
  ['every digit apart', (digits) => digits.split('').join(' ')],
  ['a soft hyphen in it', (digits) => `${digits.slice(0, 3)}\u00ad${digits.slice(3)}`],
  ['zero-width spaces in it', (digits) => digits.split('').join('\u200b')],
  ['a byte order mark in it', (digits) => `${digits.slice(0, 5)}\ufeff${digits.slice(5)}`],
  ['direction marks around it', (digits) => `\u202d${digits}\u202c`],
  [
    'fullwidth digits',
    (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ],
  [
    'Arabic digits',
    (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  ],
  ['a name before it', (digits) => `Kari Nordmann ${digits}`],
  ['in brackets', (digits) => `Kari (${digits})`],
  ['f. before it', (digits) => `Kari f. ${split(' ')(digits)}, sak 12/2024`],
];

/** Those of a cell with nothing else in it: as a number, too, which has lost a 0 in front. */
export const CELL_FORMS: readonly Form[] = [
  ...TEXT_FORMS,
  ['a number', Number],
  ['a text that lost its 0', (digits) => String(Number(digits))],
];

/** Whether a text repeats the number in any form: with anything but letters and digits between, or without a 0 in front. */
export function repeats(text: string, digits: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.includes(digits.replace(/^0/, ''));
}
