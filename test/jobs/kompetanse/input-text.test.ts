import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import type { Settings } from '../../../src/workbook/host';
import { oneEducation } from '../../support/kompetanse';
import { date, memoryHost, type CellInput } from '../../support/memory-workbook';

type Sheets = Parameters<typeof memoryHost>[0];
type Cells = Readonly<Record<string, CellInput>>;

const EDUCATION: Cells = {
  Studiepoeng: 30,
  'Varighet (mnd)': 10,
  Ordning: 'Sykepleier',
  Nytte: 'stor',
  Start: date('2026-08-15'),
  Slutt: date('2027-06-15'),
  'Med lønn': 'ja',
  Vikar: 'ja',
  Eksamensdager: 2,
  Fullført: 'nei',
  Avgift: 1000,
  Tilskudd: 500,
  'Innvilgede dager': 12,
  Begrunnelse: 'Vedtak',
};
const EMPLOYEE: Cells = { Kommune: 'Skjervøy', 'Timer per uke': 37.5, Slutter: date('2029-06-15') };
const OTHERS: Sheets = {
  Stipendregler: [
    ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid'],
    ['Sykepleier', 20_000, 30_000, 24],
    ['Vernepleier', 20_000, 30_000, 24],
  ],
};
const OTHER_RATES: Sheets = {
  ...OTHERS,
  Satser: [
    ['Sats', 'Verdi'],
    ['Pensjon', 0.161],
  ],
};

async function inputText(sheets: Sheets, settings: Settings = {}): Promise<string> {
  const { result, issues } = kompetanse.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  if (result === null) throw new Error(JSON.stringify(issues));
  return result.inputText;
}

const withEducation = (cells: Cells) => oneEducation({ ...EDUCATION, ...cells }, EMPLOYEE, OTHERS);
const withEmployee = (cells: Cells) => oneEducation(EDUCATION, { ...EMPLOYEE, ...cells }, OTHERS);

/** Each of the values that an answer rests on, changed alone. */
const CHANGED: readonly (readonly [what: string, sheets: Sheets, settings: Settings])[] = [
  ['the education', withEducation({ Utdanning: 'Bachelor' }), {}],
  ['its type', withEducation({ Type: 'Fagskole' }), {}],
  ['its points', withEducation({ Studiepoeng: 60 }), {}],
  ['its length', withEducation({ 'Varighet (mnd)': 11 }), {}],
  ['its scheme', withEducation({ Ordning: 'Vernepleier' }), {}],
  ['its use', withEducation({ Nytte: 'liten' }), {}],
  ['its start', withEducation({ Start: date('2026-09-15') }), {}],
  ['its end', withEducation({ Slutt: date('2027-05-15') }), {}],
  ['leave without pay', withEducation({ 'Med lønn': 'nei' }), {}],
  ['no substitute', withEducation({ Vikar: 'nei' }), {}],
  ['exam days', withEducation({ Eksamensdager: 3 }), {}],
  ['that it is completed', withEducation({ Fullført: 'ja' }), {}],
  ['the day of completion', withEducation({ Fullført: date('2027-07-15') }), {}],
  ['the fee', withEducation({ Avgift: 1000.01 }), {}],
  ['the grant', withEducation({ Tilskudd: 500.01 }), {}],
  ['the decision', withEducation({ 'Innvilgede dager': 11 }), {}],
  ['its reason', withEducation({ Begrunnelse: 'Annet vedtak' }), {}],
  ['the name', oneEducation({ ...EDUCATION, Ansatt: 'Ola' }, { ...EMPLOYEE, Ansatt: 'Ola' }, OTHERS), {}],
  ['the number', withEmployee({ Ansattnr: 7 }), {}],
  ['the position', withEmployee({ Stillingsprosent: 0.8 }), {}],
  ['the salary', withEmployee({ Årslønn: 520_000.01 }), {}],
  ['the employer', withEmployee({ Kommune: 'Nordreisa' }), {}],
  ['the hours', withEmployee({ 'Timer per uke': 35.5 }), {}],
  ['the day of leaving', withEmployee({ Slutter: date('2030-06-15') }), {}],
  ['the rates', oneEducation(EDUCATION, EMPLOYEE, OTHER_RATES), {}],
  ['the period', withEducation({}), { periode: '2026' }],
  ['a choice', withEducation({}), { dager: 'halve dager' }],
];

test.each(CHANGED)('The text of the input tells %s', async (_, sheets, settings) => {
  expect(await inputText(sheets, settings)).not.toBe(await inputText(withEducation({})));
});

test('Where the tables stand is not told', async () => {
  const { Utdanninger, ...rest } = withEducation({});
  const moved = { ...rest, Utdanninger: [['Søknader 2026'], [], ...(Utdanninger as readonly CellInput[][])] };
  expect(await inputText(moved)).toBe(await inputText(withEducation({})));
});
