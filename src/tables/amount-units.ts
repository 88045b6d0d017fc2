import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, type Cell } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import { normalizeHeading } from './heading';
import type { Heading } from './match-headings';
import { shown } from './read-cell';
import { isKronerAlone, isOtherCurrencyAlone, isPartOfYearAlone, isThousandsAlone } from './said-units';

/**
 * What stands with each amount and says that it is not in kroner: its number format, as `0,0" mill. kr"`, or a column
 * beside it, as Valuta with EUR. Told once for each thing that is said.
 */
export function amountUnits(table: FoundTable, dataRows: readonly number[]): readonly Issue[] {
  if (!table.schema.rowsAddUp) return [];
  const amounts = [...table.columns]
    .filter(([id]) => table.schema.columns[id]!.kind === 'amount')
    .map(([, heading]) => heading);
  if (amounts.length === 0) return [];
  const beside =
    table.schema.unknownColumns === 'amounts'
      ? table.otherColumns.flatMap((heading) => unitsBeside(table, heading, dataRows))
      : [];
  return [...amounts.flatMap((heading) => formatUnits(table, heading, dataRows)), ...beside];
}

function formatUnits({ sheet }: FoundTable, heading: Heading, dataRows: readonly number[]): readonly Issue[] {
  const said = new Map<string, Issue>();
  for (const row of dataRows) {
    const cell = cellAt(sheet, row, heading.column);
    const unit = formatUnit(cell);
    if (unit === null || said.has(unit)) continue;
    const at = { sheet: sheet.name, row, column: heading.column };
    const figures = {
      column: figure.text(heading.text),
      found: figure.text(unit),
      value: figure.text(shown({ value: cell.value })),
    };
    said.set(unit, issue('amount.format-unit', at, figures));
  }
  return [...said.values()];
}

/** `[>=1000000]0,,` */
const CONDITION = /\[[<>=]/;

/** What a number format writes beside a number other than kroner and signs: `tkr`, `EUR`, `000`; null for nothing. */
function formatUnit({ value, numberFormat }: Cell): string | null {
  if (typeof value !== 'number' || numberFormat === undefined) return null;
  const sections = numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const ofValue =
    sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0]!;
  const units = (CONDITION.test(numberFormat) ? sections : [ofValue]).map(sectionUnit);
  return units.find((unit) => unit !== '') ?? null;
}

/** What is neither a unit nor changes one. */
const HARMLESS =
  /^(?:norske )?(?:kr|kroner|nok)?\.?,?(?:eks|ekskl|uten|utan|netto|brutto|excl)?\.? ?(?:mva)?\.?$/iu;
const OF_THOUSANDS = /^(?:t|tusen|tkr|tnok|k|1000|i 1000|i tusen|thousands?)\.? ?(?:kr|kroner|nok)?\.?$/iu;
const OF_MILLIONS = /^(?:m|mill|million(?:er|ar|s)?|mkr|mnok)\.? ?(?:kr|kroner|nok)?\.?$/iu;

function sectionUnit(section: string): string {
  // `_x` leaves room for a sign and `*x` fills the cell with it.
  const shownThere = section.replace(/("[^"]*"|\\.)|_.|\*./gu, '$1');
  const literals = [
    ...shownThere.matchAll(/"([^"]*)"|\\(.)|\[\$([^[\]-]*)(?:-[^[\]]*)?\]|\[[^[\]]*\]|([€$£])/gu),
  ];
  const text = literals
    .map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
    .join('')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[-–−+(), .:]+|[-–−+(), :]+$/gu, '')
    .trim();
  if (!/[\p{L}\p{N}\p{Sc}%/]/u.test(text) || HARMLESS.test(text)) return '';
  // A comma behind the last digit shows a thousandth of what the cell holds.
  const scale =
    /[0#?](,*)(?![0#?.,])/.exec(section.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ''))?.[1]?.length ?? 0;
  if ((scale === 1 && OF_THOUSANDS.test(text)) || (scale === 2 && OF_MILLIONS.test(text))) return '';
  return text;
}

const SAYS_UNIT =
  /^(?:valuta(?:kode|slag)?|currency|benevning|nemning|måleenhet|måleeining|enhet|eining|unit)$/;
const SAYS_CURRENCY = /^(?:valuta(?:kode|slag)?|currency)$/;

function unitsBeside({ sheet }: FoundTable, heading: Heading, dataRows: readonly number[]): readonly Issue[] {
  const name = normalizeHeading(heading.text);
  const said = new Map<string, Issue>();
  for (const row of dataRows) {
    const { value } = cellAt(sheet, row, heading.column);
    const text = cellText(value);
    const isOther =
      text !== '' &&
      !isKronerAlone(text) &&
      (isOtherCurrencyAlone(text) ||
        SAYS_CURRENCY.test(name) ||
        (typeof value === 'string' && isThousandsAlone(text) && /\p{L}/u.test(text)) ||
        (SAYS_UNIT.test(name) && (isThousandsAlone(text) || isPartOfYearAlone(text))));
    if (!isOther || said.has(text)) continue;
    const at = { sheet: sheet.name, row, column: heading.column };
    const figures = { column: figure.text(heading.text), found: figure.text(text) };
    said.set(text, issue('amount.unit-beside', at, figures));
  }
  return [...said.values()];
}
