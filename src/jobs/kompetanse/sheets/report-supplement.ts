import { ruleKey } from '../../../core/rules/in-force';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { dateLiteral, expressionOf } from '../../../reports/formula';
import { hasSupplement } from '../answer/answer-educations';
import { flagsField, POSITION, sizeFields, whoFields } from './education-columns';
import type { AnsweredEducation, KompetanseResult } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { lookupOf, StepLookup } from '../live/rule-formulas';
import { liveSupplementRule, supplementRuleWords } from '../live/rule-words';
import { wordsOf } from '../words';

const TABLE = 'tillegg';

/** The table of the sheet Tillegg: the yearly supplement of each education, at 100 % and as paid, from when, and the rule. */
export function supplementTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { sheets, sum, columns } = wordsOf(locale);
  const table = { id: TABLE, sheet: TABLE, name: sheets.supplement, totalLabel: sum, headings: columns };
  const rows = result.educations;
  return reportTable({ ...table, fields: supplementFields(reported), rows }, reported);
}

function supplementFields({ result, cells, locale }: Reported): Fields<AnsweredEducation> {
  const { rules, educations } = result;
  const earlier = earlierEducations(result);
  const steps = new StepLookup(
    cells,
    { id: 'regler.supplement', rules: rules.supplement, value: 'amount' },
    TABLE,
  );
  const words = new Map([null, ...rules.supplement].map((rule) => [rule, supplementRuleWords(rule, locale)]));
  const liveWords = ({ supplement: { rule } }: AnsweredEducation): string | null => {
    if (rule === null) return null;
    const of = rules.supplement.indexOf(rule);
    return expressionOf(
      liveSupplementRule(rule, locale, (column) => cells.at('regler.supplement', column, of, TABLE)),
    );
  };
  const isSomeoneLeaving = educations.some((answered) => leavesWithSupplement(answered) !== null);
  return {
    ...whoFields((answered: AnsweredEducation) => answered),
    ...sizeFields(({ supplement }) => supplement.rule),
    supplementFullTime: field.amount({
      of: ({ supplement }) => supplement.fullTime,
      formula: (answered, at) => fullTimeFormula(answered, steps, earlier.get(at.row) ?? [], at),
      width: 15,
    }),
    position: POSITION,
    supplementPaid: field.amount({
      of: ({ supplementPaid }) => supplementPaid,
      formula: (_, { own }) => `ROUND(${own('supplementFullTime')}*${own('position')},2)`,
      width: 15,
      isMain: true,
    }),
    from: field.date({
      of: (answered) => (isPaid(answered) ? answered.supplementFrom : null),
      formula: ({ supplementFrom }, { own }) =>
        supplementFrom === null ? null : `IF(${own('supplementPaid')}=0,"",${dateLiteral(supplementFrom)})`,
      width: 12,
    }),
    ...(isSomeoneLeaving && {
      until: field.date<AnsweredEducation>({ of: leavesWithSupplement, width: 12 }),
    }),
    status: field.text({
      of: ({ input: { progress } }) => wordsOf(locale).status[progress === 'unsaid' ? 'planned' : progress],
      width: 12,
    }),
    rule: field.text({ of: ({ supplement }) => words.get(supplement.rule)!, formula: liveWords, width: 30 }),
    flags: flagsField('supplement'),
  };
}

function isPaid({ supplementFrom, supplementPaid }: AnsweredEducation): boolean {
  return supplementFrom !== null && supplementPaid !== 0n;
}

/** The day that someone leaves who has a supplement; null for all others. */
function leavesWithSupplement(answered: AnsweredEducation): PlainDate | null {
  return isPaid(answered) ? (answered.input.employee.leavesOn?.value ?? null) : null;
}

/** Looked up on the sheet Regler; with points added up, what they lift the supplement by above what earlier ones reached. */
function fullTimeFormula(
  { input, supplement }: AnsweredEducation,
  steps: StepLookup,
  earlier: readonly number[],
  { row, own }: RowCells,
): string | null {
  if (!hasSupplement(input)) return null;
  const alone = lookupOf(supplement.rule, own, input.completion ?? input.start);
  if (earlier.length === 0) return `ROUND(${steps.value(alone)},2)`;
  const points = [...earlier, row].map((each) => own('size', each)).join('+');
  const all = steps.value({ ...alone, size: `(${points})` });
  const reached = earlier.map((each) => own('supplementFullTime', each)).join('+');
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
