import { answerCall } from '../../src/functions/answer-call';
import { functionsMetadata } from '../../src/functions/functions-metadata';
import { registerFunctions } from '../../src/functions/register-functions';
import { FUNCTIONS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';

type Registered = (...given: readonly unknown[]) => unknown;

/** As the platform has it: an error with a code and a text. */
class PlatformError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function registered(language: () => LocaleCode): ReadonlyMap<string, Registered> {
  const associated = new Map<string, Registered>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, called: Registered) => associated.set(id, called),
      Error: PlatformError,
      ErrorCode: { invalidValue: '#VALUE!' },
    },
  });
  registerFunctions((id, given) => answerCall(id, given, LOCALES[language()]));
  return associated;
}

const CALL = { address: 'Ark1!A1' };

describe('The functions in Excel', () => {
  test('every function that the metadata promises is there, and no other', () => {
    const promised = functionsMetadata(FUNCTIONS, LOCALES.nb).functions.map(({ id }) => id);
    expect([...registered(() => 'nb').keys()]).toEqual(promised);
    expect(promised).toEqual(['FORDELING', 'ANDEL', 'PERMISJONSDAGER', 'TILLEGG', 'PERMISJONSKOST']);
  });

  test('shares spill, and one share is one number; the call that Excel adds is no argument', () => {
    const functions = registered(() => 'nb');
    expect(functions.get('FORDELING')!(100, [[1], [3]], 0, null, null, CALL)).toEqual([[25], [75]]);
    expect(functions.get('ANDEL')!(100, [[1], [3]], 0, 2, undefined, undefined, CALL)).toBe(75);
  });

  test('what is refused shows #VALUE! with its reason, in the language that Excel has at that moment', () => {
    let language: LocaleCode = 'nb';
    const share = registered(() => language).get('FORDELING')!;
    const refused = () => share('mye', [[1]], 0, null, null, CALL);
    expect(refused).toThrow(
      new PlatformError('#VALUE!', 'Beløpet er «mye», og det er ikke et tall. Skriv et tall.'),
    );
    language = 'en';
    expect(refused).toThrow(/^The total is ‘mye’/);
  });
});

describe.each(['nb', 'nn', 'en'] as const)('The metadata in %s is as Excel wants it', (code) => {
  const { functions } = functionsMetadata(FUNCTIONS, LOCALES[code]);

  test('ids and names are capital letters, digits and points, and not those of a cell', () => {
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).toBe(id);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test('parameters have names without spaces, each once, and the optional ones last', () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\p{Ll}[\p{Ll}_]*$/u);
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual(optional.toSorted((left, right) => Number(left) - Number(right)));
    }
  });

  test('every function and parameter has its words', () => {
    for (const { description, parameters } of functions) {
      expect(description.length).toBeGreaterThan(20);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
    }
  });
});
