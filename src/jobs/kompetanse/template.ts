import { plainDate, serialOf } from '../../core/calendar/plain-date';
import { decimalText, kronerText } from '../../core/money/decimal';
import { NORD_TROMS_2016 } from '../../core/rules/nord-troms-2016';
import type { DatedRule, MeasuredRule } from '../../core/rules/rule-set';
import type { Locale } from '../../locales';
import { afterNumber, inputSheet, left, right } from '../../reports/input-sheet';
import { numberCell, textCell, type CellSpec } from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import { term } from '../describe-issue';
import { PUBLISHED_RATES } from './published-rates';
import { wordsOf } from './words';

/** Made-up persons: position and yearly salary at 100 %. */
const EMPLOYEES = [
  ['0.8', '520000', 'Skjervøy'],
  ['1', '610000', 'Skjervøy'],
  ['0.625', '445000', 'Nordreisa'],
] as const;

/** Made-up educations: type, study points, months, scheme, first and last day, and whether a substitute is taken in. */
const EDUCATIONS = [
  { type: 'Studium', points: '30', months: null, scheme: '', time: [2026, 2027], substitute: true },
  { type: 'Studium', points: '45', months: null, scheme: '', time: [2026, 2027], substitute: false },
  {
    type: 'Fagbrev',
    points: null,
    months: '12',
    scheme: 'Helsefagarbeider',
    time: [2026, 2027],
    substitute: true,
  },
] as const;

/** The made-up year of the budget. */
const PERIOD = '2026';

/** Made-up positions to be turned: their part of a full-time one, and yearly salary at 100 %. */
const POSITIONS = [
  ['1', '455000', 'Skjervøy'],
  ['0.75', '448000', 'Nordreisa'],
] as const;

/** A workbook to start from: made-up persons, and the published rules of Nord-Troms, to be replaced by the user's own. */
export function kompetanseTemplate(locale: Locale): readonly SheetPlan[] {
  return [
    employeesSheet(locale),
    educationsSheet(locale),
    leaveRulesSheet(locale),
    supplementRulesSheet(locale),
    stipendRulesSheet(locale),
    ratesSheet(locale),
    positionsSheet(locale),
  ];
}

const text = (value: string) => textCell(value, 'input');
const after = (value: string) => textCell(value, 'inputAfterNumber');
const plain = (value: string | null) => numberCell(value, 'input', NUMBER_FORMATS.plain);
const amount = (value: string) => numberCell(value, 'input', NUMBER_FORMATS.amount);
const day = (year: number, month: number, date: number) =>
  numberCell(String(serialOf(plainDate(year, month, date)!)), 'input', NUMBER_FORMATS.date);

function employeesSheet(locale: Locale): SheetPlan {
  const { template } = wordsOf(locale);
  const t = (name: string) => term(`employees.${name}`, locale);
  return inputSheet(term('employees', locale), template.employees, template.example, {
    widths: [28, 18, 16, 18],
    columns: [left(t('employee')), right(t('position')), right(t('salary')), afterNumber(t('municipality'))],
    rows: EMPLOYEES.map(([position, salary, municipality], index) => [
      text(template.names[index]!),
      numberCell(position, 'input', NUMBER_FORMATS.shortPercent),
      amount(salary),
      after(municipality),
    ]),
    labelled: [locale.texts.sheet.periodLabel, PERIOD],
  });
}

function educationsSheet(locale: Locale): SheetPlan {
  const { template } = wordsOf(locale);
  const t = (name: string) => term(`educations.${name}`, locale);
  return inputSheet(term('educations', locale), template.educations, '', {
    widths: [28, 38, 12, 13, 16, 18, 12, 12, 9],
    columns: [
      left(t('employee')),
      left(t('education')),
      left(t('type')),
      right(t('points')),
      right(t('months')),
      afterNumber(t('scheme')),
      right(t('start')),
      right(t('end')),
      afterNumber(t('substitute')),
    ],
    rows: EDUCATIONS.map(({ type, points, months, scheme, time, substitute }, index) => [
      text(template.names[index]!),
      text(template.studies[index]!),
      text(type),
      plain(points),
      plain(months),
      after(scheme),
      day(time[0], 8, 15),
      day(time[1], 6, 15),
      after(substitute ? template.yes : ''),
    ]),
  });
}

function leaveRulesSheet(locale: Locale): SheetPlan {
  const t = (name: string) => term(`leaveRules.${name}`, locale);
  return inputSheet(term('leaveRules', locale), wordsOf(locale).template.leaveRules, '', {
    widths: [16, 10, 10, 10, 14, 70],
    columns: [
      left(t('type')),
      left(t('unit')),
      right(t('from')),
      right(t('days')),
      right(t('validFrom')),
      afterNumber(t('source')),
    ],
    rows: NORD_TROMS_2016.leave.map((rule) => [
      ...sizeCells(rule, locale),
      plain(rule.shape === 'step' ? decimalText(rule.days) : null),
      ...datedCells(rule),
    ]),
  });
}

function supplementRulesSheet(locale: Locale): SheetPlan {
  const t = (name: string) => term(`supplementRules.${name}`, locale);
  const { template } = wordsOf(locale);
  return inputSheet(term('supplementRules', locale), template.supplementRules, '', {
    widths: [16, 10, 10, 14, 14, 70],
    columns: [
      left(t('type')),
      left(t('unit')),
      right(t('from')),
      right(t('amount')),
      right(t('validFrom')),
      afterNumber(t('source')),
    ],
    rows: NORD_TROMS_2016.supplement.map((rule) => [
      ...sizeCells(rule, locale),
      amount(kronerText(rule.amount)),
      ...datedCells(rule),
    ]),
  });
}

function stipendRulesSheet(locale: Locale): SheetPlan {
  const t = (name: string) => term(`stipendRules.${name}`, locale);
  return inputSheet(term('stipendRules', locale), wordsOf(locale).template.stipendRules, '', {
    widths: [22, 12, 16, 16, 18, 14, 60],
    columns: [
      left(t('scheme')),
      left(t('type')),
      right(t('atStart')),
      right(t('atCompletion')),
      right(t('bindingMonths')),
      right(t('validFrom')),
      afterNumber(t('source')),
    ],
    rows: NORD_TROMS_2016.stipend.map((rule) => [
      text(rule.scheme),
      text(rule.type ?? ''),
      amount(kronerText(rule.atStart)),
      amount(kronerText(rule.atCompletion)),
      plain(rule.bindingMonths === null ? null : String(rule.bindingMonths)),
      ...datedCells(rule),
    ]),
  });
}

function ratesSheet(locale: Locale): SheetPlan {
  const t = (name: string) => term(`rates.${name}`, locale);
  return inputSheet(term('rates', locale), wordsOf(locale).template.rates, '', {
    widths: [28, 14, 18, 70],
    columns: [left(t('rate')), right(t('value')), afterNumber(t('municipality')), left(t('source'))],
    rows: PUBLISHED_RATES.map(({ rate, value, municipality, source }) => [
      text(term(`rate.${rate}`, locale)),
      numberCell(value, 'input', NUMBER_FORMATS.shortPercent),
      after(municipality ?? ''),
      text(source ?? wordsOf(locale).template.ownRate),
    ]),
  });
}

function positionsSheet(locale: Locale): SheetPlan {
  const { template } = wordsOf(locale);
  const t = (name: string) => term(`positions.${name}`, locale);
  return inputSheet(term('positions', locale), template.positions, '', {
    widths: [32, 18, 16, 18],
    columns: [left(t('title')), right(t('position')), right(t('salary')), afterNumber(t('municipality'))],
    rows: POSITIONS.map(([position, salary, municipality]) => [
      text(template.position),
      numberCell(position, 'input', NUMBER_FORMATS.shortPercent),
      amount(salary),
      after(municipality),
    ]),
  });
}

function sizeCells({ type, unit, from }: MeasuredRule, locale: Locale): readonly CellSpec[] {
  return [text(type), text(unit === null ? '' : term(`studyUnit.${unit}`, locale)), plain(decimalText(from))];
}

function datedCells({ validFrom, source }: DatedRule): readonly CellSpec[] {
  const begins = validFrom === null ? null : String(serialOf(validFrom));
  return [numberCell(begins, 'input', NUMBER_FORMATS.date), after(source ?? '')];
}
