import type { Locale } from '../locales';
import type { Settings, WorkbookHost, WriteReceipt } from '../workbook/host';
import { figure, hasErrors, issue, type Issue } from '../workbook/issue';
import { VERSION } from '../version';
import type { Job, JobResult } from './job';
import { answerWithKept } from './kept-settings';
import { keepsOwnReferences, movedReferenceIssues, OWN_REFERENCES } from './results/own-references';
import { carriedOver, lostWorkIssues, sheetsWithOwnWork } from './results/own-work';
import { inputsOfAnswer, reportSheets } from './results/report-sheets';
import { overwrittenIssues, overwrittenResults } from './results/standing-results';

export interface RunOptions {
  /** Choices for this run; they go before those kept in the workbook. */
  readonly settings: Settings;
  /** Sheets whose tables win over equal ones elsewhere. */
  readonly sheets: readonly string[];
  readonly locale: Locale;
  /** Whether the sheets hold formulas that follow the input, or the values alone. */
  readonly formulas: boolean;
  /** Whether the result is written into the workbook, or only calculated. */
  readonly write: boolean;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

export interface JobRun {
  readonly issues: readonly Issue[];
  /** Null when the input has errors; nothing was then written. */
  readonly result: JobResult | null;
  readonly receipt: WriteReceipt | null;
}

/** Share of a run's time that reading takes, for progress. */
const READING = 0.4;

/**
 * Runs a job on a workbook: read, find the tables, calculate and, when asked, write the result sheets.
 * @throws HostError when the workbook cannot be read or written; the abort signal's reason when stopped.
 */
export async function runJob(job: Job, host: WorkbookHost, options: RunOptions): Promise<JobRun> {
  const { locale, signal, onProgress } = options;
  const part = (from: number, to: number) => ({
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: (done: number) => {
        onProgress(from + done * (to - from));
      },
    }),
  });
  const snapshot = await host.read(part(0, READING));
  const kept = await host.settings.load();
  const { [OWN_REFERENCES]: _, ...settings } = options.settings;
  const answer = answerWithKept(job, snapshot, { settings, kept, sheets: options.sheets });
  const { result, issues } = answer;
  if (result === null || hasErrors(issues)) return { issues, result: null, receipt: null };
  if (!options.write) return { issues, result, receipt: null };

  const made = reportSheets(result, inputsOfAnswer(snapshot, answer), {
    locale,
    version: VERSION,
    formulas: options.formulas,
    writtenAt: options.now(),
    inputHash: await inputHashOf(result),
  });
  const { plans, lost } = carriedOver(sheetsWithOwnWork(snapshot), made);
  const moved = keepsOwnReferences(options.settings) ? [] : movedReferenceIssues(snapshot, () => plans);
  if (moved.length > 0) return { issues: [...moved, ...issues], result: null, receipt: null };
  // Before it is written: what fails afterwards must not look as if nothing was.
  const replaced = [...overwrittenIssues(overwrittenResults(job, snapshot)), ...lostWorkIssues(lost)];
  const receipt = await host.write(plans, part(READING, 1));
  return { issues: [...issues, ...replaced, ...receiptIssues(receipt)], result, receipt };
}

/** What became of the sheets that were written, where it was not as asked. */
export function receiptIssues({ sheets, notCarried, isLocked = false }: WriteReceipt): readonly Issue[] {
  const renamed = sheets.flatMap(({ name, nameTaken }) =>
    nameTaken === null
      ? []
      : [issue('sheet.name-taken', null, { wanted: figure.text(nameTaken), name: figure.text(name) })],
  );
  const lost = notCarried.map((part) => issue('file.not-carried', null, { part: figure.text(part) }));
  return [...renamed, ...lost, ...(isLocked ? [issue('workbook.sheets-locked', null, {})] : [])];
}

/** SHA-256 of the input values that a result rests on, as hexadecimal: the stamp of its sheets. */
export async function inputHashOf({ inputText }: JobResult): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inputText));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
