import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { saveWorkbook } from '../hosts/file/save-workbook';
import { fordel } from '../support/command-line';
import { useTemporaryFolder } from '../support/temporary-folder';
import { memoryWorkbook } from '../support/memory-workbook';
import { SHEET_TOPICS } from './sheets/all-sheets';

const file = useTemporaryFolder();

interface Document {
  readonly ok: boolean;
  readonly issues: readonly {
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly result: { readonly agreements: readonly { shares: readonly { shared: string }[] }[] } | null;
}

const WRONG_USE = ['setting.unknown', 'setting.unreadable'];

describe.each(Object.entries(SHEET_TOPICS))('As files on the command line: %s', (_topic, entries) => {
  test.each(entries.map((entry) => ({ name: entry[0], entry })))('$name', async ({ entry }) => {
    const [, sheets, settings, outcome, shared] = entry;
    const input = file('inn.xlsx');
    await saveWorkbook(memoryWorkbook(sheets), input);
    const before = readFileSync(input);
    const choices = Object.entries(settings).flatMap(([name, value]) => ['--sett', `${name}=${value}`]);

    const { status, out } = await fordel('kostnader', input, '--json', ...choices);

    const { ok, issues, result } = JSON.parse(out) as Document;
    const told = issues.map(({ code, sheet, cell }) =>
      cell === null ? code : `${code} ${sheet ?? ''}!${cell}`,
    );
    expect(told).toEqual(outcome.told);
    const isWrongUse = issues.some(({ code }) => WRONG_USE.includes(code));
    expect([ok, status]).toEqual(outcome.kind === 'error' ? [false, isWrongUse ? 2 : 1] : [true, 0]);
    expect(issues.filter(({ message }) => /undefined|\bnull\b|NaN|\[object/.test(message))).toEqual([]);
    if (shared !== undefined) {
      expect(result!.agreements.flatMap(({ shares }) => shares.map((share) => share.shared))).toEqual(shared);
    }
    expect(readFileSync(input).equals(before)).toBe(true);
    const written = outcome.kind === 'error' ? [] : ['inn-kostnader.xlsx'];
    expect((await readdir(file('.'))).sort()).toEqual([...written, 'inn.xlsx'].sort());
  });
});
