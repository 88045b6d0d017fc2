/** Matching of headings as people write them: whatever their case, spacing, hyphens, line breaks, `kr` and `%`, with a date or unit after. */

/** How well a heading fits a column name: word for word, with a date, year or version after it, or with a unit. */
export type HeadingFit = 'exact' | 'dated' | 'with-unit';

const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december';
const QUARTER = String.raw`(?:[1-4]\.? ?(?:kv|kvt|kvartal|quarter)\.? ?\d{4}|[kq][1-4] \d{4})`;
const DATE = String.raw`(?:${QUARTER}|\d{1,2}\. ?\d{1,2}\.? ?(?:\d{4}|\d{2})?|\d{1,2} \d{1,2} \d{4}|\d{4} \d{2} \d{2}|\d{1,2}\.? ?(?:${MONTHS})(?: \d{4})?|(?:${MONTHS}) \d{4})`;
const YEAR = String.raw`(?:19|20)\d{2}(?: ?(?:19|20)?\d{2})?`;
const UNIT = String.raw`(?:kroner|krone|nok|personer|innbyggere|innbyggarar|antall|tal|stk|eks\.? ?mva\.?|ekskl\.? ?mva\.?|uten mva|utan mva|netto|brutto|inhabitants|persons|year|år|året)`;
/** Which of several it is, where two columns hold the same of other times. */
const VERSION = String.raw`(?:ny|nye|nytt|gammel|gammelt|gamle|gamal|gamalt|rev|revidert|justert|korrigert|foreløpig|førebels|endelig|endeleg|oppdatert|i fjor|ifjor|i år|forrige|førre|forrige år|prognose|anslag|siste|tidligere|tidlegare|new|old|revised|adjusted|last year|this year)`;
const PREPOSITION = String.raw`(?:pr\.?|per|i|for|på|ved|at|as of|in|on)`;
/** No word, number or date is cut in two. */
const WHOLE = String.raw`(?:(?<=\d)(?!\d|\.\d)|(?<!\d)(?!\p{L}))`;
/**
 * Each piece is taken once and never tried in another way: `1.1.2010` is also `1.1` and `2010`, and a heading with twenty dates
 * could be read in more ways than there is time for. A group that is looked ahead at, and then repeated, is not gone back into.
 */
const SUFFIX = new RegExp(
  String.raw`^(?:(?=([ ,.;:]*(?:${PREPOSITION} )?(?:${DATE}|${YEAR}|${VERSION}|${UNIT})${WHOLE}))\1)+[ .]*$`,
  'u',
);
const DATED = new RegExp(String.raw`(?<![\p{L}\d])(?:${DATE}|${YEAR}|${VERSION})(?![\p{L}\d])`, 'u');
const THOUSANDS =
  /\b(tusen|t ?kr|tkr|tnok|i 1 ?000|\(?1 ?000 ?(kr|kroner|nok)?\)?|mill|million|millioner|millionar|mnok|mkr|thousand|thousands)\b/iu;

/** A heading without case, hyphens, brackets, line breaks, `kr` and `%`, its spaces single. */
export function normalizeHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLocaleLowerCase('nb')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<![-‐-―−/])[-‐-―−/]+(?=\s*\d)/g, ' ')
    .replace(/[-‐-―−]/g, '')
    .replace(/[()[\]%:*]/g, ' ')
    .replace(/\b(i )?kr\b\.?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How a heading fits a name that `normalizeHeading` has treated, or null. */
export function headingFit(normalizedHeading: string, normalizedName: string): HeadingFit | null {
  if (normalizedHeading === normalizedName) return 'exact';
  // Most texts that are asked of begin otherwise.
  if (normalizedHeading[0] !== normalizedName[0]) return null;
  // `Stillings-%` is `Stillings %` is `Stillings%`: names of more words fit whatever their spaces.
  if (normalizedHeading.replaceAll(' ', '') === normalizedName.replaceAll(' ', '')) return 'exact';
  if (!normalizedHeading.startsWith(normalizedName)) return null;
  const rest = normalizedHeading.slice(normalizedName.length);
  if (!/^[ ,.;]/.test(rest) || !SUFFIX.test(rest)) return null;
  return DATED.test(rest) ? 'dated' : 'with-unit';
}

/** True when a heading says that its amounts are in thousands or millions: reading them as kroner would be wrong. */
export function saysThousands(heading: string): boolean {
  return THOUSANDS.test(heading.normalize('NFKC'));
}

const ALL_IN_THOUSANDS =
  /\b(i|in) (hele |heile )?(1 ?000|tusen|mill\w*|thousands?)\b|\b(tkr|tnok|mnok)\b|\(1 ?000 (kr|kroner|nok)\)|\b(tall|beløp|kroner|kr|nok) i (1 ?000|mill)/iu;

/** True when a line above a table says that its amounts are in thousands or millions: `Alle tall i 1000 kr`. */
export function saysAllInThousands(line: string): boolean {
  return ALL_IN_THOUSANDS.test(line.normalize('NFKC'));
}

/** A heading in thousands without the words that say so, to find the column it is meant for. */
export function withoutThousands(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\b(i|in)\s+(?=hele|heile|1|tusen|mill|thousand)/giu, '')
    .replace(/\b(hele|heile)\s+(?=1|tusen|mill)/giu, '')
    .replace(THOUSANDS, ' ');
}
