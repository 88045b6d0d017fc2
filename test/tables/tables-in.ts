import { COSTS_TABLE } from '../../src/tables/costs-table';
import {
  findTables,
  type TableChoice,
  type TableSearch,
  type TableSearches,
} from '../../src/tables/find-tables';
import type { FoundTable } from '../../src/tables/found-table';
import { KEYS_TABLE } from '../../src/tables/keys-table';
import { PARTICIPANTS_TABLE } from '../../src/tables/participants-table';
import { readRows, type ReadTable } from '../../src/tables/read-rows';
import { cellAddressText, rangeAddressText } from '../../src/workbook/address';
import type { Figure, Issue } from '../../src/workbook/issue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { memoryHost } from '../support/memory-workbook';

export type Sheets = Parameters<typeof memoryHost>[0];

export const SCHEMAS = { participants: PARTICIPANTS_TABLE, keys: KEYS_TABLE, costs: COSTS_TABLE };

type Searches = TableSearches<typeof SCHEMAS>;

export const snapshotOf = (sheets: Sheets): Promise<WorkbookSnapshot> => memoryHost(sheets).read();

/** What is found of each table in sheets in memory. */
export async function searchIn(sheets: Sheets, choice: Partial<TableChoice> = {}): Promise<Searches> {
  return findTables(await snapshotOf(sheets), SCHEMAS, { preferredSheets: [], chosen: new Map(), ...choice });
}

/** A table that is there. */
export async function tableIn<K extends keyof typeof SCHEMAS>(
  sheets: Sheets,
  id: K,
): Promise<FoundTable<(typeof SCHEMAS)[K]['columns']>> {
  const search: TableSearch = (await searchIn(sheets))[id];
  if (search.kind === 'not-found') throw new Error(`${id} was not found: ${told([search.issue])[0]!}`);
  return search.table as FoundTable<(typeof SCHEMAS)[K]['columns']>;
}

/** The rows of a table that is there. */
export async function rowsIn<K extends keyof typeof SCHEMAS>(
  sheets: Sheets,
  id: K,
): Promise<ReadTable<(typeof SCHEMAS)[K]['columns']>> {
  return readRows(await tableIn(sheets, id));
}

/** Where a table is, or why it is not found. */
export function placeOf(search: TableSearch): string {
  return search.kind === 'found' ? rangeAddressText(search.table.range) : told([search.issue])[0]!;
}

/** Issues with all that their messages say: `number.ambiguous Deltakere!B2: found 4.944, first 4944, second 4.944`. */
export function told(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, address, figures }) => {
    const place = address === null ? '' : ` ${cellAddressText(address)}`;
    const said = Object.entries<Figure>(figures).map(([name, figure]) => `${name} ${figureText(figure)}`);
    return `${code}${place}: ${said.join(', ')}`;
  });
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'text':
      return figure.text;
    case 'texts':
      return figure.texts.join(' | ');
    case 'number':
      return figure.decimal;
    case 'amount':
      return `${figure.kroner} kr`;
    case 'percent':
      return `${figure.percent} %`;
    case 'weights':
      return figure.weights.map(({ driver, percent }) => `${driver} ${percent} %`).join(' | ');
    case 'places':
      return figure.places.map(rangeAddressText).join(' | ');
    case 'term':
      return `<${figure.term}>`;
    case 'terms':
      return figure.terms.map((term) => `<${term}>`).join(' | ');
  }
}
