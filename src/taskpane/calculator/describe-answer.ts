import { describeIssue } from '../../jobs/describe-issue';
import type { Job } from '../../jobs/job';
import type { Locale } from '../../locales';
import { cellAddressText, rangeAddressText } from '../../workbook/address';
import type { Figure, Issue } from '../../workbook/issue';
import type { IssueView, WayOut } from './protocol';

const GRAVEST_FIRST = { error: 0, warning: 1, info: 2 } as const;

/** Issues in the reader's language, the gravest first, those of the job with their ways out. */
export function describeIssues(issues: readonly Issue[], locale: Locale, job?: Job): readonly IssueView[] {
  return issues
    .map((issue): IssueView => ({
      code: issue.code,
      severity: issue.severity,
      message: describeIssue(issue, locale),
      address: issue.address,
      waysOut: job === undefined ? [] : waysOut(issue, job),
    }))
    .toSorted((left, right) => GRAVEST_FIRST[left.severity] - GRAVEST_FIRST[right.severity]);
}

/** What a person can choose where several tables, or several columns, may be meant. */
function waysOut({ code, figures }: Issue, job: Job): readonly WayOut[] {
  const { table, column, places } = figures as Readonly<Record<string, Figure | undefined>>;
  if (places?.kind !== 'places') return [];
  if ((code === 'table.ambiguous' || code === 'table.chosen') && table?.kind === 'term') {
    const setting = job.settings.find(({ asked }) => asked.kind === 'table' && asked.table === table.term);
    return (setting === undefined ? [] : places.places).map((range) => {
      const place = rangeAddressText(range);
      return { setting: setting!.name, value: place, place };
    });
  }
  if ((code === 'column.ambiguous' || code === 'column.missing') && column?.kind === 'term') {
    const setting = job.settings.find(({ asked }) => asked.kind === 'columns');
    return (setting === undefined ? [] : places.places).map(({ sheet, top, left }) => {
      const place = cellAddressText({ sheet, row: top, column: left });
      return { setting: setting!.name, value: `${column.term}=${place}`, place };
    });
  }
  return [];
}
