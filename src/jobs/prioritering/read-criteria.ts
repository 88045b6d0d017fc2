import { equalRatio, ONE_RATIO, sumRatio, type Ratio } from '../../core/money/ratio';
import { readChoice } from '../../tables/choice';
import { normalizeHeading } from '../../tables/heading';
import type { NumberColumn } from '../../tables/number-columns';
import type { ReadTable } from '../../tables/read-rows';
import type { UndecidedColumn } from '../../tables/unused-columns';
import type { CellAddress } from '../../workbook/address';
import { figure, type Issue } from '../../workbook/issue';
import { issue } from './issues';
import { BEST_CHOICES, type Rule } from './settings';
import type { PRIORITERING_TABLES } from './tables';

type CriteriaTable = ReadTable<(typeof PRIORITERING_TABLES)['kriterier']['columns']>;

/** A column of scores, and how it counts. */
export interface Criterion extends NumberColumn {
  /** 1 where there are no weights. */
  readonly weight: Ratio;
  readonly weightAt: CellAddress | null;
  readonly isLowBest: boolean;
}

interface ReadCriteria {
  readonly criteria: readonly Criterion[];
  /** Number columns of which nobody has said whether they count. */
  readonly undecided: readonly UndecidedColumn[];
  readonly issues: readonly Issue[];
}

/** The columns of scores as Kriterier says that they count; where there is none, all that look like scores, alike. */
export function readCriteria(table: CriteriaTable | null, columns: readonly NumberColumn[]): ReadCriteria {
  const { criteria, issues } = table === null ? countedAlike(columns) : countedBy(table, columns);
  const others = columns.filter(({ at }) => !criteria.some((each) => each.at === at));
  const undecided = others.map(({ heading, at }) => ({ heading, at, doubt: 'term' as const }));
  return { criteria, undecided, issues };
}

function countedAlike(columns: readonly NumberColumn[]): Pick<ReadCriteria, 'criteria' | 'issues'> {
  const alike = { weight: ONE_RATIO, weightAt: null, isLowBest: false };
  const criteria = columns.flatMap((each) => (each.isMade ? [] : [{ ...each, ...alike }]));
  return { criteria, issues: [] };
}

function countedBy(
  { rows }: CriteriaTable,
  columns: readonly NumberColumn[],
): Pick<ReadCriteria, 'criteria' | 'issues'> {
  const issues: Issue[] = [];
  const criteria: Criterion[] = [];
  const isPercent = rows.flatMap(({ cells }) => cells.weight?.value.shownAsPercent ?? [])[0];
  for (const { cells } of rows) {
    const { criterion: name, weight, best } = cells;
    const criterion = figure.text(name.value);
    const wanted = normalizeHeading(name.value);
    const column = columns.find(({ heading }) => normalizeHeading(heading) === wanted);
    const choice = best === null ? 'high' : readChoice(best.value, BEST_CHOICES);
    if (choice === null) {
      const choices = figure.terms(BEST_CHOICES.map(({ code }) => `best.${code}`));
      const figures = { column: figure.term('criteria.best'), found: figure.text(best!.value), choices };
      issues.push(issue('choice.unknown', best!.address, figures));
    }
    const { value, shownAsPercent } = weight?.value ?? { value: ONE_RATIO, shownAsPercent: undefined };
    if (shownAsPercent !== isPercent || value.numerator < 0n) {
      issues.push(issue('weight.unclear', weight?.address ?? name.address, { criterion }));
    }
    if (column === undefined) {
      const known = figure.texts(columns.map(({ heading }) => heading));
      issues.push(issue('criterion.no-column', name.address, { criterion, known }));
    } else if (criteria.some(({ at }) => at === column.at)) {
      issues.push(issue('name.twice', name.address, { name: criterion, place: figure.place(column.at) }));
    } else {
      criteria.push({
        ...column,
        weight: value,
        weightAt: weight?.address ?? null,
        isLowBest: choice === 'low',
      });
    }
  }
  const isNothing = criteria.length > 0 && sumRatio(criteria.map(({ weight }) => weight)).numerator === 0n;
  return {
    criteria,
    issues: isNothing ? [...issues, issue('weight.all-zero', criteria[0]!.weightAt, {})] : issues,
  };
}

/** The rule that holds: weights are for a weighted sum, and different ones for nothing else. */
export function ruleOf(
  chosen: Rule | null,
  criteria: readonly Criterion[],
): { readonly rule: Rule; readonly issues: readonly Issue[] } {
  const [first, ...others] = criteria.filter(({ weightAt }) => weightAt !== null);
  const rule = chosen ?? (first === undefined ? 'product' : 'weighted');
  const different = others.find(({ weight }) => !equalRatio(weight, first!.weight));
  if (rule === 'weighted' || different === undefined) return { rule, issues: [] };
  return { rule, issues: [issue('weight.not-for-product', different.weightAt, {})] };
}
