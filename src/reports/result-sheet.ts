import type { Locale } from '../locales';
import type { LaidOutSheet, ResultMark } from '../workbook/plan';
import { layOutCheck, type CheckedSheet } from './check-line';
import type { InputWatch } from './input-watch';
import { SheetBuilder, textCell } from './sheet-builder';
import { layOutTable, widthsOf, type ReportTable, type ResultCells } from './result-table';

/** So many lines are still easy to read on one page. */
const LINES_ON_A_PAGE = 45;

/** Of sheets that hold running text alone. */
export const NOTE_WIDTHS: readonly number[] = [30, 30, 30, 30];

/** What is around the tables of a result sheet. */
export interface ResultSheet {
  readonly mark: ResultMark;
  readonly name: string;
  readonly isAboutPersons?: boolean;
  /** What holds for the result, and what the sheet is, in sentences. */
  readonly subtitles: readonly string[];
  /** The lines at its foot. */
  readonly stamp: readonly string[];
  /** Set where it is written as values though other sheets follow their input, with what is said where they have. */
  readonly othersFollowed?: string;
  /** Set where each page is one by itself, such as a letter. */
  readonly hasPages?: boolean;
}

/** What all sheets of a result are laid out with. */
export interface ResultSheets {
  /** Tells what was changed that the sheets do not follow. */
  readonly watch: InputWatch;
  /** Where the tables stand, for formulas that point from one to another. */
  readonly cells: ResultCells;
  /** Whether the sheets follow their input. */
  readonly formulas: boolean;
  readonly locale: Locale;
}

/** A sheet that is one table, or notes where there is nothing to tabulate. */
export interface TableSheet extends ResultSheet {
  readonly table: ReportTable | null;
  readonly notes?: readonly string[];
  /** Under the table. */
  readonly legend: string;
  /** What is laid out between the table and what is said under it, such as a chart. */
  readonly below?: (builder: SheetBuilder) => void;
}

/** Lays out a sheet of one table; what is returned is asked for when all sheets of the result are laid out. */
export function layOutTableSheet(sheet: TableSheet, sheets: ResultSheets): () => LaidOutSheet {
  const { table, notes = [], legend, below, mark } = sheet;
  const builder = new SheetBuilder(table === null ? NOTE_WIDTHS : widthsOf([table]));
  beginSheet(builder, sheet, sheets);
  for (const note of notes) builder.paragraph(note, 'note');
  if (table !== null) {
    layOutTable(builder.gap(), table, mark.sheet, sheets.cells);
    below?.(builder);
    builder.gap().paragraph(legend, 'legend');
  }
  return endSheet(builder, sheet, sheets, true);
}

/** The title, what the sheet is in sentences, and whether it still is. */
export function beginSheet(
  builder: SheetBuilder,
  sheet: ResultSheet,
  { watch, formulas, locale }: ResultSheets,
): void {
  builder.line(textCell(sheet.name, 'title'));
  for (const subtitle of sheet.subtitles) builder.paragraph(subtitle, 'subtitle');
  layOutCheck(builder, checkedSheet(sheet, formulas), watch, locale);
}

/** What the check of a sheet is about. */
export function checkedSheet(
  { mark: { sheet }, othersFollowed }: Pick<ResultSheet, 'mark' | 'othersFollowed'>,
  formulas: boolean,
): CheckedSheet {
  const holdsValues = !formulas || othersFollowed !== undefined;
  return { sheet, holdsValues, ...(formulas && othersFollowed !== undefined && { othersFollowed }) };
}

/** The stamp, and how it is looked at and printed: of one table the heading stays in sight. */
export function endSheet(
  builder: SheetBuilder,
  { mark, name, isAboutPersons, stamp, hasPages = false }: ResultSheet,
  { formulas }: ResultSheets,
  isOneTable: boolean,
): () => LaidOutSheet {
  builder.gap();
  for (const line of stamp) builder.paragraph(line, 'stamp');
  const frozenRows = isOneTable ? builder.firstTableRow : 1;
  return () =>
    builder.build({
      withFormulas: formulas,
      mark,
      ...(isAboutPersons !== undefined && { isAboutPersons }),
      name,
      frozenRows,
      frozenColumns: isOneTable ? 1 : 0,
      print: {
        repeatRows: hasPages ? null : { first: frozenRows, last: frozenRows },
        onOnePage: !hasPages && builder.lines <= LINES_ON_A_PAGE,
        footer: name,
      },
    });
}
