import { decimalText } from '../../../core/money/decimal';
import { multiplyRatio, ratio } from '../../../core/money/ratio';
import { nameKey } from '../../../tables/cell-text';
import { cellsOfColumn } from '../../../tables/found-table';
import { headingFit, normalizeHeading } from '../../../tables/heading';
import { KEYS_TABLE } from '../tables/keys-table';
import { namesOf } from '../../../tables/table-schema';
import { cellAddressText } from '../../../workbook/address';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { sameSheetName } from '../../../workbook/snapshot';
import { agreementFigure, type AgreementInput } from '../answer/agreement-input';
import { OVERHEAD_TYPE_SYNONYMS } from '../choices';
import type { CostRow, CostsTable } from './read-costs';

/** What people write in Overheadgrunnlag when overhead is of all costs. */
const EVERYTHING = new Set(['alle', 'alt', 'all', 'everything']);

/** Whether a cost of a type, or of none, carries overhead: of the types chosen, by what other languages call them too. */
export function overheadTest(types: readonly string[]): (type: string | null) => boolean {
  if (isOfAll(types)) return () => true;
  const keys = new Set(types.map(nameKey).flatMap((type) => [type, ...(OVERHEAD_TYPE_SYNONYMS[type] ?? [])]));
  return (type) => type !== null && keys.has(nameKey(type));
}

function isOfAll(types: readonly string[]): boolean {
  return types.some((type) => EVERYTHING.has(nameKey(type)));
}

/** Types that mean wages or pension, spelled as accounts do: `Fastlønn`, `Lønn og sosiale utgifter`. */
const WAGES = /l[øo]nn|(?<!\p{L})løn|sosial|pensjon|personal|wage|salar|pension|payroll/iu;

/**
 * What there is to tell of the costs that overhead is reckoned of: there must be some, types that may be the same are asked
 * about, and those that are left out are named.
 * @param chosen whether a person has said which types they are.
 */
export function overheadIssues(input: AgreementInput, costs: CostsTable, chosen: boolean): readonly Issue[] {
  if (input.overheadRate.numerator === 0n) return [];
  const twice = overheadAmongCosts(input, costs);
  if (isOfAll(input.overheadTypes)) return twice;
  return [...twice, ...baseIssues(input, costs, chosen)];
}

/** A cost that is called overhead beside a rate of it: the same may be counted twice. */
function overheadAmongCosts(
  { name, costRows, overheadRate }: AgreementInput,
  { table }: CostsTable,
): readonly Issue[] {
  const isKept = ({ item: { address } }: CostRow) =>
    table.choices.kept.some(
      ({ sheet, row, column }) =>
        sameSheetName(sheet, address.sheet) && row === address.row && column === address.column,
    );
  const isOverhead = ({ item: { value } }: CostRow) =>
    namesOf(KEYS_TABLE.columns.overhead).some((each) => headingFit(normalizeHeading(value), each) !== null);
  const rate = figure.percent(decimalText(multiplyRatio(overheadRate, ratio(100n))));
  return costRows
    .filter((cost) => isOverhead(cost) && !isKept(cost))
    .map(({ item: { value, address } }) =>
      issue('overhead.twice', address, {
        agreement: agreementFigure(name),
        item: figure.text(value),
        rate,
        place: figure.text(cellAddressText(address)),
      }),
    );
}

function baseIssues(input: AgreementInput, costs: CostsTable, chosen: boolean): readonly Issue[] {
  const cell = input.terms.cells.overhead;
  const agreement = agreementFigure(input.name);
  const heading = costs.table.columns.get('type');
  if (heading === undefined) return [issue('overhead.no-types', cell, { agreement })];

  const shared = input.costRows.filter((_, index) => input.costs[index]!.owedBy === null);
  const inBase = overheadTest(input.overheadTypes);
  const own = distinct(shared.flatMap(({ type }) => (inBase(type) ? [type!] : [])));
  const others = distinct(shared.flatMap(({ type }) => (type === null || inBase(type) ? [] : [type])));
  const place = figure.places([cellsOfColumn(costs.table, heading)]);
  const types = figure.texts(input.overheadTypes);
  const unclear = chosen ? [] : others.filter((type) => WAGES.test(type));
  if (unclear.length > 0) {
    const base = own.length > 0 ? own : unclear;
    const choice = figure.text([...new Set([...base, ...unclear])].join('; '));
    return [
      issue('overhead.unclear-types', cell, {
        agreement,
        place,
        types,
        unclear: figure.texts(unclear),
        choice,
      }),
    ];
  }
  // A cost without a type is named by what it is.
  const untyped = shared.flatMap(({ type, item, amount }) =>
    type === null && amount.value !== 0n ? [item.value] : [],
  );
  if (own.length === 0 && others.length > 0) {
    return [issue('overhead.no-base', cell, { agreement, place, types, found: figure.texts(others) })];
  }
  if (untyped.length > 0 && (!chosen || own.length === 0)) {
    const choice = figure.text(own.length === 0 ? 'alle' : own.join('; '));
    const [first] = shared.filter(({ type, amount }) => type === null && amount.value !== 0n);
    const at = { ...first!.item.address, column: heading.column };
    return [issue('overhead.untyped', at, { agreement, items: figure.texts(untyped), types, choice })];
  }
  const leftOut = [...others, ...distinct(untyped)];
  if (leftOut.length === 0) return [];
  return [issue('overhead.types-left-out', cell, { agreement, types, leftOut: figure.texts(leftOut) })];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [nameKey(text), text])).values()];
}
