import { decimalText, exactText, kronerText } from '../../../core/money/decimal';
import { subtractOre, sumOre, type Ore } from '../../../core/money/ore';
import type { Ratio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import { KEY_FIGURE_COLUMN, live, numberCell, type SheetBuilder } from '../../../reports/sheet-builder';
import { asFormula } from '../../../reports/formula';
import {
  rangeAddressText,
  cellAddressText,
  rangeBetween,
  type CellAddress,
  type RangeAddress,
} from '../../../workbook/address';
import { NUMBER_FORMATS, type StyleName } from '../../../workbook/styles';
import type { KeyFigureId } from './agreement-cells';
import { partOfWhole } from '../live/part-of-whole';
import type { ReportedAgreement } from '../live/reported-agreement';
import { roundedTo } from './rounding-formula';
import { wordsOf } from '../words';

const SHEET = 'fordeling';

/** So many places of input are named in words; where there are more, the first and how many. */
const MOST_PLACES = 6;

interface KeyFigure {
  readonly id: KeyFigureId | null;
  readonly label: string;
  readonly value: string;
  readonly format: keyof typeof NUMBER_FORMATS;
  readonly style?: StyleName;
  /** What it rests on: its rule and source, in words. */
  readonly basis: string;
  /** Without `=`; null for what was read from a text or chosen for the run. */
  readonly expression: () => string | null;
}

/** What is shared, and by which key: each figure with its rule and its source in words. */
export function layOutKeyFigures(builder: SheetBuilder, agreement: ReportedAgreement, locale: Locale): void {
  const figures = [...poolFigures(agreement, locale), ...keyFigures(agreement, locale)];
  for (const figure of figures) layOut(builder, agreement, figure);
}

function layOut(builder: SheetBuilder, agreement: ReportedAgreement, figure: KeyFigure): void {
  const { id, label, value, format, style = 'keyFigure', basis, expression } = figure;
  const place = { sheet: SHEET, row: builder.nextRow, column: KEY_FIGURE_COLUMN };
  if (id !== null) {
    agreement.cells.placeKeyFigure(id, place);
    const { name } = agreement.input;
    builder.name(name === null ? label : `${label} ${name}`, place.row, place.column);
  }
  const cell = numberCell(value, style, NUMBER_FORMATS[format]);
  builder.keyFigure(
    label,
    live(cell, () => asFormula(expression())),
    basis,
  );
}

/** Costs, overhead, and what is shared of them. */
function poolFigures(agreement: ReportedAgreement, locale: Locale): readonly KeyFigure[] {
  const { input, shares, inputs, cells } = agreement;
  const texts = wordsOf(locale).distribution;
  const { basis } = texts;
  const figure = (id: KeyFigureId) => cells.keyFigure(id, SHEET);
  const amount = (of: Ore) => kronerText(of);

  const sharedAmounts = input.costRows
    .filter((_, index) => input.costs[index]!.owedBy === null)
    .map((row) => row.amount);
  const sum = inputs.sumOfAmounts(sharedAmounts);
  const inBase = input.costRows
    .filter((_, index) => input.costs[index]!.owedBy === null && input.costs[index]!.inOverheadBase)
    .map((row) => row.amount);
  const hasOverhead = input.overheadRate.numerator !== 0n;
  const unit = input.rounding.unit;

  const pool = () => {
    if (sum.texts.length === 0) return sum.formula;
    return sum.formula === null ? figure('textAmounts') : `${sum.formula}+${figure('textAmounts')}`;
  };
  const poolBasis = basis.costs(sharedAmounts.length, placesText(input.sources.pool));
  const figures: KeyFigure[] = [];
  if (sum.texts.length > 0) {
    figures.push({
      id: 'textAmounts',
      label: texts.textAmounts,
      value: amount(sumOre(sum.texts.map(({ value }) => value))),
      format: 'amount',
      basis: basis.textAmounts(placesText(sum.texts.map(({ address }) => cellRange(address)))),
      expression: () => null,
    });
  }
  if (hasOverhead) {
    const types = locale.format.list(input.overheadTypes.map((type) => type.toLocaleLowerCase('nb')));
    figures.push(
      {
        id: 'pool',
        label: texts.pool,
        value: amount(shares.pool),
        format: 'amount',
        basis: poolBasis,
        expression: pool,
      },
      {
        id: 'overheadBase',
        label: texts.overheadBase(types),
        value: amount(shares.overheadBase),
        format: 'amount',
        basis: basis.costs(inBase.length, placesText(inBase.map(({ address }) => cellRange(address)))),
        expression: () => inputs.sumWithTexts(inBase),
      },
      {
        id: 'overheadRate',
        label: texts.overheadRate,
        value: fractionText(input.overheadRate),
        format: 'percent',
        basis: sourceOf(
          input.terms.cells.overhead,
          inputs.fraction(input.terms.cells.overhead, input.overheadRate),
          locale,
        ),
        expression: () => inputs.fraction(input.terms.cells.overhead, input.overheadRate),
      },
      {
        id: 'overhead',
        label: texts.overhead,
        value: amount(shares.overhead),
        format: 'amount',
        basis: basis.overhead,
        expression: () => `ROUND(ROUND(${figure('overheadRate')}*${figure('overheadBase')},6),2)`,
      },
    );
  }
  const { roundedTotal } = shares.allocation;
  const total: KeyFigure = {
    id: 'total',
    label: texts.total,
    value: amount(shares.total),
    format: 'amount',
    basis: hasOverhead ? basis.totalWithOverhead : poolBasis,
    expression: () => (hasOverhead ? `ROUND(${figure('pool')}+${figure('overhead')},2)` : pool()),
  };
  const left = unsharedFigure(agreement, locale);
  // What is shared has one name to formulas, whether it is rounded to a coarser unit first, and something left, or not.
  if (unit === 'ore' && left === null) return [...figures, { ...total, id: 'roundedTotal' }];
  const toShare = () => (left === null ? figure('total') : `${figure('total')}-${figure('unshared')}`);
  if (unit === 'ore') {
    const shared: KeyFigure = {
      id: 'roundedTotal',
      label: texts.toShare,
      value: amount(roundedTotal),
      format: 'amount',
      basis: '',
      expression: () => roundedTo(unit, toShare()),
    };
    return [...figures, total, ...(left === null ? [] : [left]), shared];
  }
  return [
    ...figures,
    total,
    ...(left === null ? [] : [left]),
    {
      id: null,
      label: texts.roundedAway,
      value: amount(subtractOre(shares.toShare, roundedTotal)),
      format: 'amount',
      basis: '',
      expression: () => `ROUND(${toShare()}-${figure('roundedTotal')},2)`,
    },
    {
      id: 'roundedTotal',
      label: left === null ? texts.roundedTotal : texts.toShareRounded,
      value: amount(roundedTotal),
      format: 'amount',
      basis: basis.rounded(wordsOf(locale).rounding.units[unit]),
      expression: () => roundedTo(unit, toShare()),
    },
  ];
}

/** What the agreed percentages leave to nobody; null where they are the whole. */
function unsharedFigure({ input, shares, cells }: ReportedAgreement, locale: Locale): KeyFigure | null {
  const { unshared, basis } = wordsOf(locale).distribution;
  const place = input.drivers.findIndex(({ agreed }) => agreed?.rest === 'left');
  if (place < 0) return null;
  const { heading } = input.drivers[place]!;
  return {
    id: 'unshared',
    label: unshared,
    value: kronerText(shares.unshared),
    format: 'amount',
    style: 'attention',
    basis: basis.unshared(heading),
    expression: () =>
      `ROUND(ROUND(${cells.keyFigure('total', SHEET)}*(1-${partOfWhole(input.drivers, place, cells, SHEET)}),6),2)`,
  };
}

/** The parts of the key. */
function keyFigures({ input, inputs, cells }: ReportedAgreement, locale: Locale): readonly KeyFigure[] {
  const texts = wordsOf(locale).distribution;
  const { equalShare, drivers } = input.key;
  const { cells: from } = input.terms;
  const equal = inputs.fraction(from.equalShare, equalShare);
  const rest = () => `1-${cells.keyFigure('equalShare', SHEET)}`;
  return [
    {
      id: 'equalShare',
      label: texts.equalShare,
      value: fractionText(equalShare),
      format: 'percent',
      basis: [sourceOf(from.equalShare, equal, locale), input.terms.source ?? '']
        .filter((part) => part !== '')
        .join(' · '),
      expression: () => equal ?? quotient(equalShare),
    },
    ...drivers.map(({ weight }, index): KeyFigure => {
      const isRest = drivers.length === 1;
      return {
        id: `weight.${index}`,
        label: texts.weight(input.drivers[index]!.heading.toLocaleLowerCase('nb')),
        value: fractionText(weight),
        format: 'percent',
        basis: isRest ? texts.basis.rest : sourceOf(from.drivers, null, locale),
        expression: () => (isRest ? rest() : quotient(weight)),
      };
    }),
  ];
}

/** Where a figure was read: a reference follows its cell, a text is as it was read, and a choice was made for the run. */
function sourceOf(address: CellAddress | null, reference: string | null, locale: Locale): string {
  const { basis } = wordsOf(locale).distribution;
  if (address === null) return basis.chosen;
  const place = cellAddressText(address);
  return reference === null ? basis.asRead(place) : basis.from(place);
}

function cellRange(cell: CellAddress): RangeAddress {
  return rangeBetween(cell, cell);
}

function placesText(places: readonly RangeAddress[]): string {
  const named = places.slice(0, MOST_PLACES).map(rangeAddressText).join(', ');
  return places.length > MOST_PLACES ? `${named} …` : named;
}

/** `1/3`, which no decimal holds; null for what a decimal does. */
function quotient(fraction: Ratio): string | null {
  const text = exactText(fraction);
  return text.includes('/') ? text : null;
}

function fractionText(fraction: Ratio): string {
  return decimalText(fraction, 15);
}
