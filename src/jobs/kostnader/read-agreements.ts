import type { AgreementParticipant } from '../../core/allocation/share-agreement';
import type { Period } from '../../core/calendar/period';
import { nameKey } from '../../tables/cell-text';
import { rangeBetween, type RangeAddress } from '../../workbook/address';
import { figure, hasErrors, issue, type Figure, type Issue } from '../../workbook/issue';
import { agreementFigure, type AgreementInput } from './agreement-input';
import { checkAgreement } from './check-agreement';
import { DEFAULT_OVERHEAD_TYPES, OVERHEAD_TYPE_SYNONYMS } from './choices';
import { readCosts, type CostRow, type CostsTable } from './read-costs';
import { readDrivers } from './read-drivers';
import { readKeyRows, type KeyRow, type KeysTable } from './read-keys';
import {
  readParticipants,
  type ParticipantNames,
  type ParticipantRow,
  type ParticipantsTable,
} from './read-participants';
import { readTerms, type AgreementTerms } from './read-terms';
import type { KostnaderSettings } from './settings';

export interface KostnaderTables {
  readonly participants: ParticipantsTable;
  /** Null when the workbook has none and the settings give the key. */
  readonly keys: KeysTable | null;
  readonly costs: CostsTable;
}

/** Joins the three tables into agreements, in the order of Nøkler. The agreements are complete only without errors. */
export function readAgreements(
  tables: KostnaderTables,
  settings: KostnaderSettings,
  period: Period | null,
): { agreements: readonly AgreementInput[]; issues: readonly Issue[] } {
  const read = readParticipants(tables.participants, period);
  const keys = tables.keys === null ? null : readKeyRows(tables.keys, period);
  const named = keys === null ? namesWithoutKeys(tables) : keys.rows.map((row) => row.cells.agreement.value);
  const { rows, issues: todayIssues } = withoutSharedToday(read.rows, named);
  const participants = { rows, names: read.names };
  const costs = readCosts(tables.costs, named, participants.names);
  const issues = [
    ...read.issues,
    ...todayIssues,
    ...(keys?.issues ?? []),
    ...costs.issues,
    ...unknownAgreements(participants.rows, named),
    ...unknownHost(settings, participants.names),
  ];
  // A key that could not be chosen leaves its agreement out of `named`; its rows would be told as unknown.
  if (keys !== null && hasErrors(keys.issues)) return { agreements: [], issues: keys.issues };

  const agreements: AgreementInput[] = [];
  named.forEach((name, index) => {
    const read = readAgreement(name, keys?.rows[index] ?? null, tables, participants, costs.rows, settings);
    issues.push(...read.issues);
    if (read.agreement !== null) agreements.push(read.agreement);
  });
  return { agreements, issues };
}

/** Without Nøkler the agreements are those that the other tables name, or one without a name. */
function namesWithoutKeys({ participants, costs }: KostnaderTables): readonly (string | null)[] {
  const names = new Map<string, string>();
  const cells = [...participants.rows, ...costs.rows].map(({ cells: { agreement } }) => agreement);
  for (const cell of cells) {
    for (const name of cell?.value.split(';').map((part) => part.trim()) ?? []) {
      if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  return names.size === 0 ? [null] : [...names.values()];
}

/** Today's cost on a row that holds for several agreements is the cost of none of them alone. */
function withoutSharedToday(
  rows: readonly ParticipantRow[],
  named: readonly (string | null)[],
): { rows: readonly ParticipantRow[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const kept = rows.map((row) => {
    const agreements = row.agreements?.map(({ value }) => value) ?? named;
    if (row.today === null || agreements.length < 2) return row;
    const names = figure.texts(agreements.filter((name) => name !== null));
    const participant = figure.text(row.name.value);
    issues.push(issue('participant.today-shared', row.today.address, { participant, agreements: names }));
    return { ...row, today: null };
  });
  return { rows: kept, issues };
}

function unknownAgreements(
  rows: readonly ParticipantRow[],
  named: readonly (string | null)[],
): readonly Issue[] {
  const known = new Set(named.map((name) => nameKey(name ?? '')));
  return rows
    .flatMap(({ agreements }) => agreements ?? [])
    .filter(({ value }) => !known.has(nameKey(value)))
    .map(({ value, address }) =>
      issue('agreement.unknown', address, {
        found: figure.text(value),
        known: figure.texts(named.filter((name) => name !== null)),
      }),
    );
}

function unknownHost({ host }: KostnaderSettings, names: ParticipantNames): readonly Issue[] {
  if (host === null || names.find(host) !== undefined) return [];
  return [
    issue('participant.unknown', null, {
      column: figure.term('keys.host'),
      found: figure.text(host),
      known: figure.texts(names.all),
    }),
  ];
}

function readAgreement(
  name: string | null,
  keyRow: KeyRow | null,
  tables: KostnaderTables,
  participants: { readonly rows: readonly ParticipantRow[]; readonly names: ParticipantNames },
  costs: readonly CostRow[],
  settings: KostnaderSettings,
): { agreement: AgreementInput | null; issues: readonly Issue[] } {
  const agreement = agreementFigure(name);
  const { terms, issues: termIssues } = readTerms(keyRow, settings);
  const members = membersOf(name, participants.rows);
  const issues: Issue[] = [...termIssues, ...members.issues];
  const keyCell = keyRow?.cells.agreement.address ?? null;
  if (members.rows.length === 0) issues.push(issue('agreement.no-participants', keyCell, { agreement }));
  if (terms === null || members.rows.length === 0) return { agreement: null, issues };

  const drivers = readDrivers(
    terms.key,
    terms.cells.drivers ?? terms.cells.equalShare,
    tables.participants,
    members.rows,
  );
  const host = findHost(terms, members.rows, participants.names, agreement);
  const costRows = costs.filter((cost) => cost.agreement === name);
  const owed = owedByPlace(costRows, members.rows, agreement);
  issues.push(...drivers.issues, ...host.issues, ...owed.issues);
  if (hasErrors(issues)) return { agreement: null, issues };

  const overheadTypes = settings.overheadTypes ?? DEFAULT_OVERHEAD_TYPES;
  const inBase = overheadTest(overheadTypes);
  const input: AgreementInput = {
    name,
    terms,
    key: terms.key,
    rounding: { policy: terms.policy, unit: terms.unit },
    host: host.place,
    overheadRate: terms.overheadRate,
    overheadTypes,
    drivers: drivers.drivers,
    participants: members.rows.map((row, index): AgreementParticipant => ({
      name: row.name.value,
      drivers: drivers.drivers.map((driver) => driver.values[index]!),
      inhabitants: row.inhabitants.value,
      today: row.today?.value ?? null,
    })),
    participantRows: members.rows,
    costs: costRows.map((cost, index) => ({
      amount: cost.amount.value,
      owedBy: owed.places[index]!,
      inOverheadBase: cost.type !== null && inBase(cost.type),
    })),
    costRows,
    sources: {
      participants: rangeBetween(members.rows[0]!.name.address, members.rows.at(-1)!.inhabitants.address),
      costs: contiguous(costRows),
    },
  };
  issues.push(...checkAgreement(input, tables.costs, keyCell));
  return { agreement: input, issues };
}

/**
 * The participants of one agreement. A participant written twice is an error, unless the two rows differ only in
 * case or spacing and agree on the figures.
 */
function membersOf(
  name: string | null,
  rows: readonly ParticipantRow[],
): { rows: readonly ParticipantRow[]; issues: readonly Issue[] } {
  const members = new Map<string, ParticipantRow>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const isMember =
      row.agreements === null || row.agreements.some(({ value }) => nameKey(value) === nameKey(name ?? ''));
    if (!isMember) continue;
    const first = members.get(row.name.value);
    if (first === undefined) {
      members.set(row.name.value, row);
    } else if (first.written === row.written || !sameFigures(first, row)) {
      issues.push(
        issue('participant.duplicate', row.name.address, {
          participant: figure.text(row.name.value),
          other: figure.place(first.name.address),
        }),
      );
    }
  }
  return { rows: [...members.values()], issues };
}

function sameFigures(left: ParticipantRow, right: ParticipantRow): boolean {
  return left.inhabitants.value === right.inhabitants.value && left.today?.value === right.today?.value;
}

/** The host that the settings or the key name, else the participant that says Vert itself. */
function findHost(
  { host }: AgreementTerms,
  members: readonly ParticipantRow[],
  names: ParticipantNames,
  agreement: Figure,
): { place: number | null; issues: readonly Issue[] } {
  if (host !== null) {
    const name = names.find(host.value);
    const place = members.findIndex((member) => member.name.value === name);
    if (place >= 0) return { place, issues: [] };
    // A host chosen for all agreements need not be in every one of them.
    if (host.address === null) return { place: null, issues: [] };
    const known = figure.texts(members.map((member) => member.name.value));
    const found = figure.text(host.value);
    return {
      place: null,
      issues: [
        issue('participant.unknown', host.address, { column: figure.term('keys.host'), found, known }),
      ],
    };
  }
  const [first, second] = members.filter((member) => member.host?.value === true);
  if (second !== undefined) {
    const figures = {
      first: figure.text(first!.name.value),
      second: figure.text(second.name.value),
      agreement,
    };
    return { place: null, issues: [issue('host.ambiguous', second.host!.address, figures)] };
  }
  return { place: first === undefined ? null : members.indexOf(first), issues: [] };
}

function owedByPlace(
  costs: readonly CostRow[],
  members: readonly ParticipantRow[],
  agreement: Figure,
): { places: readonly (number | null)[]; issues: readonly Issue[] } {
  const placeOf = new Map(members.map((member, place) => [member.name.value, place]));
  const issues: Issue[] = [];
  const places = costs.map(({ owedBy }) => {
    if (owedBy === null) return null;
    const place = placeOf.get(owedBy.value);
    if (place === undefined) {
      const participant = figure.text(owedBy.value);
      issues.push(issue('participant.not-in-agreement', owedBy.address, { participant, agreement }));
    }
    return place ?? null;
  });
  return { places, issues };
}

/** Whether a cost of a type carries overhead: one of the types chosen, or what other languages call it. */
function overheadTest(types: readonly string[]): (type: string) => boolean {
  const keys = new Set(types.map(nameKey).flatMap((type) => [type, ...(OVERHEAD_TYPE_SYNONYMS[type] ?? [])]));
  return (type) => keys.has(nameKey(type));
}

/** The amounts of the costs as few ranges as they stand in. */
function contiguous(costs: readonly CostRow[]): readonly RangeAddress[] {
  const ranges: RangeAddress[] = [];
  for (const { amount } of costs) {
    const { sheet, row, column } = amount.address;
    const last = ranges.at(-1);
    if (last?.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}
