import type { GridRange } from '../../workbook/address';
import type { ResultMark } from '../../workbook/plan';
import type { ExcelTable, OwnMarks } from '../../workbook/snapshot';
import type { SheetLayout } from '../memory/memory-workbook';

/** What a sheet has that Univer cannot hold. */
export interface SheetRecord {
  readonly mark: ResultMark | null;
  /** What it was called when it got its mark; undefined where that is not known. */
  readonly markedAs?: string | undefined;
  /** What Fordel entered in its cells; undefined where that is not known. */
  readonly written: string | undefined;
  /** The cells with comments, which Univer does not show. */
  readonly comments: OwnMarks['comments'];
  readonly tables: readonly ExcelTable[];
  readonly layout: SheetLayout | null;
}

/** Rows or columns that a user put in or took out, counted from 1. */
export interface LineChange {
  readonly axis: 'row' | 'column';
  readonly kind: 'inserted' | 'removed';
  readonly first: number;
  readonly count: number;
}

/** The record with its cells where they are after the change; what stood in removed lines alone is gone. */
export function recordAfter<R extends SheetRecord>(record: R, change: LineChange): R {
  const tables = record.tables.flatMap((table) => withMovedRange(table, change));
  const comments = record.comments.flatMap((cell) => {
    const moved = movedRange(cellRange(cell), change);
    return moved === null ? [] : [{ row: moved.top, column: moved.left }];
  });
  return { ...record, comments, tables, layout: record.layout && layoutAfter(record.layout, change) };
}

function layoutAfter(layout: SheetLayout, change: LineChange): SheetLayout {
  return {
    ...layout,
    names: layout.names.flatMap((name) => {
      const moved = movedRange(cellRange(name), change);
      return moved === null ? [] : [{ ...name, row: moved.top, column: moved.left }];
    }),
    conditions: layout.conditions.flatMap((condition) => withMovedRange(condition, change)),
    charts: layout.charts.flatMap((chart) => {
      const categories = movedRange(chart.categories, change);
      const series = chart.series.flatMap((each) => {
        const name = movedRange(cellRange(each.name), change);
        const values = movedRange(each.values, change);
        return name === null || values === null
          ? []
          : [{ ...each, name: { row: name.top, column: name.left }, values }];
      });
      const area = movedRange(chart.area, change);
      return categories === null || area === null || series.length === 0
        ? []
        : [{ ...chart, categories, series, area }];
    }),
  };
}

function withMovedRange<T extends { readonly range: GridRange }>(item: T, change: LineChange): readonly T[] {
  const range = movedRange(item.range, change);
  return range === null ? [] : [{ ...item, range }];
}

function cellRange({ row, column }: { readonly row: number; readonly column: number }): GridRange {
  return { top: row, left: column, bottom: row, right: column };
}

function movedRange(range: GridRange, change: LineChange): GridRange | null {
  if (change.axis === 'row') {
    const moved = movedLines(range.top, range.bottom, change);
    return moved && { ...range, top: moved.first, bottom: moved.last };
  }
  const moved = movedLines(range.left, range.right, change);
  return moved && { ...range, left: moved.first, right: moved.last };
}

function movedLines(
  first: number,
  last: number,
  { kind, first: at, count }: LineChange,
): { readonly first: number; readonly last: number } | null {
  if (kind === 'inserted') {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const removedBefore = (line: number): number => Math.min(Math.max(line - at, 0), count);
  const moved = { first: first - removedBefore(first), last: last - removedBefore(last + 1) };
  return moved.last < moved.first ? null : moved;
}
