import { compareNorwegian } from '../../../src/core/allocation/norwegian-order';

describe('Names stand in the order of the Norwegian alphabet', () => {
  test('æ comes after z, ø after æ and å after ø', () => {
    const sorted = ['Ås', 'Ørland', 'Zeta', 'Ærøy', 'Alta'].sort(compareNorwegian);
    expect(sorted).toEqual(['Alta', 'Zeta', 'Ærøy', 'Ørland', 'Ås']);
  });
  test('a number within a name counts as a number', () => {
    expect(['Sone 10', 'Sone 2', 'Sone 1'].sort(compareNorwegian)).toEqual(['Sone 1', 'Sone 2', 'Sone 10']);
  });
  test('a name is level with itself alone', () => {
    expect(compareNorwegian('Skjervøy', 'Skjervøy')).toBe(0);
  });

  test.each([
    ['leading zeros', 'Sone 02', 'Sone 2'],
    ['a sign that cannot be seen', 'Bø', 'Bø\u200d'],
    ['one letter written in two ways', 'A\u030as', 'Ås'],
  ])('names that the alphabet holds level are told apart, by %s', (_, first, second) => {
    expect(compareNorwegian(first, second)).toBeLessThan(0);
    expect(compareNorwegian(second, first)).toBeGreaterThan(0);
  });
});
