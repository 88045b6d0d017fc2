import { readCellList } from '../../tables/cell-list';
import { headingCells, type FoundTable, type ReadingChoices } from '../../tables/found-table';
import { loneTexts } from '../../tables/lone-texts';
import { cellAddressText, isInside, rangeBetween, type CellAddress } from '../../workbook/address';
import { figure, issue, type Issue } from '../../workbook/issue';
import { sameSheetName } from '../../workbook/snapshot';

const asked = { kind: 'rare-text' } as const;

/** What every job lets a person decide about the rows and columns of its tables. */
export const READING_SETTINGS = {
  leftOut: { name: 'utelat', asked, read: readCellList, expected: ['expected.cells'] },
  kept: { name: 'behold', asked, read: readCellList, expected: ['expected.cells'] },
} as const;

interface ChosenCells {
  readonly leftOut: readonly CellAddress[] | null;
  readonly kept: readonly CellAddress[] | null;
}

export function readingChoices({ leftOut, kept }: ChosenCells): ReadingChoices {
  return { leftOut: leftOut ?? [], kept: kept ?? [] };
}

/**
 * The choices that point at nothing in the tables that were read, told: rows and columns may have been moved since.
 */
export function choicesWithoutEffect(
  { leftOut, kept }: ReadingChoices,
  tables: readonly FoundTable[],
): readonly Issue[] {
  const tell = (name: string, cells: readonly CellAddress[]) =>
    cells.length === 0
      ? []
      : [
          issue('choice.no-effect', null, {
            name: figure.text(name),
            places: figure.places(cells.map((cell) => rangeBetween(cell, cell))),
          }),
        ];
  const isNowhere = (cell: CellAddress) => !tables.some((table) => isHeadingOrLabel(cell, table));
  const lines = leftOut.length === 0 ? [] : loneTexts(tables).map(({ address }) => cellAddressText(address));
  const isLine = (cell: CellAddress) => lines.includes(cellAddressText(cell));
  return [
    ...tell(
      READING_SETTINGS.leftOut.name,
      leftOut.filter((cell) => isNowhere(cell) && !isLine(cell)),
    ),
    ...tell(READING_SETTINGS.kept.name, kept.filter(isNowhere)),
  ];
}

function isHeadingOrLabel(cell: CellAddress, table: FoundTable): boolean {
  if (!sameSheetName(cell.sheet, table.sheet.name)) return false;
  const headings = headingCells(table);
  // A column right beside a table may lack its heading.
  if (isInside({ ...headings, right: headings.right + 1 }, cell.row, cell.column)) return true;
  const { column } = table.columns.get(table.schema.label)!;
  return cell.column === column && cell.row > table.headingRow && cell.row <= table.range.bottom;
}
