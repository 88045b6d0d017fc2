import { serveInWorker } from '../../../src/taskpane/calculator/serve-in-worker';
import { faultyJob } from './faulty-job';

serveInWorker([faultyJob]);
