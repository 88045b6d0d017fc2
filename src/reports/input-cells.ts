import { kronerText, oreFromKroner, ratioFromCellNumber } from '../core/money/decimal';
import { sumOre, type Ore } from '../core/money/ore';
import { equalRatio, multiplyRatio, ratio, type Ratio } from '../core/money/ratio';
import {
  cellAddressInFormula,
  rangeAddressInFormula,
  rangeBetween,
  type CellAddress,
} from '../workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** What Excel takes in one call, with room to spare below its 255 arguments and 8 192 characters. */
const MOST_ARGUMENTS = 200;
const LONGEST_FORMULA = 7000;

/** An amount that was read, with its cell. */
export interface AmountCell {
  readonly value: Ore;
  readonly address: CellAddress;
}

/** A sum of input cells as a formula, and the amounts that a formula cannot add up because they stand as texts. */
export interface SumOfCells {
  /** Without its `=`; null when the cells lie in more places than a formula has room for, or none is a number. */
  readonly formula: string | null;
  readonly texts: readonly AmountCell[];
}

/**
 * The input cells as formulas can point at them. A number that stands in its cell as a text cannot be calculated with in
 * every language of Excel, so there is no reference to it: what was read is then written beside.
 */
export class InputCells {
  readonly #sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor(snapshot: WorkbookSnapshot) {
    this.#sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** A reference to a cell that holds a number, else null. */
  number(address: CellAddress | null): string | null {
    if (address === null || this.#numberAt(address) === null) return null;
    return cellAddressInFormula(address);
  }

  /** An amount from a cell that holds it as a number, rounded where it is finer than øre; else null. */
  amount(address: CellAddress): string | null {
    const reference = this.number(address);
    return reference === null || this.#isWholeOre(address) ? reference : `ROUND(${reference},2)`;
  }

  /** The same, rounded to the øre whatever number the cell gets. */
  roundedAmount(address: CellAddress): string | null {
    const reference = this.number(address);
    return reference === null ? null : `ROUND(${reference},2)`;
  }

  /** A reference to a cell that holds nothing: a number that is entered there is then followed. */
  empty(address: CellAddress): string {
    return cellAddressInFormula(address);
  }

  /** A reference to a cell that holds just this number, such as a day's and not its year alone; else null. */
  exactly(address: CellAddress, number: number): string | null {
    return this.#numberAt(address) === number ? cellAddressInFormula(address) : null;
  }

  /** A reference to a cell that holds the text as it is shown, else null. */
  text(address: CellAddress, shown: string): string | null {
    return this.#cellAt(address)?.value === shown ? cellAddressInFormula(address) : null;
  }

  /** A fraction of 1 from a cell that holds it, or a hundred times as much: `Nøkler!B2` or `Nøkler!B2/100`; else null. */
  fraction(address: CellAddress | null, fraction: Ratio): string | null {
    const reference = this.number(address);
    if (reference === null) return null;
    const held = ratioFromCellNumber(this.#numberAt(address!)!);
    if (equalRatio(held, fraction)) return reference;
    return equalRatio(held, multiplyRatio(fraction, ratio(100n))) ? `${reference}/100` : null;
  }

  /** The sum of amounts, each in whole øre, over as few ranges as they stand in. */
  sumOfAmounts(amounts: readonly AmountCell[]): SumOfCells {
    const isNumber = ({ address }: AmountCell) => this.#numberAt(address) !== null;
    const texts = amounts.filter((amount) => !isNumber(amount));
    const ranges = runsOf(amounts.filter(isNumber).map(({ address }) => address));
    const isFine = (run: readonly CellAddress[]) => run.every((address) => this.#isWholeOre(address));
    const plain = ranges.filter(isFine).map(runInFormula);
    const finer = ranges
      .filter((run) => !isFine(run))
      .map((run) => `SUMPRODUCT(ROUND(${runInFormula(run)},2))`);
    const terms = [...(plain.length === 0 ? [] : [`SUM(${plain.join(',')})`]), ...finer];
    const formula = `ROUND(${terms.join('+')},2)`;
    const fits = terms.length > 0 && plain.length <= MOST_ARGUMENTS && formula.length <= LONGEST_FORMULA;
    return { formula: fits ? formula : null, texts };
  }

  /** The same with what stands as texts put in as read; null when no cell is a number, or there are too many. */
  sumWithTexts(amounts: readonly AmountCell[]): string | null {
    const { formula, texts } = this.sumOfAmounts(amounts);
    if (formula === null || texts.length === 0) return formula;
    return `ROUND(${formula}+${kronerText(sumOre(texts.map(({ value }) => value)))},2)`;
  }

  #isWholeOre(address: CellAddress): boolean {
    return oreFromKroner(ratioFromCellNumber(this.#numberAt(address)!)).exact;
  }

  #numberAt(address: CellAddress): number | null {
    const value = this.#cellAt(address)?.value;
    return typeof value === 'number' ? value : null;
  }

  #cellAt({ sheet, row, column }: CellAddress): Cell | undefined {
    return this.#sheets.get(sheet)?.rows.get(row)?.get(column);
  }
}

/** Cells below one another, as they come. */
function runsOf(addresses: readonly CellAddress[]): readonly (readonly CellAddress[])[] {
  const runs: CellAddress[][] = [];
  for (const address of addresses) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last?.sheet === address.sheet && last.column === address.column && last.row === address.row - 1;
    if (follows) runs.at(-1)!.push(address);
    else runs.push([address]);
  }
  return runs;
}

function runInFormula(run: readonly CellAddress[]): string {
  return rangeAddressInFormula(rangeBetween(run[0]!, run.at(-1)!));
}
