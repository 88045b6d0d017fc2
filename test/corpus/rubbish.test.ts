import { cellAddressText } from '../../src/workbook/address';
import { answer, type AgreementJson } from '../support/kostnader';
import { cellsOf, names, withCell } from './rubbish/each-cell';
import { GOOD_WORKBOOKS } from './rubbish/good-workbooks';
import { EMPTY, RUBBISH } from './rubbish/kinds-of-rubbish';

/** Cells in which some rubbish is a fair value, by what the answer then must be. */
const FAIR: Readonly<Record<string, readonly [rubbish: readonly string[], isRight: (run: Run) => boolean]>> =
  {
    // An empty cell where a cell may be empty.
    'Nøkler!D2': [EMPTY, ({ agreement }) => agreement?.overhead === '0.00'],
    'Nøkler!C2': [EMPTY, ({ agreement }) => agreement?.drivers.length === 1],
    'Kostnader!E4': [EMPTY, ({ agreement }) => agreement?.pool === '1000.00'],
    'Deltakere!E2': [EMPTY, ({ told }) => told.includes('host.missing-for-overhead Nøkler!D2')],
    'Alt!C5': [EMPTY, ({ agreements }) => agreements[1]?.shares.length === 3],
    'Alt!C6': [EMPTY, ({ agreements }) => agreements[0]?.shares.length === 3],
    // An amount below zero is a refund.
    ...Object.fromEntries(
      [4430184.01, 4437399.61, 4219920.87, 4624750.62, 4153423.33].map((pool, index) => [
        `Kostnader!C${index + 2}`,
        [['a number below zero'], ({ agreement }: Run) => agreement?.pool === String(pool)],
      ]),
    ),
    'Alt!B13': [['a number below zero'], ({ agreement }) => agreement?.pool === '-17.00'],
    'Alt!B14': [['a number below zero'], ({ agreements }) => agreements[1]?.pool === '-17.00'],
    // Without its label a period is a number like any other: told where it is needed.
    'Alt!A1': [Object.keys(RUBBISH), ({ told }) => told.includes('period.missing Alt!D4')],
  };

interface Run {
  readonly agreement: AgreementJson | undefined;
  readonly agreements: readonly AgreementJson[];
  readonly told: readonly string[];
}

describe('Rubbish in any cell: the answer is right, or the message names that cell', () => {
  describe.each(Object.entries(GOOD_WORKBOOKS))('%s', (_, workbook) => {
    test.each(Object.entries(RUBBISH))('%s', async (kind, rubbish) => {
      const good = await answer(workbook);
      // Types that overhead is not reckoned of are named.
      expect(good.told.filter((each) => !each.startsWith('overhead.types-left-out'))).toEqual([]);
      const toldAnyway = new Set(good.issues.map((issue) => JSON.stringify(issue)));
      const wrong: string[] = [];
      for (const cell of cellsOf(workbook)) {
        const { issues, told, agreements } = await answer(withCell(workbook, cell, rubbish));
        const isSame = figuresOf(agreements) === figuresOf(good.agreements);
        const [kinds, isRight] = FAIR[cellAddressText(cell)] ?? [[], () => false];
        const isFair = kinds.includes(kind) && isRight({ agreement: agreements[0], agreements, told });
        if (
          isSame ||
          isFair ||
          issues.some((issue) => names(issue, cell) && !toldAnyway.has(JSON.stringify(issue)))
        )
          continue;
        wrong.push(`${cellAddressText(cell)}: ${told.join(', ')}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

/** The figures of a result without the names that are only shown. */
function figuresOf(agreements: readonly AgreementJson[]): string {
  return JSON.stringify(
    agreements.map((agreement) => ({
      ...agreement,
      name: '',
      host: '',
      shares: agreement.shares.map((share) => ({ ...share, participant: '' })),
    })),
  );
}
