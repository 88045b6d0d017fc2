import { kronerText } from '../../../src/core/money/decimal';
import { negateOre, sumOre, type Ore } from '../../../src/core/money/ore';
import type { Job, JobAnswer, JobRequest, JobResult, ReportContext } from '../../../src/jobs/job';
import { tableUse } from '../../../src/jobs/kit/table-use';
import { numberCell, SheetBuilder, textCell } from '../../../src/reports/sheet-builder';
import { stampLines } from '../../../src/reports/stamp';
import { COSTS_TABLE } from '../../../src/jobs/kostnader/tables/costs-table';
import { NO_READING_CHOICES } from '../../../src/tables/found-table';
import { findTables } from '../../../src/tables/find-tables';
import { readRows } from '../../../src/tables/read-rows';
import type { LaidOutSheet } from '../../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const SIGN = {
  name: 'fortegn',
  expected: [],
  asked: { kind: 'choice', options: ['fortegn.pluss', 'fortegn.minus'] },
} as const;

const NO_WORDS = { terms: {}, issues: {}, hints: {} };

/** A job that the product does not have: what costs are together. A screen for it is made of what it declares. */
export const sumJob: Job = {
  id: 'summer',
  issues: {},
  words: { nb: NO_WORDS, nn: NO_WORDS, en: NO_WORDS },
  tables: [COSTS_TABLE],
  optionalTables: [],
  builtInTables: [],
  settings: [{ ...SIGN, read: (text) => (['pluss', 'minus'].includes(text) ? text : null) }],
  functions: [],
  describe: () => ({
    title: 'Summer kostnader',
    summary: 'Legger sammen kostnadene',
    sheets: ['Summer'],
    settings: { fortegn: { label: 'Fortegn', help: 'Om summen skrives som utgift eller inntekt.' } },
    options: { 'fortegn.pluss': 'Som utgift.', 'fortegn.minus': 'Som inntekt.' },
  }),
  answer,
  template: () => [],
};

function answer(snapshot: WorkbookSnapshot, { settings }: JobRequest): JobAnswer {
  const { costs } = findTables(
    snapshot,
    { costs: COSTS_TABLE },
    { preferredSheets: [], chosen: new Map(), columns: [], decided: NO_READING_CHOICES },
  );
  if (costs.kind === 'not-found') {
    return { issues: [costs.issue], tables: [tableUse(COSTS_TABLE, costs, null)], result: null };
  }
  const read = readRows(costs.table);
  const total = sumOre(read.rows.map(({ cells }) => cells.amount?.value ?? (0n as Ore)));
  const signed = settings['fortegn'] === 'minus' ? negateOre(total) : total;
  return { issues: read.issues, tables: [tableUse(COSTS_TABLE, costs, read)], result: resultOf(signed) };
}

function resultOf(total: Ore): JobResult {
  return {
    json: { total: kronerText(total) },
    inputText: kronerText(total),
    preview: ({ format }) => [
      {
        title: 'Alle kostnader',
        figures: [{ label: 'Til sammen', value: format.amount(kronerText(total)), column: 1 }],
        columns: [
          { label: 'Hva', kind: 'text', isMain: false, isSummed: false },
          { label: 'Beløp', kind: 'amount', isMain: true, isSummed: true },
        ],
        rows: [['Sum', format.amount(kronerText(total))]],
        totalRow: null,
        notes: [],
        charts: [],
      },
    ],
    report: (context) => [sheet(total, context)],
  };
}

/** By its stamp the pane knows whether a result still fits. */
function sheet(total: Ore, { locale, version, writtenAt, inputHash }: ReportContext): LaidOutSheet {
  const stamp = {
    job: 'summer',
    sheet: 'summer',
    version,
    period: '',
    settings: [],
    writtenAt,
    inputHash,
    basis: [],
  };
  const builder = new SheetBuilder([30, 16])
    .line(textCell('Summer', 'title'))
    .line(textCell('Til sammen', 'label'), numberCell(kronerText(total), 'keyFigure', '#,##0.00'));
  for (const line of stampLines(stamp, locale)) builder.line(textCell(line, 'stamp'));
  return builder.build({
    mark: { job: 'summer', sheet: 'summer' },
    name: 'Summer',
    frozenRows: 0,
    frozenColumns: 0,
    print: { repeatRows: null, onOnePage: true, footer: '' },
  });
}
