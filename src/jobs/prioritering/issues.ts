import { issuesOf, type Catalogue } from '../../workbook/issue';

/** What setting priorities may say of a workbook, beside what every job may. */
export const PRIORITERING_ISSUES = {
  'criteria.none': { severity: 'error', figures: ['place'] },
  'criterion.no-column': { severity: 'error', figures: ['criterion', 'known'] },
  'name.twice': { severity: 'error', figures: ['name', 'place'] },
  'score.missing': { severity: 'warning', figures: ['places'] },
  'score.none': { severity: 'warning', figures: ['option', 'criterion'] },
  'score.out-of-scale': { severity: 'error', figures: ['criterion', 'found', 'least', 'most'] },
  'group.missing': { severity: 'warning', figures: ['option', 'groups'] },
  'weight.unclear': { severity: 'error', figures: ['criterion'] },
  'weight.all-zero': { severity: 'error', figures: [] },
  'weight.not-for-product': { severity: 'error', figures: [] },
} as const satisfies Catalogue;

export const issue = issuesOf(PRIORITERING_ISSUES);
