/** Which years texts speak of. */

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const SPAN = /(?<!\d)((?:19|20)\d{2}) ?[-–—] ?((?:19|20)\d{2})(?!\d)/g;

/** The years in a text; of a span, as `2024–2027`, those between them too. */
export function saidYears(text: string): readonly string[] {
  const between = [...text.matchAll(SPAN)].flatMap(([, first, last]) =>
    yearsBetween(Number(first), Number(last)),
  );
  return [...new Set([...(text.match(YEAR) ?? []), ...between])];
}

function yearsBetween(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}

const PART_AND_YEAR =
  /^(?:(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*\.?|[1-4]\.? ?(?:kv|kvt|kvartal|quarter|tertial|halvår)\.?|[kqht][1-4]|(?:første|andre|tredje|fjerde) (?:kvartal|tertial|halvår))[ \-–/]?((?:19|20)\d{2})$/iu;

/** The year of a text that is a month or a quarter of one, `Januar 2025` or `1. kv 2024`; null for any other. */
export function yearOfPart(text: string): string | null {
  return PART_AND_YEAR.exec(text)?.[1] ?? null;
}
