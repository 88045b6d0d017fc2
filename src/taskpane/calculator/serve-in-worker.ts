import type { Job } from '../../jobs/job';
import type { Asked, Told } from './protocol';
import { serveCalculations } from './serve-calculations';

interface WorkerScope {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  postMessage(told: Told): void;
}

/** Makes the web worker that this runs in a calculator of jobs. */
export function serveInWorker(jobs: readonly Job[]): void {
  const scope = self as unknown as WorkerScope;
  const serve = serveCalculations(jobs, (told) => {
    scope.postMessage(told);
  });
  scope.onmessage = ({ data }) => void serve(data);
}
