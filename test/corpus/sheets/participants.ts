import { DELTAKERE, KOSTNADER, replaced, workbook } from '../../support/kostnader';
import { date, errorValue, formula } from '../../support/memory-workbook';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

/** What is wrong in Deltakere. */
export const PARTICIPANTS: readonly SheetEntry[] = [
  [
    'text for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 'mange') }),
    {},
    error('number.unreadable Deltakere!B3'),
  ],
  [
    'no inhabitants written',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', null) }),
    {},
    error('cell.missing Deltakere!B3'),
  ],
  [
    'half an inhabitant',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 2925.5) }),
    {},
    error('inhabitants.not-whole Deltakere!B3'),
  ],
  [
    '−12 inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', -12) }),
    {},
    error('driver.negative Deltakere!B3'),
  ],
  [
    'a date for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', date('2018-01-01')) }),
    {},
    error('number.is-date Deltakere!B3'),
  ],
  [
    'inhabitants as TRUE',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', true) }),
    {},
    error('number.unreadable Deltakere!B3'),
  ],
  [
    'an error value',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', errorValue('#N/A')) }),
    {},
    error('cell.error Deltakere!B3'),
  ],
  [
    'a formula without a value',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formula('=1+1')) }),
    {},
    error('cell.not-calculated Kostnader!B2'),
  ],
  [
    'a number without a participant',
    workbook({ deltakere: [...DELTAKERE, [null, 1856]] }),
    {},
    error('cell.missing-in-row Deltakere!A5'),
  ],
  [
    'a participant twice',
    workbook({ deltakere: [...DELTAKERE, ['Skjervøy', 2925]] }),
    {},
    error('participant.duplicate Deltakere!A5'),
  ],
  [
    'a participant twice in different case with different figures',
    workbook({ deltakere: [...DELTAKERE, ['SKJERVØY', 2900]] }),
    {},
    error(
      'participant.same Deltakere!A5',
      'participant.inhabitants-differ Deltakere!B5',
      'participant.duplicate Deltakere!A5',
    ),
  ],
];
