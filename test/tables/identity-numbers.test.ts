import fc from 'fast-check';
import { holdsIdentityNumber, withoutIdentityNumbers } from '../../src/tables/identity-numbers';
import { LargeFigures } from '../../src/tables/large-figures';
import { CELL_FORMS, identityNumbers, repeats, TEXT_FORMS } from '../support/identity-numbers';
import { memoryHost } from '../support/memory-workbook';

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
    ['an account number in its own form', '1091.55.96784'],
    ['one that is said to be an account', 'Betales til konto 10915596784'],
    ['an amount in thousands', '10 915 596 784'],
    ['an amount in billions as text', '5 815 500 077 kr'],
    ['a day and a figure of that day', 'Per 01.01.18 10078 innbyggere'],
    ['an organisation number', 'NO 971 035 560 MVA'],
    ['a telephone number with its country', 4_791_559_678],
    ['numbers beside one another', '5421 4944 5427 2925'],
    ['nothing', null],
    ['an error', { error: '#N/A' }],
  ])('%s', (_, value) => {
    expect(holdsIdentityNumber({ value })).toBe(false);
  });
});

describe('However a number is written', () => {
  test.each(CELL_FORMS)('it is known: %s', (_, write) => {
    fc.assert(
      fc.property(identityNumbers, (digits) => {
        expect(holdsIdentityNumber({ value: write(digits) })).toBe(true);
      }),
    );
  });

  test.each(TEXT_FORMS)('nothing of it is left, and the text around it stays: %s', (_, write) => {
    fc.assert(
      fc.property(identityNumbers, (digits) => {
        const masked = withoutIdentityNumbers(`Sak 14: ${write(digits)}, vedtatt 2018`);
        expect(repeats(masked, digits.slice(6))).toBe(false);
        expect(masked).toMatch(/^Sak 14: .*, vedtatt 2018$/);
      }),
    );
  });
});

describe('A number in a column is a figure, whatever its control digits,', () => {
  const IDENTITY = 5_815_500_077;
  const isFigure = async (values: readonly (number | string)[], formula?: string) => {
    const { sheets } = await memoryHost({ Ark: values.map((value) => [value]) }).read();
    return new LargeFigures(sheets[0]!).isFigure({ value: IDENTITY, ...(formula && { formula }) }, 1);
  };

  test('where the others are as large', async () => {
    expect(await isFigure(['Grunnlag', IDENTITY, 4_100_000_001, 9_100_000_002, 812_000_000])).toBe(true);
  });

  test('where it is calculated', async () => {
    expect(await isFigure(['Sum', IDENTITY, 12], '=SUM(B2:B9)')).toBe(true);
    expect(await isFigure(['Oppslag', IDENTITY, 12], '=Ansatte!B2')).toBe(false);
  });

  test('but not where only the sums that hold it are', async () => {
    expect(await isFigure(['Beløp', IDENTITY, 500_000, IDENTITY + 500_000])).toBe(false);
    expect(await isFigure(['Beløp', IDENTITY, IDENTITY + 5, IDENTITY + 5])).toBe(false);
  });
});
