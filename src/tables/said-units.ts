/** What headings, lines and number formats say of the unit of amounts: another currency than kroner, or a part of the year. */

const CURRENCY = String.raw`(?:eur|euro|usd|us ?dollar|dollar|sek|dkk|isk|gbp|pund|pounds?|chf|jpy|cad|svenske kroner|danske kroner)`;
const SIGN = String.raw`[€$£]`;
const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{N}])`;

const OTHER_CURRENCY = new RegExp(
  String.raw`${NO_LETTER_BEFORE}(?:i |in )?[([]?(?:t|m)?${CURRENCY}[)\]]?${NO_LETTER_AFTER}|[([]?${SIGN}[)\]]?`,
  'giu',
);
const CURRENCY_ALONE = new RegExp(
  String.raw`^[([]?(?:i |in )?(?:hele )?(?:t|m)?(?:${CURRENCY}|${SIGN})[)\]]?\.?$`,
  'iu',
);
/** `Alle beløp i EUR`, `Lisenser (USD)`, `Valuta: SEK`; a word of a name, such as `SEK-sekretariatet`, is none. */
const ALL_IN_CURRENCY = new RegExp(
  String.raw`${NO_LETTER_BEFORE}(?:i|in) (?:hele )?(?:t|m)?(?:${CURRENCY}|${SIGN})${NO_LETTER_AFTER}(?!-)|[([](?:t|m)?(?:${CURRENCY}|${SIGN})[)\]]|(?:valuta|currency) ?:? ?(?:${CURRENCY}|${SIGN})${NO_LETTER_AFTER}`,
  'iu',
);

const MONTH = String.raw`(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)(?:\.|uar|ruar|uary|ruary|s|ch|il|i|e|y|ust|t|tember|ober|ember)?`;
const EACH = String.raw`(?:pr\.?|per|i|hver|kvar|each|for|a|\/)`;
const WHICH = String.raw`(?:\d\.?(?: ?(?:og|and|[-–&+]) ?\d\.?)?|første|andre|tredje|fjerde|fyrste|siste|first|second|third|fourth|last)`;
const SHORTER = String.raw`(?:månedlig|månadleg|monthly|månedene|måneder|måneden|måned|månad(?:en|er|ar)?|mnd|md|months?|kvartal(?:et|er)?|kvt|kv|quarters?|tertial(?:et)?|halvår(?:et)?|halvårlig|half[- ]year|semester(?:et)?|termin(?:en)?|uker?|veker?|weeks?|dag|day|time|hour)`;
const PART_OF_YEAR = new RegExp(
  [
    String.raw`${NO_LETTER_BEFORE}(?:${EACH} ?)?(?:${WHICH} ?)?${SHORTER}\.?${NO_LETTER_AFTER}`,
    String.raw`\/ ?${SHORTER}\.?${NO_LETTER_AFTER}`,
    String.raw`${NO_LETTER_BEFORE}[hkq][1-4]${NO_LETTER_AFTER}`,
    String.raw`${NO_LETTER_BEFORE}(?:hittil|hittil i år|så langt|så langt i år|year to date|ytd)${NO_LETTER_AFTER}`,
    String.raw`${NO_LETTER_BEFORE}${MONTH} ?(?:[-–]|til|to|og|and) ?${MONTH}${NO_LETTER_AFTER}`,
    // `januar 2025` and `31. desember` are dates.
    String.raw`(?<![\p{L}\p{N}]|\d\. ?)${MONTH}${NO_LETTER_AFTER}(?! ?\d)`,
  ].join('|'),
  'giu',
);

/** `1000 kr`, `i tusen`, `mill. kr`: a text that is a unit and nothing else. */
const THOUSANDS_ALONE =
  /^[([]?(?:tall |beløp |beløpa )?(?:(?:i|in) )?(?:hele |heile )?(?:1 ?000|1\.000|tusen|tusener|mill|million(?:er|ar|s)?|thousands?|tkr|tnok|mnok|mkr)\.? ?(?:kr|kroner|nok)?\.?[)\]]?\.?$/iu;

const KRONER_ALONE =
  /^[([]?(?:i )?(?:hele |heile )?(?:kr|kroner|nok|norske kroner|norwegian kroner)\.?[)\]]?$/iu;

function tidy(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function has(pattern: RegExp, text: string): boolean {
  return tidy(text).search(pattern) >= 0;
}

/** True when a heading, or the name of a sheet, says that its amounts are in another currency: `Beløp (EUR)`. */
export function saysOtherCurrency(heading: string): boolean {
  return has(OTHER_CURRENCY, heading);
}

/** True when a line says that amounts are in another currency: `Alle beløp i EUR`. */
export function saysAllInOtherCurrency(line: string): boolean {
  return has(ALL_IN_CURRENCY, line);
}

/** True when a heading says that its amounts are for a part of the year: `Beløp pr. mnd`, `Beløp 1. halvår`. */
export function saysPartOfYear(heading: string): boolean {
  return has(PART_OF_YEAR, heading);
}

/** True for a text that is nothing but thousands or millions: `1000 kr`, `i tusen`. */
export function isThousandsAlone(text: string): boolean {
  return has(THOUSANDS_ALONE, text);
}

/** True for a text that is nothing but another currency than kroner. */
export function isOtherCurrencyAlone(text: string): boolean {
  return has(CURRENCY_ALONE, text);
}

/** True for a text that is nothing but kroner. */
export function isKronerAlone(text: string): boolean {
  return has(KRONER_ALONE, text);
}

/** True for a text that is nothing but a part of the year, perhaps of kroner: `kr/mnd`, `pr. måned`. */
export function isPartOfYearAlone(text: string): boolean {
  const rest = tidy(text).replace(PART_OF_YEAR, '').trim();
  return saysPartOfYear(text) && (rest === '' || isKronerAlone(rest));
}

/** A heading without the words of another currency or a part of the year, to find the column it is meant for. */
export function withoutOtherUnits(heading: string): string {
  return tidy(heading).replace(PART_OF_YEAR, ' ').replace(OTHER_CURRENCY, ' ');
}
