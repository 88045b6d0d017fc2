import type { Days } from '../calendar/days';
import type { PlainDate } from '../calendar/plain-date';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';

/** What the size of an education is counted in: study points (ECTS credits), or months. */
export type StudyUnit = 'points' | 'months';

/** A row of a rule table: from which day it holds, and where it stands. */
export interface DatedRule {
  /** Null: it has held as long as anyone needs to know. */
  readonly validFrom: PlainDate | null;
  /** Document, section or decision, in words; null when the table does not say. */
  readonly source: string | null;
}

/** A rule for educations of a type, from a size on. */
export interface MeasuredRule extends DatedRule {
  /** Studium, Fagbrev, Fagskole or a municipality's own; capital letters do not tell types apart. */
  readonly type: string;
  /** Null where the type alone decides, whatever the size. */
  readonly unit: StudyUnit | null;
  /** The least size that the rule is for, in its unit. */
  readonly from: Ratio;
  /** The rule is only for educations that the employer finds of this use; null for all. */
  readonly usefulness: string | null;
}

/** What leave rules have in common. */
interface ForPosition {
  /**
   * Whether the days are reduced by the position percentage; null where the rule does not say: then its days are, and exam
   * days that come on top of them are not.
   */
  readonly isReduced: boolean | null;
}

/** So many paid days at 100 % position, for the whole study, from a size on: 60 study points give 30. */
export interface LeaveStep extends MeasuredRule, ForPosition {
  readonly shape: 'step';
  readonly days: Days;
}

/** Paid days in proportion to the size: half a day for each study point, at most 21 a study year. */
export interface LeaveRate extends MeasuredRule, ForPosition {
  readonly shape: 'rate';
  /** Days at 100 % position for one unit of the size. */
  readonly daysPerUnit: Ratio;
  /** The most days that the whole study gives; null without such a limit. */
  readonly cap: Days | null;
  /** The most days that one study year (1 August–31 July) gives; null without such a limit. */
  readonly capPerStudyYear: Days | null;
}

export type LeaveRule = LeaveStep | LeaveRate;

/** A yearly pay supplement at 100 % position, from a size on. */
export interface SupplementRule extends MeasuredRule {
  readonly shape: 'step';
  readonly amount: Ore;
}

/** A stipend by scheme: up to so much at the start and at completion, against staying for a time. */
export interface StipendRule extends DatedRule {
  readonly scheme: string;
  /** The only type of education that the scheme is for; null for all. */
  readonly type: string | null;
  readonly atStart: Ore;
  readonly atCompletion: Ore;
  /** Whole months; null when the scheme does not bind. */
  readonly bindingMonths: number | null;
  readonly bindingFrom: 'start' | 'completion';
  /** Whether the employer pays contribution of the stipend. */
  readonly withContribution: boolean;
}

/** The rates that costs are reckoned with: fractions of 1, but for the workdays of a year. */
export type RateName = 'pension' | 'holidayPay' | 'employerContribution' | 'workdaysAYear';

export interface RateRule extends DatedRule {
  readonly rate: RateName;
  /** The only municipality that it is for; null for all that have none of their own. */
  readonly municipality: string | null;
  readonly value: Ratio;
}

/** All rules that a competence plan is answered by. */
export interface RuleSet {
  readonly leave: readonly LeaveRule[];
  readonly supplement: readonly SupplementRule[];
  readonly stipend: readonly StipendRule[];
  readonly rates: readonly RateRule[];
}
