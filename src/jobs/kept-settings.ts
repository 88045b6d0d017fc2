import { shortened } from '../tables/cell-text';
import type { Settings } from '../workbook/host';
import { figure, issue, type Issue } from '../workbook/issue';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Job, JobAnswer, JobRequest } from './job';
import { unknownYears } from './unknown-years';

/** A run's own choices, which go before those that were kept in the workbook. */
export interface RunRequest extends JobRequest {
  /** By whoever chose them, and when: nobody sees them in the sheets. */
  readonly kept?: Settings;
}

/**
 * Answers with the choices kept in the workbook where the run makes none, and tells them and what the workbook leaves open. One that changes the answer is
 * a warning, for it may be last year's and no sheet shows it.
 */
export function answerWithKept(job: Job, snapshot: WorkbookSnapshot, request: RunRequest): JobAnswer {
  const { settings, sheets } = request;
  const kept = keptFor(job, request);
  const answerTo = (choices: Settings) =>
    job.answer(snapshot, { settings: { ...choices, ...settings }, sheets });
  const bare = answerTo(kept);
  const answer = { ...bare, issues: [...bare.issues, ...unknownYears(snapshot, bare.tables)] };
  const names = Object.keys(kept);
  if (names.length === 0) return answer;

  const changesWithout = (left: readonly string[]) => !sameAnswer(answer, answerTo(withoutNames(kept, left)));
  const alone = changesWithout(names) ? names.filter((name) => changesWithout([name])) : null;
  // Together they may decide what none of them does alone.
  const decides = (name: string) => alone !== null && (alone.length === 0 || alone.includes(name));
  const told = names.map((name) => tell(name, kept[name]!, decides(name)));
  return { ...answer, issues: [...told, ...answer.issues] };
}

/** Those of the job that hold something and that the run does not make; one that is about a person is never kept. */
function keptFor({ settings: known }: Job, { settings, kept = {} }: RunRequest): Settings {
  const names = new Set(known.filter(({ isPersonal }) => isPersonal !== true).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([name, value]) => names.has(name) && value !== '' && !Object.hasOwn(settings, name),
    ),
  );
}

function withoutNames(settings: Settings, names: readonly string[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}

function tell(name: string, value: string, decides: boolean): Issue {
  const figures = { name: figure.text(name), value: figure.text(shortened(value)) };
  return decides ? issue('setting.kept-decides', null, figures) : issue('setting.kept', null, figures);
}

function sameAnswer(left: JobAnswer, right: JobAnswer): boolean {
  if (left.result === null || right.result === null) return left.result === right.result;
  return JSON.stringify(left.result.json) === JSON.stringify(right.result.json);
}
