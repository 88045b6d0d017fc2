// npm start: installs what is missing, runs the main job on a published example, and serves the workbench.
import { installNodePackages, requireNode, run } from './bootstrap.mjs';

requireNode();
installNodePackages();
const isOnce = process.argv.includes('--once');
const shown = run(process.execPath, ['--import', 'tsx', 'scripts/show-example.ts']);
process.exitCode =
  shown !== 0 || isOnce ? shown : run(process.execPath, ['--import', 'tsx', 'scripts/workbench.ts']);
