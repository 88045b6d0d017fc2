import { describeIssue } from '../../jobs/describe-issue';
import type { Job } from '../../jobs/job';
import { READING_SETTINGS } from '../../jobs/kit/reading-choices';
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
      waysOut: job === undefined ? [] : waysOut(issue, job, locale),
    }))
    .toSorted((left, right) => GRAVEST_FIRST[left.severity] - GRAVEST_FIRST[right.severity]);
}

/** What a person can press, by what the message asks. */
function waysOut(issue: Issue, job: Job, { texts: { pane } }: Locale): readonly WayOut[] {
  const { table, column, places, choice, place, name, value } = issue.figures as Readonly<
    Record<string, Figure | undefined>
  >;
  switch (issue.code) {
    case 'table.ambiguous':
    case 'table.chosen': {
      const setting = job.settings.find(
        ({ asked }) => asked.kind === 'table' && table?.kind === 'term' && asked.table === table.term,
      );
      if (setting === undefined || places?.kind !== 'places') return [];
      return places.places.map(rangeAddressText).map((each) => ({
        setting: setting.name,
        value: each,
        effect: 'replaces',
        label: pane.useThis(each),
      }));
    }
    case 'column.ambiguous':
    case 'column.missing': {
      const setting = job.settings.find(({ asked }) => asked.kind === 'columns');
      if (setting === undefined || places?.kind !== 'places' || column?.kind !== 'term') return [];
      return places.places.map(({ sheet, top, left }) => {
        const cell = cellAddressText({ sheet, row: top, column: left });
        const value = `${column.term}=${cell}`;
        return { setting: setting.name, value, effect: 'replaces', label: pane.useThis(cell) };
      });
    }
    case 'text.undecided':
    case 'column.undecided':
      return choice?.kind === 'text' ? [leaveOut(choice.text, pane.notUsed)] : [];
    case 'item.undecided':
      if (choice?.kind !== 'text') return [];
      return [
        {
          setting: READING_SETTINGS.kept.name,
          value: choice.text,
          effect: 'adds',
          label: pane.rowOfItsOwn,
        },
      ];
    case 'overhead.twice':
    case 'row.undecided': {
      if (place?.kind !== 'text') return [];
      const keep = { setting: READING_SETTINGS.kept.name, value: place.text, effect: 'adds' } as const;
      return [leaveOut(place.text, pane.notCounted), { ...keep, label: pane.rowOfItsOwn }];
    }
    case 'overhead.untyped':
    case 'overhead.unclear-types':
      if (choice?.kind !== 'text') return [];
      return [
        {
          setting: 'overheadgrunnlag',
          value: choice.text,
          effect: 'replaces',
          label: pane.useThis(choice.text),
        },
      ];
    case 'setting.kept-decides': {
      if (name?.kind !== 'text' || value?.kind !== 'text') return [];
      const choose = { setting: name.text, effect: 'replaces' } as const;
      return [
        { ...choose, value: value.text, label: pane.keepChoice },
        { ...choose, value: '', label: pane.dropChoice },
      ];
    }
    case 'driver.percent-sum':
      return [percentages('regn om', pane.rescale), percentages('la stå', pane.leaveRest)];
    case 'driver.percent-above':
    case 'driver.percent-part':
      return [percentages('regn om', pane.rescale)];
    default:
      return [];
  }
}

function percentages(value: string, label: string): WayOut {
  return { setting: 'prosent', value, effect: 'replaces', label };
}

function leaveOut(cells: string, label: string): WayOut {
  return { setting: READING_SETTINGS.leftOut.name, value: cells, effect: 'adds', label };
}
