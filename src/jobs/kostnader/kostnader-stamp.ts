import { stampLines } from '../../reports/stamp';
import { rangeAddressText } from '../../workbook/address';
import type { ReportContext } from '../job';
import type { KostnaderResult } from './kostnader-result';

/** The stamp lines for one of the job's sheets. */
export function kostnaderStamp(
  result: KostnaderResult,
  sheet: string,
  context: ReportContext,
): readonly string[] {
  const { period, agreements } = result;
  const places = agreements.flatMap(({ input }) => [input.sources.participants, ...input.sources.costs]);
  return stampLines(
    {
      job: 'kostnader',
      sheet,
      version: context.version,
      period: period === null ? '' : `${period.from}/${period.to}`,
      settings: agreements.map(({ input }) => `${input.rounding.policy},${input.rounding.unit}`),
      writtenAt: context.writtenAt,
      inputHash: context.inputHash,
      inputPlaces: [...new Set(places.map(rangeAddressText))],
    },
    context.locale,
  );
}
