import { headingFit, normalizeHeading, saysThousands } from '../../src/tables/heading';

const fit = (heading: string, name: string) => headingFit(normalizeHeading(heading), normalizeHeading(name));

describe('A heading fits a column', () => {
  test.each([
    ['folketall', 'Folketall'],
    ['  FOLKETALL ', 'Folketall'],
    ['Folke-\ntall', 'Folketall'],
    ['Folke\u00adtall', 'Folketall'],
    ['Beløp (kr)', 'Beløp'],
    ['Beløp kr', 'Beløp'],
    ['Beløp i kr', 'Beløp'],
    ['Lik andel %', 'Lik andel'],
    ['Lik andel (%)', 'Lik andel'],
    ['Stillings-%', 'Stillings %'],
    ['Dagens  kostnad', 'Dagens kostnad'],
    ['Betalt\nav', 'Betalt av'],
  ])('%j is %s', (heading, name) => {
    expect(fit(heading, name)).toBe('exact');
  });

  test.each([
    ['Folketall 1.1.2018', 'Folketall'],
    ['Folketall 01.01.18', 'Folketall'],
    ['Folketall per 1. januar 2018', 'Folketall'],
    ['Innbyggere pr. 1.1.2022', 'Innbyggere'],
    ['Innbyggere pr 1.1.2022', 'Innbyggere'],
    ['Folketall 2018', 'Folketall'],
    ['Folketall (2018)', 'Folketall'],
    ['Folketall, 1.1.2018', 'Folketall'],
    ['Folketall 2018-01-01', 'Folketall'],
    ['Beløp 2018 (kroner)', 'Beløp'],
    ['Kostnad 2018/2019', 'Kostnad'],
    ['Folketall (revidert)', 'Folketall'],
    ['Beløp i fjor', 'Beløp'],
  ])('%j is %s with a date or version after it', (heading, name) => {
    expect(fit(heading, name)).toBe('dated');
  });

  test.each([
    ['Beløp eks. mva', 'Beløp'],
    ['Folketall (antall)', 'Folketall'],
  ])('%j is %s with a unit after it', (heading, name) => {
    expect(fit(heading, name)).toBe('with-unit');
  });

  test.each([
    ['Folketallsvekst', 'Folketall'],
    ['Folketall endring', 'Folketall'],
    ['Beløpsgrense', 'Beløp'],
    ['Vertens andel', 'Vert'],
    ['Folketall 0-5 år', 'Folketall'],
  ])('%j is not %s', (heading, name) => {
    expect(fit(heading, name)).toBeNull();
  });
});

describe('Amounts in thousands are noticed', () => {
  test.each([
    'Beløp (1000 kr)',
    'Beløp i 1000',
    'Beløp i tusen',
    'Beløp (tkr)',
    'Beløp mill. kr',
    'Beløp i hele 1 000 kr',
  ])('%s', (heading) => {
    expect(saysThousands(heading)).toBe(true);
  });
  test.each(['Beløp', 'Beløp 2018', 'Beløp (kr)', 'Beløp 1.1.2018'])('not in %s', (heading) => {
    expect(saysThousands(heading)).toBe(false);
  });
});
