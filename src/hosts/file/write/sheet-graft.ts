import { freeTableName } from '../../../workbook/placement';
import { hasDataRows, type SheetPlan } from '../../../workbook/plan';
import type { OpcPackage } from '../opc/opc-package';
import { encodeXml, serializeXml } from '../opc/xml';
import type { WorkbookPackage } from '../recognize-file';
import { partOfWorkbook, readWorkbookPart } from '../workbook-part';
import { sheetXml } from './sheet-xml';
import { EMPTY_STYLE_SHEET, StyleSheet } from './style-sheet';
import { tableXml } from './table-xml';

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Puts sheets with their tables and looks into a package. */
export class SheetGraft {
  readonly #target: OpcPackage;
  readonly #stylesPart: string;
  readonly #styles: StyleSheet;
  readonly #takenNames: string[];
  #lastTableId: number;

  constructor(workbook: WorkbookPackage) {
    this.#target = workbook.package;
    this.#stylesPart = partOfWorkbook(workbook, 'styles') ?? addStylesPart(workbook);
    this.#styles = new StyleSheet(this.#target.root(this.#stylesPart));
    const tables = existingTables(this.#target);
    this.#takenNames = [...readWorkbookPart(workbook).definedNames, ...tables.map(({ name }) => name)];
    this.#lastTableId = Math.max(0, ...tables.map(({ id }) => id));
  }

  /** Writes a plan to its earlier part, or a new one, whose name it returns. */
  write(plan: SheetPlan, earlierPart: string | null, isActive: boolean): string {
    const part = earlierPart ?? this.#target.freeName((number) => `xl/worksheets/sheet${number}.xml`);
    const tableIds = this.#writeTables(plan, part);
    const bytes = sheetXml(plan, { styles: this.#styles, isActive, tableIds });
    if (earlierPart === null) this.#target.addPart(part, `${SPREADSHEET_TYPE}.worksheet+xml`, bytes);
    else this.#target.setPart(part, bytes);
    return part;
  }

  /** Writes the looks that the sheets asked for. */
  finish(): void {
    const { ownerDocument } = this.#styles.root;
    if (ownerDocument !== null) this.#target.setPart(this.#stylesPart, serializeXml(ownerDocument));
  }

  #writeTables(plan: SheetPlan, sheetPart: string): readonly string[] {
    return plan.tables.filter(hasDataRows).map((table) => {
      const name = freeTableName(table.name, this.#takenNames);
      this.#takenNames.push(name);
      this.#lastTableId += 1;
      const part = this.#target.freeName((number) => `xl/tables/table${number}.xml`);
      const bytes = tableXml(plan, table, name, this.#lastTableId);
      this.#target.addPart(part, `${SPREADSHEET_TYPE}.table+xml`, bytes);
      return this.#target.addRelationship(sheetPart, 'table', part);
    });
  }
}

function addStylesPart(workbook: WorkbookPackage): string {
  const part = workbook.package.freeName((number) => `xl/styles${number === 1 ? '' : number}.xml`);
  workbook.package.addPart(part, `${SPREADSHEET_TYPE}.styles+xml`, encodeXml(EMPTY_STYLE_SHEET));
  workbook.package.addRelationship(workbook.workbookPart, 'styles', part);
  return part;
}

function existingTables(target: OpcPackage): readonly { readonly name: string; readonly id: number }[] {
  return target.partsOfType(`${SPREADSHEET_TYPE}.table+xml`).map((part) => {
    const table = target.root(part);
    return { name: table.getAttribute('displayName') ?? '', id: Number(table.getAttribute('id') ?? 0) };
  });
}
