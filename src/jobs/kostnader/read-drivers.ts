import type { AllocationKey } from '../../core/allocation/allocation-key';
import { ratio, type Ratio } from '../../core/money/ratio';
import { headingFit, normalizeHeading } from '../../tables/heading';
import type { Heading } from '../../tables/find-tables';
import { readNumberColumn } from '../../tables/read-rows';
import { namesOf } from '../../tables/table-schema';
import { rangeBetween, type CellAddress, type RangeAddress } from '../../workbook/address';
import { figure, issue, type Issue } from '../../workbook/issue';
import type { ParticipantRow, ParticipantsTable } from './read-participants';

/** A driver of a key, found as a column of Deltakere; values in the order of the participants. */
export interface DriverColumn {
  /** The heading in the sheet. */
  readonly heading: string;
  readonly headingAt: CellAddress;
  readonly isInhabitants: boolean;
  readonly values: readonly Ratio[];
  readonly cells: readonly CellAddress[];
  readonly range: RangeAddress;
}

/** Finds each driver of the key among the columns of Deltakere and reads it for the participants given. */
export function readDrivers(
  key: AllocationKey,
  keyCell: CellAddress | null,
  participants: ParticipantsTable,
  rows: readonly ParticipantRow[],
): { drivers: readonly DriverColumn[]; issues: readonly Issue[] } {
  const { table } = participants;
  const drivers: DriverColumn[] = [];
  const issues: Issue[] = [];
  for (const { column } of key.drivers) {
    const heading = findDriverColumn(column, participants);
    if (heading === null) {
      const others = table.otherColumns.map((other) => other.text);
      const known = figure.texts([table.columns.get('inhabitants')!.text, ...others]);
      issues.push(issue('driver.unknown', keyCell, { driver: figure.text(column), known }));
      continue;
    }
    if (drivers.some(({ headingAt }) => headingAt.column === heading.column)) {
      issues.push(issue('driver.repeated', keyCell, { driver: figure.text(column) }));
      continue;
    }
    const read = readDriverColumn(heading, participants, rows);
    issues.push(...read.issues);
    if (read.driver !== null) drivers.push(read.driver);
  }
  return { drivers, issues };
}

/** A heading word for word goes before one with a date behind it, and before the other names of Folketall. */
function findDriverColumn(name: string, { table }: ParticipantsTable): Heading | null {
  const inhabitants = table.columns.get('inhabitants')!;
  const wanted = normalizeHeading(name);
  const headings = [inhabitants, ...table.otherColumns];
  const exact = headings.find((heading) => normalizeHeading(heading.text) === wanted);
  if (exact !== undefined) return exact;
  if (namesOf(table.schema.columns.inhabitants).some((known) => headingFit(wanted, known) !== null))
    return inhabitants;
  return headings.find((heading) => headingFit(normalizeHeading(heading.text), wanted) !== null) ?? null;
}

function readDriverColumn(
  heading: Heading,
  { table }: ParticipantsTable,
  rows: readonly ParticipantRow[],
): { driver: DriverColumn | null; issues: readonly Issue[] } {
  const isInhabitants = heading === table.columns.get('inhabitants');
  const found = {
    heading: heading.text,
    headingAt: { sheet: table.sheet.name, row: table.headingRow, column: heading.column },
    isInhabitants,
  };
  const inRows = (values: readonly Ratio[], cells: readonly CellAddress[]): DriverColumn => ({
    ...found,
    values,
    cells,
    range: rangeBetween(cells[0]!, cells.at(-1)!),
  });
  if (isInhabitants) {
    const values = rows.map(({ inhabitants }) => ratio(inhabitants.value));
    return {
      driver: inRows(
        values,
        rows.map(({ inhabitants }) => inhabitants.address),
      ),
      issues: [],
    };
  }
  const read = readNumberColumn(
    table,
    heading,
    rows.map(({ row }) => row),
  );
  if (read.issues.length > 0) return { driver: null, issues: read.issues };
  const numbers = rows.map(({ row }) => read.values.get(row)!);
  return {
    driver: inRows(
      numbers.map(({ value }) => value),
      numbers.map(({ address }) => address),
    ),
    issues: [],
  };
}
