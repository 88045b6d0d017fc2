import { answer, DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { date, errorValue, formatted, formula } from '../../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];

const withType = [
  ['Post', 'Type', 'Beløp'],
  ['Lønn', 'Lønn', 1000],
];

/** Each everyday mistake, the settings it is run with, and what is told: its code and cell. */
const MISTAKES: readonly [string, Sheets, Record<string, string>, readonly string[]][] = [
  ['no Deltakere', { Nøkler: NOKLER, Kostnader: KOSTNADER }, {}, ['table.missing']],
  ['no Kostnader', { Deltakere: DELTAKERE, Nøkler: NOKLER }, {}, ['table.missing']],
  ['no Nøkler and no key chosen', workbook({ nokler: null }), {}, ['key.missing']],
  [
    'no column Folketall',
    workbook({
      deltakere: [
        ['Kommune', 'Areal'],
        ['Nordreisa', 3436],
      ],
    }),
    {},
    ['column.missing Deltakere!A1'],
  ],
  [
    'headings without rows',
    workbook({ kostnader: [['Post', 'Beløp']] }),
    {},
    ['table.empty Kostnader!A1', 'agreement.no-costs Nøkler!A2'],
  ],
  [
    'two tables that may be Deltakere',
    { ...workbook(), 'Deltakere 2017': DELTAKERE },
    {},
    ['table.ambiguous'],
  ],
  [
    'two columns that may be Folketall',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall 2017', 'Folketall 2018'],
        ['Nordreisa', 4919, 4944],
      ],
    }),
    {},
    ['column.ambiguous Deltakere!B1'],
  ],
  [
    'amounts in thousands',
    workbook({ kostnader: replaced(KOSTNADER, 'B1', 'Beløp (1000 kr)') }),
    {},
    ['column.in-thousands Kostnader!B1'],
  ],

  [
    'text for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 'mange') }),
    {},
    ['number.unreadable Deltakere!B3'],
  ],
  [
    'no inhabitants written',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', null) }),
    {},
    ['cell.missing Deltakere!B3'],
  ],
  [
    'half an inhabitant',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', 2925.5) }),
    {},
    ['inhabitants.not-whole Deltakere!B3'],
  ],
  [
    '−12 inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', -12) }),
    {},
    ['inhabitants.negative Deltakere!B3'],
  ],
  [
    'a date for inhabitants',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', date('2018-01-01')) }),
    {},
    ['number.is-date Deltakere!B3'],
  ],
  [
    'inhabitants as TRUE',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', true) }),
    {},
    ['number.unreadable Deltakere!B3'],
  ],
  [
    'an error value',
    workbook({ deltakere: replaced(DELTAKERE, 'B3', errorValue('#N/A')) }),
    {},
    ['cell.error Deltakere!B3'],
  ],
  [
    'a formula without a value',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formula('=1+1')) }),
    {},
    ['cell.not-calculated Kostnader!B2'],
  ],
  [
    'a number without a participant',
    workbook({ deltakere: [...DELTAKERE, [null, 1856]] }),
    {},
    ['cell.missing Deltakere!A5'],
  ],
  [
    'a participant twice',
    workbook({ deltakere: [...DELTAKERE, ['Skjervøy', 2925]] }),
    {},
    ['participant.duplicate Deltakere!A5'],
  ],
  [
    'a participant twice in different case with different figures',
    workbook({ deltakere: [...DELTAKERE, ['SKJERVØY', 2900]] }),
    {},
    [
      'participant.same Deltakere!A5',
      'participant.inhabitants-differ Deltakere!B5',
      'participant.duplicate Deltakere!A5',
    ],
  ],

  [
    'an amount of 1.224',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', '1.224') }),
    {},
    ['number.ambiguous Kostnader!B2'],
  ],
  [
    'an amount in brackets',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', '(1 000)') }),
    {},
    ['number.ambiguous Kostnader!B2'],
  ],
  [
    'an amount too large for its øre',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 1e13) }),
    {},
    ['amount.too-large Kostnader!B2'],
  ],
  [
    'a percentage for an amount',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formatted(0.4, '0 %')) }),
    {},
    ['number.unreadable Kostnader!B2'],
  ],
  [
    'an amount without an item, such as a sum without its word',
    workbook({ kostnader: [...KOSTNADER, [null, 1500]] }),
    {},
    ['sum.perhaps Kostnader!B4', 'cell.missing Kostnader!A4'],
  ],
  [
    'a cost that says its type but no amount',
    workbook({ kostnader: [...withType, ['Leie', 'Drift', null]] }),
    {},
    ['cell.missing Kostnader!C3'],
  ],
  [
    'a sum that does not fit',
    workbook({ kostnader: [...KOSTNADER, ['Sum', 1400]] }),
    {},
    ['sum.mismatch Kostnader!B4'],
  ],
  [
    'a sum of inhabitants that does not fit',
    workbook({ deltakere: [...DELTAKERE, ['I alt', 10000]] }),
    {},
    ['sum.mismatch Deltakere!B5'],
  ],
  [
    'an unknown participant in Gjelder',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Lisens', 100, 'Tromsø'],
      ],
    }),
    {},
    ['participant.unknown Kostnader!C2'],
  ],
  [
    'an unknown agreement in Kostnader',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Samarbeid'],
        ['Lisens', 100, 'Barnevern'],
      ],
    }),
    {},
    ['agreement.unknown Kostnader!C2'],
  ],
  [
    'an unknown agreement in Deltakere',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Samarbeid'],
        ['Nordreisa', 4944, 'Barnevern'],
      ],
    }),
    {},
    ['agreement.unknown Deltakere!C2'],
  ],
  [
    'two agreements and a cost that says none',
    workbook({ nokler: [...NOKLER, ['Barnevern', 0.2]] }),
    {},
    ['agreement.unclear Kostnader!A2', 'agreement.unclear Kostnader!A3'],
  ],
  [
    'a key written twice',
    workbook({ nokler: [...NOKLER, ['norikt', 0.2]] }),
    {},
    ['agreement.duplicate Nøkler!A3'],
  ],

  [
    'weights of 95 %',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', '40 %', 'Folketall 55 %'],
      ],
    }),
    {},
    ['key.weights-sum Nøkler!B2'],
  ],
  ['a chosen key of 90 %', workbook({ nokler: null }), { nokkel: '40/50' }, ['key.weights-sum']],
  [
    'an equal share above 100 %',
    workbook({ nokler: replaced(NOKLER, 'B2', '140 %') }),
    {},
    ['percent.out-of-range Nøkler!B2'],
  ],
  [
    'an equal share of 1,2',
    workbook({ nokler: replaced(NOKLER, 'B2', 1.2) }),
    {},
    ['percent.unclear Nøkler!B2'],
  ],
  [
    'fractions and percentages mixed',
    workbook({ nokler: [...NOKLER, ['Barnevern', 20]] }),
    {},
    ['percent.mixed Nøkler!B3', 'agreement.unclear Kostnader!A2', 'agreement.unclear Kostnader!A3'],
  ],
  [
    'an unknown driver',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Brukere'],
      ],
    }),
    {},
    ['driver.unknown Nøkler!C2'],
  ],
  [
    'two drivers without weights',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Folketall; Brukere'],
      ],
    }),
    {},
    ['key.weights-missing Nøkler!C2'],
  ],
  [
    'drivers that cannot be read',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, '60 %'],
      ],
    }),
    {},
    ['key.unreadable Nøkler!C2'],
  ],
  [
    'a driver column of zeros',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['Nordreisa', 4944, 0],
        ['Skjervøy', 2925, 0],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Brukere'],
      ],
    }),
    {},
    ['driver.zero-sum Deltakere!C1'],
  ],
  [
    'a negative driver',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['Nordreisa', 4944, 3],
        ['Skjervøy', 2925, -1],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Brukere'],
      ],
    }),
    {},
    ['driver.negative Deltakere!C3'],
  ],
  [
    'a driver that one participant lacks',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['Nordreisa', 4944, 3],
        ['Skjervøy', 2925, null],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Brukere'],
      ],
    }),
    {},
    ['cell.missing Deltakere!C3'],
  ],
  [
    'zero inhabitants for all',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall'],
        ['Nordreisa', 0],
      ],
    }),
    {},
    ['driver.zero-sum Deltakere!B1', 'participant.no-inhabitants Deltakere!B2'],
  ],

  [
    'overhead without a host',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Overhead'],
        ['NorIKT', 0.4, 0.02],
      ],
      kostnader: withType,
    }),
    {},
    ['host.missing-for-overhead Nøkler!C2'],
  ],
  [
    'overhead without a column Type',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
        ['NorIKT', 0.4, 0.02, 'Skjervøy'],
      ],
    }),
    {},
    ['overhead.no-types Nøkler!C2'],
  ],
  [
    'the host takes the rest, but there is none',
    workbook(),
    { avrunding: 'verten tar resten' },
    ['host.missing-for-rounding Nøkler!A2'],
  ],
  [
    'a host that is no participant',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Vert'],
        ['NorIKT', 0.4, 'Tromsø'],
      ],
    }),
    {},
    ['participant.unknown Nøkler!C2'],
  ],
  [
    'two hosts',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Vert'],
        ['Nordreisa', 4944, 'ja'],
        ['Skjervøy', 2925, 'ja'],
      ],
    }),
    {},
    ['host.ambiguous Deltakere!C3'],
  ],
  [
    'neither yes nor no',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Vert'],
        ['Nordreisa', 4944, 'kanskje'],
        ['Skjervøy', 2925, null],
      ],
    }),
    {},
    ['yes-no.unreadable Deltakere!C2'],
  ],
  [
    'a rounding nobody knows',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Avrunding', 'Enhet'],
        ['NorIKT', 0.4, 'opp', 'million'],
      ],
    }),
    {},
    ['choice.unknown Nøkler!C2', 'choice.unknown Nøkler!D2'],
  ],

  ['an unknown setting', workbook(), { farge: 'blå' }, ['setting.unknown']],
  ['a setting that cannot be read', workbook(), { avrunding: 'opp' }, ['setting.unreadable']],
  ['a host chosen that is no participant', workbook(), { vert: 'Tromsø' }, ['participant.unknown']],
  ['a place chosen where there is no table', workbook(), { deltakere: 'Kostnader!A1' }, ['table.missing']],

  [
    'a date for joining, and no period',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, date('2018-07-01')],
        ['Skjervøy', 2925, null],
      ],
    }),
    {},
    ['period.missing Deltakere!C2'],
  ],
  [
    'joining in the middle of the period',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, date('2018-07-01')],
        ['Skjervøy', 2925, null],
      ],
    }),
    { periode: '2018' },
    ['participant.part-of-period Deltakere!C2'],
  ],
  [
    'leaving before joining',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra', 'Til'],
        ['Nordreisa', 4944, '1.7.2018', '1.1.2018'],
      ],
    }),
    { periode: '2018' },
    ['participant.dates-swapped Deltakere!D2'],
  ],
  [
    'a day that does not exist',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Fra'],
        ['Nordreisa', 4944, '31.2.2018'],
      ],
    }),
    { periode: '2018' },
    ['date.unreadable Deltakere!C2'],
  ],
  [
    'two keys with dates, and no period',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, 2016],
        ['NorIKT', 0.2, 2018],
      ],
    }),
    {},
    ['period.missing Nøkler!C3'],
  ],
  [
    'a key that is not yet in force',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, 2019],
      ],
    }),
    { periode: '2018' },
    ['agreement.not-in-force Nøkler!C2'],
  ],
  [
    'a key that changes in the period',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Gjelder fra'],
        ['NorIKT', 0.4, null],
        ['NorIKT', 0.2, '1.7.2018'],
      ],
    }),
    { periode: '2018' },
    ['agreement.changes-in-period Nøkler!C3'],
  ],
  [
    'two different periods',
    { ...workbook(), Ark1: [['Periode', 2018]], Ark2: [['År:', 2019]] },
    {},
    ['period.ambiguous'],
  ],
  [
    'a period that cannot be read',
    { ...workbook(), Ark1: [['Periode', '1. halvår 2018']] },
    {},
    ['period.unreadable Ark1!B1'],
  ],
];

describe('Everyday mistakes stop the job and are told with their cell', () => {
  test.each(MISTAKES)('%s', async (_, sheets, settings, expected) => {
    const { told, agreements } = await answer(sheets, settings);
    expect(told).toEqual(expected);
    expect(agreements).toEqual([]);
  });
});
