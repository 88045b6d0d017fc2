import { serialOf, type PlainDate } from '../../../core/calendar/plain-date';
import { decimalText, kronerText, ratioFromDecimal } from '../../../core/money/decimal';
import type { Ratio } from '../../../core/money/ratio';
import type { DatedRule, LeaveRate, LeaveStep, MeasuredRule } from '../../../core/rules/rule-set';
import { BUILT_IN_RULES } from '../../../core/rules/nord-troms-2016';
import type { InputCells } from '../../../reports/input-cells';
import type { CellAddress } from '../../../workbook/address';
import { term } from '../../describe-issue';
import type { ColumnKind, ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** The tables of the sheet Regler, each with the sentence that says where its rules come from. */
export function ruleTables(reported: Reported): readonly { table: ReportTable; origin: string }[] {
  const { rules } = reported.result;
  const { notes } = wordsOf(reported.locale);
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
  /** The column of the workbook's own table that it stands in. */
  inputColumn: string,
];

/** Each cell points at the workbook's own where the rule stands there, and holds its value where it is built in. */
function tableOf<R extends DatedRule>(
  id: string,
  name: string,
  rules: readonly R[],
  columns: readonly Column<R>[],
  { result, inputs }: Reported,
): ReportTable {
  return {
    id,
    name,
    totalLabel: null,
    columns: columns.map(([column, heading, kind, width, valueOf, inputColumn]): ReportColumn => {
      const values = rules.map(valueOf);
      return {
        id: column,
        heading,
        kind,
        width,
        values,
        total: null,
        formula: (row) => {
          const cell = result.rules.cells.get(rules[row]!)?.[inputColumn] ?? null;
          const value = values[row] ?? null;
          return cell === null || value === null ? null : linkTo(cell.address, kind, value, inputs);
        },
      };
    }),
  };
}

function linkTo(address: CellAddress, kind: ColumnKind, value: string, inputs: InputCells): string | null {
  switch (kind) {
    case 'text':
      return inputs.text(address, value);
    case 'amount':
      return inputs.roundedAmount(address);
    case 'date':
      return inputs.exactly(address, serialOf(value as PlainDate));
    case 'percent':
      return inputs.fraction(address, ratioFromDecimal(value));
    case 'days':
    case 'number':
      return inputs.number(address);
  }
}

function leaveRulesTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { columns } = wordsOf(locale);
  const ofStep = (valueOf: (rule: LeaveStep) => Ratio) => (rule: LeaveStep | LeaveRate) =>
    rule.shape === 'step' ? decimalText(valueOf(rule)) : null;
  const ofRate = (valueOf: (rule: LeaveRate) => Ratio | null) => (rule: LeaveStep | LeaveRate) => {
    const value = rule.shape === 'rate' ? valueOf(rule) : null;
    return value === null ? null : decimalText(value, 12);
  };
  return tableOf(
    'regler.leave',
    term('leaveRules', locale),
    result.rules.leave,
    [
      ...measuredColumns(locale),
      ['ruleDays', columns.ruleDays, 'number', 12, ofStep(({ days }) => days), 'days'],
      [
        'daysPerUnit',
        columns.daysPerUnit,
        'number',
        12,
        ofRate(({ daysPerUnit }) => daysPerUnit),
        'daysPerUnit',
      ],
      [
        'capPerStudyYear',
        columns.capPerStudyYear,
        'number',
        12,
        ofRate(({ capPerStudyYear }) => capPerStudyYear),
        'capPerStudyYear',
      ],
      ['cap', columns.cap, 'number', 8, ofRate(({ cap }) => cap), 'cap'],
      ['usefulness', columns.usefulness, 'text', 12, ({ usefulness }) => usefulness, 'usefulness'],
      ...datedColumns(locale, LONG_SOURCE),
    ],
    reported,
  );
}

function supplementRulesTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { columns } = wordsOf(locale);
  return tableOf(
    'regler.supplement',
    term('supplementRules', locale),
    result.rules.supplement,
    [
      ...measuredColumns(locale),
      ['amount', columns.amount, 'amount', 14, ({ amount }) => kronerText(amount), 'amount'],
      ...datedColumns(locale),
    ],
    reported,
  );
}

function stipendRulesTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { columns } = wordsOf(locale);
  return tableOf(
    'regler.stipend',
    term('stipendRules', locale),
    result.rules.stipend,
    [
      ['scheme', columns.scheme, 'text', 22, ({ scheme }) => scheme, 'scheme'],
      ['type', columns.type, 'text', 12, ({ type }) => type, 'type'],
      ['atStart', columns.atStart, 'amount', 14, ({ atStart }) => kronerText(atStart), 'atStart'],
      [
        'atCompletion',
        columns.atCompletion,
        'amount',
        14,
        ({ atCompletion }) => kronerText(atCompletion),
        'atCompletion',
      ],
      [
        'bindingMonths',
        columns.bindingMonths,
        'number',
        12,
        ({ bindingMonths }) => (bindingMonths === null ? null : String(bindingMonths)),
        'bindingMonths',
      ],
      ...datedColumns(locale),
    ],
    reported,
  );
}

function ratesTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { columns } = wordsOf(locale);
  const kindOf = (row: number) => (result.rules.rates[row]!.rate === 'workdaysAYear' ? 'number' : 'percent');
  const table = tableOf(
    'regler.rates',
    term('rates', locale),
    result.rules.rates,
    [
      ['rate', columns.rate, 'text', 22, ({ rate }) => term(`rate.${rate}`, locale), 'rate'],
      ['municipality', columns.municipality, 'text', 12, ({ municipality }) => municipality, 'municipality'],
      ['value', columns.value, 'percent', 12, ({ value }) => decimalText(value, 12), 'value'],
      ...datedColumns(locale),
    ],
    reported,
  );
  return {
    ...table,
    columns: table.columns.map((column) => (column.id === 'value' ? { ...column, kindOf } : column)),
  };
}

function measuredColumns(locale: Reported['locale']): readonly Column<MeasuredRule>[] {
  const { columns } = wordsOf(locale);
  return [
    ['type', columns.type, 'text', 22, ({ type }) => type, 'type'],
    [
      'unit',
      columns.unit,
      'text',
      12,
      ({ unit }) => (unit === null ? null : term(`studyUnit.${unit}`, locale)),
      'unit',
    ],
    ['sizeFrom', columns.sizeFrom, 'number', 12, ({ from }) => decimalText(from, 12), 'from'],
  ];
}

/** The tables stand below one another: where one of them ends in a source, another has figures, and long texts run on. */
const SHORT_SOURCE = 12;
const LONG_SOURCE = 70;

function datedColumns(locale: Reported['locale'], sourceWidth = SHORT_SOURCE): readonly Column<DatedRule>[] {
  const { columns } = wordsOf(locale);
  return [
    ['validFrom', columns.validFrom, 'date', 12, ({ validFrom }) => validFrom, 'validFrom'],
    ['source', columns.source, 'text', sourceWidth, ({ source }) => source, 'source'],
  ];
}
