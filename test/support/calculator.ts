import { JOBS } from '../../src/jobs/registry';
import { Calculator, type CalculatorWorker } from '../../src/taskpane/calculator/calculator';
import type { Told } from '../../src/taskpane/calculator/protocol';
import { serveCalculations } from '../../src/taskpane/calculator/serve-calculations';

/** What the worker does, in the same thread: what is told goes as messages do, as copies. */
export function calculatorHere(): Calculator {
  return new Calculator(() => {
    const worker: CalculatorWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (asked) => void serve(structuredClone(asked)),
      terminate: () => undefined,
    };
    const serve = serveCalculations(JOBS, (told) => {
      worker.onmessage?.({ data: structuredClone(told) } as MessageEvent<Told>);
    });
    return worker;
  });
}
