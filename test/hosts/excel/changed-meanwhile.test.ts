import type { Job } from '../../../src/jobs/job';
import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../../src/jobs/kostnader/kostnader';
import { runJob } from '../../../src/jobs/run-job';
import { LOCALES } from '../../../src/jobs/locales';
import { HostError } from '../../../src/workbook/issue';
import { date, memoryWorkbook, type SheetInputs } from '../../support/memory-workbook';
import { ExcelUnderTest } from './excel-under-test';
import type { ModelSheet } from './server/model';

const COSTS = {
  Forside: [['Interkommunale samarbeid'], ['Periode:', 2018], [], ['Se arkene som følger']],
  Deltakere: [
    ['Kommunene som er med'],
    [],
    ['Kommune', 'Folketall', 'Vert'],
    ['Nordreisa', 4944, 'ja'],
    ['Skjervøy', 2925, null],
    ['Kåfjord', 2132, null],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Overhead', 'Avrunding'],
    ['IKT', 0.4, 0.02, 'største rest'],
  ],
  Kostnader: [
    ['Type', 'Post', 'Beløp', 'Gjelder'],
    ['Lønn', 'Lønn', 1000, null],
    ['Drift', 'Lisens', 500, null],
    [],
    ['Notat til neste år'],
  ],
};

const PLAN = {
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn'],
    ['Kari', 1, 520_000],
  ],
  Utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Vikar', 'Start', 'Slutt'],
    ['Kari', 'Master', 'Studium', 30, 'ja', date('2026-08-15'), date('2027-06-15')],
  ],
  Satser: [
    ['Sats', 'Verdi'],
    ['Pensjon', 0.2],
  ],
  'Satser neste år': [['Sats', 'Verdi'], ...Array.from({ length: 12 }, () => []), ['Fylles ut i januar']],
};

type Value = string | number | null;

function put(sheet: ModelSheet, row: number, column: number, value: Value): void {
  sheet.rows.set(row, new Map(sheet.rows.get(row)).set(column, { value }));
}

/** Rows put in at the top of the sheet: all of its cells move down. */
function moveDown({ rows }: ModelSheet, count: number): void {
  const moved = [...rows].map(([row, cells]) => [row + count, cells] as const);
  rows.clear();
  for (const [row, cells] of moved) rows.set(row, cells);
}

/** A job that was written once, run again while someone does something to the workbook between reading and writing. */
class SharedExcel {
  readonly excel: ExcelUnderTest;
  readonly #job: Job;
  readonly #formulas: boolean;

  constructor(job: Job, sheets: SheetInputs, formulas: boolean) {
    this.excel = new ExcelUnderTest(memoryWorkbook(sheets));
    this.#job = job;
    this.#formulas = formulas;
  }

  sheet(name: string): ModelSheet {
    return this.excel.server.model.sheet(name)!;
  }

  async run(meanwhile: () => void = () => undefined): Promise<string> {
    try {
      const { receipt, issues } = await runJob(this.#job, this.excel.host, {
        settings: {},
        sheets: [],
        locale: LOCALES.nb,
        formulas: this.#formulas,
        write: true,
        now: () => new Date(2026, 0, 1),
        onProgress: (fraction) => {
          if (fraction === 0.4) meanwhile();
        },
      });
      return receipt === null ? issues.map(({ code }) => code).join(' ') : 'written';
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return error.issue.code;
    }
  }

  /** All that the result sheets hold. */
  results(): string {
    const own = this.excel.server.model.sheets.filter(({ names }) => names.length > 0);
    return JSON.stringify(
      own.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, ...cells])]),
    );
  }

  /** What comes of a change meanwhile; the former result must stand where it is refused. */
  async runWith(change: () => void): Promise<string> {
    expect(await this.run()).toBe('written');
    const former = this.results();
    const outcome = await this.run(change);
    if (outcome !== 'written') expect(this.results()).toBe(former);
    expect(this.excel.server.complaints).toEqual([]);
    return outcome;
  }
}

/** What the change is, on which sheet, in which cell, to what. */
const CHANGES: readonly (readonly [
  string,
  Job,
  SheetInputs,
  readonly [sheet: string, row: number, column: number, value: Value],
])[] = [
  ['a type that carries overhead', kostnader, COSTS, ['Kostnader', 3, 1, 'Lønn']],
  ['a rounding', kostnader, COSTS, ['Nøkler', 2, 4, 'hver for seg']],
  ['a host taken away', kostnader, COSTS, ['Deltakere', 4, 3, null]],
  ['an amount', kostnader, COSTS, ['Kostnader', 3, 3, 7]],
  ['who a cost is for', kostnader, COSTS, ['Kostnader', 3, 4, 'Skjervøy']],
  ['the name of a cost', kostnader, COSTS, ['Kostnader', 3, 2, 'Drift']],
  ['a population', kostnader, COSTS, ['Deltakere', 5, 2, 2926]],
  ['a heading', kostnader, COSTS, ['Deltakere', 3, 2, 'Elevtall']],
  ['a heading more', kostnader, COSTS, ['Kostnader', 1, 6, 'Samarbeid']],
  ['a row just below a table', kostnader, COSTS, ['Deltakere', 7, 1, 'Storfjord']],
  ['a row between a table and a note', kostnader, COSTS, ['Kostnader', 4, 3, 250]],
  ['the period', kostnader, COSTS, ['Forside', 2, 2, 2019]],
  ['the label of the period', kostnader, COSTS, ['Forside', 2, 1, null]],
  ['a line that says thousands', kostnader, COSTS, ['Deltakere', 2, 1, 'Alle tall i 1000 kr']],
  ['a rate', kompetanse, PLAN, ['Satser', 2, 2, 0.9]],
  ['a salary', kompetanse, PLAN, ['Ansatte', 2, 3, 0.9]],
  ['whether there is a substitute', kompetanse, PLAN, ['Utdanninger', 2, 5, 'nei']],
  ['the size of an education', kompetanse, PLAN, ['Utdanninger', 2, 4, 60]],
  ['an employee more', kompetanse, PLAN, ['Ansatte', 3, 1, 'Ola']],
  ['a rate filled into a table that was empty', kompetanse, PLAN, ['Satser neste år', 2, 1, 'Pensjon']],
];

describe.each([
  ['formulas', true],
  ['values', false],
] as const)(
  'A result as %s is not written, and the former one stands, when meanwhile is changed',
  (_, formulas) => {
    test.each(CHANGES)('%s, told by Excel or not', async (what, job, sheets, [name, row, column, value]) => {
      for (const isTold of [false, true]) {
        const shared = new SharedExcel(job, sheets, formulas);
        const outcome = await shared.runWith(() => {
          const sheet = shared.sheet(name);
          put(sheet, row, column, value);
          if (!isTold) return;
          const cell = { top: row, left: column, bottom: row, right: column };
          shared.excel.server.tellChange(sheet, cell, 'Remote');
        });
        expect([what, outcome]).toEqual([what, 'excel.changed-meanwhile']);
      }
    });
  },
);

describe('A result is not written, and the former one stands, when meanwhile', () => {
  test.each<[string, (shared: SharedExcel) => void]>([
    [
      'an input sheet gets another name',
      (shared) => {
        shared.sheet('Nøkler').name = 'Avtaler';
      },
    ],
    [
      'a row is put in above a table',
      (shared) => {
        moveDown(shared.sheet('Kostnader'), 1);
      },
    ],
    [
      'a table moves down, with a line above it so that the sheet is as large as before',
      (shared) => {
        const sheet = shared.sheet('Nøkler');
        moveDown(sheet, 1);
        put(sheet, 1, 1, 'Avtaler');
        put(sheet, 3, 1, null);
      },
    ],
    [
      'an input sheet is deleted',
      ({ excel: { server } }) => {
        const { sheets } = server.model;
        sheets.splice(
          sheets.findIndex(({ name }) => name === 'Kostnader'),
          1,
        );
      },
    ],
  ])('%s', async (_, change) => {
    const shared = new SharedExcel(kostnader, COSTS, true);
    expect(
      await shared.runWith(() => {
        change(shared);
      }),
    ).toBe('excel.changed-meanwhile');
  });
});

describe('A result is written when meanwhile', () => {
  test.each<[string, (shared: SharedExcel) => void]>([
    [
      'a sheet is changed that it does not rest on',
      (shared) => {
        put(shared.sheet('Møter'), 1, 1, 'Neste: fredag');
      },
    ],
    [
      'a former result is changed, for it is written anew',
      (shared) => {
        put(shared.sheet('Fordeling'), 2, 1, 'overskrevet');
      },
    ],
    [
      'a formula in its input but shows another value',
      (shared) => {
        shared.sheet('Kostnader').rows.get(3)!.get(3)!.value = 501;
      },
    ],
  ])('%s', async (_, change) => {
    const lines = COSTS.Kostnader.with(2, [
      'Drift',
      'Lisens',
      { value: 500, formula: '=500+0*NOW()' },
      null,
    ] as never);
    const shared = new SharedExcel(kostnader, { ...COSTS, Kostnader: lines, Møter: [['Møter']] }, true);
    expect(
      await shared.runWith(() => {
        change(shared);
      }),
    ).toBe('written');
  });
});
