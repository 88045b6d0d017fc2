import type { DaysRounding } from '../../core/calendar/days';
import type { ExamDaysCount } from '../../core/competence/paid-leave';
import type { WriteOff } from '../../core/competence/stipend';
import type { RateName, StudyUnit } from '../../core/rules/rule-set';
import { tidyText } from '../../tables/cell-text';
import { readChoice, type Choice } from '../../tables/choice';

export const UNIT_CHOICES: readonly Choice<StudyUnit>[] = [
  { code: 'points', names: ['stp', 'stp.', 'studiepoeng', 'study points', 'ects', 'credits', 'poeng'] },
  {
    code: 'months',
    names: ['mnd', 'mnd.', 'måned', 'måneder', 'månad', 'månader', 'month', 'mths'],
  },
];

export const BINDING_FROM_CHOICES: readonly Choice<'start' | 'completion'>[] = [
  { code: 'start', names: ['oppstart', 'ved oppstart', 'at start'] },
  { code: 'completion', names: ['fullføring', 'ved fullføring', 'fullført', 'at completion'] },
];

export const RATE_CHOICES: readonly Choice<RateName>[] = [
  { code: 'pension', names: ['Pensjon', 'Pensjonspremie', 'Pensjonskostnad'] },
  { code: 'holidayPay', names: ['Feriepenger', 'Feriepengar', 'Holiday pay'] },
  {
    code: 'employerContribution',
    names: ['Arbeidsgiveravgift', 'Arbeidsgjevaravgift', 'Aga', 'Employer contribution'],
  },
  {
    code: 'workdaysAYear',
    names: [
      'Arbeidsdager per år',
      'Arbeidsdagar per år',
      'Arbeidsdager pr år',
      'Arbeidsdager',
      'Arbeidsdagar',
      'Workdays a year',
    ],
  },
];

export const DAYS_ROUNDING_CHOICES: readonly Choice<DaysRounding>[] = [
  { code: 'exact', names: ['ikke avrundet', 'ikkje avrunda', 'nøyaktig', 'not rounded'] },
  { code: 'half', names: ['halve dager', 'halve dagar', 'halve', 'half days'] },
  { code: 'whole', names: ['hele dager', 'heile dagar', 'hele', 'heile', 'whole days'] },
];

/** How the points of several educations of one employee count for the supplement. */
export type StudyPointsCount = 'alone' | 'accumulated';

export const STUDY_POINTS_CHOICES: readonly Choice<StudyPointsCount>[] = [
  { code: 'alone', names: ['hver for seg', 'kvar for seg', 'each alone'] },
  { code: 'accumulated', names: ['lagt sammen', 'lagde saman', 'samlet', 'added up'] },
];

export const EXAM_DAYS_CHOICES: readonly Choice<ExamDaysCount>[] = [
  { code: 'inside', names: ['innenfor kvoten', 'innanfor kvoten', 'innenfor', 'inside the quota'] },
  { code: 'beside', names: ['utenom kvoten', 'utanom kvoten', 'utenom', 'beside the quota'] },
];

export const WRITE_OFF_CHOICES: readonly Choice<WriteOff>[] = [
  { code: 'by-month', names: ['måned for måned', 'månad for månad', 'måned', 'month by month'] },
  { code: 'fifth-a-year', names: ['en femdel per år', 'ein femdel per år', 'femdel', 'a fifth a year'] },
];

/** The types that the built-in rules know, by what they are called in other languages. */
const TYPE_CHOICES: readonly Choice<'Studium' | 'Fagbrev' | 'Fagskole'>[] = [
  { code: 'Studium', names: ['Studie', 'Study'] },
  { code: 'Fagbrev', names: ['Trade certificate'] },
  { code: 'Fagskole', names: ['Fagskule', 'Vocational college'] },
];

/** A type of education by its standard name, or as a municipality calls its own. */
export function educationType(text: string): string {
  return readChoice(text, TYPE_CHOICES) ?? tidyText(text);
}
