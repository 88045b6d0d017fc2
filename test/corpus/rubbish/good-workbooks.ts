import norikt from '../../cases/norikt-2018.json';
import { date, formatted, formula, type CellInput } from '../../support/memory-workbook';

export type GoodWorkbook = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

/** Workbooks without anything to tell, in which every kind of cell occurs. */
export const GOOD_WORKBOOKS: Readonly<Record<string, GoodWorkbook>> = {
  'the published example': {
    Grunnlag: [
      ['NorIKT 2018'],
      ['Periode', 2018],
      [],
      ['Kommune', 'Folketall 1.1.2018', 'Vert'],
      ...norikt.participants.map(({ participant, inhabitants }) => [
        participant,
        inhabitants,
        participant === norikt.host ? 'ja' : null,
      ]),
    ],
    Kostnader: [
      ['Post', 'Type', 'Beløp (kr)', 'Gjelder', 'Betalt av'],
      ...norikt.costItems.map(({ item, type, amount, paidBy }) => [item, type, Number(amount), null, paidBy]),
    ],
    Nøkler: [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
      ['NorIKT', formatted(0.4, '0 %'), 'Folketall 60 %'],
    ],
  },
  'every optional column, with sums': {
    Deltakere: [
      ['Kommune', 'Folketall', 'Samarbeid', 'Brukere', 'Vert', 'Dagens kostnad'],
      ['Nordreisa', 4944, 'IKT', 12, 'ja', 400],
      ['Skjervøy', 2925, 'IKT', 7, 'nei', 300],
      ['Kåfjord', 2132, 'IKT', 5, 'nei', 200],
      ['Sum', 10001, null, 24, null, 900],
    ],
    Nøkler: [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag', 'Overhead', 'Avrunding', 'Enhet'],
      [
        'IKT',
        formatted(0.4, '0 %'),
        'Folketall 50 %; Brukere 10 %',
        formatted(0.02, '0 %'),
        'største rest',
        'øre',
      ],
    ],
    Kostnader: [
      ['Post', 'Type', 'Beløp', 'Samarbeid', 'Gjelder', 'Betalt av'],
      ['Lønn', 'Lønn', 700, 'IKT', null, 'Skjervøy'],
      ['Drift', 'Drift', 250.5, 'IKT', null, 'Kåfjord'],
      ['Lisens', 'Drift', 49.5, 'IKT', 'Skjervøy', 'Skjervøy'],
      ['Sum', null, 1000, null, null, null],
    ],
  },
  'two agreements with dates on one sheet': {
    Alt: [
      ['År', 2018],
      [],
      ['Deltaker', 'Innbyggere', 'Samarbeid', 'Fra', 'Til'],
      ['Nordreisa', '4 944', 'IKT; PPT', date('2016-01-01'), null],
      ['Skjervøy', 2925, 'IKT', null, date('2020-12-31')],
      ['Kåfjord', formula('=2000+132', 2132), 'PPT', '1.1.2016', 2019],
      [],
      ['Avtale', 'Fast andel', 'Vert', 'Gjelder fra', 'Hjemmel'],
      ['IKT', '20 %', 'Skjervøy', 2017, 'Avtalen § 4'],
      ['PPT', '40 %', null, null, null],
      [],
      ['Tekst', 'Utgift', 'Avtale'],
      ['Lønn', 'kr 1 000,50', 'IKT'],
      ['Husleie', formula('=100*5', 500), 'PPT'],
    ],
  },
};
