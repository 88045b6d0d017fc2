import type { TableSchema } from './table-schema';

/** Deltakere: who pays, with inhabitants. Number columns that are not named here are drivers. */
export const PARTICIPANTS_TABLE = {
  id: 'participants',
  label: 'participant',
  columns: {
    participant: {
      kind: 'text',
      presence: 'required-with-value',
      names: [
        'Deltaker',
        'Deltakar',
        'Participant',
        'Kommune',
        'Municipality',
        'Deltakere',
        'Kommuner',
        'Kommunar',
      ],
    },
    inhabitants: {
      kind: 'inhabitants',
      presence: 'required-with-value',
      names: [
        'Folketall',
        'Folketal',
        'Inhabitants',
        'Innbyggere',
        'Innbyggarar',
        'Innbyggertall',
        'Innbyggjartal',
        'Innbyggartal',
        'Folkemengde',
        'Folkemengd',
        'Antall innbyggere',
        'Population',
      ],
    },
    agreement: {
      kind: 'text',
      presence: 'optional',
      names: ['Samarbeid', 'Avtale', 'Agreement', 'Samarbeidsavtale'],
    },
    host: {
      kind: 'yesNo',
      presence: 'optional',
      names: ['Vert', 'Vertskommune', 'Host', 'Administrasjonskommune', 'Kontorkommune'],
    },
    today: {
      kind: 'amount',
      presence: 'optional',
      names: [
        'Dagens kostnad',
        "Today's cost",
        'Kostnad i dag',
        'Dagens utgift',
        'Betaler i dag',
        'Betalar i dag',
        'Current cost',
        'Todays cost',
      ],
    },
    from: {
      kind: 'startDate',
      presence: 'optional',
      names: ['Fra', 'Frå', 'From', 'Fra dato', 'Frå dato', 'Med fra'],
    },
    to: { kind: 'endDate', presence: 'optional', names: ['Til', 'To', 'Til dato', 'Med til'] },
  },
} as const satisfies TableSchema;
