import type { Job, JobResult } from '../../jobs/job';
import { answerWithKept } from '../../jobs/kept-settings';
import { movedReferenceIssues } from '../../jobs/results/own-references';
import { carriedOver, lostWorkIssues, sheetsWithOwnWork } from '../../jobs/results/own-work';
import { inputsOfAnswer, reportSheets } from '../../jobs/results/report-sheets';
import { inputHashOf } from '../../jobs/run-job';
import { standingResults } from '../../jobs/results/standing-results';
import { LOCALES } from '../../jobs/locales';
import type { Locale } from '../../locales';
import { VERSION } from '../../version';
import type { RangeAddress } from '../../workbook/address';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { faultOf } from '../fault';
import { describeIssues } from './describe-answer';
import { describeJob } from './describe-job';
import type { AnswerView, Asked, Reply, ReportRequest, Request, Told } from './protocol';

/** What the sheets of the last answer are made of. */
interface LastAnswer {
  readonly result: JobResult;
  /** The sheets from which a person's own work is carried over. */
  readonly worked: readonly SheetSnapshot[];
  readonly inputs: readonly RangeAddress[];
  readonly inputHash: string;
}

/** Cells in one message, or a row more. */
const CELLS_AT_A_TIME = 5_000;

/**
 * Answers what a task pane asks, beside the page, so that the page never stands still while it is calculated.
 * @param tell takes each reply on its way back; a `report` or a `template` has several.
 */
export function serveCalculations(
  jobs: readonly Job[],
  tell: (told: Told) => void,
): (asked: Asked) => Promise<void> {
  let last: LastAnswer | null = null;

  async function answer(job: Job, asked: Extract<Request, { kind: 'answer' }>): Promise<AnswerView> {
    const locale = LOCALES[asked.locale];
    const { result, issues, tables } = answerWithKept(job, asked.snapshot, asked.request);
    // The pane shows every choice; only one that changes the answer is told as well.
    const told = issues.filter(({ code }) => code !== 'setting.kept');
    const inputs = inputsOfAnswer(asked.snapshot, { tables });
    const worked = sheetsWithOwnWork(asked.snapshot);
    last = result && { result, worked, inputs, inputHash: await inputHashOf(result) };
    const carried = last && plansOf(last, locale, { formulas: true, writtenAt: new Date(0) });
    const present = last && { hash: last.inputHash, plans: () => carried?.().plans ?? [] };
    const before = present === null ? [] : movedReferenceIssues(asked.snapshot, present.plans);
    const lost = worked.length === 0 ? [] : (carried?.().lost ?? []);
    return {
      tables,
      issues: describeIssues(told, locale, job),
      previews: result?.preview(locale) ?? null,
      standing: standingResults(job, asked.snapshot, present),
      beforeWriting: describeIssues([...before, ...lostWorkIssues(lost)], locale),
    };
  }

  async function replyTo(request: Request, reply: (reply: Reply) => void): Promise<void> {
    const locale = LOCALES[request.locale];
    switch (request.kind) {
      case 'describe':
        reply({ kind: 'jobs', jobs: jobs.map((job) => describeJob(job, locale)) });
        return;
      case 'answer':
        reply({ kind: 'answer', answer: await answer(jobNamed(jobs, request.job), request) });
        return;
      case 'template':
        tellSheets(jobNamed(jobs, request.job).template(locale), reply);
        return;
      case 'report': {
        if (last === null) throw new Error('no answer to report');
        tellSheets(plansOf(last, locale, request)().plans, reply);
      }
    }
  }

  return async ({ id, request }) => {
    const reply = (each: Reply) => {
      tell({ id, reply: each });
    };
    try {
      await replyTo(request, reply);
    } catch (error) {
      reply({ kind: 'failed', fault: faultOf(error) });
    }
  };
}

/** What would be written, with what a person did on the sheets, made when it is asked for. */
function plansOf(
  { result, worked, inputs, inputHash }: LastAnswer,
  locale: Locale,
  { formulas, writtenAt }: ReportRequest,
): () => ReturnType<typeof carriedOver> {
  const context = { locale, version: VERSION, formulas, writtenAt, inputHash };
  return () => carriedOver(worked, reportSheets(result, inputs, context));
}

function jobNamed(jobs: readonly Job[], id: string): Job {
  const job = jobs.find((each) => each.id === id);
  if (job === undefined) throw new Error(`no job ${id}`);
  return job;
}

function tellSheets(plans: readonly SheetPlan[], reply: (reply: Reply) => void): void {
  for (const { rows, ...plan } of plans) {
    reply({ kind: 'sheet', plan });
    let some: (readonly PlanCell[])[] = [];
    let count = 0;
    for (const cells of rows) {
      some.push(cells);
      count += cells.length;
      if (count < CELLS_AT_A_TIME) continue;
      reply({ kind: 'rows', rows: some });
      some = [];
      count = 0;
    }
    if (count > 0) reply({ kind: 'rows', rows: some });
  }
  reply({ kind: 'sheets-end' });
}
