import { LOCALES as SHARED, type Locale, type LocaleCode } from '../locales';
import type { ANY_JOBS_ISSUES } from '../workbook/issue';
import type { MessagesOf } from './describe-issue';
import { JOBS } from './registry';

/** Every language with what all share and the words of every job, by which issues and tables of any job are told. */
export const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  nb: withWordsOfJobs(SHARED.nb),
  nn: withWordsOfJobs(SHARED.nn),
  en: withWordsOfJobs(SHARED.en),
};

function withWordsOfJobs(locale: Locale): Locale {
  const { code, texts } = locale;
  const words = JOBS.map((job) => job.words[code]);
  const terms = Object.assign({}, texts.terms, ...words.map((each) => each.terms)) as typeof texts.terms;
  // The compiler holds each language to one message a code here.
  const shared: MessagesOf<typeof ANY_JOBS_ISSUES> = texts.issues;
  const issues = Object.assign({}, shared, ...words.map((each) => each.issues)) as typeof texts.issues;
  const hints = Object.assign(
    {},
    texts.cli.hints,
    ...words.map((each) => each.hints),
  ) as typeof texts.cli.hints;
  return { ...locale, texts: { ...texts, terms, issues, cli: { ...texts.cli, hints } } };
}
