import { answer, DELTAKERE, KOSTNADER, NOKLER, workbook } from '../../support/kostnader';
import { formatted, type CellInput } from '../../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];

/** The errors and where they stand; none where there is an answer. */
async function asked(kostnader: Rows, sheet = 'Kostnader'): Promise<readonly string[]> {
  const { agreements, issues, told } = await answer({
    Deltakere: DELTAKERE,
    Nøkler: NOKLER,
    [sheet]: kostnader,
  });
  const errors = told.filter((_, index) => issues[index]!.severity === 'error');
  expect(errors.length === 0).toBe(agreements.length > 0);
  return errors;
}

const headed = (heading: string): Rows => [['Post', heading], ...KOSTNADER.slice(1)];
const shownAs = (numberFormat: string): Rows => [
  ['Post', 'Beløp'],
  ['Lønn', 1000],
  ['Drift', formatted(500, numberFormat)],
];
const beside = (heading: string, ...texts: readonly string[]): Rows =>
  KOSTNADER.map((row, index) => [...row, index === 0 ? heading : texts[(index - 1) % texts.length]!]);

describe('Amounts that are said not to be kroner are asked about', () => {
  test.each<[string, Rows, string]>([
    ['in whole thousands', headed('Beløp i hele tusen'), 'column.in-thousands Kostnader!B1'],
    ['in heile tusen', headed('Beløp i heile tusen'), 'column.in-thousands Kostnader!B1'],
    ['TNOK', headed('Beløp TNOK'), 'column.in-thousands Kostnader!B1'],
    ['EUR in brackets', headed('Beløp (EUR)'), 'column.other-currency Kostnader!B1'],
    ['i euro', headed('Kostnad i euro'), 'column.other-currency Kostnader!B1'],
    ['SEK', headed('Budsjett 2025 SEK'), 'column.other-currency Kostnader!B1'],
    ['a month', headed('Beløp pr. mnd'), 'column.part-of-year Kostnader!B1'],
    ['each month', headed('Kostnad per måned'), 'column.part-of-year Kostnader!B1'],
    ['half a year', headed('Beløp 1. halvår'), 'column.part-of-year Kostnader!B1'],
    ['a quarter', headed('Beløp 4. kvartal 2024'), 'column.part-of-year Kostnader!B1'],
    ['some months', headed('Beløp jan–jun'), 'column.part-of-year Kostnader!B1'],
    ['so far', headed('Regnskap hittil i år'), 'column.part-of-year Kostnader!B1'],
    [
      'a footnote right below',
      [...KOSTNADER, ['Alle tall i hele tusen kroner']],
      'column.in-thousands Kostnader!A4',
    ],
    [
      'a footnote below',
      [...KOSTNADER, [], ['Alle tall i hele tusen kroner']],
      'column.in-thousands Kostnader!A5',
    ],
    [
      'a footnote below a sum',
      [...KOSTNADER, ['Sum', 1500], ['Beløp i 1000 kr']],
      'column.in-thousands Kostnader!A5',
    ],
    [
      'a text beside',
      [KOSTNADER[0]!, [...KOSTNADER[1]!, null, null, 'Tall i 1000 kr'], KOSTNADER[2]!],
      'column.in-thousands Kostnader!E2',
    ],
    [
      'a row under the heading',
      [KOSTNADER[0]!, ['i 1000 kr'], ...KOSTNADER.slice(1)],
      'column.in-thousands Kostnader!A2',
    ],
    [
      'its unit alone',
      [KOSTNADER[0]!, ['(1000 kr)'], ...KOSTNADER.slice(1)],
      'column.in-thousands Kostnader!A2',
    ],
    ['a unit over the heading', [[null, '1000 kr'], ...KOSTNADER], 'column.in-thousands Kostnader!B1'],
    ['an item', [KOSTNADER[0]!, ['Lønn (i 1000)', 1000]], 'column.in-thousands Kostnader!A2'],
    ['an item in euro', [KOSTNADER[0]!, ['Lisenser (EUR)', 1000]], 'column.other-currency Kostnader!A2'],
    ['a line in euro', [['Alle beløp i EUR'], [], ...KOSTNADER], 'column.other-currency Kostnader!A1'],
    ['Enhet', beside('Enhet', '1000 kr'), 'amount.unit-beside Kostnader!C2'],
    ['Enhet for a month', beside('Enhet', 'kr', 'kr/mnd'), 'amount.unit-beside Kostnader!C3'],
    ['Valuta', beside('Valuta', 'NOK', 'EUR'), 'amount.unit-beside Kostnader!C3'],
    ['a currency under any heading', beside('Val.', 'USD'), 'amount.unit-beside Kostnader!C2'],
  ])('%s', async (_, kostnader, code) => {
    expect(await asked(kostnader)).toEqual([code]);
  });

  test.each<[string, string]>([
    ['Kostnader (1000 kr)', 'column.in-thousands'],
    ['Kostnader i tusen', 'column.in-thousands'],
    ['Kostnader EUR', 'column.other-currency'],
  ])('the sheet «%s»', async (sheet, code) => {
    expect(await asked(KOSTNADER, sheet)).toEqual([`${code} '${sheet}'!A1`]);
  });

  test.each([
    '0.0" tkr"',
    '0.0" mill. kr"',
    '0" 000"',
    '#,##0 "EUR"',
    '#,##0 [$€-407]',
    '[$EUR] #,##0',
    '[$$-409]#,##0.00',
    '€ #,##0',
    '#,##0 "kr/mnd"',
    '#,##0\\ \\E\\U\\R',
    '#,##0," mill."',
  ])('a number shown as %s', async (format) => {
    expect(await asked(shownAs(format))).toEqual(['amount.format-unit Kostnader!B3']);
  });

  test('a unit under the heading of the amounts, before the row that it makes', async () => {
    const [first] = await asked([KOSTNADER[0]!, [null, '(mill. kr)'], ...KOSTNADER.slice(1)]);
    expect(first).toBe('column.in-thousands Kostnader!B2');
  });

  test('once for all amounts that show the same', async () => {
    const kostnader = [['Post', 'Beløp'], ...[1, 2, 4].map((each) => ['Lønn', formatted(each, '0" tkr"')])];
    expect(await asked(kostnader)).toEqual(['amount.format-unit Kostnader!B2']);
  });
});

describe('Kroner are kroner, however they are written', () => {
  test.each<[string, Rows]>([
    ...[
      'Beløp (kr)',
      'Beløp i NOK',
      'Beløp pr. år',
      'Budsjett 2025',
      'Beløp eks. mva',
      'Beløp 31.12.2024',
    ].map((heading): [string, Rows] => [heading, headed(heading)]),
    ...[
      '#,##0 "kr"',
      '"kr" #,##0.00',
      '[$kr-414] #,##0',
      '#,##0 "NOK"',
      '#,##0,',
      '#,##0," tkr"',
      '0.0,," mill. kr"',
    ].map((format): [string, Rows] => [format, shownAs(format)]),
    ...[
      '#,##0 _k_r;[Red]-#,##0',
      '_-"kr" * #,##0.00_-;-"kr" * #,##0.00_-;_-"kr" * "-"??_-;_-@_-',
      '#,##0",-"',
      '[$-414]#,##0',
    ].map((format): [string, Rows] => [format, shownAs(format)]),
    ['[>=1000000]0.0,," mill.";0', shownAs('[>=1000000]0.0,," mill.";0')],
    ['Valuta NOK', beside('Valuta', 'NOK')],
    ['Enhet kr', beside('Enhet', 'kr', 'Kroner')],
    ['a department', beside('Enhet', 'Helse og omsorg')],
    ['an item of a name alike', [KOSTNADER[0]!, ['SEK-sekretariatet', 500], ['Eurokoder', 10]]],
    ['a source below', [...KOSTNADER, [], ['Kilde: SSB tabell 07459']]],
  ])('%s', async (_, kostnader) => {
    expect(await asked(kostnader)).toEqual([]);
  });

  test('and an amount in euro beside them is asked about as a column that may decide', async () => {
    expect(await asked(KOSTNADER.map((row, index) => [...row, index === 0 ? 'Beløp (EUR)' : 7]))).toEqual([
      'column.undecided Kostnader!C1',
    ]);
  });
});

test.each(['Pr. 1.1.2025', 'Folketall per 1. januar 2025', '(per 4. kvartal 2024)'])(
  '«%s» right below the participants is a note',
  async (note) => {
    const { agreements, told } = await answer(workbook({ deltakere: [...DELTAKERE, [note]] }));
    expect([agreements.length, told]).toEqual([1, ['row.note Deltakere!A5']]);
  },
);

test('but a participant of which nothing else is said is asked about', async () => {
  const { told } = await answer(workbook({ deltakere: [...DELTAKERE, ['Per']] }));
  expect(told).toEqual(['cell.missing Deltakere!B5']);
});

test('Inhabitants in thousands are told of as numbers, not as kroner', async () => {
  const deltakere = [['Kommune', 'Folketall (1000)'], ...DELTAKERE.slice(1)];
  const { told } = await answer(workbook({ deltakere }));
  expect(told).toEqual(['count.in-thousands Deltakere!B1']);
});

test.each(['Folketall 4. kv. 2024', 'Folketall 4. kvartal 2024', 'Innbyggere K4 2024'])(
  '«%s» are inhabitants of a date',
  async (heading) => {
    const deltakere = [['Kommune', heading], ...DELTAKERE.slice(1)];
    expect((await answer(workbook({ deltakere }))).agreements).toHaveLength(1);
  },
);
