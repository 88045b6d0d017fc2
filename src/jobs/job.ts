import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Settings } from '../workbook/host';
import type { Catalogue, Issue } from '../workbook/issue';
import type { LaidOutSheet, SheetPlan } from '../workbook/plan';
import type { ChartColorName } from '../workbook/styles';
import type { Locale, LocaleCode } from '../locales';
import type { TableSchema } from '../tables/table-schema';
import type { SettingDefinition } from './kit/settings';
import type { TableUse } from './kit/table-use';
import type { WorksheetFunction } from './functions/worksheet-function';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A result as a table to look at before anything is written. */
export interface PreviewTable {
  readonly title: string;
  /** What the reader came for, and whether it adds up. */
  readonly figures: readonly PreviewFigure[];
  readonly columns: readonly PreviewColumn[];
  /** Shown as they are: numbers already have the reader's form. */
  readonly rows: readonly (readonly string[])[];
  readonly totalRow: readonly string[] | null;
  readonly notes: readonly string[];
  readonly charts: readonly PreviewChart[];
}

export interface PreviewFigure {
  readonly label: string;
  readonly value: string;
  /** The column that it is the total of; null for any other figure. */
  readonly column: number | null;
}

export interface PreviewColumn {
  readonly label: string;
  /** An amount is in kroner and øre; other numbers may be days or people. */
  readonly kind: 'text' | 'number' | 'amount';
  /** Whether what is shown under it, where anything is, is the sum of what is shown in it. */
  readonly isSummed: boolean;
  /** The column that the reader came for. */
  readonly isMain: boolean;
}

/**
 * Bars across, one for each row of the table, named by its first column; series stand after one another in a bar, and
 * together they are the figure that stands beside it.
 */
export interface PreviewChart {
  readonly title: string;
  /** The column whose figures stand beside the bars. */
  readonly column: number;
  readonly series: readonly {
    readonly label: string;
    readonly color: ChartColorName;
    /** To draw by, row by row: what is exact stands in the table. */
    readonly values: readonly number[];
  }[];
}

/** Everything that the sheets of a result need to know beside the result. */
export interface ReportContext {
  readonly locale: Locale;
  readonly version: string;
  readonly writtenAt: Date;
  /** Formulas that follow the input cells, or what was calculated. */
  readonly formulas: boolean;
  /** A hash of the input cells, as hexadecimal. */
  readonly inputHash: string;
}

/** A job's answer without errors, ready to be shown in any form. */
export interface JobResult {
  /** The `result` of the JSON document, made when it is asked for. */
  readonly json: Json;
  /** The input values that the answer rests on and the cells that are watched, for the hash of the stamp: the same give the same text. */
  readonly inputText: string;
  preview(locale: Locale): readonly PreviewTable[];
  /** The sheets as they are laid out; what they rest on is for `reportSheets` to say, alike in every job. */
  report(context: ReportContext): readonly LaidOutSheet[];
}

export interface JobAnswer {
  readonly issues: readonly Issue[];
  /** What was made of each of the job's tables, in their order. */
  readonly tables: readonly TableUse[];
  /** Null when any of the issues is an error. */
  readonly result: JobResult | null;
}

export interface JobRequest {
  readonly settings: Settings;
  /** Sheets whose tables win over equal ones elsewhere. */
  readonly sheets: readonly string[];
}

export interface JobDescription {
  readonly title: string;
  /** What it does, in one sentence without a full stop. */
  readonly summary: string;
  /** The sheets it writes. */
  readonly sheets: readonly string[];
  /** What each setting is called and what it means, by its name. */
  readonly settings: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
  /** What each option of a choice means, by its code. */
  readonly options: Readonly<Record<string, string>>;
}

/** What of a job's words everybody may have to tell, in one language. */
export interface JobWords {
  /** What its tables, columns and choices are called, by their ids. */
  readonly terms: Readonly<Record<string, string>>;
  /** Its own messages, by their codes. */
  readonly issues: Readonly<Record<string, (figures: never) => string>>;
  /** How a choice is made at a terminal, by the code of the issue that asks for it. */
  readonly hints: Readonly<Record<string, string>>;
}

/** A job: all that the command line, the pane and the ribbon need to offer it. */
export interface Job {
  /** Its name on the command line, in settings and in the JSON. */
  readonly id: string;
  /** What it alone may say of a workbook. */
  readonly issues: Catalogue;
  /** By language. */
  readonly words: Readonly<Record<LocaleCode, JobWords>>;
  readonly tables: readonly TableSchema[];
  /** Tables that the settings or a built-in set can stand in for, or that few need. */
  readonly optionalTables: readonly string[];
  /** Those of them that a built-in set stands in for. */
  readonly builtInTables: readonly string[];
  readonly settings: readonly SettingDefinition<unknown>[];
  /** What it has for cells, beside its sheets. */
  readonly functions: readonly WorksheetFunction[];
  describe(locale: Locale): JobDescription;
  /** Reads, checks and calculates; nothing is written. */
  answer(snapshot: WorkbookSnapshot, request: JobRequest): JobAnswer;
  /** The sheets of a workbook to start from, with a published example in them. */
  template(locale: Locale): readonly SheetPlan[];
}
