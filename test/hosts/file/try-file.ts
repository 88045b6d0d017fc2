import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { decodeXml } from '../../../src/hosts/file/opc/xml';
import { unzip } from '../../../src/hosts/file/opc/unzip';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { LOCALES } from '../../../src/jobs/locales';
import { HostError } from '../../../src/workbook/issue';
import { type SheetSnapshot, sameSheetName, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { formulaContent, sheetPlan } from '../plans';
import { complaintsAbout } from './validity/complaints';

/** What became of a file that was read, got a sheet more, and was read again. */
export interface Tried {
  readonly outcome: 'whole' | 'refused' | 'broken' | 'crashed';
  /** What is wrong, or what was said of it. */
  readonly says: readonly string[];
  readonly cells: number;
}

/** What is written into each, with a number format, a table and a formula. */
const PLAN = sheetPlan('Prøvd av Fordel', {
  rows: [
    ['Kommune', 'Andel'],
    ['Skjervøy', formulaContent('=1/2', 0.5)],
  ],
  tables: [{ name: 'Prøve', range: { top: 1, left: 1, bottom: 2, right: 2 }, hasTotalRow: false }],
  numberFormats: [undefined, '#,##0.00'],
});

/** What leads to a new sheet and how it looks: all other parts are to keep their bytes. */
const LEADS_TO_SHEETS = /^\[content_types\]\.xml$|\.rels$|styles?\w*\.xml$|workbook\w*\.xml$/i;

/** @param folder where the result is written; it is left there. */
export async function tryFile(path: string, folder: string): Promise<Tried> {
  let cells = 0;
  try {
    const output = join(folder, 'prøvd.xlsx');
    const host = await FileHost.open(path, { output, overwrite: true });
    const before = await host.read();
    cells = cellsIn(before);
    await host.write([PLAN]);
    const again = await FileHost.open(output, { output: join(folder, 'ubrukt.xlsx'), overwrite: true });
    const [input, written] = [await readFile(path), await readFile(output)];
    const wrong = [
      ...changedSheets(before, await again.read()),
      ...changedParts(input, written),
      ...(await complaintsAbout(written, input)),
    ];
    return { outcome: wrong.length === 0 ? 'whole' : 'broken', says: wrong, cells };
  } catch (error) {
    if (error instanceof HostError) {
      return {
        outcome: 'refused',
        says: [`${error.issue.code}: ${describeIssue(error.issue, LOCALES.nb)}`],
        cells,
      };
    }
    return {
      outcome: 'crashed',
      says: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      cells,
    };
  }
}

function cellsIn({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce(
    (all, { rows }) => [...rows.values()].reduce((sum, cells) => sum + cells.size, all),
    0,
  );
}

/** Sheets of which anything that is read differs after another sheet was added. */
function changedSheets(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  return before.sheets.flatMap((sheet) => {
    const found = after.sheets.find(({ name }) => sameSheetName(name, sheet.name));
    if (found === undefined) return [`${sheet.name}: is gone`];
    return contentsOf(found) === contentsOf(sheet) ? [] : [`${sheet.name}: reads otherwise`];
  });
}

function contentsOf({ rows, hidden, merges, tables }: SheetSnapshot): string {
  return JSON.stringify([hidden, merges, tables, [...rows].map(([row, cells]) => [row, [...cells]])]);
}

function changedParts(input: Uint8Array, written: Uint8Array): readonly string[] {
  const [before, after] = [unzip(input, nodeDeflate), unzip(written, nodeDeflate)];
  return [...before].flatMap(([name, bytes]) => {
    if (LEADS_TO_SHEETS.test(name) || /calcChain/i.test(name)) return [];
    const now = after.get(name);
    if (now === undefined) return [`${name}: is gone`];
    return Buffer.from(now).equals(bytes) || deselected(now) === deselected(bytes)
      ? []
      : [`${name}: has other bytes`];
  });
}

/** The tab that was selected no longer is; two selected tabs would be edited together. A part in UTF-16 is in UTF-8 then. */
function deselected(part: Uint8Array): string {
  return decodeXml(part)
    .replace(/\s+tabSelected\s*=\s*["'](?:1|true)["']/g, '')
    .replace(/^<\?xml [^>]*>/, '');
}
