import fc from 'fast-check';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { COMPETENCE_FUNCTIONS } from '../../../src/jobs/kompetanse/functions/competence-functions';
import type { FunctionAnswer, FunctionArgument } from '../../../src/jobs/functions/worksheet-function';
import { LOCALES } from '../../../src/jobs/locales';

const nb = LOCALES.nb;
type Called = (...given: readonly FunctionArgument[]) => FunctionAnswer;
const [PERMISJONSDAGER, TILLEGG, PERMISJONSKOST] = COMPETENCE_FUNCTIONS.map(
  (each): Called =>
    (...given) =>
      each.call(nb, ...given),
) as [Called, Called, Called];

const value = (number: number) => ({ kind: 'value', value: number });

function told(answer: FunctionAnswer): string {
  if (answer.kind !== 'refused') throw new Error(`Answered ${JSON.stringify(answer)}`);
  const message = describeIssue(answer.issue, nb);
  return answer.place === null ? message : `${answer.place}: ${message}`;
}

/** 1 exam or reading day for every 2 study points, at most 40 in all; 7 points give a day more from 2027. */
const OWN_RULES = [
  ['Type', 'Enhet', 'Fra', 'Dager', 'Dager per enhet', 'Tak', 'Gjelder fra'],
  ['Studium', 'stp', 0, null, 0.5, 40, 42_705],
  ['Kurs', null, 0, 2, null, null, 42_705],
  ['Kurs', null, 0, 3, null, null, 46_388],
];

describe('FORDEL.PERMISJONSDAGER', () => {
  test.each([
    [15, 1, 7],
    [30, 1, 15],
    [60, 1, 30],
    [15, 0.8, 5.6],
    [30, 0.625, 9.375],
    [60, 0.5, 15],
    [20, 1, 7],
    [45, 1, 15],
    [10, 1, 0],
    [120, 1, 30],
  ])('%i study points give a position of %f the %f days of the regional plan', (points, position, days) => {
    expect(PERMISJONSDAGER(points, position)).toEqual(value(days));
  });

  test('months of a trade certificate count as months, by any name of it', () => {
    expect(PERMISJONSDAGER(6, 1, 'Fagbrev')).toEqual(value(5));
    expect(PERMISJONSDAGER(12, 0.5, 'fagbrev')).toEqual(value(5));
    expect(PERMISJONSDAGER(12, 1, 'Trade certificate')).toEqual(value(10));
  });

  test('rules of the workbook go before the built-in ones: a rate with its limit, and the newest of two', () => {
    expect(PERMISJONSDAGER(15, '80 %', 'Studium', OWN_RULES)).toEqual(value(6));
    expect(PERMISJONSDAGER('120', 1, null, OWN_RULES)).toEqual(value(40));
    expect(PERMISJONSDAGER(5, 1, 'Kurs', OWN_RULES)).toEqual(value(3));
  });

  test('an answer is exact in as many digits as a cell has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom<readonly [number, number]>([15, 7], [30, 15], [60, 30]),
        (perMille, [points, days]) => {
          // Thousandths of whole days: the quotient is the double nearest to the exact answer.
          const exact = (days * perMille) / 1000;
          expect(PERMISJONSDAGER(points, perMille / 1000)).toEqual(value(exact));
        },
      ),
    );
  });

  test.each<readonly [string, readonly FunctionArgument[], string]>([
    [
      'points that are missing',
      [null, 1],
      'Studiepoeng mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
    [
      'points that are no number',
      ['mange', 1],
      'Studiepoeng er «mange», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'points below 0',
      [-15, 1],
      'Studiepoeng er −15. Det må være 0 eller mer. Rett tallet, eller tøm cellen.',
    ],
    [
      'a position that is missing',
      [15],
      'Stillingsandelen mangler. Fyll det inn i formelen eller i cellen den viser til.',
    ],
    ['a position above 100 %', [15, 80], 'Stillingsandelen er 80. Andelen må være fra 0 % til 100 %.'],
    ['several cells for one', [[[15], [30]], 1], 'Studiepoeng må være én celle eller én verdi.'],
    [
      'a type that no rule knows',
      [15, 1, 'Studum'],
      'Reglene har ingenting for Studum. De gjelder for Fagbrev og Studium.',
    ],
    [
      'rules that are no table',
      [15, 1, 'Studium', [['Dager'], [7]]],
      'Reglene: Cellene er ingen tabell Permisjonsregler. Ta med overskriftene: Type, Enhet og Dager eller Dager per enhet.',
    ],
    [
      'a rule that cannot be read, by its place among the cells',
      [
        15,
        1,
        'Studium',
        [
          ['Type', 'Enhet', 'Fra', 'Dager'],
          ['Studium', 'stp', 15, 'sju'],
        ],
      ],
      'Reglene, rad 2, kolonne D: Dager er «sju», og det er ikke et tall. Skriv et tall.',
    ],
    [
      'a limit for each study year that may be reached',
      [
        60,
        1,
        'Studium',
        [
          ['Type', 'Enhet', 'Dager per enhet', 'Tak per studieår'],
          ['Studium', 'stp', 0.5, 21],
        ],
      ],
      'Regelen for Studium har et tak for hvert studieår, og det kan bli nådd. Formelen vet ikke når studiet går: bruk jobben Kompetanseplan.',
    ],
  ])('refuses %s', (_what, given, message) => {
    expect(told(PERMISJONSDAGER(...given))).toBe(message);
  });
});

describe('FORDEL.TILLEGG', () => {
  test.each<readonly [readonly FunctionArgument[], number]>([
    [[30], 10_000],
    [[60], 20_000],
    [[45, 1], 10_000],
    [[15, 1], 0],
    [[60, 0.625, 'Studium'], 12_500],
    [[0, null, 'Fagskole'], 5_000],
    [[30, '50 %', 'fagskule'], 2_500],
  ])('%j gives %i kroner a year', (given, kroner) => {
    expect(TILLEGG(...given)).toEqual(value(kroner));
  });

  test('refuses a type that no rule knows', () => {
    expect(told(TILLEGG(30, 1, 'Fagbrev'))).toBe(
      'Reglene har ingenting for Fagbrev. De gjelder for Studium og Fagskole.',
    );
  });
});

describe('FORDEL.PERMISJONSKOST', () => {
  test.each<readonly [readonly FunctionArgument[], number]>([
    [[15, 520_000], 30_000],
    [[15, 520_000, 0.16], 34_800],
    [[15, 520_000, '16 %', '5,1 %'], 36_574.8],
    [[9.375, '480 000', null, 0.141], 19_748.08],
    [[0, 480_000], 0],
  ])('%j costs %f kroner', (given, kroner) => {
    expect(PERMISJONSKOST(...given)).toEqual(value(kroner));
  });

  test('refuses a salary below 0 and a rate above 100 %', () => {
    expect(told(PERMISJONSKOST(1, -1))).toBe(
      'Årslønnen er −1. Det må være 0 eller mer. Rett tallet, eller tøm cellen.',
    );
    expect(told(PERMISJONSKOST(1, 1, 16))).toBe('Pensjon er 16. Andelen må være fra 0 % til 100 %.');
  });
});
