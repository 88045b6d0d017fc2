// npm start: installs what is missing, runs the main job on a published example, and serves the workbench.
import { installNodePackages, requireNode, run } from './bootstrap.mjs';

requireNode();
installNodePackages();
/** tsx, after what decides whether its cache may be trusted. */
const WITH_TSX = ['--import', './scripts/own-cache.mjs', '--import', 'tsx'];
const isOnce = process.argv.includes('--once');
const shown = run(process.execPath, [...WITH_TSX, 'scripts/show-example.ts']);
process.exitCode =
  shown !== 0 || isOnce ? shown : run(process.execPath, [...WITH_TSX, 'scripts/workbench.ts']);
