import { readColumnChoices } from '../../src/tables/column-choices';
import { placeOf, SCHEMAS, searchIn, type Sheets } from './search-in';

const NAMED = { deltakere: SCHEMAS.participants, nokler: SCHEMAS.keys, kostnader: SCHEMAS.costs };
const read = (text: string) => readColumnChoices(text, NAMED);

/** The headings that the participants' table is read by, when a choice is made. */
const columnsOf = async (sheets: Sheets, choice: string) => {
  const search = (await searchIn(sheets, { columns: read(choice)! })).participants;
  if (search.kind === 'not-found') return placeOf(search);
  return [...search.table.columns].map(([id, { text, column }]) => `${id} ${text} ${column}`);
};

describe('A choice of columns is read', () => {
  test('by the names that tables have in settings and columns have in sheets', () => {
    expect(read('deltakere.folketall=Ark1!C3')).toEqual([
      { column: 'participants.inhabitants', heading: { sheet: 'Ark1', row: 3, column: 3 } },
    ]);
    expect(read('Deltakere.Antall innbyggere = Ark1!C3')).toEqual(read('participants.inhabitants=Ark1!C3'));
  });
  test('several at once, also where a sheet’s name has a semicolon or an equals sign', () => {
    expect(read("deltakere.vert='a;b=c'!B1; kostnader.beløp=Ark1!D2")).toEqual([
      { column: 'participants.host', heading: { sheet: 'a;b=c', row: 1, column: 2 } },
      { column: 'costs.amount', heading: { sheet: 'Ark1', row: 2, column: 4 } },
    ]);
  });
  test.each([
    '',
    'folketall=Ark1!C3',
    'ukjent.folketall=Ark1!C3',
    'deltakere.ukjent=Ark1!C3',
    'deltakere.folketall=C3',
  ])('but not %p', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('A heading that a person has pointed out', () => {
  test('is the column, whatever it says', async () => {
    const Deltakere = [
      ['Kommune', 'Sjeler'],
      ['A', 10],
      ['B', 20],
    ];
    expect(await columnsOf({ Deltakere }, 'deltakere.folketall=Deltakere!B1')).toEqual([
      'participant Kommune 1',
      'inhabitants Sjeler 2',
    ]);
  });
  test('goes before one that Fordel knows', async () => {
    const Deltakere = [
      ['Kommune', 'Folketall', 'Innbyggere 2020'],
      ['A', 10, 11],
    ];
    expect(await columnsOf({ Deltakere }, 'deltakere.folketall=Deltakere!C1')).toEqual([
      'participant Kommune 1',
      'inhabitants Innbyggere 2020 3',
    ]);
  });
  test('settles which of two is meant', async () => {
    const Deltakere = [
      ['Kommune', 'Folketall', 'Innbyggere'],
      ['A', 10, 11],
    ];
    const { participants } = await searchIn(
      { Deltakere },
      { columns: read('deltakere.folketall=deltakere!C1')! },
    );
    expect(participants.kind === 'found' && participants.table.issues).toEqual([]);
  });
  test('is no column of another table', async () => {
    const Deltakere = [
      ['Kommune', 'Folketall', 'Vert'],
      ['A', 10, 'ja'],
    ];
    expect(await columnsOf({ Deltakere }, 'nokler.vert=Deltakere!C1')).toEqual([
      'participant Kommune 1',
      'inhabitants Folketall 2',
    ]);
  });
  test('says nothing of the same cell in another sheet', async () => {
    const Deltakere = [
      ['Kommune', 'Sjeler'],
      ['A', 10],
    ];
    expect(await columnsOf({ Deltakere }, 'deltakere.folketall=Ark1!B1')).toMatch(/^column.missing/);
  });
});
