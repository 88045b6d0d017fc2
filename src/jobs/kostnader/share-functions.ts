import { allocate, type RoundingPolicy } from '../../core/allocation/allocate';
import { allocationKey } from '../../core/allocation/allocation-key';
import { kronerText } from '../../core/money/decimal';
import type { Ore } from '../../core/money/ore';
import { compareRatio, ONE_RATIO, subtractRatio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import type { RoundingUnit } from '../../core/money/rounding-unit';
import type { Locale } from '../../locales';
import { readChoice, type Choice } from '../../tables/choice';
import { readAmount, readNumber, readText, shown, type CellReading } from '../../tables/read-cell';
import { figure, issue, type Issue } from '../../workbook/issue';
import type { CellValue } from '../../workbook/snapshot';
import type {
  FunctionAnswer,
  FunctionArgument,
  FunctionParameter,
  FunctionWords,
  WorksheetFunction,
} from '../worksheet-function';
import { POLICY_CHOICES, UNIT_CHOICES } from './choices';

const parameter = (id: string, rest: Partial<FunctionParameter> = {}): FunctionParameter => ({
  id,
  isRange: false,
  isOptional: false,
  ...rest,
});
const TOTAL = parameter('total');
const DRIVERS = parameter('drivers', { isRange: true });
const EQUAL_SHARE = parameter('equalShare');
const ROUNDING = parameter('rounding', { isOptional: true });
const UNIT = parameter('unit', { isOptional: true });

/**
 * `FORDEL.FORDELING(total; drivers; equalShare; [rounding]; [unit])`: the shares of a total in kroner, beside the
 * drivers that they follow. They sum to the total rounded to the unit, but for `hver for seg`. An empty cell among the
 * drivers is no participant and stays empty. Equal remainders go to the larger driver, then to the first.
 */
const shares: WorksheetFunction = {
  id: 'FORDELING',
  parameters: [TOTAL, DRIVERS, EQUAL_SHARE, ROUNDING, UNIT],
  spills: true,
  words: ({ texts }) => texts.functions.FORDELING,
  call: (locale, ...given) =>
    answered(() => {
      const { drivers, kroner } = sharesOf(shares.words(locale), locale, given);
      const { isColumn } = drivers;
      return { kind: 'rows', rows: isColumn ? kroner.map((share) => [share]) : [kroner] };
    }),
};

/**
 * `FORDEL.ANDEL(total; drivers; equalShare; number; [rounding]; [unit])`: the share of one of them, by its place among
 * the drivers from 1, empty cells counted.
 */
const oneShare: WorksheetFunction = {
  id: 'ANDEL',
  parameters: [TOTAL, DRIVERS, EQUAL_SHARE, parameter('number'), ROUNDING, UNIT],
  spills: false,
  words: ({ texts }) => texts.functions.ANDEL,
  call: (locale, total, drivers, equalShare, number, ...rounding) =>
    answered(() => {
      const words = oneShare.words(locale);
      const { kroner } = rememberedShares(words, locale, [total, drivers, equalShare, ...rounding]);
      return { kind: 'value', value: kroner[placeIn(kroner.length, number, words)]! };
    }),
};

export const SHARE_FUNCTIONS: readonly WorksheetFunction[] = [shares, oneShare];

/** Why a function has no answer. */
class Refused extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

function answered(answer: () => FunctionAnswer): FunctionAnswer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', issue: error.issue };
    throw error;
  }
}

interface DriverLine {
  readonly isColumn: boolean;
  /** Null for an empty cell, which is no participant. */
  readonly values: readonly (Ratio | null)[];
}

/** The shares last asked for: a column of ANDEL asks for the same ones, once for every participant. */
let last: { readonly given: readonly FunctionArgument[]; readonly shares: Shares } | null = null;

function rememberedShares(words: FunctionWords, locale: Locale, given: readonly FunctionArgument[]): Shares {
  if (last === null || !isSame(last.given, given)) {
    last = { given, shares: sharesOf(words, locale, given) };
  }
  return last.shares;
}

function isSame(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return Object.is(left, right);
  return left.length === right.length && left.every((each, index) => isSame(each, right[index]));
}

interface Shares {
  readonly drivers: DriverLine;
  readonly kroner: readonly (number | '')[];
}

/** The shares in kroner, in the places of their drivers. */
function sharesOf(
  words: FunctionWords,
  locale: Locale,
  [totalGiven, driversGiven, equalGiven, roundingGiven, unitGiven]: readonly FunctionArgument[],
): Shares {
  const total = readTotal(totalGiven, words);
  const drivers = readDrivers(driversGiven, words, locale);
  const equalShare = readEqualShare(equalGiven, words);
  const policy = readRounding(roundingGiven, words);
  const unit = chosen<RoundingUnit>(unitGiven, UNIT, UNIT_CHOICES, 'unit', words) ?? 'ore';

  const values = drivers.values.filter((value) => value !== null);
  const weight = subtractRatio(ONE_RATIO, equalShare);
  const isByDrivers = weight.numerator !== 0n;
  if (isByDrivers && values.every(({ numerator }) => numerator === 0n)) {
    const column = figure.text(words.parameters['drivers']!.label);
    throw new Refused(
      issue('driver.zero-sum', null, { column, agreement: figure.term('unnamed-agreement') }),
    );
  }
  const allocated = allocate({
    total,
    key: allocationKey(equalShare, [{ column: DRIVERS.id, weight }]),
    // All of one name: no alphabet decides between equals, so the first goes first.
    sharers: values.map((value) => ({ name: '', drivers: isByDrivers ? [value] : [] })),
    rounding: { policy, unit },
    host: null,
  }).shares.values();
  return {
    drivers,
    kroner: drivers.values.map((value) =>
      value === null ? '' : Number(kronerText(allocated.next().value!.shared)),
    ),
  };
}

function readTotal(given: FunctionArgument, words: FunctionWords): Ore {
  return required(readAmount({ value: single(given, TOTAL, words) }, named(TOTAL, words)), TOTAL, words);
}

function readDrivers(given: FunctionArgument, words: FunctionWords, locale: Locale): DriverLine {
  const rows = isRows(given) ? given : [[given ?? null]];
  const isColumn = rows.every((row) => row.length === 1);
  const { label } = words.parameters['drivers']!;
  if (!isColumn && rows.length > 1) {
    const size = { rows: figure.number(rows.length), columns: figure.number(rows[0]!.length) };
    throw new Refused(issue('function.not-a-line', null, { parameter: figure.text(label), ...size }));
  }
  const values = rows.flat().map((value, index) => {
    const column = locale.texts.functions.nth(label, String(index + 1));
    const reading = readNumber({ value }, { address: null, column });
    if (reading.kind === 'empty') return null;
    if (reading.kind === 'unreadable') throw new Refused(reading.issue);
    if (compareRatio(reading.value.value, ZERO_RATIO) < 0) {
      const found = figure.text(shown({ value }));
      throw new Refused(issue('driver.negative', null, { column: figure.text(column), found }));
    }
    return reading.value.value;
  });
  if (values.every((value) => value === null)) throw missing(DRIVERS, words);
  return { isColumn, values };
}

/** A fraction of 1: Excel hands `40 %` as 0,4. */
function readEqualShare(given: FunctionArgument, words: FunctionWords): Ratio {
  const value = single(given, EQUAL_SHARE, words);
  const place = named(EQUAL_SHARE, words);
  const { value: share } = required(readNumber({ value }, place), EQUAL_SHARE, words);
  if (compareRatio(share, ZERO_RATIO) < 0 || compareRatio(share, ONE_RATIO) > 0) {
    const found = figure.text(shown({ value }));
    throw new Refused(issue('percent.out-of-range', null, { column: figure.text(place.column), found }));
  }
  return share;
}

function readRounding(given: FunctionArgument, words: FunctionWords): RoundingPolicy {
  // A function is told of no host.
  const choices = POLICY_CHOICES.filter(({ code }) => code !== 'host-absorbs');
  return chosen(given, ROUNDING, choices, 'policy', words) ?? 'largest-remainder';
}

function chosen<T extends string>(
  given: FunctionArgument,
  of: FunctionParameter,
  choices: readonly Choice<T>[],
  terms: string,
  words: FunctionWords,
): T | null {
  const reading = readText({ value: single(given, of, words) }, named(of, words));
  if (reading.kind === 'empty') return null;
  if (reading.kind === 'unreadable') throw new Refused(reading.issue);
  const choice = readChoice(reading.value, choices);
  if (choice !== null) return choice;
  throw new Refused(
    issue('choice.unknown', null, {
      column: figure.text(named(of, words).column),
      found: figure.text(reading.value),
      choices: figure.terms(choices.map(({ code }) => `${terms}.${code}`)),
    }),
  );
}

/** The place from 0 that a number from 1 tells. */
function placeIn(count: number, given: FunctionArgument, words: FunctionWords): number {
  const of = parameter('number');
  const value = single(given, of, words);
  const { numerator, denominator } = required(readNumber({ value }, named(of, words)), of, words).value;
  if (denominator === 1n && numerator >= 1n && numerator <= BigInt(count)) return Number(numerator) - 1;
  throw new Refused(
    issue('function.no-such-place', null, {
      parameter: figure.text(named(of, words).column),
      found: figure.text(shown({ value })),
      count: figure.number(count),
    }),
  );
}

function required<T>(reading: CellReading<T>, of: FunctionParameter, words: FunctionWords): T {
  if (reading.kind === 'empty') throw missing(of, words);
  if (reading.kind === 'unreadable') throw new Refused(reading.issue);
  return reading.value;
}

function missing(of: FunctionParameter, words: FunctionWords): Refused {
  return new Refused(
    issue('function.argument-missing', null, { parameter: figure.text(named(of, words).column) }),
  );
}

/** One value; a range of one cell is that. */
function single(given: FunctionArgument, of: FunctionParameter, words: FunctionWords): CellValue {
  if (!isRows(given)) return given ?? null;
  if (given.length === 1 && given[0]!.length === 1) return given[0]![0]!;
  throw new Refused(
    issue('function.not-one-cell', null, { parameter: figure.text(named(of, words).column) }),
  );
}

function isRows(given: FunctionArgument): given is readonly (readonly CellValue[])[] {
  return Array.isArray(given);
}

function named({ id }: FunctionParameter, words: FunctionWords): { address: null; column: string } {
  return { address: null, column: words.parameters[id]!.label };
}
