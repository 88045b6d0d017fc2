import { cellText, nameKey, participantName, tidyText } from '../../src/tables/cell-text';

describe('What cannot be seen is no difference', () => {
  test.each([
    ['  Skjervøy ', 'Skjervøy'],
    ['Dagens   kostnad', 'Dagens kostnad'],
    ['Dagens\r\nkostnad', 'Dagens kostnad'],
    ['Dagens\u00a0\u2009kostnad', 'Dagens kostnad'],
    ['Folke\u00adtall', 'Folketall'],
    ['\ufeffFolke\u200btall\u200e', 'Folketall'],
    ['A\u030as', 'Ås'],
  ])('%j reads as %j', (written, read) => {
    expect(tidyText(written)).toBe(read);
  });
});

test.each([
  ['a text, tidied', ' Lønn  ', 'Lønn'],
  ['a number', 1224.5, '1224.5'],
  ['true', true, 'true'],
  ['an error', { error: '#DIV/0!' }, '#DIV/0!'],
  ['nothing', null, ''],
])('A cell reads as %s', (_, value, text) => {
  expect(cellText(value)).toBe(text);
});

test('Names are the same whatever their case and spaces', () => {
  expect(nameKey('  ÅS  Kommune ')).toBe('ås kommune');
});

describe('A municipality is called by its name alone', () => {
  test.each([
    ['Skjervøy kommune', 'Skjervøy'],
    ['Skjervøy  KOMMUNE ', 'Skjervøy'],
    ['Gáivuotna kommun', 'Gáivuotna'],
    ['Nordreisa municipality', 'Nordreisa'],
    ['Nord-Troms kommunesamarbeid', 'Nord-Troms kommunesamarbeid'],
    ['Skjervøy kommune nord', 'Skjervøy kommune nord'],
    ['Storkommune', 'Storkommune'],
    ['Kommune', 'Kommune'],
  ])('%s is %s', (written, name) => {
    expect(participantName(written)).toBe(name);
  });
});
