import { allocate } from '../../core/allocation/allocate';
import { allocationKey } from '../../core/allocation/allocation-key';
import { kronerText } from '../../core/money/decimal';
import { compareRatio, ONE_RATIO, subtractRatio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import type { RoundingUnit } from '../../core/money/rounding-unit';
import type { Locale } from '../../locales';
import { readNumber, shown } from '../../tables/read-cell';
import { figure } from '../../workbook/issue';
import { issue } from './issues';
import {
  answered,
  Arguments,
  isRows,
  isSameArgument,
  parameter,
  Refused,
} from '../functions/function-arguments';
import type { FunctionArgument, FunctionWords, WorksheetFunction } from '../functions/worksheet-function';
import { POLICY_CHOICES, UNIT_CHOICES } from './choices';

const TOTAL = parameter('total');
const DRIVERS = parameter('drivers', { isRange: true });
const EQUAL_SHARE = parameter('equalShare');
const ROUNDING = parameter('rounding', { isOptional: true });
const UNIT = parameter('unit', { isOptional: true });
const NUMBER = parameter('number');

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
  parameters: [TOTAL, DRIVERS, EQUAL_SHARE, NUMBER, ROUNDING, UNIT],
  spills: false,
  words: ({ texts }) => texts.functions.ANDEL,
  call: (locale, total, drivers, equalShare, number, ...rounding) =>
    answered(() => {
      const words = oneShare.words(locale);
      const { kroner } = rememberedShares(words, locale, [total, drivers, equalShare, ...rounding]);
      return { kind: 'value', value: kroner[new Arguments(words).place(number, NUMBER, kroner.length)]! };
    }),
};

export const SHARE_FUNCTIONS: readonly WorksheetFunction[] = [shares, oneShare];

interface DriverLine {
  readonly isColumn: boolean;
  /** Null for an empty cell, which is no participant. */
  readonly values: readonly (Ratio | null)[];
}

/** A function is told of no host. */
const POLICIES = POLICY_CHOICES.filter(({ code }) => code !== 'host-absorbs');

/** The shares last asked for: a column of ANDEL asks for the same ones, once for every participant. */
let last: { readonly given: readonly FunctionArgument[]; readonly shares: Shares } | null = null;

function rememberedShares(words: FunctionWords, locale: Locale, given: readonly FunctionArgument[]): Shares {
  if (last === null || !isSameArgument(last.given, given)) {
    last = { given, shares: sharesOf(words, locale, given) };
  }
  return last.shares;
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
  const read = new Arguments(words);
  const total = read.amount(totalGiven, TOTAL);
  const drivers = readDrivers(driversGiven, read, locale);
  const equalShare = read.fraction(equalGiven, EQUAL_SHARE);
  const policy = read.choice(roundingGiven, ROUNDING, POLICIES, 'policy') ?? 'largest-remainder';
  const unit = read.choice<RoundingUnit>(unitGiven, UNIT, UNIT_CHOICES, 'unit') ?? 'ore';

  const values = drivers.values.filter((value) => value !== null);
  const weight = subtractRatio(ONE_RATIO, equalShare);
  const isByDrivers = weight.numerator !== 0n;
  if (isByDrivers && values.every(({ numerator }) => numerator === 0n)) {
    const column = figure.text(read.label(DRIVERS));
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

function readDrivers(given: FunctionArgument, read: Arguments, locale: Locale): DriverLine {
  const rows = isRows(given) ? given : [[given ?? null]];
  const isColumn = rows.every((row) => row.length === 1);
  const label = read.label(DRIVERS);
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
  if (values.every((value) => value === null)) throw read.missing(DRIVERS);
  return { isColumn, values };
}
