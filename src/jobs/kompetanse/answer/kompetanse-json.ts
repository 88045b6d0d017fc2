import { sumDays } from '../../../core/calendar/days';
import type { RecruitmentCost } from '../../../core/competence/recruitment';
import type { YearCost } from '../../../core/competence/education-cost';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { sumOre, type Ore } from '../../../core/money/ore';
import { sumRatio } from '../../../core/money/ratio';
import type { Json } from '../../job';
import { totalsByYear } from './budget';
import type { AnsweredEducation, KompetanseResult } from './kompetanse-result';
import type { Recruitment } from './recruitment';
import { leaveRuleText } from './rule-text';

/** The result as JSON: amounts with two decimals, days with at most six, what is not known null. */
export function kompetanseJson(result: KompetanseResult): Json {
  return {
    rows: result.educations.map(rowJson),
    totals: totalsJson(result),
    recruitment: result.recruitment && recruitmentJson(result.recruitment),
  };
}

function rowJson(answer: AnsweredEducation): Json {
  const { input, paid, supplement, stipend, binding, cost } = answer;
  return {
    employee: input.employee.name.value,
    education: input.education.value,
    type: input.type.value,
    points: input.points === null ? null : decimalText(input.points.value),
    months: input.months === null ? null : decimalText(input.months.value),
    daysFullTime: decimalText(paid.daysFullTime),
    daysByRule: decimalText(paid.daysByRule),
    days: decimalText(paid.days),
    hours: decimalText(answer.hours),
    granted: input.decision === null ? null : decimalText(input.decision.value),
    leaveCost: amountOrNull(cost.leaveWage),
    substituteCost: amountOrNull(cost.substitute),
    supplementFullTime: kronerText(supplement.fullTime),
    supplementPaid: kronerText(answer.supplementPaid),
    supplementFrom: answer.supplementFrom,
    stipendStart: kronerText(stipend.atStart),
    stipendEnd: kronerText(stipend.atCompletion),
    bindingUntil: binding?.until ?? null,
    repayment: amountOrNull(answer.repayment?.amount ?? null),
    years: cost.years.map(yearJson),
    rule: leaveRuleText(answer.leave.rule),
    flags: answer.flags.map(({ rule, code }) => ({ rule, code })),
  };
}

function totalsJson({ educations }: KompetanseResult): Json {
  const sum = (amountOf: (answer: AnsweredEducation) => Ore | null) =>
    kronerText(sumOre(educations.map(amountOf).filter((amount) => amount !== null)));
  return {
    days: decimalText(sumDays(educations.map(({ paid }) => paid.days))),
    hours: decimalText(sumRatio(educations.map(({ hours }) => hours))),
    leaveCost: sum(({ cost }) => cost.leaveWage),
    substituteCost: sum(({ cost }) => cost.substitute),
    supplementFullTime: sum(({ supplement }) => supplement.fullTime),
    supplementPaid: sum(({ supplementPaid }) => supplementPaid),
    stipendStart: sum(({ stipend }) => stipend.atStart),
    stipendEnd: sum(({ stipend }) => stipend.atCompletion),
    /** Rows whose costs are not in the sums, for want of a salary. */
    withoutSalary: educations.filter(({ cost }) => cost.leaveWage === null).length,
    years: totalsByYear(educations).map(yearJson),
  };
}

function yearJson(cost: YearCost): Json {
  return {
    year: cost.year,
    days: decimalText(cost.days),
    leaveCost: amountOrNull(cost.leaveWage),
    substituteCost: amountOrNull(cost.substitute),
    supplement: kronerText(cost.supplement),
    stipends: kronerText(cost.stipends),
    fee: kronerText(cost.fee),
    grant: kronerText(cost.grant),
    repayment: kronerText(cost.repayment),
    extraCost: amountOrNull(cost.extra),
  };
}

function recruitmentJson({ costRatio, positions, total }: Recruitment): Json {
  return {
    costRatio: decimalText(costRatio),
    rows: positions.map(({ title, employer, position, salary, cost }) => ({
      position: title.value,
      municipality: employer,
      share: decimalText(position.value),
      salary: kronerText(salary.value),
      ...amountsJson(cost),
    })),
    totals: amountsJson(total),
  };
}

function amountsJson({ today, afterwards, extra }: RecruitmentCost) {
  return { today: kronerText(today), afterwards: kronerText(afterwards), extraCost: kronerText(extra) };
}

function amountOrNull(amount: Ore | null): string | null {
  return amount === null ? null : kronerText(amount);
}
