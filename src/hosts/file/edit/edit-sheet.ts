import { type GridRange, MAX_COLUMNS, MAX_ROWS, parseRangeName, rangeName } from '../../../workbook/address';
import { figure, HostError, issue } from '../../../workbook/issue';
import { type Cell, EMPTY_CELL } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { decodeXml, encodeXmlLike } from '../opc/xml';
import { readSheetPart, type SheetContents } from '../read/read-sheet';
import { readTables } from '../read/read-workbook';
import type { SheetEntry } from '../workbook-part';
import type { CellChange, CellEdit } from './cell-edit';
import { hazardsOf } from './edit-hazards';
import { cellReplacements, type EditContext } from './edited-cells';
import { type Replacement, replaceSpans, scanSheet, type SheetText } from '../write/sheet-text';
import { ownFormulas } from '../write/unshared-formulas';

/**
 * A sheet's part with some cells changed and every other byte as it was; null when they hold that already. Throws a
 * HostError that tells of every cell that cannot be changed alone.
 */
export function editSheet(
  source: OpcPackage,
  sheet: SheetEntry,
  edits: readonly CellEdit[],
  context: EditContext,
): Uint8Array | null {
  const bytes = source.requirePart(sheet.part);
  const contents = readSheetPart(bytes, context);
  const changes = changesAmong(edits, contents);
  if (changes.length === 0) return null;
  const text = decodeXml(bytes);
  const scanned = scanSheet(text, new Set(changes.map(({ row }) => row)));
  if (scanned === null) {
    throw new HostError(issue('edit.no-cells', null, { sheet: figure.text(sheet.name) }));
  }
  const [hazard, ...others] = hazardsOf(changes, scanned, contents.merges, readTables(source, sheet.part));
  if (hazard !== undefined) throw new HostError(hazard, undefined, others);
  const formulas = ownFormulas(text, scanned, changes);
  return encodeXmlLike(
    bytes,
    replaceSpans(text, [
      ...cellReplacements(text, scanned, changes, formulas, context),
      ...widenedDimension(text, scanned, changes),
    ]),
  );
}

/** In the order of the sheet. */
function changesAmong(edits: readonly CellEdit[], contents: SheetContents): readonly CellChange[] {
  return edits
    .map((edit) => {
      const { row, column, cell } = edit;
      if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) {
        throw new RangeError(`There is no cell in row ${row}, column ${column}`);
      }
      const before = contents.rows.get(row)?.get(column) ?? EMPTY_CELL;
      const keepsFormula = cell.formula !== undefined && cell.formula === before.formula;
      return { ...edit, before, keepsFormula };
    })
    .filter(({ cell, before }) => !isSame(cell, before))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function isSame(cell: Cell, before: Cell): boolean {
  const isSameFormat = cell.numberFormat === undefined || cell.numberFormat === before.numberFormat;
  return isSameFormat && cell.formula === before.formula && valueText(cell) === valueText(before);
}

/** An empty text is nothing, unless a formula gave it. */
function valueText({ value, formula }: Cell): string {
  return JSON.stringify(value === '' && formula === undefined ? null : value);
}

/** The range that the sheet says it uses, when cells outside of it are. */
function widenedDimension(
  text: string,
  { data }: SheetText,
  changes: readonly CellChange[],
): readonly Replacement[] {
  const match = /<(?:\w+:)?dimension\s[^<>]*?\bref="([^"<]*)"/.exec(text.slice(0, data.start));
  const used = parseRangeName(match?.[1] ?? '');
  if (match === null || used === null) return [];
  const end = match.index + match[0].length - 1;
  const wider = changes.reduce<GridRange>(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      bottom: Math.max(range.bottom, row),
      left: Math.min(range.left, column),
      right: Math.max(range.right, column),
    }),
    used,
  );
  if (rangeName(wider) === rangeName(used)) return [];
  return [{ start: end - match[1]!.length, end, by: rangeName(wider) }];
}
