import type { CellInput } from '../../support/memory-workbook';
import { NOKLER, replaced, workbook } from '../../support/kostnader';
import { error } from '../outcome';
import type { SheetEntry } from './sheet-entry';

const withType = [
  ['Post', 'Type', 'Beløp'],
  ['Lønn', 'Lønn', 1000],
];

/** Costs of two types, the host credited 2 % of some of them. */
const overheadOf = (...types: readonly CellInput[]) =>
  workbook({
    nokler: [
      ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
      ['NorIKT', 0.4, '2 %', 'Skjervøy'],
    ],
    kostnader: [
      ['Post', 'Type', 'Beløp'],
      ...types.map((type, index) => [`Post ${String(index)}`, type, 100]),
    ],
  });

/** What is wrong with keys, drivers and hosts. */
export const KEYS: readonly SheetEntry[] = [
  [
    'weights of 95 %',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', '40 %', 'Folketall 55 %'],
      ],
    }),
    {},
    error('key.weights-sum Nøkler!B2'),
  ],
  ['a chosen key of 90 %', workbook({ nokler: null }), { nokkel: '40/50' }, error('key.weights-sum')],
  [
    'an equal share above 100 %',
    workbook({ nokler: replaced(NOKLER, 'B2', '140 %') }),
    {},
    error('percent.out-of-range Nøkler!B2'),
  ],
  [
    'an equal share of 1,2',
    workbook({ nokler: replaced(NOKLER, 'B2', 1.2) }),
    {},
    error('percent.unclear Nøkler!B2'),
  ],
  [
    'fractions and percentages mixed',
    workbook({ nokler: [...NOKLER, ['Barnevern', 20]] }),
    {},
    error('percent.mixed Nøkler!B3', 'agreement.unclear Kostnader!A2', 'agreement.unclear Kostnader!A3'),
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
    error('driver.unknown Nøkler!C2'),
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
    error('key.weights-missing Nøkler!C2'),
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
    error('key.unreadable Nøkler!C2'),
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
    error('driver.zero-sum Deltakere!C1'),
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
    error('driver.negative Deltakere!C3'),
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
    error('cell.missing Deltakere!C3'),
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
    error('driver.zero-sum Deltakere!B1', 'participant.no-inhabitants Deltakere!B2'),
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
    error('host.missing-for-overhead Nøkler!C2'),
  ],
  [
    'overhead of types that are not there',
    overheadOf('Drift', 'Leie'),
    {},
    error('overhead.no-base Nøkler!C2'),
  ],
  [
    'overhead of types that may be the same, spelled otherwise',
    overheadOf('Lønn og sosiale utgifter', 'Drift'),
    {},
    error('overhead.unclear-types Nøkler!C2'),
  ],
  [
    'overhead of wages, beside wages spelled otherwise',
    overheadOf('Lønn', 'Fastlønn'),
    {},
    error('overhead.unclear-types Nøkler!C2'),
  ],
  ['overhead of account numbers', overheadOf(1010, 1090), {}, error('overhead.no-base Nøkler!C2')],
  [
    'overhead without a column Type',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
        ['NorIKT', 0.4, 0.02, 'Skjervøy'],
      ],
    }),
    {},
    error('overhead.no-types Nøkler!C2'),
  ],
  [
    'the host takes the rest, but there is none',
    workbook(),
    { avrunding: 'verten tar resten' },
    error('host.missing-for-rounding Nøkler!A2'),
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
    error('participant.unknown Nøkler!C2'),
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
    error('host.ambiguous Deltakere!C3'),
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
    error('yes-no.unreadable Deltakere!C2'),
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
    error('choice.unknown Nøkler!C2', 'choice.unknown Nøkler!D2'),
  ],
];
