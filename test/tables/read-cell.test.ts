import { kronerText, decimalText } from '../../src/core/money/decimal';
import {
  readAmount,
  readDate,
  readDateText,
  readInhabitants,
  readNumber,
  readText,
  readYesNo,
  shown,
  type CellReading,
} from '../../src/tables/read-cell';
import type { Cell } from '../../src/workbook/snapshot';
import { date, errorValue, formatted, formula } from '../support/memory-workbook';
import { told } from './rows-in';

const PLACE = { address: { sheet: 'Ark', row: 2, column: 2 }, column: 'Kolonnen' };
const cell = (value: Cell['value']): Cell => ({ value });

/** The value as a text with what is told of it, `empty`, or why it cannot be read; the place is Ark!B2 throughout. */
function answer<T>(reading: CellReading<T>, text: (value: T) => string): string {
  if (reading.kind === 'empty') return 'empty';
  const issues = told(reading.kind === 'value' ? reading.issues : [reading.issue]);
  const said = issues.map((each) => each.replace(/^Ark!B2: /, ''));
  return [...(reading.kind === 'value' ? [text(reading.value)] : []), ...said].join(' | ');
}

const ERROR = 'Kolonnen viser feilen #DIV/0!. Rett formelen i cellen.';
const NOT_CALCULATED =
  'Kolonnen er en formel som ikke er regnet ut. Åpne arbeidsboken i Excel, lagre den og prøv igjen.';
const noNumber = (found: string) => `Kolonnen er «${found}», og det er ikke et tall. Skriv et tall.`;
const isDate = (found: string) =>
  `Kolonnen er datoen ${found}. Skriv et tall, og sett celleformatet til Tall.`;

const UNUSABLE: readonly (readonly [string, Cell, string])[] = [
  ['an error', cell(errorValue('#DIV/0!')), ERROR],
  ['a formula never calculated', formula('=A1'), NOT_CALCULATED],
];

describe('A text', () => {
  const invisible = (found: string, signs: string) =>
    `${found} | Kolonnen er lest som «${found}». I cellen står det også tegn som ikke vises (${signs}), og de er sett bort fra. Skriv teksten på nytt for å få dem bort.`;
  const expected = (found: string) => `Kolonnen er «${found}». Her må det stå en tekst.`;
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['a text', cell('  Lønn '), 'Lønn'],
    ['a formula that gives a text', formula('="Lønn"', 'Lønn'), 'Lønn'],
    ['a number, as the number of an account', cell(5010), '5010'],
    ['nothing', cell(null), 'empty'],
    ['spaces alone', cell('  '), 'empty'],
    ['with a soft hyphen', cell('Skjer\u00advøy'), invisible('Skjervøy', 'U+00AD')],
    [
      'with a byte order mark and a zero-width space',
      cell('\ufeffSkjer\u200bvøy'),
      invisible('Skjervøy', 'U+FEFF og U+200B'),
    ],
    ['with a sign that turns its order', cell('\u202eSkjervøy'), invisible('Skjervøy', 'U+202E')],
    [
      'longer than formulas have room for',
      cell('§'.repeat(2_001)),
      `${'§'.repeat(2_001)} | Kolonnen er på 2 001 tegn. Setninger i resultatet som gjentar teksten, skrives som fast tekst og følger ikke tallene. Kort den ned til 2 000 tegn om de skal følge med.`,
    ],
    ['true', cell(true), expected('SANN')],
    ['false', cell(false), expected('USANN')],
    ['a date', date('2018-08-01'), expected('1.8.2018')],
  ])('from %s', (_, from, expectedAnswer) => {
    expect(answer(readText(from, PLACE), (text) => text)).toBe(expectedAnswer);
  });
});

describe('A number', () => {
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['a number', cell(4944), '4944'],
    ['a number with decimals', cell(0.1 + 0.2), '0.3'],
    ['a percentage', formatted(0.4, '0 %'), '0.4 as percent'],
    ['a text in Norwegian form', cell('4 944,50'), '4944.5'],
    ['a text with a percent sign', cell('40 %'), '0.4 as percent'],
    ['nothing', cell(null), 'empty'],
    ['spaces', cell(' '), 'empty'],
    ['a hyphen', cell('-'), 'empty'],
    ['a dash', cell('–'), 'empty'],
    ['a minus', cell('−'), 'empty'],
    ['two hyphens', cell('--'), noNumber('--')],
    ['a mark of direction that turns nothing', cell('4944\u200e'), '4944'],
    [
      'a sign that shows the digits the other way',
      cell('\u202e4494'),
      'Kolonnen har et usynlig tegn som snur rekkefølgen på sifrene, så det som vises, er ikke det som står i cellen («4494»). Skriv tallet på nytt, for eksempel 4944 eller 4 944.',
    ],
    ['the most that a spreadsheet keeps each digit of', cell('999 999 999 999 999'), '999999999999999'],
    [
      'one more',
      cell('1 000 000 000 000 000'),
      'Kolonnen er 1 000 000 000 000 000. Det kan ikke være mer enn 999 999 999 999 999. Rett tallet, eller tøm cellen.',
    ],
    ['brackets within brackets', cell('((5))'), noNumber('((5))')],
    ['true', cell(true), noNumber('SANN')],
    ['a word', cell('mange'), noNumber('mange')],
    ['a date', date('2018-01-31'), isDate('31.1.2018')],
    [
      'what can be read in two ways',
      cell('1.224'),
      '«1.224» kan bety 1 224 eller 1,224. Skriv det så det ikke kan misforstås, for eksempel med komma foran desimalene og uten punktum.',
    ],
  ])('from %s', (_, from, expected) => {
    const reading = readNumber(from, PLACE);
    const text = answer(
      reading,
      ({ value, shownAsPercent }) => decimalText(value) + (shownAsPercent ? ' as percent' : ''),
    );
    expect(text).toBe(expected);
  });
});

describe('An amount', () => {
  const tooLarge = (found: string) =>
    `Beløpet ${found} er for stort til at et regneark holder på hvert øre. Del det opp, eller rett det.`;
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['nothing', cell(null), 'empty'],
    ['kroner', cell(1224.5), '1224.50'],
    ['kroner as text', cell('kr 5 000,-'), '5000.00'],
    ['more decimals than øre', cell(1.005), '1.01 | 1,005 kr er finere enn øre og er rundet av til 1,01 kr.'],
    ['a percentage', formatted(0.4, '0 %'), noNumber('40 %')],
    ['a percentage as text', cell('40 %'), noNumber('40 %')],
    ['the most there is room for', cell(9_999_999_999_999.98), '9999999999999.98'],
    ['more than there is room for', cell(1e13), tooLarge('10000000000000')],
    ['less than there is room for', cell(-1e13), tooLarge('−10000000000000')],
  ])('from %s', (_, from, expected) => {
    expect(answer(readAmount(from, PLACE), kronerText)).toBe(expected);
  });
});

describe('Inhabitants', () => {
  const notWhole = (found: string) => `Folketallet er ${found}. Det må være et helt tall.`;
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['a whole number', cell(2925), '2925'],
    ['none', cell(0), '0'],
    ['as text', cell('2 925'), '2925'],
    ['nothing', cell(null), 'empty'],
    ['a half', cell(2925.5), notWhole('2925,5')],
    ['a whole percentage', formatted(1, '0 %'), notWhole('100 %')],
    ['below 0', cell(-12), 'Folketallet er −12. Det må være 0 eller mer. Rett tallet, eller ta raden ut.'],
    ['as many as there may be', cell(10_000_000), '10000000'],
    [
      'more than live in Norway',
      cell(10_000_001),
      '10000001 | Folketallet er 10000001, og det er flere enn det bor i Norge. Se etter at tallet stemmer.',
    ],
  ])('from %s', (_, from, expected) => {
    expect(answer(readInhabitants(from, PLACE), String)).toBe(expected);
  });
});

describe('Yes or no', () => {
  test.each(['ja', 'JA', 'j', 'x', 'X', 'yes', 'y', 'sann', 'true', '1', 1, true])('yes is %j', (value) => {
    expect(answer(readYesNo(cell(value), PLACE), String)).toBe('true');
  });
  test.each(['nei', 'Nei', 'n', 'no', 'usann', 'false', '0', '-', 0, false])('no is %j', (value) => {
    expect(answer(readYesNo(cell(value), PLACE), String)).toBe('false');
  });
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['nothing', cell(null), 'empty'],
    ['a word', cell('kanskje'), 'Kolonnen er «kanskje». Skriv ja eller nei.'],
    ['another number', cell(2.5), 'Kolonnen er «2,5». Skriv ja eller nei.'],
  ])('from %s', (_, from, expected) => {
    expect(answer(readYesNo(from, PLACE), String)).toBe(expected);
  });
});

describe('A day', () => {
  const noDate = (found: string) => `Kolonnen er «${found}». Skriv en dato, som 1.1.2018.`;
  test.each<readonly [string, Cell, string]>([
    ...UNUSABLE,
    ['nothing', cell(null), 'empty'],
    ['a date', date('2018-08-01'), '2018-08-01'],
    ['a date as text', cell('1.8.2018'), '2018-08-01'],
    ['a year', cell(2018), '2018-01-01'],
    ['a number that is no year', cell(43_313), noDate('43313')],
    ['a word', cell('snart'), noDate('snart')],
    ['a date that spreadsheets disagree on', formatted(12, 'dd.mm.yyyy'), noDate('12')],
  ])('from %s', (_, from, expected) => {
    expect(answer(readDate(from, PLACE, 'first'), String)).toBe(expected);
  });
  test('a bare year ends on its last day', () => {
    expect(answer(readDate(cell(2018), PLACE, 'last'), String)).toBe('2018-12-31');
  });

  test.each([
    ['1.8.2018', '2018-08-01'],
    ['01.08.2018', '2018-08-01'],
    ['1. 8. 2018', '2018-08-01'],
    ['31.12.2018', '2018-12-31'],
    ['2018-08-01', '2018-08-01'],
    ['1999', '1999-01-01'],
    ['2018', '2018-01-01'],
  ])('%s is a day', (text, day) => {
    expect(readDateText(text, 'first')).toBe(day);
  });
  test.each([
    '',
    '31.2.2018',
    '1.8.18',
    '1.8.2018 kl. 12',
    'fra 1.8.2018',
    '2018-8-1',
    '2018-08-011',
    'x2018-08-01',
    '2018-13-01',
    '2118',
    '1818',
    '20180',
    'x2018',
    '1.8.',
    '111.8.2018',
  ])('%j is none', (text) => {
    expect(readDateText(text, 'first')).toBeNull();
  });
});

test.each<readonly [string, Cell, string]>([
  ['a text', cell(' Lønn '), 'Lønn'],
  ['true as Excel says it', cell(true), 'SANN'],
  ['false as Excel says it', cell(false), 'USANN'],
  ['a number with a comma and a minus', cell(-1224.5), '−1224,5'],
  ['a number by the 15 digits that are shown', cell(1 - 0.9), '0,1'],
  ['a date as a day', date('2018-08-01'), '1.8.2018'],
  ['a date that is none as its number', formatted(12, 'dd.mm.yyyy'), '12'],
  ['an error', cell(errorValue('#N/A')), '#N/A'],
  ['nothing', cell(null), ''],
])('What is in a cell is named as %s', (_, from, text) => {
  expect(shown(from)).toBe(text);
});
