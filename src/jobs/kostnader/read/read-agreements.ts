import type { AgreementParticipant } from '../../../core/allocation/share-agreement';
import type { Period } from '../../../core/calendar/period';
import { nameKey } from '../../../tables/cell-text';
import { cellsOfColumn, type FoundTable } from '../../../tables/found-table';
import type { ReadTable } from '../../../tables/read-rows';
import { findUnusedColumns, undecidedColumnsIssue } from '../../../tables/unused-columns';
import type { KnownNames, NameKind } from '../../../tables/column-content';
import { type ColumnSchemas, namesOf } from '../../../tables/table-schema';
import { cellAddressText, type CellAddress, type RangeAddress } from '../../../workbook/address';
import { sameSheetName } from '../../../workbook/snapshot';
import { figure, hasErrors, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { unsharedPart } from './agreed-percentages';
import { agreementFigure, type AgreementInput, type TableSource } from '../answer/agreement-input';
import { checkAgreement } from './check-agreement';
import { DEFAULT_OVERHEAD_TYPES } from '../choices';
import { findHost } from './find-host';
import { findMembers } from './find-members';
import { overheadTest } from './overhead-base';
import { readCosts, type CostRow } from './read-costs';
import { isDriverHeading, readDrivers } from './read-drivers';
import { readKeyRows, type KeyRow } from './read-keys';
import { readParticipants, type ParticipantNames, type ParticipantRow } from './read-participants';
import { readTerms } from './read-terms';
import type { KostnaderTables } from '../tables/kostnader-tables';
import type { KostnaderSettings } from '../settings';
import { UndecidedTexts } from './undecided-texts';
import { readWeightColumns, NO_WEIGHT_COLUMNS, type ColumnWeight } from '../live/weight-columns';

/** Joins the three tables into agreements, in the order of Nøkler. The agreements are complete only without errors. */
export function readAgreements(
  tables: KostnaderTables,
  settings: KostnaderSettings,
  period: Period | null,
): { agreements: readonly AgreementInput[]; issues: readonly Issue[] } {
  const participants = readParticipants(tables.participants, period);
  const keys = tables.keys === null ? null : readKeyRows(tables.keys, period);
  const keyed = keys?.agreements ?? namesWithoutKeys(tables).map((name) => ({ name, row: null }));
  const named = keyed.map(({ name }) => name);
  const agreementNames = { named, place: placeOfAgreements(tables) };
  const weights =
    tables.keys === null ? NO_WEIGHT_COLUMNS : readWeightColumns(tables.keys, tables.participants);
  const members = findMembers(participants.rows, agreementNames);
  const costs = readCosts(tables.costs, agreementNames, participants.names);
  const costsOf = byAgreement(costs.rows);
  const sources = [
    sourceOf(tables.participants, tables.participants.rows.length),
    ...(tables.keys === null ? [] : [sourceOf(tables.keys, tables.keys.rows.length)]),
    // Headings among the costs are rows of the table, but nothing that was counted.
    sourceOf(tables.costs, costs.rows.length),
  ];

  let issues: readonly Issue[] = [
    ...participants.issues,
    ...(keys?.issues ?? []),
    ...weights.issues,
    ...members.issues,
    ...costs.issues,
    ...unknownHost(settings, participants.names),
  ];
  const agreements: AgreementInput[] = [];
  for (const { name, row } of keyed) {
    // The key's own issues say why it has no row to use.
    if (keys !== null && row === null) continue;
    const read = readAgreement(
      {
        name,
        row,
        weights: row === null ? [] : (weights.byRow.get(row.row) ?? []),
        members: members.of(name),
        costs: costsOf.get(name) ?? [],
        sources,
      },
      tables,
      participants.names,
      settings,
    );
    issues = issues.concat(read.issues);
    if (read.agreement !== null) agreements.push(read.agreement);
  }
  const drivers = agreements.flatMap((agreement) =>
    agreement.drivers.map(({ headingAt }) => headingAt.column),
  );
  const known = knownNames(tables, participants.names, named);
  const asked = errorCells(tables);
  const texts = new UndecidedTexts(
    tables,
    agreements,
    participants.names.all,
    period,
    new Set(asked.map(cellAddressText)),
  );
  const unusedOf = (read: ReadTable<ColumnSchemas>, used: ReadonlySet<number>) =>
    findUnusedColumns(read, used, known, (text, row) => texts.inRow(text, row, read));
  const unused = [
    // Without an agreement to share, nobody knows which drivers are used.
    ...(agreements.length === 0 ? [] : [unusedOf(tables.participants, new Set(drivers))]),
    ...(tables.keys === null ? [] : [unusedOf(tables.keys, weights.columns)]),
    unusedOf(tables.costs, new Set()),
  ];
  issues = issues.concat(
    undecidedColumnsIssue(
      unused
        .flatMap(({ undecided }) => undecided)
        .filter(({ at }) => !asked.some((cell) => isInColumn(cell, at))),
    ),
    unused.flatMap((each) => each.issues),
    // Without an agreement nobody knows what a text says otherwise.
    agreements.length === 0 ? [] : texts.issues(),
  );
  const lacksMembers = tables.participants.brokenRows.length > 0 || hasErrors(members.issues);
  const lacksCosts = tables.costs.brokenRows.length > 0 || hasErrors(costs.issues);
  const follows = (code: string) =>
    (lacksMembers && (code === 'agreement.no-participants' || code === 'participant.not-in-agreement')) ||
    (lacksCosts && code === 'agreement.no-costs');
  // What may come of nothing but rows that could not be read or placed is told with those rows.
  return { agreements, issues: issues.filter(({ code }) => !follows(code)) };
}

/** What people write of a cost instead of a name, to say who owes it. */
const WORDS_OF_SHARING = [
  'alle',
  'felles',
  'fellesutgift',
  'egen',
  'egne',
  'direkte',
  'fast',
  'variabel',
  'utenom',
  'ikke',
];

/** The cells that are asked about already, such as those of a currency beside the amounts: nothing is asked twice. */
function errorCells({ participants, keys, costs }: KostnaderTables): readonly CellAddress[] {
  return [participants, keys, costs]
    .flatMap((read) => (read === null ? [] : read.issues))
    .flatMap(({ severity, address }) => (severity === 'error' && address !== null ? [address] : []));
}

function isInColumn({ sheet, row, column }: CellAddress, heading: CellAddress): boolean {
  return sameSheetName(sheet, heading.sheet) && column === heading.column && row >= heading.row;
}

/** The names that the tables know: what a column says of one of them may decide. */
function knownNames(
  { participants: { table } }: KostnaderTables,
  participants: ParticipantNames,
  agreements: readonly (string | null)[],
): KnownNames {
  const named = agreements.filter((name) => name !== null);
  const drivers = [
    ...table.otherColumns.map(({ text }) => text),
    ...namesOf(table.schema.columns.inhabitants),
  ];
  const kinds = new Map<string, NameKind>();
  const know = (texts: readonly string[], kind: NameKind) => {
    for (const text of texts) kinds.set(nameKey(text), kind);
  };
  know(WORDS_OF_SHARING, 'other');
  know(drivers, 'driver');
  know(named, 'agreement');
  know(participants.all, 'participant');
  return { kinds, sole: named.length === 1 ? nameKey(named[0]!) : null };
}

function byAgreement(costs: readonly CostRow[]): ReadonlyMap<string | null, readonly CostRow[]> {
  const groups = new Map<string | null, CostRow[]>();
  for (const cost of costs) {
    const group = groups.get(cost.agreement);
    if (group === undefined) groups.set(cost.agreement, [cost]);
    else group.push(cost);
  }
  return groups;
}

/** The cells that name the agreements: in Nøkler or, without it, in Deltakere. */
function placeOfAgreements({ keys, participants }: KostnaderTables): RangeAddress {
  const table: FoundTable = (keys ?? participants).table;
  const heading = table.columns.get('agreement');
  return heading === undefined ? table.range : cellsOfColumn(table, heading);
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

function unknownHost({ host }: KostnaderSettings, names: ParticipantNames): readonly Issue[] {
  if (host === null || names.find(host) !== undefined) return [];
  const figures = {
    column: figure.term('keys.host'),
    found: figure.text(host),
    place: figure.places([names.place]),
    known: figure.texts(names.all),
  };
  return [issue('participant.unknown', null, figures)];
}

/** What the tables say of one agreement. */
interface AgreementRows {
  readonly name: string | null;
  readonly row: KeyRow | null;
  /** What columns of Nøkler named as drivers give them. */
  readonly weights: readonly ColumnWeight[];
  readonly members: readonly ParticipantRow[];
  readonly costs: readonly CostRow[];
  readonly sources: readonly TableSource[];
}

function readAgreement(
  { name, row, weights, members, costs, sources }: AgreementRows,
  tables: KostnaderTables,
  names: ParticipantNames,
  settings: KostnaderSettings,
): { agreement: AgreementInput | null; issues: readonly Issue[] } {
  const agreement = agreementFigure(name);
  const keyCell = row?.cells.agreement.address ?? null;
  const isHeading = (text: string) => isDriverHeading(text, tables.participants);
  const { terms, issues: termIssues } = readTerms(row && { row, weights }, settings, isHeading);
  if (members.length === 0) {
    const none = issue('agreement.no-participants', keyCell, { agreement });
    return { agreement: null, issues: [...termIssues, none] };
  }
  if (terms === null) return { agreement: null, issues: termIssues };

  const driverCell = terms.cells.drivers ?? terms.cells.equalShare;
  const drivers = readDrivers(
    terms.key,
    driverCell,
    tables.participants,
    members,
    agreement,
    settings.percentages,
  );
  const host = findHost(terms, members, names, agreement);
  const owed = owedByPlace(costs, members, agreement);
  const issues = [...termIssues, ...drivers.issues, ...host.issues, ...owed.issues];
  if (hasErrors(issues)) return { agreement: null, issues };

  const overheadTypes = settings.overheadTypes ?? DEFAULT_OVERHEAD_TYPES;
  const inBase = overheadTest(overheadTypes);
  const isShared = (_: CostRow, index: number) => owed.places[index] === null;
  const input: AgreementInput = {
    name,
    terms,
    key: terms.key,
    rounding: { policy: terms.policy, unit: terms.unit },
    host: host.place,
    overheadRate: terms.overheadRate,
    overheadTypes,
    unsharedPart: unsharedPart(drivers.drivers.map(({ agreed }) => agreed)),
    drivers: drivers.drivers,
    participants: members.map((member, index): AgreementParticipant => ({
      name: member.name.value,
      drivers: drivers.drivers.map((driver) => driver.values[index]!),
      inhabitants: member.inhabitants.value,
      today: member.today?.value ?? null,
    })),
    participantRows: members,
    costs: costs.map((cost, index) => ({
      amount: cost.amount.value,
      owedBy: owed.places[index]!,
      inOverheadBase: inBase(cost.type),
    })),
    costRows: costs,
    sources: {
      tables: sources,
      pool: contiguous(costs.filter(isShared)),
    },
  };
  return {
    agreement: input,
    issues: [...issues, ...checkAgreement(input, tables.costs, keyCell, settings.overheadTypes !== null)],
  };
}

function sourceOf({ table, classified }: ReadTable<ColumnSchemas>, rows: number): TableSource {
  const sumRows = classified.filter(({ role }) => role === 'sum').length;
  return { range: table.range, rows, sumRows };
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
