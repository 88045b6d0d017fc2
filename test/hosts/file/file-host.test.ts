import { readdir, readFile, link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { memoryWorkbook } from '../../support/memory-workbook';
import { describeHostContract } from '../host-contract';
import { issueText } from '../issue-text';
import { brokenPlan, sheetPlan } from '../plans';
import { partsOf, saveParts, withCopiedSheet } from './package-files';
import { saveWorkbook } from './save-workbook';
import { useTemporaryFolder } from '../../support/temporary-folder';

const inFolder = useTemporaryFolder();

/** The result opened anew, once another program has changed it. */
async function reopened(
  change: (parts: Readonly<Record<string, string>>) => Record<string, string>,
): Promise<FileHost> {
  const changed = inFolder(`changed-${Math.random()}.xlsx`);
  await saveParts(change(await partsOf(inFolder('result.xlsx'))), inFolder('result.xlsx'));
  await writeFile(changed, await readFile(inFolder('result.xlsx')));
  return FileHost.open(changed, { output: inFolder('result.xlsx'), overwrite: true });
}

describeHostContract('The file host', {
  open: async (workbook) => {
    if (workbook.sheets.length === 0) return FileHost.create(inFolder('result.xlsx'));
    await saveWorkbook(workbook, inFolder('input.xlsx'));
    return FileHost.open(inFolder('input.xlsx'), { output: inFolder('result.xlsx') });
  },
  reopen: async () => {
    const copy = inFolder(`copy-${Math.random()}.xlsx`);
    await writeFile(copy, await readFile(inFolder('result.xlsx')));
    return FileHost.open(copy, { output: inFolder('result.xlsx'), overwrite: true });
  },
  copied: (_host, sheet, name) => reopened((parts) => withCopiedSheet(parts, sheet, name)),
  renamed: (_host, sheet, name) =>
    reopened(({ 'xl/workbook.xml': workbook = '', ...parts }) => ({
      ...parts,
      'xl/workbook.xml': workbook
        .replace(`name="${sheet}"`, `name="${name}"`)
        .replaceAll(`>${sheet}!`, `>'${name}'!`),
    })),
  cellNames: async (_host, sheet) => {
    const workbook = (await partsOf(inFolder('result.xlsx')))['xl/workbook.xml'] ?? '';
    const sheets = [...workbook.matchAll(/<sheet\b[^>]* name="([^"]*)"/g)].map(([, name]) => name);
    const names = workbook.matchAll(
      /<definedName name="([^"]+)" localSheetId="(\d+)">([^<]*)!\$(\w+)\$(\d+)</gu,
    );
    return [...names]
      .filter(([, , index]) => sheets[Number(index)] === sheet)
      .map(([, name, , , column, row]) => `${name} ${column}${row}`);
  },
});

describe('The output file', () => {
  const plan = sheetPlan('Fordeling', { rows: [['resultat']] });

  async function inputFile(): Promise<string> {
    await saveWorkbook(memoryWorkbook({ Ark: [['inndata']] }), inFolder('input.xlsx'));
    return inFolder('input.xlsx');
  }

  test('comes beside an input that keeps its bytes', async () => {
    const input = await inputFile();
    const before = await readFile(input);
    const host = await FileHost.open(input, { output: inFolder('output.xlsx') });
    await host.write([plan]);
    expect(await readFile(input)).toEqual(before);
    expect((await readdir(dirname(input))).toSorted()).toEqual(['input.xlsx', 'output.xlsx']);
  });

  test('has the same bytes whenever the same is written', async () => {
    const input = await inputFile();
    for (const output of ['a.xlsx', 'b.xlsx']) {
      await (await FileHost.open(input, { output: inFolder(output) })).write([plan]);
    }
    expect(await readFile(inFolder('a.xlsx'))).toEqual(await readFile(inFolder('b.xlsx')));
  });

  test('is refused before any work when it is there already', async () => {
    const input = await inputFile();
    await writeFile(inFolder('output.xlsx'), 'noe annet');
    expect(await issueOf(FileHost.open(input, { output: inFolder('output.xlsx') }))).toEqual({
      code: 'file.exists',
      file: inFolder('output.xlsx'),
    });
    expect(await codeOf(FileHost.create(inFolder('output.xlsx')))).toBe('file.exists');
  });

  test('never takes the place of a file that came in the meantime', async () => {
    const host = await FileHost.open(await inputFile(), { output: inFolder('output.xlsx') });
    await writeFile(inFolder('output.xlsx'), 'noe annet');
    expect(await codeOf(host.write([plan]))).toBe('file.exists');
    expect(await readFile(inFolder('output.xlsx'), 'utf8')).toBe('noe annet');
    expect(await leftovers()).toEqual([]);
  });

  test('replaces an earlier one when told to', async () => {
    const input = await inputFile();
    await writeFile(inFolder('output.xlsx'), 'noe annet');
    const host = await FileHost.open(input, { output: inFolder('output.xlsx'), overwrite: true });
    await host.write([plan]);
    const again = await FileHost.open(inFolder('output.xlsx'), { output: inFolder('next.xlsx') });
    expect((await again.read()).sheets.map(({ name }) => name)).toEqual(['Ark', 'Fordeling']);
  });

  test('may be written again by the host that made it', async () => {
    const host = await FileHost.create(inFolder('output.xlsx'));
    await host.write([plan]);
    await expect(host.write([plan])).resolves.toMatchObject({ sheets: [{ name: 'Fordeling' }] });
  });

  test('is never the input, by whatever name', async () => {
    const input = await inputFile();
    await symlink(input, inFolder('symbolic.xlsx'));
    await link(input, inFolder('hard.xlsx'));
    const sameFile = [
      input,
      relative(process.cwd(), input),
      inFolder('symbolic.xlsx'),
      inFolder('hard.xlsx'),
    ];
    for (const output of sameFile) {
      expect(await codeOf(FileHost.open(input, { output, overwrite: true }))).toBe('file.is-input');
    }
  });

  test('tells why it cannot be written', async () => {
    const host = await FileHost.open(await inputFile(), { output: inFolder('borte/output.xlsx') });
    expect(await issueOf(host.write([plan]))).toEqual({
      code: 'file.not-writable',
      file: inFolder('borte/output.xlsx'),
      reason: 'reason.ENOENT',
    });
  });

  test('leaves nothing behind when it cannot take its name', async () => {
    const host = await FileHost.open(await inputFile(), { output: inFolder('output.xlsx'), overwrite: true });
    await mkdir(inFolder('output.xlsx'));
    expect(await codeOf(host.write([plan]))).toBe('file.not-writable');
    expect(await leftovers()).toEqual([]);
  });

  test('does not come when writing fails', async () => {
    const host = await FileHost.open(await inputFile(), { output: inFolder('output.xlsx') });
    await expect(host.write([plan, brokenPlan('Avrunding')])).rejects.toThrow('broken plan');
    expect(await readdir(dirname(inFolder('input.xlsx')))).toEqual(['input.xlsx']);
  });

  async function leftovers(): Promise<readonly string[]> {
    const names = await readdir(dirname(inFolder('input.xlsx')));
    return names.filter((name) => name.endsWith('.tmp'));
  }
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await issueOf(work)).code ?? '';
}

/** The code and figures of the issue that the work is rejected with. */
async function issueOf(work: Promise<unknown>): Promise<Record<string, string>> {
  const error = await work.then(
    () => new Error('It was not rejected'),
    (reason: unknown) => reason,
  );
  return issueText(error);
}
