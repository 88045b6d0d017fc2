import type { Job } from './job';
import { kompetanse } from './kompetanse/kompetanse';
import { kostnader } from './kostnader/kostnader';

/** Every job that Fordel has; screens, help and commands are made from this list. */
export const JOBS: readonly Job[] = [kostnader, kompetanse];

export function findJob(id: string): Job | undefined {
  return JOBS.find((job) => job.id === id);
}
