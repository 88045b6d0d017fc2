import { workbook } from '../../support/kostnader';
import { describeMistakes } from '../../support/mistakes';

describeMistakes('choices', [
  ['an unknown setting', workbook(), { farge: 'blå' }, ['setting.unknown']],
  ['a setting that cannot be read', workbook(), { avrunding: 'opp' }, ['setting.unreadable']],
  ['a host chosen that is no participant', workbook(), { vert: 'Tromsø' }, ['participant.unknown']],
  ['a place chosen where there is no table', workbook(), { deltakere: 'Kostnader!A1' }, ['table.missing']],
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
    ['table.ambiguous'],
  ],
]);
