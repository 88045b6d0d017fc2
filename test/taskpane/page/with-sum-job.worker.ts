import { JOBS } from '../../../src/jobs/registry';
import { serveInWorker } from '../../../src/taskpane/calculator/serve-in-worker';
import { sumJob } from './sum-job';

serveInWorker([...JOBS, sumJob]);
