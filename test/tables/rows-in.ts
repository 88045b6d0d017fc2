import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import { LOCALES } from '../../src/jobs/locales';
import { COSTS_TABLE } from '../../src/jobs/kostnader/tables/costs-table';
import { findTables, type TableChoice, type TableSearch } from '../../src/tables/find-tables';
import { NO_READING_CHOICES } from '../../src/tables/found-table';
import { KEYS_TABLE } from '../../src/jobs/kostnader/tables/keys-table';
import { PARTICIPANTS_TABLE } from '../../src/jobs/kostnader/tables/participants-table';
import { readRows, type ReadTable } from '../../src/tables/read-rows';
import type { ColumnSchemas } from '../../src/tables/table-schema';
import type { Issue } from '../../src/workbook/issue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { memoryHost } from '../support/memory-workbook';

type Sheets = Parameters<typeof memoryHost>[0];

const SCHEMAS = { participants: PARTICIPANTS_TABLE, keys: KEYS_TABLE, costs: COSTS_TABLE };

function snapshotOf(sheets: Sheets): Promise<WorkbookSnapshot> {
  return memoryHost(sheets).read();
}

/** What is found in the sheets for each of the three tables. */
async function tablesIn(sheets: Sheets, choice: Partial<TableChoice> = {}) {
  return findTables(await snapshotOf(sheets), SCHEMAS, {
    preferredSheets: [],
    chosen: new Map(),
    columns: [],
    decided: NO_READING_CHOICES,
    ...choice,
  });
}

/** The rows of Kostnader, the one sheet there is. */
export async function costsIn(sheet: Sheets[string]) {
  return read((await tablesIn({ Kostnader: sheet })).costs);
}

/** The rows of Deltakere, the one sheet there is. */
export async function participantsIn(sheet: Sheets[string]) {
  return read((await tablesIn({ Deltakere: sheet })).participants);
}

function read<C extends ColumnSchemas>(search: TableSearch<C>): ReadTable<C> {
  if (search.kind === 'not-found') throw new Error(told([search.issue])[0]);
  return readRows(search.table);
}

/** Each issue as a person reads it in bokmål: `Kostnader!B4: Beløp mangler …` */
export function told(issues: readonly Issue[]): readonly string[] {
  return issues.map((issue) => {
    const place = issuePlace(issue);
    const message = describeIssue(issue, LOCALES.nb).replace(/[\u00a0\u202f]/g, ' ');
    return place === null ? message : `${place}: ${message}`;
  });
}
