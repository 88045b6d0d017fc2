import type { Job } from '../../src/jobs/job';
import { inputHashOf } from '../../src/jobs/run-job';
import { standingResults } from '../../src/jobs/results/standing-results';
import { LOCALES } from '../../src/jobs/locales';
import { VERSION } from '../../src/version';
import { cellAddressText } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/host';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Each result sheet with how it stands, and what is written over: `Fordeling: current`. */
export async function standing(
  job: Job,
  snapshot: WorkbookSnapshot,
  settings: Settings = {},
): Promise<readonly string[]> {
  const { result } = job.answer(snapshot, { settings, sheets: [] });
  const inputHash = result && (await inputHashOf(result));
  const context = { locale: LOCALES.nb, version: VERSION, formulas: true, writtenAt: new Date(0) };
  const input =
    inputHash === null ? null : { hash: inputHash, plans: () => result!.report({ ...context, inputHash }) };
  return standingResults(job, snapshot, input).map(({ sheet, state, overwritten }) =>
    [`${sheet}: ${state}`, ...overwritten.map(cellAddressText)].join(', '),
  );
}
