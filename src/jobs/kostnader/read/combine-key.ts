import { allocationKey, type AllocationKey } from '../../../core/allocation/allocation-key';
import { decimalText, exactText } from '../../../core/money/decimal';
import {
  addRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../../../core/money/ratio';
import { nameKey } from '../../../tables/cell-text';
import type { NamedDriver, WrittenKey } from '../../../tables/key-text';
import { rangeBetween, type CellAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';

const FOLKETALL = 'Folketall';

/** A key whole, its drivers by the names that it gives them; or why the parts are none. */
export type CombinedKey =
  | {
      readonly key: AllocationKey;
      /** Whether nobody says the weight of the drivers: it is what the equal share leaves. */
      readonly driverTakesRest: boolean;
    }
  | { readonly issue: Issue };

/** What a key says of itself in one place. */
export interface SaidKey {
  readonly key: WrittenKey;
  /** Null for a setting. */
  readonly address: CellAddress | null;
}

/**
 * One key of what is said in its places, such as Lik andel and Fordelingsgrunnlag. What one leaves open another may say,
 * and Folketall is the driver that nobody names. Where two say a thing, they must say the same.
 */
export function combineKey(said: readonly [SaidKey, ...SaidKey[]]): CombinedKey {
  const [first, ...others] = said;
  let whole = first.key;
  for (const each of others) {
    const against = said.find(({ key }) => key !== each.key && !agree(key, each.key));
    if (against !== undefined) return { issue: contradiction(each, against) };
    whole = {
      equalShare: whole.equalShare ?? each.key.equalShare,
      drivers: chooseDrivers(whole.drivers, each.key.drivers),
      toDrivers: whole.toDrivers ?? each.key.toDrivers,
    };
  }
  return closedKey(whole, first.address);
}

/** The key with all that it leaves open filled in: nothing equal, the rest to its driver, and Folketall where none is named. */
function closedKey(
  { equalShare: equal, drivers: named, toDrivers }: WrittenKey,
  at: CellAddress | null,
): CombinedKey {
  const equalShare = equal ?? ZERO_RATIO;
  const rest = toDrivers ?? subtractRatio(ONE_RATIO, equalShare);
  const drivers = (named.length === 0 ? [{ name: FOLKETALL, weight: null }] : named).map(
    ({ name, weight }) => ({ column: name, weight: weight ?? rest }),
  );
  const sum = addRatio(equalShare, sumRatio(drivers.map(({ weight }) => weight)));
  if (equalRatio(sum, ONE_RATIO)) {
    const driverTakesRest = toDrivers === null && named.every(({ weight }) => weight === null);
    return { key: allocationKey(equalShare, drivers), driverTakesRest };
  }
  const weights = drivers.map(({ column, weight }) => ({ driver: column, percent: percentText(weight) }));
  return {
    issue: issue('key.weights-sum', at, {
      sum: percentFigure(sum),
      equalShare: percentFigure(equalShare),
      drivers: figure.weights(weights),
    }),
  };
}

/** Drivers with weights say more than those without. */
function chooseDrivers(one: readonly NamedDriver[], other: readonly NamedDriver[]): readonly NamedDriver[] {
  const saysMore = one.some(({ weight }) => weight !== null) || other.length === 0;
  return saysMore ? one : other;
}

function contradiction(said: SaidKey, against: SaidKey): Issue {
  return issue('key.contradicts', said.address, {
    said: writtenFigure(said.key),
    other: writtenFigure(against.key),
    place: figure.places(against.address === null ? [] : [rangeBetween(against.address, against.address)]),
  });
}

function agree(one: WrittenKey, other: WrittenKey): boolean {
  const same = (left: Ratio | null, right: Ratio | null) =>
    left === null || right === null || equalRatio(left, right);
  if (!same(one.equalShare, other.equalShare) || !same(one.toDrivers, other.toDrivers)) return false;
  if (one.drivers.length === 0 || other.drivers.length === 0) return true;
  return (
    one.drivers.length === other.drivers.length &&
    one.drivers.every(({ name, weight }) =>
      other.drivers.some((each) => nameKey(each.name) === nameKey(name) && same(each.weight, weight)),
    )
  );
}

/** Whether two keys share alike: the same equal share, and the same weights by the same names. */
export function isSameKey(one: AllocationKey, other: AllocationKey): boolean {
  return (
    equalRatio(one.equalShare, other.equalShare) &&
    one.drivers.length === other.drivers.length &&
    one.drivers.every(({ column, weight }) =>
      other.drivers.some(
        (each) => nameKey(each.column) === nameKey(column) && equalRatio(each.weight, weight),
      ),
    )
  );
}

/** A key as it is written: `40 %; Folketall 60 %`. */
export function writtenFigure({ equalShare, drivers, toDrivers }: WrittenKey): Figure {
  const parts = [
    ...(equalShare === null ? [] : [percentWords(equalShare)]),
    ...(toDrivers === null ? [] : [`${FOLKETALL} ${percentWords(toDrivers)}`]),
    ...drivers.map(({ name, weight }) => (weight === null ? name : `${name} ${percentWords(weight)}`)),
  ];
  return figure.text(parts.join('; '));
}

function percentWords(fraction: Ratio): string {
  const percent = exactText(multiplyRatio(fraction, ratio(100n)));
  return percent.includes('/') ? exactText(fraction) : `${percent.replace('.', ',')} %`;
}

function percentText(fraction: Ratio): string {
  return decimalText(multiplyRatio(fraction, ratio(100n)));
}

export function percentFigure(fraction: Ratio): Figure {
  return figure.percent(percentText(fraction));
}
