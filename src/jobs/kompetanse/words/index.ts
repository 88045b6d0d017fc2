import type { LocaleCode } from '../../../locales';
import { wordsIn } from '../../../locales/locale';
import type { Widened } from '../../../locales/texts';
import { enIssues } from './en/issues';
import { enJob } from './en/job';
import { enTerms } from './en/terms';
import { nbIssues } from './nb/issues';
import { nbJob } from './nb/job';
import { nbTerms } from './nb/terms';
import { nnIssues } from './nn/issues';
import { nnJob } from './nn/job';
import { nnTerms } from './nn/terms';

type KompetanseWords = Widened<typeof nbJob> & {
  readonly terms: Widened<typeof nbTerms>;
  readonly issues: Widened<typeof nbIssues>;
};

/** The words of the job; one that a language lacks does not compile. */
export const WORDS: Readonly<Record<LocaleCode, KompetanseWords>> = {
  nb: { ...nbJob, terms: nbTerms, issues: nbIssues },
  nn: { ...nnJob, terms: nnTerms, issues: nnIssues },
  en: { ...enJob, terms: enTerms, issues: enIssues },
};

export const wordsOf = wordsIn(WORDS);
