import type { GridRange } from '../../../workbook/address';
import type { Cell, CellValue } from '../../../workbook/snapshot';
import { isTooLarge, type Session } from '../connection';
import { placeOf, rangeIn } from '../grid';

/** Of a block of cells, what the port needs and no more. */
export const CELL_PROPERTIES = 'values,formulas,numberFormat,valueTypes';

/** Excel on the web answers with at most 5 MB; texts may be longer further down. */
const BYTES_OF_AN_ANSWER = 2_500_000;
/** A cell without any text, with its number format and its type. */
const LEAST_BYTES_OF_A_CELL = 40;

/** The cells of a sheet by row and column, in rising order. */
export type CellRows = Map<number, Map<number, Cell>>;

/** What Excel takes and gives for a cell. */
export type Scalar = string | number | boolean;

/** What was entered in each row's cells, by column number, as Excel tells it. */
export type EnteredRows = Map<number, Scalar[]>;

/** What is read of a sheet. */
export interface ReadCells {
  readonly rows: CellRows;
  readonly entered: EnteredRows;
}

/** A block of a sheet's cells that is still to be read. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly range: GridRange;
  readonly cells: ReadCells;
}

/** Reads blocks in as few answers as their size allows; smaller ones when Excel says that they are too large. */
export async function readBlocks(
  session: Session,
  blocks: readonly Block[],
  bytesOfCell: number,
  onRead: (cells: number) => void,
): Promise<void> {
  let most = Math.floor(BYTES_OF_AN_ANSWER / Math.max(bytesOfCell, LEAST_BYTES_OF_A_CELL));
  let rest = blocks;
  while (rest.length > 0) {
    const { first, others } = splitBlocks(rest, most);
    const asked = first.map((block) => ({ block, range: askForCells(block) }));
    try {
      await session.sync();
    } catch (error) {
      const isOneRow = first.length === 1 && first[0]!.range.top === first[0]!.range.bottom;
      if (!isTooLarge(error) || isOneRow) throw error;
      most = Math.ceil(Math.min(most, cellsIn(first)) / 2);
      continue;
    }
    for (const { block, range } of asked) keepCells(range, block.range, block.cells);
    onRead(cellsIn(first));
    rest = others;
  }
}

function askForCells({ sheet, range }: Block): Excel.Range {
  const asked = rangeIn(sheet, range);
  asked.load(CELL_PROPERTIES);
  return asked;
}

/** The blocks that one answer has room for, of the last one so many rows as there is room for; at least a row. */
export function splitBlocks<B extends { readonly range: GridRange }>(
  blocks: readonly B[],
  most: number,
): { readonly first: readonly B[]; readonly others: readonly B[] } {
  const first: B[] = [];
  let room = most;
  for (const [index, block] of blocks.entries()) {
    const { top, bottom, left, right } = block.range;
    const fitting = Math.max(Math.floor(room / (right - left + 1)), first.length === 0 ? 1 : 0);
    if (fitting === 0) return { first, others: blocks.slice(index) };
    const end = Math.min(bottom, top + fitting - 1);
    first.push({ ...block, range: { ...block.range, bottom: end } });
    room -= (end - top + 1) * (right - left + 1);
    if (end < bottom) {
      return {
        first,
        others: [{ ...block, range: { ...block.range, top: end + 1 } }, ...blocks.slice(index + 1)],
      };
    }
  }
  return { first, others: [] };
}

export function cellsIn(blocks: readonly { readonly range: GridRange }[]): number {
  return blocks.reduce(
    (sum, { range }) => sum + (range.bottom - range.top + 1) * (range.right - range.left + 1),
    0,
  );
}

/** Keeps the cells of a range that hold something. */
function keepCells(range: Excel.Range, place: GridRange, { rows, entered }: ReadCells): void {
  const { values, formulas, numberFormat, valueTypes } = range as RangeOfCells;
  values.forEach((valuesOfRow, rowIndex) => {
    const row = rows.get(place.top + rowIndex) ?? new Map<number, Cell>();
    const enteredInRow = entered.get(place.top + rowIndex) ?? [];
    entered.set(place.top + rowIndex, enteredInRow);
    valuesOfRow.forEach((value, columnIndex) => {
      const entry = formulas[rowIndex]![columnIndex]!;
      enteredInRow[place.left + columnIndex] = entry;
      const cell = cellOf(
        value,
        entry,
        numberFormat[rowIndex]![columnIndex]!,
        valueTypes[rowIndex]![columnIndex]!,
      );
      if (cell !== null) row.set(place.left + columnIndex, cell);
    });
    if (row.size > 0) rows.set(place.top + rowIndex, row);
  });
}

/** The cells of a range whose place and cells were loaded. */
export function keepLoaded(range: Excel.Range, cells: ReadCells): void {
  keepCells(range, placeOf(range), cells);
}

/** What `CELL_PROPERTIES` hold, with types that say so. */
interface RangeOfCells {
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly Scalar[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly `${Excel.RangeValueType}`[])[];
}

function cellOf(
  shown: Scalar,
  entered: Scalar,
  format: string,
  type: `${Excel.RangeValueType}`,
): Cell | null {
  // A text that begins with `=` is entered as it is shown; a formula never shows itself.
  const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== shown;
  if (type === 'Empty' && !isFormula) return null;
  return {
    value: valueOf(shown, type),
    ...(isFormula ? { formula: entered } : {}),
    ...(format === 'General' ? {} : { numberFormat: format }),
  };
}

function valueOf(shown: Scalar, type: `${Excel.RangeValueType}`): CellValue {
  if (type === 'Empty') return null;
  return type === 'Error' ? { error: String(shown) } : shown;
}
