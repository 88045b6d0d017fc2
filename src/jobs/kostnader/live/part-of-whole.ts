import type { AgreementCells, ResultSheet } from '../sheets/agreement-cells';
import type { DriverColumn } from '../read/read-drivers';

/** What agreed percentages are together, of the whole, as an expression: the total of their column on Fordeling. */
export function partOfWhole(
  drivers: readonly DriverColumn[],
  place: number,
  cells: AgreementCells,
  from: ResultSheet,
): string {
  const sum = cells.totalOf('fordeling', `driver.${place}`, from);
  return drivers[place]!.agreed?.whole === 100 ? `${sum}/100` : sum;
}
