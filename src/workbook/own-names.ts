import type { PlanName, ResultMark } from './plan';
import type { MarkedSheet } from './result-sheets';

/**
 * The hidden defined name that marks a sheet as Fordel's. It holds the text `job/sheet` and what the sheet was called: a
 * copy that a person makes gets the same mark, and is known by its other name. Older marks hold the text alone.
 */
export const MARK_NAME = '_Fordel_resultat';

/**
 * The hidden names that list what Fordel named in a sheet, so that it is known from what the user named there. Other
 * programs than Excel keep the values of names, but not their comments.
 */
const LIST_NAME = '_Fordel_navn';
/** So many names of the greatest length are less than the 8192 characters of a formula. */
const NAMES_IN_A_LIST = 30;

/** The mark of a sheet as the value of its defined name, as formulas write it. */
export function markText(mark: ResultMark, sheet: string): string {
  const texts = [`${mark.job}/${mark.sheet}`, sheet];
  return `{${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}}`;
}

/** The mark that `markText` wrote, and what the sheet was called then; null for anything else. */
export function parseMark(text: string): Required<Pick<MarkedSheet, 'mark' | 'markedAs'>> | null {
  const texts = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, each]) => each!.replaceAll('""', '"'));
  const [job, sheet] = /^([^/]+)\/(.+)$/.exec(texts[0] ?? '')?.slice(1) ?? [];
  return job === undefined || sheet === undefined ? null : { mark: { job, sheet }, markedAs: texts[1] };
}

/** The hidden names that list these names, each with its value as formulas write it. */
export function* nameLists(names: readonly PlanName[]): Generator<readonly [name: string, text: string]> {
  for (let start = 0; start < names.length; start += NAMES_IN_A_LIST) {
    const listed = names.slice(start, start + NAMES_IN_A_LIST).map(({ name }) => `"${name}"`);
    yield [`${LIST_NAME}_${start / NAMES_IN_A_LIST + 1}`, `{${listed.join(',')}}`];
  }
}

/** The hidden names that keep what was entered in a sheet, as `writtenCellsOf` tells it. */
const WRITTEN_NAME = '_Fordel_skrevet';
/** A formula, such as the value of a name, has no longer text than this in it, and so many of them. */
const LONGEST_TEXT = 250;
const TEXTS_IN_A_NAME = 30;
const TEXTS = new RegExp(`.{1,${LONGEST_TEXT}}`, 'g');

/** The hidden names that keep what was entered, each with its value as formulas write it. */
export function* writtenNames(written: string): Generator<readonly [name: string, text: string]> {
  const length = LONGEST_TEXT * TEXTS_IN_A_NAME;
  for (let start = 0; start < written.length; start += length) {
    const texts = written.slice(start, start + length).match(TEXTS) ?? [];
    yield [`${WRITTEN_NAME}_${start / length + 1}`, `{${texts.map((text) => `"${text}"`).join(',')}}`];
  }
}

/** Whether a name is one of those that keep what was entered. */
export function isWrittenName(name: string): boolean {
  return name.toLowerCase().startsWith(WRITTEN_NAME.toLowerCase());
}

/** What the names of a sheet keep, in whatever order they come; undefined when they keep nothing. */
export function writtenIn(
  names: readonly { readonly name: string; readonly text: string }[],
): string | undefined {
  const numberOf = (name: string) => Number(name.slice(WRITTEN_NAME.length + 1));
  const kept = names.filter(({ name }) => isWrittenName(name));
  if (kept.length === 0) return undefined;
  return kept
    .toSorted((left, right) => numberOf(left.name) - numberOf(right.name))
    .flatMap(({ text }) => [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part!))
    .join('');
}

/** Whether a name is that of a list, whatever its case. */
export function isNameList(name: string): boolean {
  return name.toLowerCase().startsWith(LIST_NAME.toLowerCase());
}

/** The names in the value of a list, in lower case. */
export function listedNames(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name!.toLowerCase());
}

/** The name by which Fordel knows its own charts again. */
export function ownChartName(number: number): string {
  return `Fordel ${number}`;
}

/** Whether a drawn object's name is one that Fordel gave. */
export function isOwnChartName(name: string): boolean {
  return /^Fordel \d+$/.test(name);
}
