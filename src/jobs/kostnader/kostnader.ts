import { shareAgreement } from '../../core/allocation/share-agreement';
import type { Period } from '../../core/calendar/period';
import { decimalText, kronerText } from '../../core/money/decimal';
import { ore } from '../../core/money/ore';
import { multiplyRatio, ratio } from '../../core/money/ratio';
import { KEYS_TABLE } from './tables/keys-table';
import { tooLongToFollow } from '../../tables/read-cell';
import { distinctIssues, figure, hasErrors, type Issue } from '../../workbook/issue';
import { issue, KOSTNADER_ISSUES } from './issues';
import type { TellMissing } from '../kit/job-tables';
import { choicesWithoutEffect } from '../kit/reading-choices';
import { tableJob, type Calculated, type JobInput, type JobPeriod } from '../kit/table-job';
import { agreementFigure, type AgreementInput } from './answer/agreement-input';
import { inputText } from './answer/input-text';
import { kostnaderJson } from './answer/kostnader-json';
import { kostnaderPreview } from './answer/kostnader-preview';
import type { KostnaderResult, SharedAgreement } from './answer/kostnader-result';
import { otherYears } from './read/other-years';
import type { KostnaderTables } from './tables/kostnader-tables';
import { readAgreements } from './read/read-agreements';
import { resultSheets } from './sheets/result-sheets';
import { KOSTNADER_SETTINGS, KOSTNADER_TABLES } from './settings';
import { SHARE_FUNCTIONS } from './share-functions';
import { kostnaderTemplate } from './template';
import { watchedTables } from './live/watched-tables';
import { WORDS, wordsOf } from './words';

const HUNDRED = ratio(100n);

type Input = JobInput<typeof KOSTNADER_TABLES, typeof KOSTNADER_SETTINGS>;

/** Cost shares by an agreed key: reads Deltakere, Nøkler and Kostnader, writes Fordeling and Avrunding. */
export const kostnader = tableJob({
  id: 'kostnader',
  tables: KOSTNADER_TABLES,
  optional: ['nokler'],
  settings: KOSTNADER_SETTINGS,
  issues: KOSTNADER_ISSUES,
  words: WORDS,
  sheets: (locale) => {
    const { distribution, rounding } = wordsOf(locale);
    return [distribution.sheet, rounding.sheet, locale.texts.watch.sheet];
  },
  functions: SHARE_FUNCTIONS,
  tellMissing,
  read: ({ tables, settings }) => {
    const { deltakere: participants, nokler: keys, kostnader: costs } = tables.read;
    const found = tables.sources.map(({ table }) => table);
    const isWhole = keys !== null || settings.key !== null;
    return {
      read: participants && costs && isWhole ? { participants, keys, costs } : null,
      issues: [
        ...tooLongToFollow(settings.source ?? '', null, KOSTNADER_SETTINGS.source.name),
        ...choicesWithoutEffect(tables.decided, found),
      ],
    };
  },
  answer,
  template: kostnaderTemplate,
});

/**
 * Nøkler may be wanting when a setting gives the key; which of several is meant must still be told, for it says more. Else
 * there are two ways out: to make the table, or to give the key as a setting, one that cannot be read is told as that.
 */
function tellMissing({ key }: Input['settings'], given: Input['given']): TellMissing {
  const isKeyGiven = (given[KOSTNADER_SETTINGS.key.name] ?? '').trim() !== '';
  return (name, told) => {
    if (name !== 'nokler') return told;
    if (key !== null && told.code !== 'table.ambiguous') return null;
    if (told.code !== 'table.missing') return told;
    return isKeyGiven ? null : issue('key.missing', null, { table: figure.term(KEYS_TABLE.id) });
  };
}

/** Shares each agreement. */
function answer(
  tables: KostnaderTables,
  { period, at: periodAt, unclear }: JobPeriod,
  { snapshot, settings }: Input,
  before: readonly Issue[],
): { readonly calculated: Calculated | null; readonly issues: readonly Issue[] } {
  const { agreements, issues: agreementIssues } = readAgreements(tables, settings, period);
  const needsPeriod = agreementIssues.some(({ code }) => code === 'period.missing');
  const yearIssues = otherYears(tables, period, periodAt);
  const issues = [...(needsPeriod ? unclear : []), ...yearIssues, ...agreementIssues];
  const all = distinctIssues([...before, ...issues]);
  if (hasErrors(all)) return { calculated: null, issues };

  const result = share(agreements, period);
  const rounding = result.agreements.flatMap(roundingIssues);
  const told = [...all, ...rounding];
  return {
    issues: [...issues, ...rounding],
    calculated: {
      json: () => kostnaderJson(result),
      inputText: () => inputText(result),
      watched: (names) => watchedTables(tables, agreements, periodAt, snapshot, names),
      preview: (locale) => kostnaderPreview(result, locale),
      report: (context, watched) => resultSheets(result, { snapshot, watched, issues: told }, context),
    },
  };
}

function share(agreements: readonly AgreementInput[], period: Period | null): KostnaderResult {
  return { period, agreements: agreements.map((input) => ({ input, shares: shareAgreement(input) })) };
}

/** What the rounding did that the payer of the bill should know. */
function roundingIssues({ input, shares }: SharedAgreement): readonly Issue[] {
  const agreement = agreementFigure(input.name);
  const issues: Issue[] = [];
  const { roundedTotal, shares: allocated } = shares.allocation;
  for (const { heading, agreed } of input.drivers) {
    if (agreed?.rest !== 'left') continue;
    const sum = figure.percent(decimalText(multiplyRatio(agreed.sum, HUNDRED)));
    const left = figure.amount(kronerText(shares.unshared));
    issues.push(
      issue('driver.percent-left', agreed.at, { column: figure.text(heading), agreement, sum, left }),
    );
  }
  if (roundedTotal !== shares.toShare) {
    const total = figure.amount(kronerText(shares.toShare));
    const rounded = figure.amount(kronerText(roundedTotal));
    issues.push(issue('rounding.total-rounded', null, { agreement, total, rounded }));
  }
  const sum = allocated.reduce((total, { shared }) => total + shared, 0n);
  const gap = sum - roundedTotal;
  if (gap > 0n) {
    const difference = figure.amount(kronerText(ore(gap)));
    issues.push(issue('rounding.above-total', null, { agreement, difference }));
  } else if (gap < 0n) {
    const difference = figure.amount(kronerText(ore(-gap)));
    issues.push(issue('rounding.below-total', null, { agreement, difference }));
  }
  return issues;
}
