import { rowWord, saysAllIncome, saysIncome, saysPool, saysTotal } from '../../src/tables/row-words';

describe('A label says that its row sums others', () => {
  test.each([
    'Sum',
    'SUM:',
    'Sum lønn',
    'Delsum',
    'Subtotal',
    'Sub-totals',
    'Totalt',
    'Totalsum',
    'Totalkostnader 2018',
    'I alt',
    'Ialt',
    'Summa',
    'Til sammen',
    'Tilsaman',
    'Grand sum',
    'Grand total',
    'Total',
    'total:',
    'Samlet',
    'Samla:',
  ])('%s', (label) => {
    expect(rowWord(label)).toBe('sum');
  });
  test.each(['Total prosjektledelse', 'Samlet forsikring', 'Samlede lønnsutgifter'])(
    '%s perhaps',
    (label) => {
      expect(rowWord(label)).toBe('perhaps');
    },
  );
  test.each(['Lønn totalt', 'Lønn total', 'Drift: sum'])('%s perhaps, behind what it is of', (label) => {
    expect(rowWord(label)).toBe('perhaps');
  });
  test.each([
    '',
    'Lønn',
    'Usamlet',
    'Summering',
    'Sum1',
    'Totalentreprise',
    'Samletanlegg',
    'I altfor liten grad',
  ])('%j does not', (label) => {
    expect(rowWord(label)).toBe('none');
  });
});

describe('A label says what is left or decided, which is hardly an item', () => {
  test.each([
    'Netto',
    'Netto driftsutgifter',
    'Nettobudsjett',
    'Brutto utgifter',
    'Til fordeling',
    'Kostnad å fordele',
    'Skal dekkes',
    'Fordelingsgrunnlag',
    'Ramme',
    'Budsjettramme 2024',
    'Resultat',
    'Budsjett 2025:',
    'Avvik',
    'Underskudd',
    'Gjennomsnitt',
    'Kostnad per innbygger',
    'To be shared',
    'Fjorårets regnskap',
    'Budsjett i fjor',
    'Kostnad 2024',
    'Revidert budsjett',
    'Prognose årsslutt',
    'Forbruk hittil i år',
    'Avvik mot budsjett',
    'Mindreforbruk',
    'Endring fra 2023',
    'Restbudsjett',
    'Kommunenes andel',
    'A konto innbetalt fra Grane',
    'Innbetalt',
    'Årsverk',
    'Antall elever',
    'Folketall',
    'Timepris',
    'Indeksregulering',
    'Kostnadstak',
    'Maks',
    'Gj.snitt',
    'Totale utgifter',
    'Samlede utgifter',
    'Samla kostnad 2024',
    'Kostnader totalt',
    'Drift i alt',
    'Nord-Troms til sammen',
  ])('%s', (label) => {
    expect(rowWord(label)).toBe('result');
  });
  test.each([
    'Nettverk',
    'Bruttolønn',
    'Budsjett barnevern',
    'Resultatledelse',
    'Restaurering',
    'Rammetilskudd',
    'Saldobalanse',
    'Fordeling av post',
    'Tak på brannstasjon',
    'Innbyggerdialog',
    'Maksimumstermometer',
    'Indekseringstjeneste',
    'Betalingstjenester',
  ])('%s does not', (label) => {
    expect(rowWord(label)).toBe('none');
  });
});

describe('A label says that it is a part of the row above', () => {
  test.each(['herav strøm', '- herav mva', 'Av dette lønn', 'of which power', 'inkl. feriepenger'])(
    '%s',
    (label) => {
      expect(rowWord(label)).toBe('part');
    },
  );
  test.each(['Heravdeling', 'Av og til'])('%s does not', (label) => {
    expect(rowWord(label)).toBe('none');
  });
});

describe('Among places, the name of a region is hardly a participant', () => {
  test.each([
    'Troms',
    'Troms fylke',
    'Hele landet',
    'Landet uten Oslo',
    'Regionen',
    'Region Nord',
    'KOSTRA-gruppe 3',
    'Sammenlignbare kommuner',
    'Resten av fylket',
    '- Bleikvasslia',
  ])('%s', (label) => {
    expect(rowWord(label, true)).toBe('result');
    expect(rowWord(label)).toBe('none');
  });
  test.each(['Tromsø', 'Troms fylkeskommune', 'Nordreisa'])('%s may be one', (label) => {
    expect(rowWord(label, true)).toBe('none');
  });
});

test.each([
  ['Til fordeling', true, true],
  ['Netto til fordeling', true, true],
  ['Sum', false, true],
  ['Sum totalt', false, true],
  ['SUM TOTALT:', false, true],
  ['Sum lønn', false, false],
  ['Netto', false, false],
])('%s is what is shared: %s, and all: %s', (label, isPool, isTotal) => {
  expect([saysPool(label), saysTotal(label)]).toEqual([isPool, isTotal]);
});

describe('A label says that it is received', () => {
  test.each([
    'Refusjon sykepenger',
    'Sykelønnsrefusjon NAV',
    'Tilskudd',
    'Statstilskudd',
    'Inntekt fra salg',
    'Gebyrinntekter',
    '- Refusjon',
    'Minus: egenandeler',
    'Fratrekk for mva-kompensasjon',
    'Brukerbetaling',
  ])('%s', (label) => {
    expect(saysIncome(label)).toBe(true);
  });
  test.each([
    'Tilskudd til idrettslaget',
    'Refusjon til Vefsn',
    'Salgsutgifter',
    'Lønn',
    '- Lønn',
    'Saltvann',
  ])('%s does not', (label) => {
    expect(saysIncome(label)).toBe(false);
  });
  test.each([
    ['Inntekter', true],
    ['Sum inntekter:', true],
    ['Driftsinntekter', true],
    ['Inntektsføring', false],
    ['Utgifter', false],
  ])('%s of all below it: %s', (label, expected) => {
    expect(saysAllIncome(label)).toBe(expected);
  });
});
