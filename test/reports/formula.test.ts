import { plainDate } from '../../src/core/calendar/plain-date';
import {
  dateLiteral,
  expressionOf,
  fixedText,
  joinLive,
  liveText,
  rangeReference,
  reference,
  textLiteral,
} from '../../src/reports/formula';
import { plannedSheet } from '../../src/workbook/plan';

describe('A reference', () => {
  const cell = { sheet: 'fordeling', row: 9, column: 3 };
  test('names its sheet only from another', () => {
    expect(reference(cell, 'fordeling')).toBe('C9');
    expect(reference(cell, 'avrunding')).toBe(`${plannedSheet('fordeling')}!C9`);
  });
  test('keeps the row of a total, and all of a key figure, when it is copied', () => {
    expect([reference(cell, 'fordeling', 'row'), reference(cell, 'fordeling', 'all')]).toEqual([
      'C$9',
      '$C$9',
    ]);
  });
  test('to a column keeps its rows', () => {
    expect(rangeReference('fordeling', { top: 9, bottom: 13, left: 2, right: 2 }, 'fordeling')).toBe(
      'B$9:B$13',
    );
  });
});

test('A day in a formula is no serial number, which tells another day where the workbook counts from 1904', () => {
  expect(dateLiteral(plainDate(2027, 7, 1)!)).toBe('DATE(2027,7,1)');
});

describe('A text in a formula', () => {
  test('has its quotes doubled', () => {
    expect(textLiteral('«a» "b"')).toBe('"«a» ""b"""');
  });
  test('of more than 255 characters stands in parts', () => {
    const parts = textLiteral('x'.repeat(600)).split('&');
    expect(parts.map(({ length }) => length - 2)).toEqual([255, 255, 90]);
  });
});

describe('A text that follows the sheet', () => {
  const amount = { shown: '1 500,00', expression: () => 'FIXED(C5,2)' };

  test('has the words of its language around the figure', () => {
    const live = liveText((shown) => `${shown} kr deles`, [amount]);
    expect([live.text, expressionOf(live)]).toEqual(['1 500,00 kr deles', 'FIXED(C5,2)&" kr deles"']);
  });
  test('takes its parts in the order of the language', () => {
    const name = { shown: 'Kåfjord', expression: () => 'A9' };
    const live = liveText((first, second) => `to ${second}: ${first}`, [amount, name]);
    expect(expressionOf(live)).toBe('"to "&A9&": "&FIXED(C5,2)');
  });
  test('writes beside what no cell gives', () => {
    const still = { shown: '2018', expression: null };
    const live = liveText((year, shown) => `${year}: ${shown}`, [still, amount]);
    expect(expressionOf(live)).toBe('"2018: "&FIXED(C5,2)');
  });
  test('is no formula when nothing in it follows the sheet', () => {
    expect(expressionOf(liveText(() => 'Går opp', []))).toBeNull();
  });
  test('joined with others is one text with few parts', () => {
    const live = joinLive(
      [fixedText('Periode 2018'), fixedText('§ 4'), liveText((shown) => shown, [amount])],
      ' · ',
    );
    expect([live.text, expressionOf(live)]).toEqual([
      'Periode 2018 · § 4 · 1 500,00',
      '"Periode 2018 · § 4 · "&FIXED(C5,2)',
    ]);
  });
});
