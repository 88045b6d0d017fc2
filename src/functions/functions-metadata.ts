import type { WorksheetFunction } from '../jobs/functions/worksheet-function';
import type { Locale } from '../locales';

/** One function as Excel's `functions.json` describes it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** Texts come through too: people write `4 944` and `40 %`, and Excel's own refusal tells nothing. */
    readonly type: 'any';
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional: boolean;
  }[];
}

/**
 * What Excel must know of worksheet functions before it loads them, in one language.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function functionsMetadata(
  functions: readonly WorksheetFunction[],
  locale: Locale,
): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: functions.map((each) => {
      const { description, parameters } = each.words(locale);
      return {
        id: each.id,
        name: each.id,
        description,
        result: { type: 'any', dimensionality: dimensionality(each.spills) },
        parameters: each.parameters.map(({ id, isRange, isOptional }) => ({
          name: parameters[id]!.name,
          description: parameters[id]!.help,
          type: 'any',
          dimensionality: dimensionality(isRange),
          optional: isOptional,
        })),
      };
    }),
  };
}

function dimensionality(isMany: boolean): 'scalar' | 'matrix' {
  return isMany ? 'matrix' : 'scalar';
}
