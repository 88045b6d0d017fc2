import type { Deflate } from '../../../../src/hosts/file/opc/deflate';
import { WorkbookFile } from '../../../../src/hosts/file/workbook-file';
import { HostError } from '../../../../src/workbook/issue';
import { formulaContent, sheetPlan } from '../../plans';
import { unzip } from '../../../../src/hosts/file/opc/unzip';

/** What came of a workbook on its way from the disk and back to it. */
export interface Work {
  readonly failure: string | null;
  readonly sheets: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** What the file holds in the end: the characters of each part, a byte each. */
  readonly parts: readonly (readonly [name: string, contents: string])[];
  readonly looks: readonly (readonly [sheet: string, cells: number, widths: readonly number[]])[];
  readonly bomb: string;
}

const PLAN = sheetPlan('Fordeling', {
  rows: [
    ['Kommune', 'Andel'],
    ['Kåfjord', formulaContent('=Deltakere!B6/2', 1)],
  ],
  tables: [{ name: 'Andeler', range: { top: 1, left: 1, bottom: 2, right: 2 }, hasTotalRow: false }],
});

/** Opens a workbook, changes a cell, writes a result and settings, takes the bytes and opens them again. */
export async function workOn(bytes: Uint8Array, bomb: Uint8Array, deflate: Deflate): Promise<Work> {
  const opened = await WorkbookFile.open(bytes, 'inn.xlsx', deflate);
  const edited = await opened.withEdits([
    { sheet: 'Deltakere', row: 6, column: 2, cell: { value: 3000 } },
    { sheet: 'Deltakere', row: 40, column: 1, cell: { value: '=ny «kommune»' } },
  ]);
  const withSettings = await edited.file.withSettings({ periode: '2018' });
  const { file } = await withSettings.withResults([PLAN]);
  const written = await file.bytes();
  const again = await WorkbookFile.open(written, 'ut.xlsx', deflate);
  const { sheets } = await again.read();
  return {
    failure: null,
    sheets: sheets.map(({ name }) => name),
    settings: await again.settings(),
    parts: [...unzip(written, deflate)].map(([name, contents]) => [name, charactersOf(contents)]),
    looks: (await again.looks()).map(({ name, cells, columnWidths }) => [
      name,
      cells.size,
      [...columnWidths.values()],
    ]),
    bomb: await codeOf(WorkbookFile.open(bomb, 'inn.xlsx', deflate)),
  };
}

function charactersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'opened',
    (error: unknown) => (error instanceof HostError ? error.issue.code : String(error)),
  );
}
