import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { describeMistakes } from '../../support/mistakes';

describeMistakes('tables and headings', [
  ['no Deltakere', { Nøkler: NOKLER, Kostnader: KOSTNADER }, {}, ['table.missing']],
  ['no Kostnader', { Deltakere: DELTAKERE, Nøkler: NOKLER }, {}, ['table.missing']],
  ['no Nøkler and no key chosen', workbook({ nokler: null }), {}, ['key.missing']],
  [
    'no column Folketall',
    workbook({
      deltakere: [
        ['Kommune', 'Areal'],
        ['Nordreisa', 3436],
      ],
    }),
    {},
    ['column.missing Deltakere!A1'],
  ],
  [
    'headings without rows',
    workbook({ kostnader: [['Post', 'Beløp']] }),
    {},
    ['table.empty Kostnader!A1', 'agreement.no-costs Nøkler!A2'],
  ],
  [
    'two tables that may be Deltakere',
    { ...workbook(), 'Deltakere 2017': DELTAKERE },
    {},
    ['table.ambiguous'],
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
    ['column.ambiguous Deltakere!B1'],
  ],
  [
    'amounts in thousands',
    workbook({ kostnader: replaced(KOSTNADER, 'B1', 'Beløp (1000 kr)') }),
    {},
    ['column.in-thousands Kostnader!B1'],
  ],
]);
