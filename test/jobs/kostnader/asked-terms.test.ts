import { LOCALES } from '../../../src/jobs/locales';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { hasErrors, type Issue } from '../../../src/workbook/issue';
import { formatted, type CellInput } from '../../support/memory-workbook';
import { answer, workbook } from '../../support/kostnader';

type Rows = readonly (readonly CellInput[])[];

/** PPT with overhead for a host, and what else its key says. */
function keyed(more: Readonly<Record<string, CellInput>>): Rows {
  return [
    ['Samarbeid', 'Lik andel', 'Vert', ...Object.keys(more)],
    ['PPT', 0.4, 'Nordreisa', ...Object.values(more)],
  ];
}

const TYPED: Rows = [
  ['Post', 'Type', 'Beløp'],
  ['Lønn', 'Lønn', 1000],
  ['Drift', 'Drift', 500],
];

const errors = (issues: readonly Issue[]) =>
  issues.filter(({ severity }) => severity === 'error').map((each) => describeIssue(each, LOCALES.nb));

describe('What may be meant in two ways is asked about, with what to write', () => {
  test.each<[string, Rows, Rows, string]>([
    [
      'a cost without a type beside overhead of types',
      keyed({ Overhead: '5 %' }),
      [...TYPED, ['Vikar', null, 300]],
      'Overhead for PPT regnes av Lønn og Pensjon, men Type mangler for Vikar. Fyll inn Type, som Lønn eller Drift, eller velg hva overhead regnes av (overheadgrunnlag=Lønn).',
    ],
    [
      'costs of which none has a type',
      keyed({ Overhead: '5 %' }),
      [
        ['Post', 'Type', 'Beløp'],
        ['Lønn', null, 1000],
      ],
      'Overhead for PPT regnes av Lønn og Pensjon, men Type mangler for Lønn. Fyll inn Type, som Lønn eller Drift, eller velg hva overhead regnes av (overheadgrunnlag=alle).',
    ],
    [
      'a cost that is called overhead beside a rate of it',
      keyed({ Overhead: '5 %' }),
      [...TYPED, ['Administrasjonspåslag', 'Drift', 40]],
      '«Administrasjonspåslag» står blant kostnadene, og PPT har 5\u00a0% i overhead ved siden av. Hold raden utenfor (utelat=Kostnader!A4), eller si at den kommer i tillegg (behold=Kostnader!A4).',
    ],
    [
      'overhead in kroner',
      keyed({ Overhead: 'kr 40 000' }),
      TYPED,
      'Overhead er «kr 40 000». Kroner kan ikke brukes her ennå. Skriv en prosent, som 5 % eller 0,05.',
    ],
    [
      'overhead that is shown in kroner',
      keyed({ Overhead: formatted(40_000, '#,##0 "kr"') }),
      TYPED,
      'Overhead er «40000». Kroner kan ikke brukes her ennå. Skriv en prosent, som 5 % eller 0,05.',
    ],
    [
      'a unit in Avrunding',
      keyed({ Avrunding: 'hele kroner' }),
      TYPED,
      'Avrunding er «hele kroner», og det sier hvor fint det skal rundes av, ikke hvem som får resten. Skriv krone i kolonnen Enhet, og la Avrunding stå tom eller skriv største rest.',
    ],
    [
      'an empty key',
      [
        ['Samarbeid', 'Lik andel'],
        ['PPT', null],
      ],
      TYPED,
      'Lik andel mangler for «PPT». Fyll inn hvor mye som deles likt, som 40 % eller 0, eller ta raden ut.',
    ],
  ])('%s', async (_, nokler, kostnader, message) => {
    const { issues } = await answer(workbook({ nokler, kostnader }));
    expect(errors(issues)).toContain(message);
  });

  test.each<[string, Rows, Record<string, string>]>([
    ['a cost without a type', [...TYPED, ['Vikar', null, 300]], { overheadgrunnlag: 'Lønn' }],
    ['costs without types', TYPED, { overheadgrunnlag: 'alle' }],
    ['a cost called overhead, not used', [...TYPED, ['Overhead', 'Drift', 40]], { utelat: 'Kostnader!A4' }],
    ['a cost called overhead, kept', [...TYPED, ['Overhead', 'Drift', 40]], { behold: 'Kostnader!A4' }],
  ])('%s is not asked about again', async (_, kostnader, settings) => {
    const { issues } = await answer(workbook({ nokler: keyed({ Overhead: '5 %' }), kostnader }), settings);
    expect([hasErrors(issues), errors(issues)]).toEqual([false, []]);
  });
});

describe('A column of Nøkler that is named as a share of a driver gives its weight', () => {
  test.each<[string, CellInput, boolean]>([
    ['Folketallsandel', '60 %', true],
    ['Andel folketall', '60 %', true],
    ['Folketallsandel', '70 %', false],
  ])('%s of %s', async (heading, weight, fits) => {
    const nokler = [
      ['Samarbeid', 'Lik andel', heading],
      ['PPT', '40 %', weight],
    ];
    const { issues } = await answer(workbook({ nokler, kostnader: TYPED }));
    expect(hasErrors(issues)).toBe(!fits);
  });
});
