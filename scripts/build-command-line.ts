// Run by npm before it packs: the command line as one file that needs nothing but Node.
import { join } from 'node:path';
import { bin } from '../package.json';
import { buildCommandLine } from './command-line/build-command-line';

void buildCommandLine(join(__dirname, '..', bin.fordel));
