import { compareRatio, ratio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import { tidyText } from '../../tables/cell-text';
import { EDUCATIONS_TABLE } from './tables/educations-table';
import { EMPLOYEES_TABLE } from './tables/employees-table';
import { readNumberText } from '../../tables/number-text';
import { POSITIONS_TABLE } from './tables/positions-table';
import {
  LEAVE_RULES_TABLE,
  RATES_TABLE,
  STIPEND_RULES_TABLE,
  SUPPLEMENT_RULES_TABLE,
} from './tables/rule-tables';
import type { SettingValues } from '../kit/settings';
import { choiceSetting } from '../kit/table-settings';
import { DAYS_ROUNDING_CHOICES, EXAM_DAYS_CHOICES, STUDY_POINTS_CHOICES, WRITE_OFF_CHOICES } from './choices';

/** The job's tables, by the names that they have in settings. */
export const KOMPETANSE_TABLES = {
  ansatte: EMPLOYEES_TABLE,
  utdanninger: EDUCATIONS_TABLE,
  permisjonsregler: LEAVE_RULES_TABLE,
  tilleggsregler: SUPPLEMENT_RULES_TABLE,
  stipendregler: STIPEND_RULES_TABLE,
  satser: RATES_TABLE,
  stillinger: POSITIONS_TABLE,
};

const LARGEST_COST_RATIO = ratio(10n);

/** What a college position costs for each krone of a skilled worker's: `1,2`; null when it is none. */
function readCostRatio(text: string): Ratio | null {
  const read = readNumberText(text);
  if (read.kind !== 'number' || read.percent) return null;
  const isWithin =
    compareRatio(read.value, ZERO_RATIO) > 0 && compareRatio(read.value, LARGEST_COST_RATIO) <= 0;
  return isWithin ? read.value : null;
}

/** The job's own choices, by their names on the command line. */
export const KOMPETANSE_SETTINGS = {
  daysRounding: choiceSetting('dager', 'daysRounding', DAYS_ROUNDING_CHOICES),
  studyPoints: choiceSetting('studiepoeng', 'studyPoints', STUDY_POINTS_CHOICES),
  examDays: choiceSetting('eksamensdager', 'examDays', EXAM_DAYS_CHOICES),
  writeOff: choiceSetting('nedskriving', 'writeOff', WRITE_OFF_CHOICES),
  costRatio: {
    name: 'kostnadsforhold',
    asked: { kind: 'text' } as const,
    read: readCostRatio,
    expected: ['expected.cost-ratio'],
  },
  answerTo: {
    name: 'ansatt',
    isPersonal: true,
    asked: { kind: 'text' } as const,
    read: (text: string) => tidyText(text),
    expected: ['expected.employee'],
  },
};

export type KompetanseSettings = SettingValues<typeof KOMPETANSE_SETTINGS>;
