import { decimalText, kronerText } from '../../../core/money/decimal';
import type { Ore } from '../../../core/money/ore';
import type { Json } from '../../job';
import type { KostnaderResult, SharedAgreement } from './kostnader-result';

/** The result as JSON: amounts with two decimals, ratios with at most six, what is not known null. */
export function kostnaderJson({ agreements }: KostnaderResult): Json {
  return { agreements: agreements.map(agreementJson) };
}

function agreementJson({ input, shares }: SharedAgreement): Json {
  return {
    name: input.name,
    host: input.host === null ? null : input.participants[input.host]!.name,
    equalShare: decimalText(input.key.equalShare),
    drivers: input.key.drivers.map(({ column, weight }) => ({ column, weight: decimalText(weight) })),
    rounding: input.rounding.policy,
    unit: input.rounding.unit,
    pool: kronerText(shares.pool),
    overhead: kronerText(shares.overhead),
    total: kronerText(shares.total),
    unshared: kronerText(shares.unshared),
    difference: kronerText(shares.allocation.difference),
    shares: shares.shares.map((share, index) => ({
      participant: input.participants[index]!.name,
      equalPart: kronerText(share.equalPart),
      driverPart: kronerText(share.driverPart),
      shared: kronerText(share.shared),
      direct: kronerText(share.direct),
      overheadCredit: kronerText(share.overheadCredit),
      total: kronerText(share.total),
      perInhabitant: amountOrNull(share.perInhabitant),
      today: amountOrNull(share.today),
      change: amountOrNull(share.change),
    })),
  };
}

function amountOrNull(amount: Ore | null): string | null {
  return amount === null ? null : kronerText(amount);
}
