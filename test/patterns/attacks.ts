import { generate, parse } from 'regexp-tree';
import type { SourcePattern } from './patterns-in-source';

type Expression = NonNullable<ReturnType<typeof parse>['body']>;
type Kind<T extends Expression['type']> = Extract<Expression, { readonly type: T }>;
type Character = Kind<'Char'> | Kind<'CharacterClass'>;

/** A text that a pattern may take long to refuse: a beginning, what is repeated, and an end that does not fit. */
export interface Attack {
  readonly start: string;
  readonly pump: string;
  readonly end: string;
}

/** As much as a cell of a spreadsheet holds. */
export const LONGEST_TEXT = 32_767;

export function attackText({ start, pump, end }: Attack, length: number): string {
  const times = Math.max(0, Math.floor((length - start.length - end.length) / pump.length));
  return start + pump.repeat(times) + end;
}

const ENDS = ['', '\u0001', '~x'];
/** Of what a part accepts, so many ways are tried in turn, and so many by chance. */
const WAYS = 6;
const CHANCES = 16;
const PROBES = [
  ...' \t\n\r\u00a0aeilnorstøåAEXß0129.,;:!?-–−_/\\|()[]{}<>"\'«»%&*+=@#$€^~`'.split(''),
  '\u0301',
  '\u200b',
  '\ufeff',
  '😀',
];

/**
 * Texts that a backtracking matcher may take long over: each part that may be repeated, each of the ways it may be written, and
 * each two parts beside one another, repeated behind what leads to them and before what fits nothing; and the whole pattern.
 */
export function attacksOn({ source, flags }: SourcePattern): readonly Attack[] {
  const { body } = parse(new RegExp(source, flags));
  if (body === null) return [];
  const attacks = new Map<string, Attack>();
  const add = (start: string, pump: string, ends: readonly string[]): void => {
    if (pump === '') return;
    for (const end of ends) attacks.set(JSON.stringify([start, pump, end]), { start, pump, end });
  };
  const parts = [...repetitions(body)];
  const accepted = new AcceptedCharacters(source, flags);
  for (let way = 0; way < WAYS; way++) {
    const samples = new Samples(accepted, new InTurn(way));
    add('', samples.of(body), ENDS);
    for (const { before, repeated, after } of parts) {
      const lead = samples.ofAll(before);
      const pump = samples.of(repeated);
      for (const each of [pump, pump + samples.ofAll(after.slice(0, 1)), pump + samples.ofAll(after)]) {
        add('', each, ENDS);
        add(lead, each, ENDS);
        add('', lead + each, ENDS);
      }
      for (const character of new Set(pump)) add(lead, character, ENDS);
    }
  }
  const byChance = new Samples(accepted, new ByChance());
  for (const { before, repeated } of parts) {
    if (isOneCharacter(repeated)) continue;
    for (let time = 0; time < CHANCES; time++) add(byChance.ofAll(before), byChance.of(repeated), ['\u0001']);
  }
  return [...attacks.values()];
}

function isOneCharacter({ type }: Expression): boolean {
  return type === 'Char' || type === 'CharacterClass';
}

interface Repetition {
  readonly before: readonly Expression[];
  readonly repeated: Expression;
  readonly after: readonly Expression[];
}

/** The parts that may come any number of times, with what leads to each and what follows it. */
function* repetitions(
  node: Expression,
  before: readonly Expression[] = [],
  after: readonly Expression[] = [],
): Generator<Repetition> {
  switch (node.type) {
    case 'Alternative':
      for (const [place, part] of node.expressions.entries()) {
        const ahead = [...before, ...node.expressions.slice(0, place)];
        yield* repetitions(part, ahead, [...node.expressions.slice(place + 1), ...after]);
      }
      break;
    case 'Disjunction':
      for (const side of [node.left, node.right]) if (side !== null) yield* repetitions(side, before, after);
      break;
    case 'Group':
      if (node.expression !== null) yield* repetitions(node.expression, before, after);
      break;
    case 'Assertion':
      if ('assertion' in node && node.assertion) yield* repetitions(node.assertion, before, after);
      break;
    case 'Repetition': {
      const [, most] = limitsOf(node.quantifier);
      if (most > 9) yield { before, repeated: node.expression, after };
      yield* repetitions(node.expression, before, after);
      break;
    }
  }
}

/** Which of several ways a sample goes. */
interface Choice {
  readonly among: (ways: number) => number;
  /** How many times a part comes that may come so often. */
  readonly times: (least: number, most: number) => number;
}

/** The same way at each fork, so that the first ways of all alternatives are tried. */
class InTurn implements Choice {
  constructor(private readonly way: number) {}
  readonly among = (ways: number): number => this.way % ways;
  readonly times = (least: number): number => Math.max(1, least);
}

/** Numbers of a fixed sequence (Park and Miller), so that each run tries the same. */
class ByChance implements Choice {
  #state = 1;
  readonly among = (ways: number): number => {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % ways;
  };
  readonly times = (least: number, most: number): number => least + this.among(Math.min(most - least, 2) + 1);
}

/** Texts that parts of a pattern accept. */
class Samples {
  constructor(
    private readonly accepted: AcceptedCharacters,
    private readonly choice: Choice,
  ) {}

  ofAll(parts: readonly Expression[]): string {
    return parts.map((part) => this.of(part)).join('');
  }

  of(node: Expression): string {
    switch (node.type) {
      case 'Alternative':
        return this.ofAll(node.expressions);
      case 'Disjunction': {
        const sides = sidesOf(node);
        const side = sides[this.choice.among(sides.length)];
        return side ? this.of(side) : '';
      }
      case 'Group':
        return node.expression === null ? '' : this.of(node.expression);
      case 'Repetition': {
        const [least, most] = limitsOf(node.quantifier);
        const times = this.choice.times(least, most);
        return Array.from({ length: times }, () => this.of(node.expression)).join('');
      }
      case 'Char':
      case 'CharacterClass': {
        const accepted = this.accepted.by(node);
        return accepted[this.choice.among(accepted.length)] ?? '';
      }
      default:
        return '';
    }
  }
}

/** The characters that a part of a pattern accepts: one of each kind first, and those that the pattern names twice. */
class AcceptedCharacters {
  readonly #known = new Map<string, readonly string[]>();
  readonly #named: readonly string[];
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#flags = flags.replace(/[gy]/g, '');
    this.#named = [...new Set(source)].filter((character) => /[\p{L}\p{N}]/u.test(character));
  }

  by(node: Character): readonly string[] {
    const written = generate(node);
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const pattern = new RegExp(`^(?:${written})$`, this.#flags);
    const all = PROBES.filter((probe) => pattern.test(probe));
    const kinds = [/\p{L}/u, /\p{N}/u, /\s/u, /[^\p{L}\p{N}\s]/u];
    const first = kinds.flatMap((kind) => all.find((probe) => kind.test(probe)) ?? []);
    const named = this.#named.filter((character) => pattern.test(character));
    const accepted = [...new Set([...first, ...all]), ...named];
    this.#known.set(written, accepted);
    return accepted;
  }
}

function limitsOf(quantifier: Kind<'Repetition'>['quantifier']): readonly [least: number, most: number] {
  if (quantifier.kind === 'Range') return [quantifier.from, quantifier.to ?? Infinity];
  return [quantifier.kind === '+' ? 1 : 0, quantifier.kind === '?' ? 1 : Infinity];
}

function sidesOf({ left, right }: Kind<'Disjunction'>): readonly (Expression | null)[] {
  return [left, right].flatMap((side) => (side?.type === 'Disjunction' ? sidesOf(side) : [side]));
}
