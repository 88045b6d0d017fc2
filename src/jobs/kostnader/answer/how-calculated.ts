import { decimalText, kronerText, oreFromKroner } from '../../../core/money/decimal';
import type { Ore } from '../../../core/money/ore';
import { multiplyRatio, ratio, sumRatio, type Ratio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import { fixedText, liveText, type LivePart, type LiveText } from '../../../reports/formula';
import type { DistributionColumnId, KeyFigureId } from '../sheets/agreement-cells';
import { creditedHost } from './agreement-input';
import { livePercent } from './agreement-words';
import type { ReportedAgreement } from '../live/reported-agreement';
import { wordsOf } from '../words';

const SHEET = 'fordeling';
const FIRST = 0;

/** The calculation in words, with the first participant's figures put in; they follow the sheet. */
export function howItWasCalculated(agreement: ReportedAgreement, locale: Locale): readonly LiveText[] {
  const { input, shares, cells } = agreement;
  const texts = wordsOf(locale).distribution;
  const own = shares.shares[FIRST]!;
  const total = shares.allocation.roundedTotal;
  const { equalShare, drivers } = input.key;
  const figure = (id: KeyFigureId) => cells.keyFigure(id, SHEET);
  const inFirst = (column: DistributionColumnId) => cells.at(SHEET, column, FIRST, SHEET);

  const amount = (of: Ore, expression: () => string): LivePart => ({
    shown: locale.format.amount(kronerText(of)),
    // FIXED cuts what is half an øre on paper and a little less in a double; ROUND, told so first, does not.
    expression: () => `FIXED(ROUND(ROUND(${expression()},6),2),2)`,
  });
  /** A part of the total; the expression is that of the fraction. */
  const part = (fraction: Ratio, expression: () => string) =>
    amount(
      oreFromKroner(multiplyRatio(ratio(total, 100n), fraction)).amount,
      () => `${figure('roundedTotal')}*${expression()}`,
    );
  const participant: LivePart = {
    shown: input.participants[FIRST]!.name,
    expression: () => inFirst('participant'),
  };
  const sentences = [liveText((all) => texts.howTotal(all), [amount(total, () => figure('roundedTotal'))])];
  if (equalShare.numerator !== 0n) {
    const count = input.participants.length;
    const rows = () => `ROWS(${cells.all(SHEET, 'inhabitants', SHEET)})`;
    const each = multiplyRatio(equalShare, ratio(1n, BigInt(count)));
    sentences.push(
      liveText(
        (percent, all, many, one) => texts.howEqual(percent, all, many, one),
        [
          livePercent(equalShare, () => figure('equalShare'), locale),
          part(equalShare, () => figure('equalShare')),
          { shown: String(count), expression: rows },
          part(each, () => `${figure('equalShare')}/${rows()}`),
        ],
      ),
    );
  }
  drivers.forEach(({ weight }, index) => {
    const { heading, values, isInhabitants } = input.drivers[index]!;
    const column = isInhabitants ? 'inhabitants' : (`driver.${index}` as const);
    const sum = sumRatio(values);
    const fraction = multiplyRatio(values[FIRST]!, ratio(sum.denominator, sum.numerator));
    const weightOf = () => figure(`weight.${index}`);
    const sumOf = () => cells.totalOf(SHEET, column, SHEET);
    const isWhole = values.every(({ denominator }) => denominator === 1n);
    const count = (value: Ratio, expression: () => string): LivePart => ({
      shown: locale.format.number(decimalText(value)),
      expression: () => (isWhole ? `FIXED(${expression()},0)` : `ROUND(${expression()},6)`),
    });
    sentences.push(
      liveText(
        (percent, all, name, first, everyone, share) =>
          texts.howDriver(percent, all, heading.toLocaleLowerCase('nb'), name, first, everyone, share),
        [
          livePercent(weight, weightOf, locale),
          part(weight, weightOf),
          participant,
          count(values[FIRST]!, () => inFirst(column)),
          count(sum, sumOf),
          part(multiplyRatio(weight, fraction), () => `${weightOf()}*${inFirst(column)}/${sumOf()}`),
        ],
      ),
    );
  });
  const shared = amount(own.shared, () => inFirst('shared'));
  sentences.push(liveText((name, all) => texts.howSum(name, all), [participant, shared]));
  const hasOwn = input.costs.some(({ owedBy }) => owedBy === FIRST) || creditedHost(input) === FIRST;
  if (hasOwn) {
    sentences.push(
      liveText(
        (name, all, direct, credit, pays) => texts.howOwn(name, all, direct, credit, pays),
        [
          participant,
          shared,
          amount(own.direct, () => inFirst('direct')),
          amount(own.overheadCredit, () => `-${inFirst('overheadCredit')}`),
          amount(own.total, () => inFirst('total')),
        ],
      ),
    );
  }
  if (input.host !== null) sentences.push(fixedText(texts.host(input.participants[input.host]!.name)));
  return sentences;
}
