import fc from 'fast-check';
import { describeIssue, issuePlace } from '../../../src/jobs/describe-issue';
import { LOCALES } from '../../../src/jobs/locales';
import { prioritering } from '../../../src/jobs/prioritering/prioritering';
import type { Settings } from '../../../src/workbook/host';
import { date, formatted, memoryHost, type CellInput } from '../../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];

interface Option {
  readonly option: string;
  readonly criteria: readonly {
    criterion: string;
    mean: string | null;
    scores: readonly (string | null)[];
  }[];
  readonly score: string | null;
  readonly place: number | null;
}

async function answer(poeng: Rows, settings: Settings = {}, kriterier?: Rows) {
  const sheets = { Poeng: poeng, ...(kriterier && { Kriterier: kriterier }) };
  const { issues, result } = prioritering.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  const { options } = (result?.json ?? { options: [] }) as unknown as { readonly options: readonly Option[] };
  return {
    options,
    ranking: options.map(({ option, score, place }) => [option, score, place]),
    told: issues.map((issue) => [issue.code, issuePlace(issue)].filter((part) => part !== null).join(' ')),
    texts: issues.map((issue) => describeIssue(issue, LOCALES.nb)),
  };
}

const TWO: Rows = [
  ['Alternativ', 'Potensial', 'Gjennomførbarhet'],
  ['Legetjeneste', 9, 8],
  ['Jordmor', 7, 6.5],
  ['Rus og psykiatri', 9.5, 9.5],
];
const GROUPS: Rows = [
  ['Alternativ', 'Gruppe', 'Potensial', 'Gjennomførbarhet'],
  ['Legetjeneste', 'Rådmenn', 9, 7],
  ['Jordmor', 'Rådmenn', 8, 6],
  ['Legetjeneste', 'Tillitsvalgte', 8, 8],
  ['Jordmor', 'Tillitsvalgte', 7, null],
];
const WEIGHTS: Rows = [
  ['Kriterium', 'Vekt', 'Best'],
  ['Potensial', '60 %', 'høyest'],
  ['Gjennomførbarhet', formatted(0.4, '0 %'), null],
];

describe('Alternatives', () => {
  test('are ranked by the product of their criteria where nothing else is said', async () => {
    const { ranking, told } = await answer(TWO);
    expect(ranking).toEqual([
      ['Legetjeneste', '72', 2],
      ['Jordmor', '45.5', 3],
      ['Rus og psykiatri', '90.25', 1],
    ]);
    expect(told).toEqual([]);
  });

  test('have the mean of each group’s scores, and one that is missing counts in no mean', async () => {
    const { options, told, texts } = await answer(GROUPS);
    expect(options).toEqual([
      {
        option: 'Legetjeneste',
        criteria: [
          { criterion: 'Potensial', mean: '8.5', scores: ['9', '8'] },
          { criterion: 'Gjennomførbarhet', mean: '7.5', scores: ['7', '8'] },
        ],
        score: '63.75',
        place: 1,
      },
      {
        option: 'Jordmor',
        criteria: [
          { criterion: 'Potensial', mean: '7.5', scores: ['8', '7'] },
          { criterion: 'Gjennomførbarhet', mean: '6', scores: ['6', null] },
        ],
        score: '45',
        place: 2,
      },
    ]);
    expect(told).toEqual(['score.missing Poeng!D5']);
    expect(texts[0]).toBe(
      'Poeng mangler i Poeng!D5. De er holdt utenfor snittet for sitt kriterium, og bare der.',
    );
  });

  test('with equal scores share a place, and the next one has as many before it', async () => {
    const { ranking } = await answer([
      ['Alternativ', 'Nytte', 'Tid'],
      ['A', 2, 6],
      ['B', 3, 4],
      ['C', 1, 1],
      ['D', 6, 2],
    ]);
    expect(ranking.map(([, , place]) => place)).toEqual([1, 1, 4, 1]);
  });

  test('without any score for a criterion get no total and no place', async () => {
    const { ranking, told } = await answer([...TWO, ['Innkjøp', 5, null]]);
    expect(ranking.at(-1)).toEqual(['Innkjøp', null, null]);
    expect(ranking.map(([, , place]) => place)).toEqual([2, 3, 1, null]);
    expect(told).toEqual(['score.missing Poeng!C5', 'score.none Poeng!A5']);
  });

  test('are weighted by Kriterier: 0,6 × 9 + 0,4 × 8 = 8,6', async () => {
    const { ranking } = await answer(TWO, {}, WEIGHTS);
    expect(ranking).toEqual([
      ['Legetjeneste', '8.6', 2],
      ['Jordmor', '6.8', 3],
      ['Rus og psykiatri', '9.5', 1],
    ]);
  });

  test.each<readonly [string, Settings, Rows | undefined, readonly (string | null)[]]>([
    [
      'weights that are not 100 together',
      {},
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', 3],
        ['Gjennomførbarhet', 1],
      ],
      ['8.75', '6.875', '9.5'],
    ],
    ['no weights, and a sum chosen', { regel: 'veid sum' }, undefined, ['8.5', '6.75', '9.5']],
    [
      'equal weights, and a product chosen',
      { regel: 'produkt' },
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', 1],
        ['Gjennomførbarhet', 1],
      ],
      ['72', '45.5', '90.25'],
    ],
    [
      'the lowest as the best: 9 × (1 + 10 − 8)',
      {},
      [
        ['Kriterium', 'Best'],
        ['Potensial', null],
        ['Gjennomførbarhet', 'lavest'],
      ],
      ['27', '31.5', '14.25'],
    ],
    [
      'the lowest as the best on another scale: 9 × (0 + 20 − 8)',
      { skala: '0–20' },
      [
        ['Kriterium', 'Best'],
        ['Potensial', 'Høyest'],
        ['Gjennomførbarhet', 'lavest'],
      ],
      ['108', '94.5', '99.75'],
    ],
  ])('take %s', async (_, settings, kriterier, scores) => {
    const { ranking, told } = await answer(TWO, settings, kriterier);
    expect([told, ranking.map(([, score]) => score)]).toEqual([[], scores]);
  });
});

describe('What may decide is asked about', () => {
  const cases: readonly (readonly [string, Rows, readonly string[], Settings?, Rows?])[] = [
    ['a score above the scale', [...TWO, ['X', 11, 5]], ['score.out-of-scale Poeng!B5']],
    ['a score below it', [...TWO, ['X', 0, 5]], ['score.out-of-scale Poeng!B5']],
    ['a score within another scale', [...TWO, ['X', 11, 5]], [], { skala: '0 til 100' }],
    ['no scale', TWO, ['setting.unreadable'], { skala: '10–1' }],
    ['a word for a score', [...TWO, ['X', 'vet ikke', 5]], ['number.unreadable Poeng!B5']],
    ['a day for a score', [...TWO, ['X', date('2026-01-01'), 5]], ['number.is-date Poeng!B5']],
    ['the same alternative twice', [...TWO, ['legetjeneste', 3, 3]], ['name.twice Poeng!A5']],
    [
      'a group’s scores twice',
      [...GROUPS, ['Jordmor', 'Rådmenn', 1, 1]],
      ['score.missing', 'name.twice Poeng!A6'],
    ],
    ['a group that did not score all', GROUPS.slice(0, 4), ['group.missing Poeng!A3']],
    ['a row of means', [...TWO, ['Snitt', 8.5, 8]], ['row.undecided Poeng!A5']],
    [
      'a row of means that is left out',
      [...TWO, ['Snitt', 8.5, 8]],
      ['row.left-out'],
      { utelat: 'Poeng!A5' },
    ],
    ['an alternative called so', [...TWO, ['Snitt', 8.5, 8]], [], { behold: 'Poeng!A5' }],
    [
      'a column of sums',
      TWO.map((row, at) => [...row, at === 0 ? 'Totalt' : 5]),
      ['column.undecided Poeng!D1'],
    ],
    [
      'a column that is the product',
      TWO.map((row, at) => [...row, ['P×G', 72, 45.5, 90.25][at]!]),
      ['column.undecided Poeng!D1'],
      { skala: '1–100' },
    ],
    [
      'a column of places',
      TWO.map((row, at) => [...row, ['Rang', 2, 3, 1][at]!]),
      ['column.undecided Poeng!D1'],
    ],
    [
      'a column of places that is left out',
      TWO.map((row, at) => [...row, ['Rang', 2, 3, 1][at]!]),
      ['column.left-out'],
      { utelat: 'Poeng!D1' },
    ],
    ['a remark', TWO.map((row, at) => [...row, at === 0 ? 'Kommentar' : 'ok']), ['column.unused']],
    ['numbers of the rows', TWO.map((row, at) => [at === 0 ? 'Nr' : at, ...row]), ['column.unused']],
    ['no criterion', TWO.map(([name]) => [name!]), ['criteria.none']],
    [
      'a column that Kriterier lacks',
      TWO.map((row, at) => [...row, at === 0 ? 'Risiko' : 5]),
      ['column.undecided Poeng!D1'],
      {},
      WEIGHTS,
    ],
    [
      'a criterion without its column',
      TWO,
      ['criterion.no-column Kriterier!A4'],
      {},
      [...WEIGHTS, ['Risiko', '0 %', null]],
    ],
    ['a criterion twice', TWO, ['name.twice Kriterier!A4'], {}, [...WEIGHTS, ['potensial', '10 %', null]]],
    [
      'a criterion without its weight',
      TWO,
      ['weight.unclear Kriterier!A3'],
      {},
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', 2],
        ['Gjennomførbarhet', null],
      ],
    ],
    [
      'weights of two kinds',
      TWO,
      ['weight.unclear Kriterier!B3'],
      {},
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', '60 %'],
        ['Gjennomførbarhet', 40],
      ],
    ],
    [
      'a weight below 0',
      TWO,
      ['weight.unclear Kriterier!B3'],
      {},
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', 2],
        ['Gjennomførbarhet', -1],
      ],
    ],
    [
      'weights of nothing',
      TWO,
      ['weight.all-zero Kriterier!B2'],
      {},
      [
        ['Kriterium', 'Vekt'],
        ['Potensial', 0],
        ['Gjennomførbarhet', 0],
      ],
    ],
    ['weights for a product', TWO, ['weight.not-for-product Kriterier!B3'], { regel: 'produkt' }, WEIGHTS],
    [
      'a best that is neither',
      TWO,
      ['choice.unknown Kriterier!C2'],
      {},
      [
        ['Kriterium', 'Vekt', 'Best'],
        ['Potensial', 1, 'middels'],
        ['Gjennomførbarhet', 1, null],
      ],
    ],
    ['a cell without its name', [...TWO, [null, 5, 5]], ['cell.missing-in-row Poeng!A5']],
  ];
  test.each(cases.map(([name, ...rest]) => [name, rest] as const))(
    '%s',
    async (_, [poeng, expected, settings, kriterier]) => {
      const { told } = await answer(poeng, settings, kriterier);
      const isSame = (found: string, wanted: string) => found === wanted || found.split(' ')[0] === wanted;
      expect(told.filter((found) => !expected.some((wanted) => isSame(found, wanted)))).toEqual([]);
      expect(expected.filter((wanted) => !told.some((found) => isSame(found, wanted)))).toEqual([]);
    },
  );
});

describe('Laws of ranking', () => {
  const table = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })), {
    minLength: 2,
    maxLength: 8,
  });
  const rowsOf = (scores: readonly (readonly [number, number])[]): Rows => [
    ['Alternativ', 'Potensial', 'Gjennomførbarhet'],
    ...scores.map(([first, second], index) => [`Tiltak ${String(index)}`, first, second]),
  ];

  test('a higher score is never placed behind, and the first is always 1', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('produkt', 'veid sum'), async (scores, regel) => {
        const { options } = await answer(rowsOf(scores), { regel });
        const sorted = options.toSorted((left, right) => left.place! - right.place!);
        expect(sorted[0]!.place).toBe(1);
        sorted.slice(1).forEach(({ score, place }, index) => {
          expect(Number(score)).toBeLessThanOrEqual(Number(sorted[index]!.score));
          expect(place === sorted[index]!.place).toBe(score === sorted[index]!.score);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the rows decides nothing', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (scores) => {
        const rows = rowsOf(scores);
        const { options } = await answer(rows);
        const turned = await answer([rows[0]!, ...rows.slice(1).toReversed()]);
        expect(turned.options.toReversed()).toEqual(options);
      }),
      { numRuns: 50 },
    );
  });
});

test('The example is ranked in the order that is published', async () => {
  for (const locale of Object.values(LOCALES)) {
    const host = memoryHost({});
    await host.write(prioritering.template(locale));
    const { result, issues } = prioritering.answer(await host.read(), { settings: {}, sheets: [] });
    const { options } = result!.json as unknown as { readonly options: readonly Option[] };
    expect(issues).toEqual([]);
    expect(options.map(({ place }) => place)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  }
});
