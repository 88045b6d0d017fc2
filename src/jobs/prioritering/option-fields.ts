import { decimalText } from '../../core/money/decimal';
import { ratio, type Ratio } from '../../core/money/ratio';
import type { Scale } from '../../core/scoring/ranking';
import type { Locale } from '../../locales';
import { field, type Fields, type RowCells } from '../../reports/fields';
import type { Read } from '../../tables/table-schema';
import { term } from '../describe-issue';
import type { Criterion } from './read-criteria';
import type { Rule } from './settings';
import { wordsOf } from './words';

/** An alternative with what it has got. */
export interface RankedOption {
  readonly name: Read<string>;
  /** By criterion: the mean as the scores stand, null for none, and the rows of Poeng that it is of. */
  readonly means: readonly (Ratio | null)[];
  readonly rows: readonly number[];
  /** Null where a criterion has no scores. */
  readonly score: Ratio | null;
  readonly place: number | null;
}

export interface PrioriteringResult {
  readonly rule: Rule;
  readonly scale: Scale;
  readonly criteria: readonly Criterion[];
  readonly options: readonly RankedOption[];
}

/** The figures of an alternative. */
export function optionFields({ criteria, scale, rule }: PrioriteringResult): Fields<RankedOption> {
  const means = criteria.map((criterion, index) => [
    meanId(index),
    field.number<RankedOption>({
      of: (option) => option.means[index]!,
      formula: (option, cells) => meanFormula(criterion, option, scale, cells),
      width: 18,
    }),
  ]);
  return {
    option: field.text({ from: ({ name }) => name, width: 48 }),
    ...(Object.fromEntries(means) as Fields<RankedOption>),
    score: field.number({
      of: ({ score }) => score,
      formula: (_, cells) => scoreFormula(criteria, scale, rule, cells),
      width: 12,
      isMain: true,
    }),
    place: field.number({
      of: ({ place }) => (place === null ? null : ratio(BigInt(place))),
      formula: (_, cells) => {
        const own = cells.own('score');
        return `IF(ISNUMBER(${own}),RANK(${own},${cells.all('score')}),"")`;
      },
      width: 9,
    }),
  };
}

/** What the sheet says of the result. */
export function wordsOfResult({ criteria, rule, scale }: PrioriteringResult, locale: Locale) {
  const { sheets, subtitle, chosen, legend, values, columns, turned } = wordsOf(locale);
  const [least, most] = [scale.least, scale.most].map((end) => locale.format.number(decimalText(end)));
  const means = criteria.map(({ heading, isLowBest }, index): [string, string] => [
    meanId(index),
    isLowBest ? turned(heading) : heading,
  ]);
  return {
    name: sheets.result,
    read: sheets.read,
    subtitles: [chosen(term(`scoring.${rule}`, locale), `${least!}–${most!}`), subtitle],
    legend,
    values,
    headings: { ...columns, ...Object.fromEntries(means) },
  };
}

function meanId(index: number): string {
  return `criterion.${String(index)}`;
}

/** As many as a function takes. */
const MOST_ARGUMENTS = 250;

/** The mean of the cells that hold scores; those of texts as read. One outside the scale gives none. */
function meanFormula(
  { numbers, cells }: Criterion,
  { rows }: RankedOption,
  { least, most }: Scale,
  { inputs, locale }: RowCells,
): string | null {
  const terms = rows.map((row) => {
    const score = numbers[row] ?? null;
    return score === null
      ? inputs.empty(cells[row]!)
      : (inputs.number(score.address) ?? decimalText(score.value, 15));
  });
  if (terms.length > MOST_ARGUMENTS) return null;
  const all = terms.join(',');
  const isOutside = `OR(MIN(${all})<${decimalText(least)},MAX(${all})>${decimalText(most)})`;
  return `IF(COUNT(${all})=0,"",IF(${isOutside},"${wordsOf(locale).outside}",AVERAGE(${all})))`;
}

/** Rounded, so that scores that are equal are so in a spreadsheet, too. */
function scoreFormula(
  criteria: readonly Criterion[],
  { least, most }: Scale,
  rule: Rule,
  { own, inputs }: RowCells,
): string {
  const means = criteria.map((_, index) => own(meanId(index)));
  const counted = criteria.map(({ isLowBest }, index) =>
    isLowBest ? `(${decimalText(least)}+${decimalText(most)}-${means[index]!})` : means[index]!,
  );
  const weights = criteria.map(({ weight, weightAt }) => inputs.number(weightAt) ?? decimalText(weight, 15));
  const sum = counted.map((mean, index) => `${weights[index]!}*${mean}`).join('+');
  const score = rule === 'product' ? counted.join('*') : `(${sum})/(${weights.join('+')})`;
  return `IF(COUNT(${means.join(',')})<${String(criteria.length)},"",ROUND(${score},10))`;
}
