import type { Job } from './job';
import { JOB_IDS, type JobId } from './job-ids';
import { kompetanse } from './kompetanse/kompetanse';
import { kostnader } from './kostnader/kostnader';
import { prioritering } from './prioritering/prioritering';

const BY_ID: Readonly<Record<JobId, Job>> = { kostnader, kompetanse, prioritering };

/** Every job that Fordel has; screens, help and commands are made from this list. */
export const JOBS: readonly Job[] = JOB_IDS.map((id) => BY_ID[id]);

export function findJob(id: string): Job | undefined {
  return JOBS.find((job) => job.id === id);
}

/** Every function for cells that the jobs have. */
export const FUNCTIONS = JOBS.flatMap(({ functions }) => functions);
