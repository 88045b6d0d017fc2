/** Colours are RGB in hexadecimal without `#`. Sizes in points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'right';
  /** Steps of about one letter from the edge that the text is aligned to. */
  readonly indent?: number;
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly borderTop?: BorderLine;
  readonly borderBottom?: BorderLine;
}

/** Colours that a person gave a cell of a result: RGB in hexadecimal without `#`. */
export interface OwnLook {
  readonly fill?: string;
  readonly color?: string;
}

export interface BorderLine {
  readonly weight: 'thin' | 'medium';
  readonly color: string;
}

export const FONT_NAME = 'Calibri';
export const FONT_SIZE = 11;

const ACCENT = '1F4E79';
const GREY_TEXT = '595959';
const HAIRLINE: BorderLine = { weight: 'thin', color: 'D9D9D9' };
const RULE: BorderLine = { weight: 'medium', color: ACCENT };
const THIN_RULE: BorderLine = { weight: 'thin', color: ACCENT };

/** The look of every kind of cell, in one place for all hosts: one accent colour, thin lines, no boxes. */
export const STYLES = {
  title: { bold: true, size: 16, color: ACCENT },
  heading: { bold: true, size: 13, color: ACCENT },
  subtitle: { color: GREY_TEXT, wrap: true, verticalAlign: 'top' },
  label: { color: GREY_TEXT },
  basis: { size: 9, color: GREY_TEXT, wrap: true, verticalAlign: 'center', align: 'left', indent: 1 },
  keyFigure: { bold: true, align: 'right' },
  checkPassed: { bold: true, color: '2E6B34', align: 'right' },
  checkFailed: { bold: true, color: '9C1C1C', fill: 'FBE9E7', align: 'right' },
  tableHeading: { bold: true, color: ACCENT, wrap: true, verticalAlign: 'center', borderBottom: RULE },
  tableHeadingAfterNumber: {
    bold: true,
    color: ACCENT,
    wrap: true,
    align: 'left',
    indent: 1,
    verticalAlign: 'center',
    borderBottom: RULE,
  },
  tableHeadingRight: {
    bold: true,
    color: ACCENT,
    wrap: true,
    align: 'right',
    verticalAlign: 'center',
    borderBottom: RULE,
  },
  text: { borderBottom: HAIRLINE, verticalAlign: 'center' },
  textAfterNumber: { borderBottom: HAIRLINE, verticalAlign: 'center', align: 'left', indent: 1 },
  number: { borderBottom: HAIRLINE, align: 'right', verticalAlign: 'center' },
  strongNumber: { bold: true, borderBottom: HAIRLINE, align: 'right', verticalAlign: 'center' },
  totalText: { bold: true, borderTop: THIN_RULE, borderBottom: THIN_RULE },
  totalNumber: { bold: true, borderTop: THIN_RULE, borderBottom: THIN_RULE, align: 'right' },
  legend: { size: 9, color: GREY_TEXT, wrap: true, verticalAlign: 'top' },
  attention: { color: '7A4F01', fill: 'FFF4CE', wrap: true, verticalAlign: 'top' },
  note: { wrap: true, verticalAlign: 'top' },
  stamp: { size: 8, color: GREY_TEXT, wrap: true, verticalAlign: 'top' },
  /** What a person put beside a result. */
  own: {},
  input: {},
  inputAfterNumber: { align: 'left', indent: 1 },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

const LOOKS: readonly CellStyle[] = Object.values(STYLES);
/** Nothing at all, and what other spreadsheets write for it. */
const PLAIN = ['000000', 'FFFFFF'];
const OWN_FILLS = new Set([...PLAIN, ...LOOKS.map(({ fill }) => fill)]);
const OWN_COLORS = new Set([...PLAIN, ...LOOKS.map(({ color }) => color)]);

/** The colours of a cell on a result sheet that Fordel gives to none: a person did; null where there are none. */
export function lookOfPerson({ fill, color }: Pick<CellStyle, 'fill' | 'color'>): OwnLook | null {
  const own = {
    ...(fill !== undefined && !OWN_FILLS.has(fill) && { fill }),
    ...(color !== undefined && !OWN_COLORS.has(color) && { color }),
  };
  return Object.keys(own).length === 0 ? null : own;
}

/** A style with a person's colours over its own; the same object for the same colours. */
export function styleWith(name: StyleName, look: OwnLook | undefined): CellStyle {
  if (look === undefined) return STYLES[name];
  const key = `${name} ${look.fill ?? ''} ${look.color ?? ''}`;
  const known = stylesWithLooks.get(key) ?? { ...STYLES[name], ...look };
  stylesWithLooks.set(key, known);
  return known;
}

const stylesWithLooks = new Map<string, CellStyle>();

/** Looks that cells take while a condition holds; only what they change. */
export const CONDITION_STYLES = {
  passed: { bold: true, color: '2E6B34' },
  failed: { bold: true, color: '9C1C1C', fill: 'FBE9E7' },
  attention: { color: '7A4F01', fill: 'FFF4CE' },
} as const satisfies Readonly<Record<string, Pick<CellStyle, 'bold' | 'color' | 'fill'>>>;

export type ConditionStyleName = keyof typeof CONDITION_STYLES;

/** The accent colour, a lighter shade of it, two that stand beside them, and the colour of what is less than before. */
export const CHART_COLORS = {
  strong: ACCENT,
  light: '8FB4D9',
  warm: 'E0B070',
  grey: 'BFBFBF',
  less: 'B5651D',
} as const;

export type ChartColorName = keyof typeof CHART_COLORS;

/** Text and lines of charts. */
export const CHART_STYLE = {
  title: { size: 12, color: ACCENT },
  labels: { size: 9, color: GREY_TEXT },
  axis: 'A6A6A6',
  gridline: 'E7E7E7',
} as const;

/** Number formats as Excel writes them in the US; each user sees them in the own locale's form. */
export const NUMBER_FORMATS = {
  amount: '#,##0.00',
  /** A difference that should be nothing: marked by itself when it is not. */
  check: '[=0]#,##0.00" ✓";[<0]-#,##0.00" ✗";#,##0.00" ✗"',
  /** A count of what should not be: marked by itself when there is any. */
  checkCount: '[=0]0" ✓";0" ✗"',
  wholeNumber: '#,##0',
  decimal: '#,##0.######',
  /** One decimal at the least, for ratios too: a point without any behind it is what Excel makes of the format above. */
  days: '#,##0.0###',
  sixDecimals: '#,##0.000000',
  percent: '0.00 %',
  wholePercent: '0 %',
  shortPercent: '0.0# %',
  date: 'dd.mm.yyyy',
  /** As it is, such as a year. */
  plain: '0',
} as const;
