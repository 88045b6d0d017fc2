import { parseArgs } from 'node:util';
import { LOCALES } from '../jobs/locales';
import { isLocaleCode, type Locale } from '../locales';
import { findJob, JOBS } from '../jobs/registry';
import type { Job } from '../jobs/job';
import type { Settings } from '../workbook/host';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'jobs' }
  | { readonly kind: 'template'; readonly job: Job; readonly file: string; readonly overwrite: boolean }
  | {
      readonly kind: 'run';
      readonly job: Job;
      readonly file: string;
      /** Null: beside the input. */
      readonly output: string | null;
      readonly overwrite: boolean;
      readonly sheets: readonly string[];
      readonly settings: Settings;
      /** Values instead of formulas. */
      readonly values: boolean;
    };

export interface ParsedArguments {
  readonly locale: Locale;
  readonly json: boolean;
  /** A command, or what is wrong with the words, in the user's language. */
  readonly command: Command | { readonly kind: 'wrong-use'; readonly message: string };
}

const OPTIONS = {
  ut: { type: 'string' },
  overskriv: { type: 'boolean' },
  json: { type: 'boolean' },
  verdier: { type: 'boolean' },
  sprak: { type: 'string' },
  ark: { type: 'string', multiple: true },
  sett: { type: 'string', multiple: true },
  hjelp: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const;

export type OptionName = Exclude<keyof typeof OPTIONS, 'help'>;

export const OPTION_NAMES = Object.keys(OPTIONS).filter((name) => name !== 'help') as readonly OptionName[];

/** Reads the words of the command line. Never throws: wrong use is an answer too. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = typeof values.sprak === 'string' ? values.sprak : 'nb';
  const locale = LOCALES[isLocaleCode(language) ? language : 'nb'];
  const answer = (command: ParsedArguments['command']) => ({ locale, json: values.json === true, command });
  const { errors } = locale.texts.cli;
  const wrongUse = (message: string) => answer({ kind: 'wrong-use', message });

  const unknown = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined)
    return wrongUse(errors.unknownOption(unknown.length === 1 ? `-${unknown}` : `--${unknown}`));
  const withoutValue = Object.entries(OPTIONS).find(
    ([name, { type }]) => type === 'string' && [values[name as OptionName]].flat().includes(true),
  );
  if (withoutValue !== undefined) return wrongUse(errors.optionNeedsValue(`--${withoutValue[0]}`));
  const twice = findGivenTwice(tokens);
  if (twice !== null) return wrongUse(errors.givenTwice(...twice));
  if (!isLocaleCode(language)) return wrongUse(errors.unknownLanguage(language));
  if (values.hjelp === true || values.help === true) return answer({ kind: 'help' });

  const [name, ...rest] = positionals;
  if (name === undefined) return words.length === 0 ? answer({ kind: 'help' }) : wrongUse(errors.noCommand);
  if (name === 'jobber')
    return rest.length > 0 ? wrongUse(errors.tooMany(rest[0]!)) : answer({ kind: 'jobs' });

  const isTemplate = name === 'mal';
  const [jobName, file, ...more] = isTemplate ? rest : positionals;
  const job = findJob(jobName ?? '');
  if (job === undefined) {
    const known = locale.format.list(JOBS.map(({ id }) => id));
    return wrongUse(jobName === undefined ? errors.jobNeeded(known) : errors.unknownCommand(jobName, known));
  }
  if (file === undefined) return wrongUse(errors.fileNeeded);
  if (more.length > 0) return wrongUse(errors.tooMany(more[0]!));
  const overwrite = values.overskriv === true;
  const forRunsOnly = (['ut', 'ark', 'sett', 'verdier'] as const).find(
    (option) => values[option] !== undefined,
  );
  if (isTemplate && forRunsOnly !== undefined) return wrongUse(errors.notForTemplates(`--${forRunsOnly}`));
  if (isTemplate) return answer({ kind: 'template', job, file, overwrite });

  const settings = new Map<string, string>();
  for (const pair of texts(values.sett)) {
    const at = pair.indexOf('=');
    if (at < 1) return wrongUse(errors.badSetting(pair));
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1);
    const before = settings.get(name);
    if (before !== undefined && before !== value) return wrongUse(errors.givenTwice(name, before, value));
    settings.set(name, value);
  }
  const output = typeof values.ut === 'string' ? values.ut : null;
  return answer({
    kind: 'run',
    job,
    file,
    output,
    overwrite,
    sheets: texts(values.ark),
    settings: Object.fromEntries(settings),
    values: values.verdier === true,
  });
}

type Tokens = readonly {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}[];

/** The first option that may be given once and is given two values: `--ut a.xlsx --ut b.xlsx`. */
function findGivenTwice(tokens: Tokens): readonly [option: string, first: string, second: string] | null {
  const given = new Map<string, string>();
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option' || name === undefined || value === undefined) continue;
    if (name === 'ark' || name === 'sett') continue;
    const before = given.get(name);
    if (before !== undefined && before !== value) return [`--${name}`, before, value];
    given.set(name, value);
  }
  return null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
