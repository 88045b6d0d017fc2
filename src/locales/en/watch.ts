import type { WatchTexts } from '../texts';

export const enWatch: WatchTexts = {
  sheet: 'Input as read',
  subtitle:
    'The tables as they stood when Fordel read them, and whether anything has changed since. When something has changed that the formulas cannot follow, the check turns red here and in the result. Fordel must then be run again.',
  check: {
    unchanged: 'Check: nothing has been changed that this sheet does not follow ✓',
    changed: 'Check ✗ ',
  },
  changedCells: 'Changes that the formulas do not follow',
  changedFigures: 'Figures that have changed',
  unchanged:
    'Nothing has changed that the formulas do not follow. Green when the number is 0, red otherwise.',
  unchangedFigures:
    'The figures are as Fordel read them. Green when the number is 0, red otherwise, for the result is written as values.',
  unchangedFollowed: 'The figures are as Fordel read them. When they change, the formulas follow.',
  runAgain: 'Run again',
  changed: (place, was, is) => `${place} was changed from ${was} to ${is}. Run Fordel again.`,
  followed: (place, was, is) => `${place} was changed from ${was} to ${is}.`,
  resized: (place) => `Rows or columns were inserted or removed in ${place}. Run Fordel again.`,
  filled: (place) =>
    `Something was written or removed in ${place}, right beside the table. Run Fordel again.`,
  noSum: (cell, rows) => `${cell} is no longer the sum of ${rows}. Run Fordel again.`,
  gone: (place) => `${place} was changed. Run Fordel again.`,
  inAll: (count) => ` ${count} cells have changed in all.`,
  quoted: (text) => `“${text}”`,
  empty: 'empty',
  error: 'error',
  listHeading: 'What is watched',
  columns: {
    what: 'What',
    cells: 'Cells',
    count: 'Changed',
    row: 'First row',
    message: 'Change',
  },
  size: (table) => `${table}: rows and columns`,
  around: (table) => `${table}: the cells around`,
  headingOnly: (column) => `${column} (the heading alone)`,
  figures: (column) => `${column} (the figures)`,
  sum: (column) => `${column} (total)`,
  column: (table, column) => `${table}: ${column}`,
  copy: (table, place) => `${table}, read in ${place}`,
  rowNumber: 'Row',
  fits: 'The result fits the input.',
};
