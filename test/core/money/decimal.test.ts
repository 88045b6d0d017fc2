import fc from 'fast-check';
import {
  decimalText,
  fixedDecimalText,
  kronerText,
  oreFromKroner,
  ratioFromCellNumber,
  ratioFromDecimal,
} from '../../../src/core/money/decimal';
import { ore } from '../../../src/core/money/ore';
import { ratio } from '../../../src/core/money/ratio';

describe('A decimal text is an exact fraction', () => {
  test.each([
    ['0.4', ratio(2n, 5n)],
    ['-1224.50', ratio(-2449n, 2n)],
    ['.5', ratio(1n, 2n)],
    ['7.', ratio(7n)],
    ['1e-7', ratio(1n, 10_000_000n)],
    ['1.5e3', ratio(1500n)],
    ['+3', ratio(3n)],
    ['-.5', ratio(-1n, 2n)],
    ['2E2', ratio(200n)],
    ['25e-1', ratio(5n, 2n)],
  ])('%s', (text, exact) => {
    expect(ratioFromDecimal(text)).toEqual(exact);
  });

  test.each(['', '-', '.', '-.', 'e5', '1,5', '1 000', 'abc', '0x10', '1e', '1.5.2', 'Infinity'])(
    '"%s" is refused, and named',
    (text) => {
      expect(() => ratioFromDecimal(text)).toThrow(new RangeError(`Not a plain decimal: ${text}`));
    },
  );
});

describe('A cell number is the 15 digits that the sheet shows', () => {
  test('=1-0.9 is exactly a tenth', () => {
    expect(ratioFromCellNumber(1 - 0.9)).toEqual(ratio(1n, 10n));
  });
  test('0.1+0.2 is exactly three tenths', () => {
    expect(ratioFromCellNumber(0.1 + 0.2)).toEqual(ratio(3n, 10n));
  });
  test('a third keeps 15 digits', () => {
    expect(ratioFromCellNumber(1 / 3)).toEqual(ratio(333_333_333_333_333n, 1_000_000_000_000_000n));
  });
  test('a very large number keeps its first 15 digits', () => {
    expect(ratioFromCellNumber(1.2345678901234567e19)).toEqual(ratio(12_345_678_901_234_600_000n));
  });
  test('NaN is refused', () => {
    expect(() => ratioFromCellNumber(NaN)).toThrow(RangeError);
  });
});

describe('Kroner become whole øre, halves away from zero', () => {
  test.each([
    ['5466440.86', 546_644_086n, true],
    ['0.005', 1n, false],
    ['-0.005', -1n, false],
    ['0.0049', 0n, false],
    ['-1.994', -199n, false],
    ['10000000000000.01', 1_000_000_000_000_001n, true],
  ])('%s kr', (kroner, amount, exact) => {
    expect(oreFromKroner(ratioFromDecimal(kroner))).toEqual({ amount, exact });
  });
});

describe('Texts of amounts and ratios', () => {
  test('amounts have two decimals and a point', () => {
    expect([167_694_910n, 5n, -5n, 0n, -123n].map((each) => kronerText(ore(each)))).toEqual([
      '1676949.10',
      '0.05',
      '-0.05',
      '0.00',
      '-1.23',
    ]);
  });
  test('ratios have at most six decimals and no trailing zeros', () => {
    const ratios = [
      ratio(2n, 5n),
      ratio(7n, 2n),
      ratio(100n),
      ratio(2n, 3n),
      ratio(-1n, 8n),
      ratio(1n, 10_000_000n),
      ratio(105n, 100n),
      ratio(10_505n, 1000n),
      ratio(10_000_001n, 10n),
    ];
    expect(ratios.map((each) => decimalText(each))).toEqual([
      '0.4',
      '3.5',
      '100',
      '0.666667',
      '-0.125',
      '0',
      '1.05',
      '10.505',
      '1000000.1',
    ]);
  });
  test('whole hundreds keep their zeros without decimals', () => {
    expect(decimalText(ratio(1200n), 0)).toBe('1200');
  });
  test('a fixed number of decimals', () => {
    expect([fixedDecimalText(ratio(2n, 5n), 2), fixedDecimalText(ratio(5n, 2n), 0)]).toEqual(['0.40', '3']);
  });
});

describe('Short decimals and amounts are written and read as exactly as long ones', () => {
  const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 500) };
  /** Whole numbers up to and beyond what 15 digits and a machine number hold. */
  const whole = fc.oneof(
    fc.bigInt(-1000n, 1000n),
    fc.bigInt(-(10n ** 15n) - 3n, 10n ** 15n + 3n),
    fc.bigInt(-(10n ** 19n), 10n ** 19n),
  );

  test('a cell’s number is the decimal of its 15 digits', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.tuple(whole, fc.integer({ min: 0, max: 7 })).map(([value, places]) => Number(value) / 10 ** places),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(ratioFromCellNumber(value)).toEqual(ratioFromDecimal(value.toPrecision(15)));
      }),
      RUNS,
    );
  });

  test('a ratio’s decimal is at most half a unit of its last place away, without zeros at its end', () => {
    const places = fc.integer({ min: 0, max: 15 });
    const denominator = fc.oneof(
      fc.bigInt(1n, 10n ** 6n),
      fc.constantFrom(2n, 4n, 5n, 10n, 1000n, 10n ** 17n),
    );
    fc.assert(
      fc.property(whole, denominator, places, (numerator, below, most) => {
        const text = decimalText(ratio(numerator, below), most);
        const written = ratioFromDecimal(text);
        const off = 2n * 10n ** BigInt(most) * (written.numerator * below - numerator * written.denominator);
        expect((off < 0n ? -off : off) <= written.denominator * below).toBe(true);
        expect(text).toMatch(new RegExp(`^-?(0|[1-9]\\d*)(\\.\\d{0,${Math.max(0, most - 1)}}[1-9])?$`));
      }),
      RUNS,
    );
  });

  test('an amount in kroner has all its øre', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = kronerText(ore(value));
        expect(text).toMatch(/^-?(0|[1-9]\d*)\.\d\d$/);
        expect(ratioFromDecimal(text)).toEqual(ratio(value, 100n));
      }),
      RUNS,
    );
  });
});
