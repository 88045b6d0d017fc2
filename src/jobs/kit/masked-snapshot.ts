import { isIdentityNumber, MASK, withoutIdentityNumbers } from '../../tables/identity-numbers';
import { LargeFigures } from '../../tables/large-figures';
import type { CellAddress } from '../../workbook/address';
import {
  type Cell,
  type SheetSnapshot,
  type SnapshotRow,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';

/** A cell with a national identity number in it. */
export interface MaskedCell {
  readonly address: CellAddress;
  /** As a number, which may be an amount after all; else in a text. */
  readonly isNumber: boolean;
  /** The nearest text above it in its column that has no such number; empty where there is none. */
  readonly under: string;
}

export interface MaskedSnapshot {
  /** The same workbook with the numbers masked, in cells and in names of sheets; the very one where there are none. */
  readonly snapshot: WorkbookSnapshot;
  readonly cells: readonly MaskedCell[];
  /** Sheets with a number in their names, counted from 1 as their tabs stand. */
  readonly sheets: readonly number[];
}

/** Masks every national identity number that a job could read. Fordel's own sheets are never input, and stay as they are. */
export function maskedSnapshot(snapshot: WorkbookSnapshot): MaskedSnapshot {
  const cells: MaskedCell[] = [];
  const sheets = snapshot.sheets.map((sheet) => maskedSheet(sheet, cells));
  const isSame = sheets.every((sheet, index) => sheet === snapshot.sheets[index]);
  return {
    snapshot: isSame ? snapshot : { ...snapshot, sheets },
    cells,
    sheets: snapshot.sheets.flatMap(({ name }, index) =>
      withoutIdentityNumbers(name) === name ? [] : [index + 1],
    ),
  };
}

function maskedSheet(sheet: SheetSnapshot, cells: MaskedCell[]): SheetSnapshot {
  const name = withoutIdentityNumbers(sheet.name);
  const rows = sheet.mark === null ? maskedRows(sheet, name, cells) : sheet.rows;
  return name === sheet.name && rows === sheet.rows ? sheet : { ...sheet, name, rows };
}

function maskedRows(sheet: SheetSnapshot, name: string, cells: MaskedCell[]): SheetSnapshot['rows'] {
  const figures = new LargeFigures(sheet);
  const above = new Map<number, string>();
  const masked = new Map<number, Map<number, Cell>>();
  for (const [row, each] of sheet.rows) {
    for (const [column, cell] of each) {
      const readable = maskedCell(cell, column, figures);
      if (readable === cell) {
        if (typeof cell.value === 'string') above.set(column, cell.value);
        continue;
      }
      const isNumber = typeof cell.value === 'number';
      cells.push({ address: { sheet: name, row, column }, isNumber, under: above.get(column) ?? '' });
      if (!masked.has(row)) masked.set(row, new Map(each));
      masked.get(row)!.set(column, readable);
    }
  }
  if (masked.size === 0) return sheet.rows;
  return new Map([...sheet.rows].map(([row, each]): [number, SnapshotRow] => [row, masked.get(row) ?? each]));
}

function maskedCell(cell: Cell, column: number, figures: LargeFigures): Cell {
  const { value } = cell;
  if (typeof value === 'number') {
    return isIdentityNumber(value) && !figures.isFigure(cell, column) ? { ...cell, value: MASK } : cell;
  }
  if (typeof value !== 'string') return cell;
  const readable = withoutIdentityNumbers(value);
  return readable === value ? cell : { ...cell, value: readable };
}
