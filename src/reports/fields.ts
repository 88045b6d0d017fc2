import { serialOf, type PlainDate } from '../core/calendar/plain-date';
import { decimalText, kronerText } from '../core/money/decimal';
import { sumOre, type Ore } from '../core/money/ore';
import { sumRatio, type Ratio } from '../core/money/ratio';
import type { Locale } from '../locales';
import type { Read } from '../tables/table-schema';
import type { InputCells } from './input-cells';
import type { ColumnKind, ReportColumn, ReportTable, ResultCells } from './result-table';

/** What the values of a field are, by its kind; a number has as many decimals as it has. */
interface Kinds {
  text: string;
  number: Ratio;
  days: Ratio;
  amount: Ore;
  percent: Ratio;
  date: PlainDate;
}

/** How a kind's values stand in a cell, on the screen and in the JSON, how they sum, and how a formula points at one. */
interface Form<T> {
  readonly cell: (value: T, decimals: number) => string;
  readonly shown: (value: T, locale: Locale) => string;
  readonly json: (value: T) => string;
  readonly sum: ((values: readonly T[]) => T) | null;
  readonly reference: (inputs: InputCells, read: Read<T>) => string | null;
}

/** A spreadsheet holds some 15 digits; a person reads four decimals. */
const IN_CELLS = 15;
const ON_SCREEN = 4;

const ratioForm = {
  cell: (value: Ratio, decimals: number) => decimalText(value, decimals),
  shown: (value: Ratio, { format }: Locale) => format.number(decimalText(value, ON_SCREEN)),
  json: (value: Ratio) => decimalText(value),
  sum: null,
  reference: (inputs: InputCells, { address }: Read<Ratio>) => inputs.number(address),
};

const FORMS: { readonly [K in keyof Kinds]: Form<Kinds[K]> } = {
  text: {
    cell: (text) => text,
    shown: (text) => text,
    json: (text) => text,
    sum: null,
    reference: (inputs, { address, value }) => inputs.text(address, value),
  },
  number: ratioForm,
  days: { ...ratioForm, sum: sumRatio },
  amount: {
    cell: kronerText,
    shown: (amount, { format }) => format.amount(kronerText(amount)),
    json: kronerText,
    sum: sumOre,
    reference: (inputs, { address }) => inputs.roundedAmount(address),
  },
  percent: { ...ratioForm, reference: (inputs, { address, value }) => inputs.fraction(address, value) },
  date: {
    cell: (date) => date,
    shown: (date, { format }) => format.date(date),
    json: (date) => date,
    sum: null,
    reference: (inputs, { address, value }) => inputs.exactly(address, serialOf(value)),
  },
};

/** Where a formula of a row stands, and what it can point at. */
export interface RowCells {
  /** Of the row in its table, from 0. */
  readonly row: number;
  readonly inputs: InputCells;
  readonly cells: ResultCells;
  readonly locale: Locale;
  /** The cell of another field of the row, or of another row of the table. */
  readonly own: (field: string, row?: number) => string;
  /** A field of all rows. */
  readonly all: (field: string) => string;
}

/** What is told of a figure: once, for the sheet, its formula, its total, what is looked at first and the JSON. */
interface Told<Row, T> {
  /** Its value, null for none; `from` instead where it is the value of an input cell, which is then followed. */
  readonly of?: (row: Row, locale: Locale) => T | null;
  readonly from?: (row: Row) => Read<T> | null;
  /** Without its `=`; null where the value stays as it is. */
  readonly formula?: (row: Row, cells: RowCells) => string | null;
  /** In characters; of texts the most that they get. */
  readonly width: number;
  /** What the reader came for. */
  readonly isMain?: boolean;
  /** Amounts and days are summed unless a sum says nothing. */
  readonly isSummed?: false;
  /** What the rows come to, and how, where that is not the sum of what is known. */
  readonly totalOf?: (rows: readonly Row[]) => T | null;
  readonly totalFormula?: (cells: RowCells) => string;
  /** What its column is called, where that is not by its id. */
  readonly heading?: string;
  /** Of a number in its cell at most. */
  readonly decimals?: number;
  /** Where the cells of a column differ. */
  readonly kindOf?: (row: Row) => ColumnKind;
}

/** A figure of a result, a column of its table. */
export interface Field<Row> {
  readonly kind: ColumnKind;
  readonly width: number;
  readonly isMain: boolean;
  /** As a plain decimal or a text; null for none. */
  readonly heading: string | null;
  readonly cell: (row: Row, locale: Locale) => string | null;
  readonly shown: (row: Row, locale: Locale) => string;
  /** Of all rows, as it stands in a cell; null where a sum says nothing. */
  readonly total: (rows: readonly Row[], locale: Locale) => string | null;
  readonly totalFormula: ((cells: RowCells) => string) | null;
  readonly formula: ((row: Row, cells: RowCells) => string | null) | null;
  readonly kindOf: ((row: Row) => ColumnKind) | null;
}

/** The figures of a table's rows by their ids, in the order of its columns. */
export type Fields<Row> = Readonly<Record<string, Field<Row>>>;

function fieldOf<K extends keyof Kinds, Row>(kind: K, told: Told<Row, Kinds[K]>): Field<Row> {
  const form: Form<Kinds[K]> = FORMS[kind];
  const { from, formula, width, isMain = false, isSummed = true, decimals = IN_CELLS, totalOf } = told;
  const valueOf = told.of ?? ((row: Row) => from?.(row)?.value ?? null);
  const { sum } = form;
  const followed = (row: Row, { inputs }: RowCells) => {
    const read = from?.(row) ?? null;
    return read === null ? null : form.reference(inputs, read);
  };
  return {
    kind,
    width,
    isMain,
    heading: told.heading ?? null,
    kindOf: told.kindOf ?? null,
    cell: (row, locale) => {
      const value = valueOf(row, locale);
      return value === null ? null : form.cell(value, decimals);
    },
    shown: (row, locale) => {
      const value = valueOf(row, locale);
      return value === null ? '' : form.shown(value, locale);
    },
    total: (rows, locale) => {
      const known = () => rows.map((row) => valueOf(row, locale)).filter((value) => value !== null);
      const sumOfAll = () => (sum === null || !isSummed ? null : sum(known()));
      const whole = totalOf === undefined ? sumOfAll() : totalOf(rows);
      return whole === null ? null : form.cell(whole, decimals);
    },
    totalFormula: told.totalFormula ?? null,
    formula: formula ?? (from === undefined ? null : followed),
  };
}

/** A field whose values are written as they stand in cells, of a kind for each row. */
function plainField<Row>(kind: ColumnKind, told: Told<Row, string>): Field<Row> {
  return { ...fieldOf('text', told), kind };
}

export const field = {
  plain: plainField,
  text: <Row>(told: Told<Row, string>) => fieldOf('text', told),
  number: <Row>(told: Told<Row, Ratio>) => fieldOf('number', told),
  days: <Row>(told: Told<Row, Ratio>) => fieldOf('days', told),
  amount: <Row>(told: Told<Row, Ore>) => fieldOf('amount', told),
  percent: <Row>(told: Told<Row, Ratio>) => fieldOf('percent', told),
  date: <Row>(told: Told<Row, PlainDate>) => fieldOf('date', told),
};

/** A table of a sheet as it is declared: what its rows are, and which figures each of them has. */
export interface FieldTable<Row> {
  /** Its name among the tables that formulas point at. */
  readonly id: string;
  /** The sheet that it stands on, by its mark. */
  readonly sheet: string;
  readonly name: string;
  /** Null where there is no row of totals. */
  readonly totalLabel: string | null;
  readonly fields: Fields<Row>;
  readonly rows: readonly Row[];
  /** What the columns are called, by the fields' ids. */
  readonly headings: Readonly<Record<string, unknown>>;
}

/** What the formulas of a table are put together from. */
export type FieldCells = Pick<RowCells, 'inputs' | 'cells' | 'locale'>;

/** The table as it is laid out, a field a column. */
export function reportTable<Row>(table: FieldTable<Row>, { inputs, cells, locale }: FieldCells): ReportTable {
  const { id, sheet, name, totalLabel, fields, rows, headings } = table;
  // One for the whole table: a large one has a million cells, and asks for them row by row.
  const at: RowCells & { row: number } = {
    row: 0,
    inputs,
    cells,
    locale,
    own: (other, row = at.row) => cells.at(id, other, row, sheet),
    all: (other) => cells.all(id, other, sheet),
  };
  const columns = Object.entries(fields).map(([column, own]): ReportColumn => {
    const { kind, width, isMain, cell, total, totalFormula, formula, kindOf } = own;
    return {
      id: column,
      heading: own.heading ?? (headings[column] as string),
      kind,
      width,
      isMain,
      values: rows.map((row) => cell(row, locale)),
      total: total(rows, locale),
      ...(kindOf && { kindOf: (row: number) => kindOf(rows[row]!) }),
      ...(totalFormula && { totalFormula: () => totalFormula(at) }),
      ...(formula && {
        formula: (row: number) => {
          at.row = row;
          return formula(rows[row]!, at);
        },
      }),
    };
  });
  return { id, name, totalLabel, columns };
}
