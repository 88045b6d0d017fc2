import type { PlanCell, PlanChart } from '../../../workbook/plan';
import { ownChartName } from '../../../workbook/own-names';
import { CHART_COLORS, CHART_STYLE, FONT_NAME } from '../../../workbook/styles';
import { rangeIn } from '../grid';
import { type Step, step } from './step';

/** The room between two bars, in percent of a bar. */
const GAP_WIDTH = 45;
const CALLS_OF_CHART = 60;

/** Flat bars across, the first row on top, the values' axis at the bottom. */
export function chartSteps(charts: readonly PlanChart[], cells: readonly PlanCell[]): readonly Step[] {
  return charts.map((chart, index) =>
    step(CALLS_OF_CHART, (sheet) => {
      addChart(sheet, chart, ownChartName(index + 1), headingsOf(chart, cells));
    }),
  );
}

function headingsOf({ series }: PlanChart, cells: readonly PlanCell[]): readonly string[] {
  return series.map(({ name }) => {
    const content = cells.find(({ row, column }) => row === name.row && column === name.column)?.content;
    return content?.kind === 'text' ? content.text : '';
  });
}

function addChart(sheet: Excel.Worksheet, plan: PlanChart, name: string, headings: readonly string[]): void {
  const isStacked = plan.series.length > 1;
  const [first] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(
    isStacked ? 'BarStacked' : 'BarClustered',
    rangeIn(sheet, first.values),
    'Columns',
  );
  chart.name = name;
  chart.setPosition(
    cornerOf(sheet, plan.area.top, plan.area.left),
    cornerOf(sheet, plan.area.bottom, plan.area.right),
  );
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
