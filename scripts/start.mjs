// npm start: installs what is missing and runs the main job on a published example.
import { installNodePackages, requireNode, run } from './bootstrap.mjs';

requireNode();
installNodePackages();
process.exitCode = run(process.execPath, ['--import', 'tsx', 'scripts/show-example.ts']);
