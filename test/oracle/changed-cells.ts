import { readFile, writeFile } from 'node:fs/promises';
import { nodeDeflate } from '../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../src/hosts/file/workbook-file';
import { parseRangeAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';

/** Cells by their places, as `Kostnader!E7`, and what a person writes in each; null empties it. */
export type ChangedCells = Readonly<Record<string, CellValue>>;

/** Writes other contents in cells of a workbook's file, all else as it was. */
export async function changeCells(from: string, to: string, changes: ChangedCells): Promise<void> {
  const edits = Object.entries(changes).map(([place, value]) => {
    const { sheet, top: row, left: column } = parseRangeAddress(place)!;
    return { sheet, row, column, cell: { value } };
  });
  const { file } = await (await WorkbookFile.open(await readFile(from), from, nodeDeflate)).withEdits(edits);
  await writeFile(to, await file.bytes());
}
