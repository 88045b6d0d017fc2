import { decimalText, ratioFromDecimal } from '../../src/core/money/decimal';
import { multiplyRatio, ratio } from '../../src/core/money/ratio';
import { readFractions, type FractionScale } from '../../src/tables/fractions';
import { told } from './rows-in';

/** Cells of Lik andel from B2 down: `0.4`, or `40 %` for what is shown so. */
function read(...written: readonly string[]): readonly string[] {
  return readUnder('Lik andel', written, 'any');
}

function readUnder(column: string, written: readonly string[], kind: FractionScale): readonly string[] {
  const cells = written.map((text, index) => {
    const shownAsPercent = text.endsWith('%');
    const value = ratioFromDecimal(text.replace(' %', ''));
    const hundredth = multiplyRatio(value, ratio(1n, 100n));
    return {
      place: { address: { sheet: 'Nøkler', row: index + 2, column: 2 }, column },
      reading: { shownAsPercent, value: shownAsPercent ? hundredth : value },
    };
  });
  return readFractions(cells, kind).map((each) => ('code' in each ? told([each])[0]! : decimalText(each)));
}

describe('A column of shares is fractions or percentages', () => {
  test.each([
    ['fractions', ['0.4', '0.2', '1'], ['0.4', '0.2', '1']],
    ['percentages', ['40', '20', '100'], ['0.4', '0.2', '1']],
    ['the least percentage', ['1.51'], ['0.0151']],
    ['percentages with a zero first', ['0', '40'], ['0', '0.4']],
    ['fractions with a zero', ['0.4', '0'], ['0.4', '0']],
    ['zeros alone', ['0', '0'], ['0', '0']],
    ['shown with a percent sign', ['40 %', '0.5 %', '0 %'], ['0.4', '0.005', '0']],
    ['shown with a percent sign beside fractions', ['40 %', '0.2'], ['0.4', '0.2']],
    ['shown with a percent sign beside percentages', ['40 %', '20'], ['0.4', '0.2']],
    ['none', [], []],
  ])('%s', (_, written, fractions) => {
    expect(read(...written)).toEqual(fractions);
  });

  const mixed = (cell: string, found: string) =>
    `Nøkler!${cell}: Lik andel er ${found}, men andre celler i kolonnen er skrevet på en annen måte. Bruk enten prosent (40 %) eller desimaltall (0,4) i hele kolonnen.`;
  const unclear = (cell: string, found: string) =>
    `Nøkler!${cell}: Lik andel er ${found}, som kan bety både ${found} % og mer enn hele summen. Skriv det med prosenttegn, som 40 %.`;
  const outside = (cell: string, found: string) =>
    `Nøkler!${cell}: Lik andel er ${found}. Andelen må være fra 0 % til 100 %.`;

  test.each([
    ['a percentage among fractions', ['0.4', '20'], ['0.4', mixed('B3', '20')]],
    ['a fraction among percentages', ['40', '0.25'], ['0.4', mixed('B3', '0,25')]],
    ['what may be either', ['1.2'], [unclear('B2', '1,2')]],
    ['the most that may be either', ['1.5'], [unclear('B2', '1,5')]],
    ['what may be either, and then a percentage', ['1.2', '40'], [unclear('B2', '1,2'), mixed('B3', '40')]],
    ['what may be either among fractions', ['0.4', '1.2'], ['0.4', mixed('B3', '1,2')]],
    ['a fraction below 0', ['-0.4'], [outside('B2', '-0,4')]],
    ['a percentage below 0', ['-40', '20'], [outside('B2', '-40'), '0.2']],
    ['a percentage above 100', ['140', '20'], [outside('B2', '140'), '0.2']],
    ['more than all, with a percent sign', ['101 %'], [outside('B2', '101 %')]],
    ['less than nothing, with a percent sign', ['-1 %'], [outside('B2', '-1 %')]],
  ])('%s is told', (_, written, answers) => {
    expect(read(...written)).toEqual(answers);
  });
});

describe('Under a heading that says percent a small plain number of a key may be either', () => {
  const either = (heading: string, found: string, first: string, second: string) =>
    `Nøkler!B2: ${heading} er ${found}, og overskriften sier prosent. Er det ${first} eller ${second}? Skriv det med prosenttegn: ${first} eller ${second}.`;

  test.each([
    ['Lik andel (%)', ['1'], [either('Lik andel (%)', '1', '1 %', '100 %')]],
    ['Overhead prosent', ['0.8'], [either('Overhead prosent', '0,8', '0,8 %', '80 %')]],
    ['Lik andel (%)', ['1 %'], ['0.01']],
    ['Lik andel (%)', ['0', '40'], ['0', '0.4']],
    ['Lik andel', ['1'], ['1']],
  ])('%s: %j', (heading, written, answers) => {
    expect(readUnder(heading, written, 'few-percent')).toEqual(answers);
  });

  test('but not where few percent are unlikely', () => {
    expect(readUnder('Stilling %', ['1', '0.8'], 'any')).toEqual(['1', '0.8']);
  });
});
