import { quoteSheetName } from './address';
import type { PlanName } from './plan';

const LONGEST_NAME = 255;

/** Names that mean something to Excel or to Fordel. */
const HAS_A_MEANING = /^(_xlnm\.|_fordel_|(print_area|print_titles|criteria|database|extract)$)/i;

/** The names of tables and cells, no two of which may be the same in any case. */
export class DistinctNames {
  readonly #taken: Set<string>;
  /** By a name that was wanted, the number that it gets next. */
  readonly #nextNumbers = new Map<string, number>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map(keyOf));
  }

  /** Takes a name: the wanted one made legal, with the next free number after it when it is taken. */
  take(wanted: string): string {
    const legal = legalName(wanted);
    let number = this.#nextNumbers.get(keyOf(legal)) ?? 1;
    let name = numbered(legal, number);
    while (this.#taken.has(keyOf(name))) name = numbered(legal, ++number);
    this.#nextNumbers.set(keyOf(legal), number + 1);
    this.#taken.add(keyOf(name));
    return name;
  }
}

/** The names as the cells of a sheet get them, where others are taken: by tables, and by names that the user gave there. */
export function placeNames(names: readonly PlanName[], taken: readonly string[]): readonly PlanName[] {
  const distinct = new DistinctNames(taken);
  return names.map((planned) => ({ ...planned, name: distinct.take(planned.name) }));
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const suffix = `_${number}`;
  return name.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** Names are words of letters, digits, `_` and `.` that begin with a letter or `_`; they cannot be read as a cell. */
function legalName(name: string): string {
  const word = name.replace(/[^\p{L}\p{Nd}_.]/gu, '_').slice(0, LONGEST_NAME - 1);
  const isPlainWord = /^[\p{L}_]/u.test(word) && quoteSheetName(word) === word && !/^[rc]$/i.test(word);
  return isPlainWord && !HAS_A_MEANING.test(word) ? word : `_${word}`;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
