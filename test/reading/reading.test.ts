import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseName, readingCases, runReadingCase } from './reading-cases';

const FOLDER = join(__dirname, '../cases/reading');

/** The cases that are read right. What was read right once stays so: none is ever taken off the list. */
const READ_RIGHT = new Set(
  JSON.parse(readFileSync(join(FOLDER, 'read-right.json'), 'utf8')) as readonly string[],
);

describe('Workbooks as tired people make them are read right or asked about', () => {
  test.each(readingCases(FOLDER).map((readingCase) => [caseName(readingCase), readingCase] as const))(
    '%s',
    async (name, readingCase) => {
      const { verdict, messages } = await runReadingCase(FOLDER, readingCase);
      // The messages stand beside the verdict, for who looks at a failure.
      expect({ verdict, messages }).not.toMatchObject({ verdict: 'wrong' });
      if (READ_RIGHT.has(name)) expect({ verdict, messages }).toMatchObject({ verdict: 'right' });
      if (verdict === 'right') expect(READ_RIGHT).toContain(name);
      if (verdict === 'asked') expect(messages).not.toEqual([]);
    },
  );

  test('what was read right once is still among the cases', () => {
    const names = new Set(readingCases(FOLDER).map(caseName));
    expect([...READ_RIGHT].filter((name) => !names.has(name))).toEqual([]);
  });
});
