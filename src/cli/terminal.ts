/** What the command line touches outside itself, so that tests can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person is looking at what `err` prints. */
  readonly isInteractive: boolean;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Called when a file is about to be written: from then on the signal alone may stop the work. */
  readonly onWriting?: () => void;
}
