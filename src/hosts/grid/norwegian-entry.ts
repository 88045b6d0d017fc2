import type { Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer's own reading of what was typed. */
const FIRST = 1_000;

const NUMBER_IN_NORWEGIAN = /^([-−]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?\s?(%?)$/;

/** Lets a user type numbers as in a Norwegian Excel: `1 224,50` and `40 %`. Univer knows English ones alone. */
export function readNorwegianNumbers(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _location, next) => {
      const english = typeof cell?.v === 'string' ? englishNumber(cell.v) : null;
      return next(english === null ? cell : { ...cell, v: english });
    },
  });
}

/** A number as English writes it; null for what is no Norwegian number. */
export function englishNumber(text: string): string | null {
  const match = NUMBER_IN_NORWEGIAN.exec(text.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  const digits = whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
  return (sign === '' ? '' : '-') + digits + percent;
}
