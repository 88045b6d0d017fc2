import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocate } from '../../src/core/allocation/allocate';
import { FileHost } from '../../src/hosts/file/file-host';
import { agreementOf } from './agreements';
import { convertOptions } from '../../test/support/libreoffice';
import { bestOf, milliseconds } from './measure';
import { inputSheets, run } from './workbooks';

const AGREEMENTS = 20;
const PARTICIPANTS = 357;

/**
 * The engine beside LibreOffice calculating the formulas that Fordel wrote for the same shares: what it takes to open
 * and save the workbook with formulas, less what the same workbook takes with values.
 */
export async function libreOfficeRows(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
  try {
    const input = join(folder, 'inn.xlsx');
    await (await FileHost.create(input)).write(inputSheets(Array<number>(AGREEMENTS).fill(PARTICIPANTS)));
    for (const content of ['formulas', 'values'] as const)
      await run(input, join(folder, `${content}.xlsx`), content);
    const opened = (content: string) =>
      bestOf(2, () => {
        open(join(folder, `${content}.xlsx`), folder);
      });
    const withValues = opened('values');
    const calculating = Math.max(0, opened('formulas') - withValues);
    const agreements = Array.from({ length: AGREEMENTS }, (_, seed) => agreementOf(PARTICIPANTS, seed));
    const engine = bestOf(5, () => {
      for (const agreement of agreements) allocate(agreement);
    });
    const shares = (AGREEMENTS * PARTICIPANTS).toLocaleString('nb');
    return [
      ['Fordel’s engine', shares, milliseconds(engine), '1 ×'],
      [
        'LibreOffice, the formulas alone',
        shares,
        milliseconds(calculating),
        `${(calculating / engine).toFixed(0)} ×`,
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function open(file: string, folder: string): void {
  const options = convertOptions(join(folder, 'profile'), 'xlsx', join(folder, 'saved'), [file]);
  const { error, status } = spawnSync('soffice', options);
  if (error !== undefined || status !== 0) throw new Error('LibreOffice (soffice) is needed and did not run');
}
