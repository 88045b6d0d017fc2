import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

/** Tables and headings that are not there, or there twice. */
export const TABLES: readonly SheetEntry[] = [
  ['no Deltakere', { Nøkler: NOKLER, Kostnader: KOSTNADER }, {}, error('table.missing')],
  ['no Kostnader', { Deltakere: DELTAKERE, Nøkler: NOKLER }, {}, error('table.missing')],
  ['no Nøkler and no key chosen', workbook({ nokler: null }), {}, error('key.missing')],
  [
    'no column Folketall',
    workbook({
      deltakere: [
        ['Kommune', 'Areal'],
        ['Nordreisa', 3436],
      ],
    }),
    {},
    error('column.missing Deltakere!B1'),
  ],
  [
    'headings without rows',
    workbook({ kostnader: [['Post', 'Beløp']] }),
    {},
    error('table.empty Kostnader!A1', 'agreement.no-costs Nøkler!A2'),
  ],
  [
    'two tables that may be Deltakere',
    { ...workbook(), 'Deltakere 2017': DELTAKERE },
    {},
    error('table.ambiguous'),
  ],
  [
    'two columns that may be Folketall',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall 2017', 'Folketall 2018'],
        ['Nordreisa', 4919, 4944],
      ],
    }),
    {},
    error('column.ambiguous Deltakere!B1'),
  ],
  [
    'amounts in thousands',
    workbook({ kostnader: replaced(KOSTNADER, 'B1', 'Beløp (1000 kr)') }),
    {},
    error('column.in-thousands Kostnader!B1'),
  ],
];
