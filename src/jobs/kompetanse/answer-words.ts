import { decimalText, kronerText } from '../../core/money/decimal';
import { multiplyRatio, ratio, type Ratio } from '../../core/money/ratio';
import type { Locale } from '../../locales';
import type { AnsweredEducation, Flag } from './kompetanse-result';

/** What an employee is answered of one education, a sentence or two each for leave, supplement and stipend. */
export function answerWords(answer: AnsweredEducation, locale: Locale): readonly string[] {
  return [
    ...leaveWords(answer, locale),
    ...supplementWords(answer, locale),
    ...stipendWords(answer, locale),
    ...sourceWords(answer, locale),
    ...lookWords(answer, locale),
  ];
}

const DECIMALS = 4;

function leaveWords({ input, paid, hours }: AnsweredEducation, { texts, format }: Locale): readonly string[] {
  const words = texts.kompetanse.answer;
  const number = (value: Ratio) => format.number(decimalText(value, DECIMALS));
  if (!input.withPay) return [words.withoutPay];
  if (input.decision !== null) {
    const reason = input.reason === null ? [] : [words.reason(input.reason)];
    return [words.decided(number(paid.days), number(paid.daysByRule)), ...reason];
  }
  const position = format.percent(decimalText(multiplyRatio(input.employee.position.value, ratio(100n)), 2));
  return [words.leave(number(paid.daysFullTime), position, number(paid.days), number(hours))];
}

function supplementWords(
  { input, supplement, supplementPaid, supplementFrom }: AnsweredEducation,
  { texts, format }: Locale,
): readonly string[] {
  const words = texts.kompetanse.answer;
  if (supplement.fullTime === 0n) return [words.noSupplement];
  const amounts = [supplement.fullTime, supplementPaid].map((amount) => format.amount(kronerText(amount)));
  const [fullTime = '', paid = ''] = amounts;
  if (!input.completed || supplementFrom === null) return [words.supplementLater(fullTime, paid)];
  return [words.supplement(fullTime, paid, format.date(supplementFrom))];
}

function stipendWords(
  { input, stipend, binding, repayment }: AnsweredEducation,
  { texts, format }: Locale,
): readonly string[] {
  if (stipend.rule === null) return [];
  const words = texts.kompetanse.answer;
  const amount = (value: typeof stipend.atStart) => format.amount(kronerText(value));
  const { leavesOn } = input.employee;
  return [
    words.stipend(amount(stipend.atStart), amount(stipend.atCompletion)),
    ...(binding === null ? [] : [words.binding(format.date(binding.until))]),
    ...(repayment === null || leavesOn === null
      ? []
      : [words.repayment(format.date(leavesOn.value), amount(repayment))]),
  ];
}

function sourceWords(
  { leave, supplement, stipend }: AnsweredEducation,
  { texts }: Locale,
): readonly string[] {
  const sources = [leave.rule, supplement.rule, stipend.rule].flatMap((rule) => rule?.source ?? []);
  if (sources.length === 0) return [];
  return [texts.kompetanse.answer.source([...new Set(sources)].join('; '))];
}

/** Only what a person must decide; that an education is planned, or that nothing was given for it, is said above. */
const TO_DECIDE = new Set(['between-steps', 'above-last-step', 'no-rule-on-date', 'exam-days-above-rule']);

/** The flags of an education that a person must decide about. */
export function toDecide({ flags }: AnsweredEducation): readonly Flag[] {
  return flags.filter(({ code }) => TO_DECIDE.has(code));
}

function lookWords(answered: AnsweredEducation, { texts, format }: Locale): readonly string[] {
  const open = toDecide(answered);
  if (open.length === 0) return [];
  const { sheets, flags: words, answer } = texts.kompetanse;
  return [
    answer.look(
      format.list(open.map(({ rule, code }) => `${sheets[rule].toLocaleLowerCase('nb')} ${words[code]}`)),
    ),
  ];
}
