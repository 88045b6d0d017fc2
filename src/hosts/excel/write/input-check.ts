import { type GridRange, overlap, rangeName } from '../../../workbook/address';
import { changedMeanwhile, inputsOfPlans } from '../../../workbook/inputs';
import type { SheetPlan } from '../../../workbook/plan';
import { sameSheetName } from '../../../workbook/snapshot';
import type { Session } from '../connection';
import { PLACE, placeOf } from '../grid';
import { type Scalar, splitBlocks } from '../read/read-blocks';
import type { ReadSheet } from '../read/read-workbook';

/** About how much of an answer what was entered in a cell takes; less room is asked for when that was too little. */
const BYTES_OF_AN_ENTRY = 24;

/** A sheet that was read, and the rectangle in it around the cells that the plans rest on. */
export interface Input {
  readonly sheet: ReadSheet;
  readonly range: GridRange;
}

/** The sheets that were read and that the plans rest on. */
export function inputsOf(plans: readonly SheetPlan[], read: readonly ReadSheet[]): readonly Input[] {
  const inputs = inputsOfPlans(plans);
  return read.flatMap((sheet) => {
    const ranges = inputs.filter((input) => sameSheetName(input.sheet, sheet.name));
    return ranges.length === 0 ? [] : [{ sheet, range: filledPart(around(ranges), sheet) }];
  });
}

function around(ranges: readonly GridRange[]): GridRange {
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

const FIRST_CELL: GridRange = { top: 1, left: 1, bottom: 1, right: 1 };

/** The part that had cells; cells beyond them are seen by the sheet's size. */
function filledPart(range: GridRange, { used }: ReadSheet): GridRange {
  if (used === null || !overlap(range, used)) return FIRST_CELL;
  return {
    top: Math.max(range.top, used.top),
    left: Math.max(range.left, used.left),
    bottom: Math.min(range.bottom, used.bottom),
    right: Math.min(range.right, used.right),
  };
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
