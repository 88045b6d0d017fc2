import { enLocale } from './en/locale';
import type { Locale, LocaleCode } from './locale';
import { nbLocale } from './nb/locale';
import { nnLocale } from './nn/locale';

export { isLocaleCode, type Locale, type LocaleCode } from './locale';

/** Every language at once; a page that waits for the network takes the one it needs by `loadLocale`. */
export const LOCALES: Readonly<Record<LocaleCode, Locale>> = { nb: nbLocale, nn: nnLocale, en: enLocale };
