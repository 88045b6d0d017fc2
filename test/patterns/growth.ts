import { createContext, Script } from 'node:vm';
import { attackText, attacksOn, LONGEST_TEXT, type Attack } from './attacks';
import type { SourcePattern } from './patterns-in-source';

/** What takes longer than this with a whole cell's text is measured with a quarter of it, too. */
const SURELY_IN_LINE_MS = 15;
/** Four times the text takes four times as long where work grows in line, and sixteen times where it grows with the square. */
const MOST_GROWTH_OF_FOUR = 9;
/** The shortest of several: whatever else the machine does only ever makes it longer. */
const TIMES = 5;
/** A machine that is busy just then is asked again. */
const TRIALS = 3;
const LONGEST_MS = 1_000;

/** The first of the attacks on a pattern whose work grows faster than its text; null when none does. */
export function attackThatOutgrows(pattern: SourcePattern): Attack | null {
  const run = runner(pattern);
  return attacksOn(pattern).find((attack) => outgrows(attack, run)) ?? null;
}

function outgrows(attack: Attack, run: (text: string) => number): boolean {
  const whole = attackText(attack, LONGEST_TEXT);
  if (run(whole) < SURELY_IN_LINE_MS) return false;
  const quarter = attackText(attack, LONGEST_TEXT / 4);
  for (let trial = 0; trial < TRIALS; trial++) {
    const long = shortest(whole, run);
    if (long === Infinity) return true;
    if (long < SURELY_IN_LINE_MS || long / shortest(quarter, run) < MOST_GROWTH_OF_FOUR) return false;
  }
  return true;
}

function shortest(text: string, run: (text: string) => number): number {
  let least = Infinity;
  for (let time = 0; time < TIMES; time++) {
    const took = run(text);
    if (took === Infinity) return took;
    least = Math.min(least, took);
  }
  return least;
}

/** Milliseconds that the pattern takes for a text, to find all of it where it is of the kind that does; infinity when it is stopped. */
function runner({ source, flags }: SourcePattern): (text: string) => number {
  const pattern = new RegExp(source, flags);
  const context = createContext({ pattern, text: '' }) as { text: string };
  const script = new Script(
    pattern.global ? 'pattern.lastIndex = 0; text.replace(pattern, "")' : 'pattern.exec(text)',
  );
  return (text) => {
    context.text = text;
    const start = performance.now();
    try {
      script.runInContext(context, { timeout: LONGEST_MS });
    } catch {
      return Infinity;
    }
    return performance.now() - start;
  };
}
