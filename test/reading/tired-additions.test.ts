import fc from 'fast-check';
import { hasErrors } from '../../src/workbook/issue';
import { answer, type Answer } from '../support/kostnader';
import { additions } from './tired-additions';

/** `npm run laws -- --runs 10000` for more. */
const RUNS = Number(process.env['FORDEL_LAW_RUNS'] ?? 1000);

/** With it, what says another year is asked about. */
const PERIOD = { periode: '2025' };

/** What each participant pays in each agreement. */
function bills({ agreements }: Answer): string {
  return JSON.stringify(
    agreements.map(({ name, shares }) => [
      name,
      shares.map(({ participant, total }) => [participant, total]),
    ]),
  );
}

test('One column, row or text more in a good workbook: the answer is the same, or it is asked; never another', async () => {
  await fc.assert(
    fc.asyncProperty(additions, async ({ good, what, more, mustAsk }) => {
      const before = await answer(good, PERIOD);
      fc.pre(!hasErrors(before.issues));
      const after = await answer(more, PERIOD);
      if (hasErrors(after.issues)) return;
      expect([what, mustAsk]).toEqual([what, undefined]);
      expect([what, bills(after), after.told]).toEqual([what, bills(before), after.told]);
    }),
    { numRuns: RUNS },
  );
});
