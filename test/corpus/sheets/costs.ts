import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { formatted } from '../../support/memory-workbook';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

const withType = [
  ['Post', 'Type', 'Beløp'],
  ['Lønn', 'Lønn', 1000],
];

/** What is wrong in Kostnader. */
export const COSTS: readonly SheetEntry[] = [
  [
    'an amount of 1.224',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', '1.224') }),
    {},
    error('number.ambiguous Kostnader!B2'),
  ],
  [
    'an amount in brackets',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', '(1 000)') }),
    {},
    error('number.ambiguous Kostnader!B2'),
  ],
  [
    'an amount too large for its øre',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 1e13) }),
    {},
    error('amount.too-large Kostnader!B2'),
  ],
  [
    'a percentage for an amount',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formatted(0.4, '0 %')) }),
    {},
    error('number.unreadable Kostnader!B2'),
  ],
  [
    'an amount without an item, such as a sum without its word',
    workbook({ kostnader: [...KOSTNADER, [null, 1500]] }),
    {},
    error('sum.perhaps Kostnader!A4', 'cell.missing-in-row Kostnader!A4'),
  ],
  [
    'a cost that says its type but no amount',
    workbook({ kostnader: [...withType, ['Leie', 'Drift', null]] }),
    {},
    error('cell.missing Kostnader!C3'),
  ],
  [
    'a sum that does not fit',
    workbook({ kostnader: [...KOSTNADER, ['Sum', 1400]] }),
    {},
    error('sum.mismatch Kostnader!B4'),
  ],
  [
    'a sum of inhabitants that does not fit',
    workbook({ deltakere: [...DELTAKERE, ['I alt', 10000]] }),
    {},
    error('sum.mismatch Deltakere!B5'),
  ],
  [
    'an unknown participant in Gjelder',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Lisens', 100, 'Tromsø'],
      ],
    }),
    {},
    error('participant.unknown Kostnader!C2'),
  ],
  [
    'an unknown agreement in Kostnader',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Samarbeid'],
        ['Lisens', 100, 'Barnevern'],
      ],
    }),
    {},
    error('agreement.unknown Kostnader!C2'),
  ],
  [
    'an unknown agreement in Deltakere',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Samarbeid'],
        ['Nordreisa', 4944, 'Barnevern'],
      ],
    }),
    {},
    error('agreement.unknown Deltakere!C2'),
  ],
  [
    'two agreements and a cost that says none',
    workbook({ nokler: [...NOKLER, ['Barnevern', 0.2]] }),
    {},
    error('agreement.unclear Kostnader!A2', 'agreement.unclear Kostnader!A3'),
  ],
  [
    'a key written twice',
    workbook({ nokler: [...NOKLER, ['norikt', 0.2]] }),
    {},
    error('agreement.duplicate Nøkler!A3'),
  ],
  [
    'a cost owed by someone who is in another agreement',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Samarbeid'],
        ['A', 1, 'IKT'],
        ['B', 1, 'PPT'],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 1],
        ['PPT', 1],
      ],
      kostnader: [
        ['Post', 'Beløp', 'Samarbeid', 'Gjelder'],
        ['Lønn', 1, 'IKT', 'B'],
        ['Lønn', 1, 'PPT', null],
      ],
    }),
    {},
    error('participant.not-in-agreement Kostnader!D2'),
  ],
];
