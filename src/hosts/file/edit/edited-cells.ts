import { DAYS_TO_1904, showsDay } from '../../../workbook/date-system';
import { cellName } from '../../../workbook/address';
import type { CellContext } from '../read/read-sheet';
import { isTrue } from '../opc/xml';
import type { CellChange } from './cell-edit';
import { contentXml } from './edited-content';
import {
  attributeOf,
  attributesWithout,
  type CellText,
  type Replacement,
  type RowText,
  type SheetText,
  type Tag,
} from '../write/sheet-text';
import type { StylesPart } from '../write/styles-part';

export interface EditContext extends CellContext {
  readonly styles: StylesPart;
}

/** The changes to a sheet's text that put new contents into its cells, and formulas of their own where others lost one. */
export function cellReplacements(
  text: string,
  sheet: SheetText,
  changes: readonly CellChange[],
  ownFormulas: ReadonlyMap<CellText, string>,
  context: EditContext,
): readonly Replacement[] {
  return new CellEditor(text, sheet, ownFormulas, context).replacements(changes);
}

class CellEditor {
  readonly #rows: ReadonlyMap<number, RowText>;

  constructor(
    readonly text: string,
    readonly sheet: SheetText,
    readonly ownFormulas: ReadonlyMap<CellText, string>,
    readonly context: EditContext,
  ) {
    this.#rows = new Map(sheet.rows.map((row) => [row.number, row]));
  }

  replacements(changes: readonly CellChange[]): readonly Replacement[] {
    const changed = new Set<CellText>();
    const replacements: Replacement[] = [];
    const added = new Map<number, CellChange[]>();
    for (const change of changes) {
      const cell = this.#rows.get(change.row)?.cells.find(({ column }) => column === change.column);
      if (cell === undefined) added.set(change.row, [...(added.get(change.row) ?? []), change]);
      else {
        changed.add(cell);
        replacements.push({ start: cell.start, end: cell.end, by: this.#changedCell(change, cell) });
      }
    }
    const others = [...this.ownFormulas].filter(([cell]) => !changed.has(cell));
    return [
      ...replacements,
      ...others.map(([cell, formula]) => ({ ...cell.formula!, by: this.#element('f', '', formula) })),
      ...this.#additions(added),
    ];
  }

  #changedCell({ cell, keepsFormula, before }: CellChange, found: CellText): string {
    // What stands beside the value tells of the value or the formula that it was.
    const gone = keepsFormula ? ['t', 'vm', 's'] : ['t', 'vm', 'cm', 's'];
    const style = this.#style(cell.numberFormat, attributeOf(found.tag, 's'));
    const formula = keepsFormula ? this.#keptFormula(found) : undefined;
    const format = cell.numberFormat ?? before.numberFormat ?? this.context.numberFormats[Number(style)];
    return this.#cell(attributesWithout(found.tag, gone), style, cell, format, formula);
  }

  /** A formula as it stands, also one that is shared or fills more cells. */
  #keptFormula(found: CellText): string {
    const own = this.ownFormulas.get(found);
    if (own !== undefined) return this.#element('f', '', own);
    return this.text.slice(found.formula!.start, found.formula!.end);
  }

  /** New cells in their rows, the rows of which are new in one place together. */
  #additions(added: ReadonlyMap<number, readonly CellChange[]>): readonly Replacement[] {
    const { data, dataEnd, rows } = this.sheet;
    const newRows: Replacement[] = [];
    const inRows: Replacement[] = [];
    for (const [number, changes] of added) {
      const row = this.#rows.get(number);
      if (row !== undefined) inRows.push(...this.#cellsInRow(row, changes));
      else {
        const cells = changes.map((change) => this.#newCell(change, undefined)).join('');
        const start = rows.find((each) => each.number > number)?.start ?? dataEnd;
        newRows.push({ start, end: start, by: this.#element('row', ` r="${number}"`, cells) });
      }
    }
    if (!data.isClosed) return [...newRows, ...inRows];
    const contents = newRows.map(({ by }) => by).join('');
    return [{ start: data.start, end: data.end, by: this.#element('sheetData', data.attributes, contents) }];
  }

  #cellsInRow(row: RowText, changes: readonly CellChange[]): readonly Replacement[] {
    // How far the row goes is told to save time, and no longer true.
    const attributes = attributesWithout(row.tag, ['spans']);
    const cells = changes.map((change) => ({ change, xml: this.#newCell(change, row) }));
    if (row.tag.isClosed) {
      const contents = cells.map(({ xml }) => xml).join('');
      return [{ start: row.start, end: row.end, by: this.#element('row', attributes, contents) }];
    }
    const rowEnd = this.text.lastIndexOf('</', row.end - 1);
    return [
      { start: row.tag.start, end: row.tag.end, by: `<${this.sheet.prefix}row${attributes}>` },
      ...cells.map(({ change, xml }) => {
        const start = row.cells.find(({ column }) => column > change.column)?.start ?? rowEnd;
        return { start, end: start, by: xml };
      }),
    ];
  }

  /** It looks as its row does, else as its column. */
  #newCell({ row, column, cell }: CellChange, inRow: RowText | undefined): string {
    const ofRow =
      inRow !== undefined && isTrue(attributeOf(inRow.tag, 'customFormat'))
        ? attributeOf(inRow.tag, 's')
        : undefined;
    const style = this.#style(cell.numberFormat, ofRow ?? this.#columnStyle(column));
    const format = cell.numberFormat ?? this.context.numberFormats[Number(style)];
    return this.#cell(` r="${cellName({ row, column })}"`, style, cell, format);
  }

  #columnStyle(column: number): string | undefined {
    const numberOf = (tag: Tag, name: string): number => Number(attributeOf(tag, name));
    const columns = this.sheet.columns.find(
      (tag) => column >= numberOf(tag, 'min') && column <= numberOf(tag, 'max'),
    );
    return columns && attributeOf(columns, 'style');
  }

  /** The style, in another number format when one is asked for. */
  #style(numberFormat: string | undefined, style: string | undefined): string | undefined {
    const { numberFormats, styles } = this.context;
    if (numberFormat === undefined || numberFormats[Number(style ?? 0)] === numberFormat) return style;
    return String(styles.sheet.inNumberFormat(Number(style ?? 0), numberFormat));
  }

  #cell(
    attributes: string,
    style: string | undefined,
    { value, formula }: CellChange['cell'],
    numberFormat: string | undefined,
    formulaXml?: string,
  ): string {
    const isDay = this.context.date1904 && showsDay(numberFormat);
    const stored = isDay && typeof value === 'number' ? value - DAYS_TO_1904 : value;
    const { type, xml } = contentXml(stored, formula, this.sheet.prefix, formulaXml);
    const ownAttributes = `${style === undefined ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
    return this.#element('c', attributes + ownAttributes, xml);
  }

  #element(name: string, attributes: string, contents: string): string {
    const tag = this.sheet.prefix + name;
    return contents === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${contents}</${tag}>`;
  }
}
