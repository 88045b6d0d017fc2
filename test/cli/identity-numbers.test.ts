import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FileHost } from '../../src/hosts/file/file-host';
import { fordel } from '../support/command-line';
import { repeats } from '../support/identity-numbers';
import { memoryWorkbook } from '../support/memory-workbook';
import { workbook as kostnader } from '../support/kostnader';
import { useTemporaryFolder } from '../support/temporary-folder';
import { saveWorkbook } from '../hosts/file/save-workbook';

/** Of Skatteetaten's made-up population: it belongs to nobody. */
const NUMBER = '10915596784';
const EXAMPLE = join(__dirname, '..', '..', 'assets', 'eksempler', 'norikt-2018.xlsx');
const inFolder = useTemporaryFolder();

async function isSilent(...words: readonly string[]): Promise<{ status: number; said: string }> {
  const { status, out, err } = await fordel(...words);
  expect([out, err].filter((text) => repeats(text, NUMBER))).toEqual([]);
  return { status, said: out + err };
}

describe('A national identity number on the command line is never repeated', () => {
  test.each([
    ['in the name of the input', [`Kari ${NUMBER}.xlsx`]],
    ['in the name of the output', ['inn.xlsx', '--ut', '109155 96784.xlsx']],
    ['in the name of a file that is not there', ['borte.xlsx', '--ut', `${NUMBER}-svar.xlsx`]],
  ])('%s: the name is refused, and nothing is written', async (_, [input, ...others]) => {
    const name = input!.includes(NUMBER) ? input! : 'inn.xlsx';
    copyFileSync(EXAMPLE, inFolder(name));
    const words = others.map((word) => (word.endsWith('.xlsx') ? inFolder(word) : word));
    for (const asJson of [[], ['--json']]) {
      const { status, said } = await isSilent('kostnader', inFolder(input!), ...words, ...asJson);
      expect([status, said]).toEqual([3, expect.stringContaining('Filnavnet inneholder et fødselsnummer')]);
    }
    expect(readdirSync(inFolder('.'))).toEqual([name]);
  });

  test('in the name of a template', async () => {
    expect((await isSilent('mal', 'kostnader', inFolder(`${NUMBER}.xlsx`))).status).toBe(3);
    expect(readdirSync(inFolder('.'))).toEqual([]);
  });

  test.each([
    ['as a command', [NUMBER, 'inn.xlsx']],
    ['as a word too many', ['kostnader', 'inn.xlsx', NUMBER]],
    ['as a choice', ['kompetanse', 'inn.xlsx', '--sett', `ansatt=${NUMBER}`]],
    ['as a choice in another form', ['kompetanse', 'inn.xlsx', '--sett', 'ansatt=10.91.55 96784']],
    ['as a choice without a name', ['kompetanse', 'inn.xlsx', '--sett', NUMBER]],
    [
      'as a choice of two values',
      ['kompetanse', 'inn.xlsx', '--sett', `ansatt=${NUMBER}`, '--sett', 'ansatt=2'],
    ],
    ['as the name of a choice', ['kostnader', 'inn.xlsx', '--sett', `${NUMBER}=1`]],
    ['as a language', ['kostnader', 'inn.xlsx', '--sprak', NUMBER]],
    ['as a folder', ['kostnader', `${NUMBER}/borte.xlsx`]],
  ])('%s', async (_, words) => {
    copyFileSync(EXAMPLE, inFolder('inn.xlsx'));
    const given = words.map((word) => (word.endsWith('.xlsx') ? inFolder(word) : word));
    expect((await isSilent(...given)).status).toBeGreaterThan(0);
    expect((await isSilent(...given, '--json')).status).toBeGreaterThan(0);
  });
});

describe('A national identity number in a file', () => {
  test('that is refused leaves no result', async () => {
    const sheets = { ...kostnader(), [`Ansatt ${NUMBER}`]: [['Notat']] };
    await saveWorkbook(memoryWorkbook(sheets), inFolder('inn.xlsx'));
    const { status, said } = await isSilent('kostnader', inFolder('inn.xlsx'));
    expect([status, said]).toEqual([1, expect.stringContaining('Navnet på ark nummer 4 inneholder')]);
    expect(existsSync(inFolder('inn-kostnader.xlsx'))).toBe(false);
  });

  test('that is left unread stands where it stood, and in no part that Fordel writes', async () => {
    const sheets = {
      ...kostnader(),
      Personal: [['Navn', 'Merknad'], ['Kari', `f. ${NUMBER}`], [Number(NUMBER)]],
    };
    await saveWorkbook(memoryWorkbook(sheets), inFolder('inn.xlsx'));
    expect((await isSilent('kostnader', inFolder('inn.xlsx'))).status).toBe(0);
    const [before, after] = ['inn.xlsx', 'inn-kostnader.xlsx'].map((name) =>
      unzipSync(readFileSync(inFolder(name))),
    );
    const changed = Object.entries(after!).filter(
      ([part, bytes]) => !Buffer.from(bytes).equals(before![part] ?? new Uint8Array()),
    );
    expect(changed.length).toBeGreaterThan(3);
    const repeating = changed.filter(([, bytes]) => repeats(strFromU8(bytes), NUMBER));
    expect(repeating.map(([part]) => part)).toEqual([]);
  });

  test('kept as a choice is not used', async () => {
    const host = await FileHost.open(EXAMPLE, { output: inFolder('inn.xlsx') });
    await host.settings.merge({ nokkel: NUMBER });
    await host.write([]);
    const { status, said } = await isSilent('kostnader', inFolder('inn.xlsx'));
    expect([status, said]).toEqual([
      2,
      expect.stringContaining('Valget «nokkel» inneholder et fødselsnummer'),
    ]);
  });
});

test('The names of files are printed on one line, without what steers a terminal', async () => {
  const name = 'kost\u001b[31m\nnader\u202e.xlsx';
  copyFileSync(EXAMPLE, inFolder(name));
  const written = await fordel('kostnader', inFolder(name));
  expect(written.out).toContain('kost[31m nader-kostnader.xlsx');
  const refused = await fordel('kostnader', inFolder(name));
  const missing = await fordel('kostnader', inFolder(`${name}.xlsx`));
  const wrong = await fordel('kostnader', inFolder(name), inFolder(name));
  const template = await fordel('mal', 'kostnader', inFolder(`ny ${name}`));
  const document = await fordel('kostnader', inFolder(name), '--json');
  for (const { out, err } of [written, refused, missing, wrong, template, document]) {
    expect(['\u001b', '\u202e'].filter((sign) => (out + err).includes(sign))).toEqual([]);
  }
  const { issues } = JSON.parse(document.out) as { issues: { message: string }[] };
  expect(issues[0]!.message).toContain('\u202e');
});
