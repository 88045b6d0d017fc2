import type { PlanChart } from '../../../workbook/plan';
import type { OpcPackage } from '../opc/opc-package';
import { type ChartedSheet, chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Puts charts into a package. */
export class DrawingGraft {
  readonly #target: OpcPackage;
  readonly #freeDrawingParts: Generator<string, never>;
  readonly #freeChartParts: Generator<string, never>;

  constructor(target: OpcPackage) {
    this.#target = target;
    this.#freeDrawingParts = target.freeNames((number) => `xl/drawings/drawing${number}.xml`);
    this.#freeChartParts = target.freeNames((number) => `xl/charts/chart${number}.xml`);
  }

  /** Writes the charts of a sheet, and returns the relationship to their drawing; null when there are none. */
  write(charts: readonly PlanChart[], sheet: ChartedSheet, sheetPart: string): string | null {
    if (charts.length === 0) return null;
    const part = this.#freeDrawingParts.next().value;
    const drawn = charts.map((chart) => ({
      area: chart.area,
      description: chart.title,
      relationship: this.#writeChart(chart, sheet, part),
    }));
    this.#target.addPart(part, DRAWING_TYPE, drawingXml(drawn));
    return this.#target.addRelationship(sheetPart, 'drawing', part);
  }

  #writeChart(chart: PlanChart, sheet: ChartedSheet, drawingPart: string): string {
    const part = this.#freeChartParts.next().value;
    this.#target.addPart(part, CHART_TYPE, chartXml(chart, sheet));
    return this.#target.addRelationship(drawingPart, 'chart', part);
  }
}
