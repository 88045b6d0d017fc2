import fc from 'fast-check';
import { GridHost } from '../../src/hosts/grid/grid-host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { Job } from '../../src/jobs/job';
import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { runJob, type JobRun } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { cellName, type CellAddress } from '../../src/workbook/address';
import type { Settings, WorkbookHost } from '../../src/workbook/host';
import { HostError } from '../../src/workbook/issue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { randomPlans } from '../jobs/kompetanse/random-plan';
import { randomWorkbooks } from '../oracle/random-workbook';
import { decided } from '../support/decide';
import { memoryHost, memoryWorkbook, type SheetInputs } from '../support/memory-workbook';
import { ExcelUnderTest } from './excel/excel-under-test';
import { disposeGrids, headlessGrid } from './grid/headless-grid';

/** A workbook in which someone else works too. */
interface Shared {
  readonly host: WorkbookHost;
  readonly edit: (address: CellAddress, value: string | number) => void;
}

const HOSTS: Readonly<Record<string, (workbook: MemoryWorkbook) => Shared>> = {
  memory: (workbook) => {
    const host = new MemoryHost(workbook);
    return {
      host,
      edit: (address, value) => {
        host.editCell(address, { value });
      },
    };
  },
  // Excel does not tell of the change: it is seen in the cell alone.
  Excel: (workbook) => {
    const { host, server } = new ExcelUnderTest(workbook);
    return {
      host,
      edit: ({ sheet, row, column }, value) => {
        const { rows } = server.model.sheet(sheet)!;
        rows.set(row, new Map(rows.get(row)).set(column, { value }));
      },
    };
  },
  'the grid': (workbook) => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, workbook);
    return {
      host,
      edit: ({ sheet, ...cell }, value) => {
        grid.univer.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(cellName(cell)).setValue(value);
      },
    };
  },
};

const RUNS: Readonly<Record<string, number>> = { memory: 200, Excel: 30, 'the grid': 30 };

interface RandomInput {
  readonly sheets: SheetInputs;
  readonly settings: Settings;
}

const JOBS: readonly (readonly [Job, fc.Arbitrary<RandomInput>])[] = [
  [kostnader, randomWorkbooks.map(({ sheets }) => ({ sheets, settings: {} }))],
  [kompetanse, randomPlans.map(({ sheets, settings }) => ({ sheets, settings }))],
];

afterEach(disposeGrids);

describe.each(Object.keys(HOSTS))('In %s', (name) => {
  test.each(JOBS.map(([job, inputs]) => [job.id, job, inputs] as const))(
    '%s does not write over what any one cell of its tables was changed to since it was read',
    async (_, job, inputs) => {
      await fc.assert(
        fc.asyncProperty(
          inputs,
          fc.nat(),
          fc.nat(),
          fc.nat(),
          async ({ sheets, settings: given }, ...numbers) => {
            const { host, edit } = HOSTS[name]!(memoryWorkbook(sheets));
            const settings = decided(job, await memoryHost(sheets).read(), given);
            await run(job, host, settings);
            const former = await results(host);
            expect(former).not.toEqual([]);
            const cell = await someCellOfTables(job, host, settings, numbers);
            const changing = run(job, host, settings, () => {
              edit(cell, 'Endret');
            });
            expect(await outcomeOf(changing)).toBe(`excel.changed-meanwhile ${cell.sheet}`);
            expect(await results(host)).toEqual(former);
          },
        ),
        { numRuns: RUNS[name]!, seed: 2018 },
      );
    },
    120_000,
  );
});

describe('In memory', () => {
  test.each(JOBS.map(([job, inputs]) => [job.id, job, inputs] as const))(
    '%s writes where formulas in its tables but show other values than those that were read, as NOW() does',
    async (_, job, inputs) => {
      await fc.assert(
        fc.asyncProperty(inputs, async ({ sheets, settings: given }) => {
          const settings = decided(job, await memoryHost(sheets).read(), given);
          const read = calculated(memoryWorkbook(sheets), 0);
          const host = new MemoryHost(read);
          const shown = run(job, host, settings, () => {
            for (const { name, rows } of calculated(memoryWorkbook(sheets), 1).sheets) {
              for (const [row, cells] of rows) {
                for (const [column, cell] of cells) host.editCell({ sheet: name, row, column }, cell);
              }
            }
          });
          expect(await outcomeOf(shown)).toBe('written');
        }),
        { numRuns: 30, seed: 2018 },
      );
    },
  );
});

/** The workbook with its figures as formulas, and what they show so much later. */
function calculated(workbook: MemoryWorkbook, later: number): MemoryWorkbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            typeof cell.value === 'number'
              ? { ...cell, value: cell.value + later, formula: `=${String(cell.value)}+0*NOW()` }
              : cell,
          ]),
        ),
      ]),
    ),
  }));
  return { ...workbook, sheets };
}

/** From read to written, as the pane does it; `meanwhile` comes when the workbook was just read. */
function run(job: Job, host: WorkbookHost, settings: Settings, meanwhile?: () => void): Promise<JobRun> {
  let isDone = false;
  return runJob(job, host, {
    settings,
    sheets: [],
    locale: LOCALES.nb,
    formulas: false,
    write: true,
    now: () => new Date(2026, 0, 1),
    onProgress: (fraction) => {
      if (isDone || fraction < 0.4) return;
      isDone = true;
      meanwhile?.();
    },
  });
}

/** `written`, what was wrong with the input, or the host's error with the sheet that it names. */
async function outcomeOf(running: Promise<JobRun>): Promise<string> {
  try {
    const { receipt, issues } = await running;
    return receipt === null ? issues.map(({ code }) => code).join(' ') : 'written';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, figures } = error.issue;
    return 'sheet' in figures && figures.sheet.kind === 'text' ? `${code} ${figures.sheet.text}` : code;
  }
}

async function results(host: WorkbookHost): Promise<readonly SheetSnapshot[]> {
  return (await host.read()).sheets.filter(({ mark }) => mark !== null);
}

/** One of the cells of the tables that the job reads, empty ones too. */
async function someCellOfTables(
  job: Job,
  host: WorkbookHost,
  settings: Settings,
  [table, row, column]: readonly number[],
): Promise<CellAddress> {
  const { tables } = job.answer(await host.read(), { settings, sheets: [] });
  const places = tables.flatMap(({ place }) => place ?? []);
  const { sheet, top, bottom, left, right } = places[table! % places.length]!;
  return { sheet, row: top + (row! % (bottom - top + 1)), column: left + (column! % (right - left + 1)) };
}
