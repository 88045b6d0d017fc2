import { partOfDays } from '../../../core/calendar/days';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { sumOre } from '../../../core/money/ore';
import { multiplyRatio, ratio, type Ratio } from '../../../core/money/ratio';
import type { DatedRule } from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import { term } from '../../describe-issue';
import { hasSupplement } from '../answer/answer-educations';
import type { AnsweredEducation, Choices, Flag } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import { leaveRuleWords, supplementRuleWords } from './rule-words';
import { wordsOf } from '../words';

/** One thing that an employee is answered about: its figure, and how it came about. */
export interface AnswerPart {
  readonly label: string;
  /** A plain decimal. */
  readonly figure: string;
  readonly kind: 'days' | 'amount';
  /** What the figure counts, in words after it. */
  readonly unit: string;
  /** The rule, the calculation and the decision, a sentence or two each. */
  readonly sentences: readonly string[];
}

const DECIMALS = 4;

/** Who the answer is to, in words: position and municipality. */
export function employeeWords(employee: Employee, locale: Locale): string {
  const { person, municipality } = wordsOf(locale).answer;
  const position = person(positionText(employee, locale));
  return employee.employer === null ? position : [position, municipality(employee.employer)].join(', ');
}

/** The education that is answered, in words: its type, size and time. */
export function educationWords({ input }: AnsweredEducation, locale: Locale): string {
  const { format } = locale;
  const sizes = (['points', 'months'] as const).flatMap((unit) => {
    const size = input[unit];
    if (size === null) return [];
    return [`${format.number(decimalText(size.value))}\u00a0${term(`studyUnit.${unit}`, locale)}`];
  });
  const time =
    input.start === null || input.end === null
      ? []
      : [`${format.date(input.start)}–${format.date(input.end)}`];
  return [input.type.value, ...sizes, ...time].join(', ');
}

/** What the employee gets for one education: leave, supplement, and a stipend where there is a scheme. */
export function answerParts(
  answer: AnsweredEducation,
  choices: Choices,
  locale: Locale,
): readonly AnswerPart[] {
  return [
    leavePart(answer, choices, locale),
    supplementPart(answer, choices, locale),
    ...stipendPart(answer, locale),
  ];
}

function leavePart(answer: AnsweredEducation, choices: Choices, locale: Locale): AnswerPart {
  const { paid, hours, leave } = answer;
  const words = wordsOf(locale).answer;
  return {
    label: words.leave,
    figure: decimalText(paid.days, DECIMALS),
    kind: 'days',
    unit: (paid.flags.includes('leaves-during') ? words.leaveUntilUnit : words.leaveUnit)(
      numberText(hours, locale),
    ),
    sentences: [
      words.rule(ruleOr(leaveRuleWords(leave.rule, locale), answer, 'leave', locale)),
      words.calculation(leaveCalculation(answer, choices, locale)),
      ...leaveDecision(answer, locale),
      ...leavesDuring(answer, locale),
      ...leaveByYear(answer, locale),
      ...sourceWords(leave.rule, locale),
    ],
  };
}

function leaveCalculation(
  { input, paid, leave }: AnsweredEducation,
  { examDays, daysRounding }: Choices,
  locale: Locale,
): string {
  const words = wordsOf(locale).answer;
  const number = (value: Ratio) => numberText(value, locale);
  const isBeside = examDays === 'beside' && input.examDays.numerator !== 0n;
  const isReduced = leave.rule?.isReduced ?? null;
  const exams = isBeside ? [words.withExams(number(leave.days), number(input.examDays))] : [];
  // Exam days that are not reduced come on top of what is.
  const position = positionText(input.employee, locale);
  const steps =
    isReduced === false
      ? [...exams, words.notReduced]
      : isReduced === null && isBeside
        ? [
            words.leaveCalculation(
              number(leave.days),
              position,
              number(partOfDays(leave.days, input.employee.position.value)),
            ),
            words.withExams(
              number(partOfDays(leave.days, input.employee.position.value)),
              number(input.examDays),
            ),
          ]
        : [...exams, words.leaveCalculation(number(paid.daysFullTime), position, number(paid.daysByRule))];
  return [
    ...steps,
    ...(leave.isCutByOthers ? [words.limitUsed] : []),
    ...(daysRounding === 'exact' ? [] : [words.rounded(term(`daysRounding.${daysRounding}`, locale))]),
  ].join(', ');
}

function leaveDecision({ input, paid }: AnsweredEducation, locale: Locale): readonly string[] {
  const words = wordsOf(locale).answer;
  if (!input.withPay) return [words.withoutPay];
  if (input.decision === null) return [words.byRule];
  const reason = input.reason === null ? [] : [words.reason(withoutStop(input.reason))];
  return [
    words.decided(numberText(input.decision.value, locale), numberText(paid.daysByRule, locale)),
    ...reason,
  ];
}

/** One who leaves has no days after that. */
function leavesDuring({ input, paid }: AnsweredEducation, locale: Locale): readonly string[] {
  const { leavesOn } = input.employee;
  if (leavesOn === null || !paid.flags.includes('leaves-during')) return [];
  const { leavesDuring: words } = wordsOf(locale).answer;
  return [words(locale.format.date(leavesOn.value), numberText(paid.days, locale))];
}

/** How the days lie over calendar years, where they lie in several. */
function leaveByYear({ schedule, paid }: AnsweredEducation, locale: Locale): readonly string[] {
  const words = wordsOf(locale).answer;
  if (schedule === null || schedule.spread.length < 2 || paid.days.numerator === 0n) return [];
  const parts = schedule.spread.map(({ year, part }) =>
    words.inYear(numberText(multiplyRatio(paid.days, part), locale), String(year)),
  );
  return [words.years(locale.format.list(parts))];
}

function supplementPart(answer: AnsweredEducation, { studyPoints }: Choices, locale: Locale): AnswerPart {
  const { input, supplement, supplementPaid } = answer;
  const { format } = locale;
  const words = wordsOf(locale).answer;
  const amount = (value: typeof supplementPaid) => format.amount(kronerText(value));
  const isNone = supplement.fullTime === 0n;
  const calculation = [
    words.supplementCalculation(
      amount(supplement.fullTime),
      positionText(input.employee, locale),
      amount(supplementPaid),
    ),
    ...(studyPoints === 'accumulated' ? [words.accumulated] : []),
  ].join('; ');
  return {
    label: words.supplement,
    figure: kronerText(supplementPaid),
    kind: 'amount',
    unit: supplementUnit(answer, locale),
    sentences: [
      ...(hasSupplement(input)
        ? [words.rule(ruleOr(supplementRuleWords(supplement.rule, locale), answer, 'supplement', locale))]
        : []),
      ...(isNone ? [] : [words.calculation(calculation)]),
      ...sourceWords(supplement.rule, locale),
    ],
  };
}

/** From when, and until when for one who leaves; or why there is none. */
function supplementUnit({ input, supplement, supplementFrom }: AnsweredEducation, locale: Locale): string {
  const { format } = locale;
  const words = wordsOf(locale).answer;
  if (input.progress === 'not-completed') return words.notCompleted;
  if (!hasSupplement(input)) return words.leavesBefore;
  if (supplement.fullTime === 0n) return words.noSupplement;
  if (input.progress !== 'completed' || supplementFrom === null) return words.supplementLater;
  const { leavesOn } = input.employee;
  const from = format.date(supplementFrom);
  return leavesOn === null
    ? words.supplementFrom(from)
    : words.supplementUntil(from, format.date(leavesOn.value));
}

function stipendPart(answer: AnsweredEducation, locale: Locale): readonly AnswerPart[] {
  const { input, stipend, binding } = answer;
  if (input.scheme === null) return [];
  const words = wordsOf(locale).answer;
  const amount = (value: typeof stipend.atStart) => locale.format.amount(kronerText(value));
  const scheme = stipend.rule === null ? '' : words.scheme(stipend.rule.scheme);
  return [
    {
      label: words.stipend,
      figure: kronerText(sumOre([stipend.atStart, stipend.atCompletion])),
      kind: 'amount',
      unit: words.stipendUnit(amount(stipend.atStart), amount(stipend.atCompletion)),
      sentences: [
        words.rule(ruleOr(scheme, answer, 'stipend', locale)),
        ...(binding === null ? [] : [words.binding(locale.format.date(binding.until))]),
        ...repaymentWords(answer, locale),
        ...sourceWords(stipend.rule, locale),
      ],
    },
  ];
}

/** What is claimed back, by what was completed. */
function repaymentWords({ input, repayment }: AnsweredEducation, locale: Locale): readonly string[] {
  if (repayment === null) return [];
  const { format } = locale;
  const words = wordsOf(locale).answer;
  const amount = format.amount(kronerText(repayment.amount));
  if (input.progress === 'not-completed') return [words.repaymentOfAll(amount)];
  const { leavesOn } = input.employee;
  return leavesOn === null ? [] : [words.repayment(format.date(leavesOn.value), amount)];
}

/** The rule in words, or why there is none. */
function ruleOr(rule: string, { flags }: AnsweredEducation, of: Flag['rule'], locale: Locale): string {
  if (rule !== '') return rule;
  const { flags: words, answer } = wordsOf(locale);
  const why = flags.find(
    (flag) => flag.rule === of && flag.code !== 'planned' && flag.code !== 'without-pay',
  );
  return why === undefined || why.code === 'no-rule-for-type'
    ? answer.noRuleForType
    : answer.noRule(words[why.code]);
}

function sourceWords(rule: DatedRule | null, locale: Locale): readonly string[] {
  if (rule === null || rule.source === null) return [];
  return [wordsOf(locale).answer.source(withoutStop(rule.source))];
}

function positionText({ position }: Employee, { format }: Locale): string {
  return format.percent(decimalText(multiplyRatio(position.value, ratio(100n)), 2));
}

function numberText(value: Ratio, { format }: Locale): string {
  return format.number(decimalText(value, DECIMALS));
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** Only what a person must decide; that an education is planned, or that nothing was given for it, is said above. */
const TO_DECIDE = new Set(['between-steps', 'above-last-step', 'no-rule-on-date', 'exam-days-above-rule']);

/** The flags of an education that a person must decide about. */
export function toDecide({ flags }: AnsweredEducation): readonly Flag[] {
  return flags.filter(({ code }) => TO_DECIDE.has(code));
}

/** What is left for a person to decide, in a sentence; null for nothing. */
export function decisionWords(answered: AnsweredEducation, locale: Locale): string | null {
  const open = toDecide(answered);
  if (open.length === 0) return null;
  const { format } = locale;
  const { sheets, flags: words, answer } = wordsOf(locale);
  return answer.look(
    format.list(open.map(({ rule, code }) => `${sheets[rule].toLocaleLowerCase('nb')} ${words[code]}`)),
  );
}
