import type { GridRange } from '../../../../src/workbook/address';
import { refuse, requireUnprotected } from './fault';
import { fullAddress, type ModelSheet } from './model';
import { serverObject, type ServerObject, type Wire } from './server-object';

/** Null where some are hidden and some are not. */
export function hiddenLines(
  sheet: ModelSheet,
  lines: 'hiddenRows' | 'hiddenColumns',
  first: number,
  last: number,
) {
  return {
    get: (): Wire => {
      const hidden = [...sheet[lines]].filter((line) => line >= first && line <= last).length;
      if (hidden === 0) return false;
      return hidden === last - first + 1 ? true : null;
    },
    set: (value: Wire): void => {
      requireUnprotected(sheet);
      if (value !== false) throw refuse.unknown('how to hide rows and columns');
      sheet[lines] = new Set([...sheet[lines]].filter((line) => line < first || line > last));
    },
  };
}

/** The rectangles of rows and columns that can be seen. */
export function visibleAreas(sheet: ModelSheet, range: GridRange): readonly GridRange[] {
  const rows = runsOfVisible(range.top, range.bottom, sheet.hiddenRows);
  const columns = runsOfVisible(range.left, range.right, sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function runsOfVisible(
  first: number,
  last: number,
  hidden: ReadonlySet<number>,
): readonly [number, number][] {
  const ends = [...hidden].filter((line) => line >= first && line <= last).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let start = first;
  for (const line of [...ends, last + 1]) {
    if (line > start) runs.push([start, line - 1]);
    start = line + 1;
  }
  return runs;
}

export function areasObject(sheet: ModelSheet, areas: readonly GridRange[]): ServerObject | null {
  if (areas.length === 0) return null;
  return serverObject('RangeAreas', {
    isRange: true,
    properties: {
      Address: { get: () => areas.map((area) => fullAddress(sheet, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    methods: { _KeepReference: () => null },
  });
}
