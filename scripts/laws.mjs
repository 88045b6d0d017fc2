// npm run laws: every law of sharing and of competence plans, every ranking, every place for a national identity number, and packages damaged anywhere, held by many random cases, `-- --runs 100000` for more than 10 000.
import { parseArgs } from 'node:util';
import { run } from './bootstrap.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' } } });
process.exitCode = run(
  'npx',
  [
    'jest',
    'test/core/allocation',
    'test/core/competence',
    'test/core/money',
    'test/jobs/identity-placements',
    'test/corpus/mutated-packages',
    '--testTimeout=3600000',
  ],
  {
    env: { ...process.env, FORDEL_RUNS: values.runs },
  },
);
