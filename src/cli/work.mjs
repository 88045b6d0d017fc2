// Threads do not inherit what `--import tsx` does to Node, so this one asks for it.
import 'tsx/cjs';
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./work.ts');
