import type { GridRange } from '../../../workbook/address';
import type { PlanCell, PlanChart } from '../../../workbook/plan';
import { ownChartName } from '../../../workbook/own-names';
import { CHART_COLORS, CHART_STYLE, FONT_NAME } from '../../../workbook/styles';
import { rangeIn } from '../grid';
import { type Step, step } from './step';

/** The room between two bars, in percent of a bar. */
const GAP_WIDTH = 45;
const CALLS_OF_CHART = 60;

/** Flat bars across, the first row on top, the values' axis at the bottom; or points, each with its name beside it. */
export function chartSteps(charts: readonly PlanChart[], cells: readonly PlanCell[]): readonly Step[] {
  return charts.map((chart, index) =>
    step(CALLS_OF_CHART, (sheet) => {
      const name = ownChartName(index + 1);
      if (chart.kind === 'points') addPoints(sheet, chart, name, cells);
      else addBars(sheet, chart, name, headingsOf(chart, cells));
    }),
  );
}

function headingsOf({ series }: PlanChart, cells: readonly PlanCell[]): readonly string[] {
  return series.map(({ name }) => textIn(name.row, name.column, cells));
}

function textIn(row: number, column: number, cells: readonly PlanCell[]): string {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  const value = content?.kind === 'formula' ? content.value : content?.kind === 'text' ? content.text : '';
  return String(value);
}

/** A series for each row: a label can then show the name of its series. */
function addPoints(sheet: Excel.Worksheet, plan: PlanChart, name: string, cells: readonly PlanCell[]): void {
  const { categories, title, numberFormat } = plan;
  const [across, up] = plan.series;
  if (across === undefined || up === undefined) return;
  const inRow = ({ left, right }: GridRange, row: number) =>
    rangeIn(sheet, { top: row, bottom: row, left, right });
  const chart = sheet.charts.add('XYScatter', inRow(up.values, up.values.top), 'Columns');
  place(chart, sheet, plan, name);
  for (let row = categories.top; row <= categories.bottom; row++) {
    const label = textIn(row, categories.left, cells);
    const series = row === categories.top ? chart.series.getItemAt(0) : chart.series.add(label);
    series.name = label;
    series.setXAxisValues(inRow(across.values, row));
    series.setValues(inRow(up.values, row));
    series.markerStyle = 'Circle';
    series.markerSize = 8;
    series.markerBackgroundColor = `#${CHART_COLORS[up.color]}`;
    series.markerForegroundColor = `#${CHART_COLORS[up.color]}`;
    series.hasDataLabels = true;
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = 'Right';
  }
  lookOfTexts(chart, title, false);
  const { categoryAxis, valueAxis } = chart.axes;
  [across, up].forEach((series, index) => {
    const axis = index === 0 ? categoryAxis : valueAxis;
    axis.title.text = textIn(series.name.row, series.name.column, cells);
    axis.numberFormat = numberFormat;
    axis.majorTickMark = 'None';
    axis.majorGridlines.visible = true;
    axis.majorGridlines.format.line.color = `#${CHART_STYLE.gridline}`;
  });
}

function place(chart: Excel.Chart, sheet: Excel.Worksheet, { area }: PlanChart, name: string): void {
  chart.name = name;
  chart.setPosition(cornerOf(sheet, area.top, area.left), cornerOf(sheet, area.bottom, area.right));
}

function addBars(sheet: Excel.Worksheet, plan: PlanChart, name: string, headings: readonly string[]): void {
  const isStacked = plan.series.length > 1;
  const [first] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(
    isStacked ? 'BarStacked' : 'BarClustered',
    rangeIn(sheet, first.values),
    'Columns',
  );
  place(chart, sheet, plan, name);
  plan.series.forEach(({ values, color }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(headings[index]);
    if (index > 0) series.setValues(rangeIn(sheet, values));
    series.name = headings[index] ?? '';
    series.setXAxisValues(rangeIn(sheet, plan.categories));
    series.format.fill.setSolidColor(`#${CHART_COLORS[color]}`);
    series.gapWidth = GAP_WIDTH;
    if (isStacked) series.overlap = 100;
  });
  lookOfTexts(chart, plan.title, isStacked);
  lookOfAxes(chart.axes, plan.numberFormat);
}

function cornerOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
}

function lookOfTexts(chart: Excel.Chart, title: string, hasLegend: boolean): void {
  chart.format.font.name = FONT_NAME;
  chart.format.font.size = CHART_STYLE.labels.size;
  chart.format.font.color = `#${CHART_STYLE.labels.color}`;
  chart.title.text = title;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = CHART_STYLE.title.size;
  chart.title.format.font.color = `#${CHART_STYLE.title.color}`;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
}

function lookOfAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, numberFormat: string): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum'; // the values' axis at the other end of the reversed rows, which is the bottom
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = `#${CHART_STYLE.axis}`;
  valueAxis.majorTickMark = 'None';
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${CHART_STYLE.gridline}`;
}
