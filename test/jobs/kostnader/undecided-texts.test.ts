import { hasErrors } from '../../../src/workbook/issue';
import { type CellInput } from '../../support/memory-workbook';
import { answer, workbook } from '../../support/kostnader';

type Rows = readonly (readonly CellInput[])[];

const DELTAKERE: Rows = [
  ['Kommune', 'Folketall', 'Elever'],
  ['Nordreisa', 4944, 600],
  ['Skjervøy', 2925, 410],
  ['Kåfjord', 2132, 201],
];
const NOKLER: Rows = [
  ['Samarbeid', 'Lik andel'],
  ['PPT', '40 %'],
];
const KOSTNADER: Rows = [
  ['Post', 'Beløp'],
  ['Lønn', 1000],
  ['Drift', 500.5],
];

type Place =
  'above the costs' | 'below the participants' | 'beside the key' | 'named cost' | 'remark on a cost';

function withText(place: Place, text: string) {
  const changes = {
    'above the costs': { kostnader: [[text], [], ...KOSTNADER] },
    'below the participants': { deltakere: [...DELTAKERE, [], [text]] },
    'beside the key': { nokler: NOKLER.map((row, index) => [...row, index === 0 ? 'Merknad' : text]) },
    'named cost': { kostnader: [...KOSTNADER, [text, 20]] },
    'remark on a cost': {
      kostnader: KOSTNADER.map((row, index) => [...row, ['Merknad', text][index] ?? null]),
    },
  };
  return workbook({ deltakere: DELTAKERE, nokler: NOKLER, kostnader: KOSTNADER, ...changes[place] });
}

describe('A text that says something else than the tables is asked about, once, with its way out', () => {
  test.each<[Place, string, string, Record<string, string>]>([
    [
      'above the costs',
      'Kostnadene fordeles med 50 % likt og 50 % etter folketall.',
      'text.undecided Kostnader!A1',
      { utelat: 'Kostnader!A1' },
    ],
    [
      'above the costs',
      'Vedtak: Kostnadene fordeles etter elever',
      'text.undecided Kostnader!A1',
      { utelat: 'Kostnader!A1' },
    ],
    [
      'below the participants',
      'Skjervøy betaler bare halv andel i 2025.',
      'text.undecided Deltakere!A6',
      { utelat: 'Deltakere!A6' },
    ],
    ['beside the key', 'Resten fordeles etter Elever', 'column.undecided Nøkler!C1', { utelat: 'Nøkler!C1' }],
    ['beside the key', '20 % likt, 80 % folketall', 'column.undecided Nøkler!C1', { utelat: 'Nøkler!C1' }],
    ['named cost', 'Kun Skjervøy: logoped', 'item.undecided Kostnader!A4', { behold: 'Kostnader!A4' }],
    ['named cost', 'Kontor – fordeles likt', 'item.undecided Kostnader!A4', { behold: 'Kostnader!A4' }],
    ['remark on a cost', 'skal ikke fordeles', 'column.undecided Kostnader!C1', { utelat: 'Kostnader!C1' }],
    ['remark on a cost', 'tallet er for 2024', 'column.undecided Kostnader!C1', { periode: '2024' }],
  ])('%s: %s', async (place, text, told, settings) => {
    const asked = await answer(withText(place, text));
    expect(asked.told.filter((each) => each.includes('undecided'))).toEqual([told]);
    const answered = await answer(withText(place, text), settings);
    expect([hasErrors(answered.issues), answered.told.includes('choice.no-effect')]).toEqual([false, false]);
  });

  test('of another year than the period', async () => {
    const { told } = await answer(withText('remark on a cost', 'tallet er for 2024'), { periode: '2025' });
    expect(told).toContain('column.undecided Kostnader!C1');
  });

  test('and what was chosen to change nothing is told each time', async () => {
    const { told } = await answer(withText('above the costs', 'Kostnadene fordeles likt'), {
      utelat: 'Kostnader!A1',
    });
    expect(told).toContain('text.passed-over Kostnader!A1');
  });
});

describe('A text that says what the tables say is passed over', () => {
  test.each<[Place, string]>([
    ['above the costs', 'Kostnadene fordeles med 40 % likt og 60 % etter folketall per 1.1.2025.'],
    ['above the costs', 'Fordeles 40/60 fra 2026'],
    ['above the costs', 'Kostnadene fordeles etter avtale mellom kommunene'],
    ['above the costs', 'Kostnader PPT 2025'],
    ['above the costs', 'Hvor mye som deles likt. Resten følger folketallet når ikke annet er sagt.'],
    ['below the participants', 'Skjervøy er vertskommune'],
    ['beside the key', 'Resten fordeles etter folketall'],
    ['beside the key', '40 % likt, 60 % folketall'],
    ['beside the key', 'revideres 2027'],
    ['named cost', 'Kjøp fra Skjervøy kommune'],
    ['remark on a cost', '80 % stilling'],
    ['remark on a cost', 'fra Statsforvalteren'],
  ])('%s: %s', async (place, text) => {
    expect(hasErrors((await answer(withText(place, text))).issues)).toBe(false);
  });
});

test('A key that is given is the one that a sentence is held against', async () => {
  const sheets = withText('above the costs', 'Kostnadene fordeles med 50 % likt og 50 % etter folketall.');
  expect(hasErrors((await answer(sheets, { nokkel: '50/50' })).issues)).toBe(false);
});

test('Each agreement is held to the sentence that names it', async () => {
  const nokler = [
    ['Samarbeid', 'Lik andel', 'Merknad'],
    ['PPT', '40 %', 'fordeles 40/60'],
    ['Brann', '20 %', 'Brann: fordeles 20/80'],
  ];
  const kostnader = [
    ['Post', 'Beløp', 'Samarbeid'],
    ['Lønn', 1000, 'PPT'],
    ['Bil', 500, 'Brann'],
  ];
  expect(hasErrors((await answer(workbook({ nokler, kostnader }))).issues)).toBe(false);
});
