import { overlap, type Period } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { cellText, readableText } from '../../../tables/cell-text';
import type { FoundTable } from '../../../tables/found-table';
import { readDateText } from '../../../tables/read-cell';
import { saidYears, yearOfPart } from '../../../tables/said-years';
import { isInside, type CellAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { cellAt, sameSheetName } from '../../../workbook/snapshot';
import type { KostnaderTables } from '../tables/kostnader-tables';
import type { CostsTable } from './read-costs';

/**
 * Amounts that are said to be of another year than the period, and a key that is said not to hold in it: what is known of
 * the period is never set aside in silence. One item for two years is asked about whether a period is known or not. How
 * old the numbers of inhabitants are is as agreed, and most often older than the period.
 */
export function otherYears(
  tables: KostnaderTables,
  period: Period | null,
  periodAt: CellAddress | null,
): readonly Issue[] {
  const { participants, keys, costs } = tables;
  const all = [participants, costs, ...(keys === null ? [] : [keys])].map(({ table }) => table);
  const twice = itemsOfTwoYears(costs);
  if (period === null) return twice;
  const said = [
    headingYears(costs),
    titleYears(linesAbove(costs.table, all), periodAt),
    columnYears(costs),
  ].flat();
  const items = twice.length > 0 ? [] : itemYears(costs);
  return [
    ...twice,
    ...[...said, ...items]
      .filter(({ years }) => isOutside(years, period))
      .map((each) => otherYear(each, period)),
    ...(keys === null ? [] : titlesOfOtherKeys(linesAbove(keys.table, all), period)),
  ];
}

/** What a text says of the year of the amounts. */
interface SaidYears {
  readonly text: string;
  readonly years: readonly string[];
  readonly at: CellAddress;
}

function isOutside(years: readonly string[], { from, to }: Period): boolean {
  return years.length > 0 && years.every((year) => year < from.slice(0, 4) || year > to.slice(0, 4));
}

function otherYear({ text, at }: SaidYears, period: Period): Issue {
  return issue('period.other-year', at, { found: figure.text(text), ...daysOf(period) });
}

function daysOf({ from, to }: Period): { first: Figure; last: Figure } {
  return { first: figure.date(from), last: figure.date(to) };
}

/** `Budsjett 2024` over the amounts, and the name of their sheet. */
function headingYears({ table }: CostsTable): readonly SaidYears[] {
  const { text, column } = table.columns.get('amount')!;
  const at = { sheet: table.sheet.name, row: table.headingRow, column };
  return [
    { text, years: saidYears(text), at },
    {
      text: table.sheet.name,
      years: saidYears(table.sheet.name),
      at: { ...at, column: table.range.left },
    },
  ];
}

/** What titles are of: a line about a decision or an agreement has its own year. */
const OF_AMOUNTS =
  /(?:regnskap|rekneskap|budsjett|kostnad|utgift|avregning|avrekning|oppgjør|oppgjer|prognose|budget|account|cost|expense)/iu;
const PERIOD_LABEL = /^(?:periode|år|period|year|budsjettår|regnskapsår|rekneskapsår)(?: ?:|$| (?=\d))/iu;
/** Longer texts are explanations. */
const LONGEST_TITLE = 80;

/** `Regnskap 2024` above the amounts. A cell that tells a period is held against the chosen one elsewhere. */
function titleYears(lines: readonly SaidYears[], periodAt: CellAddress | null): readonly SaidYears[] {
  return lines.filter(
    ({ text, at }) =>
      text.length <= LONGEST_TITLE &&
      OF_AMOUNTS.test(text) &&
      !PERIOD_LABEL.test(text) &&
      !(periodAt !== null && sameSheetName(periodAt.sheet, at.sheet) && periodAt.row === at.row),
  );
}

/** The texts above a table that are in no table. */
function linesAbove({ sheet, headingRow }: FoundTable, tables: readonly FoundTable[]): readonly SaidYears[] {
  const ranges = tables.filter((table) => table.sheet === sheet).map(({ range }) => range);
  const lines: SaidYears[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row >= headingRow) break;
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string' || ranges.some((range) => isInside(range, row, column))) continue;
      const text = cellText(value);
      lines.push({ text, years: saidYears(text), at: { sheet: sheet.name, row, column } });
    }
  }
  return lines;
}

/** A column beside the amounts that says one year for all of them, as År or Måned. Several years are asked about as a column. */
function columnYears({ table, classified }: CostsTable): readonly SaidYears[] {
  const rows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  return table.otherColumns.flatMap(({ text: heading, column }): readonly SaidYears[] => {
    if (!OF_TIME.test(heading)) return [];
    const said = rows.flatMap((row): readonly SaidYears[] => {
      const text = readableText(cellAt(table.sheet, row, column));
      const year = yearOfPart(text) ?? (/^(?:19|20)\d{2}$/.test(text) ? text : null);
      const years = year === null ? [] : [year];
      return text === '' ? [] : [{ text, years, at: { sheet: table.sheet.name, row, column } }];
    });
    const years = new Set(said.flatMap((each) => each.years));
    return years.size === 1 && said.every((each) => each.years.length > 0) ? [said[0]!] : [];
  });
}

const OF_TIME = /(?:år|year|periode|period|måned|månad|month|mnd|kvartal|kv\b|quarter|termin|tertial)/iu;

/** An item may well settle what an earlier year left. */
const SETTLES =
  /(?:avregning|avrekning|oppgjør|oppgjer|etterbetaling|etterslep|korreksjon|justering|(?<!\p{L})rest|mindreforbruk|merforbruk|underskudd|underskot|overskudd|overskot|overført|tilbakebetaling|refusjon|vedtak|avtale|(?<!\p{L})(?:fra|frå|for|from)(?!\p{L}))/iu;

/** An item that says a year. */
interface DatedItem extends SaidYears {
  /** What it says but for the numbers, with what else the row says of it. */
  readonly words: string;
}

/** The items that say years. Where the same words have other numbers too, as `Post 1` to `Post 2100`, they are but numbered. */
function datedItems({ rows }: CostsTable): readonly DatedItem[] {
  const items = rows.flatMap(({ cells }) => {
    const { item, amount, agreement, type, owedBy } = cells;
    const numbers = item.value.match(/\d+/g);
    if (amount === null || numbers === null) return [];
    const label = item.value.toLocaleLowerCase('nb').replace(/\d+/g, '#');
    const words = [label, agreement?.value, type?.value, owedBy?.value].join('|');
    return [{ text: item.value, years: saidYears(item.value), numbers, words, at: item.address }];
  });
  const isYear = (number: string) => Number(number) >= FIRST_YEAR && Number(number) <= LAST_YEAR;
  const numbered = new Set(items.filter(({ numbers }) => !numbers.some(isYear)).map(({ words }) => words));
  return items.filter(({ words, years }) => years.length > 0 && !numbered.has(words));
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** `Lønn 2024`, with the year last. */
function itemYears(costs: CostsTable): readonly SaidYears[] {
  return datedItems(costs).filter(({ text }) => /[ (,/](?:19|20)\d{2}\)?$/.test(text) && !SETTLES.test(text));
}

/** `Lønn 2024` beside `Lønn 2025`: the same words but for the year, in the same agreement. */
function itemsOfTwoYears(costs: CostsTable): readonly Issue[] {
  const first = new Map<string, DatedItem>();
  const issues: Issue[] = [];
  for (const item of datedItems(costs)) {
    const other = first.get(item.words);
    if (other === undefined) first.set(item.words, item);
    else if (other.years.join() !== item.years.join()) {
      const figures = { label: figure.text(item.text), other: figure.text(other.text) };
      issues.push(issue('cost.other-year', item.at, { ...figures, place: figure.place(other.at) }));
    }
  }
  return issues;
}

const DAY = String.raw`(\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})`;
const HOLDS_FROM = new RegExp(
  String.raw`(?:gjeld(?:er|ende)?|gyldig|gjort gjeldende|i kraft|valid|effective|in force|virkning|verknad)(?: (?:frå|fra|from))?(?: og med| o\.? ?m\.?|: ?)? ${DAY}`,
  'iu',
);
const HOLDS_TO = new RegExp(
  String.raw`(?:gjeld(?:er|ende)?|gyldig|valid|in force)(?: ut| til| to| until| t\.? ?o\.? ?m\.?)+(?: og med)? ${DAY}`,
  'iu',
);

/** `Gjelder fra 1.1.2027` above Nøkler. */
function titlesOfOtherKeys(lines: readonly SaidYears[], period: Period): readonly Issue[] {
  return lines
    .filter(({ text }) => {
      const from = dayIn(HOLDS_FROM, text, 'first');
      const to = dayIn(HOLDS_TO, text, 'last');
      return (from !== null || to !== null) && overlap(period, from, to) !== 'whole';
    })
    .map(({ text, at }) =>
      issue('period.key-not-in-force', at, { found: figure.text(text), ...daysOf(period) }),
    );
}

function dayIn(pattern: RegExp, text: string, ofYear: 'first' | 'last'): PlainDate | null {
  const day = pattern.exec(text)?.[1];
  return day === undefined ? null : readDateText(day, ofYear);
}
