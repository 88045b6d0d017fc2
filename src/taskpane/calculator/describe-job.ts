import { term } from '../../jobs/describe-issue';
import type { Job } from '../../jobs/job';
import type { SettingDefinition } from '../../jobs/kit/settings';
import type { Locale } from '../../locales';
import type { JobView, SettingView, TableView } from './protocol';

/** A job as its screen shows it. */
export function describeJob(job: Job, locale: Locale): JobView {
  const { title, summary, sheets } = job.describe(locale);
  const columns = job.settings.find(({ asked }) => asked.kind === 'columns');
  return {
    id: job.id,
    title,
    summary,
    sheets,
    tables: job.tables.map((table) => describeTable(job, table, locale)),
    columnsSetting: columns?.name ?? null,
    settings: job.settings.flatMap((setting) => describeSetting(job, setting, locale)),
  };
}

function describeTable(job: Job, { id, columns }: Job['tables'][number], locale: Locale): TableView {
  const setting = job.settings.find(({ asked }) => asked.kind === 'table' && asked.table === id);
  return {
    id,
    label: term(id, locale),
    isOptional: job.optionalTables.includes(id),
    isBuiltIn: job.builtInTables.includes(id),
    setting: setting?.name ?? null,
    columns: Object.entries(columns).map(([column, { presence }]) => ({
      id: column,
      label: term(`${id}.${column}`, locale),
      isRequired: presence !== 'optional',
    })),
  };
}

/** Choices of tables and columns are made beside the tables. */
function describeSetting(
  job: Job,
  { name, asked, isPersonal = false }: SettingDefinition<unknown>,
  locale: Locale,
): readonly SettingView[] {
  const { settings, options } = job.describe(locale);
  if (asked.kind === 'table' || asked.kind === 'columns') return [];
  const { label, help } = settings[name] ?? { label: name, help: '' };
  const codes = asked.kind === 'choice' ? asked.options : [];
  return [
    {
      name,
      label,
      help,
      isPersonal,
      isRare: asked.kind === 'rare-text',
      standard: asked.kind === 'choice' && asked.standard !== undefined ? term(asked.standard, locale) : null,
      options: codes.map((code) => ({
        value: code.slice(code.indexOf('.') + 1),
        label: term(code, locale),
        help: options[code] ?? '',
      })),
    },
  ];
}
