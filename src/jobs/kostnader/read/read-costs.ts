import { kronerText } from '../../../core/money/decimal';
import type { Ore } from '../../../core/money/ore';
import { nameKey } from '../../../tables/cell-text';
import type { COSTS_TABLE } from '../tables/costs-table';
import type { ReadTable } from '../../../tables/read-rows';
import type { Read, TableRow } from '../../../tables/table-schema';
import { cellAddressText, type RangeAddress } from '../../../workbook/address';
import { sameSheetName } from '../../../workbook/snapshot';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { rawText, spellingIssues, type ParticipantNames } from './read-participants';

type CostsColumns = (typeof COSTS_TABLE)['columns'];
/** The agreements by name, null for the one of a workbook that names none, and the cells that name them. */
export interface AgreementNames {
  readonly named: readonly (string | null)[];
  readonly place: RangeAddress;
}

export type CostsTable = ReadTable<CostsColumns>;

export interface CostRow {
  readonly item: Read<string>;
  readonly amount: Read<Ore>;
  /** As the agreement is written in its key; null when the workbook has one agreement without a name. */
  readonly agreement: string | null;
  readonly type: string | null;
  /** The participant that owes it alone, or null for a shared cost. */
  readonly owedBy: Read<string> | null;
}

/** What people write in Gjelder for a cost that all share. */
const EVERYONE = new Set(['alle', 'felles', 'all', 'shared']);

/** The rows of Kostnader, each with its agreement and participant; headings among the rows are left out and said so. */
export function readCosts(
  read: CostsTable,
  agreements: AgreementNames,
  names: ParticipantNames,
): { rows: readonly CostRow[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rows: CostRow[] = [];
  const byKey = new Map(
    agreements.named.flatMap((name) => (name === null ? [] : [[nameKey(name), name] as const])),
  );
  const known = figure.texts([...byKey.values()]);
  for (const { cells } of read.rows) {
    const { item, amount, type, paidBy } = cells;
    if (amount === null) {
      issues.push(issue('cost.heading', item.address, { item: figure.text(item.value) }));
      continue;
    }
    if (cells.owedBy === null && isShareOfParticipant(item.value, names) && !isKept(read, item)) {
      issues.push(shareOfParticipant(item, amount));
      continue;
    }
    const agreement = agreementOf(read, cells, agreements, byKey, known);
    if (agreement.issue !== null) issues.push(agreement.issue);
    const owedBy = owedByOf(read, cells.owedBy, names);
    for (const each of owedBy.issues) issues.push(each);
    if (paidBy !== null && names.find(paidBy.value) === undefined) {
      issues.push(
        issue('payer.unknown', paidBy.address, {
          found: figure.text(paidBy.value),
          place: figure.places([names.place]),
        }),
      );
    }
    rows.push({
      item,
      amount,
      agreement: agreement.name,
      type: type?.value ?? null,
      owedBy: owedBy.participant,
    });
  }
  return { rows, issues };
}

const SHARE =
  /(?<!\p{L})(?:andel|del|part|betaler|betalar|faktureres|fakturerast|skal betale|share|pays)(?!\p{L})/iu;

/** `Andel Vefsn` and `Hemnes kommune` among the costs are rather what comes of sharing them. */
function isShareOfParticipant(item: string, names: ParticipantNames): boolean {
  return names.find(item) !== undefined || (SHARE.test(item) && names.isNamedIn(item));
}

function isKept({ table }: CostsTable, { address }: Read<string>): boolean {
  return table.choices.kept.some(
    ({ sheet, row, column }) =>
      row === address.row && column === address.column && sameSheetName(sheet, address.sheet),
  );
}

function shareOfParticipant(item: Read<string>, amount: Read<Ore>): Issue {
  return issue('row.undecided', item.address, {
    label: figure.text(item.value),
    found: figure.amount(kronerText(amount.value)),
    doubt: figure.term('row-doubt.participant'),
    place: figure.text(cellAddressText(item.address)),
  });
}

function agreementOf(
  { table }: CostsTable,
  { agreement, item }: TableRow<CostsColumns>['cells'],
  { named, place }: AgreementNames,
  byKey: ReadonlyMap<string, string>,
  known: Figure,
): { name: string | null; issue: Issue | null } {
  if (agreement === null) {
    if (named.length <= 1) return { name: named[0] ?? null, issue: null };
    const { column } = table.columns.get('agreement') ?? item.address;
    return { name: null, issue: issue('agreement.unclear', { ...item.address, column }, { known }) };
  }
  const match = byKey.get(nameKey(agreement.value));
  if (match !== undefined) return { name: match, issue: null };
  return {
    name: null,
    issue: issue('agreement.unknown', agreement.address, {
      found: figure.text(agreement.value),
      place: figure.places([place]),
      known,
    }),
  };
}

function owedByOf(
  { table }: CostsTable,
  cell: Read<string> | null,
  names: ParticipantNames,
): { participant: Read<string> | null; issues: readonly Issue[] } {
  if (cell === null || EVERYONE.has(nameKey(cell.value))) return { participant: null, issues: [] };
  const name = names.find(cell.value);
  if (name === undefined) {
    const unknown = issue('participant.unknown', cell.address, {
      column: figure.text(table.columns.get('owedBy')!.text),
      found: figure.text(cell.value),
      place: figure.places([names.place]),
      known: figure.texts(names.all),
    });
    return { participant: null, issues: [unknown] };
  }
  return {
    participant: { value: name, address: cell.address },
    issues: spellingIssues(rawText(table, cell), name, cell),
  };
}
