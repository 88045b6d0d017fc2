import { kept } from '../../src/core/kept';

describe('What was found is kept', () => {
  /** Of even numbers the half, and how often it was found. */
  function halves() {
    const asked: number[] = [];
    const half = kept((number: number) => {
      asked.push(number);
      return number % 2 === 0 ? { half: number / 2 } : null;
    });
    return { half, asked };
  }

  test('and asked for once, also where nothing was found', () => {
    const { half, asked } = halves();
    expect([half(4), half(3), half(4), half(3)]).toEqual([{ half: 2 }, null, { half: 2 }, null]);
    expect(half(4)).toBe(half(4));
    expect(asked).toEqual([4, 3]);
  });

  test('until there is much of it, and then it is found anew', () => {
    const { half, asked } = halves();
    for (let number = 0; number < 10_000; number++) half(number);
    half(0);
    expect(asked).toHaveLength(10_000);
    half(10_000);
    half(0);
    expect(asked.slice(10_000)).toEqual([10_000, 0]);
  });
});
