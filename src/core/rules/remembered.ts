type Part = string | null;

/** Answers to a question's third part: to none, as to most questions, or to one. */
interface Answers<A> {
  withoutThird: A | undefined;
  byThird: Map<string, A> | null;
}

type BySecond<A> = Map<Part, Answers<A>>;
type ByFirst<A> = Map<Part, BySecond<A>>;

/**
 * What tables answered to questions of two or three parts, for a workbook asks the same few again and again. A map
 * within a map for each part: one text of them all would have to be put together for every question.
 */
export class Remembered<Table extends object, Answer> {
  readonly #byTable = new WeakMap<Table, ByFirst<Answer>>();

  /** The answer given before, or the one that is found now and kept as long as the table is. */
  answer(table: Table, first: Part, second: Part, third: Part, find: () => Answer): Answer {
    const answers = this.#byTable.get(table)?.get(first)?.get(second) ?? this.#begin(table, first, second);
    const known = third === null ? answers.withoutThird : answers.byThird?.get(third);
    if (known !== undefined) return known;
    const found = find();
    if (third === null) answers.withoutThird = found;
    else (answers.byThird ??= new Map()).set(third, found);
    return found;
  }

  #begin(table: Table, first: Part, second: Part): Answers<Answer> {
    const byFirst: ByFirst<Answer> = this.#byTable.get(table) ?? new Map();
    const bySecond: BySecond<Answer> = byFirst.get(first) ?? new Map();
    const answers: Answers<Answer> = { withoutThird: undefined, byThird: null };
    this.#byTable.set(table, byFirst.set(first, bySecond.set(second, answers)));
    return answers;
  }
}
