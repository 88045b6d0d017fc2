import { holdsIdentityNumber } from '../../src/tables/identity-numbers';

/** A number of Skatteetaten's made-up population (month + 80), and a help number (month + 40): they belong to nobody. */
const MADE_UP = ['10915596784', '13527248013'];

describe('A national identity number is known', () => {
  test.each([
    ['of the made-up population', MADE_UP[0]],
    ['of those who are helped without one', MADE_UP[1]],
    ['with a space after the birth date', '109155 96784'],
    ['with a point', '109155.96784'],
    ['beside a name', 'Kari Nordmann 10915596784'],
    ['in brackets', 'Kari (10915596784)'],
    ['as a number', 10_915_596_784],
  ])('%s', (_, value) => {
    expect(holdsIdentityNumber({ value: value! })).toBe(true);
  });

  test('as a number that has lost its first 0', () => {
    const bornOnTheFifth = '05815500077';
    expect(holdsIdentityNumber({ value: bornOnTheFifth })).toBe(true);
    expect(holdsIdentityNumber({ value: Number(bornOnTheFifth) })).toBe(true);
  });
});

describe('What is no national identity number', () => {
  test.each([
    ['a name', 'Kari Nordmann'],
    ['an employee number', 1042],
    ['a longer one', '200310042'],
    ['eleven digits with wrong check digits', '10915596785'],
    ['eleven digits on a day that no month has', '99999999999'],
    ['a number of twelve digits that holds one', '109155967840'],
    ['nothing', null],
    ['an error', { error: '#N/A' }],
  ])('%s', (_, value) => {
    expect(holdsIdentityNumber({ value })).toBe(false);
  });
});
