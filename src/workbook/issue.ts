import type { CellAddress, RangeAddress } from './address';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What any job, and what reads and writes workbooks, can say: stable codes, how grave each is and the figures its message
 * needs. Here are no words; they live in `locales`, by the same codes and figures. What a job alone says is its own.
 * An error stops the job, a warning is something to look at, an info tells a choice that Fordel made.
 */
export const ANY_JOBS_ISSUES = {
  'file.missing': { severity: 'error', figures: ['file'] },
  'file.not-a-workbook': { severity: 'error', figures: ['file', 'format'] },
  'file.label-encrypted': { severity: 'error', figures: ['file'] },
  'file.built-in-password': { severity: 'error', figures: ['file'] },
  'file.encrypted': { severity: 'error', figures: ['file'] },
  'file.damaged': { severity: 'error', figures: ['file'] },
  'file.too-large': { severity: 'error', figures: ['file'] },
  'sheet.too-large': { severity: 'error', figures: ['sheet'] },
  'file.strict': { severity: 'error', figures: ['file'] },
  'file.unreadable': { severity: 'error', figures: ['file', 'reason'] },
  'file.exists': { severity: 'error', figures: ['file'] },
  'file.not-regular': { severity: 'error', figures: ['file'] },
  'file.is-input': { severity: 'error', figures: ['file'] },
  'file.not-writable': { severity: 'error', figures: ['file', 'reason'] },
  'file.open-elsewhere': { severity: 'warning', figures: ['file', 'ownerFile'] },
  'file.left-behind': { severity: 'warning', figures: ['file', 'reason'] },
  'file.not-carried': { severity: 'warning', figures: ['part'] },
  'edit.part-of-array': { severity: 'error', figures: ['place'] },
  'edit.merged': { severity: 'error', figures: ['place'] },
  'edit.table-heading': { severity: 'error', figures: ['table'] },
  'edit.function': { severity: 'error', figures: ['name'] },
  'edit.no-cells': { severity: 'error', figures: ['sheet'] },
  'calculator.not-there': { severity: 'error', figures: [] },
  'language.not-fetched': { severity: 'error', figures: [] },
  'sheet.missing': { severity: 'error', figures: ['sheet'] },
  'sheet.name-taken': { severity: 'info', figures: ['wanted', 'name'] },
  'sheet.protected': { severity: 'error', figures: ['sheet'] },
  'sheet.hidden': { severity: 'error', figures: ['sheet'] },
  'workbook.protected': { severity: 'error', figures: [] },
  'workbook.sheets-locked': { severity: 'warning', figures: [] },
  'excel.too-old': { severity: 'error', figures: [] },
  'excel.cell-being-edited': { severity: 'error', figures: [] },
  'excel.no-answer': { severity: 'error', figures: [] },
  'excel.busy': { severity: 'error', figures: [] },
  'excel.not-writable': { severity: 'error', figures: [] },
  'excel.refused': { severity: 'error', figures: ['code'] },
  'excel.sheet-gone': { severity: 'error', figures: [] },
  'excel.changed-meanwhile': { severity: 'error', figures: ['sheet'] },
  'excel.result-unfinished': { severity: 'error', figures: ['sheets'] },
  'excel.result-unknown': { severity: 'error', figures: ['sheets'] },
  'excel.merges-unknown': { severity: 'warning', figures: [] },
  'excel.settings-too-large': { severity: 'error', figures: [] },
  'excel.settings-not-kept': { severity: 'error', figures: ['names'] },
  'table.missing': { severity: 'error', figures: ['table', 'columns'] },
  'table.ambiguous': { severity: 'error', figures: ['table', 'places', 'advice'] },
  'table.chosen': { severity: 'warning', figures: ['table', 'place', 'places'] },
  'table.empty': { severity: 'error', figures: ['table'] },
  'table.hidden': { severity: 'warning', figures: ['table', 'place'] },
  'table.hidden-rows': { severity: 'info', figures: ['table', 'count'] },
  'table.hidden-columns': { severity: 'warning', figures: ['table', 'headings'] },
  'row.below-table': { severity: 'error', figures: ['table', 'text'] },
  'row.after-gap': { severity: 'warning', figures: ['table', 'text'] },
  'row.note': { severity: 'warning', figures: ['table', 'text'] },
  'column.missing': { severity: 'error', figures: ['table', 'column', 'headings', 'places'] },
  'column.ambiguous': { severity: 'error', figures: ['column', 'places'] },
  'column.unused': { severity: 'info', figures: ['headings', 'table'] },
  'column.no-heading': { severity: 'warning', figures: ['table'] },
  'row.part': { severity: 'info', figures: ['label', 'found'] },
  'row.left-out': { severity: 'warning', figures: ['label', 'found'] },
  'row.undecided': { severity: 'error', figures: ['label', 'found', 'doubt', 'place'] },
  'column.left-out': { severity: 'info', figures: ['heading', 'table'] },
  'column.undecided': { severity: 'error', figures: ['headings', 'places', 'choice', 'ways'] },
  'choice.no-effect': { severity: 'warning', figures: ['name', 'places'] },
  'column.in-thousands': { severity: 'error', figures: ['heading'] },
  'column.other-currency': { severity: 'error', figures: ['heading'] },
  'column.part-of-year': { severity: 'error', figures: ['heading'] },
  'count.in-thousands': { severity: 'error', figures: ['heading'] },
  'amount.format-unit': { severity: 'error', figures: ['column', 'found', 'value'] },
  'amount.unit-beside': { severity: 'error', figures: ['column', 'found'] },
  'cell.missing': { severity: 'error', figures: ['column', 'row'] },
  'cell.missing-in-row': { severity: 'error', figures: ['column', 'row'] },
  'key.empty': { severity: 'error', figures: ['column', 'row'] },
  'cell.error': { severity: 'error', figures: ['column', 'found'] },
  'cell.time-alone': { severity: 'error', figures: ['column', 'found'] },
  'cell.other-zone': { severity: 'error', figures: ['column', 'found', 'first', 'second'] },
  'cell.unclear': { severity: 'error', figures: ['column', 'found'] },
  'cell.merged': { severity: 'error', figures: ['column', 'place'] },
  'cell.not-calculated': { severity: 'error', figures: ['column'] },
  'text.expected': { severity: 'error', figures: ['column', 'found'] },
  'number.unreadable': { severity: 'error', figures: ['column', 'found'] },
  'number.ambiguous': { severity: 'error', figures: ['found', 'first', 'second'] },
  'number.two-readings-in-column': {
    severity: 'error',
    figures: ['column', 'found', 'other', 'place', 'first', 'second'],
  },
  'number.two-conventions': { severity: 'error', figures: ['column', 'found', 'other', 'place', 'sign'] },
  'text.too-long-to-follow': { severity: 'info', figures: ['column', 'length', 'most'] },
  'text.invisible-signs': { severity: 'info', figures: ['column', 'found', 'signs'] },
  'number.reversed': { severity: 'error', figures: ['column', 'found'] },
  'number.is-date': { severity: 'error', figures: ['column', 'found'] },
  'amount.finer-than-ore': { severity: 'warning', figures: ['found', 'rounded'] },
  'amount.too-large': { severity: 'error', figures: ['found'] },
  'number.too-large': { severity: 'error', figures: ['column', 'found', 'most'] },
  'number.negative': { severity: 'error', figures: ['column', 'found'] },
  'completion.unreadable': { severity: 'error', figures: ['column', 'found'] },
  'inhabitants.high': { severity: 'warning', figures: ['found'] },
  'inhabitants.not-whole': { severity: 'error', figures: ['found'] },
  'percent.mixed': { severity: 'error', figures: ['column', 'found'] },
  'percent.unclear': { severity: 'error', figures: ['column', 'found'] },
  'percent.small': { severity: 'error', figures: ['column', 'found', 'first', 'second'] },
  'percent.in-kroner': { severity: 'error', figures: ['column', 'found'] },
  'percent.out-of-range': { severity: 'error', figures: ['column', 'found'] },
  'yes-no.unreadable': { severity: 'error', figures: ['column', 'found'] },
  'date.unreadable': { severity: 'error', figures: ['column', 'found'] },
  'date.year-unknown': { severity: 'info', figures: [] },
  'date.semester': { severity: 'info', figures: ['column', 'found', 'date'] },
  'sum.assumed': { severity: 'warning', figures: ['label', 'found'] },
  'sum.rounded': { severity: 'warning', figures: ['label', 'found', 'rows', 'expected', 'difference'] },
  'sum.mismatch': { severity: 'error', figures: ['label', 'found', 'rows', 'expected', 'difference'] },
  'period.unreadable': { severity: 'error', figures: ['found'] },
  'period.ambiguous': { severity: 'error', figures: ['places'] },
  'period.hidden': { severity: 'warning', figures: ['from', 'to'] },
  'period.elsewhere': { severity: 'info', figures: ['name'] },
  'key.unreadable': { severity: 'error', figures: ['column', 'found', 'readAs'] },
  'key.is-date': { severity: 'error', figures: ['column', 'found', 'fraction'] },
  'key.ambiguous': { severity: 'error', figures: ['found', 'first', 'second'] },
  'key.weights-missing': { severity: 'error', figures: ['found'] },
  'driver.negative': { severity: 'error', figures: ['column', 'found'] },
  'choice.unknown': { severity: 'error', figures: ['column', 'found', 'choices'] },
  'result.copies': { severity: 'error', figures: ['sheets', 'name'] },
  'result.references-move': { severity: 'error', figures: ['places', 'count', 'name'] },
  'result.own-lost': { severity: 'warning', figures: ['places', 'count'] },
  'result.overwritten': { severity: 'warning', figures: ['places', 'count'] },
  'identity.refused': { severity: 'error', figures: ['column'] },
  'identity.number': { severity: 'error', figures: [] },
  'identity.in-cell': { severity: 'error', figures: [] },
  'identity.in-sheet-name': { severity: 'error', figures: ['place'] },
  'identity.in-setting': { severity: 'error', figures: ['name'] },
  'identity.in-file-name': { severity: 'error', figures: [] },
  'setting.unknown': { severity: 'error', figures: ['name', 'known'] },
  'setting.too-long': { severity: 'error', figures: ['name', 'length', 'most'] },
  'setting.unreadable': { severity: 'error', figures: ['name', 'found', 'expected'] },
  'setting.misread': { severity: 'error', figures: ['name', 'found', 'readAs', 'expected'] },
  'setting.kept': { severity: 'info', figures: ['name', 'value'] },
  'setting.kept-decides': { severity: 'warning', figures: ['name', 'value'] },
  'setting.overrides': { severity: 'info', figures: ['name', 'value'] },
  'selection.no-table': { severity: 'warning', figures: ['place'] },
  'function.not-one-cell': { severity: 'error', figures: ['parameter'] },
  'function.argument-missing': { severity: 'error', figures: ['parameter'] },
  'function.no-such-place': { severity: 'error', figures: ['parameter', 'found', 'count'] },
} as const satisfies Record<string, { severity: Severity; figures: readonly string[] }>;

/** What may be said, by its code: how grave it is, and the figures that its message needs. */
export type Catalogue = Readonly<
  Record<string, { readonly severity: Severity; readonly figures: readonly string[] }>
>;

/** The names of the figures of a code. */
export type FigureName<C extends Catalogue, Code extends keyof C> = C[Code]['figures'][number];

/** A figure in a message. Numbers are plain decimals (`1676949.10`); the reader's locale gives them their form. */
export type Figure =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'amount'; readonly kroner: string }
  /** `40` is 40 %. */
  | { readonly kind: 'percent'; readonly percent: string }
  /** Parts of a key: `60` % by Folketall. */
  | {
      readonly kind: 'weights';
      readonly weights: readonly { readonly driver: string; readonly percent: string }[];
    }
  /** A day as `2027-06-15`. */
  | { readonly kind: 'date'; readonly isoDate: string }
  /** A size in a unit: `30` study points, by the unit's name in the locales. */
  | { readonly kind: 'quantity'; readonly decimal: string; readonly unit: string }
  | { readonly kind: 'places'; readonly places: readonly RangeAddress[] }
  /** A word of Fordel's own, such as a table or a column, by its name in the locales. */
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'terms'; readonly terms: readonly string[] };

export interface Issue {
  /** Of this catalogue, or of a job's own. */
  readonly code: string;
  readonly severity: Severity;
  /** Null when it is about no cell: a setting, a file, a table that is not there. */
  readonly address: CellAddress | null;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Makes issues of a catalogue and of what any job may say: each with the figures that its message needs. */
export function issuesOf<C extends Catalogue>(catalogue: C) {
  const all: Catalogue = { ...ANY_JOBS_ISSUES, ...catalogue };
  type All = C & typeof ANY_JOBS_ISSUES;
  return <Code extends keyof All & string>(
    code: Code,
    address: CellAddress | null,
    figures: Readonly<Record<FigureName<All, Code>, Figure>>,
  ): Issue => ({ code, severity: all[code]!.severity, address, figures });
}

export const issue = issuesOf({});

/** Each thing told once: what is said of one cell in the same words for several agreements is one issue. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  return [
    ...new Map(
      issues.map((each) => [JSON.stringify([each.code, each.address, each.address ?? each.figures]), each]),
    ).values(),
  ];
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((each) => each.severity === 'error');
}

/**
 * What a host cannot do, said as an issue; `cause` keeps the technical error for those who look for it, `others` what
 * there is to tell besides.
 */
export class HostError extends Error {
  constructor(
    readonly issue: Issue,
    cause?: unknown,
    readonly others: readonly Issue[] = [],
  ) {
    super(issue.code, { cause });
    this.name = 'HostError';
  }
}

export const figure = {
  text: (text: string): Figure => ({ kind: 'text', text }),
  texts: (texts: readonly string[]): Figure => ({ kind: 'texts', texts }),
  number: (decimal: string | number): Figure => ({ kind: 'number', decimal: String(decimal) }),
  amount: (kroner: string): Figure => ({ kind: 'amount', kroner }),
  percent: (percent: string): Figure => ({ kind: 'percent', percent }),
  weights: (weights: readonly { readonly driver: string; readonly percent: string }[]): Figure => ({
    kind: 'weights',
    weights,
  }),
  date: (isoDate: string): Figure => ({ kind: 'date', isoDate }),
  quantity: (decimal: string, unit: string): Figure => ({ kind: 'quantity', decimal, unit }),
  places: (places: readonly RangeAddress[]): Figure => ({ kind: 'places', places }),
  place: (place: CellAddress): Figure => ({ kind: 'places', places: [rangeOf(place)] }),
  term: (term: string): Figure => ({ kind: 'term', term }),
  terms: (terms: readonly string[]): Figure => ({ kind: 'terms', terms }),
};

function rangeOf({ sheet, row, column }: CellAddress): RangeAddress {
  return { sheet, top: row, bottom: row, left: column, right: column };
}
