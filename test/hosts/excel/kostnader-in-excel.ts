import { runJob, type JobRun, type RunOptions } from '../../../src/jobs/run-job';
import { kostnader } from '../../../src/jobs/kostnader/kostnader';
import { LOCALES } from '../../../src/jobs/locales';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import type { WorkbookHost } from '../../../src/workbook/host';
import { memoryWorkbook } from '../../support/memory-workbook';

/** A workbook in which so many municipalities share a cost. */
export function costWorkbook(participants: number): MemoryWorkbook {
  const rows = Array.from({ length: participants }, (_, index) => [
    `Kommune ${index + 1}`,
    200 + ((index * 7919) % 9973),
  ]);
  return memoryWorkbook({
    Deltakere: [['Kommune', 'Folketall'], ...rows],
    Nøkler: [
      ['Samarbeid', 'Lik andel'],
      ['IKT', 0.4],
    ],
    Kostnader: [
      ['Post', 'Beløp'],
      ['Lønn', 123_456_789.12],
    ],
  });
}

/** From read to written, as the pane does it. */
export function runKostnader(host: WorkbookHost, options: Partial<RunOptions> = {}): Promise<JobRun> {
  return runJob(kostnader, host, {
    settings: {},
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now: () => new Date(2018, 0, 31),
    ...options,
  });
}
