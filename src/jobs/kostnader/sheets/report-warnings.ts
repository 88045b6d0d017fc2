import type { Locale } from '../../../locales';
import { textCell, type SheetBuilder } from '../../../reports/sheet-builder';
import type { Issue } from '../../../workbook/issue';
import { describeIssue, issuePlace } from '../../describe-issue';
import type { NotFollowed } from '../live/values-instead';
import { wordsOf } from '../words';

/** So many have room beside the figures; the rest are counted, and told where Fordel is run. */
const MOST_WARNINGS = 10;

/** What the sheet itself shows, as it stands when the figures have changed: what the check tells, and what turns yellow. */
const SHOWN_LIVE: ReadonlySet<string> = new Set([
  'rounding.above-total',
  'rounding.below-total',
  'participant.no-inhabitants',
]);

/** What is no more than told to the one who runs the job, and decides what the reader of the figures sees. */
const ALSO_FOR_READERS: ReadonlySet<string> = new Set([
  'participant.outside-period',
  'table.hidden',
  'table.hidden-rows',
]);

function isForReaders({ severity, code }: Issue): boolean {
  if (severity === 'warning') return !SHOWN_LIVE.has(code);
  return ALSO_FOR_READERS.has(code) || code.startsWith('overhead.');
}

/** What the reader of the figures should know of how they came to be, in sentences; nothing where there is none. */
export function layOutWarnings(
  builder: SheetBuilder,
  notFollowed: NotFollowed | null,
  issues: readonly Issue[],
  locale: Locale,
): void {
  const texts = wordsOf(locale).distribution;
  const warnings = issues.filter(isForReaders).map((each) => sentence(each, locale));
  const rest = warnings.length - MOST_WARNINGS;
  const lines = [
    ...(notFollowed === null ? [] : [texts.values[notFollowed]]),
    ...warnings.slice(0, rest === 1 ? warnings.length : MOST_WARNINGS),
    ...(rest > 1 ? [texts.moreWarnings(locale.format.number(String(rest)))] : []),
  ];
  if (lines.length === 0) return;
  builder.gap().line(textCell(texts.warningsHeading, 'heading'));
  for (const line of lines) builder.paragraph(line, 'note');
}

function sentence(issue: Issue, locale: Locale): string {
  const place = issuePlace(issue);
  const text = describeIssue(issue, locale);
  return place === null ? text : `${place}: ${text}`;
}
