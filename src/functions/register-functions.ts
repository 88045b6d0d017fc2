import { FUNCTION_IDS, type FunctionId } from '../jobs/functions/function-ids';
import type { FunctionArgument } from '../jobs/functions/worksheet-function';

/**
 * Gives Excel the functions that their metadata promised. Excel calls as soon as its library is ready, and shows #VALUE! for a
 * function that is not there by then: they are given before that, and an answer may come later.
 * @see https://github.com/OfficeDev/office-js/issues/4769
 */
export function registerFunctions(
  answer: (id: FunctionId, given: readonly FunctionArgument[]) => unknown,
): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, (...given: readonly FunctionArgument[]) => answer(id, given));
  }
}
