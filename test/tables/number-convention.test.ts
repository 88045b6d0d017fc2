import { answer, DELTAKERE, KOSTNADER, workbook } from '../support/kostnader';
import { costsIn, told } from './rows-in';

const costs = async (...amounts: readonly (string | number)[]) => {
  const { issues } = await costsIn([
    ['Post', 'Beløp'],
    ...amounts.map((amount, index) => [`Post ${index + 1}`, amount]),
  ]);
  return issues.map(({ code, address }) => `${code} ${address?.row ?? ''}`);
};

const EITHER = 'number.two-readings-in-column';
const BOTH = 'number.two-conventions';

describe('The numbers of a column are written in one way', () => {
  test.each<[readonly (string | number)[], readonly string[]]>([
    [['1,105,306', '140,688'], [`${EITHER} 3`]],
    [['140,688', '1,105,306'], [`${EITHER} 2`]],
    [['140,688', '1,224.50'], [`${EITHER} 2`]],
    [['140,688', '1224.50'], [`${EITHER} 2`]],
    [['kr 140,688', '1,105,306 kr'], [`${EITHER} 2`]],
    [['−140,688', '1,105,306'], [`${EITHER} 2`]],
    [['1,105,306', '12,5'], [`${BOTH} 3`]],
    [['1.105.306', '12.5'], [`${BOTH} 3`]],
    [['1.224,50', '1,224.50'], [`${BOTH} 2`]],
    [['1.105.306', '1.224,50', '12,5'], []],
    [['1,105,306', '1,224.50', '12.5'], []],
    [['1 234 567,50', 'kr 5 000,-', '12.345,67', 'NOK 99,9', "'300"], []],
    [['12,5', '12.5'], []],
    [
      ['1,105,306', 140.688, 'Ikke ennå'],
      ['number.unreadable 4', 'amount.finer-than-ore 3'],
    ],
  ])('%j', async (amounts, issues) => {
    expect([...(await costs(...amounts))].sort()).toEqual([...issues].sort());
  });

  test('both readings are told, with the cell that raises the question', async () => {
    const { issues } = await costsIn([
      ['Post', 'Beløp'],
      ['Lønn', '1,105,306'],
      ['Drift', '140,688'],
    ]);
    expect(told(issues)).toEqual([
      'Kostnader!B3: Beløp er skrevet på to måter. Ved siden av «1,105,306» (Kostnader!B2) kan «140,688» bety 140 688 eller 140,688. Skriv tallene likt i hele kolonnen, uten skilletegn mellom tusener: 1105306 eller 1105306,50.',
    ]);
  });
  test('a sum row belongs to the column', async () => {
    const { issues } = await costsIn([
      ['Post', 'Beløp'],
      ['Lønn', '140,688'],
      ['Sum', '1,105,306'],
    ]);
    expect(told(issues).join()).toContain('Kostnader!B2: Beløp er skrevet på to måter.');
  });
  test('inhabitants and drivers, too', async () => {
    const { told: ofInhabitants } = await answer(
      workbook({ deltakere: [DELTAKERE[0]!, ['A', '1,105,306'], ['B', '140,688']] }),
    );
    expect(ofInhabitants).toEqual([`${EITHER} Deltakere!B3`]);
    const { told: ofDriver } = await answer(
      workbook({
        deltakere: [
          ['Kommune', 'Folketall', 'Areal'],
          ['A', 1, '1,105,306'],
          ['B', 2, '140,688'],
        ],
        nokler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['NorIKT', 0.4, 'Areal'],
        ],
        kostnader: KOSTNADER,
      }),
    );
    expect(ofDriver).toEqual([`${EITHER} Deltakere!C3`]);
  });
});
