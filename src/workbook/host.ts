import type { CellAddress } from './address';
import type { SheetPlan } from './plan';
import type { WorkbookSnapshot } from './snapshot';

/** A job's choices by their names, as texts, kept inside the workbook. No personal data. */
export type Settings = Readonly<Record<string, string>>;

export interface HostOptions {
  /** Stops the work as soon as nothing is left half done; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

export interface WrittenSheet {
  /** As it is called in the workbook. */
  readonly name: string;
  /** The name the plan asked for, when someone else's sheet has it. */
  readonly nameTaken: string | null;
}

export interface WriteReceipt {
  /** In the order of the plans. */
  readonly sheets: readonly WrittenSheet[];
  /** What the workbook held before and does not hold now, by name. */
  readonly notCarried: readonly string[];
  /** Whether sheets were added to a file whose sheets are locked, which only Excel keeps anyone from. */
  readonly isLocked?: boolean;
}

export type Unsubscribe = () => void;

/**
 * A workbook, wherever it lives. Every host keeps the same contract (test/hosts/host-contract.ts).
 */
export interface WorkbookHost {
  read(options?: HostOptions): Promise<WorkbookSnapshot>;

  /**
   * Writes result sheets, all or nothing. A sheet with the plan's mark is reused in place; other sheets are
   * never touched. After a failure the previous result stands. Rejects with `excel.changed-meanwhile` when what is
   * entered in the plans' inputs is not what was last read.
   */
  write(plans: readonly SheetPlan[], options?: HostOptions): Promise<WriteReceipt>;

  /** Shows a cell to the user. Rejects with `sheet-missing` when there is no such sheet. */
  select(address: CellAddress): Promise<void>;

  /** Tells which sheet was changed by someone else than Fordel. Hosts nobody can edit never call it. */
  onChanged(listener: (sheet: string) => void): Promise<Unsubscribe>;

  readonly settings: {
    load(): Promise<Settings>;
    /** Changes some, each by its name, over what the workbook holds by now: others may work in it. An empty one is taken away. */
    merge(changes: Settings): Promise<void>;
  };
}
