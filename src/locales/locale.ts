import type { Format } from './format';
import type { Texts } from './texts';

/** The languages by their own names. */
export const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export type LocaleCode = keyof typeof LANGUAGES;

export const LOCALE_CODES = Object.keys(LANGUAGES) as readonly LocaleCode[];

export interface Locale {
  readonly code: LocaleCode;
  readonly texts: Texts;
  readonly format: Format;
}

export function isLocaleCode(code: string): code is LocaleCode {
  return Object.hasOwn(LANGUAGES, code);
}

/** Gives the words of the reader's language among those of a job. */
export function wordsIn<T>(words: Readonly<Record<LocaleCode, T>>) {
  return ({ code }: { readonly code: LocaleCode }): T => words[code];
}
