import type { AllocationKey } from '../../../core/allocation/allocation-key';
import { decimalText } from '../../../core/money/decimal';
import { ratio, type Ratio } from '../../../core/money/ratio';
import { headingCells } from '../../../tables/found-table';
import { headingFit, normalizeHeading } from '../../../tables/heading';
import type { Heading } from '../../../tables/match-headings';
import { readNumberColumn, type ReadNumber } from '../../../tables/read-rows';
import { saidYears } from '../../../tables/said-years';
import { namesOf } from '../../../tables/table-schema';
import { rangeBetween, type CellAddress } from '../../../workbook/address';
import { figure, hasErrors, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { PercentageChoice } from '../choices';
import { agreedPercentages, type AgreedPercentages } from './agreed-percentages';
import type { ParticipantRow, ParticipantsTable } from './read-participants';

/** A driver of a key, found as a column of Deltakere; values in the order of the participants. */
export interface DriverColumn {
  /** The heading in the sheet. */
  readonly heading: string;
  readonly headingAt: CellAddress;
  readonly isInhabitants: boolean;
  readonly values: readonly Ratio[];
  readonly cells: readonly CellAddress[];
  /** What the column says is agreed; null where it is a driver like any other. */
  readonly agreed: AgreedPercentages | null;
}

/** Finds each driver of the key among the columns of Deltakere and reads it for the participants of the agreement. */
export function readDrivers(
  key: AllocationKey,
  keyCell: CellAddress | null,
  participants: ParticipantsTable,
  rows: readonly ParticipantRow[],
  agreement: Figure,
  percentages: PercentageChoice | null,
): { drivers: readonly DriverColumn[]; issues: readonly Issue[] } {
  const drivers: DriverColumn[] = [];
  const isAll = key.equalShare.numerator === 0n && key.drivers.length === 1;
  const issues: Issue[] = [];
  for (const { column } of key.drivers) {
    const found = findDriverColumns(column, participants);
    const [heading] = found;
    if (heading !== undefined && found.length === 1 && !confirmsYear(column, heading.text)) {
      const figures = { driver: figure.text(column), heading: figure.text(heading.text) };
      const place = figure.place(headingCell(heading, participants.table));
      issues.push(issue('driver.year-unsaid', keyCell, { ...figures, place }));
    } else if (heading === undefined || found.length > 1) {
      issues.push(driverIssue(column, found, keyCell, participants));
    } else if (drivers.some(({ headingAt }) => headingAt.column === heading.column)) {
      issues.push(issue('driver.repeated', keyCell, { driver: figure.text(column) }));
    } else {
      const read = readDriverColumn(heading, participants, rows, (values) =>
        agreedPercentages(heading, values, agreement, percentages, isAll),
      );
      for (const each of read.issues) issues.push(each);
      if (read.driver !== null) drivers.push(read.driver);
    }
  }
  return { drivers, issues };
}

function driverIssue(
  driver: string,
  found: readonly Heading[],
  keyCell: CellAddress | null,
  { table }: ParticipantsTable,
): Issue {
  if (found.length === 0) {
    const headings = [table.columns.get('inhabitants')!, ...table.otherColumns];
    const known = figure.texts(headings.map(({ text }) => text));
    const place = figure.places([headingCells(table)]);
    return issue('driver.unknown', keyCell, { driver: figure.text(driver), place, known });
  }
  const cells = found.map((heading) => headingCell(heading, table));
  const places = figure.places(cells.map((cell) => rangeBetween(cell, cell)));
  return issue('column.ambiguous', cells[0]!, { column: figure.text(driver), places });
}

function headingCell({ column }: Heading, { sheet, headingRow }: ParticipantsTable['table']): CellAddress {
  return { sheet: sheet.name, row: headingRow, column };
}

/**
 * The columns that a driver's name fits best: word for word, then Folketall by its other names, then with a date or
 * unit behind it. A year in the name is never that of another column.
 */
export function findDriverColumns(name: string, { table }: ParticipantsTable): readonly Heading[] {
  const inhabitants = table.columns.get('inhabitants')!;
  const wanted = normalizeHeading(name);
  const headings = [inhabitants, ...table.otherColumns].filter(({ text }) => agreesOnYear(wanted, text));
  const fits = new Map(
    headings.map((heading) => [heading, headingFit(normalizeHeading(heading.text), wanted)]),
  );
  const exact = headings.filter((heading) => fits.get(heading) === 'exact');
  // `Elever` beside `Elever 2024`: which of them is meant is for a person to say.
  const dated = headings.filter((heading) => fits.get(heading) === 'dated');
  if (exact.length > 0) return [...exact, ...dated];
  const meansInhabitants = namesOf(table.schema.columns.inhabitants).some(
    (known) => headingFit(wanted, known) !== null,
  );
  if (meansInhabitants && headings.includes(inhabitants)) return [inhabitants];
  return headings.filter((heading) => fits.get(heading) !== null);
}

/** Whether a column that can be a driver has the text for its heading, word for word. */
export function isDriverHeading(text: string, { table }: ParticipantsTable): boolean {
  const wanted = normalizeHeading(text);
  return [table.columns.get('inhabitants'), ...table.otherColumns].some(
    (heading) => heading !== undefined && normalizeHeading(heading.text) === wanted,
  );
}

function agreesOnYear(wanted: string, heading: string): boolean {
  const [ofKey, ofColumn] = [saidYears(wanted), saidYears(heading)];
  return ofKey.length === 0 || ofColumn.length === 0 || ofKey.some((year) => ofColumn.includes(year));
}

/** Whether a year that the key names is that of the column: one that says none may be of any. */
function confirmsYear(wanted: string, heading: string): boolean {
  return saidYears(wanted).length === 0 || saidYears(heading).length > 0;
}

function readDriverColumn(
  heading: Heading,
  participants: ParticipantsTable,
  rows: readonly ParticipantRow[],
  agreedOf: (values: readonly ReadNumber[]) => ReturnType<typeof agreedPercentages>,
): { driver: DriverColumn | null; issues: readonly Issue[] } {
  const { table } = participants;
  const isInhabitants = heading === table.columns.get('inhabitants');
  const inRows = (
    values: readonly Ratio[],
    cells: readonly CellAddress[],
    agreed: AgreedPercentages | null,
  ): DriverColumn => ({
    heading: heading.text,
    headingAt: headingCell(heading, table),
    isInhabitants,
    values,
    cells,
    agreed,
  });
  if (isInhabitants) {
    const values = rows.map(({ inhabitants }) => ratio(inhabitants.value));
    const cells = rows.map(({ inhabitants }) => inhabitants.address);
    return { driver: inRows(values, cells, null), issues: [] };
  }
  const read = readNumberColumn(
    participants,
    heading,
    rows.map(({ row }) => row),
  );
  const unreadable = [...read.issues, ...mixedPercentages(heading, read.values)];
  if (unreadable.length > 0) return { driver: null, issues: unreadable };
  const { agreed, issues } = agreedOf(read.values);
  if (hasErrors(issues)) return { driver: null, issues };
  const values = read.values.map(({ value }) => value.value);
  const cells = read.values.map(({ address }) => address);
  return { driver: inRows(values, cells, agreed), issues };
}

/** `40 %` beside 60 would weigh a hundredth of what it means. */
function mixedPercentages({ text }: Heading, values: readonly ReadNumber[]): readonly Issue[] {
  const first = values[0]?.value.shownAsPercent;
  return values
    .filter(({ value }) => value.shownAsPercent !== first && value.value.numerator !== 0n)
    .map(({ value, address }) =>
      issue('percent.mixed', address, {
        column: figure.text(text),
        found: figure.number(decimalText(value.value, 15)),
      }),
    );
}
