import type { PreviewTable } from '../../jobs/job';
import type { RunRequest } from '../../jobs/kept-settings';
import type { StandingResult } from '../../jobs/results/standing-results';
import type { TableUse } from '../../jobs/kit/table-use';
import type { LocaleCode } from '../../locales/locale';
import type { CellAddress } from '../../workbook/address';
import type { Severity } from '../../workbook/issue';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Fault } from '../fault';

/** All that a screen needs to know of a job, in the reader's language. */
export interface JobView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The sheets it writes. */
  readonly sheets: readonly string[];
  readonly tables: readonly TableView[];
  /** The setting that says which headings are meant; null when the job has none. */
  readonly columnsSetting: string | null;
  readonly settings: readonly SettingView[];
}

export interface TableView {
  readonly id: string;
  readonly label: string;
  readonly isOptional: boolean;
  /** Whether built-in rules stand in for it. */
  readonly isBuiltIn: boolean;
  /** The setting that says which table is meant; null when the job has none. */
  readonly setting: string | null;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly isRequired: boolean }[];
}

export interface SettingView {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Whether it is about a person, and so never kept in the workbook. */
  readonly isPersonal: boolean;
  /** Folded away, for few need it. */
  readonly isRare: boolean;
  /** What holds where nothing is chosen; null where the sheets decide. */
  readonly standard: string | null;
  /** Empty for a text. The value of an option is what the setting then holds. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly help: string }[];
}

/** A way out of an issue: a setting, and what it would hold or hold besides. */
export interface WayOut {
  readonly setting: string;
  readonly value: string;
  /** `adds`: the setting is a list, and keeps what it holds. */
  readonly effect: 'replaces' | 'adds';
  /** What is pressed. */
  readonly label: string;
}

export interface IssueView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly address: CellAddress | null;
  readonly waysOut: readonly WayOut[];
}

export interface AnswerView {
  readonly tables: readonly TableUse[];
  readonly issues: readonly IssueView[];
  /** Null when the input has errors. */
  readonly previews: readonly PreviewTable[] | null;
  readonly standing: readonly StandingResult[];
  /** What a person must agree to before the sheets are written. */
  readonly beforeWriting: readonly IssueView[];
}

export interface ReportRequest {
  readonly formulas: boolean;
  readonly writtenAt: Date;
}

export type Request =
  | { readonly kind: 'describe'; readonly locale: LocaleCode }
  | {
      readonly kind: 'answer';
      readonly job: string;
      readonly locale: LocaleCode;
      readonly snapshot: WorkbookSnapshot;
      readonly request: RunRequest;
    }
  /** The sheets of the last answer. */
  | ({ readonly kind: 'report'; readonly locale: LocaleCode } & ReportRequest)
  | { readonly kind: 'template'; readonly job: string; readonly locale: LocaleCode };

export interface Asked {
  readonly id: number;
  readonly request: Request;
}

/** Sheets come in parts, so that the page that takes them never stands still for long. */
export type Reply =
  | { readonly kind: 'jobs'; readonly jobs: readonly JobView[] }
  | { readonly kind: 'answer'; readonly answer: AnswerView }
  | { readonly kind: 'sheet'; readonly plan: Omit<SheetPlan, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly PlanCell[])[] }
  | { readonly kind: 'sheets-end' }
  | { readonly kind: 'failed'; readonly fault: Fault };

export interface Told {
  readonly id: number;
  readonly reply: Reply;
}
