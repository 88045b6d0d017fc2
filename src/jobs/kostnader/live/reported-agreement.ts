import type { InputCells } from '../../../reports/input-cells';
import type { AgreementCells } from '../sheets/agreement-cells';
import type { SharedAgreement } from '../answer/kostnader-result';
import type { NotLive } from './live-range';
import type { NotFollowed } from './values-instead';

/** An agreement while its sheets are laid out: its figures, the input cells behind them and where they come to stand. */
export interface ReportedAgreement extends SharedAgreement {
  readonly inputs: InputCells;
  readonly cells: AgreementCells;
  /** Why its rounding is written as calculated; null when formulas are proven to give the same. */
  readonly notLive: NotLive | null;
  /** Why some of its figures do not follow the input; null when all do. */
  readonly notFollowed: NotFollowed | null;
}
