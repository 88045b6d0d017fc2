import { cellText } from './cell-text';

const DATED =
  /^[(*]?(?:(?:folketall\p{L}*|folketal|innbygg\p{L}+|tall|tal|inhabitants|population) )?(?:pr\.?|per|as of|at) (?:\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}\.? \p{L}+ \d{4}|[1-4]\.? ?(?:kv|kvartal|quarter)\.? ?\d{4})[).]*$/iu;
/** True for a text that is a note wherever it stands alone at the end of a table: `Pr. 1.1.2025`. */
export function saysNote(text: string): boolean {
  return DATED.test(cellText(text));
}
