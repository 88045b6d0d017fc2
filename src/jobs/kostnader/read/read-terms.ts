import type { RoundingPolicy } from '../../../core/allocation/allocate';
import type { AllocationKey } from '../../../core/allocation/allocation-key';
import { equalRatio, ZERO_RATIO, type Ratio } from '../../../core/money/ratio';
import type { RoundingUnit } from '../../../core/money/rounding-unit';
import { nameKey, participantName } from '../../../tables/cell-text';
import { readChoice, type Choice } from '../../../tables/choice';
import { readKeyText, type KeyText } from '../../../tables/key-text';
import { keyTextIssue } from '../../../tables/read-key-cell';
import type { Read } from '../../../tables/table-schema';
import type { CellAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { POLICY_CHOICES, UNIT_CHOICES } from '../choices';
import type { KeyRow } from './read-keys';
import {
  combineKey,
  isSameKey,
  percentFigure,
  writtenFigure,
  type CombinedKey,
  type SaidKey,
} from './combine-key';
import type { KostnaderSettings } from '../settings';
import type { ColumnWeight } from '../live/weight-columns';

/** How one agreement shares, before its drivers are found among the columns of Deltakere. */
export interface AgreementTerms {
  readonly key: AllocationKey;
  /** Whether the only driver carries what the equal share leaves, however much that is. */
  readonly driverTakesRest: boolean;
  /** The clause, plan or decision that the key comes from, in words; null when not given. */
  readonly source: string | null;
  readonly policy: RoundingPolicy;
  readonly unit: RoundingUnit;
  /** The host as the settings name it, which may be a participant of other agreements only; null when not chosen. */
  readonly chosenHost: string | null;
  /** The host as the key names it. */
  readonly host: Read<string> | null;
  readonly overheadRate: Ratio;
  /** Cells that the key and the overhead came from; none for settings. */
  readonly cells: {
    readonly equalShare: CellAddress | null;
    readonly drivers: CellAddress | null;
    readonly overhead: CellAddress | null;
  };
}

/** A row of Nøkler, and what its columns that are named as drivers give them. */
export interface WeightedRow {
  readonly row: KeyRow;
  readonly weights: readonly ColumnWeight[];
}

/** The terms of one agreement: what the settings say, else its row in Nøkler, else the standard. */
export function readTerms(
  weighted: WeightedRow | null,
  settings: KostnaderSettings,
  headings: DriverHeadings,
): { terms: AgreementTerms | null; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const row = weighted?.row ?? null;
  const key = readKey(weighted, settings, headings);
  if (key.issue !== null) issues.push(key.issue);

  const choose = <T extends string>(
    chosen: T | null,
    cell: Read<string> | null,
    choices: readonly Choice<T>[],
    column: 'policy' | 'unit',
    standard: T,
  ): T => {
    if (chosen !== null || cell === null) return chosen ?? standard;
    const read = readChoice(cell.value, choices);
    if (read !== null) return read;
    const unitMeant = column === 'policy' ? readChoice(cell.value, UNIT_CHOICES) : null;
    if (unitMeant !== null) {
      const figures = { found: figure.text(cell.value), unit: figure.term(`unit.${unitMeant}`) };
      issues.push(issue('rounding.is-unit', cell.address, figures));
      return standard;
    }
    const names = figure.terms(choices.map(({ code }) => `${column}.${code}`));
    const found = figure.text(cell.value);
    issues.push(
      issue('choice.unknown', cell.address, { column: figure.term(`keys.${column}`), found, choices: names }),
    );
    return standard;
  };
  const cells = row?.cells;
  const policy = choose(
    settings.policy,
    cells?.policy ?? null,
    POLICY_CHOICES,
    'policy',
    'largest-remainder',
  );
  const unit = choose(settings.unit, cells?.unit ?? null, UNIT_CHOICES, 'unit', 'ore');
  issues.push(...overrideIssues(weighted, settings, key.key, headings));
  if (key.key === null) return { terms: null, issues };
  return {
    terms: {
      key: key.key,
      driverTakesRest: key.driverTakesRest,
      source: settings.source ?? cells?.source?.value ?? null,
      policy,
      unit,
      chosenHost: settings.host,
      host: cells?.host ?? null,
      overheadRate: settings.overhead ?? cells?.overhead?.value ?? ZERO_RATIO,
      cells: {
        equalShare: settings.key === null ? (cells?.equalShare.address ?? null) : null,
        drivers: settings.key === null && weighted !== null ? placeOfDrivers(weighted) : null,
        overhead: settings.overhead === null ? (cells?.overhead?.address ?? null) : null,
      },
    },
    issues,
  };
}

/** Says which cells of the row a setting goes before, where the cell says something else. */
function overrideIssues(
  weighted: WeightedRow | null,
  settings: KostnaderSettings,
  chosenKey: AllocationKey | null,
  headings: DriverHeadings,
): readonly Issue[] {
  if (weighted === null) return [];
  const { cells } = weighted.row;
  const issues: Issue[] = [];
  const tell = (name: string, value: Figure, cell: Read<unknown> | null, isSame: boolean) => {
    if (cell !== null && !isSame) {
      issues.push(issue('setting.overrides', cell.address, { name: figure.text(name), value }));
    }
  };
  const { key, source, policy, unit, host, overhead } = settings;
  if (key !== null) {
    const ofRow = keyOfRow(weighted, headings).key;
    const isSame = ofRow !== null && chosenKey !== null && isSameKey(ofRow, chosenKey);
    tell('nokkel', writtenFigure(key), cells.equalShare, isSame);
  }
  if (source !== null) tell('hjemmel', figure.text(source), cells.source, source === cells.source?.value);
  if (policy !== null) {
    const isSame = readChoice(cells.policy?.value ?? '', POLICY_CHOICES) === policy;
    tell('avrunding', figure.term(`policy.${policy}`), cells.policy, isSame);
  }
  if (unit !== null) {
    const isSame = readChoice(cells.unit?.value ?? '', UNIT_CHOICES) === unit;
    tell('enhet', figure.term(`unit.${unit}`), cells.unit, isSame);
  }
  if (host !== null) {
    tell(
      'vert',
      figure.text(host),
      cells.host,
      nameKey(host) === nameKey(participantName(cells.host?.value ?? '')),
    );
  }
  if (overhead !== null) {
    const isSame = cells.overhead !== null && equalRatio(overhead, cells.overhead.value);
    tell('overhead', percentFigure(overhead), cells.overhead, isSame);
  }
  return issues;
}

/** Where the drivers are named, which may be in Lik andel: `40 % likt, 60 % folketall`. */
function placeOfDrivers({ row, weights }: WeightedRow): CellAddress | null {
  const { equalShare, drivers } = row.cells;
  if (drivers !== null) return drivers.address;
  if (weights.length > 0) return weights[0]!.address;
  return equalShare.value.drivers.length > 0 ? equalShare.address : null;
}

/** Null when the row says no key, and its issues why. */
function keyOfRow(weighted: WeightedRow, headings: DriverHeadings): FoundKey {
  const said = saidInCells(weighted, headings);
  return 'issue' in said ? noKey(said.issue) : foundKey(combineKey(said.said));
}

/** A key, or null and the issue that says why there is none. */
interface FoundKey {
  readonly key: AllocationKey | null;
  readonly driverTakesRest: boolean;
  readonly issue: Issue | null;
}

function foundKey(combined: CombinedKey): FoundKey {
  return 'issue' in combined ? noKey(combined.issue) : { ...combined, issue: null };
}

function noKey(because: Issue): FoundKey {
  return { key: null, driverTakesRest: false, issue: because };
}

/** Whether a text is the heading of a driver among the participants, as it stands. */
export type DriverHeadings = (text: string) => boolean;

function saidInCells(
  { row, weights }: WeightedRow,
  headings: DriverHeadings,
): { readonly said: readonly [SaidKey, ...SaidKey[]] } | { readonly issue: Issue } {
  const { equalShare, drivers } = row.cells;
  const first: SaidKey = { key: equalShare.value, address: equalShare.address };
  if (drivers === null && weights.length > 0) {
    const key = { equalShare: null, drivers: weights, toDrivers: null };
    return { said: [first, { key, address: weights[0]!.address }] };
  }
  if (drivers === null) return { said: [first] };
  const written = readKeyText(drivers.value, headings);
  const isUnnamed = written.kind === 'key' && written.isNumberAlone;
  const read: KeyText = isUnnamed ? { kind: 'no-key', reason: 'part-without-name' } : written;
  if (read.kind === 'key') return { said: [first, { key: read.key, address: drivers.address }] };
  const column = figure.term('keys.drivers');
  return { issue: keyTextIssue(read, drivers.address, column, drivers.value) };
}

function readKey(
  weighted: WeightedRow | null,
  { key: chosen }: KostnaderSettings,
  headings: DriverHeadings,
): FoundKey {
  if (chosen !== null) return foundKey(combineKey([{ key: chosen, address: null }]));
  if (weighted !== null) return keyOfRow(weighted, headings);
  return noKey(issue('key.missing', null, { table: figure.term('keys') }));
}
