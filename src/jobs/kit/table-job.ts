import type { Period } from '../../core/calendar/period';
import type { Locale, LocaleCode } from '../../locales';
import type { WatchedTable } from '../../reports/watched-input';
import { watchedText } from '../../reports/watched-text';
import type { CellAddress } from '../../workbook/address';
import type { Settings } from '../../workbook/host';
import { distinctIssues, hasErrors, type Catalogue, type Issue } from '../../workbook/issue';
import type { LaidOutSheet, SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { choosePeriod, PERIOD_SETTING } from './choose-period';
import { guarded } from './identity-guard';
import type { Job, JobAnswer, JobRequest, JobWords, Json, PreviewTable, ReportContext } from '../job';
import { readJobTables, tellMissingOf, type JobTables, type TellMissing } from './job-tables';
import { missingSheets } from './missing-sheets';
import { readSettings, type SettingValues } from './settings';
import { tableNames, UNREAD_NAMES, type TableNames } from './table-names';
import { settingsOf, type AnyJobsSettings, type Definitions, type Schemas } from './table-settings';
import type { WorksheetFunction } from '../functions/worksheet-function';

/** What a job is called and says on screens, beside what everybody may have to tell of it. */
interface TableJobWords extends JobWords {
  readonly title: string;
  readonly summary: string;
  readonly settings: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
  readonly options: Readonly<Record<string, string>>;
}

/** What a job is given to answer from. */
export interface JobInput<S extends Schemas, D extends Definitions> {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: JobTables<S>;
  readonly settings: SettingValues<D>;
  /** The settings as they were written. */
  readonly given: Settings;
}

/** The period that holds, and where it stands. */
export interface JobPeriod {
  readonly period: Period | null;
  /** The cell that tells it; null when there is none, or it was chosen for the run. */
  readonly at: CellAddress | null;
  /** What is said of cells that may tell it, where it must be known. */
  readonly unclear: readonly Issue[];
}

/** What a job makes of its tables, in all the forms that it is shown in. */
export interface Calculated {
  readonly json: () => Json;
  /** The input values that the answer rests on, as one text: the same give the same. */
  readonly inputText: () => string;
  /** The tables that the sheets rest on, for their watch. */
  readonly watched: (names: TableNames) => readonly WatchedTable[];
  readonly preview: (locale: Locale) => readonly PreviewTable[];
  readonly report: (context: ReportContext, watched: readonly WatchedTable[]) => readonly LaidOutSheet[];
}

/** What a job says of itself; reading, choices, period, hash and watch are alike for all. */
export interface TableJob<S extends Schemas, D extends Definitions, Read> {
  readonly id: string;
  /** By the names that they have in settings. */
  readonly tables: S;
  /** Tables that few need, or that settings or built-in rules can stand in for. */
  readonly optional: readonly (keyof S & string)[];
  readonly builtIn?: readonly (keyof S & string)[];
  /** Its own choices; the period, and which tables, columns and rows are meant, are every job's. */
  readonly settings: D;
  readonly issues: Catalogue;
  readonly words: Readonly<Record<LocaleCode, TableJobWords>>;
  /** Set where no day decides anything: a period that stands elsewhere is then none of its business. */
  readonly isUndated?: true;
  /** The sheets that it writes. */
  readonly sheets: (locale: Locale) => readonly string[];
  readonly functions?: readonly WorksheetFunction[];
  /** What is told of a table that is not there, where that is not as usual. */
  readonly tellMissing?: (settings: SettingValues<D>, given: Settings) => TellMissing;
  /** What the tables hold; null where one is wanting that must be there. */
  readonly read: (input: JobInput<S, D>) => { readonly read: Read | null; readonly issues: readonly Issue[] };
  /** What they come to; null where issues say why not. */
  readonly answer: (
    read: Read,
    period: JobPeriod,
    input: JobInput<S, D>,
    before: readonly Issue[],
  ) => { readonly calculated: Calculated | null; readonly issues: readonly Issue[] };
  /** Each thing told once. */
  readonly toldOnce?: (issues: readonly Issue[]) => readonly Issue[];
  readonly template: (locale: Locale) => readonly SheetPlan[];
}

export function tableJob<S extends Schemas, D extends Definitions, Read>(job: TableJob<S, D, Read>): Job {
  const { id, tables, issues, words, functions = [], template, optional, builtIn = [] } = job;
  const definitions = settingsOf(tables, job.settings);
  const toldOnce = job.toldOnce ?? distinctIssues;
  const tellMissing = tellMissingOf(tables, optional);
  const idsOf = (names: readonly string[]) => names.map((name) => tables[name]!.id);
  return guarded({
    id,
    tables: Object.values(tables),
    optionalTables: idsOf(optional),
    builtInTables: idsOf(builtIn),
    settings: Object.values(definitions),
    functions,
    issues,
    words,
    describe: (locale) => {
      const { title, summary, options, ...own } = words[locale.code];
      const settings = { ...locale.texts.choices, ...own.settings };
      return { title, summary, sheets: job.sheets(locale), settings, options };
    },
    answer,
    template,
  });

  /** Reads, checks and calculates; nothing is written. */
  function answer(snapshot: WorkbookSnapshot, { settings: given, sheets }: JobRequest): JobAnswer {
    const { values, issues: settingIssues } = readSettings(definitions, given);
    const settings = values as unknown as AnyJobsSettings & SettingValues<D>;
    const found = readJobTables(
      snapshot,
      tables,
      settings,
      sheets,
      job.tellMissing?.(settings, given) ?? tellMissing,
    );
    const input = { snapshot, tables: found, settings, given };
    const { read, issues: readIssues } = job.read(input);
    const written = given[PERIOD_SETTING] ?? '';
    const period = choosePeriod(snapshot, { uses: found.uses, sheets }, settings.period, written);
    const before = [
      ...settingIssues,
      ...missingSheets(snapshot, sheets),
      ...found.issues,
      ...readIssues,
      ...period.issues.filter(({ code }) => job.isUndated !== true || code !== 'period.elsewhere'),
    ];
    const answered = read === null ? null : job.answer(read, period, input, before);
    const told = toldOnce([...before, ...(answered?.issues ?? [])]);
    const calculated = answered?.calculated ?? null;
    if (calculated === null || hasErrors(told)) return { issues: told, tables: found.uses, result: null };
    return {
      issues: told,
      tables: found.uses,
      result: {
        get json() {
          return calculated.json();
        },
        get inputText() {
          return `${calculated.inputText()}\n${watchedText(calculated.watched(UNREAD_NAMES))}`;
        },
        preview: calculated.preview,
        report: (context) => calculated.report(context, calculated.watched(tableNames(context.locale))),
      },
    };
  }
}
