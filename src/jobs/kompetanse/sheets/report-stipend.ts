import { kronerText } from '../../../core/money/decimal';
import { sumOre } from '../../../core/money/ore';
import { amountOrNull, flagsColumn, whoColumns } from './education-columns';
import type { AnsweredEducation } from '../answer/kompetanse-result';
import type { ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

const TABLE = 'stipend';

/** The educations that are in a stipend scheme. */
export function withStipends({ result }: Reported): readonly AnsweredEducation[] {
  return result.educations.filter(({ input }) => input.scheme !== null);
}

/** The table of the sheet Stipend: what the scheme of each education gives, until when it binds, and what is paid back. */
export function stipendTable(reported: Reported): ReportTable {
  const { result, inputs, cells, locale } = reported;
  const educations = withStipends(reported);
  const texts = wordsOf(locale);
  const amount = (id: 'atStart' | 'atCompletion'): ReportColumn => ({
    id,
    heading: texts.columns[id],
    kind: 'amount',
    width: 14,
    isMain: true,
    values: educations.map(({ stipend }) => kronerText(stipend[id])),
    total: kronerText(sumOre(educations.map(({ stipend }) => stipend[id]))),
    formula: (row) => {
      const { rule, [id]: paid } = educations[row]!.stipend;
      return rule === null || paid !== rule[id]
        ? null
        : cells.at('regler.stipend', id, result.rules.stipend.indexOf(rule), TABLE);
    },
  });
  return {
    id: TABLE,
    name: texts.sheets.stipend,
    totalLabel: texts.sum,
    columns: [
      ...whoColumns(educations, inputs, locale),
      {
        id: 'scheme',
        heading: texts.columns.scheme,
        kind: 'text',
        width: 18,
        values: educations.map(({ input }) => input.scheme!.value),
        total: null,
        formula: (row) => {
          const { address, value } = educations[row]!.input.scheme!;
          return inputs.text(address, value);
        },
      },
      amount('atStart'),
      amount('atCompletion'),
      {
        id: 'bindingUntil',
        heading: texts.columns.bindingUntil,
        kind: 'date',
        width: 12,
        values: educations.map(({ binding }) => binding?.until ?? null),
        total: null,
      },
      ...repaymentColumns(educations, reported),
      flagsColumn(educations, 'stipend', locale),
    ],
  };
}

/** Only where someone has something to pay back, or might have had. */
function repaymentColumns(
  educations: readonly AnsweredEducation[],
  { locale }: Reported,
): readonly ReportColumn[] {
  if (educations.every(({ repayment }) => repayment === null)) return [];
  const { columns } = wordsOf(locale);
  return [
    {
      id: 'leavesOn',
      heading: columns.leavesOn,
      kind: 'date',
      width: 12,
      values: educations.map(({ input }) => input.employee.leavesOn?.value ?? null),
      total: null,
    },
    {
      id: 'repayment',
      heading: columns.repayment,
      kind: 'amount',
      width: 14,
      values: educations.map(({ repayment }) => amountOrNull(repayment?.amount ?? null)),
      total: kronerText(sumOre(educations.flatMap(({ repayment }) => repayment?.amount ?? []))),
    },
  ];
}
