import { createFormat } from '../format';
import type { Locale } from '../locale';
import { nb } from './texts';

export const nbLocale: Locale = { code: 'nb', texts: nb, format: createFormat(['nb', 'no']) };
