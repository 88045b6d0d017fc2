import { DistinctNames } from '../../../workbook/distinct-names';
import type { Placement } from '../../../workbook/placement';
import { hasDataRows, type PlanTable } from '../../../workbook/plan';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPackage } from '../recognize-file';
import { readWorkbookPart } from '../workbook-part';
import { DrawingGraft } from './drawing-graft';
import { type CellsByRow, sheetData } from './sheet-data';
import { sheetXml } from './sheet-xml';
import { StylesPart } from './styles-part';
import { tableXml } from './table-xml';

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet that was written, and its part. */
export interface GraftedSheet {
  readonly part: string;
  readonly hasFormulas: boolean;
  /** What was entered in its cells, as `writtenCellsOf` tells. */
  readonly written: string;
}

/** Puts sheets with their tables, charts and looks into a package. */
export class SheetGraft {
  readonly #target: OpcPackage;
  readonly #styles: StylesPart;
  readonly #tables: string[];
  readonly #distinctNames: DistinctNames;
  readonly #drawings: DrawingGraft;
  readonly #freeSheetParts: Generator<string, never>;
  readonly #freeTableParts: Generator<string, never>;
  readonly #date1904: boolean;
  #lastTableId: number;

  constructor(workbook: WorkbookPackage) {
    this.#target = workbook.package;
    this.#styles = new StylesPart(workbook);
    const tables = existingTables(this.#target);
    this.#tables = tables.map(({ name }) => name);
    const { definedNames, date1904 } = readWorkbookPart(workbook);
    this.#date1904 = date1904;
    this.#distinctNames = new DistinctNames([...definedNames, ...this.#tables]);
    this.#drawings = new DrawingGraft(this.#target);
    this.#freeSheetParts = this.#target.freeNames((number) => `xl/worksheets/sheet${number}.xml`);
    this.#freeTableParts = this.#target.freeNames((number) => `xl/tables/table${number}.xml`);
    this.#lastTableId = Math.max(0, ...tables.map(({ id }) => id));
  }

  /** The names of the workbook's tables, with those that were written. */
  get tableNames(): readonly string[] {
    return this.#tables;
  }

  /** Writes a plan to its earlier part, or a new one. */
  write({ plan, sheet }: Placement, earlierPart: string | null, isActive: boolean): GraftedSheet {
    const part = earlierPart ?? this.#freeSheetParts.next().value;
    const { xml, rows, hasFormulas, written } = sheetData(plan, this.#styles.sheet, this.#date1904);
    const tables = plan.tables.filter(hasDataRows);
    const tableIds = tables.map((table) => this.#writeTable(table, rows, part));
    const drawingId = this.#drawings.write(plan.charts, { name: sheet, rows }, part);
    const bytes = sheetXml(plan, xml, { styles: this.#styles.sheet, isActive, tableIds, drawingId });
    if (earlierPart === null) this.#target.addPart(part, `${SPREADSHEET_TYPE}.worksheet+xml`, bytes);
    else this.#target.setPart(part, bytes);
    return { part, hasFormulas, written };
  }

  /** Writes the looks that the sheets asked for. */
  finish(): void {
    this.#styles.finish();
  }

  /** Writes a table over the rows of a sheet, and returns the relationship by which the sheet knows it. */
  #writeTable(table: PlanTable, rows: CellsByRow, sheetPart: string): string {
    const part = this.#freeTableParts.next().value;
    const name = this.#distinctNames.take(table.name);
    this.#tables.push(name);
    this.#lastTableId += 1;
    const bytes = tableXml(table, rows, name, this.#lastTableId);
    this.#target.addPart(part, `${SPREADSHEET_TYPE}.table+xml`, bytes);
    return this.#target.addRelationship(sheetPart, 'table', part);
  }
}

function existingTables(target: OpcPackage): readonly { readonly name: string; readonly id: number }[] {
  return target.partsOfType(`${SPREADSHEET_TYPE}.table+xml`).map((part) => {
    const table = target.root(part);
    return { name: table.getAttribute('displayName') ?? '', id: Number(table.getAttribute('id') ?? 0) };
  });
}
