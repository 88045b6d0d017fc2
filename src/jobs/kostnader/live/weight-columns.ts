import type { Ratio } from '../../../core/money/ratio';
import { readFractions } from '../../../tables/fractions';
import type { NamedDriver } from '../../../tables/key-text';
import { readNumber } from '../../../tables/read-cell';
import type { Heading } from '../../../tables/match-headings';
import { cellAt } from '../../../workbook/snapshot';
import type { CellAddress } from '../../../workbook/address';
import type { Issue } from '../../../workbook/issue';
import { findDriverColumns } from '../read/read-drivers';
import type { KeysTable } from '../read/read-keys';
import type { ParticipantsTable } from '../read/read-participants';

/** A weight as a column of Nøkler gives it, with the cell that holds it. */
export interface ColumnWeight extends NamedDriver {
  readonly weight: Ratio;
  readonly address: CellAddress;
}

/** Columns of Nøkler that are named as a driver and hold its weight: `Lik andel | Folketall | Brukere`. */
export interface WeightColumns {
  /** By row of Nøkler. */
  readonly byRow: ReadonlyMap<number, readonly ColumnWeight[]>;
  /** The numbers of the columns. */
  readonly columns: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

export const NO_WEIGHT_COLUMNS: WeightColumns = { byRow: new Map(), columns: new Set(), issues: [] };

/** What is said before a driver's name in such a heading. */
const BEFORE_NAME = /^(?:andel |del )?(?:fordelt |fordeles |fordelast )?(?:etter|by) |^(?:andel|del) /i;
/** `Folketallsandel` is the share of Folketall. */
const BEHIND_NAME = /(?:s?andel|s?del)$/i;

/** What a heading may name a driver by. */
function namesIn(heading: string): readonly string[] {
  const name = heading.replace(BEFORE_NAME, '');
  return [name, name.replace(BEHIND_NAME, '')].filter((each) => each.trim() !== '');
}

/**
 * Finds and reads the columns of weights. Where any row names its drivers in Fordelingsgrunnlag, there are none: what such a
 * column then means is for a person to say.
 */
export function readWeightColumns(keys: KeysTable, participants: ParticipantsTable): WeightColumns {
  if (keys.rows.some(({ cells }) => cells.drivers !== null)) return NO_WEIGHT_COLUMNS;
  const byRow = new Map<number, ColumnWeight[]>();
  const columns = new Set<number>();
  const issues: Issue[] = [];
  for (const heading of keys.table.otherColumns) {
    const name = namesIn(heading.text).find((each) => findDriverColumns(each, participants).length === 1);
    if (name === undefined) continue;
    const read = readWeights(heading, keys);
    if (read === null) continue;
    columns.add(heading.column);
    for (const { row, address, fraction } of read) {
      if ('code' in fraction) issues.push(fraction);
      else byRow.set(row, [...(byRow.get(row) ?? []), { name, weight: fraction, address }]);
    }
  }
  return { byRow, columns, issues };
}

interface ReadWeight {
  readonly row: number;
  readonly address: CellAddress;
  readonly fraction: Ratio | Issue;
}

/** The weights of a column, empty cells left out; null when one is no number, for then it is a column of something else. */
function readWeights({ text, column }: Heading, { table, rows }: KeysTable): readonly ReadWeight[] | null {
  const cells = rows.map(({ row }) => {
    const address = { sheet: table.sheet.name, row, column };
    const place = { address, column: text };
    return { row, address, place, reading: readNumber(cellAt(table.sheet, row, column), place) };
  });
  if (cells.some(({ reading }) => reading.kind === 'unreadable')) return null;
  const filled = cells.flatMap(({ row, address, place, reading }) =>
    reading.kind === 'value' ? [{ row, address, place, reading: reading.value }] : [],
  );
  const fractions = readFractions(filled, 'few-percent');
  return filled.map(({ row, address }, index) => ({ row, address, fraction: fractions[index]! }));
}
