import { tidyText } from './cell-text';

/** A choice that people write in words: its code, and the names that mean it. */
export interface Choice<T extends string> {
  readonly code: T;
  readonly names: readonly string[];
}

/** The code that a text means, whatever its case, hyphens and Norwegian letters (`storste-rest`); null for none. */
export function readChoice<T extends string>(text: string, choices: readonly Choice<T>[]): T | null {
  const key = choiceKey(text);
  const match = choices.find(({ code, names }) => [code, ...names].some((name) => choiceKey(name) === key));
  return match?.code ?? null;
}

function choiceKey(text: string): string {
  return tidyText(text)
    .toLocaleLowerCase('nb')
    .replace(/[-_]/g, ' ')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/æ/g, 'ae')
    .trim();
}
