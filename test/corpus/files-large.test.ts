import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, useBuiltCommandLine } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';
import { expectOutcome } from './files/expect-outcome';
import { LARGE } from './files/hostile';

const fordel = useBuiltCommandLine();
const file = useTemporaryFolder();

jest.setTimeout(120_000);

describe('Large and hostile files keep the memory within bounds', () => {
  test.each(LARGE.map((entry) => ({ name: entry.name, entry })))('$name', async ({ entry }) => {
    const record = join(tmpdir(), `fordel-memory-${process.pid}`);
    const recorder = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(record)}, String(process.resourceUsage().maxRSS)));`;
    const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(recorder)}`];
    try {
      await expectOutcome(entry, file('.'), (...words) => start(fordel.program(words, nodeOptions)).result);
      const megabytes = Number(readFileSync(record, 'utf8')) / 1024;
      expect(megabytes).toBeGreaterThan(50);
      expect(megabytes).toBeLessThan(entry.mostMemory);
    } finally {
      rmSync(record, { force: true });
    }
  });
});
