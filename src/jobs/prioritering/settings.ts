import { compareRatio, ratio } from '../../core/money/ratio';
import type { Scale } from '../../core/scoring/ranking';
import { readChoice, type Choice } from '../../tables/choice';
import { readNumberText } from '../../tables/number-text';

/** How the means of the criteria become one score. */
export type Rule = 'product' | 'weighted';

const RULES: readonly Choice<Rule>[] = [
  { code: 'product', names: ['produkt', 'produktet', 'ganget'] },
  { code: 'weighted', names: ['veid sum', 'vekta sum', 'vektet sum', 'veid', 'vektet', 'weighted sum'] },
];

export const BEST_CHOICES: readonly Choice<'high' | 'low'>[] = [
  { code: 'high', names: ['høyest', 'høgast', 'høy', 'høg', 'mest', 'highest'] },
  { code: 'low', names: ['lavest', 'lågast', 'lav', 'låg', 'minst', 'lowest'] },
];

export const USUAL_SCALE: Scale = { least: ratio(1n), most: ratio(10n) };

/** Reads `1–10`, `0 til 100`; null when it is no scale. */
function readScale(written: string): Scale | null {
  const ends = /^(-?[\d.,]{1,20}) ?(?:-|–|til|to) ?(-?[\d.,]{1,20})$/.exec(written.trim());
  const [least, most] = [ends?.[1], ends?.[2]].map((end) => readNumberText(end ?? ''));
  if (least?.kind !== 'number' || most?.kind !== 'number') return null;
  return compareRatio(least.value, most.value) < 0 ? { least: least.value, most: most.value } : null;
}

const RULE_TERMS = RULES.map(({ code }) => `scoring.${code}`);

/** The job's own choices. Without a rule the tables decide: weights are for a weighted sum. */
export const PRIORITERING_SETTINGS = {
  rule: {
    name: 'regel',
    asked: { kind: 'choice', options: RULE_TERMS } as const,
    read: (text: string) => readChoice(text, RULES),
    expected: RULE_TERMS,
  },
  scale: { name: 'skala', asked: { kind: 'text' } as const, read: readScale, expected: ['expected.scale'] },
};
