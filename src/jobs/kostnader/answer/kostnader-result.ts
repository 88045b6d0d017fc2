import type { AgreementShares } from '../../../core/allocation/share-agreement';
import type { Period } from '../../../core/calendar/period';
import type { AgreementInput } from './agreement-input';

export interface SharedAgreement {
  readonly input: AgreementInput;
  readonly shares: AgreementShares;
}

export interface KostnaderResult {
  /** Null when neither the workbook nor the settings tell a period. */
  readonly period: Period | null;
  /** In the order of Nøkler. */
  readonly agreements: readonly SharedAgreement[];
}
