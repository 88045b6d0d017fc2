import type { ResultMark } from './plan';
import { sameSheetName } from './snapshot';

/** A sheet by what tells whether it is a result of Fordel's. */
export interface MarkedSheet {
  readonly name: string;
  readonly mark: ResultMark | null;
  /** What it was called when it got its mark; undefined where an older Fordel gave it. */
  readonly markedAs?: string | undefined;
}

/** Which sheet holds a result; or several that may, for a person to tell. */
export type FoundResult<S> =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly sheet: S }
  | { readonly kind: 'unclear'; readonly sheets: readonly S[] };

/**
 * The sheet that holds the result of a mark. Copies that a person made carry the mark, too: of several it is the one that
 * is called what it was called when it was written. One alone may be called anything, for sheets may be renamed.
 * @param wantedName what the result would be called, which tells where older marks do not.
 */
export function findResult<S extends MarkedSheet>(
  sheets: readonly S[],
  mark: ResultMark,
  wantedName: string,
): FoundResult<S> {
  const marked = sheets.filter((sheet) => sheet.mark !== null && isSameMark(sheet.mark, mark));
  const fitting = marked.filter(({ name, markedAs }) => sameSheetName(name, markedAs ?? wantedName));
  const [only, ...others] = fitting.length > 0 ? fitting : marked;
  if (only === undefined) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'found', sheet: only }
    : { kind: 'unclear', sheets: [only, ...others] };
}

/** The sheets that hold results, without the copies that a person made of them. */
export function withoutCopies<S extends MarkedSheet>(sheets: readonly S[]): readonly S[] {
  return sheets.filter((sheet) => {
    if (sheet.mark === null) return false;
    const result = findResult(sheets, sheet.mark, sheet.mark.sheet);
    return result.kind === 'found' && result.sheet === sheet;
  });
}

function isSameMark(left: ResultMark, right: ResultMark): boolean {
  return left.job === right.job && left.sheet === right.sheet;
}
