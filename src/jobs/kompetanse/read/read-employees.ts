import type { PlainDate } from '../../../core/calendar/plain-date';
import type { Ore } from '../../../core/money/ore';
import type { Ratio } from '../../../core/money/ratio';
import { cellText, nameKey, participantName } from '../../../tables/cell-text';
import { EMPLOYEE_NUMBER_NAMES, type EMPLOYEES_TABLE } from '../tables/employees-table';
import { cellsOfColumn, type FoundTable } from '../../../tables/found-table';
import { headingFit, normalizeHeading } from '../../../tables/heading';
import type { Heading } from '../../../tables/match-headings';
import type { ReadTable } from '../../../tables/read-rows';
import type { Read } from '../../../tables/table-schema';
import { rangeBetween, type CellAddress, type RangeAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { cellAt } from '../../../workbook/snapshot';
import { unlikelyOf } from './unlikely-figures';

export type EmployeesTable = ReadTable<(typeof EMPLOYEES_TABLE)['columns']>;

/** A row of Ansatte: no more of a person than the plan needs. */
export interface Employee {
  readonly name: Read<string>;
  /** The employer's own number; null where the table gives none. */
  readonly number: string | null;
  /** Fraction of a full-time position. */
  readonly position: Read<Ratio>;
  /** A year at 100 % position. */
  readonly salary: Read<Ore> | null;
  /** The municipality whose rates count; null when not said. */
  readonly employer: string | null;
  readonly hoursAWeek: Read<Ratio> | null;
  readonly leavesOn: Read<PlainDate> | null;
}

/** Who an education says that it is for, as its row has it. */
export interface EmployeeReference {
  /** A name, or a number where the table has nothing else. */
  readonly written: Read<string>;
  /** From a column of numbers beside the names; null without one. */
  readonly number: Read<string> | null;
}

/** The employees by name and number. A name that several have is never guessed. */
export class Employees {
  readonly #byNumber = new Map<string, Employee>();
  readonly #byName = new Map<string, Employee[]>();
  /** By the first and the last word of their names, whichever of them stands first. */
  readonly #byEnds = new Map<string, Employee[]>();
  /** Those whose rows could not be read: they are told of there, and known all the same. */
  readonly #unreadable = new Set<string>();

  /** @param place the cells that the names stand in. */
  constructor(private readonly place: RangeAddress) {}

  add(employee: Employee): void {
    addTo(this.#byName, nameKey(employee.name.value), employee);
    const ends = nameEnds(employee.name.value);
    if (ends !== null) addTo(this.#byEnds, ends, employee);
    if (employee.number !== null) this.#byNumber.set(nameKey(employee.number), employee);
  }

  addUnreadable(text: string): void {
    this.#unreadable.add(nameKey(text));
  }

  withNumber(number: string): Employee | undefined {
    return this.#byNumber.get(nameKey(number));
  }

  /** The one that is meant; else what to tell, which is nothing where the employee's own row is told of. */
  find({ written, number }: EmployeeReference): { employee: Employee } | { issues: readonly Issue[] } {
    if (number !== null && this.#byNumber.size > 0) return this.#findByNumber(number, written);
    const byNumber = this.#byNumber.get(nameKey(written.value));
    if (byNumber !== undefined) return { employee: byNumber };
    const [first, ...others] = this.#byName.get(nameKey(written.value)) ?? [];
    if (first === undefined) return this.#unknown(written);
    if (others.length === 0) return { employee: first };
    const figures = { employee: figure.text(written.value), places: placesOf([first, ...others]) };
    return { issues: [issue('employee.ambiguous', written.address, figures)] };
  }

  #findByNumber(number: Read<string>, written: Read<string>): ReturnType<Employees['find']> {
    const employee = this.#byNumber.get(nameKey(number.value));
    if (employee === undefined) return this.#unknown(number);
    if (nameKey(employee.name.value) === nameKey(written.value)) return { employee };
    const figures = {
      number: figure.text(number.value),
      employee: figure.text(employee.name.value),
      found: figure.text(written.value),
    };
    return { issues: [issue('employee.mismatch', written.address, figures)] };
  }

  #unknown({ value, address }: Read<string>): { issues: readonly Issue[] } {
    if (this.#unreadable.has(nameKey(value))) return { issues: [] };
    const similar = this.#byEnds.get(nameEnds(value) ?? '') ?? [];
    if (similar.length > 0) {
      const others = figure.texts([...new Set(similar.map(({ name }) => name.value))]);
      const figures = { employee: figure.text(value), others, places: placesOf(similar) };
      return { issues: [issue('employee.similar', address, figures)] };
    }
    const figures = { employee: figure.text(value), place: figure.places([this.place]) };
    return { issues: [issue('employee.unknown', address, figures)] };
  }
}

function addTo(employees: Map<string, Employee[]>, key: string, employee: Employee): void {
  const known = employees.get(key);
  if (known === undefined) employees.set(key, [employee]);
  else known.push(employee);
}

function placesOf(employees: readonly Employee[]): Figure {
  return figure.places(employees.map(({ name: { address } }) => rangeBetween(address, address)));
}

/**
 * What two ways to write a name have in common: `Nordmann, Kari` and `Kari Anne Nordmann` both begin or end with Kari
 * and Nordmann. Null for a name of one word, and for a number.
 */
function nameEnds(name: string): string | null {
  const [last = '', first = ''] = nameKey(name).split(',');
  const words = `${first} ${last}`.split(' ').filter((word) => word !== '');
  return words.length < 2 ? null : [words[0]!, words.at(-1)!].sort().join(' ');
}

/** The employees of the rows of Ansatte that could be read, and what is odd about them. */
export function readEmployees({ table, rows, brokenRows }: EmployeesTable): {
  employees: Employees;
  issues: readonly Issue[];
} {
  const employees = new Employees(cellsOfColumn(table, table.columns.get('employee')!));
  const issues: Issue[] = [];
  const numbers = numberColumn(table);
  for (const { row, cells } of rows) {
    const { position, salary, municipality, hoursAWeek, leavesOn } = cells;
    const number = numberIn(table, numbers, row);
    const employee: Employee = {
      name: cells.employee,
      number: number?.value ?? null,
      position,
      salary,
      employer: municipality === null ? null : participantName(municipality.value),
      hoursAWeek,
      leavesOn,
    };
    const same = employee.number === null ? undefined : employees.withNumber(employee.number);
    if (same !== undefined) {
      const figures = { employee: figure.text(employee.number!), other: figure.place(same.name.address) };
      issues.push(issue('employee.duplicate', number!.address, figures));
    }
    employees.add(employee);
    issues.push(...unlikelyOf(employee));
  }
  for (const { row, cells } of brokenRows) {
    if (cells.employee !== null) employees.addUnreadable(cells.employee.value);
    const number = numberIn(table, numbers, row);
    if (number !== null) employees.addUnreadable(number.value);
  }
  return { employees, issues };
}

/** The column of numbers that stands beside one of names; undefined where there is none. */
export function numberColumn({ otherColumns }: FoundTable): Heading | undefined {
  const names = EMPLOYEE_NUMBER_NAMES.map(normalizeHeading);
  return otherColumns.find(({ text }) =>
    names.some((name) => headingFit(normalizeHeading(text), name) !== null),
  );
}

/** The employee's number in a row, from the table's `numberColumn`; null without one. */
export function numberIn(
  { sheet }: FoundTable,
  numbers: Heading | undefined,
  row: number,
): Read<string> | null {
  if (numbers === undefined) return null;
  const address: CellAddress = { sheet: sheet.name, row, column: numbers.column };
  const value = cellText(cellAt(sheet, row, numbers.column).value);
  return value === '' ? null : { value, address };
}
