import { rangeReference, reference, type PlannedCell } from '../../../reports/formula';

/** The two result sheets, by their marks. */
export type ResultSheet = 'fordeling' | 'avrunding';

export type KeyFigureId =
  | 'textAmounts'
  | 'pool'
  | 'overheadBase'
  | 'overheadRate'
  | 'overhead'
  | 'total'
  | 'unshared'
  | 'roundedTotal'
  | 'equalShare'
  | `weight.${number}`
  | 'check';

/** The columns of Fordeling; `driver.0` is the first driver of the key, unless that is the inhabitants. */
export type DistributionColumnId =
  | 'participant'
  | 'inhabitants'
  | `driver.${number}`
  | 'equalPart'
  | 'driverPart'
  | 'shared'
  | 'share'
  | 'direct'
  | 'overheadCredit'
  | 'total'
  | 'perInhabitant'
  | 'today'
  | 'change';

/** The columns of Avrunding. */
export type RoundingColumnId =
  | 'participant'
  | 'equalExact'
  | 'driverExact'
  | 'exact'
  | 'floor'
  | 'remainder'
  | 'order'
  | 'rank'
  | 'given'
  | 'amount'
  | 'explanation';

interface ColumnIds {
  fordeling: DistributionColumnId;
  avrunding: RoundingColumnId;
}

interface PlacedTable {
  readonly top: number;
  readonly rows: number;
  readonly columns: readonly string[];
}

/** Where an agreement's figures stand on the result sheets: noted while they are laid out, asked for by their formulas. */
export class AgreementCells {
  readonly #keyFigures = new Map<KeyFigureId, PlannedCell>();
  readonly #tables = new Map<ResultSheet, PlacedTable>();

  placeKeyFigure(id: KeyFigureId, cell: PlannedCell): void {
    this.#keyFigures.set(id, cell);
  }

  /** A table with its heading in row `top`, then `rows` participants and a row of totals. */
  placeTable<S extends ResultSheet>(
    sheet: S,
    top: number,
    rows: number,
    columns: readonly ColumnIds[S][],
  ): void {
    this.#tables.set(sheet, { top, rows, columns });
  }

  hasKeyFigure(id: KeyFigureId): boolean {
    return this.#keyFigures.has(id);
  }

  /** `Fordeling!$C$5` */
  keyFigure(id: KeyFigureId, from: ResultSheet): string {
    const cell = this.#keyFigures.get(id);
    if (cell === undefined) throw new Error(`No key figure ${id}`);
    return reference(cell, from, 'all');
  }

  /** What stands in words beside a key figure. */
  besideKeyFigure(id: KeyFigureId, from: ResultSheet): string {
    const cell = this.#keyFigures.get(id);
    if (cell === undefined) throw new Error(`No key figure ${id}`);
    return reference({ ...cell, column: cell.column + 1 }, from, 'all');
  }

  hasColumn<S extends ResultSheet>(sheet: S, column: ColumnIds[S]): boolean {
    return this.#table(sheet).columns.includes(column);
  }

  /** A participant's cell in a column: `B9`. */
  at<S extends ResultSheet>(sheet: S, column: ColumnIds[S], place: number, from: ResultSheet): string {
    const { top } = this.#table(sheet);
    return reference({ sheet, row: top + 1 + place, column: this.#column(sheet, column) }, from);
  }

  /** All participants' cells in a column: `B$9:B$13`. */
  all<S extends ResultSheet>(sheet: S, column: ColumnIds[S], from: ResultSheet): string {
    const { top, rows } = this.#table(sheet);
    const number = this.#column(sheet, column);
    return rangeReference(sheet, { top: top + 1, bottom: top + rows, left: number, right: number }, from);
  }

  /** The total of a column: `B$14`. */
  totalOf<S extends ResultSheet>(sheet: S, column: ColumnIds[S], from: ResultSheet): string {
    const { top, rows } = this.#table(sheet);
    return reference({ sheet, row: top + rows + 1, column: this.#column(sheet, column) }, from, 'row');
  }

  #column(sheet: ResultSheet, column: string): number {
    const index = this.#table(sheet).columns.indexOf(column);
    if (index < 0) throw new Error(`No column ${column} on ${sheet}`);
    return index + 1;
  }

  #table(sheet: ResultSheet): PlacedTable {
    const table = this.#tables.get(sheet);
    if (table === undefined) throw new Error(`No table on ${sheet} yet`);
    return table;
  }
}
