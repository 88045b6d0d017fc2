import type { RoundingPolicy } from '../../core/allocation/allocate';
import { allocationKey, type AllocationKey } from '../../core/allocation/allocation-key';
import { decimalText } from '../../core/money/decimal';
import {
  addRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../../core/money/ratio';
import type { RoundingUnit } from '../../core/money/rounding-unit';
import { nameKey, participantName } from '../../tables/cell-text';
import { readChoice, type Choice } from '../../tables/choice';
import { readDriverText } from '../../tables/driver-text';
import type { Read } from '../../tables/table-schema';
import type { CellAddress } from '../../workbook/address';
import { figure, issue, type Figure, type Issue } from '../../workbook/issue';
import { POLICY_CHOICES, UNIT_CHOICES } from './choices';
import type { KeyRow } from './read-keys';
import type { KostnaderSettings, NamedKey } from './settings';

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

const FOLKETALL = 'Folketall';

/** The terms of one agreement: what the settings say, else its row in Nøkler, else the standard. */
export function readTerms(
  row: KeyRow | null,
  settings: KostnaderSettings,
): { terms: AgreementTerms | null; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const key = readKey(row, settings);
  issues.push(...key.issues);

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
  issues.push(...overrideIssues(row, settings));
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
        drivers: settings.key === null ? (cells?.drivers?.address ?? null) : null,
        overhead: settings.overhead === null ? (cells?.overhead?.address ?? null) : null,
      },
    },
    issues,
  };
}

/** Says which cells of the row a setting goes before, where the cell says something else. */
function overrideIssues(row: KeyRow | null, settings: KostnaderSettings): readonly Issue[] {
  if (row === null) return [];
  const { cells } = row;
  const issues: Issue[] = [];
  const tell = (name: string, value: Figure, cell: Read<unknown> | null, isSame: boolean) => {
    if (cell !== null && !isSame) {
      issues.push(issue('setting.overrides', cell.address, { name: figure.text(name), value }));
    }
  };
  const { key, source, policy, unit, host, overhead } = settings;
  if (key !== null) tell('nokkel', keyFigure(key), cells.equalShare, isSameKey(key, cells));
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

function isSameKey(key: NamedKey, cells: KeyRow['cells']): boolean {
  const byInhabitants = key.drivers.length <= 1 && (key.drivers[0]?.name ?? FOLKETALL) === FOLKETALL;
  return equalRatio(key.equalShare, cells.equalShare.value) && byInhabitants && cells.drivers === null;
}

function readKey(
  row: KeyRow | null,
  settings: KostnaderSettings,
): { key: AllocationKey | null; driverTakesRest: boolean; issues: readonly Issue[] } {
  const fail = (because: Issue) => ({ key: null, driverTakesRest: false, issues: [because] });
  const address = settings.key === null ? (row?.cells.equalShare.address ?? null) : null;
  const equalShare = settings.key?.equalShare ?? row?.cells.equalShare.value;
  if (equalShare === undefined) return fail(issue('key.missing', null, { table: figure.term('keys') }));

  const driverCell = row?.cells.drivers ?? null;
  const named = settings.key?.drivers ?? (driverCell === null ? [] : readDriverText(driverCell.value));
  const driverText = figure.text(driverCell?.value ?? '');
  if (named === null) return fail(issue('key.unreadable', driverCell!.address, { found: driverText }));
  const withoutWeight = named.filter((driver) => driver.weight === null);
  if (named.length > 1 && withoutWeight.length > 0) {
    return fail(issue('key.weights-missing', driverCell?.address ?? address, { found: driverText }));
  }
  const rest = subtractRatio(ONE_RATIO, equalShare);
  const drivers =
    named.length === 0
      ? [{ column: FOLKETALL, weight: rest }]
      : named.map(({ name, weight }) => ({ column: name, weight: weight ?? rest }));
  const sum = addRatio(equalShare, sumRatio(drivers.map((driver) => driver.weight)));
  if (!equalRatio(sum, ONE_RATIO)) {
    return fail(
      issue('key.weights-sum', address, {
        sum: percentFigure(sum),
        equalShare: percentFigure(equalShare),
        drivers: figure.weights(
          drivers.map(({ column, weight }) => ({ driver: column, percent: percentText(weight) })),
        ),
      }),
    );
  }
  return {
    key: allocationKey(equalShare, drivers),
    driverTakesRest: named.every(({ weight }) => weight === null),
    issues: [],
  };
}

function percentText(fraction: Ratio): string {
  return decimalText(multiplyRatio(fraction, ratio(100n)));
}

function percentFigure(fraction: Ratio): Figure {
  return figure.percent(percentText(fraction));
}

/** A key as it is written: `40 %; Folketall 60 %`. */
function keyFigure({ equalShare, drivers }: NamedKey): Figure {
  const rest = subtractRatio(ONE_RATIO, equalShare);
  const parts = drivers.map(({ name, weight }) => `${name} ${percentText(weight ?? rest)} %`);
  return figure.text([`${percentText(equalShare)} %`, ...parts].join('; '));
}
