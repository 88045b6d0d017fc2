import { columnLetters, type GridRange, quoteSheetName } from '../../../workbook/address';
import type { ChartSeries, PlanCell, PlanChart } from '../../../workbook/plan';
import { CHART_COLORS, CHART_STYLE, FONT_NAME } from '../../../workbook/styles';
import { encodeXml, escapeCellText, escapeXml, NAMESPACES, XML_DECLARATION } from '../opc/xml';
import type { CellsByRow } from './sheet-data';
import { drawingText } from './drawing-text';
import { DRAWING_NAMESPACES } from './drawing-xml';

/** The sheet whose cells a chart shows: by reference, and with a copy of what they hold. */
export interface ChartedSheet {
  readonly name: string;
  readonly rows: CellsByRow;
}

/** Any numbers will do that are different in a chart. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The room between two bars, in percent of a bar. */
const GAP_WIDTH = 45;

/** The part of a chart (ISO/IEC 29500-1, 21.2.2.29): flat bars across, the first row on top, the values' axis at the bottom; or points. */
export function chartXml(chart: PlanChart, sheet: ChartedSheet): Uint8Array {
  const { main, chart: namespace } = DRAWING_NAMESPACES;
  const hasLegend = chart.kind === undefined && chart.series.length > 1;
  return encodeXml(
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${namespace}" xmlns:a="${main}" xmlns:r="${NAMESPACES.relationships}">` +
      '<c:roundedCorners val="0"/><c:chart>' +
      `${title(chart.title)}<c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${chart.kind === 'points' ? points(chart, sheet) : bars(chart, sheet)}` +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
      `${hasLegend ? legend() : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:spPr>${solidFill('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${textLook()}</c:chartSpace>`,
  );
}

function title(text: string): string {
  const { size, color } = CHART_STYLE.title;
  const look = `sz="${hundredths(size)}" b="1"`;
  const inside = `${solidFill(color)}${font()}`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr ${look}>${inside}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${look}>${inside}</a:rPr><a:t>${drawingText(text)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function bars(chart: PlanChart, sheet: ChartedSheet): string {
  const isStacked = chart.series.length > 1;
  const series = chart.series.map((each, index) => seriesXml(each, index, chart.categories, sheet));
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${GAP_WIDTH}"/>` +
    (isStacked ? '<c:overlap val="100"/>' : '') +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxis() +
    valueAxis(chart.numberFormat)
  );
}

/** A series for each row, so that each point has its name beside it in every program. */
function points({ categories, series, numberFormat }: PlanChart, sheet: ChartedSheet): string {
  const [across, up] = series;
  if (across === undefined || up === undefined) return '';
  const inRow = (range: GridRange, row: number) => ({ ...range, top: row, bottom: row });
  const rows = Array.from({ length: categories.bottom - categories.top + 1 }, (_, at) => categories.top + at);
  const each = rows.map(
    (row, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(inRow(categories, row), sheet)}</c:tx>` +
      '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="8"/>' +
      `<c:spPr>${solidFill(CHART_COLORS[up.color])}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>` +
      '<c:dLbls><c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>' +
      '<c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
      `<c:xVal>${numberReference(inRow(across.values, row), sheet)}</c:xVal>` +
      `<c:yVal>${numberReference(inRow(up.values, row), sheet)}</c:yVal><c:smooth val="0"/></c:ser>`,
  );
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${each.join('')}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    numberAxis('b', CATEGORY_AXIS, VALUE_AXIS, titleOf(across, sheet), numberFormat) +
    numberAxis('l', VALUE_AXIS, CATEGORY_AXIS, titleOf(up, sheet), numberFormat)
  );
}

/** The heading of a column, as the title of an axis. */
function titleOf({ name }: ChartSeries, sheet: ChartedSheet): string {
  const cell = { top: name.row, bottom: name.row, left: name.column, right: name.column };
  return `<c:title><c:tx>${textReference(cell, sheet)}</c:tx><c:overlay val="0"/></c:title>`;
}

function numberAxis(
  position: 'b' | 'l',
  id: number,
  other: number,
  heading: string,
  numberFormat: string,
): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/><c:majorGridlines><c:spPr>${line(CHART_STYLE.gridline)}</c:spPr></c:majorGridlines>` +
    `${heading}<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(CHART_STYLE.axis)}</c:spPr><c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="midCat"/></c:valAx>'
  );
}

function seriesXml(
  { name, values, color }: ChartSeries,
  index: number,
  categories: GridRange,
  sheet: ChartedSheet,
): string {
  const nameCell = { top: name.row, bottom: name.row, left: name.column, right: name.column };
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(nameCell, sheet)}</c:tx>` +
    `<c:spPr>${solidFill(CHART_COLORS[color])}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat>${textReference(categories, sheet)}</c:cat><c:val>${numberReference(values, sheet)}</c:val></c:ser>`
  );
}

function textReference(range: GridRange, sheet: ChartedSheet): string {
  const points = cellsOf(range, sheet.rows).map((cell) => {
    const value = shownValue(cell);
    return value === null || value === '' ? null : escapeCellText(String(value));
  });
  return `<c:strRef><c:f>${absoluteReference(range, sheet.name)}</c:f><c:strCache>${cache(points)}</c:strCache></c:strRef>`;
}

function numberReference(range: GridRange, sheet: ChartedSheet): string {
  const cells = cellsOf(range, sheet.rows);
  const format = cells.find((cell) => cell?.numberFormat !== undefined)?.numberFormat ?? 'General';
  const points = cells.map((cell) => {
    const value = shownValue(cell);
    return typeof value === 'number' ? String(value) : null;
  });
  return (
    `<c:numRef><c:f>${absoluteReference(range, sheet.name)}</c:f>` +
    `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${cache(points)}</c:numCache></c:numRef>`
  );
}

/** The points that there are, by their places from 0; null for a cell without one. */
function cache(points: readonly (string | null)[]): string {
  const elements = points.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${elements.join('')}`;
}

/** The cells of a range of one column, from the top. */
function cellsOf({ top, bottom, left }: GridRange, rows: CellsByRow): readonly (PlanCell | undefined)[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    rows.get(top + index)?.find(({ column }) => column === left),
  );
}

function shownValue(cell: PlanCell | undefined): string | number | null {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.text;
    case 'number':
      return cell.content.number;
    case 'formula':
      return cell.content.value;
    default:
      return null;
  }
}

/** `Fordeling!$B$5:$B$9`, or `Fordeling!$B$4` for a single cell. */
function absoluteReference({ top, left, bottom, right }: GridRange, sheet: string): string {
  const first = `$${columnLetters(left)}$${top}`;
  const last = `$${columnLetters(right)}$${bottom}`;
  return escapeXml(`${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`);
}

/** The first row on top, every bar named, names beside the plot also where bars go to the left. */
function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(CHART_STYLE.axis)}</c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** At the other end of the reversed categories, which is the bottom. */
function valueAxis(numberFormat: string): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(CHART_STYLE.gridline)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function legend(): string {
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}

/** How all text looks that says nothing else. */
function textLook(): string {
  const { size, color } = CHART_STYLE.labels;
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr sz="${hundredths(size)}">${solidFill(color)}${font()}</a:defRPr></a:pPr>` +
    '<a:endParaRPr/></a:p></c:txPr>'
  );
}

function font(): string {
  return `<a:latin typeface="${FONT_NAME}"/>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** A line of three quarters of a point, in EMU. */
function line(color: string): string {
  return `<a:ln w="9525">${solidFill(color)}</a:ln>`;
}

/** Sizes of text are in hundredths of a point. */
function hundredths(size: number): number {
  return size * 100;
}
