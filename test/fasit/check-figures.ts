import type { Json } from '../../src/jobs/job';
import { AND_MORE, sameWord, type Said, type SaidTable } from './fasit-sheet';
import { isWithin, listsByPath, rowsOf, type JsonRow, type Scalar } from './json-rows';

/** What columns are called in a sheet Fasit, beside their names in the JSON: paths by headings. */
export type ColumnWords = Readonly<Record<string, string>>;

interface KnownColumn {
  readonly heading: string;
  readonly path: string;
  readonly cells: ReadonlyMap<number, Said>;
}

/**
 * Holds a table of Fasit against a JSON result. Each row is looked for among those that came, from its first column on; an
 * empty cell is not asked about. What came and does not stand there is told, unless the last row is `…`.
 */
export function checkFigures(table: SaidTable, json: Json, words: ColumnWords): readonly string[] {
  const lists = listsByPath(json);
  const faults: string[] = [];
  const columns = table.columns.flatMap(({ heading, cells }): KnownColumn[] => {
    const paths = pathsOf(String(heading.value), words, [...lists.keys()]);
    if (paths.length === 1 && lists.has(paths[0]!)) {
      return [{ heading: String(heading.value), path: paths[0]!, cells }];
    }
    faults.push(unknownColumn(heading, paths, words));
    return [];
  });
  const [deepest] = columns.map(({ path }) => lists.get(path)!).toSorted((a, b) => b.length - a.length);
  const apart = columns.find(({ path }) => !isWithin(deepest!, lists.get(path)!));
  if (apart !== undefined) {
    const { place } = table.columns.find(({ heading }) => heading.value === apart.heading)!.heading;
    faults.push(`${place}: ${apart.heading} står ikke i samme liste som de andre. Skriv en tabell til.`);
  }
  if (faults.length > 0) return faults;
  return checkRows(table, columns, rowsOf(json, deepest!));
}

function pathsOf(heading: string, words: ColumnWords, paths: readonly string[]): readonly string[] {
  const word = Object.keys(words).find((each) => sameWord(heading, each));
  if (word !== undefined) return [words[word]!];
  if (paths.includes(heading)) return [heading];
  return paths.filter((path) => sameWord(path.slice(path.lastIndexOf('.') + 1), heading));
}

function unknownColumn({ place, value }: Said, paths: readonly string[], words: ColumnWords): string {
  if (paths.length > 1) {
    return `${place}: «${String(value)}» kan være ${paths.join(' eller ')}. Skriv hele navnet.`;
  }
  if (paths.length === 1) return `${place}: «${String(value)}» (${paths[0]!}) står ikke i svaret.`;
  const known = Object.keys(words).join(', ');
  return `${place}: «${String(value)}» er ikke noe som kommer ut. Kolonner her: ${known}, og navnene i JSON.`;
}

function checkRows(
  { rows }: SaidTable,
  columns: readonly KnownColumn[],
  came: readonly JsonRow[],
): readonly string[] {
  const left = new Set(came);
  const faults: string[] = [];
  const isOpen = columns.some(({ cells }) => AND_MORE.has(String(cells.get(rows.at(-1)!)?.value)));
  const named = isOpen ? rows.slice(0, -1) : rows;
  if (named.length === 0) {
    return [`${columns[0]!.cells.get(rows[0]!)?.place ?? 'Fasit'}: Det står ingen rader å se etter.`];
  }
  for (const row of named) {
    let candidates = [...left];
    for (const { heading, path, cells } of columns) {
      const said = cells.get(row);
      if (said === undefined) continue;
      const agreeing = candidates.filter((each) => agrees(each.get(path) ?? null, said.value));
      if (agreeing.length > 0) candidates = agreeing;
      else
        faults.push(
          `${said.place}: ${heading} er ${listed(candidates, path)}, men skal være ${shown(said.value)}.`,
        );
    }
    if (candidates[0] !== undefined) left.delete(candidates[0]);
  }
  if (isOpen || faults.length > 0) return faults;
  const [{ heading, path, cells }] = columns as [KnownColumn];
  const place = cells.get(rows.at(-1)!)?.place ?? 'Fasit';
  return [...left].map(
    (each) =>
      `${place}: ${heading} ${shown(each.get(path) ?? null)} kom også ut, men står ikke her. Legg til raden, eller … til slutt.`,
  );
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Numbers agree to six decimals, as many as the JSON has at most; `ingen` is what is not known. */
function agrees(came: Scalar, said: string | number): boolean {
  if (came === null) return said === 'ingen';
  if (typeof came === 'boolean') return said === (came ? 'ja' : 'nei');
  const wanted = typeof said === 'number' ? said : decimalOf(said);
  if (wanted === null || !DECIMAL.test(String(came))) return String(came).normalize('NFC') === String(said);
  return Math.abs(Number(came) - wanted) < 0.000_000_5;
}

/** A number as people write it, `1 676 949,10`. */
function decimalOf(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return DECIMAL.test(plain) ? Number(plain) : null;
}

function listed(candidates: readonly JsonRow[], path: string): string {
  const values = [...new Set(candidates.map((each) => shown(each.get(path) ?? null)))];
  return values.length === 0 ? 'ikke blant det som kom ut' : values.join(' eller ');
}

function shown(value: Scalar): string {
  if (value === null) return 'ingen';
  const text = String(value);
  return DECIMAL.test(text) ? text.replace('.', ',').replace('-', '−') : `«${text}»`;
}
