import { wholeYear, type Period } from '../../../core/calendar/period';
import { decimalText } from '../../../core/money/decimal';
import { multiplyRatio, ratio, type Ratio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import { fixedText, joinLive, liveText, type LivePart, type LiveText } from '../../../reports/formula';
import { term } from '../../describe-issue';
import type { ResultSheet } from '../sheets/agreement-cells';
import type { AgreementInput } from './agreement-input';
import type { ReportedAgreement } from '../live/reported-agreement';
import { wordsOf } from '../words';

function percentWords(fraction: Ratio, { format }: Locale): string {
  return format.percent(decimalText(multiplyRatio(fraction, ratio(100n)), 4));
}

/** `40 %`, that follows the cell it is in; the sign is the reader's own. */
export function livePercent(fraction: Ratio, reference: () => string, locale: Locale): LivePart {
  const sign = locale.format.percent('1').slice(1);
  return {
    shown: percentWords(fraction, locale),
    expression: () => `ROUND(100*${reference()},4)&"${sign}"`,
  };
}

type WeightPart = (index: number) => LivePart;

/** `40 % likt, 60 % etter folketall 1.1.2018` */
function keyWords(input: AgreementInput, equal: LivePart, weight: WeightPart, locale: Locale): LiveText {
  const parts = input.drivers.map(({ heading }, index) =>
    liveText((percent) => locale.texts.weight(percent, heading.toLocaleLowerCase('nb')), [weight(index)]),
  );
  const splits = input.key.equalShare.numerator !== 0n;
  const equally = liveText((percent) => wordsOf(locale).distribution.equally(percent), [equal]);
  return joinLive(splits ? [equally, ...parts] : parts, ', ');
}

/** `største rest, øre` */
function roundingWords({ rounding }: AgreementInput, locale: Locale): string {
  const { policy, unit } = rounding;
  return wordsOf(locale).distribution.rounding(
    term(`policy.${policy}`, locale),
    term(`unit.${unit}`, locale),
  );
}

/** `2018`, or `1.1.2018–30.6.2018` */
function periodWords(period: Period, { format }: Locale): string {
  const year = wholeYear(period);
  return year === null ? `${format.date(period.from)}–${format.date(period.to)}` : String(year);
}

function lineParts(
  input: AgreementInput,
  period: Period | null,
  key: LiveText,
  locale: Locale,
): readonly LiveText[] {
  return [
    ...(period === null ? [] : [fixedText(locale.texts.sheet.period(periodWords(period, locale)))]),
    key,
    fixedText(roundingWords(input, locale)),
    ...(input.terms.source === null ? [] : [fixedText(input.terms.source)]),
  ];
}

/** Period, key, rounding and source in one line. */
export function agreementLine(input: AgreementInput, period: Period | null, locale: Locale): string {
  const still = (fraction: Ratio): LivePart => ({ shown: percentWords(fraction, locale), expression: null });
  const weight = (index: number) => still(input.key.drivers[index]!.weight);
  const key = keyWords(input, still(input.key.equalShare), weight, locale);
  return lineParts(input, period, key, locale)
    .map(({ text }) => text)
    .join(' · ');
}

/** The same in parts, as it stands under a title: its percentages follow the key. */
export function liveAgreementLine(
  { input, cells }: ReportedAgreement,
  period: Period | null,
  locale: Locale,
  from: ResultSheet,
): readonly LiveText[] {
  const { equalShare, drivers } = input.key;
  const equal = livePercent(equalShare, () => cells.keyFigure('equalShare', from), locale);
  const weight = (index: number) =>
    livePercent(drivers[index]!.weight, () => cells.keyFigure(`weight.${index}`, from), locale);
  return lineParts(input, period, keyWords(input, equal, weight, locale), locale);
}
