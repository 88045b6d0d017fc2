import { DELTAKERE, KOSTNADER, replaced, workbook } from '../../support/kostnader';
import { date, errorValue, formula } from '../../support/memory-workbook';
import { describeMistakes } from '../../support/mistakes';

describeMistakes('Deltakere', [
  [
    'text for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 'mange') }),
    {},
    ['number.unreadable Deltakere!B3'],
  ],
  [
    'no inhabitants written',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', null) }),
    {},
    ['cell.missing Deltakere!B3'],
  ],
  [
    'half an inhabitant',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 2925.5) }),
    {},
    ['inhabitants.not-whole Deltakere!B3'],
  ],
  [
    '−12 inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', -12) }),
    {},
    ['driver.negative Deltakere!B3'],
  ],
  [
    'a date for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', date('2018-01-01')) }),
    {},
    ['number.is-date Deltakere!B3'],
  ],
  [
    'inhabitants as TRUE',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', true) }),
    {},
    ['number.unreadable Deltakere!B3'],
  ],
  [
    'an error value',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', errorValue('#N/A')) }),
    {},
    ['cell.error Deltakere!B3'],
  ],
  [
    'a formula without a value',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formula('=1+1')) }),
    {},
    ['cell.not-calculated Kostnader!B2'],
  ],
  [
    'a number without a participant',
    workbook({ deltakere: [...DELTAKERE, [null, 1856]] }),
    {},
    ['cell.missing Deltakere!A5'],
  ],
  [
    'a participant twice',
    workbook({ deltakere: [...DELTAKERE, ['Skjervøy', 2925]] }),
    {},
    ['participant.duplicate Deltakere!A5'],
  ],
  [
    'a participant twice in different case with different figures',
    workbook({ deltakere: [...DELTAKERE, ['SKJERVØY', 2900]] }),
    {},
    [
      'participant.same Deltakere!A5',
      'participant.inhabitants-differ Deltakere!B5',
      'participant.duplicate Deltakere!A5',
    ],
  ],
]);
