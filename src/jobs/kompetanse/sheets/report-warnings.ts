import { textCell, type SheetBuilder } from '../../../reports/sheet-builder';
import type { Issue } from '../../../workbook/issue';
import { describeIssue, issuePlace } from '../../describe-issue';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** So many have room on the sheet; the rest are counted, and told where Fordel is run. */
const MOST_WARNINGS = 10;

/** What a sheet shows beside the education that it is about, or in a paragraph of its own. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  'rule.between-steps',
  'rule.above-last-step',
  'rule.below-first-step',
  'rule.no-rule-on-date',
  'rule.no-rule-for-type',
  'rule.no-rule-for-scheme',
  'leave.exam-days-above-rule',
  'employee.no-salary',
]);

/** What the reader of the budget should know of what it was read from, in sentences; nothing where there is none. */
export function layOutWarnings(builder: SheetBuilder, { result, locale }: Reported): void {
  const texts = wordsOf(locale).warnings;
  const all = result.warnings.filter(({ code }) => !SHOWN_ELSEWHERE.has(code)).map(sentence);
  if (all.length === 0) return;
  const rest = all.length - MOST_WARNINGS;
  const shown = rest === 1 ? all : all.slice(0, MOST_WARNINGS);
  builder.gap().line(textCell(texts.heading, 'heading'));
  for (const each of shown) builder.paragraph(each, 'attention');
  if (rest > 1) builder.paragraph(texts.more(locale.format.number(String(rest))), 'attention');

  function sentence(warning: Issue): string {
    const place = issuePlace(warning);
    const text = describeIssue(warning, locale);
    return place === null ? text : `${place}: ${text}`;
  }
}
