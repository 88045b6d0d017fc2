import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { convertOptions } from '../support/libreoffice';

/**
 * Every sheet as a file of its own, in UTF-8, semicolons between cells: texts in quotes, numbers with their 15 digits and not as the cell shows
 * them. Workbooks take half as long again to write.
 * @see https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html
 */
const VALUES_OF_EACH_SHEET = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1';

/** So many files are no strain on one process. */
const FILES_AT_ONCE = 250;

/** What a cell holds after calculation: an error is its text. */
export type CalculatedCell = string | number;

/** A workbook that was calculated anew. */
export interface Calculated {
  /** The rows of one of its sheets. */
  sheet(name: string): Promise<readonly (readonly CalculatedCell[])[]>;
}

/**
 * Opens workbooks in LibreOffice and calculates every formula anew. One start of the program for many files, with a
 * profile of its own. Now and then it ends before all of them are done: what is left is then tried once more, a file at
 * a time, so that one that it cannot open is known by its name.
 * @param folder takes what it calculated.
 */
export async function recalculate(files: readonly string[], folder: string): Promise<readonly Calculated[]> {
  const profile = await mkdtemp(join(tmpdir(), 'fordel-libreoffice-'));
  try {
    for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
      await convert(profile, files.slice(start, start + FILES_AT_ONCE), folder);
    }
    const isDone = await doneIn(folder);
    const firstLeft = files.findIndex((file) => !isDone(file));
    // The one before the first that is left may lack some of its sheets.
    const again = firstLeft < 0 ? [] : files.slice(Math.max(0, firstLeft - 1));
    for (const left of again) {
      await convert(profile, [left], folder);
      if (!(await doneIn(folder))(left)) throw new Error(`LibreOffice cannot open ${left}`);
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return files.map((file) => ({ sheet: (name) => readSheet(join(folder, `${nameOf(file)}-${name}.csv`)) }));
}

async function doneIn(folder: string): Promise<(file: string) => boolean> {
  const made = await readdir(folder);
  return (file) => made.some((each) => each.startsWith(`${nameOf(file)}-`));
}

function nameOf(file: string): string {
  return basename(file, '.xlsx');
}

async function readSheet(path: string): Promise<readonly (readonly CalculatedCell[])[]> {
  return parse(await readFile(path), {
    delimiter: ';',
    relax_column_count: true,
    cast: (text, { quoting }) => (quoting || text === '' ? text : numberIn(text)),
  });
}

/** In the program's language: with its sign where the cell is a percentage, and a day as its serial number. */
function numberIn(text: string): number {
  const day = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
  if (day !== null) return serialNumber(Number(day[3]), Number(day[2]), Number(day[1]));
  const number = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? number / 100 : number;
}

/** Days since 30 December 1899. */
function serialNumber(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

async function convert(profile: string, files: readonly string[], folder: string): Promise<void> {
  await promisify(execFile)('soffice', convertOptions(profile, VALUES_OF_EACH_SHEET, folder, files), {
    maxBuffer: 2 ** 26,
  });
}
