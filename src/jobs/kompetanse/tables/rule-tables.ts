import type { ColumnSchemas, TableSchema } from '../../../tables/table-schema';

const TYPE_NAMES = ['Type', 'Utdanningstype', 'Type utdanning'] as const;
const UNIT_NAMES = ['Enhet', 'Eining', 'Unit'] as const;
const FROM_NAMES = ['Fra', 'Frå', 'From', 'Fra og med', 'Frå og med', 'Minst'] as const;

/** From when a rule holds, and where it stands: every rule table may say so. */
const DATED = {
  validFrom: {
    kind: 'startDate',
    presence: 'optional',
    names: ['Gjelder fra', 'Gjeld frå', 'Valid from', 'Gyldig fra', 'Gyldig frå'],
  },
  source: { kind: 'text', presence: 'optional', names: ['Hjemmel', 'Heimel', 'Source', 'Kilde', 'Kjelde'] },
} as const satisfies ColumnSchemas;

/** Permisjonsregler: paid leave days, as steps (Dager) or at a rate (Dager per enhet). */
export const LEAVE_RULES_TABLE = {
  id: 'leaveRules',
  label: 'type',
  sheetNames: ['Permisjonsregler', 'Permisjonsreglar', 'Leave rules'],
  unknownColumns: 'terms',
  oneOf: ['days', 'daysPerUnit'],
  columns: {
    type: { kind: 'text', presence: 'required-with-value', names: TYPE_NAMES },
    unit: { kind: 'text', presence: 'required-heading', names: UNIT_NAMES },
    from: { kind: 'quantity', presence: 'optional', names: FROM_NAMES },
    days: {
      kind: 'quantity',
      unit: 'days',
      presence: 'optional',
      names: ['Dager', 'Dagar', 'Days', 'Permisjonsdager', 'Permisjonsdagar'],
    },
    daysPerUnit: {
      kind: 'quantity',
      presence: 'optional',
      names: ['Dager per enhet', 'Dagar per eining', 'Days per unit', 'Dager pr enhet', 'Dagar pr eining'],
    },
    cap: { kind: 'quantity', unit: 'days', presence: 'optional', names: ['Tak', 'Cap', 'Maks', 'Maksimum'] },
    capPerStudyYear: {
      kind: 'quantity',
      unit: 'days',
      presence: 'optional',
      names: ['Tak per studieår', 'Cap per study year', 'Tak pr studieår', 'Maks per studieår'],
    },
    usefulness: { kind: 'text', presence: 'optional', names: ['Nytte', 'Usefulness'] },
    isReduced: {
      kind: 'yesNo',
      presence: 'optional',
      names: [
        'Stillingsprosent',
        'Position percentage',
        'Etter stillingsprosent',
        'Redusert etter stilling',
        'Redusert etter stillingsprosent',
        'Forholdsmessig',
      ],
    },
    ...DATED,
  },
} as const satisfies TableSchema;

/** Tilleggsregler: yearly pay supplements at 100 % position. */
export const SUPPLEMENT_RULES_TABLE = {
  id: 'supplementRules',
  label: 'type',
  sheetNames: ['Tilleggsregler', 'Tilleggsreglar', 'Supplement rules'],
  unknownColumns: 'terms',
  columns: {
    type: { kind: 'text', presence: 'required-with-value', names: TYPE_NAMES },
    from: { kind: 'quantity', presence: 'required-heading', names: FROM_NAMES },
    amount: {
      kind: 'pay',
      presence: 'required-with-value',
      names: ['Tillegg', 'Supplement', 'Kompetansetillegg', 'Tillegg per år'],
      neverSummed: true,
    },
    unit: { kind: 'text', presence: 'optional', names: UNIT_NAMES },
    ...DATED,
  },
} as const satisfies TableSchema;

/** Stipendregler: what each scheme gives at most, and how long it binds. */
export const STIPEND_RULES_TABLE = {
  id: 'stipendRules',
  label: 'scheme',
  sheetNames: ['Stipendregler', 'Stipendreglar', 'Stipend rules'],
  unknownColumns: 'terms',
  columns: {
    scheme: { kind: 'text', presence: 'required-with-value', names: ['Ordning', 'Scheme', 'Stipendordning'] },
    atStart: {
      kind: 'pay',
      presence: 'required-heading',
      names: ['Ved oppstart', 'At start', 'Ved start'],
      neverSummed: true,
    },
    atCompletion: {
      kind: 'pay',
      presence: 'required-heading',
      names: ['Ved fullføring', 'At completion', 'Ved fullført'],
      neverSummed: true,
    },
    type: { kind: 'text', presence: 'optional', names: TYPE_NAMES },
    bindingMonths: {
      kind: 'quantity',
      unit: 'months',
      presence: 'optional',
      names: ['Bindingstid', 'Binding time', 'Bindingstid (mnd)', 'Binding time (months)', 'Binding'],
    },
    bindingFrom: {
      kind: 'text',
      presence: 'optional',
      names: ['Bindingstid fra', 'Bindingstid frå', 'Binding from'],
    },
    withContribution: {
      kind: 'yesNo',
      presence: 'optional',
      names: ['Arbeidsgiveravgift', 'Arbeidsgjevaravgift', 'Employer contribution'],
    },
    ...DATED,
  },
} as const satisfies TableSchema;

/** Satser: what pay costs besides, as percentages, and the workdays of a year. */
export const RATES_TABLE = {
  id: 'rates',
  label: 'rate',
  sheetNames: ['Satser', 'Satsar', 'Rates'],
  unknownColumns: 'terms',
  columns: {
    rate: { kind: 'text', presence: 'required-with-value', names: ['Sats', 'Rate', 'Satser'] },
    // An empty cell is a rate that nobody has given yet.
    value: { kind: 'rate', presence: 'required-heading', names: ['Verdi', 'Value'] },
    municipality: { kind: 'text', presence: 'optional', names: ['Kommune', 'Municipality'] },
    ...DATED,
  },
} as const satisfies TableSchema;
