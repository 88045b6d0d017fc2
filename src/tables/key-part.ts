import { readWeight, type WrittenWeight } from './key-weight';

/** One part of a key: how much, and by what. */
export interface KeyPart {
  /** The driver; null for what is shared equally. */
  readonly name: string | null;
  /** Null where the part does not say how much. */
  readonly weight: WrittenWeight | null;
  /** `resten etter folketall`. */
  readonly isRest: boolean;
}

type BrokenPart = 'part-without-name' | 'several-numbers';

const PERCENT = String.raw`(?: ?(?:%|prosent|pst\.?|percent|per cent))`;
const WORD_WEIGHT = String.raw`(?:det halve|halvparten|halvdelen|halvt|half|(?:en|én|ein|one|a|to|two|tre|three)[ -](?:tredjedel|tredel|tredjedeler|tredjedelar|tredeler|tredelar|thirds?|fjerdedel|firedel|fjerdedeler|fjerdedelar|firedeler|firedelar|quarters?|femtedel|femdel|fifth))`;
const NUMBER = String.raw`(?:(?:\d{1,3} )?\d{1,4} ?\/ ?\d{1,4}${PERCENT}?|\d[\d.,]*${PERCENT}?)`;
const REST = String.raw`(?:(?:og )?(?:resten|det resterende|det resterande|øvrig|øvrige|the rest|rest|remainder))`;

const LEADING = new RegExp(
  String.raw`^(?<weight>${NUMBER}|${WORD_WEIGHT}|${REST})(?:(?<=%) ?| )(?<name>\D.*)$`,
  'iu',
);
const TRAILING = new RegExp(
  String.raw`^(?<name>.*?)(?: ?[:=(] ?| )(?<weight>${NUMBER}|${WORD_WEIGHT}|${REST})\)?$`,
  'iu',
);
const ALONE = new RegExp(String.raw`^(?<weight>${NUMBER}|${WORD_WEIGHT}|${REST})$`, 'iu');
const IS_REST = new RegExp(`^${REST}$`, 'iu');

/** What is said before a driver without being part of its name. */
const BEFORE_NAME =
  /^(?:(?:skal )?(?:fordelt|fordeles|fordelast|deles|delast|delt|shared|split|betales|av (?:summen|kostnadene|kostnadane)) )?(?:etter|basert på|ut fra|ut frå|i forhold til|på grunnlag av|på|av|by|of|according to) /iu;

const EQUALLY =
  /^(?:(?:skal )?(?:fordeles|fordelast|fordelt|deles|delast|delt|shared|split) )?(?:likt|lik|lik andel|lik del|like deler|like delar|like andeler|like andelar|likedelt|likt delt|likt fordelt|flatt|fast|fast andel|fast del|equal|equally|equal share|equal shares|fixed|fixed share)(?: (?:fordelt|delt|på alle|mellom alle|mellom (?:kommunene|kommunane|deltakerne|deltakarane)|per kommune|among all))?$/iu;

/** The definite form of Folketall and its like: `etter folketallet`. */
const DEFINITE = /^(folketall?|innbyggertall?|innbyggartal|innbyggjartal|folkemengd)(?:et|e?a|en)$/iu;

/** Reads one part of a key, such as `Folketall 50 %`, `40 % likt` or `resten etter folketall`. */
export function readKeyPart(
  text: string,
  { mayBeEqual, isHeading }: { readonly mayBeEqual: boolean; readonly isHeading: (text: string) => boolean },
): KeyPart | BrokenPart {
  if (isHeading(text)) return { name: text, weight: null, isRest: false };
  const alone = ALONE.exec(text)?.groups?.['weight'];
  if (alone !== undefined) {
    const weight = readWeight(alone);
    return mayBeEqual && weight !== null ? { name: null, weight, isRest: false } : 'part-without-name';
  }
  const { name, weight } = divide(text);
  const isRest = weight !== null && IS_REST.test(weight);
  const named = plainName(name);
  if (named === '') return 'part-without-name';
  if (/\d ?(%|(prosent|pst)(?!\p{L}))/iu.test(named) || isPair(weight)) return 'several-numbers';
  return {
    name: EQUALLY.test(named) ? null : named,
    weight: weight === null || isRest ? null : readWeight(weight),
    isRest,
  };
}

/** Whether a text says how much of a key it is, or that it is shared equally; `equal` when it is that and nothing else. */
export function saysPart(text: string): 'part' | 'equal' | null {
  const part = readKeyPart(text.trim(), { mayBeEqual: false, isHeading: () => false });
  if (typeof part === 'string') return null;
  if (part.name === null) return 'equal';
  return part.weight !== null || part.isRest ? 'part' : null;
}

function divide(text: string): { readonly name: string; readonly weight: string | null } {
  for (const pattern of [LEADING, TRAILING]) {
    const { name = '', weight } = pattern.exec(text)?.groups ?? {};
    if (weight !== undefined && isWeight(weight) && !/[-–—]$/u.test(name.trim())) return { name, weight };
  }
  return { name: text, weight: null };
}

/** A year belongs to the name: `Folketall 2018`, `Elever 2023/2024`. */
function isWeight(text: string): boolean {
  const isYear = /(^|[ ./-])(19|20)\d{2}$/.test(text);
  return !isYear && (IS_REST.test(text) || readWeight(text) !== null);
}

/** `40/60 folketall` may be two shares or two thirds. */
function isPair(weight: string | null): boolean {
  const [above, below] =
    /^(\d+) ?\/ ?(\d+)$/
      .exec(weight ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (above === undefined || below === undefined) return false;
  return below > 12 || above + below === 10;
}

function plainName(name: string): string {
  const bare = name
    .trim()
    .replace(/(?<![ :=,])[ :=,]+$/u, '')
    .replace(BEFORE_NAME, '')
    .trim();
  return bare.replace(DEFINITE, '$1');
}
