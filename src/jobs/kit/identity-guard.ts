import { normalizeHeading } from '../../tables/heading';
import { withoutIdentityNumbers } from '../../tables/identity-numbers';
import { periodCells } from '../../tables/read-period';
import { cellAddressText, isInside, type CellAddress } from '../../workbook/address';
import type { Settings } from '../../workbook/host';
import { figure, issue, type Issue } from '../../workbook/issue';
import { sameSheetName } from '../../workbook/snapshot';
import type { Job, JobAnswer } from '../job';
import { maskedSnapshot, type MaskedCell, type MaskedSnapshot } from './masked-snapshot';
import type { TableUse } from './table-use';

type Guarded = Pick<Job, 'answer' | 'tables' | 'optionalTables'>;

/**
 * A job that never reads a national identity number, so that nothing it says, shows or writes can repeat one: they are
 * masked before it sees them. One in what its answer rests on is refused, and so is one in the name of a sheet or in a
 * choice. One on a sheet that it does not read, or in an unused column that is said to hold such numbers, is left unread.
 */
export function guarded<J extends Guarded>(job: J): J {
  return {
    ...job,
    answer: (snapshot, { settings, sheets }) => {
      const masked = maskedSnapshot(snapshot);
      const answer = job.answer(masked.snapshot, {
        settings: readableSettings(settings),
        sheets: sheets.map(withoutIdentityNumbers),
      });
      const isRead = readingOf(answer, masked, job);
      const cells = masked.cells.filter(isRead);
      const refused = [
        ...masked.sheets.map((place) =>
          issue('identity.in-sheet-name', null, { place: figure.number(place) }),
        ),
        ...namesWithNumbers(settings).map((name) =>
          issue('identity.in-setting', null, { name: figure.text(name) }),
        ),
        ...cells.map((cell) => refusal(cell, answer.tables, job)),
      ];
      if (refused.length === 0) return answer;
      return { tables: answer.tables, issues: [...refused, ...besides(answer, cells)], result: null };
    },
  };
}

/** The choices that can be read on: those without such a number. */
function readableSettings(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter((each) => !holdsNumber(each)));
}

/** The names of the choices with such a number in them, masked where it stands in the name. */
function namesWithNumbers(settings: Settings): readonly string[] {
  return Object.entries(settings)
    .filter(holdsNumber)
    .map(([name]) => withoutIdentityNumbers(name));
}

function holdsNumber(setting: readonly [name: string, value: string]): boolean {
  return setting.some((text) => withoutIdentityNumbers(text) !== text);
}

/** What else is said of such a cell is said of the mask, and of no use. */
function besides({ issues }: JobAnswer, refused: readonly MaskedCell[]): readonly Issue[] {
  const cells = new Set(refused.map(({ address }) => cellAddressText(address)));
  return issues.filter(({ address }) => address === null || !cells.has(cellAddressText(address)));
}

function refusal({ address, isNumber }: MaskedCell, uses: readonly TableUse[], { tables }: Guarded): Issue {
  const column = columnOf(address, uses);
  const schema = tables.find(({ id }) => id === column?.table);
  const isText = column?.id != null && schema?.columns[column.id]?.kind === 'text';
  if (isNumber && !isText) return issue('identity.number', address, {});
  return column === null
    ? issue('identity.in-cell', address, {})
    : issue('identity.refused', address, { column: figure.text(column.text) });
}

/**
 * Whether a cell stands where the answer was read from: on a sheet with a table of the job's or the name of one, or beside a period. Where
 * a table is wanting, all sheets were looked through for it.
 */
function readingOf(
  { tables }: JobAnswer,
  { snapshot, cells }: MaskedSnapshot,
  { tables: schemas, optionalTables }: Guarded,
): (cell: MaskedCell) => boolean {
  const isWanting = tables.some(({ table, place }) => place === null && !optionalTables.includes(table));
  const read = tables.flatMap(({ place, candidates }) =>
    place === null ? candidates : [...candidates, place],
  );
  const named = schemas.flatMap(({ sheetNames }) => sheetNames);
  const isNamed = ({ name }: { readonly name: string }) => named.some((each) => sameSheetName(each, name));
  const sheets = new Set([
    ...read.map(({ sheet }) => sheet),
    ...snapshot.sheets.filter(isNamed).map(({ name }) => name),
  ]);
  const periods = cells.length === 0 ? [] : periodCells(snapshot);
  return ({ address, under }) => {
    const { sheet, row, column } = address;
    const used = columnOf(address, tables);
    if (used !== null && used.id !== null) return true;
    if (saysNumbers(used?.text ?? under)) return false;
    const isOfPeriod = periods.some(
      (range) => sameSheetName(range.sheet, sheet) && isInside(range, row, column),
    );
    return isWanting || sheets.has(sheet) || isOfPeriod;
  };
}

interface UsedColumn {
  readonly table: string;
  /** Null for a heading that is no column of the table. */
  readonly id: string | null;
  readonly text: string;
}

/** The column of a table that the cell stands in; null where it stands in none. */
function columnOf({ sheet, row, column }: CellAddress, uses: readonly TableUse[]): UsedColumn | null {
  for (const { table, place, columns, others } of uses) {
    if (place === null || !sameSheetName(place.sheet, sheet) || !isInside(place, row, column)) continue;
    const used = columns.find(({ heading }) => heading.column === column && heading.row < row);
    if (used !== undefined) return { table, id: used.id, text: used.text };
    const other = others.find(({ heading }) => heading.column === column && heading.row < row);
    if (other !== undefined) return { table, id: null, text: other.text };
  }
  return null;
}

/** Headings of columns that are made for numbers of eleven digits, of persons or of accounts. */
const NUMBERS_OF_PERSONS =
  /^(?:fødsels|fødsel|født|person ?(?:nr|nummer|id)|f ?nr|d ?nr|d ?nummer|identitet|id ?(?:nr|nummer)|ssn|national id|personal (?:number|id))/u;
const NUMBERS_OF_ACCOUNTS =
  /^(?:\p{L}*konto|kto|account|bank|iban|kid|org|leverandør|faktura|mobil|telefon|tlf|phone)/u;

function saysNumbers(heading: string): boolean {
  const normalized = normalizeHeading(heading);
  return NUMBERS_OF_PERSONS.test(normalized) || NUMBERS_OF_ACCOUNTS.test(normalized);
}
