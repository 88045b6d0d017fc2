import type { DaysRounding } from '../../../core/calendar/days';
import type { Period, YearSpan } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import type { EducationCost } from '../../../core/competence/education-cost';
import type { LeaveByRule } from '../../../core/competence/leave-by-rule';
import type { ExamDaysCount, LeaveFlag, PaidLeave } from '../../../core/competence/paid-leave';
import type { Binding, StipendByRule, WriteOff } from '../../../core/competence/stipend';
import type { StudySchedule } from '../../../core/competence/study-schedule';
import type { SupplementByRule } from '../../../core/competence/supplement';
import type { Ore } from '../../../core/money/ore';
import type { Ratio } from '../../../core/money/ratio';
import type { RuleFlag } from '../../../core/rules/find-rule';
import type { DatedRule, RuleSet } from '../../../core/rules/rule-set';
import type { CellAddress } from '../../../workbook/address';
import type { Issue } from '../../../workbook/issue';
import type { TableSource } from '../../kit/job-tables';
import type { StudyPointsCount } from '../choices';
import type { Education } from '../read/read-educations';
import type { RuleCells } from '../read/read-rules';
import type { Recruitment } from './recruitment';
import type { Employee } from '../read/read-employees';

/** What the settings decide, the standard where they say nothing. */
export interface Choices {
  readonly daysRounding: DaysRounding;
  readonly studyPoints: StudyPointsCount;
  readonly examDays: ExamDaysCount;
  readonly writeOff: WriteOff;
}

/**
 * What a person should look at, and of which rule; `planned`: the education is not completed yet; `not-completed`: it will
 * not be; `leaves-before`: the employee leaves before the supplement begins; `limit-used`: earlier educations have used of
 * the limit of a study year.
 */
export interface Flag {
  readonly rule: 'leave' | 'supplement' | 'stipend';
  readonly code: RuleFlag | LeaveFlag | 'planned' | 'not-completed' | 'leaves-before' | 'limit-used';
}

/** A stipend that is to be paid back. */
export interface Repayment {
  readonly amount: Ore;
  /** The day that it is owed; null when nobody knows. */
  readonly on: PlainDate | null;
}

/** What the rules could say of an education. */
export interface AnsweredEducation {
  readonly input: Education;
  readonly leave: Extract<LeaveByRule, { kind: 'days' }>;
  /** How the education lies in time, until the employee leaves; null when its time is not known. */
  readonly schedule: StudySchedule | null;
  readonly paid: PaidLeave;
  /** Of the paid days, of a full-time week. */
  readonly hours: Ratio;
  /** Nothing for what is not completed, or not before the employee leaves. */
  readonly supplement: Extract<SupplementByRule, { kind: 'amount' }>;
  /** A year, at the position. */
  readonly supplementPaid: Ore;
  /** Null when nobody knows when the education is completed, or when there will be no supplement. */
  readonly supplementFrom: PlainDate | null;
  /** What is paid of it: nothing after leaving, and nothing at a completion that does not come. */
  readonly stipend: StipendByRule;
  readonly binding: Binding | null;
  /** Null for one who has completed and not said to leave, or who is not bound. */
  readonly repayment: Repayment | null;
  readonly cost: EducationCost;
  readonly flags: readonly Flag[];
}

/** The rules that were used. */
export interface UsedRules extends RuleSet {
  /** The ids of the rule tables that the workbook lacks, where the built-in rules stand in. */
  readonly builtIn: readonly string[];
  /** Where each rule of the workbook's own stands; the built-in ones stand nowhere. */
  readonly cells: ReadonlyMap<DatedRule, RuleCells>;
}

export interface KompetanseResult {
  /** Null when neither the workbook nor the settings tell a period. */
  readonly period: Period | null;
  /** The calendar years of the budget in their order, each as far as the period holds it. */
  readonly years: readonly YearSpan[];
  readonly choices: Choices;
  readonly rules: UsedRules;
  /** Those that the sheet Svar is to, more than one where they have the name in common; null for all. */
  readonly answerTo: readonly Employee[] | null;
  /** In the order of Utdanninger. */
  readonly educations: readonly AnsweredEducation[];
  /** Null when there are no positions to turn. */
  readonly recruitment: Recruitment | null;
  readonly sources: readonly TableSource[];
  /** The cell that tells the period; null where none does, or the settings do. */
  readonly periodCell: CellAddress | null;
  /** What a person should look at. */
  readonly warnings: readonly Issue[];
}

/** The sheets of the job's result, by their marks. */
export type ResultSheet =
  'permisjon' | 'tillegg' | 'stipend' | 'kostnad' | 'budsjett' | 'rekruttering' | 'svar' | 'regler' | 'lest';
