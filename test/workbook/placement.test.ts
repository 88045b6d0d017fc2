import { freeTableName } from '../../src/workbook/placement';

describe('A table', () => {
  test.each([
    ['Fordeling', 'Fordeling'],
    ['Fordeling PPT-2018', 'Fordeling_PPT_2018'],
    ['Nøkler.1', 'Nøkler.1'],
    ['2018', '_2018'],
    ['Q1', '_Q1'],
    ['R1C1', '_R1C1'],
    ['c', '_c'],
    ['', '_'],
  ])('that wants the name %j is called %s', (wanted, name) => {
    expect(freeTableName(wanted, [])).toBe(name);
  });

  test('takes the next free number when others have its name, whatever the case', () => {
    expect(freeTableName('Fordeling', ['FORDELING', 'fordeling_2'])).toBe('Fordeling_3');
  });
});
