import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFile, writeFile } from 'node:fs/promises';
import { cellName } from '../../src/workbook/address';
import type { Change } from './random-workbook';

/** Puts other numbers in cells of a workbook's file, as a person would in Excel, all else as it was. */
export async function changeNumbers(from: string, to: string, changes: readonly Change[]): Promise<void> {
  const parts = unzipSync(await readFile(from));
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  for (const { sheet, row, column, value } of changes) {
    const name = sheet.replace(/&/g, '&amp;').replace(/'/g, "(?:'|&apos;|&#39;)");
    const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
    const relationship = new RegExp(`<Relationship [^>]*Id="${id ?? ''}"[^>]*>`).exec(relationships)?.[0];
    const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relationship ?? '')?.[1];
    const part = `xl/${target ?? ''}`;
    const cell = cellName({ row: row + 1, column: column + 1 });
    const pattern = new RegExp(`(<c r="${cell}"(?: s="\\d+")?)( t="n")?><v>[^<]*</v>`);
    const xml = strFromU8(parts[part]!);
    if (!pattern.test(xml)) throw new Error(`No number in ${sheet}!${cell}`);
    parts[part] = strToU8(xml.replace(pattern, `$1><v>${String(value)}</v>`));
  }
  await writeFile(to, zipSync(parts));
}
