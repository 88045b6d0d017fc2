import { mkdir } from 'node:fs/promises';
import { FileHost } from '../../src/hosts/file/file-host';
import type { JobResult } from '../../src/jobs/job';
import { reportSheets } from '../../src/jobs/results/report-sheets';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import type { Settings } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/plan';
import type { Sheets } from '../corpus/sheets/sheet-entry';
import { saveWorkbook } from '../hosts/file/save-workbook';
import { decided } from '../support/decide';
import { memoryHost, memoryWorkbook } from '../support/memory-workbook';
import type { Calculated } from './libreoffice';

/** What the engine says of sheets in memory; null where it refuses them. */
export async function resultOf(sheets: Sheets, settings: Settings = {}): Promise<JobResult | null> {
  const snapshot = await memoryHost(sheets).read();
  return kostnader.answer(snapshot, { settings: decided(kostnader, snapshot, settings), sheets: [] }).result;
}

/** The result's sheets, with formulas unless told otherwise. */
export function plansOf(
  result: JobResult,
  { language = 'nb', formulas = true }: { language?: LocaleCode; formulas?: boolean } = {},
): readonly SheetPlan[] {
  return reportSheets(result, [], {
    locale: LOCALES[language],
    version: '0.1.0',
    formulas,
    writtenAt: new Date(2026, 10, 22, 12, 3),
    inputHash: 'ab'.repeat(32),
  });
}

/** Saves the sheets as a file, and writes the plans into a copy of it. */
export async function writeResult(
  sheets: Sheets,
  plans: readonly SheetPlan[],
  { input, output }: { readonly input: string; readonly output: string },
): Promise<void> {
  await saveWorkbook(memoryWorkbook(sheets), input);
  const host = await FileHost.open(input, { output });
  await host.write(plans);
}

/** What the check of Fordeling shows: the difference, or that Fordel must be run again, and why. */
export interface ShownCheck {
  readonly figure: string | number;
  readonly says: string;
}

/** The checks of the agreements on a calculated sheet Fordeling, in their order. */
export async function checksOn(calculated: Calculated, sheet = 'Fordeling'): Promise<readonly ShownCheck[]> {
  const rows = await calculated.sheet(sheet);
  return rows
    .filter(([label]) => /^(Kontroll|Check): /.test(String(label)))
    .map((row) => ({ figure: row[2]!, says: String(row[3]).replace(/\u00a0/g, ' ') }));
}

export async function emptyFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}
