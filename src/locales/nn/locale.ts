import { createFormat } from '../format';
import type { Locale } from '../locale';
import { nn } from './texts';

export const nnLocale: Locale = { code: 'nn', texts: nn, format: createFormat(['nn', 'nb', 'no']) };
