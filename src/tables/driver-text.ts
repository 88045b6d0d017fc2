import { ratio, multiplyRatio, compareRatio, ONE_RATIO, type Ratio } from '../core/money/ratio';
import { tidyText } from './cell-text';
import { readNumberText } from './number-text';

/** A driver as a key names it; `weight` is null where the key leaves it to what the equal share leaves. */
export interface NamedDriver {
  readonly name: string;
  readonly weight: Ratio | null;
}

/**
 * Reads `Folketall`, or `Folketall 50 %; Brukere 10 %`. Weights without a percent sign follow the rule of columns:
 * all at most 1 are fractions, all above 1,5 are percentages.
 * @returns null when a part has no name, or when weights are mixed.
 */
export function readDriverText(text: string): readonly NamedDriver[] | null {
  const parts = text
    .split(/[;\n]| \+ |(?<=%) ?(?:,|og) (?=\p{L})/u)
    .map(tidyText)
    .filter((part) => part !== '');
  const drivers = parts.map(readPart);
  const plain = drivers.filter((driver) => driver.weight !== null && !driver.percent);
  const allFractions = plain.every((driver) => compareRatio(driver.weight!, ONE_RATIO) <= 0);
  const allPercent = plain.every((driver) => compareRatio(driver.weight!, ratio(3n, 2n)) > 0);
  if (
    drivers.length === 0 ||
    drivers.some((driver) => driver.name === '') ||
    (!allFractions && !allPercent)
  ) {
    return null;
  }
  return drivers.map(({ name, weight, percent }) => ({
    name,
    weight: weight !== null && (percent || !allFractions) ? multiplyRatio(weight, ratio(1n, 100n)) : weight,
  }));
}

interface DriverPart extends NamedDriver {
  readonly percent: boolean;
}

function readPart(part: string): DriverPart {
  const named = /^(?:(?<name>.*?)[ :=]+)?(?<number>\d[\d.,]*(?: ?(?:%|prosent|pst\.?))?)$/iu.exec(part);
  const leading = /^(?<number>\d[\d.,]* ?(?:%|prosent|pst\.?)) (?:etter )?(?<name>.+)$/iu.exec(part);
  const match = leading ?? named;
  const number = match?.groups?.['number'];
  const read = number === undefined ? null : readNumberText(number);
  // A year or a date behind the name belongs to the name: `Folketall 2018`.
  const isYear = /(^|[ .])(19|20)\d{2}$/.test(part);
  if (read?.kind !== 'number' || (isYear && !read.percent))
    return { name: withoutAfter(part), weight: null, percent: false };
  return {
    name: withoutAfter(tidyText(match!.groups!['name'] ?? '')),
    weight: read.value,
    percent: read.percent,
  };
}

/** `etter folketall` is said of the column Folketall. */
function withoutAfter(name: string): string {
  return name.replace(/^etter /i, '');
}
