import type { DistributionColumnId } from './agreement-cells';
import type { ReportedAgreement } from '../live/reported-agreement';
import { roundedTo, sixDecimals } from './rounding-formula';

const SHEET = 'fordeling';

/** The formulas of a column of Fordeling, without their `=`; null where a cell holds what was read or calculated. */
export interface ColumnFormulas {
  readonly cell: (place: number) => string | null;
  readonly total: () => string | null;
}

export function distributionFormulas(agreement: ReportedAgreement, id: DistributionColumnId): ColumnFormulas {
  const { cells } = agreement;
  const at = (column: DistributionColumnId, place: number) => cells.at(SHEET, column, place, SHEET);
  const totalOf = (column: DistributionColumnId) => cells.totalOf(SHEET, column, SHEET);
  const sum = () => `SUM(${cells.all(SHEET, id, SHEET)})`;
  const sumOfAmounts = () => `ROUND(${sum()},2)`;
  /** What a participant pays in all. */
  const pays = cells.hasColumn(SHEET, 'total') ? 'total' : 'shared';

  switch (id) {
    case 'participant':
    case 'inhabitants':
    case 'today':
      return {
        cell: (place) => inputCell(agreement, id, place),
        total: id === 'participant' ? () => null : id === 'today' ? sumOfAmounts : sum,
      };
    case 'equalPart':
      return {
        cell: (place) =>
          cells.hasColumn(SHEET, 'driverPart')
            ? `ROUND(${at('shared', place)}-${at('driverPart', place)},2)`
            : at('shared', place),
        total: sumOfAmounts,
      };
    case 'driverPart':
      return { cell: (place) => driverPart(agreement, place), total: sumOfAmounts };
    case 'shared':
      return { cell: (place) => cells.at('avrunding', 'amount', place, SHEET), total: sumOfAmounts };
    case 'share': {
      if (!cells.hasKeyFigure('unshared')) {
        return {
          cell: (place) =>
            `IF(${totalOf('shared')}=0,"",ROUND(${at('shared', place)}/${totalOf('shared')},6))`,
          total: () => `IF(${totalOf('shared')}=0,"",1)`,
        };
      }
      const whole = () => cells.keyFigure('total', SHEET);
      const ofWhole = (shared: string) => `IF(${whole()}=0,"",ROUND(${shared}/${whole()},6))`;
      return { cell: (place) => ofWhole(at('shared', place)), total: () => ofWhole(totalOf('shared')) };
    }
    case 'direct':
      return { cell: (place) => directCosts(agreement, place), total: sumOfAmounts };
    case 'overheadCredit':
      return {
        cell: (place) =>
          place === agreement.input.host && hasOverhead(agreement)
            ? `-${cells.keyFigure('overhead', SHEET)}`
            : null,
        total: sumOfAmounts,
      };
    case 'total':
      return {
        cell: (place) =>
          `ROUND(${at('shared', place)}+${at('direct', place)}+${at('overheadCredit', place)},2)`,
        total: sumOfAmounts,
      };
    case 'perInhabitant': {
      const divided = (amount: string, people: string) => `IF(${people}=0,"",ROUND(${amount}/${people},2))`;
      return {
        cell: (place) => divided(at(pays, place), at('inhabitants', place)),
        total: () => divided(totalOf(pays), totalOf('inhabitants')),
      };
    }
    case 'change': {
      const all = agreement.shares.shares.every(({ today }) => today !== null);
      return {
        cell: (place) =>
          agreement.shares.shares[place]!.today === null
            ? null
            : `ROUND(${at(pays, place)}-${at('today', place)},2)`,
        total: () => (all ? sumOfAmounts() : null),
      };
    }
    default: {
      const driver = agreement.input.drivers[Number(id.slice('driver.'.length))]!;
      return { cell: (place) => agreement.inputs.number(driver.cells[place]!), total: sum };
    }
  }
}

function inputCell(
  { input, inputs }: ReportedAgreement,
  id: 'participant' | 'inhabitants' | 'today',
  place: number,
): string | null {
  const { name, inhabitants, today } = input.participantRows[place]!;
  switch (id) {
    case 'participant':
      return inputs.text(name.address, name.value);
    case 'inhabitants':
      return inputs.number(inhabitants.address);
    case 'today':
      return inputs.number(today?.address ?? null);
  }
}

/** The exact driver part rounded alone; all of the share when nothing is split evenly. */
function driverPart({ cells, input, notLive }: ReportedAgreement, place: number): string | null {
  if (!cells.hasColumn('avrunding', 'driverExact')) return cells.at(SHEET, 'shared', place, SHEET);
  if (notLive !== null && notLive !== 'too-many') return null;
  return roundedTo(input.rounding.unit, sixDecimals(cells.at('avrunding', 'driverExact', place, SHEET)));
}

function directCosts({ input, inputs }: ReportedAgreement, place: number): string | null {
  const own = input.costRows.filter((_, index) => input.costs[index]!.owedBy === place);
  return inputs.sumWithTexts(own.map(({ amount }) => amount));
}

function hasOverhead({ cells }: ReportedAgreement): boolean {
  return cells.hasKeyFigure('overhead');
}
