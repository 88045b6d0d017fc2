import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileHost } from '../src/hosts/file/file-host';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { describeIssue, issuePlace } from '../src/jobs/describe-issue';
import type { Job } from '../src/jobs/job';
import { JOBS } from '../src/jobs/registry';
import { LOCALES } from '../src/jobs/locales';
import type { SheetPlan } from '../src/workbook/plan';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { randomPlans } from '../test/jobs/kompetanse/random-plan';
import { randomWorkbooks } from '../test/oracle/random-workbook';
import { oneEducation } from '../test/support/kompetanse';
import { date, memoryHost } from '../test/support/memory-workbook';

/** Every job is tried on every workbook that has its tables. */
interface Tried {
  readonly name: string;
  readonly read: () => Promise<WorkbookSnapshot>;
  readonly settings: Readonly<Record<string, string>>;
}

const ROOT = process.cwd();
const SEED = 7;
const WRITTEN_AT = new Date(2026, 1, 1, 12, 30);

/** Writes a line for everything that is told, calculated, written and shown. */
async function main(output: string): Promise<void> {
  const file = openSync(output, 'w');
  const tell = (label: string, value: unknown): void => {
    writeSync(file, `${label}: ${JSON.stringify(value, plainly)}\n`);
  };
  for (const job of JOBS) tellJob(job, tell);
  for (const { name, read, settings } of workbooks()) {
    const snapshot = await read();
    for (const job of JOBS)
      tellAnswer(job, snapshot, settings, (label, value) => {
        tell(`${name} · ${job.id} · ${label}`, value);
      });
  }
  closeSync(file);
}

type Tell = (label: string, value: unknown) => void;

function tellJob(job: Job, tell: Tell): void {
  for (const [code, locale] of Object.entries(LOCALES)) {
    tell(`${job.id} · ${code} · describe`, job.describe(locale));
    tellPlans(job.template(locale), (label, value) => {
      tell(`${job.id} · ${code} · template · ${label}`, value);
    });
  }
  const { tables, optionalTables, builtInTables, settings } = job;
  tell(job.id, { tables, optionalTables, builtInTables });
  for (const { name, asked, expected } of settings) tell(`${job.id} · ${name}`, { asked, expected });
}

function tellAnswer(
  job: Job,
  snapshot: WorkbookSnapshot,
  settings: Readonly<Record<string, string>>,
  tell: Tell,
): void {
  const { result, issues, tables } = job.answer(snapshot, { settings, sheets: [] });
  tell('tables', tables);
  for (const [code, locale] of Object.entries(LOCALES)) {
    for (const issue of issues) {
      tell(`${code} · issue`, [issue.code, issue.severity, issuePlace(issue), describeIssue(issue, locale)]);
    }
    if (result === null) continue;
    tell(`${code} · preview`, result.preview(locale));
    for (const formulas of [true, false]) {
      const context = { locale, version: 'x', formulas, writtenAt: WRITTEN_AT, inputHash: 'ab' };
      tellPlans(result.report(context), (label, value) => {
        tell(`${code} · ${formulas ? 'formulas' : 'values'} · ${label}`, value);
      });
    }
  }
  tell('json', result?.json ?? null);
  tell('input', result?.inputText ?? null);
}

function tellPlans(plans: readonly Omit<SheetPlan, 'inputs'>[], tell: Tell): void {
  for (const { rows, ...plan } of plans) {
    tell(plan.name, plan);
    for (const cells of rows) tell(`${plan.name} ${String(cells[0]!.row)}`, cells);
  }
}

function* workbooks(): Generator<Tried> {
  yield* files(join(ROOT, 'assets/eksempler'));
  yield* files(join(ROOT, 'test/cases/reading'));
  for (const [index, { sheets }] of fc.sample(randomWorkbooks, { numRuns: 40, seed: SEED }).entries()) {
    yield inMemory(`shares ${String(index)}`, sheets, index % 4 === 0 ? { periode: '2026' } : {});
  }
  for (const [index, { sheets, settings }] of fc.sample(randomPlans, { numRuns: 40, seed: SEED }).entries()) {
    yield inMemory(`plan ${String(index)}`, sheets, settings);
  }
  yield* rarePlans();
  for (const job of JOBS) {
    for (const [code, locale] of Object.entries(LOCALES)) {
      yield {
        name: `template ${job.id} ${code}`,
        read: async () => {
          const host = new MemoryHost();
          await host.write(job.template(locale));
          return host.read();
        },
        settings: {},
      };
    }
  }
}

/** Stipends that are owed back, positions to fill: what random plans seldom have. */
function* rarePlans(): Generator<Tried> {
  const study = { Studiepoeng: 60, Start: date('2026-08-15'), Slutt: date('2028-06-15') };
  const stipends = {
    Stipendregler: [
      ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid'],
      ['Sykepleier', 20_000, 30_000, 24],
    ],
  };
  const positions = {
    Stillinger: [
      ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn', 'Kommune'],
      ['Helsefagarbeider', '62,5 %', 455_000.5, 'Nordreisa'],
      ['Helsefagarbeider', 1, 448_123.45, null],
    ],
    Satser: [
      ['Sats', 'Verdi', 'Kommune'],
      ['Pensjon', 0.161, null],
      ['Arbeidsgiveravgift', 0.051, null],
      ['Arbeidsgiveravgift', 0, 'Nordreisa'],
    ],
  };
  const completed = { ...study, Ordning: 'Sykepleier', Fullført: 'ja', Vikar: 'ja' };
  const leaving = { Slutter: date('2029-06-15') };
  yield inMemory('owed back', oneEducation(completed, leaving, stipends), { periode: '2026' });
  yield inMemory('stipend', oneEducation({ ...study, Ordning: 'Sykepleier' }, {}, stipends), {});
  yield inMemory('positions', oneEducation(study, {}, positions), { kostnadsforhold: '1,25' });
}

function* files(folder: string): Generator<Tried> {
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.xlsx'))
    .toSorted()) {
    const read = async (): Promise<WorkbookSnapshot> => {
      const host = await FileHost.open(join(folder, name), { output: join(ROOT, 'build/same/unused.xlsx') });
      return host.read();
    };
    yield { name, read, settings: {} };
  }
}

function inMemory(
  name: string,
  sheets: Parameters<typeof memoryHost>[0],
  settings: Tried['settings'],
): Tried {
  return { name, read: () => memoryHost(sheets).read(), settings };
}

/** Maps and large numbers as JSON has them not. */
function plainly(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  return typeof value === 'bigint' ? `${String(value)}n` : value;
}

void main(process.argv[2]!);
