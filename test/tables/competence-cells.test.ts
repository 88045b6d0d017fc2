import { decimalText, kronerText } from '../../src/core/money/decimal';
import { readCompletion, readPay, readQuantity, type CellReading } from '../../src/tables/read-cell';
import type { Cell } from '../../src/workbook/snapshot';
import { date, formatted } from '../support/memory-workbook';
import { told } from './rows-in';

const PLACE = { address: { sheet: 'Utdanninger', row: 2, column: 4 }, column: 'Studiepoeng' };
const cell = (value: Cell['value']): Cell => ({ value });

function shown<T>(reading: CellReading<T>, show: (value: T) => string): string {
  switch (reading.kind) {
    case 'empty':
      return 'empty';
    case 'value':
      return show(reading.value);
    case 'unreadable':
      return told([reading.issue])[0]!;
  }
}

describe('Study points, months, days and hours', () => {
  test.each<[string, Cell, string]>([
    ['a whole number', cell(30), '30'],
    ['half a point', cell(7.5), '7.5'],
    ['none', cell(0), '0'],
    ['a text in Norwegian form', cell('7,5'), '7.5'],
    ['a number with its unit', cell('30 stp'), '30'],
    ['a number with its unit in full', cell('7,5 Studiepoeng'), '7.5'],
    ['a number with its unit close behind', cell('30stp.'), '30'],
    ['nothing', cell(null), 'empty'],
    ['a dash', cell('–'), 'empty'],
    [
      'a number below 0',
      cell(-3),
      'Utdanninger!D2: Studiepoeng er −3. Det må være 0 eller mer. Rett tallet, eller tøm cellen.',
    ],
    [
      'a percentage',
      formatted(0.3, '0 %'),
      'Utdanninger!D2: Studiepoeng er «30 %», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'another unit',
      cell('12 mnd'),
      'Utdanninger!D2: Studiepoeng er «12 mnd», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'a unit without a number',
      cell('stp'),
      'Utdanninger!D2: Studiepoeng er «stp», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'a number below 0 with its unit',
      cell('-3 stp'),
      'Utdanninger!D2: Studiepoeng er -3 stp. Det må være 0 eller mer. Rett tallet, eller tøm cellen.',
    ],
    [
      'words',
      cell('tretti'),
      'Utdanninger!D2: Studiepoeng er «tretti», og det er ikke et tall. Skriv et tall.',
    ],
  ])('%s', (_, input, expected) => {
    expect(shown(readQuantity(input, PLACE, 'points'), decimalText)).toBe(expected);
  });
});

describe('Pay', () => {
  test.each<[string, Cell, string]>([
    ['kroner and øre', cell(520_000.5), '520000.50'],
    ['a text', cell('kr 520 000,-'), '520000.00'],
    [
      'below 0',
      cell(-1),
      'Utdanninger!D2: Studiepoeng er −1. Det må være 0 eller mer. Rett tallet, eller tøm cellen.',
    ],
  ])('%s', (_, input, expected) => {
    expect(shown(readPay(input, PLACE), kronerText)).toBe(expected);
  });
});

describe('Whether something is completed', () => {
  test.each<[string, Cell, string]>([
    ['yes', cell('ja'), 'true'],
    ['a tick', cell('x'), 'true'],
    ['true', cell(true), 'true'],
    ['no', cell('Nei'), 'false'],
    ['nothing', cell(null), 'empty'],
    ['a date', date('2027-06-15'), '2027-06-15'],
    ['a date as text', cell('15.6.2027'), '2027-06-15'],
    ['a bare year, which is its last day', cell(2027), '2027-12-31'],
    [
      'something else',
      cell('snart'),
      'Utdanninger!D2: Studiepoeng er «snart». Skriv ja, nei eller datoen, som 15.6.2027.',
    ],
    [
      'an error',
      cell({ error: '#N/A' }),
      'Utdanninger!D2: Studiepoeng viser feilen #N/A. Rett formelen i cellen.',
    ],
  ])('%s', (_, input, expected) => {
    expect(shown(readCompletion(input, PLACE), String)).toBe(expected);
  });
});
