import {
  compareRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  ZERO_RATIO,
  type Ratio,
} from '../../core/money/ratio';
import { participantName, tidyText } from '../../tables/cell-text';
import { readChoice } from '../../tables/choice';
import { COSTS_TABLE } from './tables/costs-table';
import { readKeyText, type WrittenKey } from '../../tables/key-text';
import { KEYS_TABLE } from './tables/keys-table';
import { readNumberText } from '../../tables/number-text';
import { PARTICIPANTS_TABLE } from './tables/participants-table';
import type { SettingValues } from '../kit/settings';
import { PERCENTAGE_CHOICES, POLICY_CHOICES, UNIT_CHOICES } from './choices';

const HUNDREDTH = ratio(1n, 100n);
const LEAST_PERCENT = ratio(3n, 2n);

/** Reads `2 %` and `2` as 2 %, and `0,02` as the fraction it is; null outside 0–100 %, and from 1 to 1,5 without a sign. */
function readPercent(text: string): Ratio | null {
  const number = readNumberText(text);
  if (number.kind !== 'number') return null;
  const isFraction = !number.percent && compareRatio(number.value, ONE_RATIO) < 0;
  if (!number.percent && !isFraction && compareRatio(number.value, LEAST_PERCENT) <= 0) return null;
  const fraction = isFraction ? number.value : multiplyRatio(number.value, HUNDREDTH);
  const inRange = compareRatio(fraction, ZERO_RATIO) >= 0 && compareRatio(fraction, ONE_RATIO) <= 0;
  return inRange ? fraction : null;
}

const readKey = (text: string): WrittenKey | null => {
  const read = readKeyText(text);
  return read.kind === 'key' ? read.key : null;
};

const whyNoKey = (text: string): string | null => {
  const read = readKeyText(text);
  return read.kind === 'key' ? null : `key-read.${read.kind === 'no-key' ? read.reason : read.kind}`;
};

const POLICY_TERMS = POLICY_CHOICES.map(({ code }) => `policy.${code}`);
const UNIT_TERMS = UNIT_CHOICES.map(({ code }) => `unit.${code}`);
const readTypes = (text: string) =>
  text
    .split(/[;,]/)
    .map(tidyText)
    .filter((type) => type !== '');
const TEXT = { kind: 'text' } as const;
const RARE_TEXT = { kind: 'rare-text' } as const;
/** The job's tables, by the names that they have in settings. */
export const KOSTNADER_TABLES = { deltakere: PARTICIPANTS_TABLE, nokler: KEYS_TABLE, kostnader: COSTS_TABLE };

/** The job's own choices, by their names on the command line. They go before what the sheets say. */
export const KOSTNADER_SETTINGS = {
  key: { name: 'nokkel', asked: TEXT, read: readKey, readAs: whyNoKey, expected: ['expected.key'] },
  source: { name: 'hjemmel', asked: RARE_TEXT, read: tidyText, expected: [] },
  policy: {
    name: 'avrunding',
    asked: { kind: 'choice', options: POLICY_TERMS },
    read: (text: string) => readChoice(text, POLICY_CHOICES),
    expected: POLICY_TERMS,
  },
  unit: {
    name: 'enhet',
    asked: { kind: 'choice', options: UNIT_TERMS },
    read: (text: string) => readChoice(text, UNIT_CHOICES),
    expected: UNIT_TERMS,
  },
  host: { name: 'vert', asked: RARE_TEXT, read: participantName, expected: [] },
  overhead: { name: 'overhead', asked: RARE_TEXT, read: readPercent, expected: ['expected.percent'] },
  overheadTypes: { name: 'overheadgrunnlag', asked: RARE_TEXT, read: readTypes, expected: [] },
  percentages: {
    name: 'prosent',
    asked: RARE_TEXT,
    read: (text: string) => readChoice(text, PERCENTAGE_CHOICES),
    expected: PERCENTAGE_CHOICES.map(({ code }) => `percentages.${code}`),
  },
} as const;

export type KostnaderSettings = SettingValues<typeof KOSTNADER_SETTINGS>;
