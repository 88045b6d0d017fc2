import {
  addRatio,
  compareRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import { tidyText } from './cell-text';
import { spellFractions } from './fraction-text';
import { readKeyPart, type KeyPart } from './key-part';
import { splitKey } from './key-split';
import { fractionsOf, readWeight, type WrittenWeight } from './key-weight';

/** A driver as a key names it; `weight` is null where the key leaves it to what the equal share leaves. */
export interface NamedDriver {
  readonly name: string;
  readonly weight: Ratio | null;
}

/** A key as it is written, before its drivers are found. Fractions of 1. */
export interface WrittenKey {
  /** Null where the text does not say it. */
  readonly equalShare: Ratio | null;
  readonly drivers: readonly NamedDriver[];
  /** What `40/60` says of the drivers without naming them; null where the text does not say it. */
  readonly toDrivers: Ratio | null;
}

/** Why a text is no key, by what it was read as. */
export type NoKeyReason =
  | 'too-long'
  | 'no-words'
  | 'negative'
  | 'above-whole'
  | 'numbers-alone'
  | 'part-without-name'
  | 'several-numbers'
  | 'mixed-numbers'
  | 'average'
  | 'points'
  | 'amount'
  | 'limit';

/** What a text says as a key. */
export type KeyText =
  | {
      readonly kind: 'key';
      readonly key: WrittenKey;
      /** `60 %` without a word of what it is: the equal share, where a key may begin with it. */
      readonly isNumberAlone: boolean;
    }
  /** Two equal shares that it may mean: `4/6` is two thirds or 40 %. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Ratio, Ratio] }
  | { readonly kind: 'no-key'; readonly reason: NoKeyReason }
  /** Several drivers, of which one or more have no weight. */
  | { readonly kind: 'weights-missing' };

/** Longer than any key that a person writes. */
const LONGEST_KEY = 400;

/** Shapes of keys that are not read as shares of the whole. */
const LIMIT = String.raw`(?<!\p{L})(?:maks|maksimalt|høyst|minst|minimum|maximum|begrenset til|tak på|at most|at least)(?!\p{L})`;

const OTHER_SHAPES: readonly (readonly [RegExp, NoKeyReason])[] = [
  [
    /^(vektet |vekta )?(snitt|snittet|gjennomsnitt|gjennomsnittet|average|mean) (av|of|for|over)(?!\p{L})/iu,
    'average',
  ],
  [/^(poeng|poengsum|points?) ?[:=]|\p{L} ?[/*×] ?\d[\d ]*(?! ?%)(?=$| ?\+)/iu, 'points'],
  [/(?<!\p{L})(kr|nok|kroner)(?!\p{L})|,-/iu, 'amount'],
  // Whatever is before the first of them, so that no other is tried.
  [new RegExp(String.raw`^(?:(?!${LIMIT})[^])*${LIMIT}\D*\d`, 'iu'), 'limit'],
];

/** What is said before a key without being part of it: `fordeles 40 % likt, 60 % etter folketall`. */
const BEFORE_KEY =
  /^(?:(?:kostnadene|kostnadane|utgiftene) )?(?:skal )?(?:fordeles|fordelast|fordelt|deles|delast|delt)(?: med)? (?=\d)/iu;

/**
 * Reads a key as people write it: `40 %`, `40/60`, `1/3`, `likt`, `etter folketall`, `40 % likt, 60 % folketall`,
 * `30 %; Folketall 50 %; Brukere 20 %`.
 * @param isHeading whether a text is the heading of a driver as it stands, whatever it could mean besides.
 */
export function readKeyText(text: string, isHeading: (text: string) => boolean = () => false): KeyText {
  if (text.length > LONGEST_KEY) return noKey('too-long');
  const lines = text.split('\n').map((line) => spellFractions(tidyText(line)));
  const tidy = lines
    .filter((line) => line !== '')
    .join('; ')
    .replace(BEFORE_KEY, '');
  if (isHeading(tidy))
    return key({ equalShare: null, drivers: [{ name: tidy, weight: null }], toDrivers: null });
  if (/^[-−–] ?\d/u.test(tidy)) return noKey('negative');
  return readOtherShape(tidy) ?? readNumbersAlone(tidy) ?? readParts(tidy, isHeading);
}

function key(written: WrittenKey, isNumberAlone = false): KeyText {
  const weights = [written.equalShare, written.toDrivers, ...written.drivers.map(({ weight }) => weight)];
  const isAbove = weights.some((weight) => weight !== null && !isShare(weight));
  return isAbove ? noKey('above-whole') : { kind: 'key', key: written, isNumberAlone };
}

function isShare(weight: Ratio): boolean {
  return compareRatio(weight, ZERO_RATIO) >= 0 && compareRatio(weight, ONE_RATIO) <= 0;
}

function noKey(reason: NoKeyReason): KeyText {
  return { kind: 'no-key', reason };
}

function readOtherShape(text: string): KeyText | null {
  const shape = OTHER_SHAPES.find(([pattern]) => pattern.test(text));
  return shape === undefined ? null : noKey(shape[1]);
}

/** One number is the equal share; two are the equal share and what the drivers share. Null for what has words. */
function readNumbersAlone(text: string): KeyText | null {
  const single = readWeight(text);
  if (single !== null && !isIntegerPair(text)) return readSingle(single);
  const parts = splitNumbers(text).map(readWeight);
  if (parts.some((part) => part === null)) return null;
  if (parts.length !== 2) return parts.length > 2 ? noKey('numbers-alone') : null;
  return readPair(text, parts[0]!, parts[1]!);
}

function readSingle(weight: WrittenWeight): KeyText {
  const fractions = fractionsOf([weight]);
  const isOne = weight.scale === 'plain' && equalRatio(weight.value, ONE_RATIO);
  // 1 alone is the whole or a hundredth.
  if (fractions === null || isOne) return noKey('mixed-numbers');
  return key({ equalShare: fractions[0]!, drivers: [], toDrivers: null }, true);
}

/** `40/60`, and `1/3` until it is known to be a fraction. */
const INTEGER_PAIR = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;
const LARGEST_DENOMINATOR = 12;

function isIntegerPair(text: string): boolean {
  return INTEGER_PAIR.test(text);
}

function splitNumbers(text: string): readonly string[] {
  const apart = / ?[–—] ?| ?- ?| ?: ?| \/ |(?<=%) ?\/ ?| (?:og|and|mot|\+) /u;
  const byWords = text.split(apart);
  // Only where nothing else divides them does a slash: `1/3–2/3`, but `40/40/20`.
  return byWords.length > 1 && byWords.every((part) => part !== '') ? byWords : text.split('/');
}

/** Two numbers: the equal share and the rest. Whole numbers with a slash are a fraction where they are no percentages. */
function readPair(text: string, first: WrittenWeight, second: WrittenWeight): KeyText {
  const [above = 0, below = 0] = INTEGER_PAIR.exec(text)?.slice(1).map(Number) ?? [];
  const arePercent = above + below === 100;
  const scaled = [first, second].map((weight): WrittenWeight =>
    arePercent ? { ...weight, scale: 'percent' } : weight,
  );
  const pair = fractionsOf(scaled) as readonly [Ratio, Ratio] | null;
  const isWhole = pair !== null && equalRatio(addRatio(...pair), ONE_RATIO);
  const asFraction = isIntegerPair(text) ? readWeight(text) : null;
  if (isWhole || asFraction === null || below > LARGEST_DENOMINATOR) {
    return pair === null
      ? noKey('mixed-numbers')
      : key({ equalShare: pair[0], drivers: [], toDrivers: pair[1] });
  }
  if (above + below === 10) {
    return {
      kind: 'ambiguous',
      readings: [asFraction.value, multiplyRatio(ratio(BigInt(above)), ratio(1n, 10n))],
    };
  }
  return key({ equalShare: asFraction.value, drivers: [], toDrivers: null }, true);
}

function readParts(text: string, isHeading: (text: string) => boolean): KeyText {
  const texts = splitKey(text);
  if (texts.length === 0) return noKey('no-words');
  const parts = texts.map((part, index) => readKeyPart(part, { mayBeEqual: index === 0, isHeading }));
  const broken = parts.find((part) => typeof part === 'string');
  if (broken !== undefined) return noKey(broken);
  return keyOf(parts as readonly KeyPart[]);
}

function keyOf(parts: readonly KeyPart[]): KeyText {
  const fractions = fractionsOf(parts.map(({ weight }) => weight));
  if (fractions === null) return noKey('mixed-numbers');
  const isEqual = ({ name }: KeyPart) => name === null;
  if (parts.filter(isEqual).length > 1) return noKey('several-numbers');
  const open = parts.filter((_, index) => fractions[index] === null);
  const [left] = open;
  // Beside an equal share one driver has what is left; beside other drivers it must be said.
  const isToldToBeLeft = left === undefined || left.isRest || parts.length === 1 || parts.some(isEqual);
  if (open.length > 1 || !isToldToBeLeft) return { kind: 'weights-missing' };

  const rest = subtractRatio(ONE_RATIO, sumRatio(fractions.filter((fraction) => fraction !== null)));
  /** A driver alone leaves it to Lik andel how much it has. */
  const isLeftOpen = ({ name, isRest }: KeyPart) => parts.length === 1 && name !== null && !isRest;
  const weights = parts.map((part, index) => fractions[index] ?? (isLeftOpen(part) ? null : rest));
  return key({
    equalShare: weights[parts.findIndex(isEqual)] ?? null,
    drivers: parts.flatMap(({ name }, index) =>
      name === null ? [] : [{ name, weight: weights[index] ?? null }],
    ),
    toDrivers: null,
  });
}
