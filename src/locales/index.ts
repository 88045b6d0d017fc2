import { en } from './en';
import { createFormat, type Format } from './format';
import { nb } from './nb';
import { nn } from './nn';
import type { Texts } from './texts';

export type { Texts };

export type LocaleCode = 'nb' | 'nn' | 'en';

export interface Locale {
  readonly code: LocaleCode;
  readonly texts: Texts;
  readonly format: Format;
}

export const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  nb: { code: 'nb', texts: nb, format: createFormat(['nb', 'no']) },
  nn: { code: 'nn', texts: nn, format: createFormat(['nn', 'nb', 'no']) },
  en: { code: 'en', texts: en, format: createFormat(['en-GB', 'en']) },
};

export function isLocaleCode(code: string): code is LocaleCode {
  return Object.hasOwn(LOCALES, code);
}
