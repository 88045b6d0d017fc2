import { workbook } from '../../support/kostnader';
import { date } from '../../support/memory-workbook';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

/** Dates and periods that do not go together. */
export const PERIODS: readonly SheetEntry[] = [
  [
    'a date for joining, and no period',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, date('2018-07-01')],
        ['Skjervøy', 2925, null],
      ],
    }),
    {},
    error('period.missing Deltakere!C2'),
  ],
  [
    'joining in the middle of the period',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, date('2018-07-01')],
        ['Skjervøy', 2925, null],
      ],
    }),
    { periode: '2018' },
    error('participant.part-of-period Deltakere!C2'),
  ],
  [
    'leaving before joining',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra', 'Til'],
        ['Nordreisa', 4944, '1.7.2018', '1.1.2018'],
      ],
    }),
    { periode: '2018' },
    error('participant.dates-swapped Deltakere!D2'),
  ],
  [
    'a day that does not exist',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, '31.2.2018'],
      ],
    }),
    { periode: '2018' },
    error('date.unreadable Deltakere!C2'),
  ],
  [
    'two keys with dates, and no period',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, 2016],
        ['NorIKT', 0.2, 2018],
      ],
    }),
    {},
    error('period.missing Nøkler!C3'),
  ],
  [
    'a key that is not yet in force',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, 2019],
      ],
    }),
    { periode: '2018' },
    error('agreement.not-in-force Nøkler!C2'),
  ],
  [
    'a key that changes in the period',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, null],
        ['NorIKT', 0.2, '1.7.2018'],
      ],
    }),
    { periode: '2018' },
    error('agreement.changes-in-period Nøkler!C3'),
  ],
  [
    'two different periods',
    { ...workbook(), Ark1: [['Periode', 2018]], Ark2: [['År:', 2019]] },
    {},
    error('period.ambiguous'),
  ],
  [
    'a period that cannot be read',
    { ...workbook(), Ark1: [['Periode', '1. halvår 2018']] },
    {},
    error('period.unreadable Ark1!B1'),
  ],
];
