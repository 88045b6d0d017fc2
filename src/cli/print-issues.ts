import { describeIssue, issuePlace } from '../jobs/describe-issue';
import type { Locale } from '../locales';
import type { Issue, Severity } from '../workbook/issue';
import { printable } from './printable';

/** Of one kind of issue no more than this is printed; the rest is counted. */
const MOST_OF_A_KIND = 20;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The issues for a person at a terminal, the gravest first, each with its cell. */
export function issueLines(issues: readonly Issue[], locale: Locale): readonly string[] {
  const { severity: names, cli } = locale.texts;
  const lines: string[] = [];
  for (const severity of ORDER) {
    const printed = new Map<string, number>();
    for (const each of issues.filter((candidate) => candidate.severity === severity)) {
      const count = (printed.get(each.code) ?? 0) + 1;
      printed.set(each.code, count);
      if (count > MOST_OF_A_KIND) continue;
      const place = issuePlace(each);
      const message = describeIssue(each, locale);
      const hint = cli.hints[each.code];
      const told = hint === undefined ? message : `${message} (${hint})`;
      const line = `${names[severity]}: ${place === null ? '' : `${place}: `}${told}`;
      lines.push(printable(line.replaceAll('\n', ' ')));
    }
    for (const count of printed.values()) {
      if (count > MOST_OF_A_KIND) lines.push(cli.more(String(count - MOST_OF_A_KIND)));
    }
  }
  return lines;
}
