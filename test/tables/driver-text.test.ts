import { decimalText } from '../../src/core/money/decimal';
import { readDriverText } from '../../src/tables/driver-text';

const read = (text: string) =>
  readDriverText(text)?.map(({ name, weight }) => [name, weight === null ? null : decimalText(weight)]) ??
  null;

describe('What a key follows is read from a text', () => {
  test.each([
    ['Folketall', [['Folketall', null]]],
    ['  Folketall ', [['Folketall', null]]],
    ['etter folketall', [['folketall', null]]],
    ['Folketall 60 %', [['Folketall', '0.6']]],
    ['Folketall: 60 %', [['Folketall', '0.6']]],
    ['Folketall=60%', [['Folketall', '0.6']]],
    ['60 % Folketall', [['Folketall', '0.6']]],
    ['60 % etter folketall', [['folketall', '0.6']]],
    ['60 prosent etter folketall', [['folketall', '0.6']]],
    ['60 pst. Folketall', [['Folketall', '0.6']]],
    ['etter folketall 60 prosent', [['folketall', '0.6']]],
    ['Folketall 60', [['Folketall', '0.6']]],
    ['Folketall 0,6', [['Folketall', '0.6']]],
    ['Folketall 1', [['Folketall', '1']]],
    ['Folketall 1,6', [['Folketall', '0.016']]],
    ['Folketall 1,2 %', [['Folketall', '0.012']]],
    ['Folketall 12,5 %', [['Folketall', '0.125']]],
    [
      'Folketall 50 %; Brukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 %;Brukere 10 %;',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 %\nBrukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 % + Brukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 %, Brukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 % og Brukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 0,5; Brukere 0,1',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50; Brukere 10',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50 %; Brukere 0,1',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall 50; Brukere 10 %',
      [
        ['Folketall', '0.5'],
        ['Brukere', '0.1'],
      ],
    ],
    [
      'Folketall; Brukere 10 %',
      [
        ['Folketall', null],
        ['Brukere', '0.1'],
      ],
    ],
    ['Barn og unge 10 %', [['Barn og unge', '0.1']]],
  ])('%j', (text, drivers) => {
    expect(read(text)).toEqual(drivers);
  });

  test.each([
    ['Folketall 2018', [['Folketall 2018', null]]],
    ['Folketall 1.1.2018', [['Folketall 1.1.2018', null]]],
    ['etter folketall 1998', [['folketall 1998', null]]],
    ['Folketall 2018 60 %', [['Folketall 2018', '0.6']]],
  ])('a year or a date belongs to the name: %s', (text, drivers) => {
    expect(read(text)).toEqual(drivers);
  });

  test.each([
    '',
    ' ; ',
    '60 %',
    '60',
    'Folketall 50 %; 10 %',
    'Folketall 0,5; Brukere 10',
    'Folketall 1,2',
    'Folketall 1,5',
  ])('%j says nothing that can be used', (text) => {
    expect(read(text)).toBeNull();
  });
});
