import type { MemoryCell, MemorySheet, MemoryWorkbook } from '../../../../src/hosts/memory/memory-workbook';
import { quoteSheetName, rangeName, type GridRange } from '../../../../src/workbook/address';
import { MARK_NAME, markText, parseMark } from '../../../../src/workbook/own-names';
import type { CellValue, SnapshotRow } from '../../../../src/workbook/snapshot';
import { refuse } from './fault';
import { sameText, type Wire } from './server-object';

export interface ModelCell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
}

export interface ModelTable {
  readonly id: string;
  name: string;
  range: GridRange;
  hasTotalRow: boolean;
  readonly look: Map<string, Wire>;
}

export interface ModelName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface ModelChart {
  name: string;
  readonly type: string;
  readonly look: Map<string, Wire>;
  readonly series: { name: string; readonly parts: Map<string, Wire> }[];
}

/** What a request said of the look of some cells. */
export interface ModelLook {
  readonly range: GridRange;
  readonly property: string;
  readonly value: Wire;
}

export interface ModelCondition {
  readonly range: GridRange;
  readonly look: Map<string, Wire>;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly rows: Map<number, Map<number, ModelCell>>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  tables: ModelTable[];
  merges: GridRange[];
  names: ModelName[];
  charts: ModelChart[];
  conditions: ModelCondition[];
  looks: ModelLook[];
  isProtected: boolean;
  hasFilter: boolean;
  /** Freeze panes, gridlines, print setup and page breaks. */
  readonly layout: Map<string, Wire>;
  breaks: number[];
}

/** A workbook as Excel has it: what requests read and change. */
export class Model {
  readonly sheets: ModelSheet[] = [];
  readonly names: ModelName[] = [];
  readonly xmlParts: { readonly id: string; xml: string }[] = [];
  isProtected = false;
  /** Days count from 1904. */
  date1904 = false;
  selected: { readonly sheet: string; readonly range: string } | null = null;
  active: ModelSheet | null = null;
  #nextId = 1;

  static from({ sheets }: MemoryWorkbook): Model {
    const model = new Model();
    for (const sheet of sheets) model.#take(sheet);
    return model;
  }

  /** Another workbook like this one. */
  copy(): Model {
    const { sheets, names, xmlParts, isProtected, selected, active } = this;
    const copied = structuredClone({ sheets, names, xmlParts, isProtected, selected, active });
    const model = new Model();
    model.sheets.push(...copied.sheets);
    model.names.push(...copied.names);
    model.xmlParts.push(...copied.xmlParts);
    model.isProtected = copied.isProtected;
    model.date1904 = this.date1904;
    model.selected = copied.selected;
    model.active = copied.active;
    model.#nextId = this.#nextId;
    return model;
  }

  addSheet(name: string): ModelSheet {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) {
      throw refuse.badArgument(`sheet name ${name}`);
    }
    if (this.sheet(name) !== undefined) throw refuse.exists(`sheet ${name}`);
    const sheet: ModelSheet = {
      id: `{${this.takeId().padStart(8, '0')}}`,
      name,
      visibility: 'Visible',
      rows: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      merges: [],
      names: [],
      charts: [],
      conditions: [],
      looks: [],
      isProtected: false,
      hasFilter: false,
      layout: new Map(),
      breaks: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }

  takeId(): string {
    return String(this.#nextId++);
  }

  /** By its id or its name. */
  sheet(key: Wire): ModelSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || sameText(name, key));
  }

  get tables(): readonly ModelTable[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** The workbook as the reference host would hold it; looks are left out. */
  get workbook(): MemoryWorkbook {
    return { sheets: this.sheets.map(memorySheet), settings: {} };
  }

  #take({
    name,
    hidden,
    mark,
    markedAs,
    rows,
    hiddenRows,
    hiddenColumns,
    tables,
    merges,
  }: MemorySheet): void {
    const sheet = this.addSheet(name);
    sheet.visibility = hidden ? 'Hidden' : 'Visible';
    for (const [row, cells] of rows) {
      sheet.rows.set(row, new Map([...cells].map(([column, cell]) => [column, modelCell(cell)])));
    }
    sheet.hiddenRows = new Set(hiddenRows);
    sheet.hiddenColumns = new Set(hiddenColumns);
    sheet.merges = [...merges];
    sheet.tables = tables.map((table) => ({ ...table, id: this.takeId(), look: new Map() }));
    if (mark !== null) {
      sheet.names.push({ name: MARK_NAME, formula: `=${markText(mark, markedAs ?? name)}`, visible: false });
    }
  }
}

export function cellOf({ rows }: ModelSheet, row: number, column: number): ModelCell | undefined {
  return rows.get(row)?.get(column);
}

/** The cell, made when there is none. */
export function cellToChange({ rows }: ModelSheet, row: number, column: number): ModelCell {
  const cells = rows.get(row) ?? new Map<number, ModelCell>();
  rows.set(row, cells);
  const cell = cells.get(column) ?? { value: null };
  cells.set(column, cell);
  return cell;
}

/** The range that anything is in; null for an empty sheet. */
export function usedRange({ rows }: ModelSheet): GridRange | null {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const [row, cells] of rows) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === 0 ? null : { top, bottom, left, right };
}

export function overlap(one: GridRange, other: GridRange): GridRange | null {
  const range = {
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** `Fordeling!A1:B4`, as Excel names a range. */
export function fullAddress(sheet: ModelSheet, range: GridRange): string {
  return `${quoteSheetName(sheet.name)}!${rangeName(range)}`;
}

function modelCell({ value, formula, numberFormat }: MemoryCell): ModelCell {
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function memorySheet(sheet: ModelSheet): MemorySheet {
  const mark = sheet.names.find(({ name }) => name === MARK_NAME);
  const sorted = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...map].sort(([a], [b]) => a - b));
  const rows = new Map(
    [...sorted(sheet.rows)].map(([row, cells]): [number, SnapshotRow] => [row, sorted(cells)]),
  );
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    ...((mark && parseMark(mark.formula)) ?? { mark: null }),
    rows,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    tables: sheet.tables.map(({ name, range, hasTotalRow }) => ({ name, range, hasTotalRow })),
    merges: sheet.merges,
    layout: null,
  };
}
