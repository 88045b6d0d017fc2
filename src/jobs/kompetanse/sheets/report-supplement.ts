import { kronerText } from '../../../core/money/decimal';
import { sumOre } from '../../../core/money/ore';
import { ruleKey } from '../../../core/rules/in-force';
import type { Locale } from '../../../locales';
import { dateLiteral, expressionOf } from '../../../reports/formula';
import { hasSupplement } from '../answer/answer-educations';
import { flagsColumn, positionColumn, sizeColumns, whoColumns } from './education-columns';
import type { AnsweredEducation, KompetanseResult } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import type { ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { lookupOf, StepLookup } from '../live/rule-formulas';
import { liveSupplementRule, supplementRuleWords } from '../live/rule-words';
import { wordsOf } from '../words';

const TABLE = 'tillegg';

/** The table of the sheet Tillegg: the yearly supplement of each education, at 100 % and as paid, from when, and the rule. */
export function supplementTable(reported: Reported): ReportTable {
  const { result, inputs, cells, locale } = reported;
  const { educations } = result;
  const texts = wordsOf(locale);
  const at = (id: string, row: number) => cells.at(TABLE, id, row, TABLE);
  const earlier = earlierEducations(result);
  const steps = new StepLookup(
    cells,
    { id: 'regler.supplement', rules: result.rules.supplement, value: 'amount' },
    TABLE,
  );
  const words = new Map(
    [null, ...result.rules.supplement].map((rule) => [rule, supplementRuleWords(rule, locale)]),
  );
  const liveWords = (row: number): string | null => {
    const { rule } = educations[row]!.supplement;
    if (rule === null) return null;
    const of = result.rules.supplement.indexOf(rule);
    return expressionOf(
      liveSupplementRule(rule, locale, (column) => cells.at('regler.supplement', column, of, TABLE)),
    );
  };
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
        (row) => fullTimeFormula(reported, steps, row, earlier.get(row) ?? []),
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
        values: educations.map((answered) => (isPaid(answered) ? answered.supplementFrom : null)),
        total: null,
        formula: (row) => {
          const { supplementFrom } = educations[row]!;
          if (supplementFrom === null) return null;
          return `IF(${at('supplementPaid', row)}=0,"",${dateLiteral(supplementFrom)})`;
        },
      },
      ...untilColumn(educations, locale),
      {
        id: 'status',
        heading: texts.columns.status,
        kind: 'text',
        width: 12,
        values: educations.map(
          ({ input: { progress } }) => texts.status[progress === 'unsaid' ? 'planned' : progress],
        ),
        total: null,
      },
      {
        id: 'rule',
        heading: texts.columns.rule,
        kind: 'text',
        width: 30,
        values: educations.map(({ supplement }) => words.get(supplement.rule)!),
        total: null,
        formula: liveWords,
      },
      flagsColumn(educations, 'supplement', locale),
    ],
  };
}

function isPaid({ supplementFrom, supplementPaid }: AnsweredEducation): boolean {
  return supplementFrom !== null && supplementPaid !== 0n;
}

/** Only where someone who has a supplement has said to leave. */
function untilColumn(educations: readonly AnsweredEducation[], locale: Locale): readonly ReportColumn[] {
  const values = educations.map((answered) =>
    isPaid(answered) ? (answered.input.employee.leavesOn?.value ?? null) : null,
  );
  if (values.every((each) => each === null)) return [];
  const { until } = wordsOf(locale).columns;
  return [{ id: 'until', heading: until, kind: 'date', width: 12, values, total: null }];
}

/** Looked up on the sheet Regler; with points added up, what they lift the supplement by above what earlier ones reached. */
function fullTimeFormula(
  { result, cells }: Reported,
  steps: StepLookup,
  row: number,
  earlier: readonly number[],
): string | null {
  const { input, supplement } = result.educations[row]!;
  if (!hasSupplement(input)) return null;
  const at = (id: string, of = row) => cells.at(TABLE, id, of, TABLE);
  const alone = lookupOf(supplement.rule, at, input.completion ?? input.start);
  if (earlier.length === 0) return `ROUND(${steps.value(alone)},2)`;
  const points = [...earlier, row].map((each) => at('size', each)).join('+');
  const all = steps.value({ ...alone, size: `(${points})` });
  const reached = earlier.map((each) => at('supplementFullTime', each)).join('+');
  return `ROUND(MAX(${all},${reached})-(${reached}),2)`;
}

/** For each education those of the same employee and type that were completed before it, where their points are added up. */
function earlierEducations({
  choices,
  educations,
}: KompetanseResult): ReadonlyMap<number, readonly number[]> {
  const earlier = new Map<number, readonly number[]>();
  if (choices.studyPoints === 'alone') return earlier;
  const chains = new Map<Employee, Map<string, number[]>>();
  const order = educations
    .map((_, row) => row)
    .sort((left, right) => {
      const [first, second] = [left, right].map((row) => completionOf(educations[row]!));
      return first! < second! ? -1 : first! > second! ? 1 : left - right;
    });
  for (const row of order) {
    const { input, supplement } = educations[row]!;
    const isByPoints = supplement.rule === null || supplement.rule.unit === 'points';
    if (input.points === null || !isByPoints || !hasSupplement(input)) continue;
    const ofEmployee = chains.get(input.employee) ?? new Map<string, number[]>();
    const chain = ofEmployee.get(ruleKey(input.type.value)) ?? [];
    earlier.set(row, [...chain]);
    chain.push(row);
    chains.set(input.employee, ofEmployee.set(ruleKey(input.type.value), chain));
  }
  return earlier;
}

/** What has no day comes last. */
function completionOf({ input }: AnsweredEducation): string {
  return input.completion ?? input.start ?? '9999';
}
