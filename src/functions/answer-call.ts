import { describeIssue } from '../jobs/describe-issue';
import type { FunctionId } from '../jobs/functions/function-ids';
import { FUNCTIONS } from '../jobs/registry';
import type { FunctionArgument } from '../jobs/functions/worksheet-function';
import type { Locale } from '../locales/locale';

/** What Excel shows in the cell. */
type Shown = number | string | readonly (readonly (number | string)[])[];

/**
 * Answers a cell.
 * @param given the arguments, and last of all the call itself, which Excel hands over too.
 * @param locale that a refusal is told in.
 * @throws CustomFunctions.Error `#VALUE!`, whose text Excel shows beside the cell.
 */
export function answerCall(id: FunctionId, given: readonly FunctionArgument[], locale: Locale): Shown {
  const called = FUNCTIONS.find((each) => each.id === id)!;
  const result = called.call(locale, ...given.slice(0, called.parameters.length));
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
