import { workbook } from '../../support/kostnader';
import { describeMistakes } from '../../support/mistakes';

describeMistakes('choices', [
  ['an unknown setting', workbook(), { farge: 'blå' }, ['setting.unknown']],
  ['a setting that cannot be read', workbook(), { avrunding: 'opp' }, ['setting.unreadable']],
  ['a host chosen that is no participant', workbook(), { vert: 'Tromsø' }, ['participant.unknown']],
  ['a place chosen where there is no table', workbook(), { deltakere: 'Kostnader!A1' }, ['table.missing']],
]);
