import { decimalText } from '../../src/core/money/decimal';
import { ratio } from '../../src/core/money/ratio';
import { readNumberText } from '../../src/tables/number-text';

describe('Numbers written as text', () => {
  test.each([
    ['4 944', '4944'],
    ['1 224,50', '1224.5'],
    ['1\u00a0224,50', '1224.5'],
    ['1\u2009224\u202f000', '1224000'],
    ['kr 5 000,-', '5000'],
    ['5000.-', '5000'],
    ['NOK 12,5', '12.5'],
    ['12,50 kr', '12.5'],
    ['−3', '-3'],
    ['-kr 100', '-100'],
    ['kr -100', '-100'],
    ['+5', '5'],
    ['1.224,50', '1224.5'],
    ['1,224.50', '1224.5'],
    ['12.345.678', '12345678'],
    ['1,224', '1.224'],
    ['0.224', '0.224'],
    ['1234.567', '1234.567'],
    ['1.5', '1.5'],
    [',5', '0.5'],
    ["'44", '44'],
  ])('«%s» is %s', (text, decimal) => {
    const read = readNumberText(text);
    expect(read.kind === 'number' && decimalText(read.value)).toBe(decimal);
  });

  test.each(['40 %', '40%', '40 prosent', '40 pst.'])('«%s» is 40 with a percent sign', (text) => {
    const read = readNumberText(text);
    expect(read).toEqual({ kind: 'number', value: ratio(40n), percent: true });
  });

  test.each([
    ['1.224', ['1224', '1.224']],
    ['-12.000', ['-12000', '-12.000']],
    ['(1 000)', ['-1000', '1000']],
  ])('«%s» can be read in two ways and is not guessed', (text, readings) => {
    expect(readNumberText(text)).toEqual({ kind: 'ambiguous', readings });
  });

  test.each([
    '',
    '-',
    'kr',
    'abc',
    '12 34',
    '1e5',
    '1,2,3',
    '1.2.3',
    '12 345 6',
    '4944 personer',
    '5-6',
    '½',
    '=2',
  ])('«%s» is no number', (text) => {
    expect(readNumberText(text)).toEqual({ kind: 'unreadable' });
  });
});
