import { parseArguments } from '../../src/cli/arguments';
import { tellFailure } from '../../src/cli/failure';
import { figure, HostError, issue } from '../../src/workbook/issue';

test.each([
  [
    'two copies of one result, for the person to decide about',
    issue('result.copies', null, { name: figure.text('Fordeling'), sheets: figure.texts(['A', 'B']) }),
    1,
  ],
  ['a workbook that is damaged', issue('file.damaged', null, { file: figure.text('inn.xlsx') }), 3],
])('The status tells %s', (_, told, status) => {
  const errors: string[] = [];
  const screen = {
    out: () => undefined,
    err: (text: string) => errors.push(text),
    signal: new AbortController().signal,
  };
  expect(tellFailure(new HostError(told), parseArguments(['kostnader', 'inn.xlsx']), screen)).toBe(status);
  expect(errors.join('')).toMatch(/^Feil: /);
});
