import { JOBS } from '../../jobs/registry';
import type { Asked, Told } from './protocol';
import { serveCalculations } from './serve-calculations';

interface WorkerScope {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  postMessage(told: Told): void;
}

const scope = self as unknown as WorkerScope;
const serve = serveCalculations(JOBS, (told) => {
  scope.postMessage(told);
});
scope.onmessage = ({ data }) => void serve(data);
