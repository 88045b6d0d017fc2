import type { Job, JobAnswer } from '../../../src/jobs/job';
import { cellAt, findSheet } from '../../../src/workbook/snapshot';
import { sumJob } from './sum-job';

/** A job with an error of its own where the first cost is called for it, as the product should have none. */
export const faultyJob: Job = {
  ...sumJob,
  answer(snapshot, request): JobAnswer {
    const found = sumJob.answer(snapshot, request);
    const { result } = found;
    const name = cellAt(findSheet(snapshot, 'Kostnader')!, 2, 1).value;
    if (result === null) return found;
    switch (name) {
      case 'Kari 4021 ved regning':
        throw new Error(`no cost ${name}`);
      case 'Kari 4021 etter skriving':
        if (snapshot.sheets.some(({ mark }) => mark !== null)) throw new Error(`no cost ${name}`);
        return found;
      case 'Kari 4021 ved skriving':
        return {
          ...found,
          result: { ...result, report: () => [...(undefined as never as readonly never[])] },
        };
      case 'Kari 4021 ved visning':
        return {
          ...found,
          result: {
            ...result,
            preview: (locale) => [{ ...result.preview(locale)[0]!, rows: [[]], charts: undefined as never }],
          },
        };
      default:
        return found;
    }
  },
};
