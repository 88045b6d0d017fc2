import { yearSpans, type Period } from '../../../core/calendar/period';
import { InputCells } from '../../../reports/input-cells';
import { InputWatch } from '../../../reports/input-watch';
import type { WatchedTable } from '../../../reports/watched-input';
import {
  beginSheet,
  endSheet,
  layOutTableSheet,
  NOTE_WIDTHS,
  type ResultSheet,
} from '../../../reports/result-sheet';
import { SheetBuilder, textCell } from '../../../reports/sheet-builder';
import type { LaidOutSheet } from '../../../workbook/plan';
import { NUMBER_FORMATS } from '../../../workbook/styles';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { term } from '../../describe-issue';
import type { ReportContext } from '../../job';
import { assumptionWords } from './assumption-words';
import { costLines } from '../answer/cost-lines';
import { yearsWithDays } from './education-columns';
import { kompetanseStamp } from './kompetanse-stamp';
import type { KompetanseResult } from '../answer/kompetanse-result';
import { layOutAnswers } from './report-answers';
import { budgetByMunicipality, budgetByYear } from './report-budget';
import { costTable } from './report-costs';
import type { Recruitment } from '../answer/recruitment';
import { leaveTable } from './report-leave';
import { layOutRatio, recruitmentTable } from './report-recruitment';
import { ruleTables } from './report-rules';
import { stipendTable, withStipends } from './report-stipend';
import { supplementTable } from './report-supplement';
import { layOutTable, ResultCells, widthsOf, type ReportTable } from '../../../reports/result-table';
import { layOutWarnings } from './report-warnings';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** The result sheets: laid out first, and their formulas written when every cell has its place. */
export function resultSheets(
  result: KompetanseResult,
  snapshot: WorkbookSnapshot,
  context: ReportContext,
  watched: readonly WatchedTable[],
): readonly LaidOutSheet[] {
  const { locale } = context;
  const stamp = kompetanseStamp(result, 'lest', context);
  const watch = new InputWatch(
    { job: 'kompetanse', sheet: 'lest' },
    watched,
    stamp,
    !context.formulas,
    locale,
  );
  const reported: Reported = {
    result,
    costLines: costLines(result),
    yearsWithDays: yearsWithDays(result),
    watch,
    inputs: new InputCells(snapshot),
    cells: new ResultCells(),
    context,
    formulas: context.formulas,
    locale,
  };
  const sheets = [
    leaveSheet,
    supplementSheet,
    stipendSheet,
    costSheet,
    budgetSheet,
    ...(result.recruitment === null ? [] : [recruitmentSheet(result.recruitment)]),
    answersSheet,
    rulesSheet,
  ];
  const plans = sheets.map((layOut) => layOut(reported)).map((plan) => plan());
  return [...plans, { ...watch.plan(), name: wordsOf(locale).sheets.read }];
}

function leaveSheet(reported: Reported): () => LaidOutSheet {
  const { partlyLive } = wordsOf(reported.locale).notes;
  return oneTable(reported, 'permisjon', leaveTable(reported), partlyLive);
}

function supplementSheet(reported: Reported): () => LaidOutSheet {
  const { partlyLive } = wordsOf(reported.locale).notes;
  return oneTable(reported, 'tillegg', supplementTable(reported), partlyLive);
}

function stipendSheet(reported: Reported): () => LaidOutSheet {
  const { noStipends, stipendLive } = wordsOf(reported.locale).notes;
  const isEmpty = withStipends(reported).length === 0;
  return oneTable(reported, 'stipend', isEmpty ? null : stipendTable(reported), stipendLive, noStipends);
}

function costSheet(reported: Reported): () => LaidOutSheet {
  const { nothing, live } = wordsOf(reported.locale).notes;
  const isEmpty = reported.costLines.length === 0;
  return oneTable(reported, 'kostnad', isEmpty ? null : costTable(reported), live, nothing);
}

/** @param none what is said where there is no table. */
function oneTable(
  reported: Reported,
  mark: keyof typeof WORDS_OF_SHEETS,
  table: ReportTable | null,
  legend: string,
  none = '',
): () => LaidOutSheet {
  const { valuesAlone } = wordsOf(reported.locale).notes;
  return layOutTableSheet(
    {
      ...sheetOf(reported, mark),
      table,
      notes: table === null ? [none] : [],
      legend: reported.formulas ? legend : valuesAlone,
    },
    reported,
  );
}

function budgetSheet(reported: Reported): () => LaidOutSheet {
  const { result, locale } = reported;
  const { notes, assumptions } = wordsOf(locale);
  const byYear = budgetByYear(reported);
  const byMunicipality = budgetByMunicipality(reported);
  const builder = new SheetBuilder(widthsOf([byYear, byMunicipality]));
  const sheet = sheetOf(reported, 'budsjett');
  beginSheet(builder, sheet, reported);
  const withoutSalary = result.educations.filter(({ cost }) => cost.leaveWage === null).length;
  if (result.rules.rates.length === 0) builder.paragraph(notes.noRates, 'attention');
  if (withoutSalary > 0) {
    builder.paragraph(notes.withoutSalary(locale.format.number(String(withoutSalary))), 'attention');
  }
  if (rowsOf(byYear) === 0) builder.gap().paragraph(notes.nothing, 'note');
  else layOutBudget(builder, byYear, byMunicipality, reported);
  builder.gap().line(textCell(assumptions.heading, 'heading'));
  for (const each of assumptionWords(reported)) builder.paragraph(each, 'note');
  builder.gap().paragraph(reported.formulas ? notes.live : notes.valuesAlone, 'legend');
  layOutWarnings(builder, reported);
  return endSheet(builder, sheet, reported, false);
}

function layOutBudget(
  builder: SheetBuilder,
  byYear: ReportTable,
  byMunicipality: ReportTable,
  { result, cells, locale }: Reported,
): void {
  const top = builder.gap().nextRow;
  layOutTable(builder, byYear, 'budsjett', cells);
  // One municipality has the same budget as all, and none where nothing falls in the years.
  const employers = new Set(result.educations.map(({ input }) => input.employee.employer));
  if (employers.size > 1 && rowsOf(byMunicipality) > 0) {
    layOutTable(builder.gap(), byMunicipality, 'budsjett', cells);
  }
  const rows = { top: top + 1, bottom: top + rowsOf(byYear) };
  builder.gap().chart(
    {
      title: wordsOf(locale).budgetTables.chart,
      categories: { ...rows, left: 2, right: 2 },
      series: CHART_SERIES.map(([item, color]) => {
        const column = byYear.columns.findIndex(({ id }) => id === item) + 1;
        return { name: { row: top, column }, values: { ...rows, left: column, right: column }, color };
      }),
      numberFormat: NUMBER_FORMATS.wholeNumber,
    },
    7 + 2 * rowsOf(byYear),
  );
}

/** What is paid; a grant would be taken from all of it. */
const CHART_SERIES = [
  ['substitute', 'strong'],
  ['supplement', 'light'],
  ['stipends', 'warm'],
  ['fee', 'grey'],
] as const;

function rowsOf({ columns }: ReportTable): number {
  return columns[0]!.values.length;
}

function recruitmentSheet(recruitment: Recruitment): (reported: Reported) => () => LaidOutSheet {
  return (reported) => {
    const table = recruitmentTable(recruitment, reported);
    const builder = new SheetBuilder(widthsOf([table]));
    const sheet = sheetOf(reported, 'rekruttering');
    beginSheet(builder, sheet, reported);
    layOutRatio(builder, recruitment, reported);
    layOutTable(builder.gap(), table, 'rekruttering', reported.cells);
    const { recruitmentLive, valuesAlone } = wordsOf(reported.locale).notes;
    builder.gap().paragraph(reported.formulas ? recruitmentLive : valuesAlone, 'legend');
    return endSheet(builder, sheet, reported, false);
  };
}

function answersSheet(reported: Reported): () => LaidOutSheet {
  const { notes, answersAreValues } = wordsOf(reported.locale);
  const sheet = { ...sheetOf(reported, 'svar'), hasPages: true, othersFollowed: answersAreValues };
  const pages = layOutAnswers(sheet, reported);
  if (pages !== null) {
    pages.gap().paragraph(notes.answersAlone, 'legend');
    return endSheet(pages, sheet, reported, false);
  }
  // So many pages nobody reads: one is chosen.
  const builder = new SheetBuilder(NOTE_WIDTHS);
  beginSheet(builder, sheet, reported);
  builder.gap().paragraph(notes.chooseEmployee, 'attention');
  return endSheet(builder, sheet, reported, false);
}

function rulesSheet(reported: Reported): () => LaidOutSheet {
  const tables = ruleTables(reported);
  const builder = new SheetBuilder(widthsOf(tables.map(({ table }) => table)));
  const sheet = sheetOf(reported, 'regler');
  beginSheet(builder, sheet, reported);
  for (const { table, origin } of tables) {
    builder.gap().line(textCell(origin, 'label'));
    layOutTable(builder, table, 'regler', reported.cells);
  }
  return endSheet(builder, sheet, reported, false);
}

/** The words for a sheet, by its mark. */
const WORDS_OF_SHEETS = {
  permisjon: 'leave',
  tillegg: 'supplement',
  stipend: 'stipend',
  kostnad: 'costs',
  budsjett: 'budget',
  rekruttering: 'recruitment',
  svar: 'answers',
  regler: 'rules',
} as const;

/** What is around the tables of a sheet: the period and the choices, and what the sheet is in a sentence. */
function sheetOf({ result, context, locale }: Reported, mark: keyof typeof WORDS_OF_SHEETS): ResultSheet {
  const { sheets, subtitles, notes } = wordsOf(locale);
  const { period, choices } = result;
  const words = WORDS_OF_SHEETS[mark];
  const chosen = [
    term(`daysRounding.${choices.daysRounding}`, locale),
    `${term('educations.points', locale).toLocaleLowerCase('nb')} ${term(`studyPoints.${choices.studyPoints}`, locale)}`,
    `${term('educations.examDays', locale).toLocaleLowerCase('nb')} ${term(`examDays.${choices.examDays}`, locale)}`,
  ];
  const shown = period === null ? [] : [locale.texts.sheet.period(periodWords(period, locale))];
  return {
    mark: { job: 'kompetanse', sheet: mark },
    name: sheets[words],
    isAboutPersons: true,
    subtitles: [[...shown, notes.chosen(chosen.join(', '))].join(' · '), subtitles[words]],
    stamp: kompetanseStamp(result, mark, context),
  };
}

/** Whole years by their numbers, other periods by their days. */
function periodWords(period: Period, { format }: Reported['locale']): string {
  const spans = yearSpans(period);
  if (!spans.every(({ isWhole }) => isWhole)) return `${format.date(period.from)}–${format.date(period.to)}`;
  const [first, last] = [spans[0]!.year, spans.at(-1)!.year];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
