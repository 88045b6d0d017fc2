// npm run oracle: LibreOffice recalculates random workbooks and must agree with the engine, `-- --runs 2000 --seed 1` for more.
import { parseArgs } from 'node:util';
import { installPrograms, LIBREOFFICE, run } from './bootstrap.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
installPrograms([LIBREOFFICE]);
process.exitCode = run('npx', ['jest', 'test/oracle', 'test/jobs/kompetanse/live-sheets'], {
  env: { ...process.env, FORDEL_ORACLE_RUNS: values.runs, FORDEL_ORACLE_SEED: values.seed },
});
