import { readChoice, type Choice } from '../../tables/choice';
import { readColumnChoices } from '../../tables/column-choices';
import { readPeriodText } from '../../tables/read-period';
import type { TableSchema } from '../../tables/table-schema';
import { parseRangeAddress, type RangeAddress } from '../../workbook/address';
import { PERIOD_SETTING } from './choose-period';
import { READING_SETTINGS } from './reading-choices';
import type { SettingDefinition, SettingValues } from './settings';

/** A job's tables, by the names that they have in settings. */
export type Schemas = Readonly<Record<string, TableSchema>>;

export type Definitions = Readonly<Record<string, SettingDefinition<unknown>>>;

const COLUMNS_SETTING = 'kolonner';

/** A choice among codes, of which the first is the usual one. */
export function choiceSetting<T extends string>(name: string, terms: string, choices: readonly Choice<T>[]) {
  const options = choices.map(({ code }) => `${terms}.${code}`);
  return {
    name,
    asked: { kind: 'choice', options, standard: options[0]! } as const,
    read: (text: string) => readChoice(text, choices),
    expected: options,
  };
}

/**
 * All settings of a job, by ids: its period, its own, which tables and columns are meant, and which of their rows and
 * columns count. All but its own are alike in every job.
 */
export function settingsOf<D extends Definitions>(tables: Schemas, own: D) {
  const places = Object.entries(tables).map(([name, { id }]) => [
    placeKey(name),
    {
      name,
      asked: { kind: 'table', table: id } as const,
      read: parseRangeAddress,
      expected: ['expected.place'],
    },
  ]);
  return {
    period: {
      name: PERIOD_SETTING,
      asked: { kind: 'text' } as const,
      read: readPeriodText,
      expected: ['expected.period'],
    },
    ...own,
    ...(Object.fromEntries(places) as Readonly<Record<`at:${string}`, SettingDefinition<RangeAddress>>>),
    columns: {
      name: COLUMNS_SETTING,
      asked: { kind: 'columns' } as const,
      read: (text: string) => readColumnChoices(text, tables),
      expected: ['expected.columns'],
    },
    ...READING_SETTINGS,
  };
}

/** The choices that every job has, as read. */
export type AnyJobsSettings = SettingValues<ReturnType<typeof settingsOf<Definitions>>>;

/** Where a person says that the tables stand, by their ids. */
export function chosenPlaces(
  tables: Schemas,
  values: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, RangeAddress> {
  const places = Object.entries(tables).flatMap(([name, { id }]): [string, RangeAddress][] => {
    const place = values[placeKey(name)] as RangeAddress | null;
    return place === null ? [] : [[id, place]];
  });
  return new Map(places);
}

function placeKey(name: string): `at:${string}` {
  return `at:${name}`;
}
