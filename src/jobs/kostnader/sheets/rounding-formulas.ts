import { expressionOf, liveText, textLiteral } from '../../../reports/formula';
import type { Locale } from '../../../locales';
import type { RoundingColumnId } from './agreement-cells';
import type { ColumnFormulas } from './distribution-formulas';
import type { ReportedAgreement } from '../live/reported-agreement';
import { cutOffTo, roundedTo, sixDecimals, UNIT_IN_KRONER } from './rounding-formula';
import { wordsOf } from '../words';

const SHEET = 'avrunding';
const BASIS = 'fordeling';

const NOTHING = () => null;

/** The formulas of a column of Avrunding, without their `=`; null where a cell holds what was calculated. */
export function roundingFormulas(
  agreement: ReportedAgreement,
  id: RoundingColumnId,
  locale: Locale,
): ColumnFormulas {
  const { cells, input, notLive } = agreement;
  const { unit, policy } = input.rounding;
  const at = (column: RoundingColumnId, place: number) => cells.at(SHEET, column, place, SHEET);
  const totalOf = (column: RoundingColumnId) => cells.totalOf(SHEET, column, SHEET);
  const sum = (decimals: number) => () => `ROUND(SUM(${cells.all(SHEET, id, SHEET)}),${String(decimals)})`;
  const total = cells.keyFigure('roundedTotal', SHEET);
  /** Six decimals of larger amounts are more than a spreadsheet's numbers hold. */
  const exactly = (expression: string) => (notLive === 'too-large' ? null : expression);
  /** Too many to rank is no reason not to cut off and round. */
  const isProven = notLive === null || notLive === 'too-many';

  switch (id) {
    case 'participant':
      return { cell: (place) => cells.at(BASIS, 'participant', place, SHEET), total: NOTHING };
    case 'equalExact':
      return { cell: () => exactly(equalExact(agreement)), total: () => exactly(sum(6)()) };
    case 'driverExact':
      return { cell: (place) => exactly(driverExact(agreement, place)), total: () => exactly(sum(6)()) };
    case 'exact':
      // All of what is shared, which the shares rounded to six decimals may miss by a ten-thousandth of an øre.
      return { cell: (place) => exactly(exact(agreement, place)), total: () => total };
    case 'floor':
      return { cell: (place) => (isProven ? cutOffTo(unit, at('exact', place)) : null), total: sum(2) };
    case 'remainder':
      return {
        cell: (place) => (isProven ? sixDecimals(`${at('exact', place)}-${at('floor', place)}`) : null),
        total: () => exactly(sixDecimals(`${totalOf('exact')}-${totalOf('floor')}`)),
      };
    case 'order':
      return { cell: NOTHING, total: NOTHING };
    case 'rank':
      return { cell: (place) => (notLive === null ? rank(agreement, place) : null), total: NOTHING };
    case 'given':
      return { cell: (place) => given(agreement, place, total), total: sum(2) };
    case 'amount': {
      const isFloorAndGiven = policy === 'largest-remainder' || !isProven;
      return {
        cell: (place) =>
          isFloorAndGiven
            ? `ROUND(${at('floor', place)}+${at('given', place)},2)`
            : roundedAmount(agreement, place, total),
        total: sum(2),
      };
    }
    case 'explanation':
      return { cell: (place) => (isProven ? explanation(agreement, place, locale) : null), total: NOTHING };
  }
}

/** The same for all: what is shared evenly over the number of participants. */
function equalExact({ cells }: ReportedAgreement): string {
  const total = cells.keyFigure('roundedTotal', SHEET);
  return `${total}*${cells.keyFigure('equalShare', SHEET)}/ROWS(${cells.all(BASIS, 'inhabitants', SHEET)})`;
}

/** The total × the sum of each driver's weight × own part of it. */
function driverExact({ cells, input }: ReportedAgreement, place: number): string {
  const total = cells.keyFigure('roundedTotal', SHEET);
  const parts = input.drivers.map(({ isInhabitants }, index) => {
    const column = isInhabitants ? 'inhabitants' : (`driver.${index}` as const);
    const weight = cells.keyFigure(`weight.${index}`, SHEET);
    const all = cells.totalOf(BASIS, column, SHEET);
    return `${weight}*${cells.at(BASIS, column, place, SHEET)}/${all}`;
  });
  return parts.length === 1 ? `${total}*${parts[0]!}` : `${total}*(${parts.join('+')})`;
}

function exact(agreement: ReportedAgreement, place: number): string {
  const { cells, input } = agreement;
  const at = (column: RoundingColumnId) => cells.at(SHEET, column, place, SHEET);
  if (cells.hasColumn(SHEET, 'driverExact')) return sixDecimals(`${at('equalExact')}+${at('driverExact')}`);
  return sixDecimals(input.drivers.length === 0 ? equalExact(agreement) : driverExact(agreement, place));
}

/**
 * The place in order of size: 1 + how many come before. Larger first; equals by larger driver part, then by the
 * alphabet, which the engine wrote in the column before, since spreadsheets sort letters each in its own way.
 */
function rank({ cells, input }: ReportedAgreement, place: number): string {
  const compared = input.rounding.policy === 'largest-remainder' ? 'remainder' : 'exact';
  const all = (column: RoundingColumnId) => cells.all(SHEET, column, SHEET);
  const own = (column: RoundingColumnId) => cells.at(SHEET, column, place, SHEET);
  const isBefore = (column: RoundingColumnId) => `(ABS(${all(column)})>ABS(${own(column)}))`;
  const isEqual = (column: RoundingColumnId) => `(ABS(${all(column)})=ABS(${own(column)}))`;
  const byOrder = `(${all('order')}<${own('order')})`;
  if (!cells.hasColumn(SHEET, 'driverExact')) {
    // The exact share is the driver part, or nobody has one.
    const tie =
      compared === 'exact' || input.drivers.length === 0
        ? byOrder
        : `(${isBefore('exact')}+${isEqual('exact')}*${byOrder})`;
    return `1+SUMPRODUCT(${isBefore(compared)}+${isEqual(compared)}*${tie})`;
  }
  const rounded = (reference: string) => `ROUND(ABS(${reference}),6)`;
  const [parts, part] = [rounded(all('driverExact')), rounded(own('driverExact'))];
  const tie = `((${parts}>${part})+(${parts}=${part})*${byOrder})`;
  return `1+SUMPRODUCT(${isBefore(compared)}+${isEqual(compared)}*${tie})`;
}

function given({ cells, input, notLive }: ReportedAgreement, place: number, total: string): string | null {
  const at = (column: RoundingColumnId) => cells.at(SHEET, column, place, SHEET);
  const { policy, unit } = input.rounding;
  if (policy !== 'largest-remainder') {
    return notLive === null || notLive === 'too-many' ? `ROUND(${at('amount')}-${at('floor')},2)` : null;
  }
  if (notLive !== null) return null;
  const size = UNIT_IN_KRONER[unit];
  const left = `ROUND(ABS(${total}-SUM(${cells.all(SHEET, 'floor', SHEET)}))/${size},0)`;
  return `IF(${at('rank')}<=${left},${size},0)*SIGN(${total})`;
}

/** Rounded alone, but for the one that takes what the others leave. */
function roundedAmount(
  { cells, input, shares, notLive }: ReportedAgreement,
  place: number,
  total: string,
): string | null {
  const { policy, unit } = input.rounding;
  const own = roundedTo(unit, cells.at(SHEET, 'exact', place, SHEET));
  if (policy === 'each-rounded') return own;
  const all = `SUMPRODUCT(${roundedTo(unit, cells.all(SHEET, 'exact', SHEET))})`;
  const rest = `ROUND(${total}-(${all}-${own}),2)`;
  if (policy !== 'largest-absorbs') return place === shares.allocation.absorber ? rest : own;
  if (notLive !== null) return place === shares.allocation.absorber ? rest : own;
  return `IF(${cells.at(SHEET, 'rank', place, SHEET)}=1,${rest},${own})`;
}

/** Why a share was rounded as it was, in words that follow the figures. */
function explanation(
  { cells, input, shares, notLive }: ReportedAgreement,
  place: number,
  locale: Locale,
): string {
  const texts = wordsOf(locale).rounding;
  const at = (column: RoundingColumnId) => cells.at(SHEET, column, place, SHEET);
  const { policy, unit } = input.rounding;
  const words = (
    template: (...parts: readonly string[]) => string,
    ...expressions: readonly string[]
  ): string => {
    const parts = expressions.map((expression) => ({ shown: '', expression: () => expression }));
    return expressionOf(liveText(template, parts)) ?? textLiteral(template());
  };
  const exactly = words(() => texts.explainExact);

  if (policy === 'largest-remainder') {
    const count = `ROWS(${cells.all(SHEET, 'exact', SHEET)})`;
    const down = words((own, of) => texts.explainNotRanked(own, of), at('rank'), count);
    const up = words((own, of) => texts.explainRanked(own, of), at('rank'), count);
    return `IF(${at('remainder')}=0,${exactly},IF(${at('given')}=0,${down},${up}))`;
  }
  const down = words(() => texts.explainDown);
  const up = words(() => texts.explainUp);
  const alone = `IF(${at('remainder')}=0,${exactly},IF(${at('given')}=0,${down},${up}))`;
  const beyond = `FIXED(${at('amount')}-${roundedTo(unit, at('exact'))},2)`;
  const absorbs = words((amount) => texts.explainAbsorbs(amount), beyond);
  if (policy === 'largest-absorbs' && notLive === null) return `IF(${at('rank')}=1,${absorbs},${alone})`;
  return place === shares.allocation.absorber ? absorbs : alone;
}
