import type { YearSpan } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { isWithin, supplementPart, type CostYear } from '../../../core/competence/education-cost';
import { USUAL_WORKDAYS } from '../../../core/competence/pay-cost';
import { evenPartWithin } from '../../../core/competence/study-schedule';
import { decimalText, kronerText } from '../../../core/money/decimal';
import type { Ore } from '../../../core/money/ore';
import { equalRatio, ONE_RATIO, type Ratio } from '../../../core/money/ratio';
import { findRate } from '../../../core/rules/find-rate';
import { Remembered } from '../../../core/rules/remembered';
import type { RateName, RateRule } from '../../../core/rules/rule-set';
import type { Read } from '../../../tables/table-schema';
import { rateDate } from '../answer/answer-educations';
import { partOfDaysIn } from '../sheets/education-columns';
import type { AnsweredEducation, ResultSheet } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import { withStipends } from '../sheets/report-stipend';
import type { Reported } from '../sheets/reported';

/** An education of the result by its place, in one of the years that it costs something in. */
interface Place {
  readonly education: number;
  readonly span: YearSpan | null;
}

/**
 * What educations cost in a year, each amount an expression on a sheet of the result; null where the amount stands as it
 * is, because there is nothing to reckon from.
 */
export class CostFormulas {
  readonly #dayColumns: ReadonlyMap<CostYear, string>;
  readonly #stipendRows: ReadonlyMap<AnsweredEducation, number>;
  /** What was found so far: most educations ask for the same rates, and an employee for one salary. */
  readonly #known = new Remembered<readonly RateRule[], Additions>();
  readonly #salaries = new Map<Employee, string | null>();

  constructor(
    private readonly reported: Reported,
    private readonly from: ResultSheet,
  ) {
    this.#dayColumns = new Map(
      reported.yearsWithDays.map((span, index) => [span?.year ?? null, `year${String(index)}`]),
    );
    this.#stipendRows = new Map(withStipends(reported).map((each, row) => [each, row]));
  }

  /** The days of the year, on the sheet Permisjon. */
  days({ education, span }: Place): string | null {
    if (partOfDaysIn(this.#answered(education), span) === null) return null;
    const column = this.#dayColumns.get(span?.year ?? null)!;
    return this.reported.cells.at('permisjon', column, education, this.from);
  }

  /** Days × salary / workdays × (1 + pension) × (1 + contribution). */
  leaveWage(place: Place): string | null {
    const days = this.days(place);
    return days && this.#wage(days, place.education, place.span?.year ?? null, 'pension');
  }

  /**
   * The same for all years of the study, each with its own rates.
   * @param factorOf the part of the days that lies in a calendar year, where it is reckoned on the sheet.
   */
  wholeLeaveWage(education: number, factorOf: (year: number) => string | null): string | null {
    const { schedule } = this.#answered(education);
    const all = this.reported.cells.at('permisjon', 'days', education, this.from);
    const years = schedule?.spread ?? [{ year: null, part: ONE_RATIO }];
    const wages = years.map(({ year, part }) => {
      const factor = year === null ? null : factorOf(year);
      const days = factor === null ? times(all, part) : `${all}*${factor}`;
      return this.#wage(days, education, year, 'pension');
    });
    return wages.every((wage) => wage !== null) ? wages.join('+') : null;
  }

  /** Days × salary / workdays × (1 + holiday pay + pension) × (1 + contribution). */
  substitute(place: Place): string | null {
    const days = this.days(place);
    if (days === null || !this.#answered(place.education).input.substitute) return null;
    return this.#wage(days, place.education, place.span?.year ?? null, 'holidayPayAndPension');
  }

  /** The supplement as paid, for its months of the year, with pension and contribution. */
  supplement(place: Place): string | null {
    const { supplementFrom, input } = this.#answered(place.education);
    if (supplementFrom === null || place.span === null) return null;
    const part = supplementPart(supplementFrom, input.employee.leavesOn?.value ?? null, place.span);
    if (part.numerator === 0n) return null;
    const paid = this.reported.cells.at('tillegg', 'supplementPaid', place.education, this.from);
    const { pension, employerContribution } = this.#additions(place.education, place.span.year);
    return `ROUND(${times(paid, part)}${pension}${employerContribution},2)`;
  }

  /** What the scheme pays in the year, on the sheet Stipend. */
  stipends(place: Place): string | null {
    const answered = this.#answered(place.education);
    const row = this.#stipendRows.get(answered);
    if (row === undefined) return null;
    const payments = [
      ['atStart', answered.input.start],
      ['atCompletion', answered.input.completion],
    ] as const;
    const paid = payments
      .filter(([, on]) => isWithin(on, place.span))
      .map(([id]) => this.reported.cells.at('stipend', id, row, this.from));
    if (paid.length === 0) return null;
    const sum = paid.join('+');
    if (!(answered.stipend.rule?.withContribution ?? false)) return sum;
    const { employerContribution } = this.#additions(place.education, place.span?.year ?? null);
    return `ROUND((${sum})${employerContribution},2)`;
  }

  /** What is paid back, on the sheet Stipend. */
  repayment({ education, span }: Place): string | null {
    const answered = this.#answered(education);
    const { repayment } = answered;
    if (repayment === null || !isWithin(repayment.on, span)) return null;
    return this.reported.cells.at('stipend', 'repayment', this.#stipendRows.get(answered)!, this.from);
  }

  fee(place: Place): string | null {
    return this.#spread(place, this.#answered(place.education).input.cells.fee);
  }

  grant(place: Place): string | null {
    return this.#spread(place, this.#answered(place.education).input.cells.grant);
  }

  #answered(education: number): AnsweredEducation {
    return this.reported.result.educations[education]!;
  }

  #wage(
    days: string,
    education: number,
    year: CostYear,
    besides: 'pension' | 'holidayPayAndPension',
  ): string | null {
    const salary = this.#salary(this.#answered(education).input.employee);
    if (salary === null) return null;
    const { workdays, [besides]: addition, employerContribution } = this.#additions(education, year);
    return `ROUND(${days}*${salary}/${workdays}${addition}${employerContribution},2)`;
  }

  #salary(employee: Employee): string | null {
    let salary = this.#salaries.get(employee);
    if (salary === undefined) {
      const cell = employee.salary;
      salary = cell && (this.reported.inputs.roundedAmount(cell.address) ?? kronerText(cell.value));
      this.#salaries.set(employee, salary);
    }
    return salary;
  }

  /** The year's part of an amount: the running total less what came before, so that the parts sum to the amount. */
  #spread({ education, span }: Place, cell: Read<Ore> | null): string | null {
    if (cell === null) return null;
    const amount = this.reported.inputs.roundedAmount(cell.address) ?? kronerText(cell.value);
    const { schedule } = this.#answered(education);
    if (schedule === null || span === null) return schedule === null && span === null ? amount : null;
    const { before, until } = evenPartWithin(schedule, span);
    if (equalRatio(before, until)) return null;
    const soFar = roundedPart(amount, until);
    return before.numerator === 0n ? soFar : `${soFar}-${roundedPart(amount, before)}`;
  }

  /** How the rates of the place come into its formulas. */
  #additions(education: number, year: CostYear): Additions {
    const { input } = this.#answered(education);
    const { employer } = input.employee;
    const date = rateDate(input, year);
    const { rates } = this.reported.result.rules;
    return this.#known.answer(rates, employer, date, null, () => {
      const rate = (name: RateName) => this.#rate(name, employer, date);
      const pension = rate('pension');
      return {
        pension: addition(pension),
        holidayPayAndPension: addition(rate('holidayPay'), pension),
        employerContribution: addition(rate('employerContribution')),
        workdays: rate('workdaysAYear') ?? decimalText(USUAL_WORKDAYS),
      };
    });
  }

  /** The rate that holds, on the sheet Regler; null where none is given. */
  #rate(name: RateName, employer: string | null, date: PlainDate | null): string | null {
    const { rates } = this.reported.result.rules;
    const rule = findRate(rates, name, employer, date);
    return rule && this.reported.cells.at('regler.rates', 'value', rates.indexOf(rule), this.from);
  }
}

/** What comes on top of pay, as factors of a formula: each empty where no rate is given. */
interface Additions {
  readonly pension: string;
  readonly holidayPayAndPension: string;
  readonly employerContribution: string;
  /** What a year's salary is divided by. */
  readonly workdays: string;
}

/** `*(1+Regler!C20+Regler!C21)` */
function addition(...rates: readonly (string | null)[]): string {
  const given = rates.filter((rate) => rate !== null);
  return given.length === 0 ? '' : `*(1+${given.join('+')})`;
}

function roundedPart(amount: string, { numerator, denominator }: Ratio): string {
  if (numerator === denominator) return amount;
  return `ROUND(${amount}*${String(numerator)}/${String(denominator)},2)`;
}

/** `C7*5/11` */
function times(cell: string, { numerator, denominator }: Ratio): string {
  return numerator === denominator ? cell : `${cell}*${String(numerator)}/${String(denominator)}`;
}
