import type { Locale } from '../../locales';
import { inputSheet, left, right } from '../../reports/input-sheet';
import { numberCell, textCell } from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import { term } from '../describe-issue';
import { wordsOf } from './words';

/** In the order of their priority; the scores are made up: potential and feasibility, by each of two groups. */
const AREAS: readonly (readonly [area: string, ...scores: readonly [string, string, string, string]])[] = [
  ['Rus og psykiatri', '10', '9', '9', '10'],
  ['Næringsutvikling', '9', '9', '9', '9'],
  ['Digitaliseringskoordinator', '9', '9', '8', '9'],
  ['Legetjeneste', '9', '8', '9', '8'],
  ['Innføring av velferdsteknologi', '8', '8', '9', '8'],
  ['Prosjektledelse byggeprosjekt', '8', '8', '8', '8'],
  ['Felles ressurser på spesialiserte helseområder', '8', '8', '8', '7'],
  ['Overordnet kommuneplanlegging', '7', '8', '8', '7'],
  ['Innkjøp/anskaffelser', '7', '8', '7', '7'],
  ['Samfunnssikkerhet og beredskap', '7', '7', '7', '7'],
  ['Jordmor', '7', '6', '7', '7'],
  ['Spesialiserte avdelinger på institusjoner', '6', '6', '7', '6'],
  ['Administrative støttefunksjoner på helse', '6', '5', '6', '6'],
];

/** A workbook to start from: the areas of Indre Namdal, to be replaced by the user's own. */
export function prioriteringTemplate(locale: Locale): readonly SheetPlan[] {
  const { scores, source, criteria, groups } = wordsOf(locale).example;
  const score = (value: string) => numberCell(value, 'input', NUMBER_FORMATS.plain);
  const rows = AREAS.flatMap(([area, ...given]) =>
    groups.map((group, index) => [
      textCell(area, 'input'),
      textCell(group, 'input'),
      score(given[2 * index]!),
      score(given[2 * index + 1]!),
    ]),
  );
  const columns = [
    left(term('scores.option', locale)),
    left(term('scores.group', locale)),
    ...criteria.map(right),
  ];
  return [inputSheet(term('scores', locale), scores, source, { widths: [48, 24, 16, 20], columns, rows })];
}
