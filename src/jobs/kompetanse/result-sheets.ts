import { wholeYear } from '../../core/calendar/period';
import { InputCells } from '../../reports/input-cells';
import { SheetBuilder, textCell } from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { term } from '../describe-issue';
import type { ReportContext } from '../job';
import { answerWords } from './answer-words';
import { kompetanseStamp } from './kompetanse-stamp';
import type { KompetanseResult } from './kompetanse-result';
import { budgetByEducation, budgetColumns, budgetTable } from './report-budget';
import { leaveTable } from './report-leave';
import { ruleTables } from './report-rules';
import { stipendTable, withStipends } from './report-stipend';
import { supplementTable } from './report-supplement';
import { layOutTable, ResultCells, widthsOf, type ReportTable, type ResultSheet } from './report-table';
import type { Reported } from './reported';

type SheetWords = keyof Reported['locale']['texts']['kompetanse']['sheets'];

/** The result sheets: laid out first, and their formulas written when every cell has its place. */
export function resultSheets(
  result: KompetanseResult,
  snapshot: WorkbookSnapshot,
  context: ReportContext,
): readonly SheetPlan[] {
  const { locale } = context;
  const reported = { result, inputs: new InputCells(snapshot), cells: new ResultCells(), context, locale };
  const sheets = [leaveSheet, supplementSheet, stipendSheet, budgetSheet, answersSheet, rulesSheet];
  return sheets.map((layOut) => layOut(reported)).map((plan) => plan());
}

function leaveSheet(reported: Reported): () => SheetPlan {
  return tableSheet(reported, 'permisjon', 'leave', leaveTable(reported));
}

function supplementSheet(reported: Reported): () => SheetPlan {
  return tableSheet(reported, 'tillegg', 'supplement', supplementTable(reported));
}

function stipendSheet(reported: Reported): () => SheetPlan {
  const none = withStipends(reported).length === 0;
  const notes = none ? [reported.locale.texts.kompetanse.notes.noStipends] : [];
  return tableSheet(reported, 'stipend', 'stipend', none ? null : stipendTable(reported), notes);
}

function tableSheet(
  reported: Reported,
  mark: ResultSheet,
  words: SheetWords,
  table: ReportTable | null,
  notes: readonly string[] = [],
): () => SheetPlan {
  const builder = new SheetBuilder(table === null ? NOTE_WIDTHS : widthsOf([table]));
  heading(builder, reported, words);
  for (const note of notes) builder.paragraph(note, 'note');
  if (table !== null) layOutTable(builder.gap(), table, mark, reported.cells);
  const { context, locale } = reported;
  if (context.formulas && table !== null) {
    const { partlyLive, valuesAlone } = locale.texts.kompetanse.notes;
    builder.gap().paragraph(mark === 'stipend' ? valuesAlone : partlyLive, 'legend');
  }
  return finish(builder, reported, mark, words);
}

/** Of sheets that hold running text alone. */
const NOTE_WIDTHS = [30, 30, 30, 30] as const;

/** Bars for more educations than this are too thin to be looked at. */
const MOST_BARS = 40;

function budgetSheet(reported: Reported): () => SheetPlan {
  const { result, context, locale } = reported;
  const { notes, columns: words } = locale.texts.kompetanse;
  const all = budgetTable(reported);
  const each = budgetByEducation(reported);
  const builder = new SheetBuilder(widthsOf([all, each]));
  heading(builder, reported, 'budget');
  const withoutSalary = result.educations.filter(({ cost }) => cost.leaveWage === null).length;
  if (result.rules.rates.length === 0) builder.paragraph(notes.noRates, 'attention');
  if (withoutSalary > 0) {
    builder.paragraph(notes.withoutSalary(locale.format.number(String(withoutSalary))), 'attention');
  }
  layOutTable(builder.gap(), all, 'budsjett', reported.cells);
  builder.gap();
  const top = builder.nextRow;
  layOutTable(builder, each, 'budsjett', reported.cells);
  const count = result.educations.length;
  const years = budgetColumns(reported).slice(0, 2);
  if (count >= 2 && count <= MOST_BARS && years.length > 0) {
    const rows = { top: top + 1, bottom: top + count };
    builder.gap().chart(
      {
        title: words.extraIn(years.map((year) => String(year ?? locale.texts.kompetanse.noYear)).join(' + ')),
        categories: { ...rows, left: 1, right: 1 },
        series: years.map((_, index) => ({
          name: { row: top, column: index + 3 },
          values: { ...rows, left: index + 3, right: index + 3 },
          color: index === 0 ? ('strong' as const) : ('light' as const),
        })),
        numberFormat: NUMBER_FORMATS.wholeNumber,
      },
      5 + Math.ceil(count * 1.4),
    );
  }
  if (context.formulas) builder.gap().paragraph(notes.valuesAlone, 'legend');
  return finish(builder, reported, 'budsjett', 'budget');
}

function answersSheet(reported: Reported): () => SheetPlan {
  const { locale, result, context } = reported;
  const { answer, notes } = locale.texts.kompetanse;
  const builder = new SheetBuilder(NOTE_WIDTHS);
  heading(builder, reported, 'answers');
  for (const each of result.educations) {
    const { employee, education } = each.input;
    builder.gap().line(textCell(answer.heading(employee.name.value, education.value), 'heading'));
    for (const sentence of answerWords(each, locale)) builder.paragraph(sentence, 'note');
  }
  if (context.formulas) builder.gap().paragraph(notes.valuesAlone, 'legend');
  return finish(builder, reported, 'svar', 'answers');
}

function rulesSheet(reported: Reported): () => SheetPlan {
  const tables = ruleTables(reported);
  const builder = new SheetBuilder(widthsOf(tables.map(({ table }) => table)));
  heading(builder, reported, 'rules');
  for (const { table, origin } of tables) {
    builder.gap().line(textCell(origin, 'label'));
    layOutTable(builder, table, 'regler', reported.cells);
  }
  return finish(builder, reported, 'regler', 'rules');
}

/** The title, the period and the choices, and what the sheet is, in a sentence. */
function heading(builder: SheetBuilder, { result, locale }: Reported, words: SheetWords): void {
  const { texts, format } = locale;
  const { sheets, subtitles, notes } = texts.kompetanse;
  const { period, choices } = result;
  const chosen = [
    term(`daysRounding.${choices.daysRounding}`, locale),
    `${term('educations.points', locale).toLocaleLowerCase('nb')} ${term(`studyPoints.${choices.studyPoints}`, locale)}`,
    `${term('educations.examDays', locale).toLocaleLowerCase('nb')} ${term(`examDays.${choices.examDays}`, locale)}`,
  ];
  const shown =
    period === null
      ? []
      : [
          texts.sheet.period(
            String(wholeYear(period) ?? `${format.date(period.from)}–${format.date(period.to)}`),
          ),
        ];
  builder.line(textCell(sheets[words], 'title'));
  builder.paragraph([...shown, notes.chosen(chosen.join(', '))].join(' · '), 'subtitle');
  builder.paragraph(subtitles[words], 'subtitle');
}

/** So many lines are still easy to read on one page. */
const LINES_ON_A_PAGE = 45;

function finish(
  builder: SheetBuilder,
  { result, context, locale }: Reported,
  mark: ResultSheet,
  words: SheetWords,
): () => SheetPlan {
  builder.gap();
  for (const line of kompetanseStamp(result, mark, context)) builder.paragraph(line, 'stamp');
  const name = locale.texts.kompetanse.sheets[words];
  const hasOneTable = mark === 'permisjon' || mark === 'tillegg' || mark === 'stipend';
  const frozenRows = hasOneTable ? builder.firstTableRow : 1;
  return () =>
    builder.build({
      withFormulas: context.formulas,
      mark: { job: 'kompetanse', sheet: mark },
      name,
      frozenRows,
      frozenColumns: hasOneTable ? 1 : 0,
      print: {
        repeatRows: { first: frozenRows, last: frozenRows },
        onOnePage: builder.lines <= LINES_ON_A_PAGE,
        footer: name,
      },
    });
}
