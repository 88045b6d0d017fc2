import { compareNorwegian } from '../../../core/allocation/norwegian-order';
import { fixedDecimalText, kronerText } from '../../../core/money/decimal';
import { divideHalfAway } from '../../../core/money/integer';
import { ratio } from '../../../core/money/ratio';
import { ORE_PER_UNIT, oreFromUnits } from '../../../core/money/rounding-unit';
import type { Locale } from '../../../locales';
import type { NUMBER_FORMATS } from '../../../workbook/styles';
import type { RoundingColumnId } from './agreement-cells';
import { exactParts } from '../answer/exact-parts';
import type { SharedAgreement } from '../answer/kostnader-result';
import { wordsOf } from '../words';

/** A column of Avrunding: one value a participant, and a total. Numbers are plain decimals, null where there is none. */
export interface RoundingColumn {
  readonly id: RoundingColumnId;
  readonly heading: string;
  readonly kind: 'text' | keyof typeof NUMBER_FORMATS;
  readonly values: readonly (string | null)[];
  readonly total: string | null;
}

/** The steps from the exact share to the rounded one; those that a policy does not have are left out. */
export function roundingColumns(agreement: SharedAgreement, locale: Locale): readonly RoundingColumn[] {
  const { input, shares } = agreement;
  const { columns: names, sum } = wordsOf(locale).rounding;
  const { allocation } = shares;
  const { unit, policy } = input.rounding;
  const steps = allocation.shares.map(({ step }) => step);
  const parts = exactParts(agreement);
  const splits = input.key.equalShare.numerator !== 0n && input.drivers.length > 0;
  const isRanked = policy === 'largest-remainder' || policy === 'largest-absorbs';

  const inUnits = (id: RoundingColumnId, heading: string, units: readonly bigint[]): RoundingColumn => {
    const kroner = (amount: bigint) => kronerText(oreFromUnits(amount, unit));
    return { id, heading, kind: 'amount', values: units.map(kroner), total: kroner(sumOf(units)) };
  };
  /** Numerators over the allocation's denominator, in kroner with six decimals. */
  const exact = (id: RoundingColumnId, heading: string, numerators: readonly bigint[]): RoundingColumn => {
    const kroner = (numerator: bigint) =>
      fixedDecimalText(ratio(numerator * ORE_PER_UNIT[unit], allocation.denominator * 100n), 6);
    return {
      id,
      heading,
      kind: 'sixDecimals',
      values: numerators.map(kroner),
      total: kroner(sumOf(numerators)),
    };
  };
  const places = (
    id: RoundingColumnId,
    heading: string,
    values: readonly (number | null)[],
  ): RoundingColumn => ({
    id,
    heading,
    kind: 'wholeNumber',
    values: values.map((value) => (value === null ? null : String(value))),
    total: null,
  });
  const ranks = policy === 'largest-absorbs' ? ranksBySize(agreement) : steps.map(({ rank }) => rank);

  return [
    {
      id: 'participant',
      heading: names.participant,
      kind: 'text',
      values: input.participants.map(({ name }) => name),
      total: sum,
    },
    ...(splits
      ? [
          exact(
            'equalExact',
            names.equalExact,
            steps.map(() => parts.equal),
          ),
          exact('driverExact', names.driverExact, parts.byDrivers),
        ]
      : []),
    exact(
      'exact',
      names.exact,
      allocation.shares.map(({ exactNumerator }) => exactNumerator),
    ),
    inUnits(
      'floor',
      names.floor,
      steps.map(({ floor }) => floor),
    ),
    exact(
      'remainder',
      names.remainder,
      steps.map(({ remainder }) => remainder),
    ),
    ...(isRanked
      ? [
          places('order', names.order, alphabeticalPlaces(agreement)),
          places('rank', policy === 'largest-absorbs' ? names.sizeRank : names.rank, ranks),
        ]
      : []),
    inUnits(
      'given',
      names.given,
      steps.map(({ unitsGiven }) => unitsGiven),
    ),
    inUnits(
      'amount',
      names.amount,
      steps.map(({ units }) => units),
    ),
    {
      id: 'explanation',
      heading: names.explanation,
      kind: 'text',
      values: steps.map((_, place) => explanation(place, agreement, locale)),
      total: '',
    },
  ];
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** 1 for the first name in the Norwegian alphabet: what decides when nothing else does. */
function alphabeticalPlaces({ input }: SharedAgreement): readonly number[] {
  const names = input.participants.map(({ name }) => name);
  return placesOf(names.length, (left, right) => compareNorwegian(names[left]!, names[right]!));
}

/** 1 for the largest share; equals by larger driver part, then the alphabet, as the one that takes the rest is chosen. */
function ranksBySize(agreement: SharedAgreement): readonly number[] {
  const { shares } = agreement.shares.allocation;
  const { byDrivers } = exactParts(agreement);
  const alphabet = alphabeticalPlaces(agreement);
  const size = (value: bigint) => (value < 0n ? -value : value);
  const larger = (left: bigint, right: bigint) =>
    size(left) === size(right) ? 0 : size(left) > size(right) ? -1 : 1;
  return placesOf(
    shares.length,
    (left, right) =>
      larger(shares[left]!.exactNumerator, shares[right]!.exactNumerator) ||
      larger(byDrivers[left]!, byDrivers[right]!) ||
      alphabet[left]! - alphabet[right]!,
  );
}

function placesOf(count: number, compare: (left: number, right: number) => number): readonly number[] {
  const places: number[] = [];
  const order = Array.from({ length: count }, (_, index) => index).sort(compare);
  order.forEach((index, place) => (places[index] = place + 1));
  return places;
}

/** Why a share was rounded as it was, in words. */
function explanation(
  place: number,
  { input, shares: { allocation } }: SharedAgreement,
  locale: Locale,
): string {
  const texts = wordsOf(locale).rounding;
  const { step } = allocation.shares[place]!;
  if (place === allocation.absorber) {
    const nearest = divideHalfAway(step.remainder, allocation.denominator);
    const taken = oreFromUnits(step.unitsGiven - nearest, input.rounding.unit);
    return texts.explainAbsorbs(locale.format.amount(kronerText(taken)));
  }
  if (step.remainder === 0n) return texts.explainExact;
  if (step.rank === null) return step.unitsGiven === 0n ? texts.explainDown : texts.explainUp;
  const explain = step.unitsGiven === 0n ? texts.explainNotRanked : texts.explainRanked;
  return explain(String(step.rank), String(input.participants.length));
}
