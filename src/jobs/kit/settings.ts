import { figure, issue, type Issue } from '../../workbook/issue';
import { shortened } from '../../tables/cell-text';
import type { Settings } from '../../workbook/host';

/** How a person is asked: what a screen needs to know of a choice. */
export type SettingQuestion =
  /** One of these codes; each has a name and a sentence in the locales, as `policy.largest-remainder`. */
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      /** The one of them that holds where nothing is chosen; absent where the sheets decide. */
      readonly standard?: string;
    }
  | { readonly kind: 'text' }
  /** A text that few need: it is folded away. */
  | { readonly kind: 'rare-text' }
  /** Which of the workbook's tables is meant, by the table's id: asked beside the table itself. */
  | { readonly kind: 'table'; readonly table: string }
  /** Which columns are meant: asked beside the tables. */
  | { readonly kind: 'columns' };

/** A choice that a job has: its name on the command line and in the workbook, and how its text is read. */
export interface SettingDefinition<T> {
  readonly name: string;
  readonly asked: SettingQuestion;
  /** Null when the text cannot be read. */
  readonly read: (text: string) => T | null;
  /** What a text that cannot be read was read as, as a term of the locales; null where there is nothing to say of it. */
  readonly readAs?: (text: string) => string | null;
  /** Whether its value is about a person: it is then for one run, and never kept in the workbook. */
  readonly isPersonal?: boolean;
  /** What to write instead, as a term or terms of the locales. */
  readonly expected: readonly string[];
}

/** Room for some hundred cells by their addresses: more is rather a slip, or another program's. */
const LONGEST_SETTING = 10_000;

type Definitions = Readonly<Record<string, SettingDefinition<unknown>>>;

/** The settings as read; null where nothing is chosen. */
export type SettingValues<D extends Definitions> = {
  readonly [K in keyof D]: D[K] extends SettingDefinition<infer T> ? T | null : never;
};

/** Reads a job's settings. Unknown names and unreadable values are errors. */
export function readSettings<D extends Definitions>(
  definitions: D,
  given: Settings,
): { values: SettingValues<D>; issues: readonly Issue[] } {
  const names = Object.values(definitions).map((definition) => definition.name);
  const issues: Issue[] = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => issue('setting.unknown', null, { name: figure.text(name), known: figure.texts(names) }));

  const values: Record<string, unknown> = {};
  for (const [id, { name, read, readAs, expected }] of Object.entries(definitions)) {
    const text = given[name]?.trim() ?? '';
    values[id] = text === '' || text.length > LONGEST_SETTING ? null : read(text);
    if (text.length > LONGEST_SETTING) issues.push(tooLongSetting(name, text));
    if (text === '' || text.length > LONGEST_SETTING || values[id] !== null) continue;
    issues.push(unreadableSetting(name, text, readAs?.(text) ?? null, expected));
  }
  return { values: values as SettingValues<D>, issues };
}

function tooLongSetting(name: string, { length }: string): Issue {
  return issue('setting.too-long', null, {
    name: figure.text(name),
    length: figure.number(length),
    most: figure.number(LONGEST_SETTING),
  });
}

function unreadableSetting(
  name: string,
  text: string,
  readAs: string | null,
  expected: readonly string[],
): Issue {
  const figures = {
    name: figure.text(name),
    found: figure.text(shortened(text)),
    expected: figure.terms(expected),
  };
  return readAs === null
    ? issue('setting.unreadable', null, figures)
    : issue('setting.misread', null, { ...figures, readAs: figure.term(readAs) });
}
