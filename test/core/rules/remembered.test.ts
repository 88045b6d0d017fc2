import { Remembered } from '../../../src/core/rules/remembered';

describe('What a table answered is remembered', () => {
  const remembered = new Remembered<object, string | null>();
  const found: string[] = [];
  const ask = (table: object, first: string | null, second: string | null, third: string | null) =>
    remembered.answer(table, first, second, third, () => {
      const answer = [first, second, third].join('/');
      found.push(answer);
      return answer;
    });
  const [leave, supplement] = [{}, {}];

  beforeEach(() => {
    found.length = 0;
  });

  test('for each question of two or three parts, and found once', () => {
    const questions = [
      ['Studium', '2026', null],
      ['Studium', '2026', 'liten'],
      ['Studium', null, null],
      ['Studium', null, 'liten'],
      ['Fagbrev', '2026', null],
      [null, '2026', 'stor'],
    ] as const;
    const answers = () => questions.map(([first, second, third]) => ask(leave, first, second, third));
    const expected = questions.map((question) => question.join('/'));
    expect(answers()).toEqual(expected);
    expect(answers()).toEqual(expected);
    expect(found).toEqual(expected);
  });

  test('for each table by itself', () => {
    expect([ask(supplement, 'Studium', '2026', null), ask(leave, 'Studium', '2026', null)]).toEqual([
      'Studium/2026/',
      'Studium/2026/',
    ]);
    expect(found).toEqual(['Studium/2026/']);
  });

  test('also that there was nothing', () => {
    const table = {};
    const nothing = () => {
      found.push('nothing');
      return null;
    };
    expect(remembered.answer(table, 'Kurs', null, null, nothing)).toBeNull();
    expect(remembered.answer(table, 'Kurs', null, null, nothing)).toBeNull();
    expect(found).toEqual(['nothing']);
  });
});
