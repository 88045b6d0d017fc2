import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { fordelProgram, ROOT } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';

const inFolder = useTemporaryFolder();
const user = process.geteuid!();
const cache = () => inFolder(`tsx-${user}`);

/** Runs the command line where this is the machine's temporary folder. */
function runThere(): void {
  const [program, ...words] = fordelProgram(['jobber']);
  execFileSync(program, words, { cwd: ROOT, env: { ...process.env, TMPDIR: inFolder('.') } });
}

const compiled = () => readdirSync(cache()).length;

describe('What tsx has compiled is kept', () => {
  test('in a folder that is made for the user alone', () => {
    runThere();
    expect([(statSync(cache()).mode & 0o777).toString(8), compiled() > 0]).toEqual(['700', true]);
  });

  test.each([0o777, 0o775, 0o702])('and never in one where others may write: %i', (mode) => {
    mkdirSync(cache());
    chmodSync(cache(), mode);
    runThere();
    expect(compiled()).toBe(0);
  });

  test('nor behind a link', () => {
    mkdirSync(inFolder('annet'), { mode: 0o700 });
    symlinkSync(inFolder('annet'), cache());
    runThere();
    expect([existsSync(cache()), compiled()]).toEqual([true, 0]);
  });

  (user === 0 ? test : test.skip)('nor in one of somebody else', () => {
    mkdirSync(cache(), { mode: 0o755 });
    chownSync(cache(), 65_534, 65_534);
    runThere();
    expect(compiled()).toBe(0);
  });
});
