import { yearSpans, type Period } from '../../core/calendar/period';
import { InputCells } from '../../reports/input-cells';
import { InputWatch } from '../../reports/input-watch';
import type { WatchedTable } from '../../reports/watched-input';
import { SheetBuilder, textCell } from '../../reports/sheet-builder';
import type { LaidOutSheet } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { term } from '../describe-issue';
import type { ReportContext } from '../job';
import { assumptionWords } from './assumption-words';
import { costLines } from './cost-lines';
import { yearsWithDays } from './education-columns';
import { kompetanseStamp } from './kompetanse-stamp';
import type { KompetanseResult } from './kompetanse-result';
import { layOutAnswers } from './report-answers';
import { budgetByMunicipality, budgetByYear } from './report-budget';
import { costTable } from './report-costs';
import type { Recruitment } from './recruitment';
import { leaveTable } from './report-leave';
import { layOutRatio, recruitmentTable } from './report-recruitment';
import { ruleTables } from './report-rules';
import { stipendTable, withStipends } from './report-stipend';
import { supplementTable } from './report-supplement';
import { layOutTable, ResultCells, widthsOf, type ReportTable } from '../../reports/result-table';
import type { ResultSheet } from './kompetanse-result';
import { layOutCheck } from './report-check';
import { layOutWarnings } from './report-warnings';
import type { Reported } from './reported';
import { wordsOf } from './words';

type SheetWords = Exclude<keyof ReturnType<typeof wordsOf>['sheets'], 'read'>;

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
  return tableSheet(reported, 'permisjon', 'leave', leaveTable(reported));
}

function supplementSheet(reported: Reported): () => LaidOutSheet {
  return tableSheet(reported, 'tillegg', 'supplement', supplementTable(reported));
}

function stipendSheet(reported: Reported): () => LaidOutSheet {
  const none = withStipends(reported).length === 0;
  const notes = none ? [wordsOf(reported.locale).notes.noStipends] : [];
  return tableSheet(reported, 'stipend', 'stipend', none ? null : stipendTable(reported), notes);
}

function tableSheet(
  reported: Reported,
  mark: ResultSheet,
  words: SheetWords,
  table: ReportTable | null,
  notes: readonly string[] = [],
): () => LaidOutSheet {
  const builder = new SheetBuilder(table === null ? NOTE_WIDTHS : widthsOf([table]));
  heading(builder, reported, mark, words);
  for (const note of notes) builder.paragraph(note, 'note');
  if (table !== null) layOutTable(builder.gap(), table, mark, reported.cells);
  const { context, locale } = reported;
  if (table !== null) {
    const { partlyLive, live, stipendLive, valuesAlone } = wordsOf(locale).notes;
    const legend = mark === 'stipend' ? stipendLive : mark === 'kostnad' ? live : partlyLive;
    builder.gap().paragraph(context.formulas ? legend : valuesAlone, 'legend');
  }
  return finish(builder, reported, mark, words);
}

/** Of sheets that hold running text alone. */
const NOTE_WIDTHS = [30, 30, 30, 30] as const;

function costSheet(reported: Reported): () => LaidOutSheet {
  const isEmpty = reported.costLines.length === 0;
  const { nothing } = wordsOf(reported.locale).notes;
  return tableSheet(
    reported,
    'kostnad',
    'costs',
    isEmpty ? null : costTable(reported),
    isEmpty ? [nothing] : [],
  );
}

function budgetSheet(reported: Reported): () => LaidOutSheet {
  const { result, context, locale } = reported;
  const { notes, assumptions } = wordsOf(locale);
  const byYear = budgetByYear(reported);
  const byMunicipality = budgetByMunicipality(reported);
  const builder = new SheetBuilder(widthsOf([byYear, byMunicipality]));
  heading(builder, reported, 'budsjett', 'budget');
  const withoutSalary = result.educations.filter(({ cost }) => cost.leaveWage === null).length;
  if (result.rules.rates.length === 0) builder.paragraph(notes.noRates, 'attention');
  if (withoutSalary > 0) {
    builder.paragraph(notes.withoutSalary(locale.format.number(String(withoutSalary))), 'attention');
  }
  if (rowsOf(byYear) === 0) builder.gap().paragraph(notes.nothing, 'note');
  else layOutBudget(builder, byYear, byMunicipality, reported);
  builder.gap().line(textCell(assumptions.heading, 'heading'));
  for (const each of assumptionWords(reported)) builder.paragraph(each, 'note');
  builder.gap().paragraph(context.formulas ? notes.live : notes.valuesAlone, 'legend');
  layOutWarnings(builder, reported);
  return finish(builder, reported, 'budsjett', 'budget');
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
    heading(builder, reported, 'rekruttering', 'recruitment');
    layOutRatio(builder, recruitment, reported);
    layOutTable(builder.gap(), table, 'rekruttering', reported.cells);
    const { context, locale } = reported;
    const { recruitmentLive, valuesAlone } = wordsOf(locale).notes;
    builder.gap().paragraph(context.formulas ? recruitmentLive : valuesAlone, 'legend');
    return finish(builder, reported, 'rekruttering', 'recruitment');
  };
}

function answersSheet(reported: Reported): () => LaidOutSheet {
  const { locale } = reported;
  const builder = layOutAnswers(reported);
  if (builder === null) return noAnswers(reported);
  builder.gap().paragraph(wordsOf(locale).notes.answersAlone, 'legend');
  return finish(builder, reported, 'svar', 'answers');
}

/** So many pages nobody reads: one is chosen. */
function noAnswers(reported: Reported): () => LaidOutSheet {
  const builder = new SheetBuilder(NOTE_WIDTHS);
  heading(builder, reported, 'svar', 'answers');
  builder.gap().paragraph(wordsOf(reported.locale).notes.chooseEmployee, 'attention');
  return finish(builder, reported, 'svar', 'answers');
}

function rulesSheet(reported: Reported): () => LaidOutSheet {
  const tables = ruleTables(reported);
  const builder = new SheetBuilder(widthsOf(tables.map(({ table }) => table)));
  heading(builder, reported, 'regler', 'rules');
  for (const { table, origin } of tables) {
    builder.gap().line(textCell(origin, 'label'));
    layOutTable(builder, table, 'regler', reported.cells);
  }
  return finish(builder, reported, 'regler', 'rules');
}

/** The title, the period and the choices, what the sheet is in a sentence, and whether it still is. */
function heading(builder: SheetBuilder, reported: Reported, mark: ResultSheet, words: SheetWords): void {
  const { result, locale } = reported;
  const { texts } = locale;
  const { sheets, subtitles, notes } = wordsOf(locale);
  const { period, choices } = result;
  const chosen = [
    term(`daysRounding.${choices.daysRounding}`, locale),
    `${term('educations.points', locale).toLocaleLowerCase('nb')} ${term(`studyPoints.${choices.studyPoints}`, locale)}`,
    `${term('educations.examDays', locale).toLocaleLowerCase('nb')} ${term(`examDays.${choices.examDays}`, locale)}`,
  ];
  const shown = period === null ? [] : [texts.sheet.period(periodWords(period, locale))];
  builder.line(textCell(sheets[words], 'title'));
  builder.paragraph([...shown, notes.chosen(chosen.join(', '))].join(' · '), 'subtitle');
  builder.paragraph(subtitles[words], 'subtitle');
  layOutCheck(builder, mark, reported);
}

/** Whole years by their numbers, other periods by their days. */
function periodWords(period: Period, { format }: Reported['locale']): string {
  const spans = yearSpans(period);
  if (!spans.every(({ isWhole }) => isWhole)) return `${format.date(period.from)}–${format.date(period.to)}`;
  const [first, last] = [spans[0]!.year, spans.at(-1)!.year];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** Sheets that are one table, whose heading stays in sight. */
const ONE_TABLE: readonly ResultSheet[] = ['permisjon', 'tillegg', 'stipend', 'kostnad'];

/** So many lines are still easy to read on one page. */
const LINES_ON_A_PAGE = 45;

function finish(
  builder: SheetBuilder,
  { result, context, locale }: Reported,
  mark: ResultSheet,
  words: SheetWords,
): () => LaidOutSheet {
  builder.gap();
  for (const line of kompetanseStamp(result, mark, context)) builder.paragraph(line, 'stamp');
  const name = wordsOf(locale).sheets[words];
  const hasOneTable = ONE_TABLE.includes(mark);
  const frozenRows = hasOneTable ? builder.firstTableRow : 1;
  return () =>
    builder.build({
      withFormulas: context.formulas,
      mark: { job: 'kompetanse', sheet: mark },
      isAboutPersons: true,
      name,
      frozenRows,
      frozenColumns: hasOneTable ? 1 : 0,
      print: {
        repeatRows: mark === 'svar' ? null : { first: frozenRows, last: frozenRows },
        onOnePage: mark !== 'svar' && builder.lines <= LINES_ON_A_PAGE,
        footer: name,
      },
    });
}
