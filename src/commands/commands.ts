import type { RangeAddress } from '../workbook/address';

/** What commands ask of the add-in: its pane, open or not. */
export interface CommandTarget {
  runJob(id: string): Promise<'written' | 'needs-a-person'>;
  /** Takes cells as one of the job's tables. */
  useRange(range: RangeAddress): Promise<void>;
}

/** What commands ask of the program around the add-in. */
export interface CommandPlatform {
  /** Ties a button of the manifest, by its id, to what it does. Excel shows it as busy until the promise is settled. */
  associate(action: string, run: () => Promise<void>): void;
  openPane(): Promise<void>;
  /** The cells that are selected and not empty; null where there are none. */
  selectedRange(): Promise<RangeAddress | null>;
}

/** The button that runs a job. */
export function runAction(job: string): string {
  return `fordel.run.${job}`;
}

/** The choice in the menu of a range. */
export const OPEN_ON_SELECTION = 'fordel.openOnSelection';

/**
 * Ties the ribbon's buttons and the menu of a range to the jobs. A job runs without the pane; the sheet that it wrote is
 * then shown. The pane opens when there is something for a person to decide or to look at.
 */
export function registerCommands(
  jobs: readonly string[],
  target: CommandTarget,
  platform: CommandPlatform,
): void {
  for (const job of jobs) {
    platform.associate(runAction(job), async () => {
      const outcome = await target.runJob(job);
      if (outcome === 'needs-a-person') await platform.openPane();
    });
  }
  platform.associate(OPEN_ON_SELECTION, async () => {
    const range = await platform.selectedRange();
    await platform.openPane();
    if (range !== null) await target.useRange(range);
  });
}
