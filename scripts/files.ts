import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type Tried, tryFile } from '../test/hosts/file/try-file';

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm)$/i;

/**
 * npm run files -- <folder>: reads every workbook below a folder, writes a sheet into a copy, opens that again and compares.
 * Tells what is not whole, with `--told` why a file is refused, and ends with the counts. Nothing in the folder is changed.
 */
async function main(words: readonly string[]): Promise<void> {
  const isTold = words.includes('--told');
  const [given] = words.filter((word) => !word.startsWith('--'));
  const folder = given === undefined ? null : resolve(given);
  if (folder === null || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    console.error('Which folder? npm run files -- ../workbooks');
    process.exitCode = 2;
    return;
  }
  const temporary = mkdtempSync(join(tmpdir(), 'fordel-files-'));
  const counts: Record<Tried['outcome'], number> = { whole: 0, refused: 0, broken: 0, crashed: 0 };
  let cells = 0;
  for (const path of workbooksIn(folder)) {
    const tried = await tryFile(path, temporary);
    counts[tried.outcome]++;
    cells += tried.cells;
    if (tried.outcome === 'whole' || (tried.outcome === 'refused' && !isTold)) continue;
    console.log(
      [`${tried.outcome}: ${relative(folder, path)}`, ...tried.says.map((line) => `    ${line}`)].join('\n'),
    );
  }
  rmSync(temporary, { recursive: true });
  const told = Object.entries(counts).map(([outcome, count]) => `${String(count)} ${outcome}`);
  console.log(`${told.join(', ')}; ${String(cells)} cells`);
  if (counts.broken + counts.crashed > 0) process.exitCode = 1;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !entry.name.startsWith('~$'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

void main(process.argv.slice(2));
