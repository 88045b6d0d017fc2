import type { RoundingPolicy } from '../../core/allocation/allocate';
import type { RoundingUnit } from '../../core/money/rounding-unit';
import type { Choice } from '../../tables/choice';

/** The rounding policies by their names in sheets and settings. */
export const POLICY_CHOICES: readonly Choice<RoundingPolicy>[] = [
  { code: 'largest-remainder', names: ['største rest', 'largest remainder'] },
  { code: 'each-rounded', names: ['hver for seg', 'kvar for seg', 'each rounded', 'each alone'] },
  { code: 'last-absorbs', names: ['siste tar resten', 'siste tek resten', 'last absorbs'] },
  { code: 'largest-absorbs', names: ['største tar resten', 'største tek resten', 'largest absorbs'] },
  { code: 'host-absorbs', names: ['verten tar resten', 'verten tek resten', 'host absorbs'] },
];

export const UNIT_CHOICES: readonly Choice<RoundingUnit>[] = [
  { code: 'ore', names: ['øre', '0,01', '1 øre'] },
  { code: 'krone', names: ['kroner', 'kr', 'hele kroner', 'heile kroner', '1', '1 kr'] },
  { code: 'hundre', names: ['hundre kroner', '100', '100 kr', 'hundred'] },
  { code: 'tusen', names: ['tusen kroner', '1000', '1 000', '1000 kr', '1 000 kr', 'thousand'] },
];

/**
 * What is made of agreed percentages that are not 100 together. `rescale`: each is divided by their sum. `leave`: each bears
 * what it says, and the rest is not shared.
 */
export type PercentageChoice = 'rescale' | 'leave';

export const PERCENTAGE_CHOICES: readonly Choice<PercentageChoice>[] = [
  { code: 'rescale', names: ['regn om', 'rekn om'] },
  { code: 'leave', names: ['la stå', 'la sta'] },
];

/** Types of costs that overhead is reckoned of when nothing else is chosen, with their names in other languages. */
export const DEFAULT_OVERHEAD_TYPES = ['Lønn', 'Pensjon'] as const;

export const OVERHEAD_TYPE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  lønn: ['løn', 'lønnsutgifter', 'lønsutgifter', 'salary', 'salaries', 'wages'],
  pensjon: ['pensjonsutgifter', 'pension', 'pensions'],
};
