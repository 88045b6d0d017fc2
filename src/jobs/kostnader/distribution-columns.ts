import { decimalText, fixedDecimalText, kronerText } from '../../core/money/decimal';
import { negateOre, sumOre, type Ore } from '../../core/money/ore';
import { ratio, sumRatio } from '../../core/money/ratio';
import type { Texts } from '../../locales';
import type { RangeAddress } from '../../workbook/address';
import type { AgreementInput } from './agreement-input';
import type { SharedAgreement } from './kostnader-result';
import { cellRange, sourcesOfShares } from './share-sources';

/** A column of Fordeling: one value a participant, and a total. Numbers are plain decimals, null where not known. */
export interface DistributionColumn {
  readonly heading: string;
  readonly kind: 'text' | 'wholeNumber' | 'decimal' | 'amount' | 'percent';
  /** The column that the reader came for. */
  readonly isMain: boolean;
  readonly values: readonly (string | null)[];
  readonly total: string | null;
  /** The input cells behind each value. */
  readonly sources: (participant: number) => readonly RangeAddress[];
}

/** The columns of one agreement; those that would be empty or repeat another are left out. */
export function distributionColumns(agreement: SharedAgreement, texts: Texts): readonly DistributionColumn[] {
  const { input, shares: result } = agreement;
  const { columns: names } = texts.kostnader.distribution;
  const { shares } = result;
  const shareSources = sourcesOfShares(input);

  const amounts = (
    heading: string,
    values: readonly (Ore | null)[],
    options: { isMain?: boolean; total?: Ore | null; sources?: DistributionColumn['sources'] } = {},
  ): DistributionColumn => {
    const known = values.filter((value) => value !== null);
    const total = options.total === undefined ? sumOre(known) : options.total;
    return {
      heading,
      kind: 'amount',
      isMain: options.isMain ?? false,
      values: values.map((value) => (value === null ? null : kronerText(value))),
      total: total === null ? null : kronerText(total),
      sources: options.sources ?? (() => shareSources),
    };
  };

  const hasOwn = shares.some(({ direct, overheadCredit }) => direct !== 0n || overheadCredit !== 0n);
  const hasToday = shares.some(({ today }) => today !== null);
  const allToday = shares.every(({ today }) => today !== null);
  const follows = input.key.drivers.length > 0;
  const splits = input.key.equalShare.numerator !== 0n;
  const [only, ...more] = input.drivers;
  const driverHeading =
    only !== undefined && more.length === 0
      ? names.driverPart(only.heading.toLocaleLowerCase('nb'))
      : names.driverPartAll;

  return [
    participantColumn(input, names.participant),
    ...inhabitantsAndDrivers(input, names.inhabitants),
    ...(splits
      ? [
          amounts(
            names.equalPart,
            shares.map(({ equalPart }) => equalPart),
          ),
        ]
      : []),
    ...(follows
      ? [
          amounts(
            driverHeading,
            shares.map(({ driverPart }) => driverPart),
          ),
        ]
      : []),
    amounts(
      names.shared,
      shares.map(({ shared }) => shared),
      { isMain: !hasOwn },
    ),
    shareColumn(agreement, names.share, shareSources),
    ...(hasOwn
      ? [
          amounts(
            names.direct,
            shares.map(({ direct }) => direct),
            { sources: (place) => directSources(input, place) },
          ),
          amounts(
            names.overheadCredit,
            shares.map(({ overheadCredit }) => negateOre(overheadCredit)),
          ),
          amounts(
            names.total,
            shares.map(({ total }) => total),
            { isMain: true },
          ),
        ]
      : []),
    amounts(
      names.perInhabitant,
      shares.map(({ perInhabitant }) => perInhabitant),
      { total: null },
    ),
    ...(hasToday
      ? [
          amounts(
            names.today,
            shares.map(({ today }) => today),
            { sources: (place) => todaySources(input, place) },
          ),
          amounts(
            names.change,
            shares.map(({ change }) => change),
            allToday ? {} : { total: null },
          ),
        ]
      : []),
  ];
}

function participantColumn(input: AgreementInput, heading: string): DistributionColumn {
  return {
    heading,
    kind: 'text',
    isMain: false,
    values: input.participants.map(({ name }) => name),
    total: null,
    sources: (place) => [cellRange(input.participantRows[place]!.name.address)],
  };
}

/** Inhabitants always, for the price of each; then the key's other drivers. */
function inhabitantsAndDrivers(input: AgreementInput, heading: string): readonly DistributionColumn[] {
  const counts = input.participants.map(({ inhabitants }) => inhabitants);
  const inhabitants: DistributionColumn = {
    heading: input.drivers.find((driver) => driver.isInhabitants)?.heading ?? heading,
    kind: 'wholeNumber',
    isMain: false,
    values: counts.map(String),
    total: String(counts.reduce((sum, count) => sum + count, 0n)),
    sources: (place) => [cellRange(input.participantRows[place]!.inhabitants.address)],
  };
  const others = input.drivers
    .filter((driver) => !driver.isInhabitants)
    .map(({ heading: own, values, cells }): DistributionColumn => ({
      heading: own,
      kind: 'decimal',
      isMain: false,
      values: values.map((value) => decimalText(value)),
      total: decimalText(sumRatio(values)),
      sources: (place) => [cellRange(cells[place]!)],
    }));
  return [inhabitants, ...others];
}

function shareColumn(
  { shares }: SharedAgreement,
  heading: string,
  sources: readonly RangeAddress[],
): DistributionColumn {
  const all = sumOre(shares.shares.map(({ shared }) => shared));
  const part = (shared: Ore) => (all === 0n ? null : fixedDecimalText(ratio(shared, all), 6));
  return {
    heading,
    kind: 'percent',
    isMain: false,
    values: shares.shares.map(({ shared }) => part(shared)),
    total: part(all),
    sources: () => sources,
  };
}

function directSources(input: AgreementInput, place: number): readonly RangeAddress[] {
  return input.costRows
    .filter((_, index) => input.costs[index]!.owedBy === place)
    .map(({ amount }) => cellRange(amount.address));
}

function todaySources(input: AgreementInput, place: number): readonly RangeAddress[] {
  const today = input.participantRows[place]!.today;
  return today === null ? [] : [cellRange(today.address)];
}
