import { decimalText } from '../../core/money/decimal';
import { meanOf, placesOf, productScore, turnedAround, weightedScore } from '../../core/scoring/ranking';
import { NO_NAMES } from '../../tables/column-content';
import { readNumberColumns } from '../../tables/number-columns';
import { findUnusedColumns, undecidedColumnsIssue, type UndecidedColumn } from '../../tables/unused-columns';
import { rangeAddressText } from '../../workbook/address';
import { figure, hasErrors, type Issue } from '../../workbook/issue';
import { oneTableResult } from '../kit/one-table-result';
import { choicesWithoutEffect } from '../kit/reading-choices';
import { tableJob, type JobInput, type JobPeriod } from '../kit/table-job';
import { knownColumns, watchedTable } from '../kit/watched-table';
import { issue, PRIORITERING_ISSUES } from './issues';
import { optionFields, wordsOfResult, type PrioriteringResult, type RankedOption } from './option-fields';
import { readCriteria, ruleOf } from './read-criteria';
import { readOptions, scoreIssues } from './read-scores';
import { PRIORITERING_SETTINGS, USUAL_SCALE } from './settings';
import { PRIORITERING_TABLES } from './tables';
import { prioriteringTemplate } from './template';
import { WORDS, wordsOf } from './words';

type Input = JobInput<typeof PRIORITERING_TABLES, typeof PRIORITERING_SETTINGS>;

/** Alternatives ranked by their scores: reads Poeng and Kriterier, writes Prioritering. */
export const prioritering = tableJob({
  id: 'prioritering',
  tables: PRIORITERING_TABLES,
  optional: ['kriterier'],
  settings: PRIORITERING_SETTINGS,
  issues: PRIORITERING_ISSUES,
  words: WORDS,
  isUndated: true,
  sheets: (locale) => Object.values(wordsOf(locale).sheets),
  read,
  answer,
  template: prioriteringTemplate,
});

/** Ranks the alternatives; null where something must be decided or mended first. */
function read({ tables, settings }: Input): {
  readonly read: PrioriteringResult | null;
  readonly issues: readonly Issue[];
} {
  const { poeng, kriterier } = tables.read;
  if (poeng === null) return { read: null, issues: [] };
  const { columns, issues: columnIssues } = readNumberColumns(poeng);
  const { options, issues: optionIssues } = readOptions(poeng, columns, tables.decided.kept);
  const { criteria, undecided, issues: criteriaIssues } = readCriteria(kriterier, columns);
  const { rule, issues: ruleIssues } = ruleOf(settings.rule, criteria);
  const scale = settings.scale ?? USUAL_SCALE;
  const place = figure.text(rangeAddressText(poeng.table.range));
  const issues = [
    ...columnIssues,
    ...(columns.length === 0 ? [issue('criteria.none', null, { place })] : []),
    ...optionIssues,
    ...criteriaIssues,
    ...ruleIssues,
    ...(hasErrors(columnIssues) ? [] : scoreIssues(criteria, scale)),
    ...unusedColumns(tables, new Set(columns.map(({ at }) => at.column)), undecided),
  ];
  if (hasErrors([...tables.issues, ...issues])) return { read: null, issues };
  const scored = options.map(({ name, rows }) => {
    const means = criteria.map(({ numbers }) => meanOf(rows.flatMap((row) => numbers[row]?.value ?? [])));
    const counted = means.flatMap((mean, index) =>
      mean === null ? [] : [criteria[index]!.isLowBest ? turnedAround(mean, scale) : mean],
    );
    const isWhole = counted.length === criteria.length;
    const weights = criteria.map(({ weight }) => weight);
    const scoreOf = () => (rule === 'product' ? productScore(counted) : weightedScore(weights, counted));
    return { name, rows, means, score: isWhole ? scoreOf() : null };
  });
  const places = placesOf(scored.map(({ score }) => score));
  const ranked = scored.map((each, index) => ({ ...each, place: places[index]! }));
  return { read: { rule, scale, criteria, options: ranked }, issues };
}

function unusedColumns(
  { sources, decided }: Input['tables'],
  used: ReadonlySet<number>,
  undecided: readonly UndecidedColumn[],
): readonly Issue[] {
  const unused = sources.map((source) =>
    findUnusedColumns(source, source.table.schema.id === 'scores' ? used : new Set(), NO_NAMES),
  );
  const found = sources.map(({ table }) => table);
  return [
    ...undecidedColumnsIssue([...undecided, ...unused.flatMap((each) => each.undecided)]),
    ...unused.flatMap(({ issues }) => issues),
    ...choicesWithoutEffect(decided, found),
  ];
}

function answer(result: PrioriteringResult, { period }: JobPeriod, { tables, snapshot }: Input) {
  const { rule, scale, criteria, options } = result;
  const names = options.map(({ name }) => name.value);
  const follows = new Set(criteria.map(({ at }) => at.column));
  return {
    issues: options.flatMap((option) => noScores(option, result)),
    calculated: oneTableResult<RankedOption>({
      job: 'prioritering',
      sheet: 'prioritering',
      rows: options,
      fields: optionFields(result),
      words: (locale) => wordsOfResult(result, locale),
      drawn: 'score',
      drawnAgainst: criteria.length === 2 ? ['criterion.0', 'criterion.1'] : null,
      json: { options: options.map((option) => optionJson(option, result)) },
      chosen: new Map([
        ['regel', rule],
        ['skala', `${decimalText(scale.least)}–${decimalText(scale.most)}`],
      ]),
      decided: [
        names,
        options.map(({ rows }) => rows),
        criteria.map(({ heading, numbers, weight, isLowBest }) => [heading, numbers, weight, isLowBest]),
      ],
      period,
      snapshot,
      sources: tables.sources,
      watched: (tableNames) =>
        tables.sources.map((source) => {
          const known = knownColumns(source, (id) => (id === 'criteria.weight' ? 'quantity' : null));
          const scores = source.table.otherColumns
            .filter(({ column }) => source.table.schema.id === 'scores' && follows.has(column))
            .map((heading) => ({ id: null, heading, follows: 'quantity' as const }));
          return watchedTable(source, [...known, ...scores], tableNames);
        }),
    }),
  };
}

function optionJson({ name, means, rows, score, place }: RankedOption, { criteria }: PrioriteringResult) {
  const textOf = (value: Parameters<typeof decimalText>[0] | null | undefined) =>
    value == null ? null : decimalText(value);
  return {
    option: name.value,
    criteria: criteria.map(({ heading, numbers }, index) => ({
      criterion: heading,
      mean: textOf(means[index]),
      scores: rows.map((row) => textOf(numbers[row]?.value)),
    })),
    score: textOf(score),
    place,
  };
}

function noScores({ name, means }: RankedOption, { criteria }: PrioriteringResult): readonly Issue[] {
  return criteria.flatMap(({ heading }, index) => {
    const figures = { option: figure.text(name.value), criterion: figure.text(heading) };
    return means[index] === null ? [issue('score.none', name.address, figures)] : [];
  });
}
