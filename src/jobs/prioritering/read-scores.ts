import { decimalText } from '../../core/money/decimal';
import { compareRatio, ZERO_RATIO } from '../../core/money/ratio';
import type { Scale } from '../../core/scoring/ranking';
import { nameKey } from '../../tables/cell-text';
import type { NumberColumn } from '../../tables/number-columns';
import type { ReadTable } from '../../tables/read-rows';
import { rowWord } from '../../tables/row-words';
import type { Read } from '../../tables/table-schema';
import { cellAddressText, rangeBetween, type CellAddress } from '../../workbook/address';
import { figure, type Issue } from '../../workbook/issue';
import { issue } from './issues';
import type { PRIORITERING_TABLES } from './tables';

type ScoresTable = ReadTable<(typeof PRIORITERING_TABLES)['poeng']['columns']>;

/** An alternative, and which rows of Poeng have its scores. */
export interface ScoredOption {
  readonly name: Read<string>;
  readonly rows: readonly number[];
}

/** The alternatives in the order of their first rows. @param kept rows that are alternatives whatever they are called. */
export function readOptions(
  { rows, table }: ScoresTable,
  columns: readonly NumberColumn[],
  kept: readonly CellAddress[],
): { readonly options: readonly ScoredOption[]; readonly issues: readonly Issue[] } {
  const options = new Map<string, ScoredOption & { rows: number[]; groups: Map<string, CellAddress> }>();
  const groups = new Map<string, string>();
  const issues: Issue[] = [];
  rows.forEach(({ cells: { option, group } }, index) => {
    const name = figure.text(option.value);
    const place = cellAddressText(option.address);
    if (rowWord(option.value) !== 'none' && !kept.some((cell) => cellAddressText(cell) === place)) {
      const found = figure.number(decimalText(columns[0]?.numbers[index]?.value ?? ZERO_RATIO));
      const figures = {
        label: name,
        found,
        doubt: figure.term('row-doubt.result'),
        place: figure.text(place),
      };
      issues.push(issue('row.undecided', option.address, figures));
    }
    const key = nameKey(option.value);
    const own = options.get(key) ?? { name: option, rows: [], groups: new Map<string, CellAddress>() };
    const by = nameKey(group?.value ?? '');
    const before = own.groups.get(by);
    if (before !== undefined)
      issues.push(issue('name.twice', option.address, { name, place: figure.place(before) }));
    own.rows.push(index);
    own.groups.set(by, option.address);
    options.set(key, own);
    if (table.columns.has('group')) groups.set(by, group?.value ?? '');
  });
  for (const { name, groups: own } of options.values()) {
    const missing = [...groups].flatMap(([by, group]) => (own.has(by) ? [] : [group]));
    const figures = { option: figure.text(name.value), groups: figure.texts(missing) };
    if (missing.length > 0) issues.push(issue('group.missing', name.address, figures));
  }
  return { options: [...options.values()], issues };
}

/** Scores that cannot be, and those that are not there. */
export function scoreIssues(columns: readonly NumberColumn[], { least, most }: Scale): readonly Issue[] {
  const ends = { least: figure.number(decimalText(least)), most: figure.number(decimalText(most)) };
  const outside = columns.flatMap(({ heading, numbers }) =>
    numbers.flatMap((score) => {
      if (score === null) return [];
      if (compareRatio(score.value, least) >= 0 && compareRatio(score.value, most) <= 0) return [];
      const found = figure.number(decimalText(score.value));
      return [
        issue('score.out-of-scale', score.address, { criterion: figure.text(heading), found, ...ends }),
      ];
    }),
  );
  const missing = columns.flatMap(({ numbers, cells }) => cells.filter((_, row) => numbers[row] === null));
  const places = figure.places(missing.map((cell) => rangeBetween(cell, cell)));
  return missing.length === 0 ? outside : [...outside, issue('score.missing', missing[0]!, { places })];
}
