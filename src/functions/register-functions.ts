import { describeIssue } from '../jobs/describe-issue';
import { FUNCTIONS } from '../jobs/registry';
import type { FunctionArgument, WorksheetFunction } from '../jobs/worksheet-function';
import type { Locale } from '../locales';

/** What Excel shows in the cell. */
type Shown = number | string | readonly (readonly (number | string)[])[];

/**
 * Gives Excel the functions that their metadata promised.
 * @param locale the language that a refusal is told in, asked at each call.
 */
export function registerFunctions(locale: () => Locale): void {
  for (const each of FUNCTIONS) {
    CustomFunctions.associate(each.id, (...given: readonly FunctionArgument[]) =>
      // Last of all Excel hands over the call itself.
      answer(each, given.slice(0, each.parameters.length), locale()),
    );
  }
}

/** @throws CustomFunctions.Error `#VALUE!`, whose text Excel shows beside the cell. */
function answer(called: WorksheetFunction, given: readonly FunctionArgument[], locale: Locale): Shown {
  const result = called.call(locale, ...given);
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'rows':
      return result.rows;
    case 'refused':
      // oxlint-disable-next-line typescript/only-throw-error -- what the platform's types call an error is one there
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        [result.place, describeIssue(result.issue, locale)].filter((part) => part !== null).join(': '),
      );
  }
}
