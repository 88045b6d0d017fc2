import { spawnSync } from 'node:child_process';
import { ExcelUnderTest } from '../../test/hosts/excel/excel-under-test';
import { costWorkbook, runKostnader } from '../../test/hosts/excel/kostnader-in-excel';
import { milliseconds } from './measure';

export interface ExcelRun {
  /** In milliseconds: the add-in's own work and the client library's, without that of the server in Excel's place. */
  readonly time: number;
  readonly requests: number;
  /** Sent and received, in bytes, and the most in one request. */
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
}

/** The job in Excel, from read to written, for one, ten and a hundred thousand participants. */
export function excelRows(): readonly (readonly string[])[] {
  return [1_000, 10_000, 100_000].map((count) => {
    const { time, requests, sent, received, largest } = inOwnProcess(count);
    return [
      `${count.toLocaleString('nb')} participants`,
      milliseconds(time),
      String(requests),
      ...[sent, received, largest].map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`),
    ];
  });
}

/** A process of its own, so that one size's memory is not another's. */
function inOwnProcess(count: number): ExcelRun {
  const { stdout } = spawnSync(process.execPath, [process.argv[1]!, 'excel', String(count)], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as ExcelRun;
}

export async function excelRun(count: number): Promise<ExcelRun> {
  const excel = new ExcelUnderTest(costWorkbook(count), { patience: 600_000 });
  const { server } = excel;
  const answer = server.answer.bind(server);
  let serverTime = 0;
  server.answer = (text) => {
    const start = performance.now();
    const answered = answer(text);
    serverTime += performance.now() - start;
    return answered;
  };
  const start = performance.now();
  await runKostnader(excel.host);
  const time = performance.now() - start - serverTime;
  const sum = (of: (request: (typeof server.requests)[number]) => number) =>
    server.requests.reduce((all, request) => all + of(request), 0);
  return {
    time,
    requests: server.requests.length,
    sent: sum(({ bytes }) => bytes),
    received: sum(({ answerBytes }) => answerBytes),
    largest: Math.max(...server.requests.map(({ bytes }) => bytes)),
  };
}
