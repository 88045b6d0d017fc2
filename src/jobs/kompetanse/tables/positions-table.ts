import { EMPLOYEES_TABLE } from './employees-table';
import type { TableSchema } from '../../../tables/table-schema';

/** Stillinger: skilled workers' positions that are to become college positions. */
export const POSITIONS_TABLE = {
  id: 'positions',
  label: 'title',
  sheetNames: ['Stillinger', 'Stillingar', 'Positions'],
  columns: {
    title: {
      kind: 'text',
      presence: 'required-with-value',
      // Not «Stilling» alone, which a table of employees may have for their titles.
      names: [
        'Fagarbeiderstilling',
        'Fagarbeidarstilling',
        'Skilled worker position',
        'Stilling som gjøres om',
        'Stilling som blir gjord om',
        'Stilling som omgjøres',
      ],
    },
    position: EMPLOYEES_TABLE.columns.position,
    salary: { ...EMPLOYEES_TABLE.columns.salary, presence: 'required-with-value' },
    municipality: EMPLOYEES_TABLE.columns.municipality,
  },
} as const satisfies TableSchema;
