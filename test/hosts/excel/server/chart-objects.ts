import { rangeName } from '../../../../src/workbook/address';
import { refuse } from './fault';
import type { ModelChart, ModelSheet } from './model';
import { modelRange } from './range-object';
import {
  type Argument,
  bag,
  collection,
  serverObject,
  type ServerObject,
  type Wire,
  textOf,
} from './server-object';

export function chartsObject(sheet: ModelSheet): ServerObject {
  const object = (chart: ModelChart): ServerObject => chartObject(sheet, chart);
  return collection('ChartCollection', () => sheet.charts.map(object), {
    methods: {
      Add: (argument) => {
        if (sheet.isProtected) throw refuse.isProtected(sheet.name);
        const values = rangeName(modelRange(argument(1), sheet).range);
        const name = `Diagram ${sheet.charts.length + 1}`;
        const series = [{ name: 'Serie1', parts: new Map<string, Wire>([['Values', values]]) }];
        const chart = { name, type: textOf(argument(0)), look: new Map<string, Wire>(), series };
        sheet.charts.push(chart);
        return object(chart);
      },
    },
  });
}

function chartObject(sheet: ModelSheet, chart: ModelChart): ServerObject {
  const { look } = chart;
  const font = (path: string): ServerObject =>
    bag('ChartFont', look, ['Name', 'Size', 'Bold', 'Color'], {}, path);
  const format = (path: string): ServerObject => bag('ChartFormat', look, [], { Font: font }, path);
  return serverObject('Chart', {
    id: chart.name,
    properties: {
      Name: {
        get: () => chart.name,
        set: (value) => {
          chart.name = textOf(value);
        },
      },
    },
    children: {
      Format: () => format('Format'),
      Title: () => bag('ChartTitle', look, ['Text'], { Format: format }, 'Title'),
      Legend: () => bag('ChartLegend', look, ['Visible', 'Position'], {}, 'Legend'),
      Axes: () => axesObject(look),
      Series: () => seriesCollection(sheet, chart),
    },
    methods: {
      Delete: () => {
        sheet.charts = sheet.charts.filter((each) => each !== chart);
        return null;
      },
      SetPosition: (argument) => {
        const corner = (each: Argument): string => rangeName(modelRange(each, sheet).range);
        look.set('Position', `${corner(argument(0))}:${corner(argument(1))}`);
        return null;
      },
    },
  });
}

const AXIS = [
  'ReversePlotOrder',
  'Position',
  'TickLabelPosition',
  'TickLabelSpacing',
  'MajorTickMark',
  'NumberFormat',
];

function axesObject(look: Map<string, Wire>): ServerObject {
  const line = (path: string): ServerObject => bag('ChartLineFormat', look, ['Color'], {}, path);
  const format = (path: string): ServerObject => bag('ChartAxisFormat', look, [], { Line: line }, path);
  const gridlines = (path: string): ServerObject =>
    bag('ChartGridlines', look, ['Visible'], { Format: format }, path);
  const title = (path: string): ServerObject => bag('ChartAxisTitle', look, ['Text'], {}, path);
  const axis = (path: string): ServerObject =>
    bag('ChartAxis', look, AXIS, { Format: format, MajorGridlines: gridlines, Title: title }, path);
  return bag('ChartAxes', look, [], { CategoryAxis: axis, ValueAxis: axis });
}

function seriesCollection(sheet: ModelSheet, chart: ModelChart): ServerObject {
  const object = (series: ModelChart['series'][number]): ServerObject => {
    const keep = (name: string) => (argument: (index: number) => Argument) => {
      series.parts.set(name, rangeName(modelRange(argument(0), sheet).range));
      return null;
    };
    const { properties } = bag('ChartSeries', series.parts, [
      'GapWidth',
      'Overlap',
      'MarkerStyle',
      'MarkerSize',
      'MarkerBackgroundColor',
      'MarkerForegroundColor',
      'HasDataLabels',
    ]);
    const labels = () =>
      bag('ChartDataLabels', series.parts, ['ShowSeriesName', 'ShowValue', 'Position'], {}, 'DataLabels');
    return serverObject('ChartSeries', {
      properties: {
        ...properties,
        Name: {
          set: (value) => {
            series.name = textOf(value);
          },
        },
      },
      children: { Format: () => seriesFormat(series.parts), DataLabels: labels },
      methods: { SetValues: keep('Values'), SetXAxisValues: keep('Categories') },
    });
  };
  return collection('ChartSeriesCollection', () => chart.series.map(object), {
    methods: {
      Add: (argument) => {
        const added = { name: textOf(argument(0)), parts: new Map<string, Wire>() };
        chart.series.push(added);
        return object(added);
      },
    },
  });
}

function seriesFormat(parts: Map<string, Wire>): ServerObject {
  return serverObject('ChartSeriesFormat', {
    children: {
      Fill: () =>
        serverObject('ChartFill', {
          methods: {
            SetSolidColor: (argument) => {
              parts.set('Color', argument(0) as Wire);
              return null;
            },
          },
        }),
    },
  });
}
