import { cellName } from '../../../src/workbook/address';
import { answer, type AgreementJson } from '../../support/kostnader';
import { date, errorValue, formatted, formula, type CellInput } from '../../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, Rows>>;

/** A good workbook in which every kind of cell occurs. */
const GOOD: Sheets = {
  Deltakere: [
    ['Kommune', 'Folketall', 'Samarbeid', 'Brukere', 'Vert', 'Dagens kostnad'],
    ['Nordreisa', 4944, 'IKT', 12, 'ja', 400],
    ['Skjervøy', 2925, 'IKT', 7, 'nei', 300],
    ['Kåfjord', 2132, 'IKT', 5, 'nei', 200],
    ['Sum', 10001, null, 24, null, 900],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag', 'Overhead', 'Avrunding', 'Enhet'],
    [
      'IKT',
      formatted(0.4, '0 %'),
      'Folketall 50 %; Brukere 10 %',
      formatted(0.02, '0 %'),
      'største rest',
      'øre',
    ],
  ],
  Kostnader: [
    ['Post', 'Type', 'Beløp', 'Samarbeid', 'Gjelder', 'Betalt av'],
    ['Lønn', 'Lønn', 700, 'IKT', null, 'Skjervøy'],
    ['Drift', 'Drift', 250.5, 'IKT', null, 'Kåfjord'],
    ['Lisens', 'Drift', 49.5, 'IKT', 'Skjervøy', 'Skjervøy'],
    ['Sum', null, 1000, null, null, null],
  ],
};

const RUBBISH: readonly [string, CellInput][] = [
  ['nothing', null],
  ['a word', 'tull'],
  ['spaces', '  \u00a0 '],
  ['an error value', errorValue('#REF!')],
  ['TRUE', true],
  ['a date', date('2018-01-01')],
  ['a number below zero', -17],
  ['a number that can be read in two ways', '1.224'],
  ['a number beyond what a cell holds', 1e15],
  ['a formula never calculated', formula('=1+1')],
  ['a formula as text', "=cmd|'/C calc'!A0"],
  ['control characters and a direction mark', '\u0000\u202e\u0007'],
];

const withCell = (sheet: string, row: number, column: number, value: CellInput): Sheets => ({
  ...GOOD,
  [sheet]: GOOD[sheet]!.map((cells, index) =>
    index === row ? Object.assign([...cells], { [column]: value }) : cells,
  ),
});

/** The figures of a result without the names that are only shown. */
const figures = (agreements: readonly AgreementJson[]) =>
  JSON.stringify(
    agreements.map((agreement) => ({
      ...agreement,
      name: '',
      host: '',
      shares: agreement.shares.map((share) => ({ ...share, participant: '' })),
    })),
  );

const CELLS = Object.entries(GOOD).flatMap(([sheet, rows]) =>
  rows.flatMap((cells, row) =>
    cells.map((_, column) => ({
      sheet,
      row,
      column,
      place: `${sheet}!${cellName({ row: row + 1, column: column + 1 })}`,
    })),
  ),
);

/** Cells that may be empty, with what that means: no overhead, and a cost that all share. */
const MAY_BE_EMPTY = ['Nøkler!D2', 'Kostnader!E4'];
const EMPTY = ['nothing', 'spaces', 'control characters and a direction mark'];

describe('Rubbish in a cell is never taken in silence: the answer is as before, or something is told', () => {
  test.each(RUBBISH)('%s', async (name, rubbish) => {
    const good = figures((await answer(GOOD)).agreements);
    const silent: string[] = [];
    for (const { sheet, row, column, place } of CELLS) {
      const { told, agreements } = await answer(withCell(sheet, row, column, rubbish));
      if (told.length === 0 && figures(agreements) !== good) silent.push(place);
    }
    expect(silent).toEqual(EMPTY.includes(name) ? MAY_BE_EMPTY : []);
  });
});
