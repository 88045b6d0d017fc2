import { JOBS } from '../../jobs/registry';
import { serveInWorker } from './serve-in-worker';

serveInWorker(JOBS);
