import { days } from '../calendar/days';
import { plainDate } from '../calendar/plain-date';
import { ore } from '../money/ore';
import { ratio, ZERO_RATIO, type Ratio } from '../money/ratio';
import type { LeaveStep, RuleSet, StudyUnit, SupplementRule } from './rule-set';

/** The name of the built-in rule set. */
export const BUILT_IN_RULES = 'nord-troms-2016';

const validFrom = plainDate(2016, 12, 1);

const PLAN = 'Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms';
const LEAVE = `${PLAN}, 6.1 Permisjon med eller uten lønn`;
const SUPPLEMENT = `${PLAN}, 6.2 Kompetansetillegg`;
const STIPEND = `${PLAN}, 6.3 Stipender`;

/**
 * The rules of six municipalities: Regional rekrutterings- og kompetanseplan 2016–2020, Helse- og omsorgsområdet i
 * Nord-Troms, chapter 6. Leave days are for a 100 % position and for the whole study; supplements are kroner a year;
 * stipends are up to their amounts. The plan gives no rates for costs.
 */
export const NORD_TROMS_2016: RuleSet = {
  leave: [
    leaveStep('Fagbrev', 'months', 6n, 5n),
    leaveStep('Fagbrev', 'months', 12n, 10n),
    leaveStep('Studium', 'points', 15n, 7n),
    leaveStep('Studium', 'points', 30n, 15n),
    leaveStep('Studium', 'points', 60n, 30n),
  ],
  supplement: [
    supplementStep('Studium', 'points', 30n, 10_000_00n),
    supplementStep('Studium', 'points', 60n, 20_000_00n),
    supplementStep('Fagskole', null, 0n, 5_000_00n),
  ],
  stipend: [
    {
      scheme: 'Helsefagarbeider',
      type: 'Fagbrev',
      atStart: ore(10_000_00n),
      atCompletion: ore(10_000_00n),
      bindingMonths: null,
      bindingFrom: 'completion',
      withContribution: false,
      validFrom,
      source: STIPEND,
    },
  ],
  rates: [],
};

/** What a college position costs for each krone of a skilled worker's. Section 4.1.1, item 4 of the plan. */
export const SKILLED_WORKER_TO_COLLEGE: Ratio = ratio(12n, 10n);

function leaveStep(type: string, unit: StudyUnit, from: bigint, given: bigint): LeaveStep {
  return {
    shape: 'step',
    type,
    unit,
    from: ratio(from),
    usefulness: null,
    isReduced: null,
    days: days(ratio(given)),
    validFrom,
    source: LEAVE,
  };
}

function supplementStep(
  type: string,
  unit: StudyUnit | null,
  from: bigint,
  wholeOre: bigint,
): SupplementRule {
  return {
    shape: 'step',
    type,
    unit,
    from: unit === null ? ZERO_RATIO : ratio(from),
    usefulness: null,
    amount: ore(wholeOre),
    validFrom,
    source: SUPPLEMENT,
  };
}
