import fc from 'fast-check';
import { hasErrors } from '../../src/workbook/issue';
import { answer, type Answer } from '../support/kostnader';
import { additions } from './tired-additions';

/** `npm run laws -- --runs 10000` for more. */
const RUNS = Number(process.env['FORDEL_LAW_RUNS'] ?? 1000);

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
    fc.asyncProperty(additions, async ({ good, what, more }) => {
      const before = await answer(good);
      fc.pre(!hasErrors(before.issues));
      const after = await answer(more);
      if (hasErrors(after.issues)) return;
      expect([what, bills(after), after.told]).toEqual([what, bills(before), after.told]);
    }),
    { numRuns: RUNS },
  );
});
