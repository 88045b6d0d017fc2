import { FUNCTIONS } from '../../src/jobs/registry';
import type { FunctionArgument } from '../../src/jobs/functions/worksheet-function';
import { LOCALES } from '../../src/jobs/locales';
import { inhabitantsOf } from './agreements';
import { bestOf, milliseconds } from './measure';

const CALLS = 100_000;

/** Worksheet functions called as Excel calls them, one cell at a time. */
export function functionRows(): readonly (readonly string[])[] {
  const row = (
    name: string,
    calls: number,
    call: (cell: number) => readonly [string, ...FunctionArgument[]],
  ) => {
    const time = bestOf(2, () => {
      for (let cell = 0; cell < calls; cell++) {
        const [id, ...given] = call(cell);
        const answer = FUNCTIONS.find((each) => each.id === id)!.call(LOCALES.nb, ...given);
        if (answer.kind === 'refused') throw new Error(answer.issue.code);
      }
    });
    return [name, calls.toLocaleString('nb'), milliseconds(time), `${((time / calls) * 1000).toFixed(0)} µs`];
  };
  const drivers = (participants: number) => inhabitantsOf(participants, 1).map((count) => [count]);
  const [few, many] = [drivers(5), drivers(357)];
  return [
    row('FORDELING of 5 participants', CALLS, (cell) => ['FORDELING', 1_000_000 + cell, few, 0.4]),
    row('ANDEL, one of 5', CALLS, (cell) => ['ANDEL', 1_000_000, few, 0.4, (cell % 5) + 1]),
    row('FORDELING of 357', CALLS / 100, (cell) => ['FORDELING', 1_000_000 + cell, many, 0.4]),
    row('PERMISJONSDAGER', CALLS, (cell) => ['PERMISJONSDAGER', cell % 91, 0.8]),
    row('ANDEL, each of 357', 357, (cell) => ['ANDEL', 1_000_000, drivers(357), 0.4, cell + 1]),
  ];
}
