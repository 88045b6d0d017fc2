import { findRate } from '../../../core/rules/find-rate';
import type { RateName, RateRule } from '../../../core/rules/rule-set';
import { SKILLED_WORKER_TO_COLLEGE } from '../../../core/rules/nord-troms-2016';
import { decimalText } from '../../../core/money/decimal';
import { equalRatio } from '../../../core/money/ratio';
import { numberCell, type SheetBuilder } from '../../../reports/sheet-builder';
import { NUMBER_FORMATS } from '../../../workbook/styles';
import type { Recruitment, TurnedPosition } from '../answer/recruitment';
import { municipalityField } from './report-costs';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
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
export function recruitmentTable(recruitment: Recruitment, reported: Reported): ReportTable {
  const { sheets, sum, columns, recruitment: words } = wordsOf(reported.locale);
  const headings = { ...columns, ...words.columns };
  const table = { id: TABLE, sheet: TABLE, name: sheets.recruitment, totalLabel: sum, headings };
  const fields = positionFields(recruitment, reported.result.rules.rates);
  return reportTable({ ...table, fields, rows: recruitment.positions }, reported);
}

function positionFields({ date, total }: Recruitment, rates: readonly RateRule[]): Fields<TurnedPosition> {
  const yearly = ({ employer }: TurnedPosition, { cells, own }: RowCells): string => {
    const additions = (['pension', 'employerContribution'] as const satisfies readonly RateName[])
      .map((rate) => findRate(rates, rate, employer, date))
      .filter((rule) => rule !== null)
      .map((rule) => `*(1+${cells.at('regler.rates', 'value', rates.indexOf(rule), TABLE)})`);
    return `${own('salary')}*${own('position')}${additions.join('')}`;
  };
  const amount = (
    id: 'today' | 'afterwards' | 'extra',
    formula: (position: TurnedPosition, cells: RowCells) => string,
  ) =>
    field.amount<TurnedPosition>({
      of: ({ cost }) => cost[id],
      formula,
      totalOf: () => total[id],
      width: 18,
      isMain: id === 'extra',
    });
  return {
    title: field.text({ from: ({ title }) => title, width: 30 }),
    municipality: municipalityField(({ employer }) => employer),
    position: field.percent({ from: ({ position }) => position, width: 14, decimals: 12 }),
    salary: field.amount({ from: ({ salary }) => salary, width: 18, isSummed: false }),
    today: amount('today', (position, cells) => `ROUND(${yearly(position, cells)},2)`),
    afterwards: amount('afterwards', (position, cells) => {
      const ratio = cells.cells.at(RATIO.id, 'ratio', 0, TABLE);
      return `ROUND(${yearly(position, cells)}*${ratio},2)`;
    }),
    extra: amount('extra', (_, { own }) => `ROUND(${own('afterwards')}-${own('today')},2)`),
  };
}
