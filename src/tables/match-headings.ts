import { headingFit, normalizeHeading, saysThousands, withoutThousands, type HeadingFit } from './heading';
import { saysOtherCurrency, saysPartOfYear, withoutOtherUnits } from './said-units';
import { namesOf, type TableSchema } from './table-schema';

/** A heading cell: its text and its column number. */
export interface Heading {
  readonly text: string;
  readonly column: number;
  /** The column of a table that a person has said it is, as `participants.inhabitants`, or `LEFT_OUT`. */
  readonly meant?: string;
}

/** Meant of a heading that a person has said is not to be used. */
export const LEFT_OUT = 'left-out';

export interface HeadingMatch {
  /** The headings for each column that was found, by the column's id; more than one when they fit equally well. */
  readonly columns: ReadonlyMap<string, readonly Heading[]>;
  /** Headings that the schema does not know or has better ones for, in their order; not those that are left out. */
  readonly others: readonly Heading[];
  /** Ids of the columns that must be there and are not. */
  readonly missing: readonly string[];
}

/** How well a heading fits a column: `name` is the place among the column's names, the first one the standard. */
interface ColumnFit {
  readonly id: string;
  readonly fit: HeadingFit | 'meant';
  readonly name: number;
}

/**
 * Which of a schema's columns the headings are. A heading word for word goes before one with a unit behind it; of figures
 * it does not go before one with a date, for `Folketall` and `Folketall 1.1.2024` are two that a person must choose between.
 */
export function matchHeadings(headings: readonly Heading[], schema: TableSchema): HeadingMatch {
  const fits = new Map<string, { heading: Heading; fit: ColumnFit }[]>();
  for (const heading of headings) {
    const fit = heading.meant === undefined ? fitOf(heading.text, schema) : meantFit(heading.meant, schema);
    if (fit === null) continue;
    const same = fits.get(fit.id);
    if (same === undefined) fits.set(fit.id, [{ heading, fit }]);
    else same.push({ heading, fit });
  }
  const columns = new Map(
    [...fits].map(([id, candidates]) => {
      const isText = schema.columns[id]!.kind === 'text';
      const best = Math.min(...candidates.map(({ fit }) => rankOf(fit, isText)));
      const isDatedBeside = ({ fit }: ColumnFit) => !isText && best === 0 && fit === 'dated';
      const fitting = candidates.filter(({ fit }) => rankOf(fit, isText) === best || isDatedBeside(fit));
      return [id, fitting.map(({ heading }) => heading)];
    }),
  );
  const chosen = new Set([...columns.values()].flat());
  return {
    columns,
    others: headings.filter((heading) => !chosen.has(heading) && heading.meant !== LEFT_OUT),
    missing: requiredColumns(schema, columns).filter((id) => !columns.has(id)),
  };
}

/** The ids of the columns that must be there: of those of which one will do, the one that is, or the first. */
export function requiredColumns(
  { columns, oneOf }: TableSchema,
  found: { readonly has: (id: string) => boolean },
): readonly string[] {
  const required = Object.keys(columns).filter((id) => columns[id]!.presence !== 'optional');
  const either = oneOf?.find((id) => found.has(id)) ?? oneOf?.[0];
  return either === undefined ? required : [...required, either];
}

/** True when the headings name all columns that the schema's tables must have. */
export function isHeadingOf(headings: readonly Heading[], schema: TableSchema): boolean {
  return matchHeadings(headings, schema).missing.length === 0;
}

/** True when all columns that the schema's tables must have are among the ids. */
export function namesATable(ids: ReadonlySet<string>, schema: TableSchema): boolean {
  return requiredColumns(schema, ids).every((id) => ids.has(id));
}

/**
 * Lower is better. Of texts the standard name goes before its synonyms (`Post` before `Beskrivelse`); of figures it
 * does not, for `Kostnad` and `Budsjett` side by side are two figures that a person must choose between.
 */
function rankOf({ fit, name }: ColumnFit, isText: boolean): number {
  const ranks = { meant: -1, exact: 0, dated: 1000, 'with-unit': 1000 } as const;
  return ranks[fit] + (isText ? name : 0);
}

/** What a person has said goes before every name, and is nothing else. */
function meantFit(meant: string, schema: TableSchema): ColumnFit | null {
  const id = Object.keys(schema.columns).find((column) => meant === `${schema.id}.${column}`);
  return id === undefined ? null : { id, fit: 'meant', name: 0 };
}

const MOST_KEPT = 10_000;
const fitsBySchema = new WeakMap<TableSchema, Map<string, ColumnFit | null>>();

/** The same headings are met again and again, row by row and schema by schema: each is matched once. */
function fitOf(text: string, schema: TableSchema): ColumnFit | null {
  let known = fitsBySchema.get(schema);
  if (known === undefined) {
    known = new Map();
    fitsBySchema.set(schema, known);
  }
  let fit = known.get(text);
  if (fit === undefined) {
    fit = findFit(text, schema);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, fit);
  }
  return fit;
}

function findFit(text: string, schema: TableSchema): ColumnFit | null {
  const saysPercent = text.includes('%');
  const normalized = normalizeHeading(saysThousands(text) ? withoutThousands(text) : text);
  let withSuffix: ColumnFit | null = null;
  for (const [id, column] of Object.entries(schema.columns)) {
    for (const [name, normalizedName] of namesOf(column).entries()) {
      // `Stilling` is a job and `Stilling %` how much of one: a name that is written with the sign needs it.
      if (!saysPercent && column.names[name]!.includes('%')) continue;
      const fit = headingFit(normalized, normalizedName);
      if (fit === 'exact') return { id, fit, name };
      if (fit !== null) withSuffix ??= { id, fit, name };
    }
  }
  return withSuffix ?? amountsInOtherUnit(text, normalized, schema);
}

/** `Beløp (EUR)` and `Beløp pr. mnd` are amounts, of which another unit is said: a better heading goes before them. */
function amountsInOtherUnit(text: string, normalized: string, schema: TableSchema): ColumnFit | null {
  if (schema.unknownColumns !== 'amounts' || !(saysOtherCurrency(text) || saysPartOfYear(text))) return null;
  const rest = normalizeHeading(withoutOtherUnits(text));
  if (rest === normalized) return null;
  for (const [id, column] of Object.entries(schema.columns)) {
    if (column.kind !== 'amount') continue;
    const name = namesOf(column).findIndex((each) => headingFit(rest, each) !== null);
    if (name >= 0) return { id, fit: 'with-unit', name };
  }
  return null;
}
