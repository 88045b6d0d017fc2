import { cellAddressText } from '../../src/workbook/address';
import { answer, type Answer } from '../support/kompetanse';
import { cellsOf, names, withCell } from './rubbish/each-cell';
import { GOOD_PLAN } from './rubbish/good-plan';
import { EMPTY, RUBBISH } from './rubbish/kinds-of-rubbish';

/** Cells that may be empty: what they would say is then not said. */
const MAY_BE_EMPTY = new Set(
  [
    ['Ansatte', 'F5 F6 G6'],
    ['Utdanninger', 'G2 H2 I2 K2 N2 O2 P2 G3 H3 I3 K3 N3 O3 P3 Q3'],
    ['Permisjonsregler', 'F2 G2'],
    ['Stipendregler', 'B2 C2 E2 F2 G2'],
  ].flatMap(([sheet, cells]) => cells!.split(' ').map((cell) => `${sheet!}!${cell}`)),
);

/** Cells in which another kind of rubbish is what may stand there: a yes, and a day. */
const FAIR: Readonly<Record<string, readonly string[]>> = {
  TRUE: ['Utdanninger!K3'],
  'a date': ['Ansatte!G5', 'Ansatte!G6'],
};

/** What is told where the loss of a cell is felt: that a rule, an employee or a rate is wanting. */
const TOLD_ELSEWHERE: readonly (readonly [cells: RegExp, codes: RegExp])[] = [
  [/^Ansatte![AB]2$/, /^period\.none/],
  [/^Ansatte![AB][56]$/, /^employee\.(unknown|mismatch) Utdanninger!/],
  [/^Ansatte!D[56]$/, /^employee\.no-salary Ansatte!/],
  [/^Utdanninger![EF][23]$/, /^education\.measure-missing Utdanninger!C/],
  [/^(Permisjonsregler|Tilleggsregler)!/, /^rule\.\S+ Utdanninger!/],
  [/^Stipendregler![AD]2$/, /^rule\.no-rule-for-scheme Utdanninger!/],
  [/^Satser!/, /^rate\.missing/],
];

describe('Rubbish in any cell of a competence plan: the answer is right, or the message names that cell', () => {
  test.each(Object.entries(RUBBISH))('%s', async (kind, rubbish) => {
    const good = await answer(GOOD_PLAN);
    expect(good.told).toEqual([]);
    const wrong: string[] = [];
    for (const cell of cellsOf(GOOD_PLAN)) {
      const run = await answer(withCell(GOOD_PLAN, cell, rubbish));
      const place = cellAddressText(cell);
      const isTold = TOLD_ELSEWHERE.some(
        ([cells, codes]) => cells.test(place) && run.codes.some((code) => codes.test(code)),
      );
      const isEmptied = EMPTY.includes(kind) && MAY_BE_EMPTY.has(place);
      const isFair = isTold || isEmptied || (FAIR[kind]?.includes(place) ?? false);
      if (isFair || figuresOf(run) === figuresOf(good) || run.issues.some((issue) => names(issue, cell)))
        continue;
      wrong.push(`${place}: ${run.codes.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** The figures of a result without the names that are only shown. */
function figuresOf({ rows, totals, recruitment }: Answer): string {
  return JSON.stringify([rows, totals, recruitment], (key, value: unknown) => (NAMES.has(key) ? '' : value));
}

const NAMES = new Set(['employee', 'education', 'type', 'rule', 'municipality', 'position']);
