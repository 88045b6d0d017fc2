import { decimalText, kronerText } from '../../../core/money/decimal';
import type { KostnaderResult } from './kostnader-result';

/**
 * Every input value that decides the shares, in the order of the sheets, as one text. Where a value stands is left
 * out: moving a table changes no share.
 */
export function inputText({ period, agreements }: KostnaderResult): string {
  return JSON.stringify([
    period,
    agreements.map(({ input }) => [
      input.name,
      [
        decimalText(input.key.equalShare, 15),
        ...input.key.drivers.map(({ weight }) => decimalText(weight, 15)),
      ],
      [input.rounding.policy, input.rounding.unit, decimalText(input.overheadRate, 15), input.overheadTypes],
      decimalText(input.unsharedPart, 15),
      input.host,
      input.participants.map(({ name, inhabitants, drivers, today }) => [
        name,
        String(inhabitants),
        drivers.map((driver) => decimalText(driver, 15)),
        today === null ? null : kronerText(today),
      ]),
      input.costs.map(({ amount, owedBy, inOverheadBase }) => [kronerText(amount), owedBy, inOverheadBase]),
    ]),
  ]);
}
