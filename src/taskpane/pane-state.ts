import type { Locale } from '../locales/locale';
import type { Settings } from '../workbook/host';
import type { AnswerView, IssueView, JobView } from './calculator/protocol';

export type ThemeChoice = 'auto' | 'light' | 'dark';

/** What the pane is doing; `progress` is null while nothing can be told of it. */
export type Activity =
  | { readonly kind: 'resting' }
  | { readonly kind: 'reading' | 'calculating' | 'writing'; readonly progress: number | null };

/** What was written last. */
export interface Written {
  readonly sheets: readonly string[];
  readonly at: Date;
  readonly issues: readonly IssueView[];
}

/** An error of Fordel's own. */
export interface PaneFault {
  /** Whether the workbook may be changed, for it was being written. */
  readonly whileWriting: boolean;
  /** For those who mend it. */
  readonly report: string;
}

/** Everything that the pane shows. It never changes; a change is a new state. */
export interface PaneState {
  readonly jobs: readonly JobView[];
  readonly job: JobView | null;
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  /** The job's choices, by the names of its settings. */
  readonly settings: Settings;
  readonly formulas: boolean;
  readonly activity: Activity;
  /** Null until the workbook was read for the first time. */
  readonly answer: AnswerView | null;
  /** An error of Fordel's own; it stays until the next try. */
  readonly fault: PaneFault | null;
  /** What the workbook could not do; it stays until the next try. */
  readonly failure: IssueView | null;
  /** Said once of something that ended: that it was stopped. */
  readonly wasStopped: boolean;
  readonly written: Written | null;
}

export const FIRST_STATE: Omit<PaneState, 'locale'> = {
  jobs: [],
  job: null,
  theme: 'auto',
  settings: {},
  formulas: true,
  activity: { kind: 'resting' },
  answer: null,
  fault: null,
  failure: null,
  wasStopped: false,
  written: null,
};

export function canWrite({ answer, activity }: PaneState): boolean {
  return answer?.previews != null && activity.kind !== 'writing' && activity.kind !== 'reading';
}

/** Nothing in the workbook looks like any of the job's tables. */
export function isWithoutTables({ answer }: PaneState): boolean {
  return (
    answer !== null &&
    answer.tables.every(({ place, candidates }) => place === null && candidates.length === 0)
  );
}
