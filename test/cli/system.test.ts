import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainWorkbook, sheetData, zipped } from '../hosts/file/package-files';
import type { CommandResult } from '../support/command-line';
import { fordelProgram, ROOT, start, useBuiltCommandLine } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';

const EXAMPLE = join(ROOT, 'assets', 'eksempler', 'norikt-2018.xlsx');
const fordel = useBuiltCommandLine();
const file = useTemporaryFolder();

beforeEach(() => {
  copyFileSync(EXAMPLE, file('inn.xlsx'));
});

const files = () => readdirSync(file('.')).toSorted();

async function inShell(script: string): Promise<CommandResult> {
  return start(['bash', '-c', script]).result;
}

describe('Where the answer is printed', () => {
  const command = (...words: readonly string[]) =>
    fordel.inShell(['kostnader', file('inn.xlsx'), '--overskriv', ...words]);

  test('a reader that closes early is no error', async () => {
    const { out, err } = await inShell(`${command()} | head -1; echo "\${PIPESTATUS[0]}"`);
    expect([out, err]).toEqual(['Fordeling NorIKT\n0\n', '']);
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
  });

  test.each(['1>&- 2>&-', '2>/dev/full'])('that nobody sees it is no error: %s', async (redirection) => {
    expect(await inShell(`${command()} ${redirection}`)).toMatchObject({ status: 0, err: '' });
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
  });

  test('a full disk loses no answer in silence', async () => {
    const result = await inShell(`${command('--json')} >/dev/full`);
    expect(result).toMatchObject({ status: 3, err: 'Svaret kunne ikke skrives ut (disken er full).\n' });
  });
});

describe('A folder that is gone is told in a sentence', () => {
  test.each([
    [
      'the one where npm was started',
      (folder: string) => `INIT_CWD='${folder}' ${fordel.inShell(['jobber'])}`,
    ],
    [
      'the one where the shell stands',
      (folder: string) =>
        `mkdir '${folder}'; cd '${folder}'; rmdir '${folder}'; ${fordel.inShell(['jobber'])}`,
    ],
  ])('%s', async (_, script) => {
    const folder = file('borte');
    expect(await inShell(script(folder))).toMatchObject({
      status: 3,
      out: '',
      err: `Mappen ${folder} finnes ikke lenger, eller den er stengt for deg. Gå til en annen mappe med cd, og kjør kommandoen derfra.\n`,
    });
  });
});

test('No room for the result leaves the earlier one, in words', async () => {
  writeFileSync(file('inn-kostnader.xlsx'), 'fra i fjor');
  const command = fordel.inShell(['kostnader', file('inn.xlsx'), '--overskriv']);
  // No file may be larger than 4 kB, which the result is.
  const result = await inShell(`ulimit -f 4; ${command}`);
  expect(result).toMatchObject({
    status: 3,
    out: '',
    err: `Feil: ${file('inn-kostnader.xlsx')} kunne ikke skrives (filen blir større enn systemet tillater). Lukk filen hvis den er åpen, og se etter at mappen finnes og har plass. Ingenting er endret.\n`,
  });
  expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
  expect(readFileSync(file('inn-kostnader.xlsx'), 'utf8')).toBe('fra i fjor');
});

describe('Without access', () => {
  const asNobody = (...words: readonly string[]) =>
    start(fordelProgram(words, 'test/support/command-line-as-nobody.ts')).result;

  test('to the folder, the result does not come and all stays', async () => {
    writeFileSync(file('inn-kostnader.xlsx'), 'fra i fjor');
    chmodSync(file('.'), 0o555);
    expect(await asNobody('kostnader', file('inn.xlsx'), '--overskriv')).toMatchObject({
      status: 3,
      out: '',
      err: `Feil: ${file('inn-kostnader.xlsx')} kunne ikke skrives (du har ikke tilgang). Lukk filen hvis den er åpen, og se etter at mappen finnes og har plass. Ingenting er endret.\n`,
    });
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
    expect(readFileSync(file('inn-kostnader.xlsx'), 'utf8')).toBe('fra i fjor');
  });

  test('to the workbook, this is told', async () => {
    chmodSync(file('.'), 0o777);
    chmodSync(file('inn.xlsx'), 0o000);
    expect(await asNobody('kostnader', file('inn.xlsx'))).toMatchObject({
      status: 3,
      out: '',
      err: `Feil: ${file('inn.xlsx')} kan ikke leses (du har ikke tilgang). Se etter at du har tilgang, og at den ikke er en mappe.\n`,
    });
    expect(files()).toEqual(['inn.xlsx']);
  });
});

test('A workbook that memory is too small for is told in words, and nothing is written', async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => [`Kommune ${index}`, 200]);
  const deltakere = sheetData([['Kommune', 'Folketall'], ...rows]);
  writeFileSync(file('inn.xlsx'), zipped(plainWorkbook({ Deltakere: deltakere })));
  const command = fordel.program(['kostnader', file('inn.xlsx')], ['--max-old-space-size=40']);
  const { status, out, err } = await start(command).result;
  expect([status, out, err]).toEqual([
    3,
    '',
    `Feil: ${file('inn.xlsx')} er for stor til å leses. Ta bort ark, rader og bilder som jobben ikke trenger, og lagre arbeidsboken på nytt.\n`,
  ]);
  expect(files()).toEqual(['inn.xlsx']);
});
