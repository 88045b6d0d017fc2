import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { plannedSheet } from '../../../src/workbook/plan';
import { rowsOf, sheetsOf, tableOf } from '../../support/report';
import { cellsOf } from '../../hosts/plans';

type Sheets = Parameters<typeof sheetsOf>[0];

const live = (sheets: Sheets, settings = {}) => sheetsOf(sheets, settings, 'nb', true);
/** As the file has them: the names of planned sheets are put in when they get their places. */
const plain = (value: string | number | undefined) =>
  String(value)
    .replaceAll(plannedSheet('fordeling'), 'Fordeling')
    .replaceAll(plannedSheet('avrunding'), 'Avrunding');
const keyFigures = (rows: ReturnType<typeof rowsOf>) =>
  rows
    .slice(
      3,
      rows.findIndex(([text]) => text === 'Deltaker'),
    )
    .map((row) => plain(row[2]));

describe('Formulas end in the input cells', () => {
  test('of Fordeling', async () => {
    const [plan] = await live(workbook());
    expect(keyFigures(rowsOf(plan!)).slice(0, 4)).toEqual([
      '=ROUND(SUM(Kostnader!B2:B3),2)',
      '=Nøkler!B2',
      '=1-$C$5',
      expect.stringMatching(/^=IF\(\$D\$7=".+",ROUND\(E\$13-\$C\$4,2\),"Kjør på nytt"\)$/),
    ]);
    expect(tableOf(plan!)[1]!.map(plain)).toEqual([
      '=Deltakere!A2',
      '=Deltakere!B2',
      '=ROUND(E10-D10,2)',
      '=ROUND(ROUND(Avrunding!C8,6),2)',
      '=Avrunding!J8',
      '=IF(E$13=0,"",ROUND(E10/E$13,6))',
      '=IF(B10=0,"",ROUND(E10/B10,2))',
    ]);
  });
  test('a third stands as one, for no decimal holds it', async () => {
    const [plan] = await live(workbook({ nokler: replaced(NOKLER, 'B2', '1/3') }));
    expect(keyFigures(rowsOf(plan!)).slice(1, 3)).toEqual(['=1/3', '=1-$C$5']);
    const [thirds] = await live(
      workbook({
        deltakere: DELTAKERE.map((row, index) => [...row, index === 0 ? 'Brukere' : index]),
        nokler: null,
      }),
      { nokkel: '1/3 likt, 1/3 folketall, 1/3 brukere' },
    );
    expect(keyFigures(rowsOf(thirds!)).slice(1, 4)).toEqual(['=1/3', '=1/3', '=1/3']);
  });
  test('of Avrunding, each step in a column', async () => {
    const [, plan] = await live(workbook());
    expect(tableOf(plan!)[1]!.slice(0, 10).map(plain)).toEqual([
      '=Fordeling!A10',
      '=Fordeling!$C$4*Fordeling!$C$5/ROWS(Fordeling!B$10:B$12)',
      '=Fordeling!$C$4*Fordeling!$C$6*Fordeling!B10/Fordeling!B$13',
      '=ROUND(B8+C8,6)',
      '=TRUNC(ROUND(D8*100,4))/100',
      '=ROUND(D8-E8,6)',
      '2',
      expect.stringMatching(/^=1\+SUMPRODUCT\(/),
      '=IF(H8<=ROUND(ABS(Fordeling!$C$4-SUM(E$8:E$10))/0.01,0),0.01,0)*SIGN(Fordeling!$C$4)',
      '=ROUND(E8+I8,2)',
    ]);
  });
  test.each([
    ['hver for seg', '=ROUND(D7,2)'],
    ['siste tar resten', '=ROUND(D7,2)'],
    [
      'største tar resten',
      expect.stringMatching(/^=IF\(H7=1,ROUND\(Fordeling!\$C\$4-\(SUMPRODUCT/) as string,
    ],
  ])('of a share by «%s»', async (avrunding, formula) => {
    const [, plan] = await live(workbook(), { avrunding });
    expect(plain(tableOf(plan!)[1]!.at(-2))).toEqual(formula);
  });
  test('of a unit coarser than øre, rounded before it is shared', async () => {
    const [plan, steps] = await live(workbook(), { enhet: 'tusen' });
    expect(keyFigures(rowsOf(plan!)).slice(0, 3)).toEqual([
      '=ROUND(SUM(Kostnader!B2:B3),2)',
      '=ROUND($C$4-$C$6,2)',
      '=ROUND($C$4,-3)',
    ]);
    expect(tableOf(steps!)[1]![4]).toBe('=TRUNC(ROUND(D8/1000,9))*1000');
  });
});

describe('What no formula can reach is written beside, as it was read', () => {
  test('a number written as a text', async () => {
    const [plan] = await live(workbook({ deltakere: replaced(DELTAKERE, 'B2', '4 944') }));
    expect(tableOf(plan!)[1]![1]).toBe(4944);
  });
  test('an amount written as a text has a line of its own, with its cell', async () => {
    const [plan] = await live(workbook({ kostnader: replaced(KOSTNADER, 'B2', 'kr 1 000,-') }));
    const [first, second] = rowsOf(plan!).slice(3);
    expect(first!.slice(0, 3)).toEqual(['Beløp skrevet som tekst', '', 1000]);
    expect(first![3]).toContain('Kostnader!B2 er tekst');
    expect(second![2]).toBe('=ROUND(SUM(Kostnader!B3),2)+$C$4');
  });
  test('a percentage written as a text, and a key chosen for the run', async () => {
    const [text] = await live(workbook({ nokler: replaced(NOKLER, 'B2', '40 %') }));
    expect(rowsOf(text!)[4]!.slice(2)).toEqual([0.4, 'Nøkler!B2, skrevet her som lest']);
    const [chosen] = await live(workbook(), { nokkel: '40/60' });
    expect(rowsOf(chosen!)[4]!.slice(2)).toEqual([0.4, 'Valgt da Fordel ble kjørt']);
  });
  test('a name written with more than the name', async () => {
    const [plan] = await live(workbook({ deltakere: replaced(DELTAKERE, 'A3', 'Skjervøy kommune') }));
    expect(tableOf(plan!)[2]![0]).toBe('Skjervøy');
  });
});

describe('A rounding that doubles cannot prove is written as values, and the sheet says so', () => {
  const givenOf = async (sheets: Sheets) => {
    const [, plan] = await live(sheets);
    const table = tableOf(plan!);
    const given = table[0]!.indexOf('Lagt til (kr)');
    const notes = cellsOf(plan!).flatMap(({ style, content }) =>
      style === 'attention' && content.kind === 'text' ? [content.text] : [],
    );
    return { given: table.slice(1, -1).map((row) => row[given]), notes };
  };

  test('for amounts of which a spreadsheet does not keep the øre', async () => {
    const { given, notes } = await givenOf(
      workbook({ kostnader: replaced(KOSTNADER, 'B2', 123_456_789_012.34) }),
    );
    expect(given.every((value) => typeof value === 'number')).toBe(true);
    expect(notes).toEqual([expect.stringContaining('Beløpene er så store')]);
  });
  test('for remainders nearer one another than a ten-thousandth of an øre', async () => {
    const deltakere = [
      ['Kommune', 'Folketall'],
      ['A', 100_000_000],
      ['B', 100_000_001],
      ['C', 100_000_002],
    ];
    const kostnader = [
      ['Post', 'Beløp'],
      ['Lønn', 0.02],
    ];
    const { given, notes } = await givenOf(workbook({ deltakere, kostnader }));
    expect(given).toEqual([0, 0.01, 0.01]);
    expect(notes).toEqual([expect.stringContaining('nærmere')]);
  });
  test('for more participants than formulas rank in reasonable time', async () => {
    const deltakere = [
      ['Kommune', 'Folketall'],
      ...Array.from({ length: 1001 }, (_, index) => [`K${String(index)}`, 1 + index]),
    ];
    const { given, notes } = await givenOf(workbook({ deltakere }));
    expect(given.every((value) => typeof value === 'number')).toBe(true);
    expect(notes).toEqual([expect.stringContaining('så mange')]);
  });
  test('but not for equal remainders, which are ranked by the alphabet', async () => {
    const deltakere = [
      ['Kommune', 'Folketall'],
      ['B', 1],
      ['A', 1],
      ['C', 1],
    ];
    const { given, notes } = await givenOf(workbook({ deltakere }));
    expect(given.every((value) => String(value).startsWith('=IF('))).toBe(true);
    expect(notes).toEqual([]);
  });
});

test('Values are written when they are asked for; what watches over them is calculated', async () => {
  const [fordeling, avrunding] = await sheetsOf(workbook());
  const calculated = [fordeling!, avrunding!].map((plan) =>
    cellsOf(plan)
      .filter(({ content }) => content.kind === 'formula')
      .map(({ row, column }) => [row, column]),
  );
  expect(calculated).toEqual([
    [
      [7, 3],
      [7, 4],
    ],
    [[3, 1]],
  ]);
});
