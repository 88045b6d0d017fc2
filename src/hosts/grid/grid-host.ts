import type { ICellData, ICommandInfo, IRange, IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellAddress } from '../../workbook/address';
import { DistinctNames } from '../../workbook/distinct-names';
import type { HostOptions, Settings, Unsubscribe, WorkbookHost, WriteReceipt } from '../../workbook/host';
import { changedMeanwhile, inputsOfPlans } from '../../workbook/inputs';
import { figure, HostError, issue } from '../../workbook/issue';
import { mergedSettings } from '../../workbook/merged-settings';
import { placePlans } from '../../workbook/placement';
import type { SheetPlan } from '../../workbook/plan';
import { sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetLooks } from '../file/read/sheet-looks';
import type { MemorySheet, MemoryWorkbook, SheetLayout } from '../memory/memory-workbook';
import { sheetFromPlan, withPlacedNames } from '../memory/write-plan';
import type { CalculationStarts } from './calculation-starts';
import { CalculationWatch } from './calculation-watch';
import { ChangedCells } from './changed-cells';
import { GridWriter } from './grid-writer';
import { readGridSheet } from './read-grid';
import { copiedMark, sheetData } from './sheet-data';
import { recordAfter, type LineChange, type SheetRecord } from './sheet-records';

/** What Fordel knows of a sheet that the grid does not show: marks, tables, charts, names, print setup. */
interface Carried extends SheetRecord {
  /** As it was written here; null for a sheet that came with the workbook. */
  readonly plan: SheetPlan | null;
}

/** A workbook that the grid is to show. */
export interface GridWorkbook extends MemoryWorkbook {
  /** Of sheets that come from a file, by their names. */
  readonly looks?: ReadonlyMap<string, SheetLooks>;
}

/** The grid that workbooks are shown in, one at a time. */
export interface Spreadsheet {
  readonly univer: FUniver;
  readonly calculation: CalculationStarts;
  /** Lets a person type into the cell that is selected. */
  readonly focus: () => void;
}

/** Everything there is to keep of a grid. */
export interface GridContents extends MemoryWorkbook {
  /** The sheets that Fordel wrote here, as they were written. */
  readonly plans: readonly SheetPlan[];
}

/** What a person does that changes what cells hold, or where they stand. */
const CHANGES = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
]);
/** Those of them that put in or take out rows or columns: what is carried goes along. */
const LINE_CHANGES: Readonly<Record<string, Pick<LineChange, 'axis' | 'kind'>>> = {
  'sheet.mutation.insert-row': { axis: 'row', kind: 'inserted' },
  'sheet.mutation.insert-col': { axis: 'column', kind: 'inserted' },
  'sheet.mutation.remove-rows': { axis: 'row', kind: 'removed' },
  'sheet.mutation.remove-col': { axis: 'column', kind: 'removed' },
};
/** Those of them after which nobody knows where a sheet's tables are. */
const MOVES = /move-/;

/**
 * A workbook in Univer, a spreadsheet in the page that calculates by itself. What it cannot show is carried beside it, so
 * that nothing of a result is lost on its way to a file.
 */
export class GridHost implements WorkbookHost {
  readonly #spreadsheet: Spreadsheet;
  readonly #calculation: CalculationWatch;
  readonly #disposables: { dispose(): void }[] = [];
  readonly #workbook: FWorkbook;
  readonly #writer: GridWriter;
  /** By the grid's own ids of sheets, which stay when a person renames them. */
  readonly #carried = new Map<string, Carried>();
  readonly #listeners = new Set<(sheet: string) => void>();
  readonly #changed = new ChangedCells();
  #settings: Settings;
  #isWriting = false;
  #count = 0;

  private constructor(spreadsheet: Spreadsheet, workbook: FWorkbook, settings: Settings) {
    const { univer } = spreadsheet;
    this.#spreadsheet = spreadsheet;
    this.#workbook = workbook;
    this.#settings = settings;
    this.#writer = new GridWriter(univer, workbook);
    this.#calculation = new CalculationWatch(univer);
    this.#disposables.push(this.#calculation);
    const watching = univer.addEvent(univer.Event.CommandExecuted, ({ options, ...command }) => {
      const byFormula = (options as { readonly fromFormula?: boolean } | undefined)?.fromFormula === true;
      if (!this.#isWriting && CHANGES.has(command.id)) this.#tellChange(command, byFormula);
    });
    this.#disposables.push(watching);
  }

  /** Shows a workbook in a spreadsheet that is empty as yet. */
  static open(spreadsheet: Spreadsheet, { sheets, settings, looks }: GridWorkbook): GridHost {
    const shown = sheets.length > 0 ? sheets : [BLANK_SHEET];
    const ids = shown.map((_, index) => `sheet-${String(index)}`);
    const data = shown.map((sheet, index) => sheetData(ids[index]!, sheet, looks?.get(sheet.name)));
    const workbook = spreadsheet.univer.createWorkbook({
      sheetOrder: ids,
      sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    });
    const host = new GridHost(spreadsheet, workbook, settings);
    shown.forEach((sheet, index) => {
      host.#carried.set(ids[index]!, { ...recordOf(sheet), plan: null });
    });
    host.#count = shown.length;
    return host;
  }

  async read({ signal, onProgress }: HostOptions = {}): Promise<WorkbookSnapshot> {
    await this.#calculation.settled(signal);
    this.#changed.read();
    const snapshot = this.#snapshot();
    onProgress?.(1);
    return snapshot;
  }

  async write(plans: readonly SheetPlan[], { signal, onProgress }: HostOptions = {}): Promise<WriteReceipt> {
    signal?.throwIfAborted();
    const changed = this.#changed.among(inputsOfPlans(plans), this.#workbook);
    if (changed !== undefined) throw changedMeanwhile(changed.sheet);
    const existing = this.#sheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      ...this.#carriedOf(sheet.getSheetId()),
    }));
    const placements = placePlans(plans, existing);
    const others = existing.filter(({ name }) => !placements.some(({ sheet }) => sheet === name));
    const taken = new DistinctNames(others.flatMap(namesIn));
    const made = placements.map(({ plan, sheet }) => sheetFromPlan(plan, sheet, taken));
    const tableNames = [...others, ...made].flatMap(({ tables }) => tables.map(({ name }) => name));
    const sheets = made.map((sheet) => withPlacedNames(sheet, tableNames));

    const areNamed = this.#namesAny(sheets.map(({ name }) => name));
    const undo: (() => void)[] = [];
    this.#isWriting = true;
    try {
      for (const [index, sheet] of sheets.entries()) {
        const id = existing.find(({ name }) => name === sheet.name)?.id ?? null;
        const put = () => undo.push(this.#put(sheet, plans[index]!, id));
        if (areNamed) put();
        else this.#spreadsheet.calculation.withNothingInDoubt(put);
        onProgress?.((index + 1) / (sheets.length + 1));
        await pause();
        signal?.throwIfAborted();
      }
    } catch (error) {
      for (const back of undo.reverse()) back();
      throw error;
    } finally {
      this.#isWriting = false;
    }
    const first = placements[0] && this.#workbook.getSheetByName(placements[0].sheet);
    if (first) this.#workbook.setActiveSheet(first);
    onProgress?.(1);
    return { sheets: placements.map(({ sheet, nameTaken }) => ({ name: sheet, nameTaken })), notCarried: [] };
  }

  async select({ sheet, row, column }: CellAddress): Promise<void> {
    const found = this.#sheets().find((each) => sameSheetName(each.getSheetName(), sheet));
    if (found === undefined) throw new HostError(issue('sheet.missing', null, { sheet: figure.text(sheet) }));
    if (found.isSheetHidden())
      throw new HostError(issue('sheet.hidden', null, { sheet: figure.text(sheet) }));
    this.#workbook.setActiveSheet(found);
    found.setActiveRange(found.getRange(row - 1, column - 1));
    if ('scrollToCell' in found)
      (found as Scrolling).scrollToCell(Math.max(row - 4, 0), Math.max(column - 3, 0));
    this.#spreadsheet.focus();
    return Promise.resolve();
  }

  async onChanged(listener: (sheet: string) => void): Promise<Unsubscribe> {
    this.#listeners.add(listener);
    return Promise.resolve(() => this.#listeners.delete(listener));
  }

  readonly settings = {
    load: (): Promise<Settings> => Promise.resolve(this.#settings),
    merge: (changes: Settings): Promise<void> => {
      this.#settings = mergedSettings(this.#settings, changes);
      return Promise.resolve();
    },
  };

  /** Everything there is to keep: the cells as they stand, and what is carried beside them. */
  contents(): GridContents {
    const carried = this.#sheets().map((sheet) => this.#carriedOf(sheet.getSheetId()));
    const sheets = this.#snapshot().sheets.map((sheet) => {
      const { layout } = this.#carriedOf(this.#workbook.getSheetByName(sheet.name)?.getSheetId() ?? '');
      return { ...sheet, layout };
    });
    return { sheets, settings: this.#settings, plans: carried.flatMap(({ plan }) => plan ?? []) };
  }

  /** Takes the workbook out of the grid, which can then show another. */
  close(): void {
    for (const each of this.#disposables) each.dispose();
    this.#listeners.clear();
    this.#spreadsheet.univer.disposeUnit(this.#workbook.getId());
  }

  #snapshot(): WorkbookSnapshot {
    const { styles, sheets: data } = this.#workbook.save();
    const sheets = this.#sheets().map((sheet): SheetSnapshot => {
      const id = sheet.getSheetId();
      const formulaAt = (row: number, column: number) => sheet.getRange(row, column).getFormula();
      return readGridSheet(data[id]!, styles, this.#carriedOf(id), formulaAt);
    });
    return { sheets: sheets.filter((sheet) => !isBlankSheet(sheet)) };
  }

  /** Whether a person's own formulas rest on any of these sheets. */
  #namesAny(sheets: readonly string[]): boolean {
    const names = sheets.map((name) => name.toLocaleLowerCase('nb'));
    const own = this.#sheets().filter((sheet) => this.#carriedOf(sheet.getSheetId()).mark === null);
    return own.some((sheet) =>
      Object.values(sheet.getSheet().getCellMatrix().getMatrix()).some((row) =>
        Object.values((row ?? {}) as Record<number, ICellData>).some(({ f }) => {
          const formula = f?.toLocaleLowerCase('nb');
          return (
            formula != null && (formula.includes('indirect(') || names.some((name) => formula.includes(name)))
          );
        }),
      ),
    );
  }

  /** Puts a sheet where its earlier result stands, else last; what is returned takes it back. */
  #put(sheet: MemorySheet, plan: SheetPlan, id: string | null): () => void {
    const earlier = id === null ? undefined : this.#carriedOf(id);
    const record = recordOf(sheet);
    if (id === null || earlier === undefined) {
      const added = `fordel-${String(this.#count++)}`;
      this.#writer.add(sheetData(added, sheet));
      this.#writer.setConditions(added, [], plan.conditions);
      this.#carried.set(added, { ...record, plan });
      return () => {
        this.#workbook.deleteSheet(added);
        this.#carried.delete(added);
      };
    }
    const before = this.#workbook.save().sheets[id] as IWorksheetData;
    const conditions = earlier.layout?.conditions ?? [];
    this.#writer.replace(id, before, sheetData(id, sheet));
    this.#writer.setConditions(id, conditions, plan.conditions);
    this.#carried.set(id, { ...record, plan });
    return () => {
      this.#writer.replace(id, this.#workbook.save().sheets[id] as IWorksheetData, before);
      this.#writer.setConditions(id, plan.conditions, conditions);
      this.#carried.set(id, earlier);
    };
  }

  /** Formulas that calculate change the input, too; Fordel's own are but the result. */
  #tellChange(command: ICommandInfo, byFormula: boolean): void {
    const { id, params } = command;
    if (!byFormula) this.#changed.note(command);
    const { subUnitId = '', range } = (params ?? {}) as {
      readonly subUnitId?: string;
      readonly range?: IRange;
    };
    const sheet = this.#workbook.getSheetBySheetId(subUnitId);
    const carried = this.#carried.get(subUnitId);
    if (byFormula && carried?.mark != null) return;
    const lines = LINE_CHANGES[id];
    if (carried !== undefined && lines !== undefined && range !== undefined) {
      this.#carried.set(subUnitId, recordAfter(carried, lineChange(lines, range)));
    } else if (carried !== undefined && MOVES.test(id)) {
      this.#carried.set(subUnitId, { ...carried, tables: [] });
    }
    for (const listener of this.#listeners) listener(sheet?.getSheetName() ?? '');
  }

  #sheets(): readonly FWorksheet[] {
    return this.#workbook.getSheets();
  }

  #carriedOf(id: string): Carried {
    const carried = this.#carried.get(id);
    if (carried !== undefined) return carried;
    const made = this.#workbook.getSheetBySheetId(id)?.getSheet().getConfig();
    return { ...NOTHING_CARRIED, ...(made && copiedMark(made)) };
  }
}

function lineChange({ axis, kind }: Pick<LineChange, 'axis' | 'kind'>, range: IRange): LineChange {
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, kind, first: first + 1, count: last - first + 1 };
}

interface Scrolling {
  /** Only a grid that is drawn can scroll. */
  scrollToCell(row: number, column: number): void;
}

const NOTHING_CARRIED: Carried = {
  mark: null,
  written: undefined,
  comments: [],
  tables: [],
  layout: null,
  plan: null,
};

function recordOf({ mark, markedAs, written, ownMarks, tables, layout }: MemorySheet): SheetRecord {
  return { mark, markedAs, written, comments: ownMarks?.comments ?? [], tables, layout };
}

/** A grid has always a sheet to show; an empty workbook is this one, and no sheet at all to those who read. */
const BLANK_NAME = 'Ark1';
const BLANK_SHEET: MemorySheet = {
  name: BLANK_NAME,
  hidden: false,
  rows: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  mark: null,
  tables: [],
  layout: null,
};

function isBlankSheet({ name, rows, mark }: SheetSnapshot): boolean {
  return name === BLANK_NAME && rows.size === 0 && mark === null;
}

function namesIn({
  tables,
  layout,
}: {
  tables: MemorySheet['tables'];
  layout: SheetLayout | null;
}): readonly string[] {
  return [...tables.map(({ name }) => name), ...(layout?.names ?? []).map(({ name }) => name)];
}

/** Lets the page draw, and a person press a button. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}
