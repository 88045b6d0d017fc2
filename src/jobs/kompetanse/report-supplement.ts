import { kronerText } from '../../core/money/decimal';
import { sumOre } from '../../core/money/ore';
import { flagsColumn, positionColumn, sizeColumns, whoColumns } from './education-columns';
import type { ReportColumn, ReportTable } from './report-table';
import type { Reported } from './reported';
import { lookupSize, stepLookup } from './rule-formulas';
import { supplementRuleWords } from './rule-words';

const TABLE = 'tillegg';

/** The table of the sheet Tillegg: the yearly supplement of each education, at 100 % and as paid, from when, and the rule. */
export function supplementTable(reported: Reported): ReportTable {
  const { result, inputs, cells, locale } = reported;
  const { educations } = result;
  const texts = locale.texts.kompetanse;
  const at = (id: string, row: number) => cells.at(TABLE, id, row, TABLE);
  const amount = (
    id: 'supplementFullTime' | 'supplementPaid',
    values: readonly string[],
    total: string,
    formula: (row: number) => string | null,
  ): ReportColumn => {
    const heading = texts.columns[id];
    return {
      id,
      heading,
      kind: 'amount',
      width: 15,
      isMain: id === 'supplementPaid',
      values,
      total,
      formula,
    };
  };
  return {
    id: TABLE,
    name: texts.sheets.supplement,
    totalLabel: texts.sum,
    columns: [
      ...whoColumns(educations, inputs, locale),
      ...sizeColumns(educations, ({ supplement }) => supplement.rule, inputs, locale),
      amount(
        'supplementFullTime',
        educations.map(({ supplement }) => kronerText(supplement.fullTime)),
        kronerText(sumOre(educations.map(({ supplement }) => supplement.fullTime))),
        (row) => fullTimeFormula(reported, row),
      ),
      positionColumn(educations, inputs, locale),
      amount(
        'supplementPaid',
        educations.map(({ supplementPaid }) => kronerText(supplementPaid)),
        kronerText(sumOre(educations.map(({ supplementPaid }) => supplementPaid))),
        (row) => `ROUND(${at('supplementFullTime', row)}*${at('position', row)},2)`,
      ),
      {
        id: 'from',
        heading: texts.columns.from,
        kind: 'date',
        width: 12,
        values: educations.map(({ supplementFrom, supplementPaid }) =>
          supplementPaid === 0n ? null : supplementFrom,
        ),
        total: null,
      },
      {
        id: 'status',
        heading: texts.columns.status,
        kind: 'text',
        width: 12,
        values: educations.map(({ input }) => texts.status[input.completed ? 'completed' : 'planned']),
        total: null,
      },
      {
        id: 'rule',
        heading: texts.columns.rule,
        kind: 'text',
        width: 30,
        values: educations.map(({ supplement }) => supplementRuleWords(supplement.rule, locale)),
        total: null,
      },
      flagsColumn(educations, 'supplement', locale),
    ],
  };
}

/** Looked up on the sheet Regler; what added points lift a supplement by is written as reckoned. */
function fullTimeFormula({ result, cells }: Reported, row: number): string | null {
  if (result.choices.studyPoints === 'accumulated') return null;
  const { input, supplement } = result.educations[row]!;
  const size = lookupSize(supplement.rule, (id) => cells.at(TABLE, id, row, TABLE));
  const lookup = { ...size, date: input.completion ?? input.start };
  const table = { id: 'regler.supplement', rules: result.rules.supplement, value: 'amount' } as const;
  return `ROUND(${stepLookup(cells, table, lookup, TABLE)},2)`;
}
