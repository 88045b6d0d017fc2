import { parseRangeAddress } from '../workbook/address';
import { normalizeHeading } from './heading';
import type { ColumnChoices } from './heading-rows';
import { partsApart } from './parts-apart';
import { namesOf, type TableSchema } from './table-schema';

/**
 * Reads which headings are meant for which columns: `deltakere.folketall=Ark1!C3; kostnader.beløp='Ark 2'!B1`. Null when a
 * table, a column or a cell is none.
 * @param schemas by the names that tables have in settings; a column goes by any of its names, or by its id.
 */
export function readColumnChoices(
  text: string,
  schemas: Readonly<Record<string, TableSchema>>,
): ColumnChoices | null {
  const choices = partsApart(text).map((part) => {
    const [named = '', ...place] = part.split('=');
    const column = columnNamed(named.trim(), schemas);
    const range = parseRangeAddress(place.join('='));
    if (column === null || range === null) return null;
    return { column, heading: { sheet: range.sheet, row: range.top, column: range.left } };
  });
  return choices.length > 0 && choices.every((choice) => choice !== null) ? choices : null;
}

function columnNamed(named: string, schemas: Readonly<Record<string, TableSchema>>): string | null {
  const [table = '', ...rest] = named.split('.');
  const column = rest.join('.');
  const schema = Object.entries(schemas).find(
    ([name, { id }]) => name === table.toLocaleLowerCase('nb') || id === table,
  )?.[1];
  if (schema === undefined) return null;
  const id = Object.entries(schema.columns).find(
    ([each, candidate]) => each === column || namesOf(candidate).includes(normalizeHeading(column)),
  )?.[0];
  return id === undefined ? null : `${schema.id}.${id}`;
}
