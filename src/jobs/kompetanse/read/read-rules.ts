import { days } from '../../../core/calendar/days';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { decimalText } from '../../../core/money/decimal';
import { ZERO_ORE } from '../../../core/money/ore';
import { compareRatio, ratio, ZERO_RATIO, type Ratio } from '../../../core/money/ratio';
import { ruleKey } from '../../../core/rules/in-force';
import type {
  DatedRule,
  LeaveRule,
  MeasuredRule,
  StipendRule,
  StudyUnit,
  SupplementRule,
} from '../../../core/rules/rule-set';
import { readChoice, type Choice } from '../../../tables/choice';
import type { ReadTable } from '../../../tables/read-rows';
import type { LEAVE_RULES_TABLE, STIPEND_RULES_TABLE, SUPPLEMENT_RULES_TABLE } from '../tables/rule-tables';
import type { Read, TableRow } from '../../../tables/table-schema';
import type { CellAddress } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { BINDING_FROM_CHOICES, educationType, UNIT_CHOICES } from '../choices';
import { unlikelyDays } from './unlikely-figures';

export type LeaveRulesTable = ReadTable<(typeof LEAVE_RULES_TABLE)['columns']>;
export type SupplementRulesTable = ReadTable<(typeof SUPPLEMENT_RULES_TABLE)['columns']>;
export type StipendRulesTable = ReadTable<(typeof STIPEND_RULES_TABLE)['columns']>;

/** The cells of a rule's row by the columns of its table; null where they are empty or the table lacks the column. */
export type RuleCells = Readonly<Record<string, Read<unknown> | null>>;

/** A rule as it was read, with the cell that names it and those of its row. */
interface PlacedRule<R extends DatedRule> {
  readonly rule: R;
  readonly at: CellAddress;
  readonly cells: RuleCells;
}

/** The rules of a table, where each stands, and what is wrong or odd among them. */
export interface ReadRules<R extends DatedRule> {
  readonly rules: readonly R[];
  readonly cells: ReadonlyMap<DatedRule, RuleCells>;
  readonly issues: readonly Issue[];
}

function rulesOf<R extends DatedRule>(
  placed: readonly PlacedRule<R>[],
  issues: readonly Issue[],
): ReadRules<R> {
  return {
    rules: placed.map(({ rule }) => rule),
    cells: new Map(placed.map(({ rule, cells }) => [rule, cells])),
    issues,
  };
}

/** Permisjonsregler: each row a step or a rate. */
export function readLeaveRules({ table, rows }: LeaveRulesTable): ReadRules<LeaveRule> {
  const issues: Issue[] = [];
  const placed: PlacedRule<LeaveRule>[] = [];
  const headings = table.columns;
  for (const { cells } of rows) {
    const at = cells.type.address;
    const unit = readUnit(cells.unit, 'leaveRules.unit');
    if (unit.issue !== null) issues.push(unit.issue);
    const common = {
      ...datesOf(cells),
      ...sizeOf(cells.type.value, cells.from, unit.value),
      usefulness: cells.usefulness?.value ?? null,
      isReduced: cells.isReduced?.value ?? null,
    };
    for (const id of ['days', 'cap', 'capPerStudyYear'] as const) {
      issues.push(...unlikelyDays(cells[id], `leaveRules.${id}`));
    }
    const { days: step, daysPerUnit, cap, capPerStudyYear } = cells;
    if ((step === null) === (daysPerUnit === null)) {
      const columns = {
        first: figure.term('leaveRules.days'),
        second: figure.term('leaveRules.daysPerUnit'),
      };
      const column = (headings.get('days') ?? headings.get('daysPerUnit'))!.column;
      issues.push(issue('rule.one-of', { ...at, column }, columns));
      continue;
    }
    if (step !== null) {
      for (const [id, cell] of [['cap', cap] as const, ['capPerStudyYear', capPerStudyYear] as const]) {
        if (cell === null) continue;
        const figures = {
          column: figure.term(`leaveRules.${id}`),
          rate: figure.term('leaveRules.daysPerUnit'),
        };
        issues.push(issue('rule.cap-on-step', cell.address, figures));
      }
      placed.push({ rule: { shape: 'step', ...common, days: days(step.value) }, at, cells });
      continue;
    }
    const limit = (cell: Read<Ratio> | null) => (cell === null ? null : days(cell.value));
    const rate = {
      daysPerUnit: daysPerUnit!.value,
      cap: limit(cap),
      capPerStudyYear: limit(capPerStudyYear),
    };
    placed.push({ rule: { shape: 'rate', ...common, ...rate }, at, cells });
  }
  return rulesOf(placed, [...issues, ...checkMeasured(placed)]);
}

/** Tilleggsregler. */
export function readSupplementRules({ rows }: SupplementRulesTable): ReadRules<SupplementRule> {
  const issues: Issue[] = [];
  const placed = rows.map(({ cells }): PlacedRule<SupplementRule> => {
    const unit = readUnit(cells.unit, 'supplementRules.unit');
    if (unit.issue !== null) issues.push(unit.issue);
    const size = sizeOf(cells.type.value, cells.from, unit.value);
    const rule = { ...datesOf(cells), ...size, usefulness: null, amount: cells.amount.value };
    return { rule: { shape: 'step', ...rule }, at: cells.type.address, cells };
  });
  return rulesOf(placed, [...issues, ...checkMeasured(placed)]);
}

/** The longest binding time that is read, in months. */
const LONGEST_BINDING = ratio(600n);

/** Stipendregler. */
export function readStipendRules({ rows }: StipendRulesTable): ReadRules<StipendRule> {
  const issues: Issue[] = [];
  const placed = rows.map(({ cells }): PlacedRule<StipendRule> => {
    const bindingFrom = readTerm(
      cells.bindingFrom,
      BINDING_FROM_CHOICES,
      'stipendRules.bindingFrom',
      'bindingFrom',
    );
    if (bindingFrom.issue !== null) issues.push(bindingFrom.issue);
    const binding = cells.bindingMonths;
    const isFit = binding === null || isWholeUpTo(binding.value, LONGEST_BINDING);
    if (!isFit) {
      const found = figure.number(decimalText(binding.value));
      issues.push(issue('rule.binding', binding.address, { found }));
    }
    const rule: StipendRule = {
      ...datesOf(cells),
      scheme: cells.scheme.value,
      type: cells.type === null ? null : educationType(cells.type.value),
      atStart: cells.atStart?.value ?? ZERO_ORE,
      atCompletion: cells.atCompletion?.value ?? ZERO_ORE,
      bindingMonths: binding === null || !isFit ? null : Number(binding.value.numerator),
      bindingFrom: bindingFrom.value ?? 'completion',
      withContribution: cells.withContribution?.value ?? false,
    };
    return { rule, at: cells.scheme.address, cells };
  });
  const subject = ({ scheme, type }: StipendRule) => [ruleKey(scheme), ruleKey(type ?? '')].join('|');
  return rulesOf(placed, [...issues, ...repeated(placed, subject)]);
}

function isWholeUpTo(value: Ratio, most: Ratio): boolean {
  return value.denominator === 1n && compareRatio(value, most) <= 0;
}

type DatedCells = Pick<TableRow<(typeof LEAVE_RULES_TABLE)['columns']>['cells'], 'validFrom' | 'source'>;

function datesOf({ validFrom, source }: DatedCells): DatedRule {
  return { validFrom: validFrom?.value ?? null, source: source?.value ?? null };
}

/**
 * What a rule is measured in. Without a unit, one from 0 on is for the type whatever its size; one from more is counted
 * in what its type is: months for a trade certificate, else study points.
 */
function sizeOf(
  writtenType: string,
  from: Read<Ratio> | null,
  unit: StudyUnit | null,
): Pick<MeasuredRule, 'type' | 'from' | 'unit'> {
  const type = educationType(writtenType);
  const size = from?.value ?? ZERO_RATIO;
  if (unit !== null || size.numerator === 0n) return { type, from: size, unit };
  return { type, from: size, unit: type === 'Fagbrev' ? 'months' : 'points' };
}

function readUnit(cell: Read<string> | null, column: string) {
  return readTerm(cell, UNIT_CHOICES, column, 'studyUnit');
}

/** A word of a closed list, or what to tell; both null for an empty cell. */
function readTerm<T extends string>(
  cell: Read<string> | null,
  choices: readonly Choice<T>[],
  column: string,
  terms: string,
): { value: T | null; issue: Issue | null } {
  const value = cell === null ? null : readChoice(cell.value, choices);
  if (cell === null || value !== null) return { value, issue: null };
  const figures = {
    column: figure.term(column),
    found: figure.text(cell.value),
    choices: figure.terms(choices.map(({ code }) => `${terms}.${code}`)),
  };
  return { value: null, issue: issue('choice.unknown', cell.address, figures) };
}

function checkMeasured<R extends MeasuredRule>(placed: readonly PlacedRule<R>[]): readonly Issue[] {
  const ladder = ({ type, unit, usefulness }: MeasuredRule) =>
    [ruleKey(type), unit ?? '', ruleKey(usefulness ?? '')].join('|');
  const step = (rule: MeasuredRule) => `${ladder(rule)}|${decimalText(rule.from, 12)}`;
  return [...repeated(placed, step), ...olderSteps(placed, ladder, step)];
}

/** The same rule twice from the same day: which one holds cannot be known. */
function repeated<R extends DatedRule>(
  placed: readonly PlacedRule<R>[],
  subject: (rule: R) => string,
): readonly Issue[] {
  const first = new Map<string, CellAddress>();
  return placed.flatMap(({ rule, at }) => {
    const key = `${subject(rule)}|${rule.validFrom ?? ''}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    return other === undefined ? [] : [issue('rule.duplicate', at, { other: figure.place(other) })];
  });
}

/** Steps that newer rows of the same ladder do not repeat, and which hold on: perhaps nobody meant them to. */
function olderSteps<R extends MeasuredRule>(
  placed: readonly PlacedRule<R>[],
  ladder: (rule: R) => string,
  step: (rule: R) => string,
): readonly Issue[] {
  const newest = new Map<string, PlainDate>();
  const newestOfStep = new Map<string, string>();
  for (const { rule } of placed) {
    if (rule.validFrom !== null && rule.validFrom > (newest.get(ladder(rule)) ?? '')) {
      newest.set(ladder(rule), rule.validFrom);
    }
    const begins = rule.validFrom ?? '';
    if (begins > (newestOfStep.get(step(rule)) ?? '')) newestOfStep.set(step(rule), begins);
  }
  return placed.flatMap(({ rule, at }) => {
    const latest = newest.get(ladder(rule));
    const begins = rule.validFrom ?? '';
    if (latest === undefined || begins >= latest || (newestOfStep.get(step(rule)) ?? '') > begins) return [];
    const figures = {
      type: figure.text(rule.type),
      from: figure.number(decimalText(rule.from)),
      date: figure.date(latest),
    };
    return [issue('rule.older-step', at, figures)];
  });
}
