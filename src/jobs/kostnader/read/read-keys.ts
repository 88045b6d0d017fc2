import type { Period } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { nameKey } from '../../../tables/cell-text';
import type { KEYS_TABLE } from '../tables/keys-table';
import type { ReadTable } from '../../../tables/read-rows';
import type { TableRow } from '../../../tables/table-schema';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';

type KeysColumns = (typeof KEYS_TABLE)['columns'];
export type KeysTable = ReadTable<KeysColumns>;
export type KeyRow = TableRow<KeysColumns>;

/** An agreement of Nøkler; without a row when none can be used, and the issues say why. */
export interface KeyedAgreement {
  readonly name: string;
  readonly row: KeyRow | null;
}

/** The agreements of Nøkler in the order of the sheet, each with the row that holds in the period. */
export function readKeyRows(
  { rows, brokenRows }: KeysTable,
  period: Period | null,
): { agreements: readonly KeyedAgreement[]; issues: readonly Issue[] } {
  const byAgreement = new Map<string, KeyRow[]>();
  for (const row of rows) {
    const key = nameKey(row.cells.agreement.value);
    byAgreement.set(key, [...(byAgreement.get(key) ?? []), row]);
  }
  const issues: Issue[] = [];
  const agreements: KeyedAgreement[] = [];
  for (const versions of byAgreement.values()) {
    const choice = chooseVersion(versions, period);
    const name = versions[0]!.cells.agreement.value;
    if ('code' in choice) issues.push(choice);
    agreements.push({ name, row: 'code' in choice ? null : choice });
  }
  for (const { cells } of brokenRows) {
    const name = cells.agreement?.value;
    if (name !== undefined && !byAgreement.has(nameKey(name))) agreements.push({ name, row: null });
  }
  return { agreements, issues };
}

/** Gjelder fra decides among rows for one agreement: the newest that holds when the period begins, and throughout it. */
function chooseVersion(versions: readonly KeyRow[], period: Period | null): KeyRow | Issue {
  const sorted = [...versions].sort((left, right) =>
    startOf(left) < startOf(right) ? -1 : startOf(left) > startOf(right) ? 1 : 0,
  );
  const agreement = figure.text(sorted[0]!.cells.agreement.value);
  const same = sorted.findIndex((row, index) => index > 0 && startOf(row) === startOf(sorted[index - 1]!));
  if (same > 0) {
    const other = figure.place(sorted[same - 1]!.cells.agreement.address);
    return issue('agreement.duplicate', sorted[same]!.cells.agreement.address, { agreement, other });
  }
  if (period === null) {
    if (sorted.length === 1) return sorted[0]!;
    const address = sorted.at(-1)!.cells.validFrom!.address;
    return issue('period.missing', address, { column: figure.term('keys.validFrom') });
  }
  const inForce = sorted.filter((row) => startOf(row) <= period.from).at(-1);
  const later = sorted.find((row) => startOf(row) > period.from && startOf(row) <= period.to);
  const firstDated = sorted.find((row) => row.cells.validFrom !== null);
  if (inForce === undefined) {
    return issue('agreement.not-in-force', firstDated!.cells.validFrom!.address, { agreement });
  }
  if (later !== undefined) {
    return issue('agreement.changes-in-period', later.cells.validFrom!.address, { agreement });
  }
  return inForce;
}

/** A row without a date has always held. */
function startOf(row: KeyRow): PlainDate | '' {
  return row.cells.validFrom?.value ?? '';
}
