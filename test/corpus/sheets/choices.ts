import { workbook } from '../../support/kostnader';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

/** Choices that cannot be followed. */
export const CHOICES: readonly SheetEntry[] = [
  ['an unknown setting', workbook(), { farge: 'blå' }, error('setting.unknown')],
  ['a setting that cannot be read', workbook(), { avrunding: 'opp' }, error('setting.unreadable')],
  ['a host chosen that is no participant', workbook(), { vert: 'Tromsø' }, error('participant.unknown')],
  [
    'a place chosen where there is no table',
    workbook(),
    { deltakere: 'Kostnader!A1' },
    error('table.missing'),
  ],
  [
    'a key chosen, where two tables say the host and the rest',
    {
      ...workbook(),
      'Nøkler 2017': [
        ['Samarbeid', 'Lik andel'],
        ['NorIKT', 0.2],
      ],
    },
    { nokkel: '40/60' },
    error('table.ambiguous'),
  ],
];
