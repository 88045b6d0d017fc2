import { overlap, type Period } from '../../../core/calendar/period';
import type { Ore } from '../../../core/money/ore';
import { cellText, nameKey, participantName, tidyText } from '../../../tables/cell-text';
import { cellsOfColumn, type FoundTable } from '../../../tables/found-table';
import type { ReadTable } from '../../../tables/read-rows';
import type { Read, TableRow } from '../../../tables/table-schema';
import type { PARTICIPANTS_TABLE } from '../tables/participants-table';
import type { RangeAddress } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { cellAt } from '../../../workbook/snapshot';

type ParticipantsColumns = (typeof PARTICIPANTS_TABLE)['columns'];
export type ParticipantsTable = ReadTable<ParticipantsColumns>;
type Row = TableRow<ParticipantsColumns>;

/** A row of Deltakere: a participant, and the agreements it is in. */
export interface ParticipantRow {
  readonly row: number;
  readonly name: Read<string>;
  /** The name as the cell has it. */
  readonly written: string;
  readonly inhabitants: Read<bigint>;
  /** Null: in every agreement. */
  readonly agreements: readonly Read<string>[] | null;
  readonly host: Read<boolean> | null;
  readonly today: Read<Ore> | null;
  /** All that the row says but its name: two rows for one participant are the same only when this is. */
  readonly figures: string;
}

/** The participants by name, whatever case, spacing and `kommune` it is written with. */
export class ParticipantNames {
  private readonly names = new Map<string, string>();

  /** @param place the cells that the names stand in. */
  constructor(readonly place: RangeAddress) {}

  /** The name as first written, which may be this one. */
  add(text: string): string {
    const name = participantName(text);
    const known = this.names.get(nameKey(name));
    if (known === undefined) this.names.set(nameKey(name), name);
    return known ?? name;
  }

  find(text: string): string | undefined {
    return this.names.get(nameKey(participantName(text)));
  }

  get all(): readonly string[] {
    return [...this.names.values()];
  }

  /** Whether a text has one of the names in it, whole: `Andel Vefsn`, `Vefsns del`. */
  isNamedIn(text: string): boolean {
    const words = nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const longest = Math.max(1, ...this.all.map((name) => name.split(/[ -]/).length));
    return words.some((_, first) =>
      words.slice(first, first + longest).some((_word, count) => {
        const name = words.slice(first, first + count + 1).join(' ');
        return this.names.has(name) || this.names.has(name.replace(/s$/u, ''));
      }),
    );
  }
}

/** Several agreements in one cell stand apart by semicolons. */
function agreementsOf({ cells }: Row): readonly Read<string>[] | null {
  const cell = cells.agreement;
  if (cell === null) return null;
  const names = cell.value
    .split(';')
    .map(tidyText)
    .filter((name) => name !== '');
  return names.length === 0 ? null : names.map((value) => ({ value, address: cell.address }));
}

/** The rows of Deltakere that count in the period, each participant under one name. */
export function readParticipants(
  read: ParticipantsTable,
  period: Period | null,
): { rows: readonly ParticipantRow[]; names: ParticipantNames; issues: readonly Issue[] } {
  const names = new ParticipantNames(cellsOfColumn(read.table, read.table.columns.get('participant')!));
  const issues: Issue[] = [];
  const rows: ParticipantRow[] = [];
  for (const row of read.rows) {
    const { participant, inhabitants, host, today } = row.cells;
    const isFirst = names.find(participant.value) === undefined;
    const name = names.add(participant.value);
    const written = rawText(read.table, participant);
    if (!isFirst) issues.push(...spellingIssues(written, name, participant));
    const dated = datesIssue(row, name, period);
    if (dated !== null) issues.push(dated);
    if (dated?.code === 'participant.outside-period') continue;
    rows.push({
      row: row.row,
      name: { value: name, address: participant.address },
      written,
      inhabitants,
      agreements: agreementsOf(row),
      host,
      today,
      figures: figuresOf(row, read.table),
    });
  }
  // A row that cannot be counted still says that its participant exists.
  for (const { cells } of read.brokenRows) if (cells.participant !== null) names.add(cells.participant.value);
  return { rows, names, issues };
}

function figuresOf({ row, cells }: Row, { sheet, otherColumns }: FoundTable): string {
  const { inhabitants, host, today } = cells;
  const others = otherColumns.map(({ column }) => cellText(cellAt(sheet, row, column).value));
  return [inhabitants.value, host?.value ?? false, today?.value ?? '', ...others].join('|');
}

/** What the cell holds, before names are tidied. */
export function rawText(table: FoundTable, { address }: Read<string>): string {
  const { value } = cellAt(table.sheet, address.row, address.column);
  return typeof value === 'string' ? value : cellText(value);
}

/** A name that differs from the participant's only by case or spacing is read as it, and said so. */
export function spellingIssues(raw: string, name: string, { address }: Read<string>): readonly Issue[] {
  const written = raw.replace(/(?<!\s)\s+(kommune|kommun|municipality)$/i, '');
  if (written === name) return [];
  return [issue('participant.same', address, { found: figure.text(raw), participant: figure.text(name) })];
}

function datesIssue({ cells: { from, to } }: Row, name: string, period: Period | null): Issue | null {
  const dated = from ?? to;
  if (dated === null) return null;
  const participant = figure.text(name);
  if (from !== null && to !== null && from.value > to.value) {
    return issue('participant.dates-swapped', to.address, { participant });
  }
  if (period === null) {
    const column = from === null ? 'participants.to' : 'participants.from';
    return issue('period.missing', dated.address, { column: figure.term(column) });
  }
  switch (overlap(period, from?.value ?? null, to?.value ?? null)) {
    case 'whole':
      return null;
    case 'outside':
      return issue('participant.outside-period', dated.address, { participant });
    case 'part': {
      const cut = from !== null && from.value > period.from ? from : to;
      return issue('participant.part-of-period', cut!.address, { participant });
    }
  }
}
