import { plainDateFromSerial } from '../../src/core/calendar/plain-date';
import { cellName } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/host';
import {
  isCellError,
  isDateFormat,
  isUncalculated,
  type Cell,
  type SheetSnapshot,
} from '../../src/workbook/snapshot';

/** A filled cell of the sheet: where it is, as `Fasit!B4`, and what it says. Dates are `2026-08-15`. */
export interface Said {
  readonly place: string;
  readonly value: string | number;
}

/** A heading, and the cells below it by the row that they stand in. */
interface SaidColumn {
  readonly heading: Said;
  readonly cells: ReadonlyMap<number, Said>;
}

export interface SaidTable {
  readonly columns: readonly SaidColumn[];
  /** The numbers of the rows below the headings. */
  readonly rows: readonly number[];
}

/** What the sheet Fasit says. */
export interface FasitSheet {
  readonly settings: Settings;
  /** Which messages must come, and where it is said, at which cell. */
  readonly messages: readonly { readonly code: Said; readonly cell: Said | null }[];
  readonly figures: readonly SaidTable[];
  /** What of the sheet cannot be understood, each with its cell. */
  readonly faults: readonly string[];
}

/** The row that says that there are more rows than those that stand here. */
export const AND_MORE = new Set(['…', '...']);

const REMARK = /^(kilde|merknad)\b/iu;

/** Reads a sheet Fasit: tables with an empty row between them, and remarks that begin with Kilde or Merknad. */
export function readFasit(sheet: SheetSnapshot): FasitSheet {
  const faults: string[] = [];
  const tables = tablesOf(sheet, faults);
  const settings = tables.filter((table) => columnOf(table, 'Innstilling') !== undefined);
  const messages = tables.filter((table) => columnOf(table, 'Kode') !== undefined);
  const figures = tables.filter((table) => !settings.includes(table) && !messages.includes(table));
  for (const table of tables) {
    if (table.rows.length === 0) {
      faults.push(`${table.columns[0]!.heading.place}: Det står ingen rader under overskriftene.`);
    }
  }
  const said: FasitSheet = {
    settings: Object.fromEntries(settings.flatMap((table) => settingsIn(table, faults))),
    messages: messages.flatMap((table) => messagesIn(table, faults)),
    figures,
    faults,
  };
  if (figures.length + messages.length === 0) {
    faults.push(
      'Fasit!A1: Arket sier ikke hva som skal komme ut. Skriv en tabell som Deltaker | Sum, eller Kode | Celle.',
    );
  }
  return said;
}

/** A column of a table by its heading, whatever its case. */
function columnOf({ columns }: SaidTable, heading: string): SaidColumn | undefined {
  return columns.find(({ heading: { value } }) => sameWord(value, heading));
}

/** Whether two headings are the same. */
export function sameWord(left: string | number, right: string): boolean {
  return String(left).trim().toLocaleLowerCase('nb') === right.trim().toLocaleLowerCase('nb');
}

function tablesOf(sheet: SheetSnapshot, faults: string[]): readonly SaidTable[] {
  const filled = [...sheet.rows]
    .map(([row, cells]) => ({ row, cells: saidCells(row, cells, faults) }))
    .filter(({ cells }) => cells.size > 0);
  const tables: { columns: Map<number, SaidColumn & { cells: Map<number, Said> }>; rows: number[] }[] = [];
  let last = -1;
  for (const { row, cells } of filled) {
    const isBelow = row === last + 1;
    // A remark within a table does not end it, and one above it does not begin it.
    if (isRemark(cells)) {
      if (isBelow) last = row;
      continue;
    }
    const table = isBelow ? tables.at(-1) : undefined;
    last = row;
    if (table === undefined) {
      const columns = [...cells].map(([column, heading]) => [column, { heading, cells: new Map() }] as const);
      tables.push({ columns: new Map(columns), rows: [] });
      continue;
    }
    table.rows.push(row);
    for (const [column, said] of cells) {
      const place = table.columns.get(column);
      if (place === undefined) faults.push(`${said.place}: Kolonnen har ingen overskrift.`);
      else place.cells.set(row, said);
    }
  }
  return tables.map(({ columns, rows }) => ({ columns: [...columns.values()], rows }));
}

function isRemark(cells: ReadonlyMap<number, Said>): boolean {
  const [only] = cells.values();
  return cells.size === 1 && REMARK.test(String(only!.value));
}

function saidCells(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  faults: string[],
): ReadonlyMap<number, Said> {
  const said = [...cells].flatMap(([column, cell]): [number, Said][] => {
    const place = `Fasit!${cellName({ row, column })}`;
    if (isUncalculated(cell)) {
      faults.push(`${place}: Formelen er ikke regnet ut. Åpne arbeidsboken, og lagre den.`);
      return [];
    }
    if (cell.value !== null && isCellError(cell.value)) {
      faults.push(`${place}: Cellen viser feilen ${cell.value.error}.`);
      return [];
    }
    const value = valueOf(cell);
    return value === '' ? [] : [[column, { place, value }]];
  });
  return new Map(said);
}

function valueOf({ value, numberFormat }: Cell): string | number {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value !== 'number') return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return isDateFormat(numberFormat) ? (plainDateFromSerial(value) ?? value) : value;
}

function settingsIn(table: SaidTable, faults: string[]): readonly (readonly [string, string])[] {
  const names = columnOf(table, 'Innstilling')!;
  const values = columnOf(table, 'Verdi');
  if (values === undefined) {
    faults.push(`${names.heading.place}: Innstilling må ha kolonnen Verdi ved siden av seg.`);
    return [];
  }
  return table.rows.flatMap((row): (readonly [string, string])[] => {
    const name = names.cells.get(row);
    const value = values.cells.get(row);
    if (name !== undefined && value !== undefined) {
      return [[String(name.value), String(value.value).replace(/^(-?\d+)\.(\d+)$/, '$1,$2')]];
    }
    faults.push(`${(name ?? value)?.place ?? `Fasit!A${String(row)}`}: Innstilling og Verdi må stå sammen.`);
    return [];
  });
}

function messagesIn(table: SaidTable, faults: string[]) {
  const codes = columnOf(table, 'Kode')!;
  const cells = columnOf(table, 'Celle');
  for (const { heading } of table.columns) {
    if (!['Kode', 'Celle'].some((known) => sameWord(heading.value, known))) {
      faults.push(`${heading.place}: Tabellen over meldinger har bare kolonnene Kode og Celle.`);
    }
  }
  return table.rows.flatMap((row) => {
    const code = codes.cells.get(row);
    if (code !== undefined) return [{ code, cell: cells?.cells.get(row) ?? null }];
    faults.push(`${cells?.cells.get(row)?.place ?? codes.heading.place}: Koden mangler på raden.`);
    return [];
  });
}
