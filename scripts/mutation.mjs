// npm run mutation: Stryker changes the code of each room in small ways and tells which changes no test notices.
import { parseArgs } from 'node:util';
import { installNodePackages, run } from './bootstrap.mjs';

/** What calculates, and what reads. */
const ROOMS = ['core', 'tables'];

const { values } = parseArgs({ options: { room: { type: 'string' }, mutate: { type: 'string' } } });
installNodePackages();
const rooms = values.room === undefined ? ROOMS : [values.room];
const narrowed = values.mutate === undefined ? [] : ['--mutate', values.mutate];
const failed = rooms.filter((room) => {
  const env = { ...process.env, FORDEL_MUTATED: room };
  return run('npx', ['stryker', 'run', ...narrowed], { env }) !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
