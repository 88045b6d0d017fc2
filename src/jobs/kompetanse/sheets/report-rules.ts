import { serialOf, type PlainDate } from '../../../core/calendar/plain-date';
import type { Ore } from '../../../core/money/ore';
import { ratio, type Ratio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import type {
  DatedRule,
  LeaveRate,
  LeaveRule,
  MeasuredRule,
  RateRule,
  StipendRule,
  SupplementRule,
} from '../../../core/rules/rule-set';
import { BUILT_IN_RULES } from '../../../core/rules/nord-troms-2016';
import type { InputCells } from '../../../reports/input-cells';
import type { CellAddress } from '../../../workbook/address';
import { term } from '../../describe-issue';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
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

/** Each cell points at the workbook's own where the rule stands there, and holds its value where it is built in. */
function rulesTable<R extends DatedRule>(
  id: string,
  name: string,
  rules: readonly R[],
  fields: Fields<R>,
  reported: Reported,
): ReportTable {
  const { columns } = wordsOf(reported.locale);
  const table = { id, sheet: 'regler', name, totalLabel: null, headings: columns };
  return reportTable({ ...table, fields, rows: rules }, reported);
}

/** How decimals of rules stand in cells. */
const DECIMALS = 12;

type RuleFields = ReturnType<typeof ruleFieldsIn>;

/** Fields of rules, each by its value, its width and the column of the workbook's own table that it stands in. */
function ruleFieldsIn({ result }: Reported) {
  const cellOf = (rule: DatedRule, column: string) => result.rules.cells.get(rule)?.[column]?.address ?? null;
  const linked =
    <R extends DatedRule, T>(
      column: string,
      of: (rule: R) => T | null,
      link: (inputs: InputCells, address: CellAddress, value: T) => string | null,
    ) =>
    (rule: R, { inputs }: RowCells): string | null => {
      const [address, value] = [cellOf(rule, column), of(rule)];
      return address === null || value === null ? null : link(inputs, address, value);
    };
  const text = <R extends DatedRule>(
    column: string,
    width: number,
    of: (rule: R, locale: Locale) => string | null,
  ) =>
    field.text<R>({
      of,
      formula: (rule, cells) =>
        linked<R, string>(
          column,
          (each) => of(each, cells.locale),
          (inputs, address, value) => inputs.text(address, value),
        )(rule, cells),
      width,
    });
  const number = <R extends DatedRule>(
    column: string,
    width: number,
    of: (rule: R) => Ratio | null,
    decimals = DECIMALS,
  ) =>
    field.number<R>({
      of,
      formula: linked(column, of, (inputs, address) => inputs.number(address)),
      width,
      decimals,
    });
  const amount = <R extends DatedRule>(column: string, of: (rule: R) => Ore) =>
    field.amount<R>({
      of,
      formula: linked(column, of, (inputs, address) => inputs.roundedAmount(address)),
      width: 14,
      isSummed: false,
    });
  const date = <R extends DatedRule>(column: string, of: (rule: R) => PlainDate | null) =>
    field.date<R>({
      of,
      formula: linked(column, of, (inputs, address, day) => inputs.exactly(address, serialOf(day))),
      width: 12,
    });
  const rate = (column: string, of: (rule: RateRule) => Ratio) =>
    field.percent<RateRule>({
      of,
      formula: linked(column, of, (inputs, address, value) => inputs.fraction(address, value)),
      kindOf: (rule) => (rule.rate === 'workdaysAYear' ? 'number' : 'percent'),
      width: 12,
      decimals: DECIMALS,
    });
  return { text, number, amount, date, rate };
}

function leaveRulesTable(reported: Reported): ReportTable {
  const of = ruleFieldsIn(reported);
  const ofRate = (valueOf: (rule: LeaveRate) => Ratio | null) => (rule: LeaveRule) =>
    rule.shape === 'rate' ? valueOf(rule) : null;
  const days = (rule: LeaveRule) => (rule.shape === 'step' ? rule.days : null);
  return rulesTable(
    'regler.leave',
    term('leaveRules', reported.locale),
    reported.result.rules.leave,
    {
      ...measuredFields(of),
      ruleDays: of.number('days', 12, days, 6),
      daysPerUnit: of.number(
        'daysPerUnit',
        12,
        ofRate(({ daysPerUnit }) => daysPerUnit),
      ),
      capPerStudyYear: of.number(
        'capPerStudyYear',
        12,
        ofRate(({ capPerStudyYear }) => capPerStudyYear),
      ),
      cap: of.number(
        'cap',
        8,
        ofRate(({ cap }) => cap),
      ),
      usefulness: of.text('usefulness', 12, ({ usefulness }: LeaveRule) => usefulness),
      ...datedFields(of, LONG_SOURCE),
    },
    reported,
  );
}

function supplementRulesTable(reported: Reported): ReportTable {
  const of = ruleFieldsIn(reported);
  return rulesTable(
    'regler.supplement',
    term('supplementRules', reported.locale),
    reported.result.rules.supplement,
    {
      ...measuredFields(of),
      amount: of.amount('amount', ({ amount }: SupplementRule) => amount),
      ...datedFields(of, SHORT_SOURCE),
    },
    reported,
  );
}

function stipendRulesTable(reported: Reported): ReportTable {
  const of = ruleFieldsIn(reported);
  return rulesTable(
    'regler.stipend',
    term('stipendRules', reported.locale),
    reported.result.rules.stipend,
    {
      scheme: of.text('scheme', 22, ({ scheme }: StipendRule) => scheme),
      type: of.text('type', 12, ({ type }: StipendRule) => type),
      atStart: of.amount('atStart', ({ atStart }: StipendRule) => atStart),
      atCompletion: of.amount('atCompletion', ({ atCompletion }: StipendRule) => atCompletion),
      bindingMonths: of.number('bindingMonths', 12, ({ bindingMonths }: StipendRule) =>
        bindingMonths === null ? null : ratio(BigInt(bindingMonths)),
      ),
      ...datedFields(of, SHORT_SOURCE),
    },
    reported,
  );
}

function ratesTable(reported: Reported): ReportTable {
  const of = ruleFieldsIn(reported);
  return rulesTable(
    'regler.rates',
    term('rates', reported.locale),
    reported.result.rules.rates,
    {
      rate: of.text('rate', 22, ({ rate }: RateRule, locale) => term(`rate.${rate}`, locale)),
      municipality: of.text('municipality', 12, ({ municipality }: RateRule) => municipality),
      value: of.rate('value', ({ value }) => value),
      ...datedFields(of, SHORT_SOURCE),
    },
    reported,
  );
}

function measuredFields(of: RuleFields) {
  return {
    type: of.text('type', 22, ({ type }: MeasuredRule) => type),
    unit: of.text('unit', 12, ({ unit }: MeasuredRule, locale) =>
      unit === null ? null : term(`studyUnit.${unit}`, locale),
    ),
    sizeFrom: of.number('from', 12, ({ from }: MeasuredRule) => from),
  };
}

/** The tables stand below one another: where one of them ends in a source, another has figures, and long texts run on. */
const SHORT_SOURCE = 12;
const LONG_SOURCE = 70;

function datedFields(of: RuleFields, sourceWidth: number) {
  return {
    validFrom: of.date('validFrom', ({ validFrom }: DatedRule) => validFrom),
    source: of.text('source', sourceWidth, ({ source }: DatedRule) => source),
  };
}
