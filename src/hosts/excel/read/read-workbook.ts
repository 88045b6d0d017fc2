import type { GridRange } from '../../../workbook/address';
import type { Settings } from '../../../workbook/host';
import { figure, HostError, issue } from '../../../workbook/issue';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { isTooLarge, type Session } from '../connection';
import { PLACE, placeOf } from '../grid';
import type { Abilities } from '../requirement-sets';
import { askForParts, askForXml, parseSettings, type ParseXml } from '../settings';
import { askForSheets, isHidden, markOf, writtenOf } from './ask-for-sheets';
import { countFrom1900, dateSystem, firstDay } from './date-system';
import { findHiddenLines, areasOf, type PartlyHidden } from './hidden-lines';
import {
  type Block,
  CELL_PROPERTIES,
  type CellRows,
  cellsIn,
  keepLoaded,
  readBlocks,
  type ReadCells,
  type Scalar,
} from './read-blocks';

/** What is asked for together with the size of a sheet, which for most sheets is all of it. */
const FIRST_COLUMNS = 26;
const FIRST_CELLS = 80_000;
/** Taken for granted when not even the first cells could be answered. */
const BYTES_OF_A_LONG_CELL = 400;

/** A sheet as it stood when it was read, by what tells that it was changed. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  /** Null for one without any cells. */
  readonly used: GridRange | null;
  readonly entered: ReadonlyMap<number, readonly Scalar[]>;
}

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly sheets: readonly ReadSheet[];
  /** Whether its days count from 1904; those of the snapshot never do. */
  readonly date1904: boolean;
}

export interface ReadOptions {
  readonly abilities: Abilities;
  readonly parseXml: ParseXml;
  readonly onProgress: (fraction: number) => void;
  /** Asks for what is to come with the first answer. */
  readonly alongside: (context: Excel.RequestContext) => void;
}

/**
 * Reads the workbook: its sheets first, then their sizes with the first cells of each, then what is left. Two answers
 * for an ordinary workbook, one more where something is hidden, one where there are days, one for every block of a large one.
 */
export async function readWorkbook(session: Session, options: ReadOptions): Promise<ReadWorkbook> {
  const { onProgress, parseXml } = options;
  const worksheets = askForSheets(session);
  const parts = askForParts(session);
  options.alongside(session.context);
  await session.sync();
  onProgress(0.1);
  const xml = askForXml(parts);
  const asked = await firstAnswer(session, worksheets.items, options.abilities);
  onProgress(0.3);
  const sheets = asked.map(readSheet);
  for (const { snapshot, rest } of sheets) refuseTooLarge(snapshot.name, cellsIn(rest));
  const blocks = sheets.flatMap(({ rest }) => rest);
  const cells = cellsIn(blocks);
  let read = 0;
  await findHiddenLines(
    session,
    sheets.flatMap(({ partlyHidden }) => partlyHidden ?? []),
  );
  await readBlocks(session, blocks, bytesOfCell(asked), (count) => {
    read += count;
    if (read < cells) onProgress(0.3 + (0.6 * read) / cells);
  });
  const system = await dateSystem(
    session,
    sheets.map(({ snapshot }, index) => ({ sheet: asked[index]!.sheet, rows: snapshot.rows })),
  );
  if (system === 1904) for (const { snapshot } of sheets) countFrom1900(snapshot.rows);
  const ordered = sheets.map(({ snapshot }) => inOrder(snapshot));
  return {
    // Excel's usual count is by far the likelier, but nobody has seen it.
    snapshot: { sheets: system === null ? ordered.map(withUnknownYear) : ordered },
    settings: xml === null ? {} : parseSettings(xml.value, parseXml),
    sheets: sheets.map(({ read: each }) => each),
    date1904: system === 1904,
  };
}

/** An hour of answers, each of so many cells as Excel gives at once: a sheet that looks used to its last cell has 17 000 million. */
const MOST_CELLS_OF_A_SHEET = 20_000_000;

function refuseTooLarge(sheet: string, cells: number): void {
  if (cells <= MOST_CELLS_OF_A_SHEET) return;
  throw new HostError(issue('sheet.too-large', null, { sheet: figure.text(sheet) }));
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly all: Excel.Range;
  readonly used: Excel.Range;
  /** Null when it could not be answered. */
  readonly first: Excel.Range | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly merged: Excel.RangeAreas | null;
}

/** Sizes, tables, what is hidden or merged, and as many cells of each sheet as Excel can answer at once. */
async function firstAnswer(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  abilities: Abilities,
): Promise<readonly AskedSheet[]> {
  for (let cells = FIRST_CELLS; ; cells = Math.floor(cells / 8)) {
    const rows = Math.floor(cells / FIRST_COLUMNS / Math.max(sheets.length, 1));
    const asked = sheets.map((sheet) => askForSheet(sheet, rows, abilities));
    try {
      await session.sync();
      return asked;
    } catch (error) {
      if (!isTooLarge(error) || rows === 0) throw error;
    }
  }
}

function askForSheet(sheet: Excel.Worksheet, rows: number, { tellsMerges }: Abilities): AskedSheet {
  const all = sheet.getRange();
  all.load('rowHidden,columnHidden');
  const used = sheet.getUsedRangeOrNullObject();
  used.load(PLACE);
  const first =
    rows === 0 ? null : used.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, rows, FIRST_COLUMNS));
  first?.load(`${PLACE},${CELL_PROPERTIES}`);
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    return { table, range };
  });
  const merged = tellsMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  return { sheet, all, used, first, tables, merged };
}

interface Read {
  readonly snapshot: SheetSnapshot & { readonly rows: CellRows };
  readonly read: ReadSheet;
  readonly rest: readonly Block[];
  readonly partlyHidden: PartlyHidden | null;
}

function readSheet({ sheet, all, used, first, tables, merged }: AskedSheet): Read {
  const cells: ReadCells = { rows: new Map(), entered: new Map() };
  const place = used.isNullObject ? null : placeOf(used);
  const firstPlace = first === null || first.isNullObject ? null : placeOf(first);
  if (first !== null && firstPlace !== null) keepLoaded(first, cells);
  const hidden = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  // Excel answers null where some are hidden and some are not.
  const nothingHidden =
    (all.rowHidden as boolean | null) === false && (all.columnHidden as boolean | null) === false;
  return {
    snapshot: {
      name: sheet.name,
      hidden: isHidden(sheet),
      ...markOf(sheet),
      written: writtenOf(sheet),
      rows: cells.rows,
      ...hidden,
      tables: tables.map(({ table, range }) => ({
        name: table.name,
        range: placeOf(range),
        hasTotalRow: table.showTotals,
      })),
      merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
    },
    read: { id: sheet.id, name: sheet.name, used: place, entered: cells.entered },
    rest: place === null ? [] : remainder(place, firstPlace).map((range) => ({ sheet, range, cells })),
    partlyHidden: nothingHidden || place === null ? null : { sheet, lastRow: place.bottom, ...hidden },
  };
}

/** What is left of a sheet's cells: to the right of the first ones, and below. */
function remainder(used: GridRange, first: GridRange | null): readonly GridRange[] {
  if (first === null) return [used];
  const right = { ...first, left: first.right + 1, right: used.right };
  const below = { ...used, top: first.bottom + 1 };
  return [right, below].filter(({ top, bottom, left, right: last }) => top <= bottom && left <= last);
}

/** How long the cells were that came with the first answer. */
function bytesOfCell(asked: readonly AskedSheet[]): number {
  const first = asked.flatMap((each) => (each.first === null || each.first.isNullObject ? [] : [each.first]));
  const cells = cellsIn(first.map((range) => ({ range: placeOf(range) })));
  if (cells === 0) return BYTES_OF_A_LONG_CELL;
  const bytes = first.reduce(
    (sum, { values, formulas }) => sum + JSON.stringify([values, formulas]).length,
    0,
  );
  return bytes / cells + 2 * 12;
}

function withUnknownYear(sheet: InputSheet): SheetSnapshot {
  const day = firstDay(sheet.rows);
  return day === null ? sheet : { ...sheet, dayOfUnknownYear: day };
}

type InputSheet = SheetSnapshot & { readonly rows: CellRows };

/** Blocks may have come in any order. */
function inOrder(sheet: InputSheet): InputSheet {
  const sorted = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return { ...sheet, rows: new Map(sorted(sheet.rows)) };
}
