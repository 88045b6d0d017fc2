import fc from 'fast-check';
import type { CellInput } from '../support/memory-workbook';
import { unitSaid } from './said-units';
import type { GoodSheets, Row, Table, WithAddition } from './with-addition';

const NAMES = ['Nordreisa', 'Skjervøy', 'Kåfjord', 'Storfjord', 'Kvænangen', 'Lyngen'];
const ITEMS = ['Lønn', 'Pensjon', 'Drift', 'Husleie', 'Lisenser', 'Reise'];

const goodSheets: fc.Arbitrary<GoodSheets> = fc
  .record({
    people: fc.array(fc.integer({ min: 1001, max: 79_999 }), { minLength: 3, maxLength: 6 }),
    users: fc.array(fc.integer({ min: 11, max: 89 }), { minLength: 6, maxLength: 6 }),
    equalShare: fc.constantFrom(0, 0.2, 0.4, 0.5, 1),
    byUsers: fc.boolean(),
    agreements: fc.integer({ min: 1, max: 2 }),
    kroner: fc.array(fc.integer({ min: 10_001, max: 9_999_999 }), { minLength: 2, maxLength: 6 }),
    withSum: fc.boolean(),
  })
  .map(({ people, users, equalShare, byUsers, agreements, kroner, withSum }) => {
    const amounts = kroner.map((each) => each / 4);
    const sum = amounts.reduce((total, each) => total + each, 0);
    const isOne = agreements === 1;
    const drivers = byUsers && equalShare < 1 ? 'Brukere' : null;
    return {
      Deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ...people.map((inhabitants, index) => [NAMES[index]!, inhabitants, users[index]!]),
      ],
      Nøkler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['PPT', equalShare, drivers],
        ...(isOne ? [] : [['Brann', 0.3, null]]),
      ],
      Kostnader: [
        ['Post', 'Beløp', ...(isOne ? [] : ['Samarbeid'])],
        ...amounts.map((amount, index) => [
          ITEMS[index]!,
          amount,
          ...(isOne ? [] : [index % 2 === 0 ? 'PPT' : 'Brann']),
        ]),
        ...(withSum ? [['Sum', sum]] : []),
      ],
    };
  });

/** What the cells of an added column hold, by the number of the row from 0, and where figures are wanted, by chance. */
type Cells = (row: number, figure: number) => CellInput;

const amount: Cells = (row, figure) => (row % 3 === 2 ? null : (figure % 90_000) + 1000);
const refund: Cells = (row, figure) => (row % 2 === 0 ? -((figure % 9000) + 100) : null);
const count: Cells = (row, figure) => (figure % 7) + 1 + (row % 2);
const percent: Cells = (row, figure) => `${String(((figure + row * 13) % 90) + 5)} %`;
const fraction: Cells = (row) => [0.4, 0.35, 0.25, 0, 0, 0][row]!;
const yesNo: Cells = (row) => (row % 2 === 0 ? 'ja' : 'nei');
const mark: Cells = (row) => (row % 2 === 0 ? 'x' : null);
const oneOrNone: Cells = (row) => (row % 2 === 0 ? 1 : 0);
const municipality: Cells = (row) => (row % 2 === 0 ? NAMES[row % 3]! : null);
const agreement: Cells = (row) => (row % 2 === 0 ? 'PPT' : 'Barnevern');
const year: Cells = (row) => 2023 + (row % 2);
const keyText: Cells = (row) => ['40/60', 'likt', 'etter folketall'][row % 3]!;
const driver: Cells = (row) => (row % 2 === 0 ? 'Brukere' : 'Folketall');
const remark: Cells = (row) => ['se vedlegg', 'avklares med kommunen', null][row % 3]!;
const deciding: Cells = (row) =>
  ['halv andel', 'skal ikke fordeles', 'gjelder ikke Nordreisa', 'fordeles likt', 'i 1000 kr'][row % 5]!;
const partOfOne: Cells = (row) => [1, 0, 0.5][row % 3]!;
const dayInOne: Cells = (row) => (row === 1 ? '31.12.2023' : null);
const dropped: Cells = (row) => (row === 1 ? 'utgår' : null);
const code: Cells = (row, figure) => 1000 + ((figure + row * 17) % 8000);
const people: Cells = (row, figure) => 900 + ((figure + row * 977) % 70_000);
const unit: Cells = (row, figure) =>
  [...['1000 kr', 'EUR', 'kr/mnd', 'mill. kr'], row % 2 === 0 ? 'NOK' : 'SEK'][figure % 5]!;
const month: Cells = (row) => ['Januar 2025', 'Januar 2024', '1. kv 2024'][row % 3]!;
const word: Cells = (row) => ['felles', 'egen', 'alle'][row % 3]!;

/** Columns that tired people put into each table: headings, and what stands below. */
const COLUMNS: Readonly<Record<Table, readonly (readonly [headings: readonly string[], cells: Cells])[]>> = {
  Kostnader: [
    [['Refusjon', 'Refusjoner', 'Inntekt', 'Tilskudd', 'Fratrekk', 'Herav refusjon', 'Egenandel'], refund],
    [
      ['Netto', 'Sum', 'Totalt', 'Beløp 2024', 'Budsjett 2025', 'Regnskap 2023', 'I fjor', 'Prognose'],
      amount,
    ],
    [
      ['Beløp til fordeling', 'Andel i kroner', 'Justert', 'Korreksjon', 'Fakturert', 'Kostnadstak', 'Tak'],
      amount,
    ],
    [['Antall', 'Timer', 'Stk', 'Faktor', 'Vekt', 'Måneder', 'Mengde', 'Årsverk'], count],
    [['Andel', 'Andel til fordeling', 'Prosent', 'Stillingsprosent', 'Dekningsgrad', 'Påslag', 'X'], percent],
    [['Skal fordeles', 'Med', 'Felles', 'Fordeles', 'Inkludert', 'Deles likt', 'Godkjent'], yesNo],
    [['Skal fordeles', 'Gjelder ikke', 'PPT', 'Felles', 'Unntatt'], mark],
    [['Skal fordeles', 'Med i grunnlaget', 'PPT', 'Barnevern'], oneOrNone],
    [['Kommune', 'Belastes', 'Ansvarlig', 'Betales av', 'Hvem', 'Eier'], municipality],
    [['Tjeneste', 'Område', 'Ansvar', 'Formål', 'Ordning', 'Prosjekt'], agreement],
    [['År', 'Regnskapsår', 'Budsjettår', 'Gjelder år', 'Periode'], year],
    [['Nøkkel', 'Fordelingsnøkkel', 'Fordeling', 'Deling', 'Hvordan'], keyText],
    [['Kriterium', 'Grunnlag', 'Fordeles etter', 'Basis', 'Driver'], driver],
    [['Kategori', 'Gruppe', 'Slag'], word],
    [['Enhet', 'Benevning', 'Valuta', 'Merknad', 'Kolonne'], unit],
    [['Mnd', 'Måned', 'Kvartal', 'Gjelder'], month],
    [['Merknad', 'Kommentar', 'Kontaktperson', 'Saksnr', 'Beskrivelse 2'], remark],
    [['Merknad', 'Kommentar', 'Leverandør'], deciding],
    [['PPT', 'Brann'], partOfOne],
    [['Utgår', 'Status'], dropped],
    [['Forfall', 'Utmeldt'], dayInOne],
    [['Konto', 'Art', 'Ansvar', 'Funksjon', 'Bilagsnr', 'Prosjektnr'], code],
    [[''], amount],
    [[''], municipality],
  ],
  Deltakere: [
    [['Deltar', 'Med', 'Medlem', 'Aktiv', 'PPT', 'Betaler'], yesNo],
    [['Deltar', 'PPT', 'Med i avtalen', 'Fritatt'], mark],
    [['Deltar', 'PPT', 'Brann', 'Medlem'], oneOrNone],
    [
      ['Maks beløp', 'Minstebeløp', 'Tak', 'Fast beløp', 'Rabatt', 'Tillegg', 'Fradrag', 'Grunnbeløp'],
      amount,
    ],
    [['Andel', 'Eierandel', 'Avtalt andel', 'Prosent', 'Fordelingsprosent', 'Rabatt'], percent],
    [['Andel', 'Eierandel', 'Nøkkel', 'Vekttall'], fraction],
    [['Folketall 2023', 'Folketall 1.1.2022', 'Innbyggertall 1.7.2023', 'Folketall (revidert)'], people],
    [['Areal', 'Elever', 'Km vei', 'Innbyggere 0–17 år', 'Frie inntekter', 'A konto innbetalt'], amount],
    [['Medlem siden', 'Innmeldt', 'Fra år', 'Startår'], year],
    [['Vertskommune for', 'Region', 'Kontor', 'Ordfører', 'Kontaktperson', 'Merknad'], remark],
    [['Merknad', 'Kommentar'], deciding],
    [['PPT', 'Brann', 'Med i PPT'], partOfOne],
    [['Utmeldt dato', 'Dato', 'Innmeldt'], dayInOne],
    [['Vert for', 'Kontorkommune 2', 'Samarbeider med'], municipality],
    [['Avtaler', 'Tjenester', 'Ordninger'], agreement],
    [['Komm.nr', 'Kommunenummer', 'Nr'], code],
    [['Nøkkel', 'Fordeling'], keyText],
    [[''], yesNo],
  ],
  Nøkler: [
    [['Kriterium', 'Basis', 'Parameter', 'Resten fordeles etter', 'Nøkkel', 'Fordelingsnøkkel'], driver],
    [['Andel 1', 'Variabel andel', 'Vertskommuneandel', 'Rabatt', 'Vekt', 'Påslag administrasjon'], percent],
    [['Tak', 'Kostnadstak', 'Minst', 'Maks', 'Beløp', 'Ramme'], amount],
    [['År', 'Gjelder til', 'Fra og med'], year],
    [['Status', 'Aktiv', 'Vedtatt'], yesNo],
    [['Deltakere', 'Kommuner', 'Ansvarlig'], municipality],
    [['Merknad', 'Kommentar', 'Saksnr'], remark],
    [['Merknad', 'Kommentar'], deciding],
    [['Folketallsandel', 'Andel folketall', 'Andel brukere'], percent],
  ],
};

/** Rows that tired people put below the items or the participants; the figure is one of sums and such, or a chance one. */
const ROWS: Readonly<Record<'Deltakere' | 'Kostnader', readonly string[]>> = {
  Kostnader: [
    'Netto',
    'Netto til fordeling',
    'Brutto utgifter',
    'Til fordeling',
    'Til deling',
    'Ramme',
    'Budsjettramme 2025',
    'Resultat',
    'Budsjett',
    'Avvik',
    'Sum',
    'Sum kostnader',
    'SUM',
    'Totalt',
    'I alt',
    'Fordelingsgrunnlag',
    'Kostnader i alt',
    'Kostnad per innbygger',
    'Gjennomsnitt',
    'Differanse',
    'Fjorårets regnskap',
    'Forbruk hittil i år',
    'Andel Nordreisa',
    'Skjervøys del',
    'Kåfjord kommune',
    'Innbetalt fra Skjervøy',
    'Årsverk',
    'Antall elever',
    'Folketall',
    'Kostnadstak',
    'Refusjon sykepenger',
    'Statstilskudd',
    'Kommunenes andel',
  ],
  Deltakere: [
    'Sum',
    'Totalt',
    'I alt',
    'Troms',
    'Hele landet',
    'Gjennomsnitt',
    'Regionen',
    'Snitt',
    'Nord-Troms i alt',
    'Folketall 2023',
    'KOSTRA-gruppe 3',
    'Landet uten Oslo',
    'Resten av fylket',
    '- herav tettsted',
  ],
};

/** Texts above, below and beside. */
const TEXTS = [
  'Alle tall i 1000 kr',
  'Beløp i hele tusen kroner',
  'Alle tall i tusen',
  'Alle beløp i EUR',
  'i 1000 kr',
  '(mill. kr)',
  'Budsjett 2025',
  'Regnskap 2024',
  'Kostnadar 2023',
  'Gjelder fra 1.1.2027',
  'Vertskommune: Skjervøy',
  'Kladd, ikke vedtatt',
  'Fordeles 40/60 fra 2026',
  'Kilde: SSB tabell 07459',
  'Nordreisa betaler ikke i 2025',
  'Kostnadene fordeles med 50 % likt og 50 % etter folketall.',
  'Skjervøy dekker 10 % før fordeling',
  'PPT',
  '50 %',
];

const figure = fc.nat({ max: 1_000_000 });

const columnAdded = fc
  .record({ good: goodSheets, table: fc.constantFrom<Table>('Deltakere', 'Nøkler', 'Kostnader') })
  .chain(({ good, table }) =>
    fc
      .record({
        kind: fc.constantFrom(...COLUMNS[table]),
        heading: fc.nat(),
        place: fc.nat(),
        figures: fc.array(figure, { minLength: 8, maxLength: 8 }),
      })
      .map(({ kind: [headings, cells], heading, place, figures }): WithAddition => {
        const name = headings[heading % headings.length]!;
        const rows = good[table];
        const isSum = (row: Row) => row[0] === 'Sum';
        // A column without a heading inside a table parts it in two.
        const at = name === '' ? rows[0]!.length : 1 + (place % rows[0]!.length);
        const more = rows.map((row, index) => {
          const cell = index === 0 ? name : isSum(row) ? null : cells(index - 1, figures[index]!);
          const filled = [...row, ...Array.from({ length: rows[0]!.length - row.length }, () => null)];
          return filled.toSpliced(at, 0, cell === '' ? null : cell);
        });
        return { good, what: `the column «${name}» in ${table}`, more: { ...good, [table]: more } };
      }),
  );

const rowAdded = fc
  .record({
    good: goodSheets,
    table: fc.constantFrom<'Deltakere' | 'Kostnader'>('Deltakere', 'Kostnader'),
    label: fc.nat(),
    place: fc.constantFrom('first', 'last', 'after a gap'),
    by: fc.constantFrom('sum', 'sum of two', 'chance', 'near'),
    chance: figure,
  })
  .map(({ good, table, label, place, by, chance }): WithAddition => {
    const [heading, ...all] = good[table];
    const items = all.filter(([name]) => name !== 'Sum');
    const sum = items.reduce((total, row) => total + Number(row[1]), 0);
    const figures = {
      sum,
      'sum of two': Number(items[0]![1]) + Number(items[1]![1]),
      chance: chance + 1,
      near: Math.round(sum) + (table === 'Deltakere' ? 1 : 0),
    };
    const name = ROWS[table][label % ROWS[table].length]!;
    const row = [name, figures[by]];
    const rows = {
      first: [heading!, row, ...all],
      last: [heading!, ...all, row],
      'after a gap': [heading!, ...all, [], row],
    };
    const what = `the row «${name}» (${by}), ${place}, in ${table}`;
    return { good, what, more: { ...good, [table]: rows[place] } };
  });

const textAdded = fc
  .record({
    good: goodSheets,
    table: fc.constantFrom<Table>('Deltakere', 'Nøkler', 'Kostnader'),
    text: fc.constantFrom(...TEXTS),
    place: fc.constantFrom('above', 'right above', 'below', 'right below', 'beside', 'far beside'),
  })
  .map(({ good, table, text, place }): WithAddition => {
    const rows = good[table];
    const beside = (gap: number) =>
      rows.map((row, index) =>
        index === 1
          ? [...row, ...Array.from({ length: rows[0]!.length - row.length + gap }, () => null), text]
          : row,
      );
    const more = {
      above: [[text], [], ...rows],
      'right above': [[text], ...rows],
      below: [...rows, [], [text]],
      'right below': [...rows, [text]],
      beside: beside(0),
      'far beside': beside(2),
    };
    return {
      good,
      what: `«${text}» ${place} ${table}`,
      more: { ...good, [table]: more[place] },
    };
  });

export const additions: fc.Arbitrary<WithAddition> = fc.oneof(
  { arbitrary: columnAdded, weight: 4 },
  { arbitrary: rowAdded, weight: 3 },
  { arbitrary: textAdded, weight: 1 },
  { arbitrary: unitSaid(goodSheets), weight: 2 },
);
