import fc from 'fast-check';
import { exactText } from '../../src/core/money/decimal';
import type { Ratio } from '../../src/core/money/ratio';
import { readKeyText } from '../../src/tables/key-text';

const part = (weight: Ratio | null) => (weight === null ? '' : exactText(weight));

/** `likt 0.4 | folketall 0.6`; a driver without a weight has none; `0.6` alone is what the drivers share, unnamed. */
function read(text: string, isHeading?: (text: string) => boolean): string {
  const said = readKeyText(text, isHeading);
  switch (said.kind) {
    case 'ambiguous':
      return `${said.readings.map(part).join(' eller ')} likt?`;
    case 'weights-missing':
      return said.kind;
    case 'no-key':
      return `ingen nøkkel: ${said.reason}`;
    case 'key': {
      const { equalShare, drivers, toDrivers } = said.key;
      return [
        ...(equalShare === null ? [] : [`likt ${part(equalShare)}`]),
        ...(toDrivers === null ? [] : [part(toDrivers)]),
        ...drivers.map(({ name, weight }) => `${name} ${part(weight)}`.trim()),
      ].join(' | ');
    }
  }
}

describe('A key is read as people write it', () => {
  test.each([
    ['40 %', 'likt 0.4'],
    ['40%', 'likt 0.4'],
    ['40 prosent', 'likt 0.4'],
    ['0,4', 'likt 0.4'],
    ['50', 'likt 0.5'],
    ['1/3', 'likt 1/3'],
    ['2/3', 'likt 2/3'],
    ['1/10', 'likt 0.1'],
    ['1/12', 'likt 1/12'],
    ['⅓', 'likt 1/3'],
    ['¾', 'likt 0.75'],
    ['33 1/3 %', 'likt 1/3'],
    ['33⅓ %', 'likt 1/3'],
    ['halvparten', 'likt 0.5'],
    ['en tredel', 'likt 1/3'],
    ['to tredjedeler', 'likt 2/3'],
    ['ein firedel', 'likt 0.25'],
    ['three quarters', 'likt 0.75'],
    ['0', 'likt 0'],
  ])('a number is the equal share: %s', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['40/60', 'likt 0.4 | 0.6'],
    ['40 / 60', 'likt 0.4 | 0.6'],
    ['40 - 60', 'likt 0.4 | 0.6'],
    ['40–60', 'likt 0.4 | 0.6'],
    ['40:60', 'likt 0.4 | 0.6'],
    ['40 og 60', 'likt 0.4 | 0.6'],
    ['40 % / 60 %', 'likt 0.4 | 0.6'],
    ['40 % og 60 %', 'likt 0.4 | 0.6'],
    ['0,4/0,6', 'likt 0.4 | 0.6'],
    ['12,5/87,5', 'likt 0.125 | 0.875'],
    ['50/50', 'likt 0.5 | 0.5'],
    ['100/0', 'likt 1 | 0'],
    ['0/100', 'likt 0 | 1'],
    ['1/99', 'likt 0.01 | 0.99'],
    ['10/90', 'likt 0.1 | 0.9'],
    ['1/3–2/3', 'likt 1/3 | 2/3'],
    ['1/3-2/3', 'likt 1/3 | 2/3'],
    ['1/3 / 2/3', 'likt 1/3 | 2/3'],
    ['⅓–⅔', 'likt 1/3 | 2/3'],
    // Shares that are not the whole are told as what they come to.
    ['40/50', 'likt 0.4 | 0.5'],
    ['20/30', 'likt 0.2 | 0.3'],
    ['1/3-1/3', 'likt 1/3 | 1/3'],
  ])('two numbers are the equal share and the rest: %s', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['likt', 'likt 1'],
    ['Likt', 'likt 1'],
    ['Deles likt', 'likt 1'],
    ['lik andel', 'likt 1'],
    ['fordeles likt mellom kommunene', 'likt 1'],
    ['likt fordelt', 'likt 1'],
    ['equally', 'likt 1'],
    ['40 % likt', 'likt 0.4'],
    ['40%likt', 'likt 0.4'],
    ['Lik andel 40 %', 'likt 0.4'],
    ['Likt: 0,4', 'likt 0.4'],
    ['halvparten likt', 'likt 0.5'],
    ['etter folketall', 'folketall'],
    ['Etter folketallet', 'folketall'],
    ['etter innbyggertallet', 'innbyggertall'],
    ['folketall', 'folketall'],
    ['  Folketall ', 'Folketall'],
    ['fordelt etter folketall', 'folketall'],
    ['100 % folketall', 'folketall 1'],
    ['Folketall 100 %', 'Folketall 1'],
    ['100 % etter folketall', 'folketall 1'],
    ['Andel %', 'Andel %'],
    ['Barn og unge', 'Barn og unge'],
    ['Barn 0–5', 'Barn 0–5'],
    ['Barn 0 - 5', 'Barn 0 - 5'],
  ])('one name: %s', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['40 % likt, 60 % folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % likt og 60 % etter folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % likt/60 % folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % likt – 60 % etter folketall', 'likt 0.4 | folketall 0.6'],
    ['60 % folketall, 40 % likt', 'likt 0.4 | folketall 0.6'],
    ['Likt 40 %, folketall 60 %', 'likt 0.4 | folketall 0.6'],
    ['40 likt, 60 folketall', 'likt 0.4 | folketall 0.6'],
    ['0,4 likt; 0,6 folketall', 'likt 0.4 | folketall 0.6'],
    ['1/3 likt, 2/3 folketall', 'likt 1/3 | folketall 2/3'],
    ['en tredel likt, to tredeler etter folketall', 'likt 1/3 | folketall 2/3'],
    ['halvparten likt og halvparten etter folketall', 'likt 0.5 | folketall 0.5'],
    ['Kostnadene fordeles med 40 % likt og 60 % etter folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % likt og resten etter folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % likt, folketall', 'likt 0.4 | folketall 0.6'],
    ['likt, 60 % folketall', 'likt 0.4 | folketall 0.6'],
    ['resten likt, 60 % folketall', 'likt 0.4 | folketall 0.6'],
    ['30 %; Folketall 50 %; Brukere 20 %', 'likt 0.3 | Folketall 0.5 | Brukere 0.2'],
    ['30 %; Folketall', 'likt 0.3 | Folketall 0.7'],
    ['0; Folketall', 'likt 0 | Folketall 1'],
    ['40 % likt\n60 % folketall', 'likt 0.4 | folketall 0.6'],
    ['40 % equally, 60 % by inhabitants', 'likt 0.4 | inhabitants 0.6'],
  ])('an equal share and a driver: %j', (text, key) => {
    expect(read(text)).toBe(key);
  });

  const fiftyAndTen = 'Folketall 0.5 | Brukere 0.1';
  test.each([
    ['Folketall 50 %; Brukere 10 %', fiftyAndTen],
    ['Folketall 50 %;Brukere 10 %;', fiftyAndTen],
    ['Folketall 50 %\nBrukere 10 %', fiftyAndTen],
    ['Folketall 50 % + Brukere 10 %', fiftyAndTen],
    ['Folketall 50 %, Brukere 10 %', fiftyAndTen],
    ['Folketall 50 %,Brukere 10 %', fiftyAndTen],
    ['Folketall 50 % og Brukere 10 %', fiftyAndTen],
    ['Folketall (50 %) / Brukere (10 %)', fiftyAndTen],
    ['Folketall: 50 %, Brukere: 10 %', fiftyAndTen],
    ['Folketall=50%, Brukere=10%', fiftyAndTen],
    ['50 % Folketall, 10 % Brukere', fiftyAndTen],
    ['50 % Folketall,10 % Brukere', fiftyAndTen],
    ['Folketall 0,5; Brukere 0,1', fiftyAndTen],
    ['Folketall 50; Brukere 10', fiftyAndTen],
    ['Folketall 50 %; Brukere 0,1', fiftyAndTen],
    ['Folketall 50; Brukere 10 %', fiftyAndTen],
    ['Folketall 1/2, Brukere 1/10', fiftyAndTen],
    ['40 % folketall, 20 % brukere', 'folketall 0.4 | brukere 0.2'],
    ['12,5 % folketall, 7,5 % brukere', 'folketall 0.125 | brukere 0.075'],
    ['30 % barn og unge, 70 % folketall', 'barn og unge 0.3 | folketall 0.7'],
    ['Folketall 70 % og barn og unge 30 %', 'Folketall 0.7 | barn og unge 0.3'],
    ['Barn og unge 10 %', 'Barn og unge 0.1'],
    ['Folketall 60', 'Folketall 0.6'],
    ['Folketall 1', 'Folketall 1'],
    ['Folketall 1,6', 'Folketall 0.016'],
    ['Folketall 1,2 %', 'Folketall 0.012'],
    ['60 pst. Folketall', 'Folketall 0.6'],
    ['60 prosent etter folketall', 'folketall 0.6'],
    ['etter folketall 60 prosent', 'folketall 0.6'],
    ['0,4 folketall', 'folketall 0.4'],
  ])('drivers with their weights: %j', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['Folketall 2018', 'Folketall 2018'],
    ['etter folketall 1998', 'folketall 1998'],
    ['Folketall 1.1.2024', 'Folketall 1.1.2024'],
    ['Folketall 01.01.24', 'Folketall 01.01.24'],
    ['Folketall pr. 1.1.2024', 'Folketall pr. 1.1.2024'],
    ['Folketall 1. januar 2024', 'Folketall 1. januar 2024'],
    ['Folketall 1/1-2024', 'Folketall 1/1-2024'],
    ['Elever 2023/2024', 'Elever 2023/2024'],
    ['Folketall 2018 60 %', 'Folketall 2018 0.6'],
    ['0,6 folketall 2018', 'folketall 2018 0.6'],
    ['Folketall 1.1.2024 60 %; Brukere 40 %', 'Folketall 1.1.2024 0.6 | Brukere 0.4'],
    ['40 % likt, 60 % innbyggere pr. 1.1.2024', 'likt 0.4 | innbyggere pr. 1.1.2024 0.6'],
  ])('a year or a date belongs to the name: %s', (text, key) => {
    expect(read(text)).toBe(key);
  });

  test.each([
    ['4/6', '2/3 eller 0.4 likt?'],
    ['3/7', '3/7 eller 0.3 likt?'],
    ['1/9', '1/9 eller 0.1 likt?'],
    ['Folketall; Brukere', 'weights-missing'],
    ['Folketall; Brukere 10 %', 'weights-missing'],
    ['', 'ingen nøkkel: no-words'],
    [' ; ', 'ingen nøkkel: no-words'],
    ['-10 %', 'ingen nøkkel: negative'],
    ['−10 %', 'ingen nøkkel: negative'],
    ['140', 'ingen nøkkel: above-whole'],
    ['150 % folketall', 'ingen nøkkel: above-whole'],
    ['60 % folketall, 50 % brukere, resten likt', 'ingen nøkkel: above-whole'],
    ['40/40/20', 'ingen nøkkel: numbers-alone'],
    ['40 % / 40 % / 20 %', 'ingen nøkkel: numbers-alone'],
    ['Folketall 50 %; 10 %', 'ingen nøkkel: part-without-name'],
    ['40/60 folketall', 'ingen nøkkel: several-numbers'],
    ['4/6 folketall', 'ingen nøkkel: several-numbers'],
    ['40 % likt 60 % folketall', 'ingen nøkkel: several-numbers'],
    ['1', 'ingen nøkkel: mixed-numbers'],
    ['1,2', 'ingen nøkkel: mixed-numbers'],
    ['Folketall 0,5; Brukere 10', 'ingen nøkkel: mixed-numbers'],
    ['Folketall 1,2', 'ingen nøkkel: mixed-numbers'],
    ['Folketall 1,5', 'ingen nøkkel: mixed-numbers'],
    ['snitt av Folketall 2021, 2022 og 2023', 'ingen nøkkel: average'],
    ['gjennomsnittet av folketall', 'ingen nøkkel: average'],
    ['poeng: Utrykninger + Folketall/100 + Takst/1 000 000', 'ingen nøkkel: points'],
    ['Folketall/100', 'ingen nøkkel: points'],
    ['kr 50 000 per kommune', 'ingen nøkkel: amount'],
    ['kr 40', 'ingen nøkkel: amount'],
    ['5 000,-', 'ingen nøkkel: amount'],
    ['60 % folketall, maks 100 000', 'ingen nøkkel: limit'],
    ['Folketall '.repeat(100), 'ingen nøkkel: too-long'],
  ])('%j is asked about', (text, why) => {
    expect(read(text)).toBe(why);
  });

  test('a heading as it stands is that driver, whatever it could mean besides', () => {
    const headings = ['Snitt av folketall 2021–2023', 'Gruppe 1', 'Brukere/elever', 'Lik andel 2'];
    const isHeading = (text: string) => headings.includes(text);
    expect(headings.map((heading) => read(heading, isHeading))).toEqual(headings);
    expect(read('Gruppe 1; Folketall 40 %', isHeading)).toBe('weights-missing');
    expect(read('Gruppe 1 60 %; Folketall 40 %', isHeading)).toBe('Gruppe 1 0.6 | Folketall 0.4');
  });

  test('a text at the longest is read in no time', () => {
    const started = performance.now();
    for (const piece of ['a og ', '1/', 'a, ', '1 ', '(1 ', 'halvparten ', '1 % a, '])
      read(piece.repeat(400 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('However a key is written, it says the same', () => {
  const names = fc.uniqueArray(
    fc.constantFrom(
      'folketall',
      'brukere',
      'barn og unge',
      'elever 2023/2024',
      'areal, km²',
      'innbyggere pr. 1.1.2024',
    ),
    { minLength: 1, maxLength: 3 },
  );
  const percentages = fc.tuple(
    names,
    fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 3, maxLength: 3 }),
  );
  const order = [
    (name: string, percent: string) => `${percent} ${name}`,
    (name: string, percent: string) => `${name} ${percent}`,
  ];
  const weights = [
    (percent: number) => `${String(percent)} %`,
    (percent: number) => `${String(percent)}%`,
    (percent: number) => `${String(percent)} prosent`,
    (percent: number) => (percent / 100).toFixed(2).replace('.', ','),
  ];

  test('in percentages or decimals, either way round, with any sign between', () => {
    fc.assert(
      fc.property(
        percentages,
        fc.constantFrom(...order),
        fc.constantFrom(...weights),
        fc.constantFrom('; ', ';', ', ', ' og ', ' + ', ' / ', '\n'),
        fc.boolean(),
        ([drivers, shares], inOrder, weight, between, equalFirst) => {
          const said = drivers.map((name, index) => inOrder(name, weight(shares[index]!)));
          const rest = 100 - drivers.reduce((sum, _, index) => sum + shares[index]!, 0);
          const equal = inOrder('likt', weight(rest));
          const text = (equalFirst ? [equal, ...said] : [...said, equal]).join(between);
          const expected = [
            `likt ${String(rest / 100)}`,
            ...drivers.map((name, index) => `${name} ${String(shares[index]! / 100)}`),
          ];
          expect([text, read(text)]).toEqual([text, expected.join(' | ')]);
        },
      ),
    );
  });

  test('and whatever stands in a text of such words, its shares are of the whole and its names in the text', () => {
    const pieces = fc.constantFrom(
      '40',
      '60',
      '1/3',
      '%',
      'likt',
      'folketall',
      'brukere',
      ',',
      ';',
      'og',
      '/',
      '-',
      '0,4',
      'resten',
      'etter',
      '1.1.2024',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const said = readKeyText(text);
        if (said.kind !== 'key') return;
        const { equalShare, drivers, toDrivers } = said.key;
        const shares = [equalShare, toDrivers, ...drivers.map(({ weight }) => weight)];
        const isShare = (share: Ratio | null) =>
          share === null || (share.numerator >= 0n && share.numerator <= share.denominator);
        expect([text, shares.every(isShare)]).toEqual([text, true]);
        for (const { name } of drivers) expect(text).toContain(name);
      }),
    );
  });
});
