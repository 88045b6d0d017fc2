import { findTables, type TableSearch } from '../../tables/find-tables';
import type { FoundTable, ReadingChoices } from '../../tables/found-table';
import { matchHeadings, requiredColumns } from '../../tables/match-headings';
import { readRows, type ReadTable } from '../../tables/read-rows';
import type { SettledRow } from '../../tables/settle-rows';
import type { ColumnSchemas, TableSchema } from '../../tables/table-schema';
import type { Issue } from '../../workbook/issue';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readingChoices } from './reading-choices';
import { tableUse, type TableUse } from './table-use';
import { chosenPlaces, type AnyJobsSettings, type Schemas } from './table-settings';

/** A table that was read, with what each of its rows was taken for. */
export interface TableSource {
  readonly table: FoundTable;
  readonly classified: readonly SettledRow[];
}

/** A job's tables as they were found and read. */
export interface JobTables<S extends Schemas> {
  /** By their names in settings; null for one that the workbook lacks. */
  readonly read: { readonly [K in keyof S]: ReadTable<S[K]['columns']> | null };
  readonly sources: readonly TableSource[];
  readonly uses: readonly TableUse[];
  readonly decided: ReadingChoices;
  readonly issues: readonly Issue[];
}

/** What is told of a table that was not found; null for nothing. */
export type TellMissing = (name: string, issue: Issue) => Issue | null;

/**
 * Finds and reads a job's tables, one after another.
 * @param sheets those whose tables win over others.
 */
export function readJobTables<S extends Schemas>(
  snapshot: WorkbookSnapshot,
  schemas: S,
  settings: AnyJobsSettings,
  sheets: readonly string[],
  tellMissing: TellMissing,
): JobTables<S> {
  const decided = readingChoices(settings);
  const chosen = chosenPlaces(schemas, settings);
  const searches = findTables(snapshot, schemas, {
    preferredSheets: sheets,
    chosen,
    columns: settings.columns ?? [],
    decided,
  });
  const issues: Issue[] = [];
  const uses: TableUse[] = [];
  const sources: TableSource[] = [];
  const read = Object.entries(schemas).map(([name, schema]) => {
    const search = searches[name as keyof S] as TableSearch;
    const table: ReadTable<ColumnSchemas> | null = search.kind === 'found' ? readRows(search.table) : null;
    const missing = search.kind === 'found' ? null : tellMissing(name, search.issue);
    uses.push(tableUse(schema, search, table));
    issues.push(...(missing === null ? [] : [missing]), ...(table?.issues ?? []));
    if (table !== null) sources.push({ table: table.table, classified: table.classified });
    return [name, table] as const;
  });
  return { read: Object.fromEntries(read) as JobTables<S>['read'], sources, uses, decided, issues };
}

/** Tells of each table that must be there, and of another one that comes so close that it was surely meant. */
export function tellMissingOf<S extends Schemas>(schemas: S, optional: readonly (keyof S)[]): TellMissing {
  return (name, issue) => (optional.includes(name) && !isMeant(issue, schemas[name]!) ? null : issue);
}

/** Several tables that fit, or headings of which all but one are there: a table of the user's own was meant. */
function isMeant({ code, figures }: Issue, schema: TableSchema): boolean {
  if (code === 'table.ambiguous') return true;
  if (code !== 'column.missing' || figures['headings']?.kind !== 'texts') return false;
  const headings = figures['headings'].texts.map((text, index) => ({ text, column: index + 1 }));
  const { columns, missing } = matchHeadings(headings, schema);
  return missing.length === 1 && requiredColumns(schema, columns).length > 2;
}
