import type { TableSchema } from '../../tables/table-schema';

/** Poeng: what is chosen among, a row each, or a row for each group's scores; every number column is a criterion. */
const SCORES_TABLE = {
  id: 'scores',
  label: 'option',
  sheetNames: ['Poeng', 'Poengsetting', 'Prioriteringspoeng', 'Scores'],
  columns: {
    option: {
      kind: 'text',
      presence: 'required-with-value',
      names: ['Alternativ', 'Alternativer', 'Satsingsområde', 'Samarbeidsområde', 'Option', 'Alternative'],
    },
    group: {
      kind: 'text',
      presence: 'optional',
      names: ['Gruppe', 'Vurdert av', 'Satt av', 'Group', 'Scored by'],
    },
  },
} as const satisfies TableSchema;

/** Kriterier: how much each criterion counts, and whether a high or a low score is the best. */
const CRITERIA_TABLE = {
  id: 'criteria',
  label: 'criterion',
  sheetNames: ['Kriterier', 'Kriterium', 'Kriterie', 'Criteria'],
  unknownColumns: 'terms',
  columns: {
    criterion: {
      kind: 'text',
      presence: 'required-with-value',
      names: ['Kriterium', 'Kriterie', 'Kriterier', 'Criterion', 'Criteria'],
    },
    weight: { kind: 'rate', presence: 'optional', names: ['Vekt', 'Vekting', 'Weight'] },
    best: { kind: 'text', presence: 'optional', names: ['Best', 'Best er', 'Beste', 'Best is'] },
  },
} as const satisfies TableSchema;

/** The job's tables, by the names that they have in settings. */
export const PRIORITERING_TABLES = { poeng: SCORES_TABLE, kriterier: CRITERIA_TABLE };
