import { compareRatio, ratio, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import { tidyText } from '../../tables/cell-text';
import { readChoice, type Choice } from '../../tables/choice';
import { readColumnChoices } from '../../tables/column-choices';
import { EDUCATIONS_TABLE } from '../../tables/educations-table';
import { EMPLOYEES_TABLE } from '../../tables/employees-table';
import { readNumberText } from '../../tables/number-text';
import { POSITIONS_TABLE } from '../../tables/positions-table';
import { readPeriodText } from '../../tables/read-period';
import {
  LEAVE_RULES_TABLE,
  RATES_TABLE,
  STIPEND_RULES_TABLE,
  SUPPLEMENT_RULES_TABLE,
} from '../../tables/rule-tables';
import { parseRangeAddress } from '../../workbook/address';
import { PERIOD_SETTING } from '../choose-period';
import { READING_SETTINGS } from '../reading-choices';
import type { SettingValues } from '../settings';
import { DAYS_ROUNDING_CHOICES, EXAM_DAYS_CHOICES, STUDY_POINTS_CHOICES, WRITE_OFF_CHOICES } from './choices';

/** The job's tables, by the names that they have in settings. */
const TABLE_SETTINGS = {
  ansatte: EMPLOYEES_TABLE,
  utdanninger: EDUCATIONS_TABLE,
  permisjonsregler: LEAVE_RULES_TABLE,
  tilleggsregler: SUPPLEMENT_RULES_TABLE,
  stipendregler: STIPEND_RULES_TABLE,
  satser: RATES_TABLE,
  stillinger: POSITIONS_TABLE,
};

function choice<T extends string>(name: string, terms: string, choices: readonly Choice<T>[]) {
  const options = choices.map(({ code }) => `${terms}.${code}`);
  return {
    name,
    // The first is the usual one.
    asked: { kind: 'choice', options, standard: options[0]! } as const,
    read: (text: string) => readChoice(text, choices),
    expected: options,
  };
}

function place(name: keyof typeof TABLE_SETTINGS) {
  const asked = { kind: 'table', table: TABLE_SETTINGS[name].id } as const;
  return { name, asked, read: parseRangeAddress, expected: ['expected.place'] };
}

const LARGEST_COST_RATIO = ratio(10n);

/** What a college position costs for each krone of a skilled worker's: `1,2`; null when it is none. */
function readCostRatio(text: string): Ratio | null {
  const read = readNumberText(text);
  if (read.kind !== 'number' || read.percent) return null;
  const isWithin =
    compareRatio(read.value, ZERO_RATIO) > 0 && compareRatio(read.value, LARGEST_COST_RATIO) <= 0;
  return isWithin ? read.value : null;
}

/** The choices of the job, by their names on the command line. */
export const KOMPETANSE_SETTINGS = {
  period: {
    name: PERIOD_SETTING,
    asked: { kind: 'text' } as const,
    read: readPeriodText,
    expected: ['expected.period'],
  },
  daysRounding: choice('dager', 'daysRounding', DAYS_ROUNDING_CHOICES),
  studyPoints: choice('studiepoeng', 'studyPoints', STUDY_POINTS_CHOICES),
  examDays: choice('eksamensdager', 'examDays', EXAM_DAYS_CHOICES),
  writeOff: choice('nedskriving', 'writeOff', WRITE_OFF_CHOICES),
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
  employeesAt: place('ansatte'),
  educationsAt: place('utdanninger'),
  leaveRulesAt: place('permisjonsregler'),
  supplementRulesAt: place('tilleggsregler'),
  stipendRulesAt: place('stipendregler'),
  ratesAt: place('satser'),
  positionsAt: place('stillinger'),
  columns: {
    name: 'kolonner',
    asked: { kind: 'columns' } as const,
    read: (text: string) => readColumnChoices(text, TABLE_SETTINGS),
    expected: ['expected.columns'],
  },
  ...READING_SETTINGS,
} as const;

export type KompetanseSettings = SettingValues<typeof KOMPETANSE_SETTINGS>;
