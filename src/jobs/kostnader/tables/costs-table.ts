import type { TableSchema } from '../../../tables/table-schema';

/** Kostnader: what is shared, or owed by one participant alone. */
export const COSTS_TABLE = {
  id: 'costs',
  label: 'item',
  sheetNames: ['Kostnader', 'Kostnadar', 'Costs', 'Utgifter', 'Kostnad', 'Kostnadsgrunnlag'],
  severalMayCount: true,
  rowsAddUp: true,
  unknownColumns: 'amounts',
  columns: {
    item: {
      kind: 'text',
      presence: 'required-with-value',
      names: [
        'Post',
        'Tekst',
        'Item',
        'Kostnadspost',
        'Beskrivelse',
        'Skildring',
        'Text',
        'Description',
        'Kontonavn',
        'Kontonamn',
        'Konto',
        'Account',
        'Navn',
        'Namn',
        'Name',
      ],
    },
    amount: {
      kind: 'amount',
      presence: 'required-beside-label',
      names: [
        'Beløp',
        'Beløp i kroner',
        'Amount',
        'Kostnad',
        'Utgift',
        'Cost',
        'Sum kostnad',
        'Regnskap',
        'Rekneskap',
        'Budsjett',
      ],
    },
    agreement: {
      kind: 'text',
      presence: 'optional',
      names: ['Samarbeid', 'Avtale', 'Agreement', 'Samarbeidsavtale'],
    },
    type: { kind: 'text', presence: 'optional', names: ['Type', 'Art', 'Kostnadstype'] },
    owedBy: { kind: 'text', presence: 'optional', names: ['Gjelder', 'Gjeld', 'Owed by', 'Applies to'] },
    paidBy: {
      kind: 'text',
      presence: 'optional',
      names: ['Betalt av', 'Paid by', 'Utlagt av', 'Lagt ut av'],
    },
  },
} as const satisfies TableSchema;
