/** Exact fractions for checking the engine, written apart from it. */
export class Fraction {
  /** The denominator is above 0; nothing is reduced. */
  constructor(
    readonly over: bigint,
    readonly under: bigint = 1n,
  ) {
    if (under <= 0n) throw new RangeError('A denominator above 0 is needed');
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.over, other.under));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.over * other.over, this.under * other.under);
  }

  /** By a fraction above 0. */
  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.over * other.under, this.under * other.over);
  }

  /** Below 0, 0 or above 0. */
  compare(other: Fraction): number {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get size(): Fraction {
    return this.over < 0n ? new Fraction(-this.over, this.under) : this;
  }

  /** Cut off towards zero. */
  get whole(): bigint {
    return this.over / this.under;
  }

  /** The nearest whole number, halves away from zero. */
  get rounded(): bigint {
    const half = new Fraction(1n, 2n);
    return this.over < 0n ? -this.size.rounded : this.plus(half).whole;
  }

  static sum(all: readonly Fraction[]): Fraction {
    return all.reduce((sum, each) => sum.plus(each), new Fraction(0n));
  }
}
