import { monthOf, monthsLeftOfYear } from '../../core/calendar/month';
import { yearOfDate, type PlainDate } from '../../core/calendar/plain-date';
import type { CostYear } from '../../core/competence/education-cost';
import { kronerText } from '../../core/money/decimal';
import type { Ore } from '../../core/money/ore';
import { addRatio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import { findRate } from '../../core/rules/find-rate';
import type { RateName } from '../../core/rules/rule-set';
import type { Read } from '../../tables/table-schema';
import { employerOf, rateDate } from './answer-educations';
import { yearsWithDays } from './education-columns';
import type { AnsweredEducation } from './kompetanse-result';
import { withStipends } from './report-stipend';
import type { ResultSheet } from './report-table';
import type { Reported } from './reported';

/** The workdays of a year that no rate gives. */
const USUAL_WORKDAYS = '260';

/**
 * What one education costs in one year, each an expression on a sheet of the result; null where the amount stands as it
 * is, because there is nothing to reckon from.
 */
export class CostFormulas {
  readonly #answered: AnsweredEducation;

  constructor(
    private readonly reported: Reported,
    private readonly education: number,
    private readonly year: CostYear,
    private readonly from: ResultSheet,
  ) {
    this.#answered = reported.result.educations[education]!;
  }

  /** The days of the year, on the sheet Permisjon. */
  days(): string | null {
    const { result, cells } = this.reported;
    const { spread } = this.#answered.leave;
    const isWithin = spread === null ? this.year === null : spread.some(({ year }) => year === this.year);
    if (!isWithin) return null;
    const column = `year${String(yearsWithDays(result.educations).indexOf(this.year))}`;
    return cells.at('permisjon', column, this.education, this.from);
  }

  /** Days × salary / workdays × (1 + pension) × (1 + contribution). */
  leaveWage(): string | null {
    return this.#wage(this.#additions('pension'));
  }

  /** Days × salary / workdays × (1 + holiday pay + pension) × (1 + contribution). */
  substitute(): string | null {
    if (!this.#answered.input.substitute) return null;
    return this.#wage(this.#additions('holidayPay', 'pension'));
  }

  /** The supplement as paid, for its months of the year, with pension and contribution. */
  supplement(): string | null {
    const { supplementFrom } = this.#answered;
    if (supplementFrom === null || this.year === null) return null;
    const months = monthsLeftOfYear(monthOf(supplementFrom), this.year);
    if (months === 0) return null;
    const paid = this.reported.cells.at('tillegg', 'supplementPaid', this.education, this.from);
    const ofYear = months === 12 ? paid : `${paid}*${String(months)}/12`;
    return `ROUND(${ofYear}${this.#additions('pension')}${this.#additions('employerContribution')},2)`;
  }

  /** What the scheme pays in the year, on the sheet Stipend. */
  stipends(): string | null {
    const { cells } = this.reported;
    const { input, stipend } = this.#answered;
    const row = withStipends(this.reported).indexOf(this.#answered);
    if (row < 0) return null;
    const payments = [
      ['atStart', input.start],
      ['atCompletion', input.completion],
    ] as const;
    const paid = payments
      .filter(([, on]) => yearOf(on) === this.year)
      .map(([id]) => cells.at('stipend', id, row, this.from));
    if (paid.length === 0) return null;
    const sum = paid.join('+');
    if (!(stipend.rule?.withContribution ?? false)) return sum;
    return `ROUND((${sum})${this.#additions('employerContribution')},2)`;
  }

  fee(): string | null {
    return this.#spread(this.#answered.input.cells.fee);
  }

  grant(): string | null {
    return this.#spread(this.#answered.input.cells.grant);
  }

  #wage(additions: string): string | null {
    const days = this.days();
    const { salary } = this.#answered.input.employee;
    if (days === null || salary === null) return null;
    const aYear = this.reported.inputs.amount(salary.address) ?? kronerText(salary.value);
    const workdays = this.#rate('workdaysAYear') ?? USUAL_WORKDAYS;
    const contribution = this.#additions('employerContribution');
    return `ROUND(${days}*${aYear}/${workdays}${additions}${contribution},2)`;
  }

  /** The year's part of an amount: the running total less what came before, so that the parts sum to the amount. */
  #spread(cell: Read<Ore> | null): string | null {
    if (cell === null) return null;
    const amount = this.reported.inputs.amount(cell.address) ?? kronerText(cell.value);
    const { spread } = this.#answered.leave;
    if (spread === null) return this.year === null ? amount : null;
    const index = spread.findIndex(({ year }) => year === this.year);
    if (index < 0) return null;
    const until = (count: number) =>
      spread.slice(0, count).reduce((sum, { part }) => addRatio(sum, part), ZERO_RATIO);
    const soFar = roundedPart(amount, until(index + 1));
    return index === 0 ? soFar : `${soFar}-${roundedPart(amount, until(index))}`;
  }

  /** `*(1+Regler!C20+Regler!C21)`; empty where no rate is given. */
  #additions(...rates: readonly RateName[]): string {
    const given = rates.map((rate) => this.#rate(rate)).filter((rate) => rate !== null);
    return given.length === 0 ? '' : `*(1+${given.join('+')})`;
  }

  /** The rate that holds, on the sheet Regler. */
  #rate(rate: RateName): string | null {
    const { result, cells } = this.reported;
    const { input } = this.#answered;
    const { rates } = result.rules;
    const rule = findRate(rates, rate, employerOf(input.employee), rateDate(input, this.year));
    return rule === null ? null : cells.at('regler.rates', 'value', rates.indexOf(rule), this.from);
  }
}

function roundedPart(amount: string, { numerator, denominator }: Ratio): string {
  if (numerator === denominator) return amount;
  return `ROUND(${amount}*${String(numerator)}/${String(denominator)},2)`;
}

function yearOf(date: PlainDate | null): CostYear {
  return date === null ? null : yearOfDate(date);
}
