// npm run same -- <revision>: what all jobs answer, write and show for many workbooks, now and at a revision. A change that is
// to change nothing is held to it, plan by plan, formula by formula and in every language.
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { ROOT } from './bootstrap.mjs';

const [revision] = process.argv.slice(2);
if (revision === undefined) {
  console.error('Say which revision to hold this one against, such as npm run same -- HEAD');
  process.exit(2);
}

const FOLDER = join(ROOT, 'build', 'same');
const MOST_SHOWN = 10;
const LONGEST_LINE = 400;

rmSync(FOLDER, { recursive: true, force: true });
const before = join(FOLDER, 'before');
mkdirSync(before, { recursive: true });
const archive = execFileSync('git', ['archive', revision, 'src'], { cwd: ROOT, maxBuffer: 2 ** 28 });
execFileSync('tar', ['-x', '-C', before], { input: archive });

const files = [];
for (const [name, root] of [
  ['before', before],
  ['now', ROOT],
]) {
  const script = join(FOLDER, `${name}.cjs`);
  await build({
    entryPoints: [join(ROOT, 'scripts', 'same-lines.ts')],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [{ name: 'revision', setup: (each) => sourcesFrom(each, root) }],
  });
  const lines = join(FOLDER, `${name}.txt`);
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=6000', script, lines], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  files.push(lines);
}
process.exitCode = await compare(...files);

/** What the script takes from `src`, it takes from that of the revision. */
function sourcesFrom({ onResolve, resolve }, root) {
  onResolve({ filter: /^\.{1,2}\/.*\bsrc\// }, async ({ path, importer, kind, pluginData }) => {
    if (pluginData === 'done' || importer.startsWith(join(root, 'src'))) return undefined;
    const inSources = path.slice(path.indexOf('src/'));
    return resolve(`./${inSources}`, { resolveDir: root, kind, pluginData: 'done' });
  });
}

async function compare(first, second) {
  const left = linesOf(first);
  const right = linesOf(second);
  let count = 0;
  let different = 0;
  for (;;) {
    const [{ value: was, done: isEnd }, { value: is, done }] = await Promise.all([left.next(), right.next()]);
    if (isEnd && done) break;
    count++;
    if (was === is) continue;
    different++;
    if (different <= MOST_SHOWN) console.log(`- ${shown(was)}\n+ ${shown(is)}\n`);
  }
  console.log(
    different === 0 ? `${count} lines, all the same` : `${different} of ${count} lines are not the same`,
  );
  return different === 0 ? 0 : 1;
}

function linesOf(file) {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })[
    Symbol.asyncIterator
  ]();
}

function shown(line = 'nothing') {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line;
}
