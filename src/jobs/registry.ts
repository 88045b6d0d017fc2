import type { Job } from './job';
import { kostnader } from './kostnader/kostnader';

/** Every job that Fordel has; screens, help and commands are made from this list. */
export const JOBS: readonly Job[] = [kostnader];

export function findJob(id: string): Job | undefined {
  return JOBS.find((job) => job.id === id);
}

/** Every function for cells that the jobs have. */
export const FUNCTIONS = JOBS.flatMap(({ functions }) => functions);
