import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { accepted, warning } from '../outcome';
import type { SheetEntry } from './sheet-entry';

/** What is accepted, but worth a look. */
export const WORTH_A_LOOK: readonly SheetEntry[] = [
  [
    'a hidden row still counts',
    { ...workbook(), Deltakere: { cells: DELTAKERE, hiddenRows: [3] } },
    {},
    accepted('table.hidden-rows Deltakere!A3'),
  ],
  [
    'a table on a hidden sheet',
    { ...workbook(), Nøkler: { cells: NOKLER, hidden: true } },
    {},
    warning('table.hidden Nøkler!A1'),
  ],
  [
    'a source under the table',
    workbook({ deltakere: [...DELTAKERE, [], ['Kilde: SSB']] }),
    {},
    warning('row.note Deltakere!A6'),
  ],
  [
    'a heading among the costs',
    workbook({ kostnader: [KOSTNADER[0]!, ['Lønnskostnader', null], ...KOSTNADER.slice(1)] }),
    {},
    warning('cost.heading Kostnader!A2'),
  ],
  [
    'an amount finer than an øre',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 999.999) }),
    {},
    warning('amount.finer-than-ore Kostnader!B2'),
  ],
  [
    'a participant without inhabitants',
    workbook({ deltakere: [...DELTAKERE, ['Ingen', 0]] }),
    {},
    warning('participant.no-inhabitants Deltakere!B5'),
  ],
  [
    'one participant written in two ways',
    workbook({ deltakere: [...DELTAKERE, ['SKJERVØY', 2925]] }),
    {},
    warning('participant.same Deltakere!A5'),
  ],
  [
    'a payer that takes no part',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Betalt av'],
        ['Lønn', 1500, 'Staten'],
      ],
    }),
    {},
    warning('payer.unknown Kostnader!C2'),
  ],
  [
    'a name in another case in Kostnader',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Lønn', 1500, null],
        ['Lisens', 10, 'skjervøy '],
      ],
    }),
    {},
    warning('participant.same Kostnader!C3'),
  ],
  [
    'a choice that goes before the sheet',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Avrunding'],
        ['NorIKT', 0.4, 'hver for seg'],
      ],
    }),
    { avrunding: 'største rest' },
    accepted('setting.overrides Nøkler!C2'),
  ],
  ['a key of its own', workbook(), { nokkel: '20/80' }, accepted('setting.overrides Nøkler!B2')],
  [
    'a total rounded to whole kroner',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 1000.4) }),
    { enhet: 'krone' },
    accepted('rounding.total-rounded'),
  ],
];
