import { recruitmentCost, sumRecruitment, type RecruitmentCost } from '../../../core/competence/recruitment';
import { payRatesOn } from '../../../core/competence/pay-cost';
import type { PlainDate } from '../../../core/calendar/plain-date';
import type { Period } from '../../../core/calendar/period';
import type { Ore } from '../../../core/money/ore';
import type { Ratio } from '../../../core/money/ratio';
import { SKILLED_WORKER_TO_COLLEGE } from '../../../core/rules/nord-troms-2016';
import type { RateRule } from '../../../core/rules/rule-set';
import { participantName } from '../../../tables/cell-text';
import type { POSITIONS_TABLE } from '../tables/positions-table';
import type { ReadTable } from '../../../tables/read-rows';
import type { Read } from '../../../tables/table-schema';

export type PositionsTable = ReadTable<(typeof POSITIONS_TABLE)['columns']>;

/** A position that is to be turned, as the workbook tells it, and what that costs a year. */
export interface TurnedPosition {
  readonly title: Read<string>;
  readonly municipality: Read<string> | null;
  /** The municipality whose rates count; null when not said. */
  readonly employer: string | null;
  readonly position: Read<Ratio>;
  readonly salary: Read<Ore>;
  readonly cost: RecruitmentCost;
}

export interface Recruitment {
  readonly costRatio: Ratio;
  /** The day whose rates count; null for the newest. */
  readonly date: PlainDate | null;
  readonly positions: readonly TurnedPosition[];
  readonly total: RecruitmentCost;
}

/**
 * What it costs a year to turn the positions of Stillinger into college positions.
 * @param costRatio null for that of the built-in rules.
 */
export function recruitmentOf(
  { rows }: PositionsTable,
  costRatio: Ratio | null,
  rates: readonly RateRule[],
  period: Period | null,
): Recruitment {
  const ratio = costRatio ?? SKILLED_WORKER_TO_COLLEGE;
  const date = period?.from ?? null;
  const positions = rows.map(({ cells }): TurnedPosition => {
    const { title, municipality, position, salary } = cells;
    const employer = municipality === null ? null : participantName(municipality.value);
    const cost = recruitmentCost(
      { salary: salary.value, position: position.value },
      ratio,
      payRatesOn(rates, employer, date).rates,
    );
    return { title, municipality, employer, position, salary, cost };
  });
  return { costRatio: ratio, date, positions, total: sumRecruitment(positions.map(({ cost }) => cost)) };
}
