// npm run mutation: Stryker changes the code of each room in small ways and tells which changes no test of the room
// notices, `-- --mutate "src/core/money/**"` for some files alone.
import { parseArgs } from 'node:util';
import { installNodePackages, run } from './bootstrap.mjs';

/** What calculates, and what reads. */
const ROOMS = ['core', 'tables'];

const { values } = parseArgs({ options: { mutate: { type: 'string' } } });
const { mutate } = values;
const rooms = mutate === undefined ? ROOMS : ROOMS.filter((room) => mutate.includes(`src/${room}/`));
if (rooms.length === 0) {
  console.error(`--mutate names files under ${ROOMS.map((room) => `src/${room}/`).join(' or ')}.`);
  process.exit(2);
}
installNodePackages();
const failed = rooms.filter((room) => {
  const files = mutate?.split(',').filter((pattern) => pattern.includes(`src/${room}/`));
  const narrowed = files === undefined ? [] : ['--mutate', files.join(',')];
  return run('npx', ['stryker', 'run', ...narrowed], { env: { ...process.env, FORDEL_MUTATED: room } }) !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
