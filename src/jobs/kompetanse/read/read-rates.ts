import { decimalText } from '../../../core/money/decimal';
import {
  compareRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  ZERO_RATIO,
  type Ratio,
} from '../../../core/money/ratio';
import { ruleKey } from '../../../core/rules/in-force';
import type { RateName, RateRule } from '../../../core/rules/rule-set';
import { participantName } from '../../../tables/cell-text';
import { readChoice } from '../../../tables/choice';
import type { NumberReading } from '../../../tables/read-cell';
import type { ReadTable } from '../../../tables/read-rows';
import type { RATES_TABLE } from '../tables/rule-tables';
import type { Read } from '../../../tables/table-schema';
import type { CellAddress } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { RATE_CHOICES } from '../choices';
import type { ReadRules, RuleCells } from './read-rules';

export type RatesTable = ReadTable<(typeof RATES_TABLE)['columns']>;

/**
 * Satser: percentages of pay, and the workdays of a year. Names that are not known are told and left out. A rate whose
 * only row has no value yet is one that nobody has given; an empty cell among others of the rate is an error.
 */
export function readRates({ table, rows }: RatesTable): ReadRules<RateRule> {
  const issues: Issue[] = [];
  const rules: RateRule[] = [];
  const placed = new Map<RateRule, RuleCells>();
  const first = new Map<string, CellAddress>();
  const rowsOfRate = (rate: RateName) =>
    rows.map(({ cells }) => cells).filter((cells) => readChoice(cells.rate.value, RATE_CHOICES) === rate);
  for (const { cells } of rows) {
    const rate = readChoice(cells.rate.value, RATE_CHOICES);
    if (rate === null) {
      const known = figure.terms(RATE_CHOICES.map(({ code }) => `rate.${code}`));
      issues.push(issue('rate.unknown', cells.rate.address, { found: figure.text(cells.rate.value), known }));
      continue;
    }
    const { text: column, column: valueColumn } = table.columns.get('value')!;
    if (cells.value === null) {
      if (!rowsOfRate(rate).some((other) => other.value !== null)) continue;
      const row = figure.text(cells.rate.value);
      issues.push(
        issue(
          'cell.missing',
          { ...cells.rate.address, column: valueColumn },
          { column: figure.text(column), row },
        ),
      );
      continue;
    }
    const value = rate === 'workdaysAYear' ? workdays(cells.value) : percentage(cells.value, column);
    if ('code' in value) {
      issues.push(value);
      continue;
    }
    const municipality = cells.municipality === null ? null : participantName(cells.municipality.value);
    const validFrom = cells.validFrom?.value ?? null;
    const key = [rate, ruleKey(municipality ?? ''), validFrom ?? ''].join('|');
    const other = first.get(key);
    if (other !== undefined) {
      issues.push(issue('rule.duplicate', cells.rate.address, { other: figure.place(other) }));
      continue;
    }
    first.set(key, cells.rate.address);
    const rule = { rate, municipality, value, validFrom, source: cells.source?.value ?? null };
    rules.push(rule);
    placed.set(rule, cells);
  }
  return { rules, cells: placed, issues };
}

const DAYS_OF_A_YEAR = ratio(366n);

function workdays({ value: { value }, address }: Read<NumberReading>): Ratio | Issue {
  const isFit = value.numerator > 0n && compareRatio(value, DAYS_OF_A_YEAR) <= 0;
  return isFit ? value : issue('rate.workdays', address, { found: figure.number(decimalText(value)) });
}

const HUNDREDTH = ratio(1n, 100n);
const LEAST_PERCENT = ratio(3n, 2n);

/** A rate below 1 is a fraction, above 1,5 a percentage; in between it must have its sign, for 1 may be either. */
function percentage({ value: read, address }: Read<NumberReading>, heading: string): Ratio | Issue {
  const { value, shownAsPercent } = read;
  const column = figure.text(heading);
  const found = figure.text(decimalText(value).replace('.', ','));
  const isFraction = shownAsPercent || compareRatio(value, ONE_RATIO) < 0;
  if (!isFraction && compareRatio(value, LEAST_PERCENT) <= 0) {
    return issue('percent.unclear', address, { column, found });
  }
  const fraction = isFraction ? value : multiplyRatio(value, HUNDREDTH);
  const inRange = compareRatio(fraction, ZERO_RATIO) >= 0 && compareRatio(fraction, ONE_RATIO) <= 0;
  return inRange ? fraction : issue('percent.out-of-range', address, { column, found });
}
