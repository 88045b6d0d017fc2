import { readNumberColumn } from '../../src/tables/read-rows';
import { formula, type CellInput } from '../support/memory-workbook';
import { costsIn, participantsIn, told } from './rows-in';

const HEADING = ['Post', 'Beløp'];
const LONN = ['Lønn', 1000];
const DRIFT = ['Drift', 500];

type Row = readonly CellInput[];

/** What is billed and what is told of cost rows. */
async function costs(...rows: readonly Row[]) {
  const { rows: read, issues } = await costsIn([HEADING, ...rows]);
  return { items: read.map(({ cells }) => cells.item.value), told: told(issues) };
}

describe('A sum row may be the sum of', () => {
  test.each<[string, readonly Row[]]>([
    ['all rows above', [LONN, DRIFT, ['Sum', 1500]]],
    ['all rows below', [['Sum', 1500], LONN, DRIFT]],
    ['its group, above each', [LONN, ['Delsum', 1000], DRIFT, ['Delsum', 500]]],
    [
      'its group, and all at the end',
      [LONN, ['Delsum', 1000], DRIFT, ['Leie', 7], ['Delsum', 507], ['Sum', 1507]],
    ],
    ['its group, below each', [['Sum A', 1500], LONN, DRIFT, ['Sum B', 7], ['Leie', 3], ['Strøm', 4]]],
    [
      'its group, below each of three',
      [['Sum A', 1000], LONN, ['Sum B', 500], DRIFT, ['Sum C', 7], ['Leie', 7]],
    ],
    ['all rows, in the midst of them', [LONN, ['Totalt', 1507], DRIFT, ['Leie', 7]]],
    ['rows with a heading among them', [['Fast'], LONN, ['Løst'], DRIFT, ['Sum', 1500]]],
    [
      'rows finer than what is shown',
      [
        ['A', 0.1],
        ['B', 0.2],
        ['Sum', 0.30000000000000004],
      ],
    ],
  ])('%s', async (_, rows) => {
    const { items, told: all } = await costs(...rows);
    const isSum = (label: CellInput | undefined) => typeof label === 'string' && /sum|total/i.test(label);
    expect(items).toEqual(rows.map(([label]) => label).filter((label) => !isSum(label)));
    expect(all.filter((each) => each.includes('forskjell'))).toEqual([]);
  });

  test('nothing, where it has no figure', async () => {
    expect(await costs(LONN, DRIFT, ['Sum', null])).toEqual({ items: ['Lønn', 'Drift'], told: [] });
  });
});

describe('A sum that does not fit is told with the rows, what they are together, and the difference', () => {
  test.each<[string, readonly Row[], string]>([
    [
      'too little below all rows',
      [LONN, DRIFT, ['Sum', 900.5]],
      'Kostnader!B4: «Sum» er 900,50, men radene i Kostnader!B2:B3 blir 1 500,00 til sammen (forskjell −599,50). Rett summen eller radene.',
    ],
    [
      'too much above all rows',
      [['Sum', 1501], LONN, DRIFT],
      'Kostnader!B2: «Sum» er 1 501,00, men radene i Kostnader!B3:B4 blir 1 500,00 til sammen (forskjell 1,00). Rett summen eller radene.',
    ],
    [
      'nothing to sum',
      [['Sum', 5]],
      'Kostnader!B2: «Sum» er 5,00, men radene i Kostnader!B2 blir 0,00 til sammen (forskjell 5,00). Rett summen eller radene.',
    ],
    [
      'of a group: it is held against its own rows first',
      [LONN, ['Delsum', 1000], DRIFT, ['Leie', 7], ['Delsum', 506]],
      'Kostnader!B6: «Delsum» er 506,00, men radene i Kostnader!B4:B5 blir 507,00 til sammen (forskjell −1,00). Rett summen eller radene.',
    ],
    [
      'of a group below that is another’s',
      [['Sum A', 1000], LONN, ['Sum B', 1000], DRIFT, ['Sum C', 8], ['Leie', 7]],
      'Kostnader!B6: «Sum C» er 8,00, men radene i Kostnader!B3:B5 blir 1 500,00 til sammen (forskjell −1 492,00). Rett summen eller radene.',
    ],
  ])('%s', async (_, rows, message) => {
    const { told: all } = await costs(...rows);
    expect(all.filter((each) => each.includes('forskjell'))).toEqual([message]);
  });

  test('a sum that is no number is told as any cell', async () => {
    expect((await costs(LONN, ['Sum', 'tusen'])).told).toEqual([
      'Kostnader!B3: Beløp er «tusen», og det er ikke et tall. Skriv et tall.',
    ]);
  });
  test('the total row of an Excel table is one without saying so', async () => {
    const { rows, issues } = await costsIn({
      cells: [HEADING, LONN, DRIFT, [null, 1400]],
      tables: [{ name: 'Kostnader', range: 'A1:B4', hasTotalRow: true }],
    });
    expect(rows).toHaveLength(2);
    expect(told(issues)).toEqual([
      'Kostnader!B4: «Beløp» er 1 400,00, men radene i Kostnader!B2:B3 blir 1 500,00 til sammen (forskjell −100,00). Rett summen eller radene.',
    ]);
  });
  test('inhabitants are counted, not paid', async () => {
    const { issues } = await participantsIn([
      ['Kommune', 'Folketall'],
      ['Nordreisa', 4944],
      ['Skjervøy', 2925],
      ['Sum', 7869.004],
    ]);
    expect(told(issues)).toEqual([
      'Deltakere!B4: «Sum» er 7 869,004, men radene i Deltakere!B2:B3 blir 7 869 til sammen (forskjell 0,004). Rett summen eller radene.',
    ]);
  });
});

describe('The sum of what a filter shows', () => {
  const sheet = (sum: CellInput, hiddenRows: readonly number[]) => ({
    cells: [HEADING, LONN, DRIFT, ['Sum', sum]],
    hiddenRows,
  });
  const mismatch =
    'Kostnader!B4: «Sum» er 1 000,00, men radene i Kostnader!B2:B3 blir 1 500,00 til sammen (forskjell −500,00). Rett summen eller radene.';
  test.each<[string, CellInput, readonly number[], readonly string[]]>([
    ['SUBTOTAL with rows hidden may be less', formula('=SUBTOTAL(9,B2:B3)', 1000), [3], []],
    ['AGGREGATE with rows hidden may be less', formula('=aggregate(9,5,B2:B3)', 1000), [3], []],
    ['SUBTOTAL with none hidden must fit', formula('=SUBTOTAL(9,B2:B3)', 1000), [], [mismatch]],
    ['SUM with rows hidden must fit', formula('=SUM(B2:B2)', 1000), [3], [mismatch]],
    ['a figure with rows hidden must fit', 1000, [3], [mismatch]],
  ])('%s', async (_, sum, hiddenRows, expected) => {
    const { issues } = await costsIn(sheet(sum, hiddenRows));
    expect(told(issues).filter((each) => each.includes('forskjell'))).toEqual(expected);
  });
});

describe('A row that may be a sum or an item is settled by its figure', () => {
  const assumed = (label: string, place: string, amount: string) =>
    `Kostnader!${place}: «${label}» er ${amount}, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.`;

  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      'the sum of all rows above is a sum',
      [LONN, DRIFT, ['Totale utgifter', 1500]],
      ['Lønn', 'Drift'],
      [assumed('Totale utgifter', 'A4', '1 500,00')],
    ],
    [
      'also of one row alone',
      [LONN, ['Samlet lønn', 1000], DRIFT],
      ['Lønn', 'Drift'],
      [assumed('Samlet lønn', 'A3', '1 000,00')],
    ],
    [
      'the sum of the group since the last sum is a sum',
      [LONN, ['Sum lønn', 1000], DRIFT, ['Leie', 7], ['Samlet drift', 507]],
      ['Lønn', 'Drift', 'Leie'],
      [assumed('Samlet drift', 'A6', '507,00')],
    ],
    [
      'a sum row above is not summed again',
      [LONN, DRIFT, ['Sum', 1500], ['Totale utgifter', 1500]],
      ['Lønn', 'Drift'],
      [assumed('Totale utgifter', 'A5', '1 500,00')],
    ],
    [
      'a sum that was settled ends its group too',
      [LONN, ['Samlet lønn', 1000], DRIFT, ['Samlet drift', 500]],
      ['Lønn', 'Drift'],
      [assumed('Samlet lønn', 'A3', '1 000,00'), assumed('Samlet drift', 'A5', '500,00')],
    ],
    ['any other figure is an item', [LONN, ['Samlet forsikring', 50]], ['Lønn', 'Samlet forsikring'], []],
    ['the first row is an item', [['Samlet forsikring', 50], LONN], ['Samlet forsikring', 'Lønn'], []],
    ['a row of 0 first is an item', [['Samlet forsikring', 0], LONN], ['Samlet forsikring', 'Lønn'], []],
    [
      'a result that equals the two rows above is a sum',
      [LONN, DRIFT, ['Brutto', 1500]],
      ['Lønn', 'Drift'],
      [assumed('Brutto', 'A4', '1 500,00')],
    ],
    [
      'a result that equals its group is a sum',
      [LONN, ['Sum lønn', 1000], DRIFT, ['Leie', 7], ['Brutto', 507]],
      ['Lønn', 'Drift', 'Leie'],
      [assumed('Brutto', 'A6', '507,00')],
    ],
    ['an item that equals the one row above is an item', [LONN, ['Leie', 1000]], ['Lønn', 'Leie'], []],
  ])('%s', async (_, rows, items, messages) => {
    expect(await costs(...rows)).toEqual({ items, told: messages });
  });

  test('with more figures than one, all must be sums', async () => {
    const sheet = (today: number) => [
      ['Kommune', 'Folketall', 'Dagens kostnad'],
      ['Nordreisa', 4944, 100],
      ['Skjervøy', 2925, 50],
      ['Nord-Troms', 7869, today],
    ];
    expect(told((await participantsIn(sheet(150))).issues)).toEqual([
      'Deltakere!A4: «Nord-Troms» er 7 869, nøyaktig det samme som radene over til sammen. Hold den utenfor (utelat=Deltakere!A4), eller si at den er en rad som de andre (behold=Deltakere!A4).',
    ]);
    expect(told((await participantsIn(sheet(151))).issues)).toEqual([]);
  });
});

describe('A driver column has sums too', () => {
  const driver = async (...rows: readonly Row[]) => {
    const read = await participantsIn([['Kommune', 'Folketall', 'Årsverk'], ...rows]);
    const { values, issues } = readNumberColumn(
      read,
      { text: 'Årsverk', column: 3 },
      read.rows.map(({ row }) => row),
    );
    return {
      values: values.map(({ value }) => Number(value.value.numerator) / Number(value.value.denominator)),
      told: told(issues),
    };
  };
  test('that fit to the last decimal', async () => {
    expect(await driver(['A', 1, 0.504], ['B', 2, 0.504], ['Sum', 3, 1.008])).toEqual({
      values: [0.504, 0.504],
      told: [],
    });
  });
  test('or are told', async () => {
    expect((await driver(['A', 1, 0.504], ['B', 2, 0.504], ['Sum', 3, 1.01])).told).toEqual([
      'Deltakere!C4: «Sum» er 1,01, men radene i Deltakere!C2:C3 blir 1,008 til sammen (forskjell 0,002). Rett summen eller radene.',
    ]);
  });
  test('a cell that is empty or no number is told, and the sum then says nothing', async () => {
    expect(await driver(['A', 1, 'x'], ['B', 2, null], ['C', 3, 5], ['Sum', 6, 7])).toEqual({
      values: [5],
      told: [
        'Deltakere!C2: Årsverk er «x», og det er ikke et tall. Skriv et tall.',
        'Deltakere!C3: Årsverk mangler for «B». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
      ],
    });
  });
});

describe('A row that heads a group, its sum, without saying so', () => {
  /** Amounts of which none is the sum of some right after it. */
  const items = (count: number): readonly Row[] =>
    Array.from({ length: count }, (_, index) => [`Post ${String(index + 1)}`, 1000.13 + 977.31 * index]);
  const group = (name: string, first: number, second: number): readonly Row[] => [
    [name, first + second],
    [`${name}, fast`, first],
    [`${name}, løst`, second],
  ];
  const askedAbout = ({ told: all }: { readonly told: readonly string[] }) =>
    all.flatMap((each) => /«(Gruppe[^»,]*)»/u.exec(each)?.[1] ?? []);

  test('is asked about among few rows, also where it is alone and most rows are in no group', async () => {
    expect(askedAbout(await costs(...items(10), ...group('Gruppe', 120.15, 340.2), ...items(10)))).toEqual([
      'Gruppe',
    ]);
  });

  test('is a row as the others where one of many comes to some rows below it: that is chance', async () => {
    expect(askedAbout(await costs(...items(35), ...group('Gruppe', 120.15, 340.2), ...items(35)))).toEqual(
      [],
    );
  });

  test('is asked about where most of many rows are in groups', async () => {
    const groups = Array.from({ length: 25 }, (_, index) =>
      group(`Gruppe ${String(index + 1)}`, 100.17 + 13.01 * index, 200.29 + 17.03 * index),
    );
    expect(askedAbout(await costs(...groups.flat()))).toHaveLength(25);
  });
});
