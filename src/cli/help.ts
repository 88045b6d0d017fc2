import { OWN_REFERENCES } from '../jobs/results/own-references';
import { JOBS } from '../jobs/registry';
import type { Job } from '../jobs/job';
import type { SettingDefinition } from '../jobs/kit/settings';
import { term } from '../jobs/describe-issue';
import type { Locale } from '../locales';
import { OPTION_NAMES, type OptionName } from './arguments';

/** What stands behind each option that takes a value, by its name in the locales or as it is. */
function valueOf(option: OptionName, { texts }: Locale): string {
  const { file, name, setting } = texts.cli.values;
  const values: Partial<Record<OptionName, string>> = {
    ut: file,
    sprak: 'nb|nn|en',
    ark: name,
    sett: setting,
  };
  return values[option] ?? '';
}

/** How the command line is used, with every job's choices. */
export function helpText(locale: Locale): string {
  const { cli } = locale.texts;
  const { commands, options } = cli;
  const usage = aligned([
    [commands.run, commands.runHelp],
    [commands.template, commands.templateHelp],
    [commands.jobs, commands.jobsHelp],
  ]);
  const optionLines = aligned(
    OPTION_NAMES.map((name) => [[`--${name}`, valueOf(name, locale)].join(' ').trim(), options[name]]),
  );
  const settings = JOBS.map((job) => `${cli.settingsHeading(job.id)}:\n${settingLines(job, locale)}`);
  const ofAnyJob = `${cli.anyJobHeading}:\n${aligned([[OWN_REFERENCES, cli.ownReferences]])}`;
  const examples = [
    'fordel mal kostnader ny.xlsx',
    `fordel kostnader ny.xlsx --sett avrunding="${cli.values.policy}" --sett periode=2018`,
  ];
  return [
    `${cli.usage}:\n${usage}`,
    `${cli.optionsHeading}:\n${optionLines}`,
    ...settings,
    ofAnyJob,
    `${cli.example}:\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n');
}

/** The jobs, with what each reads and writes. */
export function jobsText(locale: Locale): string {
  const { cli } = locale.texts;
  return JOBS.map((job) => {
    const { summary, sheets } = job.describe(locale);
    const tables = job.tables.map(({ id }) =>
      job.optionalTables.includes(id) ? `${term(id, locale)} (${cli.optional})` : term(id, locale),
    );
    const lines = aligned([
      [cli.reads, tables.join(', ')],
      [cli.writes, sheets.join(', ')],
    ]);
    return `${job.id}: ${summary}\n${lines}`;
  }).join('\n\n');
}

function settingLines(job: Job, locale: Locale): string {
  const { cli, terms } = locale.texts;
  const words = job.describe(locale).settings;
  const helpOf = ({ name, asked }: SettingDefinition<unknown>): string => {
    if (asked.kind === 'table') return cli.tableAt(term(asked.table, locale));
    return asked.kind === 'columns' ? cli.columns : (words[name]?.help ?? '').replace(/\.$/, '');
  };
  const rows = job.settings.map((setting): readonly [string, string] => {
    const { name, expected } = setting;
    const choices = expected
      .map((each) => (Object.hasOwn(terms, each) ? term(each, locale) : each))
      .join(' | ');
    return [name, [helpOf(setting), choices].filter((part) => part !== '').join(': ')];
  });
  return aligned(rows);
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`.trimEnd()).join('\n');
}
