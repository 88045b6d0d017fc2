import fc from 'fast-check';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { SHARE_FUNCTIONS } from '../../../src/jobs/kostnader/share-functions';
import type { FunctionAnswer, FunctionArgument } from '../../../src/jobs/functions/worksheet-function';
import { LOCALES } from '../../../src/jobs/locales';
import norikt from '../../cases/norikt-2018.json';
import { Fraction } from '../../oracle/fraction';
import { POLICIES, sharesByHand, UNIT_SIZES } from '../../oracle/shares';

const nb = LOCALES.nb;
type Called = (...given: readonly FunctionArgument[]) => FunctionAnswer;
const [FORDELING, ANDEL] = SHARE_FUNCTIONS.map(
  (each): Called =>
    (...given) =>
      each.call(nb, ...given),
) as [Called, Called];

const INHABITANTS = norikt.participants.map(({ inhabitants }) => inhabitants);
const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const TOTAL = Number(norikt.total);

describe('FORDEL.FORDELING', () => {
  test('gives the shares of NorIKT 2018 beside its inhabitants, which sum exactly', () => {
    expect(FORDELING(TOTAL, column(INHABITANTS), 0.4)).toEqual({
      kind: 'rows',
      rows: column(norikt.participants.map(({ largestRemainder }) => Number(largestRemainder))),
    });
  });

  test('follows a row, too, and the rounding and unit that it is given', () => {
    expect(FORDELING(TOTAL, [INHABITANTS], 0.4, 'hver for seg', 'øre')).toEqual({
      kind: 'rows',
      rows: [norikt.participants.map(({ published }) => Number(published))],
    });
    expect(FORDELING(1250, [[1, 1, 1]], 0, null, 'hundre')).toEqual({
      kind: 'rows',
      rows: [[500, 400, 400]],
    });
  });

  test('leaves an empty cell empty: it is no participant, and one with 0 is', () => {
    expect(FORDELING(90, column([1, null, 0, '', 2]), 0.5)).toEqual({
      kind: 'rows',
      rows: column([30, '', 15, '', 45]),
    });
  });

  test('reads numbers written as texts, as people write them', () => {
    expect(FORDELING('kr 1 000,00', column(['4 944', '4\u00a0944']), '40 %')).toEqual({
      kind: 'rows',
      rows: column([500, 500]),
    });
  });

  test('gives the øre of equal remainders to the larger driver, then to the first', () => {
    expect(FORDELING(0.02, [[1, 3]], 0)).toEqual({ kind: 'rows', rows: [[0, 0.02]] });
    expect(FORDELING(0.01, [[2, 2]], 0)).toEqual({ kind: 'rows', rows: [[0.01, 0]] });
  });

  test('is equal to the shares by hand, whatever the key, the rounding and the unit, and sums to the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(...POLICIES.filter((policy) => policy !== 'host-absorbs')),
        fc.constantFrom(...(Object.keys(UNIT_SIZES) as (keyof typeof UNIT_SIZES)[])),
        (ore, drivers, percent, policy, unit) => {
          fc.pre(percent === 100 || drivers.some((driver) => driver > 0));
          const expected = sharesByHand({
            total: BigInt(ore),
            equalShare: new Fraction(BigInt(percent), 100n),
            weights: percent === 100 ? [] : [new Fraction(BigInt(100 - percent), 100n)],
            sharers: drivers.map((driver, place) => ({
              alphabet: place,
              drivers: percent === 100 ? [] : [new Fraction(BigInt(driver))],
            })),
            policy,
            unit,
            host: 0,
          }).map(({ shared }) => Number(shared) / 100);
          const answer = FORDELING(ore / 100, column(drivers), percent / 100, policy, unit);
          expect(answer).toEqual({ kind: 'rows', rows: column(expected) });
          const place = drivers.length;
          expect(ANDEL(ore / 100, column(drivers), percent / 100, place, policy, unit)).toEqual({
            kind: 'value',
            value: expected[place - 1],
          });
        },
      ),
    );
  });
});

describe('FORDEL.ANDEL', () => {
  test('gives the share that FORDELING gives in the same place, empty cells counted', () => {
    expect(ANDEL(TOTAL, column(INHABITANTS), 0.4, 2)).toEqual({
      kind: 'value',
      value: Number(norikt.participants[1]!.largestRemainder),
    });
    expect(ANDEL(90, column([1, null, 2]), 0, 3)).toEqual({ kind: 'value', value: 60 });
    expect(ANDEL(90, column([1, null, 2]), 0, 2)).toEqual({ kind: 'value', value: '' });
  });
});

test('A column of ANDEL follows its drivers when one of them, or the total, is changed', () => {
  expect(ANDEL(90, column([1, 2]), 0, 1)).toEqual({ kind: 'value', value: 30 });
  expect(ANDEL(90, column([2, 1]), 0, 1)).toEqual({ kind: 'value', value: 60 });
  expect(ANDEL(30, column([2, 1]), 0, 1)).toEqual({ kind: 'value', value: 20 });
  expect(ANDEL(30, column([2, 1]), 1, 1)).toEqual({ kind: 'value', value: 15 });
  expect(ANDEL(30, [[2, 1]], 1, 1, 'hver for seg', 'hundre')).toEqual({ kind: 'value', value: 0 });
});

describe('What cannot be shared is told in words, and never a wrong number', () => {
  const people = column([1, 2, 3]);
  test.each<[string, FunctionAnswer, string]>([
    [
      'no total',
      FORDELING(null, people, 0.4),
      'Beløpet mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
    [
      'a word as the total',
      FORDELING('mye', people, 0.4),
      'Beløpet er «mye», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'a total that may be two',
      FORDELING('1.224', people, 0.4),
      '«1.224» kan bety 1 224 eller 1,224. Skriv det så det ikke kan misforstås, for eksempel med komma foran desimalene og uten punktum.',
    ],
    [
      'a total beyond what cells hold',
      FORDELING(1e14, people, 0.4),
      'Beløpet 100000000000000 er for stort til at et regneark holder på hvert øre. Del det opp, eller rett det.',
    ],
    [
      'several cells as the total',
      FORDELING(people, people, 0.4),
      'Beløpet må være én celle eller én verdi.',
    ],
    [
      'an error among the drivers',
      FORDELING(9, column([1, { error: '#N/A' }]), 0.4),
      'Grunnlaget nr. 2 viser feilen #N/A. Rett formelen i cellen.',
    ],
    [
      'a truth among the drivers',
      FORDELING(9, column([1, true]), 0.4),
      'Grunnlaget nr. 2 er «SANN», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'a driver below zero',
      FORDELING(9, column([1, -2]), 0.4),
      'Grunnlaget nr. 2 er −2. Det må være 0 eller mer. Rett tallet, eller ta raden ut.',
    ],
    [
      'drivers in rows and columns',
      FORDELING(
        9,
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        0.4,
      ),
      'Grunnlaget må være én rad eller én kolonne, men er 3 rader og 2 kolonner.',
    ],
    [
      'only empty drivers',
      FORDELING(9, column([null, '']), 0.4),
      'Grunnlaget mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
    [
      'drivers that sum to zero',
      FORDELING(9, column([0, 0]), 0.4),
      'Grunnlaget er 0 for alle i samarbeidet, så ingenting kan fordeles etter det. Fyll inn tallene, eller velg et annet grunnlag.',
    ],
    [
      'no equal share',
      FORDELING(9, people, null),
      'Lik andel mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
    ['40 for 40 %', FORDELING(9, people, 40), 'Lik andel er 40. Andelen må være fra 0 % til 100 %.'],
    [
      'a negative equal share',
      FORDELING(9, people, -0.1),
      'Lik andel er −0,1. Andelen må være fra 0 % til 100 %.',
    ],
    [
      'a rounding that nobody knows',
      FORDELING(9, people, 0.4, 'opp'),
      'Avrunding er «opp». Du kan velge mellom største rest, hver for seg, siste tar resten og største tar resten.',
    ],
    [
      'a rounding that needs a host',
      FORDELING(9, people, 0.4, 'verten tar resten'),
      'Avrunding er «verten tar resten». Du kan velge mellom største rest, hver for seg, siste tar resten og største tar resten.',
    ],
    [
      'a unit that nobody knows',
      FORDELING(9, people, 0.4, '', 'dollar'),
      'Enhet er «dollar». Du kan velge mellom øre, krone, hundre og tusen.',
    ],
    [
      'a place beyond the last',
      ANDEL(9, people, 0.4, 4),
      'Nummeret er 4. Det må være et helt tall fra 1 til 3.',
    ],
    ['half a place', ANDEL(9, people, 0.4, 1.5), 'Nummeret er 1,5. Det må være et helt tall fra 1 til 3.'],
    [
      'no place',
      ANDEL(9, people, 0.4, undefined),
      'Nummeret mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
  ])('%s', (_, answer, message) => {
    const told = answer.kind === 'refused' ? describeIssue(answer.issue, nb) : answer;
    expect(typeof told === 'string' ? told.replaceAll('\u00a0', ' ') : told).toBe(message);
  });
});
