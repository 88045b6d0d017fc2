import { nameKey } from '../../../tables/cell-text';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { AgreementNames } from './read-costs';
import { spellingIssues, type ParticipantRow } from './read-participants';

export interface Members {
  /** The participants of an agreement, in the order of Deltakere. */
  of(agreement: string | null): readonly ParticipantRow[];
  readonly issues: readonly Issue[];
}

/**
 * Who is in which agreement. A participant written twice in one is an error, unless the rows differ only in how the name
 * is written and say the same; today's cost on a row for several agreements is left out, for it is that of none alone.
 */
export function findMembers(rows: readonly ParticipantRow[], { named, place }: AgreementNames): Members {
  const issues: Issue[] = [];
  const members = new Map(named.map((name) => [nameKey(name ?? ''), new Map<string, ParticipantRow>()]));
  const firstRows = new Map<string, ParticipantRow>();
  const known = figure.texts(named.filter((name) => name !== null));
  for (const row of rows) {
    const earlier = firstRows.get(row.name.value);
    if (earlier === undefined) firstRows.set(row.name.value, row);
    else issues.push(...differingInhabitants(earlier, row));
    const agreements = row.agreements?.map(({ value }) => value) ?? named;
    for (const { value, address } of row.agreements ?? []) {
      if (members.has(nameKey(value))) continue;
      const figures = { found: figure.text(value), place: figure.places([place]), known };
      issues.push(issue('agreement.unknown', address, figures));
    }
    const counted = agreements.length < 2 ? row : withoutToday(row, agreements, issues);
    for (const name of agreements) {
      const ofAgreement = members.get(nameKey(name ?? ''));
      const first = ofAgreement?.get(row.name.value);
      if (first === undefined) ofAgreement?.set(row.name.value, counted);
      else issues.push(...sameParticipant(first, row));
    }
  }
  return { of: (agreement) => [...(members.get(nameKey(agreement ?? ''))?.values() ?? [])], issues };
}

function differingInhabitants(
  { inhabitants: first }: ParticipantRow,
  { name, inhabitants }: ParticipantRow,
): readonly Issue[] {
  if (first.value === inhabitants.value) return [];
  const figures = {
    participant: figure.text(name.value),
    found: figure.number(String(inhabitants.value)),
    other: figure.number(String(first.value)),
    place: figure.place(first.address),
  };
  return [issue('participant.inhabitants-differ', inhabitants.address, figures)];
}

function withoutToday(
  row: ParticipantRow,
  agreements: readonly (string | null)[],
  issues: Issue[],
): ParticipantRow {
  if (row.today === null) return row;
  const names = figure.texts(agreements.filter((name) => name !== null));
  const participant = figure.text(row.name.value);
  issues.push(issue('participant.today-shared', row.today.address, { participant, agreements: names }));
  return { ...row, today: null };
}

function sameParticipant(first: ParticipantRow, second: ParticipantRow): readonly Issue[] {
  const participant = figure.text(second.name.value);
  if (first.written === second.written || first.figures !== second.figures) {
    const other = figure.place(first.name.address);
    return [issue('participant.duplicate', second.name.address, { participant, other })];
  }
  // Differing case and spacing are told already; `Skjervøy` and `Skjervøy kommune` are not.
  const isTold = spellingIssues(second.written, second.name.value, second.name).length > 0;
  const found = figure.text(second.written);
  return isTold ? [] : [issue('participant.same', second.name.address, { found, participant })];
}
