import type { Period } from '../../core/calendar/period';
import { stampLines } from '../../reports/stamp';
import { rangeAddressText, type RangeAddress } from '../../workbook/address';
import type { ReportContext } from '../job';
import type { TableSource } from './job-tables';
import { rowsThat } from './watched-table';

/** A table that a result rests on: where it stands, and how many of its rows were counted or left out as sums. */
export interface BasisTable {
  readonly range: RangeAddress;
  readonly rows: number;
  readonly sumRows: number;
}

/** What made a sheet of a result, beside what every run tells of itself. */
interface StampFacts {
  readonly job: string;
  /** By its mark. */
  readonly sheet: string;
  readonly period: Period | null;
  /** The choices that decided, by their names; one map for each part of the result. */
  readonly settings: readonly ReadonlyMap<string, string>[];
  readonly basis: readonly BasisTable[];
}

/** The stamp lines at the foot of a sheet; a table that several parts rest on is told once. */
export function jobStamp(
  { basis, period, ...facts }: StampFacts,
  { locale, version, writtenAt, inputHash }: ReportContext,
): readonly string[] {
  const { basisTable } = locale.texts.sheet;
  const tables = basis.map(({ range, rows, sumRows }) => basisTable(rangeAddressText(range), rows, sumRows));
  const written = period === null ? '' : `${period.from}/${period.to}`;
  const all = { ...facts, version, writtenAt, inputHash, period: written, basis: [...new Set(tables)] };
  return stampLines(all, locale);
}

export function basisOf(source: TableSource): BasisTable {
  const countOf = (wanted: string) => rowsThat(source, (role) => role === wanted).length;
  return { range: source.table.range, rows: countOf('data'), sumRows: countOf('sum') };
}
