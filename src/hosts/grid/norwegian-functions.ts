import {
  type BaseFunction,
  type BaseValueObject,
  FUNCTION_NAMES_TEXT,
  functionText,
  StringValueObject,
} from '@univerjs/engine-formula';

type FunctionClass = new (name: string) => BaseFunction;

/** The functions that write numbers as texts, with the texts as a Norwegian Excel writes them: `5 466 440,86`. */
export function norwegianFunctions(): [FunctionClass, FUNCTION_NAMES_TEXT][] {
  const [English] = functionText.find(([, name]) => name === FUNCTION_NAMES_TEXT.FIXED) as [
    FunctionClass,
    string,
  ];
  const Norwegian = class extends English {
    override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
      const result = super.calculate(...variants);
      return result instanceof StringValueObject
        ? StringValueObject.create(inNorwegian(result.getValue()))
        : result;
    }
  };
  return [[Norwegian, FUNCTION_NAMES_TEXT.FIXED]];
}

function inNorwegian(number: string): string {
  return number.replaceAll(',', '\u00a0').replace('.', ',');
}
