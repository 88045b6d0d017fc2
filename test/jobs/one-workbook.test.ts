import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDeflate } from '../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../src/hosts/file/workbook-file';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import type { Job, JobRequest } from '../../src/jobs/job';
import { JOBS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { memoryHost } from '../support/memory-workbook';
import { workbook } from '../support/kostnader';

const EXAMPLES = join(__dirname, '..', '..', 'assets', 'eksempler');
const LANGUAGES: readonly LocaleCode[] = ['nb', 'nn', 'en'];

async function template(job: Job, language: LocaleCode): Promise<WorkbookSnapshot> {
  const host = new MemoryHost();
  await host.write(job.template(LOCALES[language]));
  return host.read();
}

async function example(file: string): Promise<WorkbookSnapshot> {
  const opened = await WorkbookFile.open(readFileSync(join(EXAMPLES, file)), file, nodeDeflate);
  return opened.read();
}

/** The JSON of a job's answer and everything that it tells. */
function told(job: Job, snapshot: WorkbookSnapshot, request: Partial<JobRequest> = {}) {
  const { result, issues } = job.answer(snapshot, { settings: {}, sheets: [], ...request });
  return {
    json: result?.json ?? null,
    issues: issues.map((issue) => [issuePlace(issue), describeIssue(issue, LOCALES.nb)]),
  };
}

/** All workbooks that a job can be tried with: its template in each language, and the examples that are its own. */
async function workbooksOf(job: Job): Promise<readonly (readonly [string, WorkbookSnapshot])[]> {
  const templates = await Promise.all(
    LANGUAGES.map(async (language) => [`template ${language}`, await template(job, language)] as const),
  );
  const examples = await Promise.all(
    readdirSync(EXAMPLES).map(async (file) => [file, await example(file)] as const),
  );
  return [...templates, ...examples.filter(([, each]) => told(job, each).json !== null)];
}

describe('Jobs whose tables stand in one workbook', () => {
  const pairs = JOBS.flatMap((job, index) => JOBS.slice(index + 1).map((other) => [job, other] as const));

  test.each(pairs.map(([job, other]) => [job.id, other.id, job, other] as const))(
    '%s and %s each give the answer that they give alone, in every example of both',
    async (_, __, job, other) => {
      for (const [name, own] of await workbooksOf(job)) {
        for (const [otherName, others] of await workbooksOf(other)) {
          const together = [...own.sheets, ...others.sheets];
          const where = `${name} with ${otherName}`;
          for (const sheets of [together, together.toReversed()]) {
            expect([where, told(job, { sheets })]).toEqual([where, told(job, own)]);
            expect([where, told(other, { sheets })]).toEqual([where, told(other, others)]);
          }
        }
      }
    },
  );
});

describe('The period is looked for in the sheets of the job’s own tables', () => {
  const kostnader = JOBS.find(({ id }) => id === 'kostnader')!;
  const periodOf = async (sheets: Parameters<typeof memoryHost>[0], request: Partial<JobRequest> = {}) => {
    const snapshot = await memoryHost(sheets).read();
    const { result, issues } = kostnader.answer(snapshot, { settings: {}, sheets: [], ...request });
    const notes = result?.preview(LOCALES.nb)[0]!.notes[0] ?? '';
    return [/^Periode (\S+)/.exec(notes)?.[1] ?? null, issues.map(({ code }) => code)];
  };
  const costs = (year: number) => [['Periode', year], [], ['Post', 'Beløp'], ['Lønn', 1000]];

  test('and taken from one of them', async () => {
    expect(await periodOf(workbook({ kostnader: costs(2017) }))).toEqual(['2017', []]);
  });

  test('whatever stands on other sheets', async () => {
    const sheets = { ...workbook({ kostnader: costs(2017) }), Permisjoner: [['År', 2026]] };
    expect(await periodOf(sheets)).toEqual(['2017', []]);
  });

  test('or from a front page, which has no table', async () => {
    const sheets = { ...workbook(), Forside: [['Barnevern'], ['Periode', 2026]] };
    expect(await periodOf(sheets)).toEqual(['2026', []]);
    expect(await periodOf({ ...sheets, ...workbook({ kostnader: costs(2017) }) })).toEqual(['2017', []]);
  });

  test('and where it stands among other tables alone, that is told', async () => {
    const sheets = {
      ...workbook(),
      Ansatte: [['År', 2026], [], ['Ansatt', 'Stillingsprosent', 'Årslønn'], ['Kari', 0.8, 500_000]],
    };
    expect(await periodOf(sheets)).toEqual([null, ['period.elsewhere']]);
    expect(await periodOf(sheets, { settings: { periode: '2018' } })).toEqual(['2018', []]);
  });

  test('in those alone that were asked for', async () => {
    const sheets = {
      ...workbook({ kostnader: costs(2017) }),
      Budsjett: costs(2018),
    };
    expect(await periodOf(sheets, { sheets: ['Budsjett'] })).toEqual(['2018', []]);
    expect(await periodOf(sheets, { sheets: ['kostnader'] })).toEqual(['2017', []]);
  });
});

test('A period that cannot be read on another sheet stops nothing where the tables’ sheets are named', async () => {
  const kostnader = JOBS.find(({ id }) => id === 'kostnader')!;
  const snapshot = await memoryHost({
    ...workbook(),
    Forside: [['Periode', '31.12.2018–1.1.2018']],
  }).read();
  const sheets = ['Deltakere', 'Nøkler', 'Kostnader'];
  const codes = (request: Partial<JobRequest>) =>
    kostnader.answer(snapshot, { settings: {}, sheets: [], ...request }).issues.map(({ code }) => code);
  expect(codes({})).toEqual(['period.unreadable']);
  expect(codes({ sheets })).toEqual([]);
});
