/** The jobs by their ids, in the order they are offered; for those who need no more of them, such as a button. */
export const JOB_IDS = ['kostnader', 'kompetanse', 'prioritering'] as const;

export type JobId = (typeof JOB_IDS)[number];
