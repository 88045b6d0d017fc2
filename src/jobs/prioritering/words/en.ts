import type { Widened } from '../../../locales/texts';
import type { nb } from './nb';

/** The words of setting priorities: English. */
export const en: Widened<typeof nb> = {
  title: 'Priorities',
  summary: 'Ranks alternatives by the scores of one group or several',
  sheets: { result: 'Priorities', read: 'Scores as read' },
  settings: {
    regel: { label: 'Rule', help: 'The product of the means, or the weighted sum where there are weights.' },
    skala: { label: 'Scale', help: 'The lowest and the highest score. Empty: 1–10.' },
  },
  options: {},
  hints: {
    'score.out-of-scale': '--sett skala=0–100',
    'weight.not-for-product': '--sett "regel=weighted sum"',
  },
  terms: {
    scores: 'Scores',
    'scores.option': 'Alternative',
    'scores.group': 'Group',
    criteria: 'Criteria',
    'criteria.criterion': 'Criterion',
    'criteria.weight': 'Weight',
    'criteria.best': 'Best',
    'scoring.product': 'product',
    'scoring.weighted': 'weighted sum',
    'best.high': 'highest',
    'best.low': 'lowest',
    'expected.scale': 'the lowest and the highest score, such as 1–10',
  },
  issues: {
    'criteria.none': ({ place }) =>
      `No column in ${place} has scores. Write a criterion in each column, with numbers below it, such as Potential and Feasibility.`,
    'criterion.no-column': ({ criterion, known }) =>
      `Scores has no column “${criterion}”. The number columns are ${known}. Give the column and the criterion the same name.`,
    'name.twice': ({ name, place }) =>
      `${name} stands in ${place} too. Take out one of the rows. If several gave scores, write who in the column Group.`,
    'score.missing': ({ places }) =>
      `Scores are missing in ${places}. They are left out of the mean of their criterion, and of that alone.`,
    'score.none': ({ option, criterion }) =>
      `${option} has no scores for ${criterion}, and therefore gets no total score and no place.`,
    'score.out-of-scale': ({ criterion, found, least, most }) =>
      `${criterion} is ${found}, and the scores go from ${least} to ${most}. Correct the number, or choose another scale.`,
    'group.missing': ({ option, groups }) =>
      `${option} has no scores from ${groups}. The mean is of the others.`,
    'weight.unclear': ({ criterion }) =>
      `The weight of ${criterion} cannot be used. Write a number for each criterion, 0 or more, all in the same way: 2 and 3, or 40% and 60%.`,
    'weight.all-zero': () => 'The weights are 0 together. Write how much each criterion counts.',
    'weight.not-for-product': () =>
      'The criteria have different weights, which do not count in a product. Choose the rule weighted sum, or take out the weights.',
  },
  columns: { option: 'Alternative', score: 'Score', place: 'Place' },
  chosen: (rule, scale) => `Choices: ${rule} · scale ${scale}`,
  subtitle:
    'Each criterion is the mean of the scores. 1 has the highest priority; equal scores share a place.',
  legend:
    'Means, scores and places follow when scores and weights are changed. With new rows or columns the check at the top turns red, and Fordel must be run again.',
  values:
    'The sheet is written as values. When scores change, the check at the top says so. Then run Fordel again.',
  outside: 'outside the scale',
  turned: (criterion) => `${criterion} (lowest is best)`,
  chart: 'Score',
  example: {
    scores: 'What is to be ranked, with scores from 1 to 10 for each criterion: a row for each group.',
    source:
      'Example: areas of cooperation in Indre Namdal, in the order of their priority. The scores are made up. Replace the rows with your own.',
    criteria: ['Potential', 'Feasibility'],
    groups: ['Executives', 'Employee representatives'],
  },
};
