import type { ICommandInfo } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type GridRange, overlap, type RangeAddress } from '../../workbook/address';

/** The command by which cells are typed in, pasted and cleared. All others may move what cells hold. */
const SETS_CELLS = 'sheet.mutation.set-range-values';

const ALL_CELLS: GridRange = { top: 1, left: 1, bottom: Infinity, right: Infinity };

type CellsByRow = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;

interface SheetParams {
  readonly subUnitId?: string;
  /** Of cells moved from one sheet to another. */
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly cellValue?: CellsByRow;
}

/** Which cells were changed by a person since the workbook was read. */
export class ChangedCells {
  readonly #bySheet = new Map<string, GridRange[]>();
  #isRead = false;

  /** The workbook is read as it is now. */
  read(): void {
    this.#isRead = true;
    this.#bySheet.clear();
  }

  note({ id, params }: ICommandInfo): void {
    const { subUnitId, from, to, cellValue } = (params ?? {}) as SheetParams;
    const range = id === SETS_CELLS && cellValue !== undefined ? rangeOf(cellValue) : ALL_CELLS;
    for (const sheet of [subUnitId, from?.subUnitId, to?.subUnitId]) {
      if (sheet === undefined) continue;
      const ranges = this.#bySheet.get(sheet);
      if (ranges === undefined) this.#bySheet.set(sheet, [range]);
      else ranges.push(range);
    }
  }

  /** The first of the inputs that is not as it was read, as one in a sheet that is gone or has another name. */
  among(inputs: readonly RangeAddress[], workbook: FWorkbook): RangeAddress | undefined {
    if (!this.#isRead) return undefined;
    return inputs.find((input) => {
      const sheet = workbook.getSheetByName(input.sheet);
      if (sheet === null) return true;
      const changed = this.#bySheet.get(sheet.getSheetId()) ?? [];
      return changed.some((range) => overlap(range, input));
    });
  }
}

/** The rectangle around the cells, which are counted from 0. */
function rangeOf(cells: CellsByRow): GridRange {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, columns] of Object.entries(cells)) {
    top = Math.min(top, Number(row) + 1);
    bottom = Math.max(bottom, Number(row) + 1);
    for (const column of Object.keys(columns ?? {})) {
      left = Math.min(left, Number(column) + 1);
      right = Math.max(right, Number(column) + 1);
    }
  }
  return { top, left, bottom, right };
}
