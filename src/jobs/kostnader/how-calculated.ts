import { decimalText, kronerText, oreFromKroner } from '../../core/money/decimal';
import type { Ore } from '../../core/money/ore';
import { multiplyRatio, ratio, sumRatio, type Ratio } from '../../core/money/ratio';
import type { Locale } from '../../locales';
import { percentWords } from './agreement-words';
import type { SharedAgreement } from './kostnader-result';

/** The calculation in words, with the first participant's figures put in. */
export function howItWasCalculated({ input, shares }: SharedAgreement, locale: Locale): readonly string[] {
  const texts = locale.texts.kostnader.distribution;
  const { format } = locale;
  const participant = input.participants[0]!.name;
  const own = shares.shares[0]!;
  const total = shares.allocation.roundedTotal;
  const amount = (of: Ore) => format.amount(kronerText(of));
  const part = (fraction: Ratio) => amount(oreFromKroner(multiplyRatio(ratio(total, 100n), fraction)).amount);
  const { equalShare, drivers } = input.key;

  const sentences = [texts.howTotal(amount(total))];
  if (equalShare.numerator !== 0n) {
    const count = BigInt(input.participants.length);
    const each = multiplyRatio(equalShare, ratio(1n, count));
    sentences.push(
      texts.howEqual(percentWords(equalShare, locale), part(equalShare), String(count), part(each)),
    );
  }
  drivers.forEach(({ weight }, index) => {
    const { heading, values } = input.drivers[index]!;
    const sum = sumRatio(values);
    const fraction = multiplyRatio(values[0]!, ratio(sum.denominator, sum.numerator));
    sentences.push(
      texts.howDriver(
        percentWords(weight, locale),
        part(weight),
        heading.toLocaleLowerCase('nb'),
        participant,
        format.number(decimalText(values[0]!)),
        format.number(decimalText(sum)),
        part(multiplyRatio(weight, fraction)),
      ),
    );
  });
  sentences.push(texts.howSum(participant, amount(own.shared)));
  if (own.direct !== 0n || own.overheadCredit !== 0n) {
    sentences.push(
      texts.howOwn(
        participant,
        amount(own.shared),
        amount(own.direct),
        amount(own.overheadCredit),
        amount(own.total),
      ),
    );
  }
  if (input.host !== null) sentences.push(texts.host(input.participants[input.host]!.name));
  return sentences;
}
