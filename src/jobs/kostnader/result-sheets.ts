import { InputCells } from '../../reports/input-cells';
import type { LaidOutSheet } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ReportContext } from '../job';
import { AgreementCells } from './agreement-cells';
import type { KostnaderResult } from './kostnader-result';
import { whyNotLive } from './live-range';
import { distributionSheet } from './report-distribution';
import { roundingSheet } from './report-rounding';
import type { ReportedAgreement } from './reported-agreement';

/** Fordeling and Avrunding: laid out first, and their formulas written when every cell has its place. */
export function resultSheets(
  result: KostnaderResult,
  snapshot: WorkbookSnapshot,
  context: ReportContext,
): readonly LaidOutSheet[] {
  const inputs = new InputCells(snapshot);
  const agreements = result.agreements.map((agreement): ReportedAgreement => ({
    ...agreement,
    inputs,
    cells: new AgreementCells(),
    notLive: context.formulas ? whyNotLive(agreement) : null,
  }));
  const sheets = [distributionSheet, roundingSheet].map((layOut) => layOut(agreements, result, context));
  return sheets.map((plan) => plan());
}
