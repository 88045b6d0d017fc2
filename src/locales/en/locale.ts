import { createFormat } from '../format';
import type { Locale } from '../locale';
import { en } from './texts';

export const enLocale: Locale = { code: 'en', texts: en, format: createFormat(['en-GB', 'en']) };
