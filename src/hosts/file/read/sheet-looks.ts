import { MAX_COLUMNS, MAX_ROWS, parseRangeName } from '../../../workbook/address';
import { isTrue } from '../opc/xml';
import type { WorkbookPackage } from '../recognize-file';
import { partOfWorkbook, readWorkbookPart } from '../workbook-part';
import { type CellLook, readCellLooks } from './cell-looks';
import { readXml } from './sax';

/** How a sheet looks. What is not listed is as usual. */
export interface SheetLooks {
  readonly name: string;
  /** In characters, by column number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points, by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  /** Of cells that are in the file, by row and column number; they go before those of rows, and these before columns. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellLook>>;
  readonly rows: ReadonlyMap<number, CellLook>;
  readonly columns: ReadonlyMap<number, CellLook>;
}

/**
 * How the worksheets of a package look. Values matter more than looks: what is odd looks as usual, and nothing of it is
 * an error.
 */
export function readLooks(workbook: WorkbookPackage): readonly SheetLooks[] {
  const looks = cellLooks(workbook);
  const { sheets } = readWorkbookPart(workbook);
  return sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ name, part }) => {
      const reader = new LooksReader(looks);
      tolerant(undefined, () => {
        readXml(workbook.package.requirePart(part), reader);
      });
      return { name, ...reader.looks() };
    });
}

/** The looks that cells have by their numbers; none where the part is not there or too odd. */
export function cellLooks(workbook: WorkbookPackage): readonly CellLook[] {
  const styles = partOfWorkbook(workbook, 'styles');
  if (styles === null) return [];
  const theme = partOfWorkbook(workbook, 'theme');
  const themeRoot = tolerant(null, () => (theme === null ? null : workbook.package.root(theme)));
  return tolerant([], () => readCellLooks(workbook.package.root(styles), themeRoot));
}

function tolerant<T>(usual: T, read: () => T): T {
  try {
    return read();
  } catch {
    return usual;
  }
}

type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Whole columns are told in one tag, also those far beyond what anyone sees. */
const MOST_COLUMNS_IN_A_TAG = 1_024;

class LooksReader {
  readonly #columnWidths = new Map<number, number>();
  readonly #rowHeights = new Map<number, number>();
  #frozenRows = 0;
  #frozenColumns = 0;
  #showsGridLines = true;
  readonly #cells = new Map<number, Map<number, CellLook>>();
  readonly #rows = new Map<number, CellLook>();
  readonly #columns = new Map<number, CellLook>();
  readonly #looks: readonly (CellLook | undefined)[];
  #row = 0;
  #column = 0;
  /** A sheet has so many columns: one whose tags tell more of them tells some twice, and could go on for ever. */
  #columnsLeft = MAX_COLUMNS;

  constructor(looks: readonly CellLook[]) {
    this.#looks = looks.map((look) => (Object.keys(look).length === 0 ? undefined : look));
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'sheetView') this.#showsGridLines = !isFalse(attributes.showGridLines);
    else if (name === 'pane') this.#readPane(attributes);
    else if (name === 'col') this.#readColumns(attributes);
    else if (name === 'row') this.#readRow(attributes);
    else if (name === 'c') this.#readCell(attributes);
  };

  readonly text = (): void => undefined;
  readonly close = (): void => undefined;

  looks(): Omit<SheetLooks, 'name'> {
    return {
      columnWidths: this.#columnWidths,
      rowHeights: this.#rowHeights,
      frozenRows: this.#frozenRows,
      frozenColumns: this.#frozenColumns,
      showsGridLines: this.#showsGridLines,
      cells: this.#cells,
      rows: this.#rows,
      columns: this.#columns,
    };
  }

  #readPane({ state, xSplit, ySplit }: XmlAttributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.#frozenRows = wholeNumber(ySplit, MAX_ROWS);
    this.#frozenColumns = wholeNumber(xSplit, MAX_COLUMNS);
  }

  #readColumns({ min, max, width, style }: XmlAttributes): void {
    const first = wholeNumber(min, MAX_COLUMNS);
    const most = Math.min(MOST_COLUMNS_IN_A_TAG, this.#columnsLeft);
    const last = Math.min(wholeNumber(max, MAX_COLUMNS), first + most - 1);
    this.#columnsLeft -= Math.max(last - first + 1, 0);
    const look = this.#lookOf(style);
    const stored = Number(width);
    for (let column = Math.max(first, 1); column <= last; column++) {
      if (stored > 0) this.#columnWidths.set(column, shownWidth(stored));
      if (look !== undefined) this.#columns.set(column, look);
    }
  }

  #readRow({ r, ht, s, customFormat }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    const height = Number(ht);
    if (height > 0) this.#rowHeights.set(this.#row, height);
    const look = isTrue(customFormat) ? this.#lookOf(s) : undefined;
    if (look !== undefined) this.#rows.set(this.#row, look);
  }

  /** A cell of the usual look is kept, too, where its row or column has another. */
  #readCell({ r, s }: XmlAttributes): void {
    this.#column = r === undefined ? this.#column + 1 : (parseRangeName(r)?.left ?? this.#column + 1);
    const own = this.#lookOf(s ?? '0');
    const isCoveringOther = this.#rows.has(this.#row) || this.#columns.has(this.#column);
    const look = own ?? (isCoveringOther ? {} : undefined);
    if (look === undefined) return;
    const row = this.#cells.get(this.#row) ?? new Map<number, CellLook>();
    this.#cells.set(this.#row, row.set(this.#column, look));
  }

  #lookOf(style: string | undefined): CellLook | undefined {
    return style === undefined ? undefined : this.#looks[Number(style)];
  }
}

/** Without the margins, of 5 pixels where a digit of the default font has 7 (ISO/IEC 29500-1, 18.3.1.13). */
function shownWidth(stored: number): number {
  return Math.max(0, Math.round(((stored * 7 - 5) / 7) * 100) / 100);
}

function wholeNumber(text: string | undefined, most: number): number {
  const number = Math.trunc(Number(text ?? 0));
  return number > 0 ? Math.min(number, most) : 0;
}

function isFalse(attribute: string | undefined): boolean {
  return attribute === '0' || attribute === 'false';
}
