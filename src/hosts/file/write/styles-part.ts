import { decodeXml, encodeXml, encodeXmlLike } from '../opc/xml';
import type { WorkbookPackage } from '../recognize-file';
import { partOfWorkbook } from '../workbook-part';
import { EMPTY_STYLE_SHEET, StyleSheet } from './style-sheet';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The part that holds the looks of a workbook's cells, which keeps its bytes unless someone asks for looks. */
export class StylesPart {
  readonly #workbook: WorkbookPackage;
  #opened: { readonly part: string; readonly sheet: StyleSheet } | null = null;

  constructor(workbook: WorkbookPackage) {
    this.#workbook = workbook;
  }

  /** The style sheet in it, in a new part when the workbook has none. */
  get sheet(): StyleSheet {
    return (this.#opened ??= this.#open()).sheet;
  }

  /** Writes the looks that were asked for. */
  finish(): void {
    if (this.#opened === null) return;
    const { part, sheet } = this.#opened;
    const { package: target } = this.#workbook;
    target.setPart(part, encodeXmlLike(target.requirePart(part), sheet.text()));
  }

  #open(): { readonly part: string; readonly sheet: StyleSheet } {
    const part = partOfWorkbook(this.#workbook, 'styles') ?? this.#addPart();
    return { part, sheet: new StyleSheet(decodeXml(this.#workbook.package.requirePart(part))) };
  }

  #addPart(): string {
    const { package: target, workbookPart } = this.#workbook;
    const part = target.freeName((number) => `xl/styles${number === 1 ? '' : number}.xml`);
    target.addPart(part, STYLES_TYPE, encodeXml(EMPTY_STYLE_SHEET));
    target.addRelationship(workbookPart, 'styles', part);
    return part;
  }
}
