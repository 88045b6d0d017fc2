import { BUILT_IN_RULES, NORD_TROMS_2016 } from '../../../core/rules/nord-troms-2016';
import type { DatedRule } from '../../../core/rules/rule-set';
import { nameKey, participantName } from '../../../tables/cell-text';
import type { KnownNames } from '../../../tables/column-content';
import { saysDecision } from '../../../tables/deciding-text';
import { EDUCATIONS_TABLE } from '../tables/educations-table';
import { EMPLOYEES_TABLE } from '../tables/employees-table';
import type { TableSchema } from '../../../tables/table-schema';
import { findUnusedColumns, undecidedColumnsIssue } from '../../../tables/unused-columns';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { JobTables } from '../../kit/job-tables';
import { choicesWithoutEffect } from '../../kit/reading-choices';
import type { JobInput } from '../../kit/table-job';
import type { UsedRules } from '../answer/kompetanse-result';
import { numberColumn, type EmployeesTable } from './read-employees';
import type { EducationsTable } from './read-educations';
import type { PositionsTable } from '../answer/recruitment';
import { readRates } from './read-rates';
import {
  readLeaveRules,
  readStipendRules,
  readSupplementRules,
  type ReadRules,
  type RuleCells,
} from './read-rules';
import type { KOMPETANSE_SETTINGS, KOMPETANSE_TABLES } from '../settings';

/** What the job reads: whom it is about, and the rules that hold. */
export interface KompetanseTables {
  readonly employees: EmployeesTable;
  readonly educations: EducationsTable;
  readonly rules: UsedRules;
  /** Null when there are no positions to turn. */
  readonly positions: PositionsTable | null;
}

/** What the tables hold; where the workbook lacks a rule table, the built-in rules stand in. */
export function readTables({ tables }: JobInput<typeof KOMPETANSE_TABLES, typeof KOMPETANSE_SETTINGS>): {
  readonly read: KompetanseTables | null;
  readonly issues: readonly Issue[];
} {
  const { ansatte, utdanninger, permisjonsregler, tilleggsregler, stipendregler, satser } = tables.read;
  const ruleCells = new Map<DatedRule, RuleCells>();
  const issues: Issue[] = [];
  const own = <R extends DatedRule>(read: ReadRules<R>): readonly R[] => {
    issues.push(...read.issues);
    for (const [rule, cells] of read.cells) ruleCells.set(rule, cells);
    return read.rules;
  };
  const builtIn = [permisjonsregler, tilleggsregler, stipendregler].flatMap((table, index) =>
    table === null ? ['leaveRules', 'supplementRules', 'stipendRules'].slice(index, index + 1) : [],
  );
  const rules: UsedRules = {
    leave: permisjonsregler === null ? NORD_TROMS_2016.leave : own(readLeaveRules(permisjonsregler)),
    supplement:
      tilleggsregler === null ? NORD_TROMS_2016.supplement : own(readSupplementRules(tilleggsregler)),
    stipend: stipendregler === null ? NORD_TROMS_2016.stipend : own(readStipendRules(stipendregler)),
    rates: satser === null ? NORD_TROMS_2016.rates : own(readRates(satser)),
    builtIn,
    cells: ruleCells,
  };
  const read = ansatte && utdanninger && { employees: ansatte, educations: utdanninger };
  return {
    read: read && { ...read, rules, positions: tables.read.stillinger },
    issues: [...issues, ...unusedColumns(tables, rules), ...builtInIssues(builtIn)],
  };
}

/** Tells the columns that are not read; those that may decide are asked about. */
function unusedColumns(
  { sources, decided, read }: JobTables<typeof KOMPETANSE_TABLES>,
  rules: UsedRules,
): readonly Issue[] {
  const unused = sources.map((source) => {
    const { schema } = source.table;
    const numbers = isOfPeople(schema) ? numberColumn(source.table) : undefined;
    const used = new Set(numbers === undefined ? [] : [numbers.column]);
    return findUnusedColumns(source, used, knownNames(schema, read.ansatte, rules), (text) =>
      saysDecision(text, 'people', []),
    );
  });
  return [
    ...undecidedColumnsIssue(unused.flatMap(({ undecided }) => undecided)),
    ...unused.flatMap(({ issues }) => issues),
    ...choicesWithoutEffect(
      decided,
      sources.map(({ table }) => table),
    ),
  ];
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

function builtInIssues(tables: readonly string[]): readonly Issue[] {
  if (tables.length === 0) return [];
  const figures = { table: figure.terms(tables), set: figure.text(BUILT_IN_RULES) };
  return [issue('rules.built-in', null, figures)];
}

function isOfPeople({ id }: { readonly id: string }): boolean {
  return id === EMPLOYEES_TABLE.id || id === EDUCATIONS_TABLE.id;
}
