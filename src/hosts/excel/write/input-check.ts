import { type GridRange, type RangeAddress, rangeName } from '../../../workbook/address';
import { figure, HostError, issue } from '../../../workbook/issue';
import type { SheetPlan } from '../../../workbook/plan';
import { sameSheetName } from '../../../workbook/snapshot';
import type { Session } from '../connection';
import { PLACE, placeOf } from '../grid';
import { type Scalar, splitBlocks } from '../read/read-blocks';
import type { ReadSheet } from '../read/read-workbook';

/** About how much of an answer what was entered in a cell takes; less room is asked for when that was too little. */
const BYTES_OF_AN_ENTRY = 24;

/** A sheet that was read, and the rectangle in it that the plans' cells came from. */
export interface Input {
  readonly sheet: ReadSheet;
  readonly range: GridRange;
}

/** The sheets that were read and that the plans' cells came from. */
export function inputsOf(plans: readonly SheetPlan[], read: readonly ReadSheet[]): readonly Input[] {
  const ranges = new Map<string, Mutable<GridRange>>();
  // There may be more sources than cells in the workbook: no object is made for each.
  for (const { rows } of plans) {
    for (const cells of rows) {
      for (const { sources } of cells) for (const source of sources) widen(ranges, source);
    }
  }
  return [...ranges].flatMap(([name, range]) =>
    read.filter((sheet) => sameSheetName(sheet.name, name)).map((sheet) => ({ sheet, range })),
  );
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function widen(ranges: Map<string, Mutable<GridRange>>, source: RangeAddress): void {
  const range = ranges.get(source.sheet);
  if (range === undefined) {
    const { top, left, bottom, right } = source;
    ranges.set(source.sheet, { top, left, bottom, right });
    return;
  }
  if (source.top < range.top) range.top = source.top;
  if (source.left < range.left) range.left = source.left;
  if (source.bottom > range.bottom) range.bottom = source.bottom;
  if (source.right > range.right) range.right = source.right;
}

export function changedMeanwhile(sheet: string): HostError {
  return new HostError(issue('excel.changed-meanwhile', null, { sheet: figure.text(sheet) }));
}

/** A question about an input that goes with the next request. */
interface Asked extends Input {
  readonly used: Excel.Range;
  readonly entered: Excel.Range;
}

/**
 * Holds what is entered in the inputs against what was read, for a co-author's change may be told late. Values are not
 * compared: those of formulas such as `NOW` change by themselves. As much as there is room for goes together with what
 * the caller asks; what is left is asked for by `rest`.
 */
export class InputCheck {
  readonly #session: Session;
  readonly #most: number;
  #asked: readonly Asked[] = [];
  #rest: readonly Input[];

  constructor(session: Session, inputs: readonly Input[], bytesOfRequest: number) {
    this.#session = session;
    this.#most = Math.floor(bytesOfRequest / BYTES_OF_AN_ENTRY);
    this.#rest = inputs;
  }

  /** Asks for as much as there is room for. */
  ask(): void {
    const { first, others } = splitBlocks(this.#rest, this.#most);
    this.#rest = others;
    this.#asked = first.map((input) => {
      const { worksheets } = this.#session.context.workbook;
      const used = worksheets.getItemOrNullObject(input.sheet.id).getUsedRangeOrNullObject();
      used.load(PLACE);
      const entered = used.getIntersectionOrNullObject(rangeName(input.range));
      entered.load(`${PLACE},formulas`);
      return { ...input, used, entered };
    });
  }

  /** Looks at what was answered. Throws when an input is not as it was read. */
  requireUnchanged(sheets: readonly Excel.Worksheet[]): void {
    for (const { sheet, used, entered } of this.#asked) {
      const now = sheets.find(({ id }) => id === sheet.id);
      const place = used.isNullObject ? null : placeOf(used);
      const isElsewhere = now?.name !== sheet.name || JSON.stringify(place) !== JSON.stringify(sheet.used);
      if (isElsewhere || !isAsRead(sheet, entered)) throw changedMeanwhile(sheet.name);
    }
  }

  /** Asks for what there was no room for, and looks at it. */
  async rest(sheets: readonly Excel.Worksheet[]): Promise<void> {
    while (this.#rest.length > 0) {
      this.ask();
      await this.#session.sync();
      this.requireUnchanged(sheets);
    }
  }
}

function isAsRead({ entered: read }: ReadSheet, now: Excel.Range): boolean {
  if (now.isNullObject) return true;
  const { top, left } = placeOf(now);
  const rows = now.formulas as readonly (readonly Scalar[])[];
  return rows.every((row, rowIndex) => {
    const readRow = read.get(top + rowIndex);
    return row.every((entry, index) => entry === (readRow?.[left + index] ?? ''));
  });
}
