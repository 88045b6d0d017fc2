import type { YearSpan } from '../../../core/calendar/period';
import { inOrderOfStart } from '../../../core/competence/leave-by-rule';
import { daysWithin, partOfStudyYear, studySchedule } from '../../../core/competence/study-schedule';
import { monthsByStudyYear } from '../../../core/competence/study-time';
import type { Ratio } from '../../../core/money/ratio';
import type { LeaveRate } from '../../../core/rules/rule-set';
import type { AnsweredEducation } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import { field, type Fields } from '../../../reports/fields';
import type { Reported } from '../sheets/reported';
import { wordsOf } from '../words';

const TABLE = 'permisjon';

/** An education whose rule has a limit for each study year, in a row of the sheet Permisjon. */
interface Limited {
  readonly row: number;
  readonly answered: AnsweredEducation;
  readonly time: NonNullable<AnsweredEducation['input']['time']>;
  readonly rule: LeaveRate;
}

/**
 * The days that educations have in each study year, where the rule has a limit for it: each has what those of the employee
 * that began before it have left. The days of a calendar year follow from them.
 */
export class StudyYears {
  readonly #reported: Reported;
  /** By row, those of the same employee that began before it. */
  readonly #earlier = new Map<number, readonly Limited[]>();
  readonly #limited = new Map<number, Limited>();
  readonly #years: readonly number[];

  constructor(reported: Reported) {
    this.#reported = reported;
    for (const own of byEmployee(reported.result.educations).values()) {
      const inOrder = inOrderOfStart(own);
      for (const [index, each] of inOrder.entries()) {
        this.#limited.set(each.row, each);
        this.#earlier.set(each.row, inOrder.slice(0, index));
      }
    }
    const years = [...this.#limited.values()].flatMap(({ time }) => [...monthsByStudyYear(time).keys()]);
    this.#years = [...new Set(years)].sort((left, right) => left - right);
  }

  /** The days at 100 % position of all its study years; null for an education without such a limit. */
  daysOf(row: number): string | null {
    const limited = this.#limited.get(row);
    return limited === undefined
      ? null
      : yearsOf(limited)
          .map((year) => this.#cell(row, year))
          .join('+');
  }

  /**
   * The part of the days that comes before leaving, as a factor; null for an education without a limit, or that the
   * employee stays for.
   */
  attended(row: number): string | null {
    const limited = this.#limited.get(row);
    const schedule = limited?.answered.schedule ?? null;
    if (limited === undefined || schedule === null || schedule.leavesOn === null) return null;
    const even = studySchedule(limited.time, null, schedule.leavesOn).attended;
    return this.#ratioOf(this.#within(limited, undefined), this.daysOf(row)!, even);
  }

  /** The part of the paid days that lies in a span, as a factor; null for an education without a limit. */
  partWithin(row: number, span: YearSpan): string | null {
    const limited = this.#limited.get(row);
    if (limited === undefined) return null;
    const { leavesOn } = limited.answered.schedule!;
    const even = daysWithin(studySchedule(limited.time, null, leavesOn), span);
    return this.#ratioOf(this.#within(limited, span), this.#within(limited, undefined), even);
  }

  /** Where the limit leaves no days, those that a person decides on lie evenly over the months. */
  #ratioOf(part: string, all: string, even: Ratio): string {
    return `IF((${all})=0,${fraction(even)},(${part})/(${all}))`;
  }

  /** The days of the study years that lie in a span, or all until leaving. */
  #within({ row, time, answered }: Limited, span: YearSpan | undefined): string {
    const parts = yearsOf({ time }).flatMap((year) => {
      const part = partOfStudyYear(answered.schedule!, year, span);
      return part.numerator === 0n ? [] : [`${this.#cell(row, year)}*${fraction(part)}`];
    });
    return parts.length === 0 ? '0' : parts.join('+');
  }

  fields(): Fields<AnsweredEducation> {
    const { daysInStudyYear } = wordsOf(this.#reported.locale).columns;
    const byAnswer = new Map([...this.#limited.values()].map(({ answered }) => [answered, answered.leave]));
    const fields = this.#years.map((year) => {
      const ofYear = field.days<AnsweredEducation>({
        of: (answered) => byAnswer.get(answered)?.byStudyYear?.get(year) ?? null,
        formula: (_, { row }) => this.#formula(row, year),
        heading: daysInStudyYear(`${String(year)}/${String(year + 1)}`),
        width: 12,
        isSummed: false,
      });
      return [idOf(year), ofYear];
    });
    return Object.fromEntries(fields) as Fields<AnsweredEducation>;
  }

  #formula(row: number, year: number): string | null {
    const limited = this.#limited.get(row);
    if (limited === undefined || !yearsOf(limited).includes(year)) return null;
    const capped = this.#capped(limited, year);
    if (limited.rule.cap === null) return capped;
    // What the limit of the whole study cuts is cut in each of its study years alike.
    const all = yearsOf(limited)
      .map((each) => this.#capped(limited, each))
      .join('+');
    const cap = this.#ruleCell(limited, 'cap');
    return `IF((${all})=0,0,${capped}*${cap}/MAX(${cap},${all}))`;
  }

  /** What the points give in the study year, and no more than is left of its limit. */
  #capped(limited: Limited, year: number): string {
    const { row, time } = limited;
    const months = monthsByStudyYear(time).get(year)!;
    const own = `${this.#at('size', row)}*${this.#ruleCell(limited, 'daysPerUnit')}*${String(months)}/${String(time.months)}`;
    const used = this.#earlier
      .get(row)!
      .filter(({ answered, time: before }) => answered.input.withPay && monthsByStudyYear(before).has(year))
      .map((each) => this.#cell(each.row, year));
    const limit = this.#ruleCell(limited, 'capPerStudyYear');
    const left = used.length === 0 ? limit : `MAX(0,${limit}-${used.join('-')})`;
    return `MIN(${own},${left})`;
  }

  #cell(row: number, year: number): string {
    return this.#at(idOf(year), row);
  }

  #at(id: string, row: number): string {
    return this.#reported.cells.at(TABLE, id, row, TABLE);
  }

  #ruleCell({ rule }: Limited, id: 'daysPerUnit' | 'capPerStudyYear' | 'cap'): string {
    const { cells, result } = this.#reported;
    return cells.at('regler.leave', id, result.rules.leave.indexOf(rule), TABLE);
  }
}

function idOf(studyYear: number): string {
  return `studyYear${String(studyYear)}`;
}

function fraction({ numerator, denominator }: Ratio): string {
  return `${String(numerator)}/${String(denominator)}`;
}

function yearsOf({ time }: Pick<Limited, 'time'>): readonly number[] {
  return [...monthsByStudyYear(time).keys()];
}

function byEmployee(educations: readonly AnsweredEducation[]): ReadonlyMap<Employee, readonly Limited[]> {
  const groups = new Map<Employee, Limited[]>();
  for (const [row, answered] of educations.entries()) {
    const { input, leave } = answered;
    const { rule, byStudyYear } = leave;
    if (byStudyYear === null || input.time === null || rule?.shape !== 'rate') continue;
    const limited = { row, answered, time: input.time, rule };
    const own = groups.get(input.employee);
    if (own === undefined) groups.set(input.employee, [limited]);
    else own.push(limited);
  }
  return groups;
}
