import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCommandLine, NOTICES } from '../../scripts/command-line/build-command-line';
import { ROOT } from '../support/command-line-process';
import { useSharedTemporaryFolder } from '../support/temporary-folder';

const inFolder = useSharedTemporaryFolder();

const run = (program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(program, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('What npm pack makes', () => {
  /** A folder with nothing in it, of a user who has nothing. */
  const home = () => inFolder('tom');
  const npx = (...words: readonly string[]) =>
    run(
      'npx',
      ['--yes', '--offline', `--package=${join(inFolder('pakke'), tarball)}`, '--', 'fordel', ...words],
      home(),
      {
        PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
        HOME: home(),
        npm_config_cache: inFolder('cache'),
        npm_config_update_notifier: 'false',
      },
    );
  let tarball = '';

  beforeAll(() => {
    for (const name of ['pakke', 'tom']) mkdirSync(inFolder(name));
    run('npm', ['pack', '--silent', '--pack-destination', inFolder('pakke')], ROOT);
    [tarball = ''] = readdirSync(inFolder('pakke'));
  }, 60_000);

  test('runs by npx where there is Node alone, with nothing to install', () => {
    expect(npx('mal', 'kostnader', 'min.xlsx')).toContain('Skrevet: min.xlsx');
    expect(npx('kostnader', 'min.xlsx')).toContain('Skrevet: min-kostnader.xlsx');
    expect(readdirSync(home()).filter((name) => name.endsWith('.xlsx'))).toEqual([
      'min-kostnader.xlsx',
      'min.xlsx',
    ]);
  }, 60_000);

  test('holds the command line, its licences, and no other code', () => {
    const files = run('tar', ['-tf', join(inFolder('pakke'), tarball)], ROOT)
      .trim()
      .split('\n');
    expect(files.toSorted()).toEqual([
      'package/LICENSE',
      'package/README.md',
      'package/build/command-line/fordel.js',
      'package/build/command-line/lisenser.txt',
      'package/package.json',
    ]);
  });
});

test('The licences of what the command line holds are beside it', async () => {
  await buildCommandLine(inFolder('bygd/fordel.js'));
  const notices = readFileSync(inFolder(`bygd/${NOTICES}`), 'utf8');
  const told = [...notices.matchAll(/^(\S+) \d\S*\nLicence: /gm)].map(([, name]) => name);
  expect(told).toEqual(['@cj-tech-master/excelts', '@navikt/fnrvalidator', '@xmldom/xmldom']);
});

describe('In a checkout, the command line', () => {
  const checkout = () => inFolder('utsjekk');
  const jobs = () => run(process.execPath, ['scripts/fordel.mjs', 'jobber'], checkout());
  const built = () => join(checkout(), 'build', 'command-line', 'fordel.js');

  beforeAll(() => {
    mkdirSync(checkout());
    for (const name of ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      cpSync(join(ROOT, name), join(checkout(), name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(checkout(), 'node_modules'));
  });

  test('runs from its sources where it cannot be built', () => {
    writeFileSync(join(checkout(), 'build'), 'in the way');
    expect(jobs()).toContain('kostnader: ');
    execFileSync('rm', [join(checkout(), 'build')]);
  }, 30_000);

  test('is built at the first use, and kept', () => {
    expect(jobs()).toContain('kostnader: ');
    writeFileSync(built(), "console.log('as it was built')");
    expect(jobs()).toBe('as it was built\n');
  }, 30_000);

  test('is built anew when a source has changed', () => {
    writeFileSync(join(checkout(), 'src', 'changed.ts'), '');
    expect(jobs()).toContain('kostnader: ');
  }, 30_000);
});
