import type { ReportedAgreement } from './reported-agreement';
import { partOfWhole } from './part-of-whole';
import { UNIT_IN_KRONER } from '../sheets/rounding-formula';

const ASKS = 'fordeling';

/** Figures that differ by no more than this, in kroner, may be equal or not: a step of what formulas round to, and half. */
const NEAR = '0.0000015';

/**
 * Whether the rounding rests on figures that are nearer one another, or nearer half a unit, than a spreadsheet can tell,
 * as expressions for Fordeling. Equal drivers come out equal by the same calculation; without drivers all are equal.
 */
export function cannotBeTold(agreement: ReportedAgreement): readonly string[] {
  const { input, cells } = agreement;
  if (input.drivers.length === 0) return [];
  const left = cells.hasKeyFigure('unshared') ? [nearHalfLeft(agreement)] : [];
  const { policy } = input.rounding;
  const ofParts = cells.hasColumn('avrunding', 'driverExact') ? [nearHalf(agreement, 'driverExact')] : [];
  const partsApart = [...left, ...ofParts];
  switch (policy) {
    case 'largest-remainder':
      return [nearTie(agreement, 'remainder', unitsGiven(agreement)), ...partsApart];
    case 'largest-absorbs':
      return [nearTie(agreement, 'exact', '1'), nearHalf(agreement, 'exact'), ...partsApart];
    case 'each-rounded':
    case 'last-absorbs':
    case 'host-absorbs':
      return [nearHalf(agreement, 'exact'), ...partsApart];
  }
}

/** How many get one unit more. */
function unitsGiven({ cells, input }: ReportedAgreement): string {
  const left = `${cells.keyFigure('roundedTotal', ASKS)}-SUM(${cells.all('avrunding', 'floor', ASKS)})`;
  return `ROUND(ABS(${left})/${UNIT_IN_KRONER[input.rounding.unit]},0)`;
}

/** Whether the last that is chosen, and the first that is not, are too near and have different drivers. */
function nearTie({ cells, input }: ReportedAgreement, column: 'remainder' | 'exact', chosen: string): string {
  const compared = `ABS(${cells.all('avrunding', column, ASKS)})`;
  const rank = cells.all('avrunding', 'rank', ASKS);
  const of = (values: string, place: string) => `SUMPRODUCT((${rank}=${place})*${values})`;
  const count = String(input.participants.length);
  const last = of(compared, chosen);
  // Nothing to share comes out as nothing for all.
  const isAny = `(${cells.keyFigure('roundedTotal', ASKS)}<>0)`;
  const isBetween = `${isAny}*(${chosen}>0)*(${chosen}<${count})*(${last}-${of(compared, `${chosen}+1`)}<${NEAR})`;
  const areOther = input.drivers.map(({ isInhabitants }, index) => {
    const driver = cells.all(ASKS, isInhabitants ? 'inhabitants' : `driver.${index}`, ASKS);
    return `(${driver}<>${of(driver, chosen)})`;
  });
  const others = `SUMPRODUCT((ABS(${compared}-${last})<${NEAR})*(${areOther.join('+')}>0))`;
  return `${isBetween}*${others}>0`;
}

/** Whether what is left to nobody is too near half an øre. */
function nearHalfLeft({ cells, input }: ReportedAgreement): string {
  const place = input.drivers.findIndex(({ agreed }) => agreed?.rest === 'left');
  const part = partOfWhole(input.drivers, place, cells, ASKS);
  const size = `ABS(${cells.keyFigure('total', ASKS)}*(1-${part}))`;
  return `ABS(${size}-0.01*(INT(${size}/0.01)+0.5))<${NEAR}`;
}

function nearHalf({ cells, input }: ReportedAgreement, column: 'driverExact' | 'exact'): string {
  const unit = UNIT_IN_KRONER[input.rounding.unit];
  const size = `ABS(${cells.all('avrunding', column, ASKS)})`;
  const half = `${unit}*(INT(${size}/${unit})+0.5)`;
  return `SUMPRODUCT(--(ABS(${size}-${half})<${NEAR}))>0`;
}
