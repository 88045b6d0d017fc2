import { isMainThread } from 'node:worker_threads';

// What the command line is built of, as one file: each thread begins with its own part of it.
void (isMainThread ? import('./main') : import('./work'));
