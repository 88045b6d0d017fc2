import { firstDayOf, laterMonth, monthOf } from '../calendar/month';
import type { PlainDate } from '../calendar/plain-date';
import { subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { partOfOre } from '../money/part-of-ore';
import { addRatio, ZERO_RATIO, type Ratio } from '../money/ratio';
import { findRule, type RuleFlag, type RuleQuestion } from '../rules/find-rule';
import { ruleKey } from '../rules/in-force';
import type { StudyUnit, SupplementRule } from '../rules/rule-set';

/** What the rules say of the yearly supplement that an education gives. */
export type SupplementByRule =
  | {
      readonly kind: 'amount';
      /** Øre a year at 100 % position. */
      readonly fullTime: Ore;
      /** The rule that gave it; null where none did. */
      readonly rule: SupplementRule | null;
      readonly flag: RuleFlag | null;
      /** The study points of this and earlier educations together, where they are added up; null else. */
      readonly addedUp: Ratio | null;
    }
  /** The rules count what is not known of the education. */
  | { readonly kind: 'unmeasured'; readonly unit: StudyUnit };

/** The yearly supplement of one education, alone. */
export function supplementByRule(rules: readonly SupplementRule[], question: RuleQuestion): SupplementByRule {
  const answer = findRule(rules, question);
  switch (answer.kind) {
    case 'unmeasured':
      return answer;
    case 'nothing':
      return { kind: 'amount', fullTime: ZERO_ORE, rule: null, flag: answer.flag, addedUp: null };
    case 'found':
      return {
        kind: 'amount',
        fullTime: answer.rule.amount,
        rule: answer.rule,
        flag: answer.flag,
        addedUp: null,
      };
  }
}

/**
 * The yearly supplements of one employee's educations, with study points added up within each type: an education gives
 * what its points lift the supplement by. Two educations of 15 points give nothing and 10 000.
 * @param questions in any order; the dates, which are those of completion, decide which points came first, and of equal
 * ones the order given. What has no date comes last.
 * @returns in the order of the questions.
 */
export function accumulatedSupplements(
  rules: readonly SupplementRule[],
  questions: readonly RuleQuestion[],
): readonly SupplementByRule[] {
  const answers = new Map<RuleQuestion, SupplementByRule>();
  const soFar = new Map<string, { points: Ratio; fullTime: Ore }>();
  for (const question of inOrderOfCompletion(questions)) {
    if (question.points === null) {
      answers.set(question, supplementByRule(rules, question));
      continue;
    }
    const type = ruleKey(question.type);
    const before = soFar.get(type) ?? { points: ZERO_RATIO, fullTime: ZERO_ORE };
    const points = addRatio(before.points, question.points);
    const all = supplementByRule(rules, { ...question, points });
    if (all.kind === 'unmeasured' || all.rule?.unit !== 'points') {
      answers.set(question, supplementByRule(rules, question));
      if (all.kind === 'amount') soFar.set(type, { points, fullTime: before.fullTime });
      continue;
    }
    // A later rule may give less than what has been reached already; nobody loses by studying more.
    const reached = all.fullTime > before.fullTime ? all.fullTime : before.fullTime;
    soFar.set(type, { points, fullTime: reached });
    answers.set(question, { ...all, fullTime: subtractOre(reached, before.fullTime), addedUp: points });
  }
  return questions.map((question) => answers.get(question)!);
}

function inOrderOfCompletion(questions: readonly RuleQuestion[]): readonly RuleQuestion[] {
  const dateOf = ({ date }: RuleQuestion) => date ?? '9999-99-99';
  return [...questions].sort((left, right) =>
    dateOf(left) < dateOf(right) ? -1 : dateOf(left) > dateOf(right) ? 1 : 0,
  );
}

/** A yearly amount at 100 % as it is paid at a position (a fraction of 1), øre half away from zero. */
export function amountForPosition(fullTime: Ore, position: Ratio): Ore {
  return partOfOre(fullTime, position);
}

/** The day that a supplement is paid from: the first of the month after the education is completed. */
export function supplementFrom(completedOn: PlainDate): PlainDate {
  return firstDayOf(laterMonth(monthOf(completedOn), 1));
}
