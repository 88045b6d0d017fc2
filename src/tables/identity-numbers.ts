import { idnr } from '@navikt/fnrvalidator';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, type Cell } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { Heading } from './match-headings';
import type { ReadTable } from './read-rows';
import type { ColumnSchemas } from './table-schema';

/** Eleven digits, with the space that people put after the birth date, and no digit on either side. */
const ELEVEN_DIGITS = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;

/** Whether a cell holds a national identity number, D-number or help number: its digits must be ones that are given out. */
export function holdsIdentityNumber({ value }: Cell): boolean {
  // A cell that is a number has lost the 0 in front of those born on the first nine days of a month.
  const text = typeof value === 'number' ? String(value).padStart(11, '0') : cellText(value);
  return [...text.matchAll(ELEVEN_DIGITS)].some(([, birth, rest]) => idnr(birth! + rest!).status === 'valid');
}

/**
 * Refuses national identity numbers in the texts of a table, which would follow into result sheets. The message names
 * the cell and never the number.
 * @param others columns beside those of the schema that are read.
 */
export function refuseIdentityNumbers(
  { table, classified }: ReadTable<ColumnSchemas>,
  others: readonly Heading[] = [],
): readonly Issue[] {
  const texts = [...table.columns].filter(([id]) => table.schema.columns[id]!.kind === 'text');
  const headings = [...texts.map(([, heading]) => heading), ...others];
  const rows = classified.filter(({ role }) => role === 'data');
  return rows.flatMap(({ row }) =>
    headings
      .filter(({ column }) => holdsIdentityNumber(cellAt(table.sheet, row, column)))
      .map(({ text, column }) =>
        issue('identity.refused', { sheet: table.sheet.name, row, column }, { column: figure.text(text) }),
      ),
  );
}
