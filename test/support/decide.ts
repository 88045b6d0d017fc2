import type { Job } from '../../src/jobs/job';
import type { Settings } from '../../src/workbook/host';
import { cellAddressText } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/**
 * The choices that answer what a random workbook is asked by chance: a row that is the sum of others stays a row, and a
 * column whose numbers make 100 is not used.
 */
export function decided(job: Job, snapshot: WorkbookSnapshot, settings: Settings): Settings {
  const { issues } = job.answer(snapshot, { settings, sheets: [] });
  const behold = issues
    .filter(({ code }) => code === 'row.undecided')
    .map(({ address }) => cellAddressText(address!));
  const utelat = issues.flatMap((issue) =>
    issue.code === 'column.undecided' && issue.figures['choice']?.kind === 'text'
      ? [issue.figures['choice'].text]
      : [],
  );
  return {
    ...settings,
    ...(behold.length > 0 && { behold: behold.join(';') }),
    ...(utelat.length > 0 && { utelat: utelat.join(';') }),
  };
}
