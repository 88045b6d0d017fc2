import { findRate } from '../../../core/rules/find-rate';
import type { RateName } from '../../../core/rules/rule-set';
import { SKILLED_WORKER_TO_COLLEGE } from '../../../core/rules/nord-troms-2016';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { equalRatio } from '../../../core/money/ratio';
import { numberCell, type SheetBuilder } from '../../../reports/sheet-builder';
import { NUMBER_FORMATS } from '../../../workbook/styles';
import type { Recruitment } from '../answer/recruitment';
import { municipalityColumn } from './report-costs';
import type { ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

const TABLE = 'rekruttering';

/** The cell of the ratio, as a table of one row and, so that it stands where figures do, of three columns. */
const RATIO = { id: 'rekruttering.ratio', columns: ['', '', 'ratio'] } as const;

/** The ratio that the table reckons with, in a cell of its own, with its source. */
export function layOutRatio(
  builder: SheetBuilder,
  { costRatio }: Recruitment,
  { cells, locale }: Reported,
): void {
  const { label, source, own } = wordsOf(locale).recruitment;
  const isBuiltIn = equalRatio(costRatio, SKILLED_WORKER_TO_COLLEGE);
  builder.gap();
  cells.place(RATIO.id, TABLE, builder.nextRow - 1, 1, RATIO.columns);
  const figure = numberCell(decimalText(costRatio), 'keyFigure', NUMBER_FORMATS.days);
  builder.keyFigure(label, figure, isBuiltIn ? source : own);
}

/** A position a row: what it costs as it is and as a college position, with pension and contribution. */
export function recruitmentTable({ positions, date, total }: Recruitment, reported: Reported): ReportTable {
  const { result, inputs, cells, locale } = reported;
  const texts = wordsOf(locale);
  const { columns } = texts.recruitment;
  const at = (id: string, row: number) => cells.at(TABLE, id, row, TABLE);
  const additions = (row: number) =>
    (['pension', 'employerContribution'] as const satisfies readonly RateName[])
      .map((rate) => findRate(result.rules.rates, rate, positions[row]!.employer, date))
      .filter((rule) => rule !== null)
      .map((rule) => cells.at('regler.rates', 'value', result.rules.rates.indexOf(rule), TABLE))
      .map((cell) => `*(1+${cell})`)
      .join('');
  const yearly = (row: number) => `${at('salary', row)}*${at('position', row)}${additions(row)}`;
  const amount = (id: 'today' | 'afterwards' | 'extra', formula: (row: number) => string): ReportColumn => ({
    id,
    heading: columns[id],
    kind: 'amount',
    width: 18,
    isMain: id === 'extra',
    values: positions.map(({ cost }) => kronerText(cost[id])),
    total: kronerText(total[id]),
    formula,
  });
  return {
    id: TABLE,
    name: texts.sheets.recruitment,
    totalLabel: texts.sum,
    columns: [
      {
        id: 'title',
        heading: columns.title,
        kind: 'text',
        width: 30,
        values: positions.map(({ title }) => title.value),
        total: null,
        formula: (row) => inputs.text(positions[row]!.title.address, positions[row]!.title.value),
      },
      municipalityColumn(
        positions.map(({ employer }) => employer),
        locale,
      ),
      {
        id: 'position',
        heading: texts.columns.position,
        kind: 'percent',
        width: 14,
        values: positions.map(({ position }) => decimalText(position.value, 12)),
        total: null,
        formula: (row) => inputs.fraction(positions[row]!.position.address, positions[row]!.position.value),
      },
      {
        id: 'salary',
        heading: columns.salary,
        kind: 'amount',
        width: 18,
        values: positions.map(({ salary }) => kronerText(salary.value)),
        total: null,
        formula: (row) => inputs.roundedAmount(positions[row]!.salary.address),
      },
      amount('today', (row) => `ROUND(${yearly(row)},2)`),
      amount('afterwards', (row) => `ROUND(${yearly(row)}*${cells.at(RATIO.id, 'ratio', 0, TABLE)},2)`),
      amount('extra', (row) => `ROUND(${at('afterwards', row)}-${at('today', row)},2)`),
    ],
  };
}
