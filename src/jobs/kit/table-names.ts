import type { Locale } from '../../locales';
import { term } from '../describe-issue';

/** What tables are called, and the cell of the period. */
export interface TableNames {
  readonly table: (id: string) => string;
  readonly period: string;
}

export function tableNames(locale: Locale): TableNames {
  return { table: (id) => term(id, locale), period: locale.texts.sheet.periodLabel };
}

/** Where nobody reads the names. */
export const UNREAD_NAMES: TableNames = { table: (id) => id, period: '' };
