type Part = string | null;
type Answers<A> = Map<Part, Map<Part, Map<Part, A>>>;

/**
 * What tables answered to questions of three parts, for a workbook asks the same few again and again. A map within a map
 * for each part: one text of them all would have to be put together for every question.
 */
export class Remembered<Table extends object, Answer> {
  readonly #byTable = new WeakMap<Table, Answers<Answer>>();
  /** The table asked last, which is asked next too. */
  #table: Table | null = null;
  #answers: Answers<Answer> = new Map<Part, Map<Part, Map<Part, Answer>>>();

  /** The answer given before, or the one that is found now and kept as long as the table is. */
  answer(table: Table, first: Part, second: Part, third: Part, find: () => Answer): Answer {
    if (table !== this.#table) this.#turnTo(table);
    const answers = this.#answers.get(first)?.get(second);
    const known = answers?.get(third);
    if (known !== undefined) return known;
    const found = find();
    (answers ?? this.#begin(first, second)).set(third, found);
    return found;
  }

  #turnTo(table: Table): void {
    this.#answers = this.#byTable.get(table) ?? new Map<Part, Map<Part, Map<Part, Answer>>>();
    this.#byTable.set(table, this.#answers);
    this.#table = table;
  }

  #begin(first: Part, second: Part): Map<Part, Answer> {
    const ofFirst = this.#answers.get(first) ?? new Map<Part, Map<Part, Answer>>();
    this.#answers.set(first, ofFirst);
    const answers = new Map<Part, Answer>();
    ofFirst.set(second, answers);
    return answers;
  }
}
