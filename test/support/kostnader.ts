import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { issuePlace } from '../../src/jobs/describe-issue';
import type { Settings } from '../../src/workbook/host';
import type { Issue } from '../../src/workbook/issue';
import { memoryHost, type CellInput } from './memory-workbook';

type Sheets = Parameters<typeof memoryHost>[0];
type Rows = readonly (readonly CellInput[])[];

export interface ShareJson {
  readonly participant: string;
  readonly equalPart: string;
  readonly driverPart: string;
  readonly shared: string;
  readonly direct: string;
  readonly overheadCredit: string;
  readonly total: string;
  readonly perInhabitant: string | null;
  readonly today: string | null;
  readonly change: string | null;
}

export interface AgreementJson {
  readonly name: string | null;
  readonly host: string | null;
  readonly equalShare: string;
  readonly drivers: readonly { readonly column: string; readonly weight: string }[];
  readonly rounding: string;
  readonly unit: string;
  readonly pool: string;
  readonly overhead: string;
  readonly total: string;
  readonly unshared: string;
  readonly difference: string;
  readonly shares: readonly ShareJson[];
}

export interface Answer {
  readonly agreements: readonly AgreementJson[];
  readonly issues: readonly Issue[];
  /** `driver.negative Deltakere!B4`, the place left out where there is none. */
  readonly told: readonly string[];
}

/** Runs the calculation of `kostnader` on sheets in memory; nothing is written. */
export async function answer(
  sheets: Sheets,
  settings: Settings = {},
  preferred: readonly string[] = [],
): Promise<Answer> {
  const snapshot = await memoryHost(sheets).read();
  const { issues, result } = kostnader.answer(snapshot, { settings, sheets: preferred });
  const json = result?.json as { agreements: readonly AgreementJson[] } | undefined;
  return {
    agreements: json?.agreements ?? [],
    issues,
    told: issues.map((issue) => [issue.code, issuePlace(issue)].filter((part) => part !== null).join(' ')),
  };
}

export const DELTAKERE: Rows = [
  ['Kommune', 'Folketall'],
  ['Nordreisa', 4944],
  ['Skjervøy', 2925],
  ['Kåfjord', 2132],
];

export const NOKLER: Rows = [
  ['Samarbeid', 'Lik andel'],
  ['NorIKT', 0.4],
];

export const KOSTNADER: Rows = [
  ['Post', 'Beløp'],
  ['Lønn', 1000],
  ['Drift', 500],
];

/** Three good tables, each of which may be replaced. */
export function workbook(changes: { deltakere?: Rows; nokler?: Rows | null; kostnader?: Rows } = {}): Sheets {
  const { deltakere = DELTAKERE, nokler = NOKLER, kostnader: costs = KOSTNADER } = changes;
  return { Deltakere: deltakere, ...(nokler && { Nøkler: nokler }), Kostnader: costs };
}

/** The rows with one cell replaced, by its name such as `B3`. */
export function replaced(
  rows: Rows,
  cell: `${'A' | 'B' | 'C' | 'D' | 'E' | 'F'}${number}`,
  value: CellInput,
): Rows {
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  return rows.map((cells, index) => (index === row ? Object.assign([...cells], { [column]: value }) : cells));
}
