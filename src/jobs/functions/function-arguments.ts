import { compareRatio, ONE_RATIO, ZERO_RATIO, type Ratio } from '../../core/money/ratio';
import type { Ore } from '../../core/money/ore';
import { readChoice, type Choice } from '../../tables/choice';
import { readAmount, readNumber, readText, shown, type CellReading } from '../../tables/read-cell';
import { figure, issue, type Issue } from '../../workbook/issue';
import type { CellValue } from '../../workbook/snapshot';
import type {
  FunctionAnswer,
  FunctionArgument,
  FunctionParameter,
  FunctionWords,
} from './worksheet-function';

/** One value that must be given, unless said otherwise. */
export function parameter(id: string, rest: Partial<FunctionParameter> = {}): FunctionParameter {
  return { id, isRange: false, isOptional: false, ...rest };
}

/** Why a function has no answer. */
export class Refused extends Error {
  /** @param place where among the arguments, when their name in the message does not tell. */
  constructor(
    readonly issue: Issue,
    readonly place: string | null = null,
  ) {
    super(issue.code);
  }
}

/** The answer, or why there is none. */
export function answered(answer: () => FunctionAnswer): FunctionAnswer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', issue: error.issue, place: error.place };
    throw error;
  }
}

/** Reads the arguments of one function; what cannot be read is refused, by the parameter's name. */
export class Arguments {
  constructor(private readonly words: FunctionWords) {}

  label({ id }: FunctionParameter): string {
    return this.words.parameters[id]!.label;
  }

  amount(given: FunctionArgument, of: FunctionParameter): Ore {
    return this.#required(readAmount({ value: this.#single(given, of) }, this.#place(of)), of);
  }

  /** An amount of at least 0. */
  pay(given: FunctionArgument, of: FunctionParameter): Ore {
    const amount = this.amount(given, of);
    if (amount >= 0n) return amount;
    throw new Refused(issue('number.negative', null, this.#found(given, of)));
  }

  /** A number of at least 0. */
  quantity(given: FunctionArgument, of: FunctionParameter): Ratio {
    const value = this.#number(given, of);
    if (compareRatio(value, ZERO_RATIO) >= 0) return value;
    throw new Refused(issue('number.negative', null, this.#found(given, of)));
  }

  #number(given: FunctionArgument, of: FunctionParameter): Ratio {
    return this.#required(readNumber({ value: this.#single(given, of) }, this.#place(of)), of).value;
  }

  /** A fraction of 1: Excel hands `40 %` as 0,4. */
  fraction(given: FunctionArgument, of: FunctionParameter): Ratio {
    const value = this.#number(given, of);
    if (compareRatio(value, ZERO_RATIO) >= 0 && compareRatio(value, ONE_RATIO) <= 0) return value;
    throw new Refused(issue('percent.out-of-range', null, this.#found(given, of)));
  }

  /** Null where it is left out. */
  text(given: FunctionArgument, of: FunctionParameter): string | null {
    const reading = readText({ value: this.#single(given, of) }, this.#place(of));
    if (reading.kind === 'unreadable') throw new Refused(reading.issue);
    return reading.kind === 'empty' ? null : reading.value;
  }

  /**
   * A word of a closed list; null where it is left out.
   * @param terms what the choices are called in messages: `policy` for `policy.largest-remainder`.
   */
  choice<T extends string>(
    given: FunctionArgument,
    of: FunctionParameter,
    choices: readonly Choice<T>[],
    terms: string,
  ): T | null {
    const text = this.text(given, of);
    if (text === null) return null;
    const choice = readChoice(text, choices);
    if (choice !== null) return choice;
    throw new Refused(
      issue('choice.unknown', null, {
        ...this.#found(given, of),
        choices: figure.terms(choices.map(({ code }) => `${terms}.${code}`)),
      }),
    );
  }

  /** A whole number that counts the places of a row from 1; the place from 0. */
  place(given: FunctionArgument, of: FunctionParameter, count: number): number {
    const { numerator, denominator } = this.#number(given, of);
    if (denominator === 1n && numerator >= 1n && numerator <= BigInt(count)) return Number(numerator) - 1;
    const { column, found } = this.#found(given, of);
    throw new Refused(
      issue('function.no-such-place', null, { parameter: column, found, count: figure.number(count) }),
    );
  }

  missing(of: FunctionParameter): Refused {
    return new Refused(issue('function.argument-missing', null, { parameter: figure.text(this.label(of)) }));
  }

  /** One value; a range of one cell is that. */
  #single(given: FunctionArgument, of: FunctionParameter): CellValue {
    if (!isRows(given)) return given ?? null;
    if (given.length === 1 && given[0]!.length === 1) return given[0]![0]!;
    throw new Refused(issue('function.not-one-cell', null, { parameter: figure.text(this.label(of)) }));
  }

  #required<T>(reading: CellReading<T>, of: FunctionParameter): T {
    if (reading.kind === 'empty') throw this.missing(of);
    if (reading.kind === 'unreadable') throw new Refused(reading.issue);
    return reading.value;
  }

  #place(of: FunctionParameter): { readonly address: null; readonly column: string } {
    return { address: null, column: this.label(of) };
  }

  #found(given: FunctionArgument, of: FunctionParameter) {
    const found = shown({ value: this.#single(given, of) });
    return { column: figure.text(this.label(of)), found: figure.text(found) };
  }
}

export function isRows(given: FunctionArgument): given is readonly (readonly CellValue[])[] {
  return Array.isArray(given);
}

/** Whether the same was given: a column of formulas often has an argument in common. */
export function isSameArgument(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return Object.is(left, right);
  return left.length === right.length && left.every((each, index) => isSameArgument(each, right[index]));
}
