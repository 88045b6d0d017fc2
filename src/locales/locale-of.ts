import type { LocaleCode } from '.';

/** Fordel's own language for that of the program around it, as `nb-NO`: bokmål where nothing is told, English for all that it has not. */
export function localeOf(language: string): LocaleCode {
  const [first = ''] = language.toLowerCase().split('-');
  switch (first) {
    case '':
    case 'no':
      return 'nb';
    case 'nb':
    case 'nn':
      return first;
    default:
      return 'en';
  }
}
