import { saysDecision, saysThousandsOfAll, type TextPlace } from '../../src/tables/deciding-text';

const NAMES = ['Nordreisa', 'Skjervøy', 'Os'];

describe('A text that no table reads decides', () => {
  test.each<[TextPlace, string]>([
    ['costs', 'skal ikke fordeles'],
    ['costs', 'skal trekkes fra'],
    ['costs', 'refunderes 100 % av staten'],
    ['costs', 'kun Skjervøy'],
    ['costs', 'betales av Nordreisa'],
    ['costs', 'gjelder ikkje Skjervøy'],
    ['costs', 'i 1000 kr'],
    ['costs', '1000 kr'],
    ['costs', 'beløp pr. mnd'],
    ['costs', 'kun lisenser'],
    ['participants', 'utmeldt 31.12.2024'],
    ['participants', 'halv andel'],
    ['participants', 'ikke med i PPT'],
    ['participants', 'betaler fast 50 000'],
    ['participants', 'går ut av samarbeidet'],
    ['participants', 'fritatt til 2026'],
    ['keys', 'endret til 25 % fra 2025'],
    ['keys', 'gjelder ikke Skjervøy'],
    ['keys', 'Nordreisa dekker 10 % før fordeling'],
    ['item', 'Kun Skjervøy: logoped'],
    ['item', 'Logoped (faktureres Skjervøy direkte)'],
    ['item', 'Lønn (i 1000)'],
    ['line', 'Nordreisa betaler ikke i 2025'],
    ['line', '* Os deltar fra 1.7.2025'],
    ['line', 'Skjervøy går ut av samarbeidet'],
  ])('%s: %s', (place, text) => {
    expect(saysDecision(text, place, NAMES)).toBe(true);
  });
});

test.each(['Os*', 'Os **', 'Os¹', 'Os ²⁾', 'Os†'])(
  'A note is about %s, by whatever mark it is tied to it',
  (name) => {
    expect(saysDecision('* Os deltar fra 1.7.2025', 'line', ['Nordreisa', 'Skjervøy', name])).toBe(true);
  },
);

describe('An ordinary text decides nothing', () => {
  test.each<[TextPlace, string]>([
    ['costs', 'inkl. sosiale utg.'],
    ['costs', 'fra Statsforvalteren'],
    ['costs', '5 % av lønn'],
    ['costs', '80 % stilling'],
    ['costs', 'gjelder 80 % stilling'],
    ['costs', 'se vedlegg'],
    ['costs', 'jf. vedtak'],
    ['costs', 'avklares med kommunen'],
    ['costs', 'iht. avtale'],
    ['costs', 'kun til orientering'],
    ['costs', '12 500 pr. mnd i 12 mnd'],
    ['costs', 'utsatt til våren'],
    ['participants', 'Nordreisa er vertskommune'],
    ['participants', 'ny fra 2019'],
    ['participants', 'vert'],
    ['participants', 'betaler i januar'],
    ['keys', 'revideres 2027'],
    ['keys', 'vedtas i mars'],
    ['item', 'Kjøp av tjenester fra Skjervøy kommune'],
    ['item', 'Refusjon til Nordreisa'],
    ['item', 'Husleie Nordreisa'],
    ['item', 'Betaling for lokaler i Skjervøy'],
    ['item', 'Osteklokke, ikke i bruk'],
    ['line', 'Vertskommune: Skjervøy'],
    ['line', 'Kladd, ikke vedtatt'],
    ['line', 'Kostnader som fordeles mellom Nordreisa, Skjervøy og Os'],
    ['line', 'Kilde: SSB tabell 07459'],
    ['line', '* inkluderer 2 % prisvekst'],
    ['line', 'Kun til internt bruk'],
    ['line', 'Budsjett 2025, tall i hele kroner'],
  ])('%s: %s', (place, text) => {
    expect(saysDecision(text, place, NAMES)).toBe(false);
  });
});

test.each([
  ['Alle tall i hele tusen kroner', true],
  ['Beløp i 1000 kr', true],
  ['Tall i mill. kroner', true],
  ['Tall i hele kroner', false],
  ['Over tusen innbyggere er med', false],
])('Below the amounts «%s» is %s of thousands', (text, says) => {
  expect(saysThousandsOfAll(text)).toBe(says);
});
