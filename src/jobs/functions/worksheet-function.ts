import type { Locale } from '../../locales';
import type { Issue } from '../../workbook/issue';
import type { CellValue } from '../../workbook/snapshot';

/** What Excel hands a function for one argument: a value, or rows of them; null or undefined where it is left out. */
export type FunctionArgument = CellValue | undefined | readonly (readonly CellValue[])[];

/** What comes back: a number, rows that spill over the cells beside and below, or why there is none. Empty is `''`. */
export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: number | '' }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (number | '')[])[] }
  | {
      readonly kind: 'refused';
      readonly issue: Issue;
      /** Where in a range among the arguments, in words; null when the message tells. */
      readonly place: string | null;
    };

export interface FunctionParameter {
  /** Its name in `FunctionWords`. */
  readonly id: string;
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

export interface ParameterWords {
  /** As it stands in the formula: small letters, without spaces. */
  readonly name: string;
  /** As it begins a message. */
  readonly label: string;
  readonly help: string;
}

/** A function's words, as Excel shows them while it is typed. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, ParameterWords>>;
}

/** A function of a job for people who live in cells: `FORDEL.` and its id. */
export interface WorksheetFunction {
  /** Capital letters. Workbooks that use it keep it, so it never changes. */
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  readonly spills: boolean;
  words(locale: Locale): FunctionWords;
  /** Never throws for what a person can type. */
  call(locale: Locale, ...given: readonly FunctionArgument[]): FunctionAnswer;
}
