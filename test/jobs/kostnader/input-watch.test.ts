import { KOSTNADER, workbook } from '../../support/kostnader';
import { calculatedRowsOf, sheetsOf } from '../../support/report';
import { cellsOf } from '../../hosts/plans';

/** Excel takes no formula that is longer. */
const LONGEST_FORMULA = 8_192;

type Sheets = Parameters<typeof sheetsOf>[0];

async function formulasOf(sheets: Sheets): Promise<readonly (readonly string[])[]> {
  const plans = await sheetsOf(sheets, {}, 'nb', true);
  return plans.map((plan) =>
    cellsOf(plan).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
}

/** None of the amounts is what others come to, as a sum among them would be. */
function costs(count: number): Sheets {
  return workbook({
    kostnader: [
      ['Post', 'Beløp', 'Gjelder'],
      ...Array.from({ length: count }, (_, index) => [`Post ${String(index)}`, 90_000 - index, null]),
    ],
  });
}

describe('The sheet Lest grunnlag', () => {
  test('has the tables as they were read, and what is watched in each', async () => {
    const [, , plan] = await sheetsOf(workbook());
    const rows = calculatedRowsOf(plan!);
    expect(rows[0]).toEqual(['Lest grunnlag']);
    const texts = rows.map(([text]) => text);
    expect(texts.slice(7, 13)).toEqual([
      'Hva',
      'Deltakere: rader og kolonner',
      'Deltakere: Kommune',
      'Deltakere: Folketall',
      'Deltakere: cellene rundt',
      'Deltakere: cellene rundt',
    ]);
    const copy = texts.indexOf('Kostnader, lest i Kostnader!A1:B3');
    expect(rows.slice(copy + 1, copy + 4)).toEqual(KOSTNADER);
  });

  test('carries the stamp, so that it is known to be as old as the others', async () => {
    const sheets = await sheetsOf(workbook());
    const stamps = sheets.map((plan) => calculatedRowsOf(plan).flat().join('\n').includes('stempel=abab'));
    expect(stamps).toEqual([true, true, true]);
  });

  test('has no more formulas for many rows than for few', async () => {
    const [few, many] = [await formulasOf(costs(5)), await formulasOf(costs(10_000))];
    expect(many[2]).toHaveLength(few[2]!.length);
  });
});

test('No formula is longer than Excel takes, with ten drivers either', async () => {
  const names = Array.from(
    { length: 10 },
    (_, index) => `Grunnlag med et langt navn nr. ${String(index + 1)}`,
  );
  const sheets = workbook({
    deltakere: [
      ['Kommune', 'Folketall', ...names],
      ['Nordreisa', 4944, ...names.map((_, index) => 31 + index)],
      ['Skjervøy', 2925, ...names.map((_, index) => 17 + index * index)],
      ['Kåfjord', 2132, ...names.map((_, index) => 5 + index)],
    ],
    nokler: [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
      ['NorIKT', 0.4, names.map((name) => `${name} 6 %`).join('; ')],
    ],
  });
  const lengths = (await formulasOf(sheets)).flat().map((formula) => formula.length);
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
});
