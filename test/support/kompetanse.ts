import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import { LOCALES } from '../../src/jobs/locales';
import type { Settings } from '../../src/workbook/host';
import type { Issue } from '../../src/workbook/issue';
import { memoryHost, type CellInput } from './memory-workbook';

type Sheets = Parameters<typeof memoryHost>[0];
export type Rows = readonly (readonly CellInput[])[];

export interface YearJson {
  readonly year: number | null;
  readonly days: string;
  readonly leaveCost: string | null;
  readonly substituteCost: string | null;
  readonly supplement: string;
  readonly stipends: string;
  readonly fee: string;
  readonly grant: string;
  readonly repayment: string;
  readonly extraCost: string | null;
}

export interface RowJson {
  readonly employee: string;
  readonly education: string;
  readonly type: string;
  readonly points: string | null;
  readonly months: string | null;
  readonly daysFullTime: string;
  readonly daysByRule: string;
  readonly days: string;
  readonly hours: string;
  readonly granted: string | null;
  readonly leaveCost: string | null;
  readonly substituteCost: string | null;
  readonly supplementFullTime: string;
  readonly supplementPaid: string;
  readonly supplementFrom: string | null;
  readonly stipendStart: string;
  readonly stipendEnd: string;
  readonly bindingUntil: string | null;
  readonly repayment: string | null;
  readonly years: readonly YearJson[];
  readonly rule: string | null;
  readonly flags: readonly { readonly rule: string; readonly code: string }[];
}

export interface Answer {
  readonly rows: readonly RowJson[];
  readonly totals: { readonly years: readonly YearJson[]; readonly [name: string]: unknown } | null;
  readonly recruitment: unknown;
  readonly issues: readonly Issue[];
  /** As a person reads them in bokmål: `Ansatte!B2: …`, the place left out where there is none. */
  readonly told: readonly string[];
  /** `employee.unknown Utdanninger!A2`. */
  readonly codes: readonly string[];
}

/** Runs the calculation of `kompetanse` on sheets in memory; nothing is written. */
export async function answer(sheets: Sheets, settings: Settings = {}): Promise<Answer> {
  const snapshot = await memoryHost(sheets).read();
  const { issues, result } = kompetanse.answer(snapshot, { settings, sheets: [] });
  const json = result?.json as Pick<Answer, 'rows' | 'totals' | 'recruitment'> | undefined;
  const placed = (issue: Issue, said: string, between: string) =>
    [issuePlace(issue), said].filter((part) => part !== null).join(between);
  return {
    rows: json?.rows ?? [],
    totals: json?.totals ?? null,
    recruitment: json?.recruitment ?? null,
    issues,
    told: issues.map((issue) =>
      placed(issue, describeIssue(issue, LOCALES.nb).replace(/[\u00a0\u202f]/g, ' '), ': '),
    ),
    codes: issues.map((issue) => [issue.code, issuePlace(issue)].filter((part) => part !== null).join(' ')),
  };
}

export const ANSATTE: Rows = [
  ['Ansatt', 'Stillingsprosent', 'Årslønn'],
  ['Kari', 1, 520_000],
  ['Ola', 0.8, 468_000],
  ['Siv', 0.625, 520_000],
];

const UTDANNINGER: Rows = [
  ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Varighet (mnd)'],
  ['Kari', 'Master', 'Studium', 60, null],
  ['Ola', 'Videreutdanning', 'Studium', 30, null],
  ['Siv', 'Helsefag', 'Fagbrev', null, 12],
];

/** Two good tables, each of which may be replaced, and others beside them. */
export function workbook(changes: { ansatte?: Rows; utdanninger?: Rows } & Sheets = {}): Sheets {
  const { ansatte = ANSATTE, utdanninger = UTDANNINGER, ...others } = changes as Record<string, Rows>;
  return { Ansatte: ansatte, Utdanninger: utdanninger, ...others };
}

/** One employee in a full-time position on 520 000 (2 000 a day), and one education with the columns given. */
export function oneEducation(
  cells: Readonly<Record<string, CellInput>>,
  employee: Readonly<Record<string, CellInput>> = {},
  others: Sheets = {},
): Sheets {
  const person = { Ansatt: 'Kari', Stillingsprosent: 1, Årslønn: 520_000, ...employee };
  const education = { Ansatt: 'Kari', Utdanning: 'Master', Type: 'Studium', ...cells };
  return {
    Ansatte: [Object.keys(person), Object.values(person)],
    Utdanninger: [Object.keys(education), Object.values(education)],
    ...others,
  };
}
