import { shareAgreement } from '../../core/allocation/share-agreement';
import type { Period } from '../../core/calendar/period';
import { decimalText, kronerText } from '../../core/money/decimal';
import { ore } from '../../core/money/ore';
import { multiplyRatio, ratio } from '../../core/money/ratio';
import { watchedText } from '../../reports/watched-text';
import { COSTS_TABLE } from '../../tables/costs-table';
import { findTables, type TableSearch } from '../../tables/find-tables';
import type { FoundTable } from '../../tables/found-table';
import { KEYS_TABLE } from '../../tables/keys-table';
import { PARTICIPANTS_TABLE } from '../../tables/participants-table';
import { readRows, type ReadTable } from '../../tables/read-rows';
import type { ColumnSchemas } from '../../tables/table-schema';
import { distinctIssues, figure, hasErrors, type Issue } from '../../workbook/issue';
import { issue, KOSTNADER_ISSUES } from './issues';
import type { RangeAddress } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { choosePeriod, PERIOD_SETTING } from '../choose-period';
import { guarded } from '../identity-guard';
import type { Job, JobAnswer, JobRequest } from '../job';
import { missingSheets } from '../missing-sheets';
import { choicesWithoutEffect, readingChoices } from '../reading-choices';
import { readSettings } from '../settings';
import { UNREAD_NAMES } from '../table-names';
import { tableUse, type TableUse } from '../table-use';
import { agreementFigure, type AgreementInput } from './agreement-input';
import { inputText } from './input-text';
import { kostnaderJson } from './kostnader-json';
import { kostnaderPreview } from './kostnader-preview';
import type { KostnaderResult, SharedAgreement } from './kostnader-result';
import { otherYears } from './other-years';
import type { KostnaderTables } from './kostnader-tables';
import { readAgreements } from './read-agreements';
import { resultSheets } from './result-sheets';
import { KOSTNADER_SETTINGS, type KostnaderSettings } from './settings';
import { SHARE_FUNCTIONS } from './share-functions';
import { kostnaderTemplate } from './template';
import { watchedTables } from './watched-tables';
import { WORDS, wordsOf } from './words';

const HUNDRED = ratio(100n);
const TABLES = { participants: PARTICIPANTS_TABLE, keys: KEYS_TABLE, costs: COSTS_TABLE };

/** Cost shares by an agreed key: reads Deltakere, Nøkler and Kostnader, writes Fordeling and Avrunding. */
export const kostnader: Job = guarded({
  id: 'kostnader',
  tables: Object.values(TABLES),
  optionalTables: ['keys'],
  builtInTables: [],
  settings: Object.values(KOSTNADER_SETTINGS),
  functions: SHARE_FUNCTIONS,
  issues: KOSTNADER_ISSUES,
  words: WORDS,
  describe: (locale) => {
    const { title, summary, distribution, rounding, settings, options } = wordsOf(locale);
    const sheets = [distribution.sheet, rounding.sheet, locale.texts.watch.sheet];
    return { title, summary, sheets, settings, options };
  },
  answer,
  template: kostnaderTemplate,
});

function answer(snapshot: WorkbookSnapshot, request: JobRequest): JobAnswer {
  const { values: settings, issues: settingIssues } = readSettings(KOSTNADER_SETTINGS, request.settings);
  const { tables, uses, issues: tableIssues } = readTables(snapshot, request.sheets, settings);
  const {
    period,
    at: periodAt,
    issues: periodIssues,
    unclear,
  } = choosePeriod(
    snapshot,
    { uses, sheets: request.sheets },
    settings.period,
    request.settings[PERIOD_SETTING] ?? '',
  );
  // A key that is given and cannot be read is told as that, and not as missing.
  const isKeyGiven = (request.settings[KOSTNADER_SETTINGS.key.name] ?? '').trim() !== '';
  const issues = [
    ...settingIssues,
    ...missingSheets(snapshot, request.sheets),
    ...tableIssues.filter(({ code }) => code !== 'key.missing' || !isKeyGiven),
    ...periodIssues,
  ];
  if (tables === null) return { issues: distinctIssues(issues), tables: uses, result: null };

  const { agreements, issues: agreementIssues } = readAgreements(tables, settings, period);
  const needsPeriod = agreementIssues.some(({ code }) => code === 'period.missing');
  const yearIssues = otherYears(tables, period, periodAt);
  const all = distinctIssues([...issues, ...(needsPeriod ? unclear : []), ...yearIssues, ...agreementIssues]);
  if (hasErrors(all)) return { issues: all, tables: uses, result: null };

  const result = share(agreements, period);
  const told = [...all, ...result.agreements.flatMap(roundingIssues)];
  return {
    issues: told,
    tables: uses,
    result: {
      get json() {
        return kostnaderJson(result);
      },
      get inputText() {
        const watched = watchedTables(tables, agreements, periodAt, snapshot, UNREAD_NAMES);
        return `${inputText(result)}\n${watchedText(watched)}`;
      },
      preview: (locale) => kostnaderPreview(result, locale),
      report: (context) => resultSheets(result, { snapshot, tables, periodAt, issues: told }, context),
    },
  };
}

function share(agreements: readonly AgreementInput[], period: Period | null): KostnaderResult {
  return { period, agreements: agreements.map((input) => ({ input, shares: shareAgreement(input) })) };
}

/** Finds and reads the three tables; null when one is wanting that the settings cannot stand in for. */
function readTables(
  snapshot: WorkbookSnapshot,
  preferredSheets: readonly string[],
  settings: KostnaderSettings,
): { tables: KostnaderTables | null; uses: readonly TableUse[]; issues: readonly Issue[] } {
  const places: readonly [string, RangeAddress | null][] = [
    [PARTICIPANTS_TABLE.id, settings.participantsAt],
    [KEYS_TABLE.id, settings.keysAt],
    [COSTS_TABLE.id, settings.costsAt],
  ];
  const chosen = new Map(places.filter((place): place is [string, RangeAddress] => place[1] !== null));
  const decided = readingChoices(settings);
  const columns = settings.columns ?? [];
  const searches = findTables(snapshot, TABLES, { preferredSheets, chosen, columns, decided });

  let issues: readonly Issue[] = [];
  const read = <C extends ColumnSchemas>(search: TableSearch<C>): ReadTable<C> | null => {
    if (search.kind === 'not-found') {
      issues = [...issues, search.issue];
      return null;
    }
    const table = readRows(search.table);
    issues = issues.concat(table.issues);
    return table;
  };
  const participants = read(searches.participants);
  const isSettled = isWanting(searches.keys) && settings.key !== null;
  const keys = isSettled ? null : read(withBothWaysOut(searches.keys));
  const costs = read(searches.costs);
  const found = [participants, keys, costs].flatMap((each): readonly FoundTable[] =>
    each === null ? [] : [each.table],
  );
  issues = issues.concat(choicesWithoutEffect(decided, found));
  const tables = participants && costs && (keys || isSettled) ? { participants, keys, costs } : null;
  const uses = [
    tableUse(PARTICIPANTS_TABLE, searches.participants, participants),
    tableUse(KEYS_TABLE, searches.keys, keys),
    tableUse(COSTS_TABLE, searches.costs, costs),
  ];
  return { tables, uses, issues };
}

type KeysSearch = TableSearch<(typeof KEYS_TABLE)['columns']>;

/** Nøkler may be wanting when a setting gives the key; which of several is meant must still be told, for it says more. */
function isWanting(search: KeysSearch): boolean {
  return search.kind === 'not-found' && search.issue.code !== 'table.ambiguous';
}

/** Without Nøkler there are two ways out: to make the table, or to give the key as a setting. */
function withBothWaysOut(search: KeysSearch): KeysSearch {
  if (search.kind === 'found' || search.issue.code !== 'table.missing') return search;
  return { ...search, issue: issue('key.missing', null, { table: figure.term(KEYS_TABLE.id) }) };
}

/** What the rounding did that the payer of the bill should know. */
function roundingIssues({ input, shares }: SharedAgreement): readonly Issue[] {
  const agreement = agreementFigure(input.name);
  const issues: Issue[] = [];
  const { roundedTotal, shares: allocated } = shares.allocation;
  for (const { heading, agreed } of input.drivers) {
    if (agreed?.rest !== 'left') continue;
    const sum = figure.percent(decimalText(multiplyRatio(agreed.sum, HUNDRED)));
    const left = figure.amount(kronerText(shares.unshared));
    issues.push(
      issue('driver.percent-left', agreed.at, { column: figure.text(heading), agreement, sum, left }),
    );
  }
  if (roundedTotal !== shares.toShare) {
    const total = figure.amount(kronerText(shares.toShare));
    const rounded = figure.amount(kronerText(roundedTotal));
    issues.push(issue('rounding.total-rounded', null, { agreement, total, rounded }));
  }
  const sum = allocated.reduce((total, { shared }) => total + shared, 0n);
  const gap = sum - roundedTotal;
  if (gap > 0n) {
    const difference = figure.amount(kronerText(ore(gap)));
    issues.push(issue('rounding.above-total', null, { agreement, difference }));
  } else if (gap < 0n) {
    const difference = figure.amount(kronerText(ore(-gap)));
    issues.push(issue('rounding.below-total', null, { agreement, difference }));
  }
  return issues;
}
