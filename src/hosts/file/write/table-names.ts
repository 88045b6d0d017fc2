import { freeName } from '../../../workbook/placement';

/** The names of a workbook's tables and its defined names, no two of which may be the same in any case. */
export class TableNames {
  readonly #taken: Set<string>;
  /** By a name that was wanted, those that were taken when it was. */
  readonly #tried = new Map<string, string[]>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The name that a new table gets, from then on taken: the wanted one, or that with the next free number. */
  take(wanted: string): string {
    const tried = this.#tried.get(wanted) ?? [];
    this.#tried.set(wanted, tried);
    let name = freeName(wanted, tried);
    while (this.#taken.has(name.toLowerCase())) {
      tried.push(name);
      name = freeName(wanted, tried);
    }
    tried.push(name);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
