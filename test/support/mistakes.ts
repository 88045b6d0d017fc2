import { answer } from './kostnader';

/** A mistake in words, the sheets and settings it is made in, and what is told: codes with their cells. */
export type Mistake = readonly [
  name: string,
  sheets: Parameters<typeof answer>[0],
  settings: Record<string, string>,
  told: readonly string[],
];

/** Each mistake stops the job, is told with its cell, and gives no result. */
export function describeMistakes(subject: string, mistakes: readonly Mistake[]): void {
  describe(`Mistakes in ${subject} stop the job and are told with their cell`, () => {
    test.each(mistakes)('%s', async (_, sheets, settings, expected) => {
      const { told, agreements } = await answer(sheets, settings);
      expect(told).toEqual(expected);
      expect(agreements).toEqual([]);
    });
  });
}
