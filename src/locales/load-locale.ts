import type { Locale, LocaleCode } from './locale';

const LOADERS: Readonly<Record<LocaleCode, () => Promise<Locale>>> = {
  nb: async () => (await import(/* webpackChunkName: "nb-locale" */ './nb/locale')).nbLocale,
  nn: async () => (await import(/* webpackChunkName: "nn-locale" */ './nn/locale')).nnLocale,
  en: async () => (await import(/* webpackChunkName: "en-locale" */ './en/locale')).enLocale,
};

/** Fetches the texts of one language, so that a page need not fetch those of all before it is there. Fails as an import does. */
export function loadLocale(code: LocaleCode): Promise<Locale> {
  return LOADERS[code]();
}
