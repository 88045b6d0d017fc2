import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import type { Job, Json } from '../../src/jobs/job';
import { LOCALES } from '../../src/jobs/locales';
import { runJob } from '../../src/jobs/run-job';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { WorkbookHost } from '../../src/workbook/host';
import { hasErrors, type Issue } from '../../src/workbook/issue';
import { sameSheetName } from '../../src/workbook/snapshot';
import { checkFigures, type ColumnWords } from './check-figures';
import { readFasit, type FasitSheet } from './fasit-sheet';

/** What `checkFasit` reads of a workbook. */
export type FasitSource = Pick<WorkbookHost, 'read' | 'settings'>;

/**
 * Runs a job on a workbook without its sheet Fasit, and holds the answer against what that sheet says.
 * @returns what is not as it says, a sentence each, which begins with the cell of Fasit; none when all is right.
 */
export async function checkFasit(
  job: Job,
  source: FasitSource,
  words: ColumnWords,
): Promise<readonly string[]> {
  const { sheets } = await source.read();
  const fasit = sheets.find(({ name }) => sameSheetName(name, 'Fasit'));
  if (fasit === undefined) return ['Fasit!A1: Arbeidsboken har ikke noe ark som heter Fasit.'];
  const said = readFasit(fasit);
  if (said.faults.length > 0) return said.faults;
  const host = new MemoryHost();
  const withoutFasit: WorkbookHost = Object.assign(host, {
    read: () => Promise.resolve({ sheets: sheets.filter((sheet) => sheet !== fasit) }),
    settings: source.settings,
  });
  const { issues, result } = await runJob(job, withoutFasit, {
    settings: said.settings,
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: false,
    now: () => new Date(2026, 0, 1),
  });
  return [...checkMessages(said, issues), ...checkAnswer(said, issues, result?.json ?? null, words)];
}

function checkMessages({ messages }: FasitSheet, issues: readonly Issue[]): readonly string[] {
  const isExpected = (issue: Issue) =>
    messages.some(({ code, cell }) => code.value === issue.code && isAt(issue, cell?.value ?? null));
  const missing = messages
    .filter(
      ({ code, cell }) => !issues.some((each) => code.value === each.code && isAt(each, cell?.value ?? null)),
    )
    .map(({ code, cell }) => {
      const where = cell === null ? '' : ` ved ${String(cell.value)}`;
      return `${code.place}: Meldingen ${String(code.value)} kom ikke${where}. ${told(issues)}`;
    });
  const unexpected = issues
    .filter((each) => each.severity === 'error' && !isExpected(each))
    .map(
      (each) =>
        `${messages[0]?.code.place ?? 'Fasit!A1'}: Fasit sier ikke at denne skal komme: ${tell(each)}`,
    );
  return [...missing, ...unexpected];
}

function checkAnswer(
  { figures }: FasitSheet,
  issues: readonly Issue[],
  json: Json,
  words: ColumnWords,
): readonly string[] {
  const [first] = figures;
  if (first === undefined) return [];
  if (hasErrors(issues)) return [`${first.columns[0]!.heading.place}: Det kom ikke noe svar å se etter i.`];
  return figures.flatMap((table) => checkFigures(table, json, words));
}

/** The address of a sheet may stand in quotes, or not. */
function isAt(issue: Issue, cell: string | number | null): boolean {
  const plain = (place: string) => place.replaceAll("'", '').toLocaleLowerCase('nb');
  return cell === null || plain(issuePlace(issue) ?? '') === plain(String(cell));
}

function told(issues: readonly Issue[]): string {
  return issues.length === 0 ? 'Det kom ingen meldinger.' : `Dette kom: ${issues.map(tell).join(' · ')}`;
}

function tell(issue: Issue): string {
  const place = issuePlace(issue);
  return `${issue.code}${place === null ? '' : ` ved ${place}`} («${describeIssue(issue, LOCALES.nb)}»)`;
}
