import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue } from '../../workbook/snapshot';

/** The errors that cells show. Univer keeps them as texts. */
const ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/** What a cell's content is in Univer. */
export function cellDataOf({ value, formula }: Cell): ICellData {
  return { ...valueDataOf(value), ...(formula === undefined ? {} : { f: formula }) };
}

/**
 * Texts that Univer would show or take as something else than texts are of its forced kind, which is how a text that
 * looks like an error is known from an error.
 */
function valueDataOf(value: CellValue): ICellData {
  if (value === null) return {};
  switch (typeof value) {
    case 'string':
      return { v: value, t: isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'object':
      return { v: value.error, t: CellValueType.STRING };
  }
}

function isMistakable(text: string): boolean {
  return (
    ERRORS.has(text) ||
    /^[=+\-@]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    (text !== '' && !isNaN(+text))
  );
}

/** What a cell of Univer's holds; an empty text that no formula made is nothing. */
export function valueOf(data: ICellData, isFormula: boolean): CellValue {
  const value = data.v ?? textOfDocument(data) ?? null;
  if (value === null) return null;
  if (data.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || /^(1|true)$/i.test(String(value));
  if (data.t === CellValueType.NUMBER) return Number(value);
  if (typeof value !== 'string') return data.t === CellValueType.FORCE_STRING ? String(value) : value;
  if (ERRORS.has(value) && data.t !== CellValueType.FORCE_STRING) return { error: value };
  return value === '' && !isFormula ? null : value;
}

/** The text of a cell that the user gave more than one look or line, which Univer keeps as a document. */
function textOfDocument({ p: document }: ICellData): string | null {
  const stream = document ? document.body?.dataStream : undefined;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
