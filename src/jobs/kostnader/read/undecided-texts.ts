import type { Period } from '../../../core/calendar/period';
import { cellText, nameKey, readableText } from '../../../tables/cell-text';
import { saysDecision, saysThousandsOfAll, type TextPlace } from '../../../tables/deciding-text';
import type { ReadingChoices } from '../../../tables/found-table';
import { loneTexts, type LoneText } from '../../../tables/lone-texts';
import type { ReadTable } from '../../../tables/read-rows';
import type { ColumnSchemas } from '../../../tables/table-schema';
import { cellAddressText, rangeBetween, type CellAddress } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { cellAt, sameSheetName } from '../../../workbook/snapshot';
import type { AgreementInput } from '../answer/agreement-input';
import { keySaidIn } from '../answer/key-sentence';
import type { KostnaderTables } from '../tables/kostnader-tables';

/** What texts that no table reads may decide, held against what was read. */
export class UndecidedTexts {
  constructor(
    private readonly tables: KostnaderTables,
    private readonly agreements: readonly AgreementInput[],
    private readonly participants: readonly string[],
    private readonly period: Period | null,
    /** Cells that are asked about already, as `cellAddressText` names them. */
    private readonly asked: ReadonlySet<string>,
  ) {}

  /** Whether a text in a row of a table, in a column that is not read, may change the answer. */
  inRow(text: string, row: number, read: ReadTable<ColumnSchemas>): boolean {
    const place = read.table.schema.id as 'participants' | 'keys' | 'costs';
    const agreement = read.table.columns.get('agreement');
    const named =
      agreement === undefined ? '' : nameKey(cellText(cellAt(read.table.sheet, row, agreement.column).value));
    const own = this.agreements.filter(({ name }) => name !== null && nameKey(name) === named);
    return this.#decides(text, place, own.length > 0 ? own : this.agreements);
  }

  /** The questions about names of costs and about lines outside the tables; what is answered is told. */
  issues(): readonly Issue[] {
    const { choices } = this.tables.costs.table;
    const lines = this.#lines();
    const isChosen = (cells: ReadingChoices['leftOut'], { sheet, row, column }: CellAddress) =>
      cells.some((cell) => sameSheetName(cell.sheet, sheet) && cell.row === row && cell.column === column);
    const passed = lines.filter(({ address }) => isChosen(choices.leftOut, address));
    const asked = lines.filter((line) => !passed.includes(line));
    const items = this.#items().filter(({ address }) => !isChosen(choices.kept, address));
    return [
      ...textIssue('text.undecided', asked),
      ...textIssue('item.undecided', items),
      ...(passed.length === 0
        ? []
        : [
            issue('text.passed-over', passed[0]!.address, {
              texts: figure.texts(passed.map(({ text }) => text)),
            }),
          ]),
    ];
  }

  #lines(): readonly LoneText[] {
    const { participants, keys, costs } = this.tables;
    const read: readonly ReadTable<ColumnSchemas>[] = [participants, ...(keys === null ? [] : [keys]), costs];
    const notes = read.flatMap(({ table: { sheet }, classified }) =>
      classified
        .filter(({ role }) => role === 'note')
        .map(({ row, filled }) => ({
          text: readableText(cellAt(sheet, row, filled[0]!)),
          address: { sheet: sheet.name, row, column: filled[0]! },
        })),
    );
    const isBelowAmounts = ({ sheet, row }: CellAddress) =>
      sameSheetName(sheet, costs.table.sheet.name) && row > costs.table.headingRow;
    return [...loneTexts(read.map(({ table }) => table)), ...notes].filter(
      ({ text, address }) =>
        !this.#isAsked(address) &&
        (this.#decides(text, 'line', this.agreements) ||
          (isBelowAmounts(address) && saysThousandsOfAll(text))),
    );
  }

  /** The names of costs that are shared by all: where Gjelder says who owes it, the name may say so too. */
  #items(): readonly LoneText[] {
    return this.tables.costs.rows
      .filter(({ cells }) => cells.owedBy === null)
      .map(({ cells: { item } }) => ({ text: item.value, address: item.address }))
      .filter(({ text, address }) => !this.#isAsked(address) && this.#decides(text, 'item', this.agreements));
  }

  #isAsked(address: CellAddress): boolean {
    return this.asked.has(cellAddressText(address));
  }

  #decides(text: string, place: TextPlace, agreements: readonly AgreementInput[]): boolean {
    const said = keySaidIn(text, agreements, this.tables.participants);
    if (said !== 'none') return said === 'another';
    return (
      saysDecision(text, place, this.participants) ||
      ((place === 'costs' || place === 'item') && this.#isOfAnotherYear(text))
    );
  }

  /** `tallet er for 2024`, where that is not a year of the period. */
  #isOfAnotherYear(text: string): boolean {
    const year = OF_YEAR.exec(text)?.[1];
    if (year === undefined) return false;
    return this.period === null || year < this.period.from.slice(0, 4) || year > this.period.to.slice(0, 4);
  }
}

const OF_YEAR =
  /(?<!\p{L})(?:tall(?:et|ene|a)?|tal(?:et|a)?|beløp(?:et|a|ene)?|figures?|amounts?) (?:er |gjelder |gjeld |is |are )?(?:for|fra|frå|i|from) ((?:19|20)\d{2})(?!\d)/iu;

function textIssue(code: 'text.undecided' | 'item.undecided', texts: readonly LoneText[]): readonly Issue[] {
  const [first] = texts;
  if (first === undefined) return [];
  return [
    issue(code, first.address, {
      texts: figure.texts(texts.map(({ text }) => text)),
      places: figure.places(texts.map(({ address }) => rangeBetween(address, address))),
      choice: figure.text(texts.map(({ address }) => cellAddressText(address)).join(';')),
    }),
  ];
}
