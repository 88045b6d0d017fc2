import { type GridRange, MAX_COLUMNS, MAX_ROWS, parseRangeName } from '../../../workbook/address';
import type { Cell, CellValue } from '../../../workbook/snapshot';
import { DamagedPackage } from '../opc/damaged-package';
import { isTrue } from '../opc/xml';
import { type CellElement, type CellParts, cellValue, formatOfValue } from './cell-value';
import { readXml } from './sax';
import { movableFormula } from './shared-formula';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** What a worksheet part holds, its rows and cells in rising order. */
export interface SheetContents {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly GridRange[];
}

type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** A sheet that unfolds to more than there is room for, by the size of its part. */
export class OversizedSheet extends DamagedPackage {}

/** So many characters of formulas that many cells share have room in any sheet, and so many more for each byte of its part. */
const SHARED_CHARACTERS = 20_000_000;
const SHARED_CHARACTERS_A_BYTE = 10;

/**
 * The cells of a worksheet part, and what of it is hidden or merged. Everything else on the sheet is passed over.
 * @throws OversizedSheet where the formulas that cells share would fill the memory once each cell has its own.
 */
export function readSheetPart(bytes: Uint8Array, context: CellContext): SheetContents {
  const reader = new SheetReader(context, SHARED_CHARACTERS + bytes.length * SHARED_CHARACTERS_A_BYTE);
  readXml(bytes, reader);
  return reader.contents();
}

interface OpenCell extends CellParts {
  readonly style: number;
  formulaAttributes: XmlAttributes;
}

interface Columns {
  readonly first: number;
  readonly last: number;
}

interface SharedFormula {
  readonly length: number;
  readonly move: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

class SheetReader {
  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #rowsBegun = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: Columns[] = [];
  readonly #merges: GridRange[] = [];
  readonly #sharedFormulas = new Map<string, SharedFormula>();
  readonly #path: string[] = [];
  #row = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #isPhonetic = false;

  constructor(
    readonly context: CellContext,
    private roomForShared: number,
  ) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === 'row' && parent === 'sheetData') this.#openRow(attributes);
    else if (name === 'c' && parent === 'row') this.#openCell(attributes);
    else if (parent === 'c' && this.#cell !== null) this.#openElement(this.#cell, name, attributes);
    else if (name === 't' && parent === 'is' && this.#cell !== null) this.#openInlineText(this.#cell);
    else if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 'col' && parent === 'cols') this.#readColumns(attributes);
    else if (name === 'mergeCell' && parent === 'mergeCells') this.#readMerge(attributes);
  };

  readonly text = (text: string): void => {
    if (this.#cell === null) return;
    const element = this.#textElement(this.#cell);
    if (element !== null) element.text += text;
  };

  readonly close = (name: string): void => {
    this.#path.pop();
    if (name === 'rPh') this.#isPhonetic = false;
    if (name !== 'c' || this.#cell === null) return;
    this.#keepCell(this.#cell);
    this.#cell = null;
  };

  contents(): SheetContents {
    const rows = inRisingOrder(this.#rows);
    dropCovered(rows, this.#merges);
    return {
      rows,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: numbersIn(this.#hiddenColumns),
      merges: this.#merges,
    };
  }

  /** A row or cell without its address follows the one before. */
  #openRow({ r, hidden }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    if (!isBetween(this.#row, 1, MAX_ROWS)) throw new DamagedPackage(`There is no row ${r ?? this.#row}`);
    // Of two rows of one number Excel keeps neither, and other programs either.
    if (this.#rowsBegun.has(this.#row)) throw new DamagedPackage(`There are two rows ${this.#row}`);
    this.#rowsBegun.add(this.#row);
    this.#column = 0;
    if (isTrue(hidden)) this.#hiddenRows.add(this.#row);
  }

  #openCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const place = r === undefined ? null : parseRangeName(r);
    this.#column = place?.left ?? this.#column + 1;
    const isElsewhere = r !== undefined && place?.top !== this.#row;
    if (isElsewhere || this.#column > MAX_COLUMNS) {
      throw new DamagedPackage(`Row ${this.#row} has no cell ${r ?? this.#column}`);
    }
    this.#cell = {
      type: t,
      style: Number(s),
      value: null,
      inline: null,
      formula: null,
      formulaAttributes: {},
    };
  }

  #openElement(cell: OpenCell, name: string, attributes: XmlAttributes): void {
    if (name === 'v') cell.value = anew(cell.value);
    else if (name === 'is') cell.inline = anew(cell.inline);
    else if (name === 'f') {
      cell.formula = anew(cell.formula);
      cell.formulaAttributes = attributes;
    }
  }

  /** An inline text has one `t`, or runs of them: of several, each may be the one. */
  #openInlineText(cell: OpenCell): void {
    if (cell.inline !== null && cell.inline.text !== '') cell.inline = anew(cell.inline);
  }

  /** The part of the cell that the text now read belongs to; null for what is beside the value. */
  #textElement({ value, inline, formula }: OpenCell): CellElement | null {
    const parent = this.#path.at(-2);
    switch (this.#path.at(-1)) {
      case 'v':
        return parent === 'c' ? value : null;
      case 'f':
        return parent === 'c' ? formula : null;
      case 't':
        return (parent === 'is' || parent === 'r') && !this.#isPhonetic ? inline : null;
      default:
        return null;
    }
  }

  #readColumns({ min, max, hidden }: XmlAttributes): void {
    if (!isTrue(hidden)) return;
    const columns = { first: Math.max(Number(min), 1), last: Math.min(Number(max), MAX_COLUMNS) };
    if (Number.isInteger(columns.first) && columns.first <= columns.last) this.#hiddenColumns.push(columns);
  }

  #readMerge({ ref = '' }: XmlAttributes): void {
    const range = parseRangeName(ref) ?? parseLines(ref);
    if (range !== null) this.#merges.push(range);
  }

  #keepCell(open: OpenCell): void {
    const formula = this.#formulaOf(open);
    const numberFormat = this.context.numberFormats[open.style];
    const value = cellValue(open, numberFormat, this.context);
    const isEmpty = formula === undefined && (value === null || value === '');
    if (isEmpty) return;
    const row = this.#rows.get(this.#row) ?? new Map<number, Cell>();
    this.#rows.set(this.#row, row);
    if (row.has(this.#column)) throw new DamagedPackage(`Row ${this.#row} has a cell twice`);
    row.set(this.#column, cellOf(value, formula, formatOfValue(open, value, numberFormat)));
  }

  #formulaOf({ formula: element, formulaAttributes: { t, si = '' } }: OpenCell): string | undefined {
    const formula = element === null || element.text === '' ? undefined : element.text;
    const shared = t === 'shared' ? this.#sharedFormulas.get(si) : undefined;
    if (formula !== undefined && t === 'shared') {
      const move = movableFormula(formula);
      const { length } = formula;
      this.#sharedFormulas.set(si, { length, move, row: this.#row, column: this.#column });
    }
    if (formula === undefined && shared !== undefined) this.roomForShared -= shared.length;
    if (this.roomForShared < 0) throw new OversizedSheet('Its cells share long formulas');
    const own = formula ?? shared?.move(this.#row - shared.row, this.#column - shared.column);
    return own === undefined ? undefined : `=${withoutFilePrefixes(own)}`;
  }
}

/** An element of a cell that begins, perhaps after another of its name. */
function anew(before: CellElement | null): CellElement {
  return { text: '', former: before === null ? null : [...(before.former ?? []), before.text] };
}

/** Whole columns, as `A:C`, or whole rows, as `1:2`. */
function parseLines(ref: string): GridRange | null {
  const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(ref.trim());
  if (columns !== null) {
    return parseRangeName(`${columns[1]!}1:${columns[2]!}${MAX_ROWS}`);
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(ref.trim());
  if (rows === null) return null;
  const [top, bottom] = [Number(rows[1]), Number(rows[2])].toSorted((a, b) => a - b) as [number, number];
  return top >= 1 && bottom <= MAX_ROWS ? { top, bottom, left: 1, right: MAX_COLUMNS } : null;
}

function isBetween(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

/** Functions that came after 2007 have a prefix in files that Excel never shows (MS-XLSX 2.2.2). */
function withoutFilePrefixes(formula: string): string {
  return formula.replace(/\b_xl(?:fn|ws|udf)\./g, '');
}

function inRisingOrder(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Map<number, Map<number, Cell>> {
  const sorted = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return new Map(sorted(rows).map(([number, cells]) => [number, new Map(sorted(cells))]));
}

/** The columns of all ranges, each gone through once, however many ranges say the same. */
function numbersIn(ranges: readonly Columns[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  let next = 1;
  for (const { first, last } of ranges.toSorted((left, right) => left.first - right.first)) {
    for (let column = Math.max(first, next); column <= last; column++) numbers.add(column);
    next = Math.max(next, last + 1);
  }
  return numbers;
}

/**
 * Of merged cells only the first can be seen. Rows that are then empty go too. The rows are gone through once, with a count
 * for each column of the merges that cover it there: a file may say that a thousand merges cover the same large table.
 */
function dropCovered(rows: Map<number, Map<number, Cell>>, merges: readonly GridRange[]): void {
  if (merges.length === 0) return;
  const begin = merges.toSorted((left, right) => left.top - right.top);
  const end = merges.toSorted((left, right) => left.bottom - right.bottom);
  const covers = new Int32Array(MAX_COLUMNS + 1);
  let begun = 0;
  let ended = 0;
  for (const [row, cells] of rows) {
    const firstCells: number[] = [];
    for (; begun < begin.length && begin[begun]!.top <= row; begun++) {
      const { top, left, right } = begin[begun]!;
      count(covers, left, right, 1);
      if (top === row) firstCells.push(left);
    }
    for (; ended < end.length && end[ended]!.bottom < row; ended++) {
      count(covers, end[ended]!.left, end[ended]!.right, -1);
    }
    for (const column of firstCells) covers[column]!--;
    for (const column of cells.keys()) if (covers[column]! > 0) cells.delete(column);
    for (const column of firstCells) covers[column]!++;
    if (cells.size === 0) rows.delete(row);
  }
}

function count(covers: Int32Array, first: number, last: number, by: number): void {
  for (let column = first; column <= last; column++) covers[column]! += by;
}

/** Written out, for a large sheet has a million of them and copying by `...` is slow. */
function cellOf(value: CellValue, formula: string | undefined, numberFormat: string | undefined): Cell {
  if (formula === undefined) return numberFormat === undefined ? { value } : { value, numberFormat };
  return numberFormat === undefined ? { value, formula } : { value, formula, numberFormat };
}
