import type { Settings } from '../../../src/workbook/host';
import type { answer } from '../../support/kostnader';
import type { Outcome } from '../outcome';

export type Sheets = Parameters<typeof answer>[0];

/**
 * A workbook in words, its sheets, the choices made for the run, what becomes of it and, where it is not refused, what
 * the participants of all agreements share, in kroner.
 */
export type SheetEntry = readonly [
  name: string,
  sheets: Sheets,
  settings: Settings,
  outcome: Outcome,
  shared?: readonly string[],
];
