import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../src/workbook/host';
import { type Parts, plainWorkbook, sheetData, zipped } from '../../hosts/file/package-files';
import { DELTAKERE, KOSTNADER, NOKLER } from '../../support/kostnader';
import type { Outcome } from '../outcome';

/** A file that may be a workbook, the choices made for the run, and what becomes of it. */
export interface FileEntry {
  readonly name: string;
  /** Makes the file in a folder and returns its path. */
  readonly make: (folder: string) => string | Promise<string>;
  readonly settings?: Settings;
  readonly outcome: Outcome;
  /** What the message of an error says, besides the file's name. */
  readonly says?: string;
  /** Where the workbook is not refused: what the participants share, in kroner. */
  readonly shared?: readonly string[];
  /** Where it is written: the sheets of the result, when others than the three tables, Fordeling and Avrunding. */
  readonly sheets?: readonly string[];
}

type Rows = Parameters<typeof sheetData>[0];

/** What the three participants of the plain tables share: 1 500 kroner, 40 % equally and 60 % by inhabitants. */
export const SHARED: readonly string[] = ['644.92', '463.22', '391.86'];

/** Writes the bytes, made only when they are wanted, to a file of that name. */
export function file(bytes: () => Uint8Array | string, name = 'inn.xlsx'): (folder: string) => string {
  return (folder) => {
    const path = join(folder, name);
    writeFileSync(path, bytes());
    return path;
  };
}

/** The contents of sheets with the three plain tables, of which some may be replaced, and more sheets after them. */
export function tableSheets(
  changes: Readonly<Record<string, string | Rows>> = {},
): Readonly<Record<string, string>> {
  const sheets = {
    Deltakere: DELTAKERE as Rows,
    Nøkler: NOKLER as Rows,
    Kostnader: KOSTNADER as Rows,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(sheets).map(([name, contents]) => [
      name,
      typeof contents === 'string' ? contents : sheetData(contents),
    ]),
  );
}

/** A workbook of such sheets, its parts changed as told. */
export function tables(
  changes: Parameters<typeof tableSheets>[0] = {},
  change: (parts: Record<string, string>) => Parts = (parts) => parts,
  name?: string,
): (folder: string) => string {
  return file(() => zipped(change(plainWorkbook(tableSheets(changes)))), name);
}

/** Changes the text of one part. */
export function inPart(
  part: string,
  from: string | RegExp,
  to: string,
): (parts: Record<string, string>) => Record<string, string> {
  return (parts) => {
    const text = parts[part];
    const changed = text?.replace(from, to);
    if (changed === undefined || changed === text) throw new Error(`${part} has no ${String(from)}`);
    return { ...parts, [part]: changed };
  };
}
