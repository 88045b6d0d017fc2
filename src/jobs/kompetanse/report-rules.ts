import { decimalText, kronerText } from '../../core/money/decimal';
import type { Ratio } from '../../core/money/ratio';
import type { DatedRule, LeaveRate, LeaveStep, MeasuredRule } from '../../core/rules/rule-set';
import { BUILT_IN_RULES } from '../../core/rules/nord-troms-2016';
import { term } from '../describe-issue';
import type { ColumnKind, ReportColumn, ReportTable } from './report-table';
import type { Reported } from './reported';

/** The tables of the sheet Regler, each with the sentence that says where its rules come from. */
export function ruleTables(reported: Reported): readonly { table: ReportTable; origin: string }[] {
  const { rules } = reported.result;
  const { notes } = reported.locale.texts.kompetanse;
  const originOf = (id: string) => {
    const table = term(id, reported.locale);
    return rules.builtIn.includes(id) ? notes.builtIn(table, BUILT_IN_RULES) : notes.ownRules(table);
  };
  return [
    { table: leaveRulesTable(reported), origin: originOf('leaveRules') },
    { table: supplementRulesTable(reported), origin: originOf('supplementRules') },
    ...(rules.stipend.length === 0
      ? []
      : [{ table: stipendRulesTable(reported), origin: originOf('stipendRules') }]),
    ...(rules.rates.length === 0 ? [] : [{ table: ratesTable(reported), origin: originOf('rates') }]),
  ];
}

type Column<R> = readonly [
  id: string,
  heading: string,
  kind: ColumnKind,
  width: number,
  valueOf: (rule: R) => string | null,
];

function tableOf<R>(
  id: string,
  name: string,
  rules: readonly R[],
  columns: readonly Column<R>[],
): ReportTable {
  return {
    id,
    name,
    totalLabel: null,
    columns: columns.map(([column, heading, kind, width, valueOf]): ReportColumn => ({
      id: column,
      heading,
      kind,
      width,
      values: rules.map(valueOf),
      total: null,
    })),
  };
}

function leaveRulesTable({ result, locale }: Reported): ReportTable {
  const { columns } = locale.texts.kompetanse;
  const ofStep = (valueOf: (rule: LeaveStep) => Ratio) => (rule: LeaveStep | LeaveRate) =>
    rule.shape === 'step' ? decimalText(valueOf(rule)) : null;
  const ofRate = (valueOf: (rule: LeaveRate) => Ratio | null) => (rule: LeaveStep | LeaveRate) => {
    const value = rule.shape === 'rate' ? valueOf(rule) : null;
    return value === null ? null : decimalText(value, 12);
  };
  return tableOf('regler.leave', term('leaveRules', locale), result.rules.leave, [
    ...measuredColumns(locale),
    ['ruleDays', columns.ruleDays, 'number', 12, ofStep(({ days }) => days)],
    ['daysPerUnit', columns.daysPerUnit, 'number', 12, ofRate(({ daysPerUnit }) => daysPerUnit)],
    [
      'capPerStudyYear',
      columns.capPerStudyYear,
      'number',
      12,
      ofRate(({ capPerStudyYear }) => capPerStudyYear),
    ],
    ['cap', columns.cap, 'number', 8, ofRate(({ cap }) => cap)],
    ['usefulness', columns.usefulness, 'text', 12, ({ usefulness }) => usefulness],
    ...datedColumns(locale, LONG_SOURCE),
  ]);
}

function supplementRulesTable({ result, locale }: Reported): ReportTable {
  const { columns } = locale.texts.kompetanse;
  return tableOf('regler.supplement', term('supplementRules', locale), result.rules.supplement, [
    ...measuredColumns(locale),
    ['amount', columns.amount, 'amount', 14, ({ amount }) => kronerText(amount)],
    ...datedColumns(locale),
  ]);
}

function stipendRulesTable({ result, locale }: Reported): ReportTable {
  const { columns } = locale.texts.kompetanse;
  return tableOf('regler.stipend', term('stipendRules', locale), result.rules.stipend, [
    ['scheme', columns.scheme, 'text', 22, ({ scheme }) => scheme],
    ['type', columns.type, 'text', 12, ({ type }) => type],
    ['atStart', columns.atStart, 'amount', 14, ({ atStart }) => kronerText(atStart)],
    ['atCompletion', columns.atCompletion, 'amount', 14, ({ atCompletion }) => kronerText(atCompletion)],
    [
      'bindingMonths',
      columns.bindingMonths,
      'number',
      12,
      ({ bindingMonths }) => (bindingMonths === null ? null : String(bindingMonths)),
    ],
    ...datedColumns(locale),
  ]);
}

function ratesTable({ result, locale }: Reported): ReportTable {
  const { columns } = locale.texts.kompetanse;
  const kindOf = (row: number) => (result.rules.rates[row]!.rate === 'workdaysAYear' ? 'number' : 'percent');
  const table = tableOf('regler.rates', term('rates', locale), result.rules.rates, [
    ['rate', columns.rate, 'text', 22, ({ rate }) => term(`rate.${rate}`, locale)],
    ['municipality', columns.municipality, 'text', 12, ({ municipality }) => municipality],
    ['value', columns.value, 'percent', 12, ({ value }) => decimalText(value, 12)],
    ...datedColumns(locale),
  ]);
  return {
    ...table,
    columns: table.columns.map((column) => (column.id === 'value' ? { ...column, kindOf } : column)),
  };
}

function measuredColumns(locale: Reported['locale']): readonly Column<MeasuredRule>[] {
  const { columns } = locale.texts.kompetanse;
  return [
    ['type', columns.type, 'text', 22, ({ type }) => type],
    [
      'unit',
      columns.unit,
      'text',
      12,
      ({ unit }) => (unit === null ? null : term(`studyUnit.${unit}`, locale)),
    ],
    ['sizeFrom', columns.sizeFrom, 'number', 12, ({ from }) => decimalText(from, 12)],
  ];
}

/** The tables stand below one another: where one of them ends in a source, another has figures, and long texts run on. */
const SHORT_SOURCE = 12;
const LONG_SOURCE = 70;

function datedColumns(
  { texts }: Reported['locale'],
  sourceWidth = SHORT_SOURCE,
): readonly Column<DatedRule>[] {
  const { columns } = texts.kompetanse;
  return [
    ['validFrom', columns.validFrom, 'date', 12, ({ validFrom }) => validFrom],
    ['source', columns.source, 'text', sourceWidth, ({ source }) => source],
  ];
}
