import { monthOf, monthsLeftOfYear } from '../../core/calendar/month';
import { yearOfDate, type PlainDate } from '../../core/calendar/plain-date';
import type { CostYear } from '../../core/competence/education-cost';
import { USUAL_WORKDAYS } from '../../core/competence/pay-cost';
import { decimalText, kronerText } from '../../core/money/decimal';
import type { Ore } from '../../core/money/ore';
import { addRatio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import { findRate } from '../../core/rules/find-rate';
import { Remembered } from '../../core/rules/remembered';
import type { RateName, RateRule } from '../../core/rules/rule-set';
import type { Read } from '../../tables/table-schema';
import { rateDate } from './answer-educations';
import type { AnsweredEducation } from './kompetanse-result';
import type { Employee } from './read-employees';
import { withStipends } from './report-stipend';
import type { ResultSheet } from './report-table';
import type { Reported } from './reported';

/** An education of the result by its place, in one of the years that it costs something in. */
interface Place {
  readonly education: number;
  readonly year: CostYear;
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
    this.#dayColumns = new Map(reported.yearsWithDays.map((year, index) => [year, `year${String(index)}`]));
    this.#stipendRows = new Map(withStipends(reported).map((each, row) => [each, row]));
  }

  /** The days of the year, on the sheet Permisjon. */
  days({ education, year }: Place): string | null {
    const { spread } = this.#answered(education).leave;
    const isWithin = spread === null ? year === null : spread.some((each) => each.year === year);
    if (!isWithin) return null;
    return this.reported.cells.at('permisjon', this.#dayColumns.get(year)!, education, this.from);
  }

  /** Days × salary / workdays × (1 + pension) × (1 + contribution). */
  leaveWage(place: Place): string | null {
    return this.#wage(place, 'pension');
  }

  /** Days × salary / workdays × (1 + holiday pay + pension) × (1 + contribution). */
  substitute(place: Place): string | null {
    if (!this.#answered(place.education).input.substitute) return null;
    return this.#wage(place, 'holidayPayAndPension');
  }

  /** The supplement as paid, for its months of the year, with pension and contribution. */
  supplement(place: Place): string | null {
    const { supplementFrom } = this.#answered(place.education);
    if (supplementFrom === null || place.year === null) return null;
    const months = monthsLeftOfYear(monthOf(supplementFrom), place.year);
    if (months === 0) return null;
    const paid = this.reported.cells.at('tillegg', 'supplementPaid', place.education, this.from);
    const ofYear = months === 12 ? paid : `${paid}*${String(months)}/12`;
    const { pension, employerContribution } = this.#additions(place);
    return `ROUND(${ofYear}${pension}${employerContribution},2)`;
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
      .filter(([, on]) => yearOf(on) === place.year)
      .map(([id]) => this.reported.cells.at('stipend', id, row, this.from));
    if (paid.length === 0) return null;
    const sum = paid.join('+');
    if (!(answered.stipend.rule?.withContribution ?? false)) return sum;
    return `ROUND((${sum})${this.#additions(place).employerContribution},2)`;
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

  #wage(place: Place, besides: 'pension' | 'holidayPayAndPension'): string | null {
    const days = this.days(place);
    const salary = this.#salary(this.#answered(place.education).input.employee);
    if (days === null || salary === null) return null;
    const { workdays, [besides]: addition, employerContribution } = this.#additions(place);
    return `ROUND(${days}*${salary}/${workdays}${addition}${employerContribution},2)`;
  }

  #salary(employee: Employee): string | null {
    let salary = this.#salaries.get(employee);
    if (salary === undefined) {
      const cell = employee.salary;
      salary = cell && (this.reported.inputs.amount(cell.address) ?? kronerText(cell.value));
      this.#salaries.set(employee, salary);
    }
    return salary;
  }

  /** The year's part of an amount: the running total less what came before, so that the parts sum to the amount. */
  #spread({ education, year }: Place, cell: Read<Ore> | null): string | null {
    if (cell === null) return null;
    const amount = this.reported.inputs.amount(cell.address) ?? kronerText(cell.value);
    const { spread } = this.#answered(education).leave;
    if (spread === null) return year === null ? amount : null;
    const index = spread.findIndex((each) => each.year === year);
    if (index < 0) return null;
    const until = (count: number) =>
      spread.slice(0, count).reduce((sum, { part }) => addRatio(sum, part), ZERO_RATIO);
    const soFar = roundedPart(amount, until(index + 1));
    return index === 0 ? soFar : `${soFar}-${roundedPart(amount, until(index))}`;
  }

  /** How the rates of the place come into its formulas. */
  #additions({ education, year }: Place): Additions {
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

function yearOf(date: PlainDate | null): CostYear {
  return date === null ? null : yearOfDate(date);
}
