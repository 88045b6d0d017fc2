import { DELTAKERE, KOSTNADER } from '../support/kostnader';
import { formula, type CellInput } from '../support/memory-workbook';
import { placeOf, searchIn, type Sheets } from './search-in';

type Rows = readonly (readonly CellInput[])[];

const toldOf = async (sheets: Sheets, id: 'participants' | 'keys' | 'costs' = 'participants') =>
  placeOf((await searchIn(sheets))[id]);

const NOT_THERE =
  'table.missing: table <participants>, columns <participants.participant> | <participants.inhabitants>';

const wanting = (column: string, headings: string, places: string) =>
  `column.missing ${places.split(' | ')[0]!}: table <participants>, column <participants.${column}>, ` +
  `headings ${headings}, places ${places}`;

describe('A table of which nothing is there', () => {
  test.each<[string, Sheets]>([
    ['in no sheet', { Ark: [] }],
    ['in a sheet of words', { Ark: [['Husk møtet'], ['Ring', 'Kåfjord']] }],
    ['beside a lone word that could be one of its headings', { Ark: [['Kommune']] }],
    ['beside a word alone over cells of its own', { Ark: [['Kommune'], ['A'], ['B']] }],
    ['in the headings of another table', { Kostnader: KOSTNADER }],
    ['in those of another that share a heading', { Nøkler: [['Vert', 'Samarbeid', 'Lik andel']] }],
  ])('is told with the columns it must have: %s', async (_, sheets) => {
    expect(await toldOf(sheets)).toBe(NOT_THERE);
  });
});

describe('A row of headings that lacks one is told', () => {
  test.each<[string, Rows, string]>([
    [
      'with the heading that nothing knows',
      [['Kommune', 'Areal']],
      wanting('inhabitants', 'Kommune | Areal', 'Ark!B1'),
    ],
    [
      'with all that nothing knows',
      [['Areal', 'Kommune', 'Fylke']],
      wanting('inhabitants', 'Areal | Kommune | Fylke', 'Ark!A1 | Ark!C1'),
    ],
    [
      'with the empty cell over figures behind it',
      [
        ['Kommune', null],
        ['A', 5],
      ],
      wanting('inhabitants', 'Kommune', 'Ark!B1'),
    ],
    [
      'with the empty cells over texts before it',
      [
        [null, null, 'Folketall'],
        ['1', 'A', 5],
      ],
      wanting('participant', 'Folketall', 'Ark!A1 | Ark!B1'),
    ],
    [
      'with the empty cell in the middle',
      [
        ['Kommune', null, 'Vert'],
        ['A', 5, null],
      ],
      wanting('inhabitants', 'Kommune | Vert', 'Ark!B1'),
    ],
    [
      'but not with an empty cell over nothing',
      [
        ['Kommune', null, 'Vert'],
        ['A', null, 'ja'],
      ],
      wanting('inhabitants', 'Kommune | Vert', 'Ark!A1'),
    ],
    [
      'nor with one that an empty column parts from it',
      [
        [null, null, 'Kommune', 'Vert', null, null],
        ['x', null, 'A', 'ja', null, 'x'],
      ],
      wanting('inhabitants', 'Kommune | Vert', 'Ark!C1'),
    ],
    [
      'also over a formula that was never calculated',
      [
        ['Kommune', null],
        ['A', formula('=1+1')],
      ],
      wanting('inhabitants', 'Kommune', 'Ark!B1'),
    ],
    [
      'but not over one that shows nothing',
      [
        ['Kommune', null, 'Vert'],
        ['A', formula('=""', ''), 'ja'],
      ],
      wanting('inhabitants', 'Kommune | Vert', 'Ark!A1'),
    ],
    [
      'far out to the right',
      [
        ['Kommune', null, null, null],
        ['A', 1, 2, 3],
      ],
      wanting('inhabitants', 'Kommune', 'Ark!B1 | Ark!C1 | Ark!D1'),
    ],
    [
      'though its headings stand apart',
      [['Kommune', null, null, 'Areal']],
      wanting('inhabitants', 'Kommune | Areal', 'Ark!D1'),
    ],
  ])('%s', async (_, Ark, expected) => {
    expect(await toldOf({ Ark })).toBe(expected);
  });

  test('the first of two that a table must have, where both are wanting', async () => {
    expect(await toldOf({ Ark: [['Vert', 'Dagens kostnad', 'Areal']] })).toBe(NOT_THERE);
  });
  test('the one of several rows that has most of the headings', async () => {
    const Ark = [['Kommune', 'Merknad'], ['Kommune', 'Vert', 'Fra', 'Areal'], [], ['Kommune', 'Fylke']];
    expect(await toldOf({ Ark })).toBe(wanting('inhabitants', 'Kommune | Vert | Fra | Areal', 'Ark!D2'));
  });
  test('and of equals the first', async () => {
    expect(await toldOf({ Ark: [['Kommune', 'Areal']], Annet: [['Kommune', 'Fylke']] })).toBe(
      wanting('inhabitants', 'Kommune | Areal', 'Ark!B1'),
    );
  });
  test('but no row that is the headings of another table', async () => {
    const Nøkler = [['Samarbeid', 'Lik andel', 'Vert', 'Kommune']];
    expect(await toldOf({ Nøkler })).toBe(NOT_THERE);
    expect(await toldOf({ Nøkler, Ark: [['Kommune', 'Areal']] })).toBe(
      wanting('inhabitants', 'Kommune | Areal', 'Ark!B1'),
    );
    expect(await toldOf({ Nøkler: [...Nøkler, [], ['Kommune', 'Areal']] })).toBe(
      wanting('inhabitants', 'Kommune | Areal', 'Nøkler!B3'),
    );
    expect(await toldOf({ Nøkler, Ark: [[], ['Kommune', 'Areal']] })).toBe(
      wanting('inhabitants', 'Kommune | Areal', 'Ark!B2'),
    );
  });
  test('and no Excel table of empty cells', async () => {
    const Ark = { cells: [[], [], ['Kommune', 'Areal']], tables: [{ name: 'T', range: 'A1:B2' }] };
    expect(await toldOf({ Ark })).toBe(wanting('inhabitants', 'Kommune | Areal', 'Ark!B3'));
  });
  test('in an Excel table, without what stands beside it', async () => {
    const Ark = {
      cells: [['Kommune', 'Areal', null, 'Folketall']],
      tables: [{ name: 'T', range: 'A1:B2' }],
    };
    expect(await toldOf({ Ark })).toBe(wanting('inhabitants', 'Kommune | Areal', 'Ark!B1'));
  });
  test('beside a table that is there', async () => {
    const Kostnader = [
      ['Post', 'Sats'],
      ['Lønn', 5],
    ];
    expect(await toldOf({ Deltakere: DELTAKERE, Kostnader }, 'costs')).toBe(
      'column.missing Kostnader!B1: table <costs>, column <costs.amount>, headings Post | Sats, places Kostnader!B1',
    );
  });
});
