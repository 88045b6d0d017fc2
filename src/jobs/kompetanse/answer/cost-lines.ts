import type { YearSpan } from '../../../core/calendar/period';
import { supplementPart, type CostYear, type YearCost } from '../../../core/competence/education-cost';
import { reachesInto } from '../../../core/competence/study-schedule';
import type { AnsweredEducation, KompetanseResult } from './kompetanse-result';

/** An education in a calendar year of the budget, which it has days in or costs something in. */
export interface CostLine {
  /** Its place in the result. */
  readonly education: number;
  readonly answered: AnsweredEducation;
  /** The year, as far as the period holds it; null for what has none. */
  readonly span: YearSpan | null;
  readonly cost: YearCost;
}

/**
 * Education by education, each in the order of the years. A year is there by the dates alone, so that it is there for
 * what changed numbers will give, too.
 */
export function costLines({ educations, years }: KompetanseResult): readonly CostLine[] {
  return educations.flatMap((answered, education) =>
    answered.cost.years
      .map((cost, index): CostLine => ({ education, answered, span: years[index] ?? null, cost }))
      .filter((line) => isOfStudy(line) || isOfSupplement(line) || isSomething(line.cost)),
  );
}

function isOfStudy({ answered: { schedule }, span }: CostLine): boolean {
  if (schedule === null || span === null) return schedule === null && span === null;
  return reachesInto(schedule, span);
}

function isOfSupplement({ answered: { supplement, supplementFrom, input }, span }: CostLine): boolean {
  const mayBe = supplement.flag !== 'no-rule-for-type' && supplement.flag !== 'no-rule-on-date';
  if (!mayBe || supplementFrom === null || span === null) return false;
  const leavesOn = input.employee.leavesOn?.value ?? null;
  return supplementPart(supplementFrom, leavesOn, span).numerator > 0n;
}

function isSomething({ stipends, fee, grant, repayment }: YearCost): boolean {
  return [stipends, fee, grant, repayment].some((amount) => amount !== 0n);
}

/** What a municipality has in a calendar year; null for those whose municipality is not said. */
export interface MunicipalityYear {
  readonly municipality: string | null;
  readonly year: CostYear;
  readonly lines: readonly CostLine[];
}

/** Those that have lines, by municipality in the order of the employees, then by year. */
export function municipalityYears(lines: readonly CostLine[]): readonly MunicipalityYear[] {
  const byMunicipality = grouped(lines, ({ answered }) => answered.input.employee.employer);
  return [...byMunicipality].flatMap(([municipality, ofMunicipality]) => {
    const byYear = linesByYear(ofMunicipality);
    return inOrder([...byYear.keys()]).map((year) => ({ municipality, year, lines: byYear.get(year)! }));
  });
}

export function linesByYear(lines: readonly CostLine[]): ReadonlyMap<CostYear, readonly CostLine[]> {
  return grouped(lines, ({ cost }) => cost.year);
}

function grouped<K>(lines: readonly CostLine[], keyOf: (line: CostLine) => K): ReadonlyMap<K, CostLine[]> {
  const groups = new Map<K, CostLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** What has no year comes last. */
export function inOrder(years: readonly CostYear[]): readonly CostYear[] {
  return years.toSorted((left, right) => (left ?? Infinity) - (right ?? Infinity));
}
