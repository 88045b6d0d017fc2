import { BUILT_IN_RULES, NORD_TROMS_2016 } from '../../core/rules/nord-troms-2016';
import type { DatedRule } from '../../core/rules/rule-set';
import { nameKey, participantName } from '../../tables/cell-text';
import type { KnownNames } from '../../tables/column-content';
import { saysDecision } from '../../tables/deciding-text';
import { EDUCATIONS_TABLE } from '../../tables/educations-table';
import { EMPLOYEES_TABLE } from '../../tables/employees-table';
import { findTables, type TableSearch } from '../../tables/find-tables';
import type { ReadingChoices } from '../../tables/found-table';
import { matchHeadings, requiredColumns } from '../../tables/match-headings';
import { POSITIONS_TABLE } from '../../tables/positions-table';
import { readRows, type ReadTable } from '../../tables/read-rows';
import {
  LEAVE_RULES_TABLE,
  RATES_TABLE,
  STIPEND_RULES_TABLE,
  SUPPLEMENT_RULES_TABLE,
} from '../../tables/rule-tables';
import type { ColumnSchemas, TableSchema } from '../../tables/table-schema';
import { findUnusedColumns, undecidedColumnsIssue } from '../../tables/unused-columns';
import type { RangeAddress } from '../../workbook/address';
import { figure, type Issue } from '../../workbook/issue';
import { issue } from './issues';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { choicesWithoutEffect, readingChoices } from '../reading-choices';
import { tableUse, type TableUse } from '../table-use';
import type { TableSource, UsedRules } from './kompetanse-result';
import { numberColumn, type EmployeesTable } from './read-employees';
import type { EducationsTable } from './read-educations';
import type { PositionsTable } from './recruitment';
import { readRates } from './read-rates';
import {
  readLeaveRules,
  readStipendRules,
  readSupplementRules,
  type ReadRules,
  type RuleCells,
} from './read-rules';
import type { KompetanseSettings } from './settings';

export const KOMPETANSE_TABLES = {
  employees: EMPLOYEES_TABLE,
  educations: EDUCATIONS_TABLE,
  leaveRules: LEAVE_RULES_TABLE,
  supplementRules: SUPPLEMENT_RULES_TABLE,
  stipendRules: STIPEND_RULES_TABLE,
  rates: RATES_TABLE,
  positions: POSITIONS_TABLE,
};

export interface KompetanseTables {
  /** Null when one of them is wanting: then there is nobody to answer. */
  readonly people: { readonly employees: EmployeesTable; readonly educations: EducationsTable } | null;
  readonly rules: UsedRules;
  /** Null when there are no positions to turn. */
  readonly positions: PositionsTable | null;
  readonly sources: readonly TableSource[];
  readonly uses: readonly TableUse[];
  readonly issues: readonly Issue[];
}

/** Finds and reads the job's tables; where the workbook lacks a rule table, the built-in rules stand in. */
export function readTables(
  snapshot: WorkbookSnapshot,
  preferredSheets: readonly string[],
  settings: KompetanseSettings,
): KompetanseTables {
  const chosen = chosenPlaces(settings);
  const columns = settings.columns ?? [];
  const decided = readingChoices(settings);
  const searches = findTables(snapshot, KOMPETANSE_TABLES, { preferredSheets, chosen, columns, decided });
  const reader = new TableReader();
  const employees = reader.required(EMPLOYEES_TABLE, searches.employees);
  const educations = reader.required(EDUCATIONS_TABLE, searches.educations);

  const leave = reader.ownOrNull(LEAVE_RULES_TABLE, searches.leaveRules);
  const supplement = reader.ownOrNull(SUPPLEMENT_RULES_TABLE, searches.supplementRules);
  const stipend = reader.ownOrNull(STIPEND_RULES_TABLE, searches.stipendRules);
  const rates = reader.ownOrNull(RATES_TABLE, searches.rates);
  const positions = reader.ownOrNull(POSITIONS_TABLE, searches.positions);
  const builtIn = Object.entries({ leaveRules: leave, supplementRules: supplement, stipendRules: stipend })
    .filter(([, table]) => table === null)
    .map(([id]) => id);
  const rules = {
    leave: leave === null ? NORD_TROMS_2016.leave : reader.rules(readLeaveRules(leave)),
    supplement:
      supplement === null ? NORD_TROMS_2016.supplement : reader.rules(readSupplementRules(supplement)),
    stipend: stipend === null ? NORD_TROMS_2016.stipend : reader.rules(readStipendRules(stipend)),
    rates: rates === null ? NORD_TROMS_2016.rates : reader.rules(readRates(rates)),
    builtIn,
    cells: reader.ruleCells,
  };
  reader.tellUnused(decided, (schema) => knownNames(schema, employees, rules));
  return {
    people: employees && educations && { employees, educations },
    rules,
    positions,
    sources: reader.sources,
    uses: reader.uses,
    issues: [...reader.issues, ...builtInIssues(builtIn)],
  };
}

/**
 * The names that a column may decide by: municipalities and, of an education, what the rules know. An employee may have the
 * title that a scheme is named after.
 */
function knownNames(
  schema: TableSchema,
  employees: EmployeesTable | null,
  { leave, supplement, stipend }: UsedRules,
): KnownNames {
  const municipalities = employees?.rows.map(({ cells }) => cells.municipality?.value ?? '') ?? [];
  const ofRules = [
    ...[...leave, ...supplement].map(({ type }) => type),
    ...stipend.flatMap(({ scheme, type }) => [scheme, type ?? '']),
  ];
  const isOfEducations = schema.id === EDUCATIONS_TABLE.id;
  const names = [...municipalities.map(participantName), ...(isOfEducations ? ofRules : [])].map(nameKey);
  const known = names.filter((name) => name !== '');
  return { kinds: new Map(known.map((name) => [name, 'other'])), sole: null };
}

function chosenPlaces(settings: KompetanseSettings): ReadonlyMap<string, RangeAddress> {
  const places: readonly (readonly [string, RangeAddress | null])[] = [
    [EMPLOYEES_TABLE.id, settings.employeesAt],
    [EDUCATIONS_TABLE.id, settings.educationsAt],
    [LEAVE_RULES_TABLE.id, settings.leaveRulesAt],
    [SUPPLEMENT_RULES_TABLE.id, settings.supplementRulesAt],
    [STIPEND_RULES_TABLE.id, settings.stipendRulesAt],
    [RATES_TABLE.id, settings.ratesAt],
    [POSITIONS_TABLE.id, settings.positionsAt],
  ];
  return new Map(places.filter((place): place is readonly [string, RangeAddress] => place[1] !== null));
}

function builtInIssues(tables: readonly string[]): readonly Issue[] {
  if (tables.length === 0) return [];
  const figures = { table: figure.terms(tables), set: figure.text(BUILT_IN_RULES) };
  return [issue('rules.built-in', null, figures)];
}

/** Reads tables one after another, and keeps what is told of them and what was made of them. */
class TableReader {
  readonly issues: Issue[] = [];
  readonly uses: TableUse[] = [];
  readonly sources: TableSource[] = [];
  readonly ruleCells = new Map<DatedRule, RuleCells>();
  readonly #tables: { readonly table: ReadTable<ColumnSchemas>; readonly used: ReadonlySet<number> }[] = [];

  /** Tells the columns that are not read, once it is known what names there are; those that may decide are asked about. */
  tellUnused(decided: ReadingChoices, namesIn: (schema: TableSchema) => KnownNames): void {
    const unused = this.#tables.map(({ table, used }) =>
      findUnusedColumns(table, used, namesIn(table.table.schema), (text) => saysDecision(text, 'people', [])),
    );
    this.issues.push(
      ...undecidedColumnsIssue(unused.flatMap(({ undecided }) => undecided)),
      ...unused.flatMap(({ issues }) => issues),
      ...choicesWithoutEffect(
        decided,
        this.#tables.map(({ table }) => table.table),
      ),
    );
  }

  required<C extends ColumnSchemas>(schema: TableSchema<C>, search: TableSearch<C>): ReadTable<C> | null {
    if (search.kind === 'not-found') this.issues.push(search.issue);
    return this.#read(schema, search);
  }

  /** The workbook's own table; null where it has none, but one that comes close was surely meant and is told. */
  ownOrNull<C extends ColumnSchemas>(schema: TableSchema<C>, search: TableSearch<C>): ReadTable<C> | null {
    if (search.kind === 'not-found' && isMeant(search.issue, schema)) this.issues.push(search.issue);
    return this.#read(schema, search);
  }

  rules<R extends DatedRule>({ rules, cells, issues }: ReadRules<R>): readonly R[] {
    this.issues.push(...issues);
    for (const [rule, own] of cells) this.ruleCells.set(rule, own);
    return rules;
  }

  #read<C extends ColumnSchemas>(schema: TableSchema<C>, search: TableSearch<C>): ReadTable<C> | null {
    const read = search.kind === 'not-found' ? null : readRows(search.table);
    this.uses.push(tableUse(schema, search, read));
    if (read === null) return null;
    const table: ReadTable<ColumnSchemas> = read;
    const numbers = numberColumn(table.table);
    const beside = numbers === undefined || !isOfPeople(schema) ? [] : [numbers];
    this.issues.push(...read.issues);
    this.#tables.push({ table, used: new Set(beside.map(({ column }) => column)) });
    this.sources.push({ table: table.table, classified: read.classified });
    return read;
  }
}

function isOfPeople({ id }: { readonly id: string }): boolean {
  return id === EMPLOYEES_TABLE.id || id === EDUCATIONS_TABLE.id;
}

/** Several tables that fit, or headings of which all but one are there: a table of the user's own was meant. */
function isMeant({ code, figures }: Issue, schema: TableSchema): boolean {
  if (code === 'table.ambiguous') return true;
  if (code !== 'column.missing' || !('headings' in figures) || figures.headings.kind !== 'texts')
    return false;
  const headings = figures.headings.texts.map((text, index) => ({ text, column: index + 1 }));
  const { columns, missing } = matchHeadings(headings, schema);
  return missing.length === 1 && requiredColumns(schema, columns).length > 2;
}
