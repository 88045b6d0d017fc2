/** The exit statuses of every command. */
export const EXIT = { done: 0, inputHasErrors: 1, wrongUse: 2, fileTrouble: 3, stopped: 130 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
