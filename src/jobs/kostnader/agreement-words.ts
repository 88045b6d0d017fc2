import { wholeYear, type Period } from '../../core/calendar/period';
import { decimalText } from '../../core/money/decimal';
import { multiplyRatio, ratio, type Ratio } from '../../core/money/ratio';
import type { Locale } from '../../locales';
import { term } from '../describe-issue';
import type { AgreementInput } from './agreement-input';

export function percentWords(fraction: Ratio, { format }: Locale): string {
  return format.percent(decimalText(multiplyRatio(fraction, ratio(100n)), 4));
}

/** `40 % likt, 60 % etter folketall 1.1.2018` */
function keyWords(input: AgreementInput, locale: Locale): string {
  const { texts } = locale;
  const parts = input.key.drivers.map(({ weight }, index) =>
    texts.weight(percentWords(weight, locale), input.drivers[index]!.heading.toLocaleLowerCase('nb')),
  );
  const splits = input.key.equalShare.numerator !== 0n;
  const equal = texts.kostnader.distribution.equally(percentWords(input.key.equalShare, locale));
  return (splits ? [equal, ...parts] : parts).join(', ');
}

/** `største rest, øre` */
function roundingWords({ rounding }: AgreementInput, locale: Locale): string {
  const { policy, unit } = rounding;
  return locale.texts.kostnader.distribution.rounding(
    term(`policy.${policy}`, locale),
    term(`unit.${unit}`, locale),
  );
}

/** `2018`, or `1.1.2018–30.6.2018` */
function periodWords(period: Period, { format }: Locale): string {
  const year = wholeYear(period);
  return year === null ? `${format.date(period.from)}–${format.date(period.to)}` : String(year);
}

/** Period, key, rounding and source in one line, as it stands under a title. */
export function agreementLine(input: AgreementInput, period: Period | null, locale: Locale): string {
  const { texts } = locale;
  return [
    ...(period === null ? [] : [texts.sheet.period(periodWords(period, locale))]),
    keyWords(input, locale),
    roundingWords(input, locale),
    ...(input.terms.source === null ? [] : [input.terms.source]),
  ].join(' · ');
}
