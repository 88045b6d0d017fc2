import { field, reportTable, type Fields } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
import type { AnsweredEducation, KompetanseResult } from '../answer/kompetanse-result';
import { wordsOf } from '../words';
import { flagsField, whoFields } from './education-columns';
import type { Reported } from './reported';

const TABLE = 'stipend';

/** The educations that are in a stipend scheme. */
export function withStipends({ result }: Reported): readonly AnsweredEducation[] {
  return result.educations.filter(({ input }) => input.scheme !== null);
}

/** The table of the sheet Stipend: what the scheme of each education gives, until when it binds, and what is paid back. */
export function stipendTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { sheets, sum, columns } = wordsOf(locale);
  const rows = withStipends(reported);
  const fields = stipendFields(result, rows);
  const table = { id: TABLE, sheet: TABLE, name: sheets.stipend, totalLabel: sum, headings: columns };
  return reportTable({ ...table, fields, rows }, reported);
}

function stipendFields(
  { rules }: KompetanseResult,
  rows: readonly AnsweredEducation[],
): Fields<AnsweredEducation> {
  const amount = (id: 'atStart' | 'atCompletion') =>
    field.amount<AnsweredEducation>({
      of: ({ stipend }) => stipend[id],
      formula: ({ stipend: { rule, [id]: paid } }, { cells }) =>
        rule === null || paid !== rule[id]
          ? null
          : cells.at('regler.stipend', id, rules.stipend.indexOf(rule), TABLE),
      width: 14,
      isMain: true,
    });
  return {
    ...whoFields((answered: AnsweredEducation) => answered),
    scheme: field.text({ from: ({ input }) => input.scheme, width: 18 }),
    atStart: amount('atStart'),
    atCompletion: amount('atCompletion'),
    bindingUntil: field.date({ of: ({ binding }) => binding?.until ?? null, width: 12 }),
    // Only where someone has something to pay back, or might have had.
    ...(rows.some(({ repayment }) => repayment !== null) && {
      leavesOn: field.date<AnsweredEducation>({
        of: ({ input }) => input.employee.leavesOn?.value ?? null,
        width: 12,
      }),
      repayment: field.amount<AnsweredEducation>({
        of: ({ repayment }) => repayment?.amount ?? null,
        width: 14,
      }),
    }),
    flags: flagsField('stipend'),
  };
}
