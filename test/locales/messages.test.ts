import { describeIssue } from '../../src/jobs/describe-issue';
import { LOCALES } from '../../src/jobs/locales';
import type { Locale } from '../../src/locales';
import { JOBS } from '../../src/jobs/registry';
import { ANY_JOBS_ISSUES, figure, type Catalogue, type Figure } from '../../src/workbook/issue';

const ALL: Catalogue = Object.fromEntries(
  [ANY_JOBS_ISSUES, ...JOBS.map(({ issues }) => issues)].flatMap((each) => Object.entries(each)),
);
const CODES = Object.keys(ALL);

const locales: readonly (readonly [string, Locale])[] = Object.entries(LOCALES);

describe.each(locales)('Messages in %s', (_, locale) => {
  const messages = locale.texts.issues as Readonly<
    Record<string, (figures: Record<string, string>) => string>
  >;

  test('every code has a message, and no message is without a code', () => {
    expect(Object.keys(messages).sort()).toEqual([...CODES].sort());
  });

  test('no two jobs have a code of the same name', () => {
    const all = [ANY_JOBS_ISSUES, ...JOBS.map(({ issues: own }) => own)].flatMap((each) => Object.keys(each));
    expect(all).toHaveLength(new Set(all).size);
  });

  test.each(CODES)('%s uses each of its figures and no other', (code) => {
    const names = ALL[code]!.figures;
    const used = new Set<string>();
    const figures = new Proxy<Record<string, string>>(
      {},
      {
        get: (_target, name) => {
          used.add(String(name));
          return `«${String(name)}»`;
        },
      },
    );
    const message = messages[code]!(figures);
    expect([...used].sort()).toEqual([...names].sort());
    expect(message).toMatch(/[.]$/);
    expect(message).not.toMatch(/undefined|!/);
  });
});

describe('Figures take the form of the reader’s language', () => {
  const told = (code: string, figures: Record<string, Figure>, language: 'nb' | 'nn' | 'en') =>
    describeIssue({ code, severity: 'error', address: null, figures }, LOCALES[language]).replace(
      /\u00a0/g,
      ' ',
    );

  test('amounts, percentages and parts of a key', () => {
    const weights = figure.weights([{ driver: 'Folketall', percent: '55' }]);
    const figures = { sum: figure.percent('95'), equalShare: figure.percent('40'), drivers: weights };
    expect(told('key.weights-sum', figures, 'nb')).toBe(
      'Andelene blir 95 % til sammen (40 % likt, 55 % etter folketall). De må bli 100 %.',
    );
    expect(told('key.weights-sum', figures, 'en')).toContain('95%');
  });
  test('numbers that can be read in two ways', () => {
    const figures = {
      found: figure.text('1.224'),
      first: figure.number('1224'),
      second: figure.number('1.224'),
    };
    expect(told('number.ambiguous', figures, 'nb')).toContain('«1.224» kan bety 1 224 eller 1,224.');
  });
  test('texts and lists that go on and on are cut', () => {
    const known = Array.from({ length: 32 }, (_, index) => `K${index + 1}`);
    const figures = { found: figure.text('a'.repeat(501)), known: figure.texts(known) };
    const message = told('agreement.unknown', figures, 'nb');
    expect(message).toContain(`«${'a'.repeat(500)} …»`);
    expect(message).toContain('K29, K30 og 2 andre');
    expect(told('agreement.unknown', figures, 'en')).toContain('K30 and 2 others');
    const all = { found: figure.text('a'.repeat(500)), known: figure.texts(known.slice(1)) };
    expect(told('agreement.unknown', all, 'nn')).toMatch(/«a{500}».*K31 og K32/);
  });
  test('places and lists', () => {
    const place = (sheet: string) => ({ sheet, top: 3, bottom: 8, left: 1, right: 3 });
    const figures = {
      table: figure.term('participants'),
      places: figure.places([place('Ark1'), place('Ark 2')]),
    };
    expect(told('table.ambiguous', figures, 'nb')).toContain("Deltakere: Ark1!A3:C8 og 'Ark 2'!A3:C8.");
    expect(told('table.ambiguous', figures, 'nn')).toContain('Deltakarar');
    expect(told('table.ambiguous', figures, 'en')).toContain("Ark1!A3:C8 and 'Ark 2'!A3:C8");
  });
});
