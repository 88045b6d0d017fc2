import type * as sheetText from '../../src/hosts/file/write/sheet-text';
import { attackThatOutgrows } from './growth';
import { patternsInSource, recordPatterns, type SourcePattern } from './patterns-in-source';

/**
 * Every regular expression of the source meets what somebody wrote, directly or through a file: a cell may hold 32 767
 * characters of it. Each is attacked with texts made from the pattern itself, and may take time in line with their length.
 */
const { written, made } = patternsInSource();

/** Calls of what makes patterns only when it is used, with texts of ours. */
const USES: Readonly<Record<string, () => void>> = {
  'src/hosts/file/write/sheet-text.ts': () => {
    const { attributeOf, attributesWithout } = jest.requireActual<typeof sheetText>(
      '../../src/hosts/file/write/sheet-text',
    );
    const tag = { start: 0, end: 0, attributes: ' r="A1" s="2"', isClosed: false };
    attributeOf(tag, 'r');
    attributesWithout(tag, ['r', 's']);
  },
};

const recorded = recordPatterns(() => {
  for (const file of new Set(made.map((each) => each.file))) jest.requireActual(file);
  for (const use of Object.values(USES)) use();
});

const patterns: readonly SourcePattern[] = [
  ...new Map([...written, ...recorded].map((each) => [`/${each.source}/${each.flags}`, each])).values(),
];

describe('Regular expressions', () => {
  test('are found in the source, written out and made of texts alike', () => {
    const places = new Set(recorded.map(({ at }) => at));
    const unseen = made.filter(({ at }) => !places.has(at));
    expect(unseen).toEqual([]);
    expect(patterns.length).toBeGreaterThan(200);
  });

  test.each(patterns.map((pattern) => [`${pattern.at} /${pattern.source.slice(0, 60)}/`, pattern] as const))(
    '%s takes time in line with the text',
    (_name, pattern) => {
      expect(attackThatOutgrows(pattern)).toBeNull();
    },
  );

  test.each([
    ['a run that may begin anywhere', '[ :=,]+$', 'u'],
    ['two parts that take the same', '^\\d+\\.?\\d*$', ''],
    ['a quote that is never closed, after which all is tried again', '<!--[^]*?-->', 'g'],
    [
      'dates that can be read in several ways',
      '^(?:[ ,.;:]*(?:\\d{1,2}\\. ?\\d{1,2}\\.? ?(?:\\d{4}|\\d{2})?|(?:19|20)\\d{2}))+$',
      'u',
    ],
    ['a part repeated within a repetition', '^(?:[a-z]+ ?)+$', ''],
  ])('would be caught: %s', (_name, source, flags) => {
    expect(attackThatOutgrows({ at: '', source, flags })).not.toBeNull();
  });
});
