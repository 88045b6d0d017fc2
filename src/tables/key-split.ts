import { saysPart } from './key-part';

/** What always divides the parts of a key, and what does so between two parts that each say how much. */
const ALWAYS = /(?:(?<!\s)\s+)?(?:;|(?<=\s)\+\s)\s*/u;
const BETWEEN_PARTS =
  /((?:(?<!\s)\s+)?(?:(?<!\d),|,(?!\d)|(?<!\d)\/|\/(?!\d))\s*|(?<!\s)\s+(?:og|and|samt|&|pluss|plus|[-–—/])\s+)/u;

/**
 * The parts of a key, as `Folketall 50 %; Brukere 10 %`. Commas, `og` and `/` divide only what says how much on both
 * sides: `30 % barn og unge, 70 % folketall` has two parts. No name
 * goes on behind `likt`.
 */
export function splitKey(text: string): readonly string[] {
  return text
    .split(ALWAYS)
    .flatMap(splitBetweenParts)
    .filter((part) => part !== '');
}

function splitBetweenParts(text: string): readonly string[] {
  const pieces = text.split(BETWEEN_PARTS);
  const parts: string[] = [];
  let current = pieces[0]!;
  for (let at = 1; at < pieces.length; at += 2) {
    const said = saysPart(current);
    if (said === 'equal' || (said !== null && beginsPart(pieces, at + 1))) {
      parts.push(current);
      current = pieces[at + 1]!;
    } else current += pieces[at]! + pieces[at + 1]!;
  }
  return [...parts, current].map((part) => part.trim());
}

/** Whether what begins here says how much, alone or with what follows: `barn og unge 30 %`. */
function beginsPart(pieces: readonly string[], from: number): boolean {
  for (let to = from + 1; to <= pieces.length; to += 2) {
    if (saysPart(pieces.slice(from, to).join('')) !== null) return true;
  }
  return false;
}
