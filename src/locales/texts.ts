import type { nb } from './nb';
import type { nbIssues } from './nb-issues';
import type { nbKompetanse } from './nb/kompetanse';
import type { nbKompetanseJob } from './nb/kompetanse-job';
import type { nbWatch } from './nb/watch';

/** The texts of one language: the shape of bokmål, with other words. */
type Widened<T> = T extends string
  ? string
  : T extends (...figures: infer F) => string
    ? (...figures: F) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Texts = Widened<typeof nb>;

/** The messages of a language that are about any workbook, and about sharing costs. */
export type IssueTexts = Widened<typeof nbIssues>;

/** The words of competence plans. */
export type KompetanseTexts = Widened<typeof nbKompetanse>;

/** What the job of competence plans says in its screens and sheets. */
export type KompetanseJobTexts = Widened<typeof nbKompetanseJob>;

/** What tells on the result sheets that the input has changed. */
export type WatchTexts = Widened<typeof nbWatch>;
