import { COSTS_TABLE } from '../../src/jobs/kostnader/tables/costs-table';
import { findTables, type TableChoice, type TableSearch } from '../../src/tables/find-tables';
import { NO_READING_CHOICES, type FoundTable } from '../../src/tables/found-table';
import { KEYS_TABLE } from '../../src/jobs/kostnader/tables/keys-table';
import { PARTICIPANTS_TABLE } from '../../src/jobs/kostnader/tables/participants-table';
import { cellAddressText, rangeAddressText } from '../../src/workbook/address';
import type { Figure, Issue } from '../../src/workbook/issue';
import { memoryHost } from '../support/memory-workbook';

export type Sheets = Parameters<typeof memoryHost>[0];

export const SCHEMAS = { participants: PARTICIPANTS_TABLE, keys: KEYS_TABLE, costs: COSTS_TABLE };

/** What is found of each table in sheets in memory. */
export async function searchIn(sheets: Sheets, choice: Partial<TableChoice> = {}) {
  const snapshot = await memoryHost(sheets).read();
  return findTables(snapshot, SCHEMAS, {
    preferredSheets: [],
    chosen: new Map(),
    columns: [],
    decided: NO_READING_CHOICES,
    ...choice,
  });
}

/** A table that is there. */
export async function tableIn(sheets: Sheets, id: keyof typeof SCHEMAS): Promise<FoundTable> {
  const search: TableSearch = (await searchIn(sheets))[id];
  if (search.kind === 'not-found') throw new Error(placeOf(search));
  return search.table;
}

/** Where a table is, or why it is not found. */
export function placeOf(search: TableSearch): string {
  return search.kind === 'found' ? rangeAddressText(search.table.range) : told([search.issue])[0]!;
}

/** Issues with the figures of their messages: `number.ambiguous Deltakere!B2: found 4.944, first 4944, second 4.944`. */
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
    case 'date':
      return figure.isoDate;
    case 'quantity':
      return `${figure.decimal} <${figure.unit}>`;
    case 'places':
      return figure.places.map(rangeAddressText).join(' | ');
    case 'term':
      return `<${figure.term}>`;
    case 'terms':
      return figure.terms.map((term) => `<${term}>`).join(' | ');
  }
}
