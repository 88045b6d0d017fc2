import { decimalText, fixedDecimalText, kronerText } from '../../../core/money/decimal';
import { divideHalfAway } from '../../../core/money/integer';
import { negateOre, ore, sumOre, type Ore } from '../../../core/money/ore';
import { ratio, sumRatio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import type { DistributionColumnId } from './agreement-cells';
import { creditedHost, type AgreementInput } from '../answer/agreement-input';
import type { SharedAgreement } from '../answer/kostnader-result';
import { wordsOf } from '../words';

/** A column of Fordeling: one value a participant, and a total. Numbers are plain decimals, null where not known. */
export interface DistributionColumn {
  readonly id: DistributionColumnId;
  readonly heading: string;
  readonly kind: 'text' | 'wholeNumber' | 'decimal' | 'amount' | 'percent';
  /** The column that the reader came for. */
  readonly isMain: boolean;
  readonly values: readonly (string | null)[];
  readonly total: string | null;
}

/** The columns of one agreement; those that have no ground or repeat another are left out. */
export function distributionColumns(
  agreement: SharedAgreement,
  locale: Locale,
): readonly DistributionColumn[] {
  const { input, shares: result } = agreement;
  const { columns: names } = wordsOf(locale).distribution;
  const { shares } = result;

  // By what there is and not by what it comes to: the amounts may change in the cells that the formulas follow.
  const hasOwn = input.costs.some(({ owedBy }) => owedBy !== null) || creditedHost(input) !== null;
  const hasToday = shares.some(({ today }) => today !== null);
  const allToday = shares.every(({ today }) => today !== null);
  const splits = input.key.equalShare.numerator !== 0n;
  const [only, ...more] = input.drivers;

  const columns: DistributionColumn[] = [participantColumn(input, names.participant)];
  columns.push(...inhabitantsAndDrivers(input, names.inhabitants));
  if (splits)
    columns.push(
      amounts(
        'equalPart',
        names.equalPart,
        shares.map(({ equalPart }) => equalPart),
      ),
    );
  if (only !== undefined) {
    const heading =
      more.length > 0 ? names.driverPartAll : names.driverPart(only.heading.toLocaleLowerCase('nb'));
    columns.push(
      amounts(
        'driverPart',
        heading,
        shares.map(({ driverPart }) => driverPart),
      ),
    );
  }
  columns.push({
    ...amounts(
      'shared',
      names.shared,
      shares.map(({ shared }) => shared),
    ),
    isMain: !hasOwn,
  });
  columns.push(shareColumn(agreement, names.share));
  if (hasOwn) {
    columns.push(
      amounts(
        'direct',
        names.direct,
        shares.map(({ direct }) => direct),
      ),
    );
    columns.push(
      amounts(
        'overheadCredit',
        names.overheadCredit,
        shares.map(({ overheadCredit }) => negateOre(overheadCredit)),
      ),
    );
    columns.push({
      ...amounts(
        'total',
        names.total,
        shares.map(({ total }) => total),
      ),
      isMain: true,
    });
  }
  columns.push({
    ...amounts(
      'perInhabitant',
      names.perInhabitant,
      shares.map(({ perInhabitant }) => perInhabitant),
    ),
    total: averagePerInhabitant(agreement),
  });
  if (hasToday) {
    columns.push(
      amounts(
        'today',
        names.today,
        shares.map(({ today }) => today),
      ),
    );
    const change = amounts(
      'change',
      names.change,
      shares.map(({ change: each }) => each),
    );
    // The changes of some are not the change of all.
    columns.push(allToday ? change : { ...change, total: null });
  }
  return columns;
}

function amounts(
  id: DistributionColumnId,
  heading: string,
  values: readonly (Ore | null)[],
): DistributionColumn {
  return {
    id,
    heading,
    kind: 'amount',
    isMain: false,
    values: values.map((value) => (value === null ? null : kronerText(value))),
    total: kronerText(sumOre(values.filter((value) => value !== null))),
  };
}

function participantColumn(input: AgreementInput, heading: string): DistributionColumn {
  return {
    id: 'participant',
    heading,
    kind: 'text',
    isMain: false,
    values: input.participants.map(({ name }) => name),
    total: null,
  };
}

/** Inhabitants always, for the price of each; then the key's other drivers. */
function inhabitantsAndDrivers(input: AgreementInput, heading: string): readonly DistributionColumn[] {
  const counts = input.participants.map(({ inhabitants }) => inhabitants);
  const inhabitants: DistributionColumn = {
    id: 'inhabitants',
    heading: input.drivers.find((driver) => driver.isInhabitants)?.heading ?? heading,
    kind: 'wholeNumber',
    isMain: false,
    values: counts.map(String),
    total: String(sumOf(counts)),
  };
  const others = input.drivers
    .map((driver, index) => ({ driver, index }))
    .filter(({ driver }) => !driver.isInhabitants)
    .map(({ driver, index }): DistributionColumn => ({
      id: `driver.${index}`,
      heading: driver.heading,
      kind: 'decimal',
      isMain: false,
      values: driver.values.map((value) => decimalText(value)),
      total: decimalText(sumRatio(driver.values)),
    }));
  return [inhabitants, ...others];
}

/** Of all the shares; of all that there was to share where a part of it is left to nobody, so that 40 % agreed is 40 %. */
function shareColumn({ input, shares }: SharedAgreement, heading: string): DistributionColumn {
  const all = sumOre(shares.shares.map(({ shared }) => shared));
  const whole = input.unsharedPart.numerator === 0n ? all : shares.total;
  const part = (shared: Ore) => (whole === 0n ? null : fixedDecimalText(ratio(shared, whole), 6));
  return {
    id: 'share',
    heading,
    kind: 'percent',
    isMain: false,
    values: shares.shares.map(({ shared }) => part(shared)),
    total: part(all),
  };
}

function averagePerInhabitant({ input, shares }: SharedAgreement): string | null {
  const inhabitants = sumOf(input.participants.map((participant) => participant.inhabitants));
  const total = sumOre(shares.shares.map((share) => share.total));
  return inhabitants === 0n ? null : kronerText(ore(divideHalfAway(total, inhabitants)));
}

function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}
