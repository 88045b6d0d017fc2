import type { SheetPlan } from '../workbook/plan';
import { NUMBER_FORMATS } from '../workbook/styles';
import { numberCell, SheetBuilder, textCell, type CellSpec, type ColumnSpec } from './sheet-builder';

/** Headings of an input table: over text, over text that stands after a number, and over numbers. */
export function left(heading: string): ColumnSpec {
  return { heading, align: 'left' };
}

export function afterNumber(heading: string): ColumnSpec {
  return { heading, align: 'after-number' };
}

export function right(heading: string): ColumnSpec {
  return { heading, align: 'right' };
}

export interface InputTable {
  readonly widths: readonly number[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly CellSpec[])[];
  /** A label and its value above the table, such as the period. */
  readonly labelled?: readonly [string, string];
}

/** A sheet with what the table is for, its source, and the table. */
export function inputSheet(
  name: string,
  note: string,
  source: string,
  { widths, columns, rows, labelled }: InputTable,
): SheetPlan {
  const builder = new SheetBuilder(widths);
  builder.line(textCell(name, 'title')).paragraph(note, 'subtitle');
  if (source !== '') builder.paragraph(source, 'subtitle');
  if (labelled !== undefined) {
    builder.line(
      textCell(labelled[0], 'input'),
      numberCell(labelled[1], 'inputAfterNumber', NUMBER_FORMATS.plain),
    );
  }
  builder.gap().table({ name, columns, rowCount: rows.length, rowAt: (row) => rows[row]!, totalRow: null });
  const sheet = builder.build({
    mark: null,
    name,
    frozenRows: 0,
    frozenColumns: 0,
    print: { repeatRows: null, onOnePage: false, footer: name },
  });
  return { ...sheet, inputs: [] };
}
