import type { Locale } from '../locales';
import {
  cellAddressInFormula,
  cellAddressText,
  quoteSheetName,
  rangeAddressInFormula,
  rangeAddressText,
  type RangeAddress,
} from '../workbook/address';
import { expressionOf, liveText, textLiteral } from './formula';
import type { Followed, ShownAs, WatchRule } from './watched-input';
import type { WatchedSum } from './watched-sums';

/** One thing that is watched: how many cells of it have changed, which is the first, and a sentence about it. */
export interface WatchFormulas {
  /** 0 while all is as it was read. */
  readonly count: () => string;
  /** The row of the first changed cell on its sheet, by the cell that has the count; empty where there is none. */
  readonly row: (count: string) => string;
  /** By the cells that have count and row; empty while all is as it was read. */
  readonly message: (count: string, row: string) => string;
}

const NOTHING = '""';

/** So many places are named in a sentence. */
const MOST_PLACES = 4;

/** Whether rows or columns were inserted into a range or taken out of it; a range that is gone altogether was. */
export function watchSize(range: RangeAddress, locale: Locale): WatchFormulas {
  const cells = rangeAddressInFormula(range);
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const changed = `ABS(ROWS(${cells})-${String(rows)})+ABS(COLUMNS(${cells})-${String(columns)})`;
  return saying(`IFERROR(${changed},1)`, locale.texts.watch.resized(rangeAddressText(range)));
}

/** Whether more or fewer of the cells are filled than when they were read. */
export function watchFilled(range: RangeAddress, filled: number, locale: Locale): WatchFormulas {
  // LibreOffice's COUNTA counts cells of columns that a sheet does not use.
  const changed = `ABS(SUMPRODUCT(1-ISBLANK(${rangeAddressInFormula(range)}))-${String(filled)})`;
  // Rows that were taken out here change nothing that was read.
  return saying(`IFERROR(${changed},0)`, locale.texts.watch.filled(rangeAddressText(range)));
}

/** Whether a sum among the rows of a column is no more what its rows come to, but for what it was beyond them. */
export function watchSum(
  { sheet, column }: { readonly sheet: string; readonly column: number },
  { row, stretches, beyond }: WatchedSum,
  locale: Locale,
): WatchFormulas {
  const cell = { sheet, row, column };
  const ranges = stretches.map((stretch) => ({ sheet, ...stretch, left: column, right: column }));
  const rows = `SUM(${ranges.map(rangeAddressInFormula).join(',')})`;
  const changed = `IF(ABS(${cellAddressInFormula(cell)}-${rows}-(${String(beyond)}))>0.004,1,0)`;
  const places = locale.format.list(ranges.slice(0, MOST_PLACES).map(rangeAddressText));
  const message = locale.texts.watch.noSum(
    cellAddressText(cell),
    ranges.length > MOST_PLACES ? `${places} …` : places,
  );
  return saying(`IFERROR(${changed},0)`, message);
}

function saying(count: string, message: string): WatchFormulas {
  return {
    count: () => count,
    row: () => NOTHING,
    message: (at) => `IF(${at}=0,${NOTHING},${textLiteral(message)})`,
  };
}

/**
 * Whether cells below one another are as they were read.
 * @param copy a reference to the cells that have what was read, on the sheet of the formulas.
 * @param says the sentence about a cell that is not.
 */
export function watchCells(
  range: RangeAddress,
  copy: () => string,
  { rule, shownAs }: { readonly rule: WatchRule; readonly shownAs: ShownAs },
  says: (place: string, was: string, is: string) => string,
  locale: Locale,
): WatchFormulas {
  const cells = rangeAddressInFormula(range);
  const rows = range.bottom - range.top + 1;
  const first = cellAddressInFormula({ sheet: range.sheet, row: range.top, column: range.left });
  const isOtherSize = `ROWS(${cells})<>${String(rows)}`;
  const texts = locale.texts.watch;

  const firstChanged = () => {
    // The first of them, by what is greatest: no function finds it in both programs without an array formula.
    const fromBelow = `(MAX(ROW(${copy()}))+1-ROW(${copy()}))`;
    const greatest = (flags: string) => `SUMPRODUCT(MAX((${flags})*${fromBelow}))`;
    return `IFERROR(${greatest(changedFlags(cells, copy(), rule))},${greatest(`ISERROR(${cells})`)})`;
  };
  const show = (cell: string) => {
    const quoted = wordsAround((text) => texts.quoted(text), shown(cell, shownAs, locale));
    return `IFERROR(IF(${cell}="",${textLiteral(texts.empty)},${quoted}),${textLiteral(texts.error)})`;
  };
  const place = (row: string) =>
    `${textLiteral(`${quoteSheetName(range.sheet)}!`)}&ADDRESS(${row},COLUMN(${first}),4)`;
  const inRange = (row: string, of: string) => `INDEX(${of},${row}-ROW(${first})+1)`;

  return {
    // What was inserted or taken out is told by the watch of the whole table.
    count: () =>
      `IFERROR(IF(${isOtherSize},0,SUMPRODUCT(${changedFlags(cells, copy(), rule)})),SUMPRODUCT(--ISERROR(${cells})))`,
    row: (count) =>
      `IF(${count}=0,${NOTHING},IFERROR(ROW(${first})+${String(rows)}-${firstChanged()},${NOTHING}))`,
    message: (count, row) => {
      const sentence = wordsAround(
        (at, was, is) => says(at, was, is),
        place(row),
        show(inRange(row, copy())),
        show(inRange(row, cells)),
      );
      const without = textLiteral(texts.gone(rangeAddressText(range)));
      return `IF(${count}=0,${NOTHING},IFERROR(${sentence},${without}))`;
    },
  };
}

/** A text of the locales with expressions in it, as an expression. */
function wordsAround(
  template: (...parts: readonly string[]) => string,
  ...expressions: readonly string[]
): string {
  const parts = expressions.map((expression) => ({ shown: '', expression: () => expression }));
  return expressionOf(liveText(template, parts))!;
}

/** For each cell 1 where it is not as the rule has it, else 0. Numbers and texts that look alike are different. */
function changedFlags(cells: string, copy: string, rule: WatchRule): string {
  // EXACT tells large letters from small ones; in LibreOffice it finds no two numbers the same.
  const areSameTexts = `(1-ISNUMBER(${cells}))*(1-ISNUMBER(${copy}))*EXACT(${cells},${copy})`;
  const fits = rule === 'as-read' ? `(${cells}=${copy})` : `(1-${notFollowed(cells, copy, rule)})`;
  return `1-ISNUMBER(${cells})*ISNUMBER(${copy})*${fits}-${areSameTexts}`;
}

/** Larger ones are refused when they are read. */
const LARGEST_PAY = '1E12';
const LARGEST_QUANTITY = '1E4';

/** For each number 1 where formulas that follow it do not give what Fordel would, else 0. */
function notFollowed(cells: string, copy: string, rule: Followed): string {
  switch (rule) {
    case 'amount':
      return hasMoreDecimals(cells, 2);
    case 'pay':
      return `((${cells}<0)+(${cells}>${LARGEST_PAY})+${hasMoreDecimals(cells, 2)}>0)`;
    case 'inhabitants':
      return `((${cells}<0)+${hasMoreDecimals(cells, 0)}>0)`;
    case 'quantity':
      return `((${cells}<0)+(${cells}>${LARGEST_QUANTITY})>0)`;
    case 'part':
      return `(${outsideParts(cells, copy)}>0)`;
    case 'rate':
      return `(${outsideParts(cells, copy)}+(${cells}=1)>0)`;
    case 'fraction': {
      // 40 that was read as 40 % is followed as percent, 0,4 as a fraction; nothing and all decide which parts there are.
      const most = `(1+99*(${copy}>1.5))`;
      const isUnclear = `(${copy}>1.5)*(${cells}>0)*(${cells}<=1.5)`;
      const isWhole = `((${copy}=0)+(${copy}=1)+(${copy}=100))*(${cells}<>${copy})`;
      return `((${cells}<0)+(${cells}>${most})+${isUnclear}+${isWhole}>0)`;
    }
  }
}

/** Where a part that was held as a percentage is one no more, or the other way, or more than all. */
function outsideParts(cells: string, copy: string): string {
  const most = `(1+99*(${copy}>1.5)+266*(${copy}>100))`;
  return `(${cells}<0)+(${cells}>${most})+(${copy}>1.5)*(${cells}<=1.5)`;
}

/** Division by what is left makes an error where nothing is, and where a cell holds a text. */
function hasMoreDecimals(cells: string, decimals: number): string {
  return `ISNUMBER(1/(ROUND(${cells},6)-ROUND(${cells},${String(decimals)})))`;
}

function shown(cell: string, shownAs: ShownAs, { format }: Locale): string {
  switch (shownAs) {
    case 'plain':
      return `${cell}&""`;
    case 'percent':
      return `IF(ISNUMBER(${cell}),ROUND(100*${cell},4)&"${format.percent('1').slice(1)}",${cell}&"")`;
    case 'date': {
      const separator = format.date('2018-01-02').replace(/\d/g, '').slice(0, 1);
      const parts = [`DAY(${cell})`, `MONTH(${cell})`, `YEAR(${cell})`].join(`&"${separator}"&`);
      return `IF(ISNUMBER(${cell}),${parts},${cell}&"")`;
    }
  }
}
