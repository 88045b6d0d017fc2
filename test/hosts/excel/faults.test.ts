import { HostError } from '../../../src/workbook/issue';
import { ExcelUnderTest, UNFINISHED } from './excel-under-test';
import { costWorkbook, runKostnader } from './kostnader-in-excel';
import type { Trouble } from './server/excel-server';
import type { Model, ModelSheet } from './server/model';

/** So little that a small result takes several requests. */
const SMALL_REQUESTS = 60_000;

type TroubleAt = (actions: number) => Trouble;

/** After those that read, and the one that looks up what stands there. */
const FIRST_WRITING_REQUEST = 3;

const refused =
  (code: string, part: number): TroubleAt =>
  (actions) => ({ kind: 'refused', code, beforeAction: Math.floor((actions - 1) * part) });

const TROUBLES: readonly (readonly [string, TroubleAt])[] = [
  ['is refused for a moment, before anything is done', refused('ServiceNotAvailable', 0)],
  ['is refused for a moment, half done', refused('ActivityLimitReached', 0.5)],
  ['is cut off at its end', refused('RequestAborted', 1)],
  ['is refused before anything is done', refused('GeneralException', 0)],
  ['is refused half done', refused('AccessDenied', 0.5)],
  ['is refused at its end', refused('InvalidOperation', 1)],
  ['comes while a cell is edited', refused('InvalidOperationInCellEditMode', 0)],
  ['is never answered and not done', () => ({ kind: 'silent', isDone: false })],
  ['is never answered though it is done', () => ({ kind: 'silent', isDone: true })],
];

describe.each([
  ['a first result', false],
  ['a result in place of an older one', true],
])('While the job kostnader writes %s', (_, hasOlder) => {
  let clean: readonly string[];
  let older: readonly string[];
  let requests: number;

  beforeAll(async () => {
    const excel = await start(hasOlder);
    older = states(excel);
    const before = excel.server.requests.length;
    await runKostnader(excel.host);
    requests = excel.server.requests.length - before;
    clean = states(excel);
  });

  test.each(TROUBLES)('one request %s, each in turn', async (__, troubleAt) => {
    expect(requests).toBeGreaterThan(5);
    for (let failing = 0; failing < requests; failing++) {
      const excel = await start(hasOlder);
      const inputs = inputStates(excel);
      const first = excel.server.requests.length;
      excel.server.troubleWith = (number, { Actions }) =>
        number === first + failing ? troubleAt(Actions.length) : null;
      const error = await runKostnader(excel.host).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(inputStates(excel)).toEqual(inputs);
      for (const state of states(excel)) expect([...older, ...clean, 'unfinished']).toContain(state);
      expectTold(error, excel, clean);

      excel.server.troubleWith = () => null;
      await runKostnader(excel.host);
      expect(states(excel)).toHaveLength(clean.length);
      expect(states(excel)).toEqual(expect.not.arrayContaining(['unfinished']));
    }
  });
});

test.each(['GeneralException', 'ServiceNotAvailable'])(
  'A sheet that was added and no more when Excel said %s is known again, and no second one comes',
  async (code) => {
    const undisturbed = await start(false);
    await runKostnader(undisturbed.host);
    const clean = states(undisturbed);
    let hasFailed = false;
    for (let action = 1; action <= 12; action++) {
      const excel = await start(false);
      excel.server.troubleWith = (number) =>
        number === FIRST_WRITING_REQUEST ? { kind: 'refused', code, beforeAction: action } : null;
      await runKostnader(excel.host).catch((error: unknown) => {
        hasFailed = true;
        expectTold(error, excel, clean);
      });
      expect(states(excel)).not.toContain('empty');
      await runKostnader(excel.host);
      expect(states(excel)).toEqual(clean);
    }
    expect(hasFailed).toBe(code === 'GeneralException');
  },
);

/** Either all is well and new, or there is an issue; what is unfinished is told. */
function expectTold(error: unknown, excel: ExcelUnderTest, clean: readonly string[]): void {
  if (error === null) {
    expect(states(excel)).toEqual(clean);
    return;
  }
  if (!(error instanceof HostError)) throw new Error('Not stopped by an issue', { cause: error });
  expect(error.issue.code).toMatch(/^excel\.(refused|not-writable|no-answer|cell-being-edited)$/);
  const isUnfinished = states(excel).includes('unfinished');
  const told = error.others.map(({ code }) => code);
  if (error.issue.code !== 'excel.no-answer') {
    expect(told).toEqual(isUnfinished ? ['excel.result-unfinished'] : []);
  } else if (isUnfinished) expect(told).toEqual(['excel.result-unknown']);
}

async function start(hasOlder: boolean): Promise<ExcelUnderTest> {
  const options = { patience: 30, bytesOfRequest: SMALL_REQUESTS };
  if (!hasOlder) return new ExcelUnderTest(costWorkbook(4), options);
  withOlder ??= olderResult();
  return new ExcelUnderTest((await withOlder).copy(), options);
}

/** The workbook with an older result in it, made once. */
let withOlder: Promise<Model> | null = null;

async function olderResult(): Promise<Model> {
  const { host, server } = new ExcelUnderTest(costWorkbook(4));
  await runKostnader(host, { formulas: false });
  return server.model;
}

function inputStates({ server }: ExcelUnderTest): readonly string[] {
  return server.model.sheets.filter(({ name }) => isInput(name)).map(stateOf);
}

function states({ server }: ExcelUnderTest): readonly string[] {
  return server.model.sheets.filter(({ name }) => !isInput(name)).map(stateOf);
}

function isInput(name: string): boolean {
  return ['Deltakere', 'Nøkler', 'Kostnader'].includes(name);
}

/** What a sheet holds, apart from what Excel calculates. */
function stateOf({ rows, tables, charts, names, merges }: ModelSheet): string {
  if (rows.size === 0) return 'empty';
  if (rows.get(1)?.get(1)?.value === UNFINISHED) return 'unfinished';
  const cells = [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cellsOfRow]) =>
      [...cellsOfRow]
        .sort(([a], [b]) => a - b)
        .map(([column, { value, formula, numberFormat }]) => [row, column, formula ?? value, numberFormat]),
    );
  const tablesHeld = tables.map(({ name, range, hasTotalRow }) => [name, range, hasTotalRow]);
  return JSON.stringify([
    cells,
    tablesHeld,
    charts.map(({ name }) => name),
    names.map(({ name }) => name).sort(),
    merges,
  ]);
}
