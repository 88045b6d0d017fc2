import { costsIn, participantsIn, told } from './rows-in';

const HEADING = ['Post', 'Beløp', 'Type'];

describe('What a row must hold and lacks is told by the row’s name', () => {
  const missing = (column: string, row: string) =>
    `${column} mangler for «${row}». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.`;
  const missingInRow = (column: string, row: number) =>
    `${column} mangler i rad ${String(row)}. Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.`;
  test('an item without an amount', async () => {
    const { issues, brokenRows } = await costsIn([HEADING, ['Lønn', null, 'Lønn'], ['Drift', 1, null]]);
    expect(told(issues)).toEqual([`Kostnader!B2: ${missing('Beløp', 'Lønn')}`]);
    expect(brokenRows.map(({ cells }) => cells.item?.value)).toEqual(['Lønn']);
  });
  test('an amount without an item, by the number of its row', async () => {
    const { issues } = await costsIn([HEADING, ['Lønn', 1, null], [null, 2, null], ['Drift', 4, null]]);
    expect(told(issues)).toEqual([`Kostnader!A3: ${missingInRow('Post', 3)}`]);
  });
  test('a row of something else alone lacks both', async () => {
    const { issues } = await costsIn([HEADING, ['Lønn', 1, null], [null, null, 7], ['Drift', 3, null]]);
    expect(told(issues)).toEqual([
      `Kostnader!A3: ${missingInRow('Post', 3)}`,
      `Kostnader!B3: ${missingInRow('Beløp', 3)}`,
    ]);
  });
  test('a name alone among the costs is a heading and lacks nothing', async () => {
    const { rows, issues } = await costsIn([HEADING, ['Fast', null, null], ['Lønn', 1, null]]);
    expect(told(issues)).toEqual([]);
    expect(rows.map(({ cells }) => cells.amount?.value ?? null)).toEqual([null, 100n]);
  });
  test('a participant must have inhabitants, also alone in its row', async () => {
    const { issues } = await participantsIn([['Kommune', 'Folketall'], ['Nordreisa', 4944], ['Skjervøy']]);
    expect(told(issues)).toEqual([`Deltakere!B3: ${missing('Folketall', 'Skjervøy')}`]);
  });
});

describe('A row is broken by an error and not by a warning', () => {
  test('an amount finer than an øre is read, and told', async () => {
    const { rows, brokenRows, issues } = await costsIn([HEADING, ['Lønn', 1.005, null]]);
    expect(rows.map(({ cells }) => cells.amount?.value)).toEqual([101n]);
    expect(brokenRows).toEqual([]);
    expect(told(issues)).toEqual(['Kostnader!B2: 1,005 kr er finere enn øre og er rundet av til 1,01 kr.']);
  });
  test('an amount that is none breaks its row alone, and is told once', async () => {
    const { rows, brokenRows, issues } = await costsIn([HEADING, ['Lønn', 'x', null], ['Drift', 1, null]]);
    expect([rows.map(({ row }) => row), brokenRows.map(({ row }) => row)]).toEqual([[3], [2]]);
    expect(told(issues)).toEqual(['Kostnader!B2: Beløp er «x», og det er ikke et tall. Skriv et tall.']);
  });
  test('what may be empty breaks its row too when it is unreadable', async () => {
    const { rows, brokenRows } = await costsIn([HEADING, ['Lønn', 1, true], ['Drift', 1, null]]);
    expect([rows.map(({ row }) => row), brokenRows.map(({ row }) => row)]).toEqual([[3], [2]]);
  });
});

describe('What a table holds besides is told', () => {
  test('no rows', async () => {
    const { issues } = await costsIn([HEADING]);
    expect(told(issues)).toEqual([
      'Kostnader!A1: Tabellen Kostnader har overskrifter, men ingen rader. Fyll inn radene under.',
    ]);
  });
  test('that its sheet is hidden', async () => {
    const { issues } = await costsIn({ cells: [HEADING, ['Lønn', 1, 'Lønn']], hidden: true });
    expect(told(issues)).toEqual([
      'Kostnader!A1: Kostnader står i et skjult ark: Kostnader!A1:C2. Tallene derfra er brukt.',
    ]);
  });
  test('rows that are hidden', async () => {
    const cells = [HEADING, ['Lønn', 1, null], ['Drift', 2, null], ['Leie', 4, null], ['Sum', 7, null]];
    const { rows, issues } = await costsIn({ cells, hiddenRows: [3, 4, 5, 9] });
    expect(rows).toHaveLength(3);
    expect(told(issues)).toEqual(['Kostnader!A3: Kostnader har skjulte rader (2). De er tatt med.']);
  });
  test('columns that are hidden and used, but no others', async () => {
    const cells = [HEADING, ['Lønn', 1, null], ['Drift', 2, null]];
    const { issues } = await costsIn({ cells, hiddenColumns: ['B', 'F'] });
    expect(told(issues)).toEqual([
      'Kostnader!B1: Kostnader har skjulte kolonner som er brukt: Beløp. Vis dem, og se etter at de er ment.',
    ]);
  });
  test('notes below', async () => {
    const cells = [HEADING, ['Lønn', 1, null], [], ['Kilde:  regnskapet 2018'], [null, 'Vedtatt']];
    const { rows, issues } = await costsIn(cells);
    expect(rows).toHaveLength(1);
    expect(told(issues)).toEqual([
      'Kostnader!A4: «Kilde: regnskapet 2018» står under tabellen Kostnader og er ikke tatt med som rad.',
      'Kostnader!B5: «Vedtatt» står under tabellen Kostnader og er ikke tatt med som rad.',
    ]);
  });
});

describe('Merged cells', () => {
  const rows = [
    ['Post', 'Beløp', 'Samarbeid'],
    ['Lønn', 1, 'NorIKT'],
    ['Drift', 2, null],
    ['Leie', 4, null],
  ];
  test('a text merged over rows is meant for each of them', async () => {
    const { rows: read, issues } = await costsIn({ cells: rows, merges: ['C2:C3'] });
    expect(told(issues)).toEqual([]);
    expect(read.map(({ cells }) => [cells.agreement?.value, cells.agreement?.address.row])).toEqual([
      ['NorIKT', 2],
      ['NorIKT', 3],
      [undefined, undefined],
    ]);
  });
  test('a figure merged over rows is asked about in each of them, and never read', async () => {
    const cells = [HEADING, ['Lønn', 1, null], ['Drift', null, null], ['Leie', 4, null]];
    const { rows: read, brokenRows, issues } = await costsIn({ cells, merges: ['B2:B3'] });
    const merged =
      'Beløp er slått sammen over flere rader (Kostnader!B2:B3), og da er det ikke klart hva som gjelder hver rad. Opphev sammenslåingen og fyll inn hver celle.';
    expect(told(issues)).toEqual([`Kostnader!B2: ${merged}`, `Kostnader!B3: ${merged}`]);
    expect(read.map(({ row }) => row)).toEqual([4]);
    expect(brokenRows.map(({ cells: { amount } }) => amount)).toEqual([null, null]);
  });
  test.each([
    ['over the columns of one row', 'A2:B2'],
    ['in the column to the right', 'C2:C3'],
    ['in a column beyond', 'D2:E3'],
    ['in the heading', 'A1:B1'],
  ])('a merge %s asks nothing of the figures', async (_, merge) => {
    const cells = [
      ['Post', 'Beløp', 'Type'],
      ['Fast', null, null],
      ['Lønn', 1, null],
    ];
    const { issues } = await costsIn({ cells, merges: [merge] });
    expect(told(issues)).toEqual([]);
  });
  test('a heading merged over two rows is no text of the second', async () => {
    const cells = [
      ['Post', 'Beløp'],
      [null, 5],
      ['Lønn', 1],
    ];
    const { issues } = await costsIn({ cells, merges: ['A1:A2'] });
    expect(told(issues)[0]).toContain('Kostnader!A2: Post mangler i rad 2.');
  });
  test('a merge left of the column is none of it', async () => {
    const { issues } = await costsIn({
      cells: [
        ['Post', 'Beløp'],
        ['Lønn', 1],
        [null, 2],
      ],
      merges: ['A2:A3'],
    });
    expect(told(issues)).toEqual([]);
  });
});

test('A bare year is its first day where something begins and its last where it ends', async () => {
  const { rows } = await participantsIn([
    ['Kommune', 'Folketall', 'Fra', 'Til', 'Vert'],
    ['Nordreisa', 4944, 2018, 2019, 'ja'],
    ['Skjervøy', 2925, '1.8.2018', '30.6.2019', 'nei'],
  ]);
  expect(rows.map(({ cells }) => [cells.from?.value, cells.to?.value, cells.host?.value])).toEqual([
    ['2018-01-01', '2019-12-31', true],
    ['2018-08-01', '2019-06-30', false],
  ]);
});
