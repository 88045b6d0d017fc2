import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  FUNCTION_NAMES_TEXT,
  functionText,
  StringValueObject,
} from '@univerjs/engine-formula';

type FunctionClass = new (name: string) => BaseFunction;

/** The functions that write numbers as texts, with the texts as a Norwegian Excel writes them: `5 466 440,86`. */
export function norwegianFunctions(): [FunctionClass, FUNCTION_NAMES_TEXT][] {
  return [
    [
      class extends english(FUNCTION_NAMES_TEXT.FIXED) {
        override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
          const result = super.calculate(...variants);
          return result instanceof StringValueObject
            ? StringValueObject.create(inNorwegian(result.getValue()))
            : result;
        }
      },
      FUNCTION_NAMES_TEXT.FIXED,
    ],
    [
      // The sign & is this function, too.
      class extends english(FUNCTION_NAMES_TEXT.CONCATENATE) {
        override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
          return super.calculate(...variants.map(numberAsText));
        }
      },
      FUNCTION_NAMES_TEXT.CONCATENATE,
    ],
  ];
}

function english(name: FUNCTION_NAMES_TEXT): FunctionClass {
  return functionText.find(([, each]) => each === name)![0] as FunctionClass;
}

/** A number as a spreadsheet shows it that is joined to a text: its 15 digits. */
function numberAsText(value: BaseValueObject): BaseValueObject {
  if (value instanceof ArrayValueObject) return value.mapValue(numberAsText);
  if (!value.isNumber()) return value;
  return StringValueObject.create(String(Number(Number(value.getValue()).toPrecision(15))).replace('.', ','));
}

function inNorwegian(number: string): string {
  return number.replaceAll(',', '\u00a0').replace('.', ',');
}
