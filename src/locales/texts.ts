import type { nb } from './nb/texts';
import type { nbIssues } from './nb/issues';
import type { nbWatch } from './nb/watch';

/** The texts of one language: the shape of bokmål, with other words. */
export type Widened<T> = T extends string
  ? string
  : T extends (...figures: infer F) => string
    ? (...figures: F) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Texts = Widened<typeof nb>;

/** The messages of a language that any job, and what reads and writes workbooks, may give. */
export type IssueTexts = Widened<typeof nbIssues>;

/** What tells on the result sheets that the input has changed. */
export type WatchTexts = Widened<typeof nbWatch>;
