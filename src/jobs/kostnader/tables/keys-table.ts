import type { TableSchema } from '../../../tables/table-schema';

/** Nøkler: how each agreement shares its costs. */
export const KEYS_TABLE = {
  id: 'keys',
  label: 'agreement',
  sheetNames: [
    'Nøkler',
    'Nøklar',
    'Keys',
    'Fordelingsnøkler',
    'Fordelingsnøklar',
    'Kostnadsnøkler',
    'Nøkkel',
    'Avtaler',
    'Avtalar',
    'Samarbeid',
  ],
  unknownColumns: 'terms',
  columns: {
    agreement: {
      kind: 'text',
      presence: 'required-with-value',
      names: ['Samarbeid', 'Avtale', 'Agreement', 'Samarbeidsavtale'],
    },
    equalShare: {
      kind: 'key',
      mayBeFewPercent: true,
      presence: 'required-with-value',
      names: ['Lik andel', 'Lik del', 'Equal share', 'Fast andel', 'Fast del', 'Fast', 'Likt', 'Fixed share'],
    },
    drivers: {
      kind: 'text',
      presence: 'optional',
      names: [
        'Fordelingsgrunnlag',
        'Fordelingsgrunnlag variabel del',
        'Drivers',
        'Driver',
        'Grunnlag',
        'Fordeles etter',
        'Fordelast etter',
      ],
    },
    host: {
      kind: 'text',
      presence: 'optional',
      names: ['Vert', 'Vertskommune', 'Host', 'Administrasjonskommune', 'Kontorkommune'],
    },
    overhead: {
      kind: 'fraction',
      mayBeFewPercent: true,
      presence: 'optional',
      names: ['Overhead', 'Administrasjonspåslag', 'Påslag', 'Administrasjonstillegg'],
    },
    policy: { kind: 'text', presence: 'optional', names: ['Avrunding', 'Rounding', 'Avrundingsregel'] },
    unit: {
      kind: 'text',
      presence: 'optional',
      names: ['Enhet', 'Eining', 'Unit', 'Avrundes til', 'Rundes av til'],
    },
    validFrom: {
      kind: 'startDate',
      presence: 'optional',
      names: ['Gjelder fra', 'Gjeld frå', 'Valid from', 'Gyldig fra', 'Gyldig frå'],
    },
    source: { kind: 'text', presence: 'optional', names: ['Hjemmel', 'Heimel', 'Source', 'Kilde', 'Kjelde'] },
  },
} as const satisfies TableSchema;
