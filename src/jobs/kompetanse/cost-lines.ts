import { monthOf, monthsLeftOfYear } from '../../core/calendar/month';
import type { CostYear, YearCost } from '../../core/competence/education-cost';
import type { AnsweredEducation, KompetanseResult } from './kompetanse-result';
import { employerOf } from './answer-educations';

/** An education in a calendar year of the budget, which it has days in or costs something in. */
export interface CostLine {
  /** Its place in the result. */
  readonly education: number;
  readonly answered: AnsweredEducation;
  readonly cost: YearCost;
}

/**
 * Education by education, each in the order of the years. A year is there by the dates alone, so that it is there for
 * what changed numbers will give, too.
 */
export function costLines({ educations }: KompetanseResult): readonly CostLine[] {
  return educations.flatMap((answered, education) =>
    answered.cost.years
      .filter(
        (cost) => isOfStudy(answered, cost.year) || isOfSupplement(answered, cost.year) || isSomething(cost),
      )
      .map((cost) => ({ education, answered, cost })),
  );
}

function isOfStudy({ leave }: AnsweredEducation, year: CostYear): boolean {
  return leave.spread === null ? year === null : leave.spread.some((each) => each.year === year);
}

function isOfSupplement({ supplement, supplementFrom }: AnsweredEducation, year: CostYear): boolean {
  const mayBe = supplement.flag !== 'no-rule-for-type' && supplement.flag !== 'no-rule-on-date';
  if (!mayBe || supplementFrom === null || year === null) return false;
  return monthsLeftOfYear(monthOf(supplementFrom), year) > 0;
}

function isSomething({ stipends, fee, grant }: YearCost): boolean {
  return [stipends, fee, grant].some((amount) => amount !== 0n);
}

/** A municipality in a calendar year; null for those whose municipality is not said. */
export interface MunicipalityYear {
  readonly municipality: string | null;
  readonly year: CostYear;
}

/** Those that have lines, by municipality in the order of the employees, then by year. */
export function municipalityYears(lines: readonly CostLine[]): readonly MunicipalityYear[] {
  const byMunicipality = new Map<string | null, Set<CostYear>>();
  for (const { answered, cost } of lines) {
    const municipality = employerOf(answered.input.employee);
    const years = byMunicipality.get(municipality) ?? new Set();
    byMunicipality.set(municipality, years.add(cost.year));
  }
  return [...byMunicipality].flatMap(([municipality, years]) =>
    inOrder([...years]).map((year) => ({ municipality, year })),
  );
}

/** What has no year comes last. */
export function inOrder(years: readonly CostYear[]): readonly CostYear[] {
  return years.toSorted((left, right) => (left ?? Infinity) - (right ?? Infinity));
}
