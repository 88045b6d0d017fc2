import type { TableSchema } from './table-schema';

/** What a column with the employer's own numbers of employees may be called. */
export const EMPLOYEE_NUMBER_NAMES = [
  'Ansattnr',
  'Ansattnummer',
  'Tilsettnr',
  'Tilsettnummer',
  'Employee number',
  'Employee no',
  'Ansatt-id',
  'Employee id',
] as const;

/** What the column that names an employee may be called, here and among the educations; by name, or by number alone. */
export const EMPLOYEE_NAMES = [
  'Ansatt',
  'Tilsett',
  'Employee',
  'Navn',
  'Namn',
  'Name',
  'Medarbeider',
  'Medarbeidar',
  'Arbeidstaker',
  'Arbeidstakar',
  ...EMPLOYEE_NUMBER_NAMES,
] as const;

/** Ansatte: who may take an education, and what an absence of theirs costs. No more is read of them than that needs. */
export const EMPLOYEES_TABLE = {
  id: 'employees',
  label: 'employee',
  remarks: [
    'Startdato',
    'Start date',
    'Stilling',
    'Stillingstittel',
    'Position',
    'Avdeling',
    'Department',
    'Enhet',
    'Eining',
    'Tjenestested',
    'Tenestestad',
    'Arbeidssted',
    'Arbeidsstad',
    'Leder',
    'Leiar',
    'Nærmeste leder',
    'Næraste leiar',
    'Manager',
    'Turnus',
    'Fagforening',
    'Fagforeining',
    'Union',
  ],
  sheetNames: ['Ansatte', 'Tilsette', 'Employees', 'Ansattliste', 'Personal'],
  columns: {
    employee: { kind: 'text', presence: 'required-with-value', names: EMPLOYEE_NAMES },
    position: {
      kind: 'fraction',
      presence: 'required-with-value',
      names: [
        'Stillingsprosent',
        'Position percentage',
        'Stilling %',
        'Stillings-%',
        'Stillingsandel',
        'St.%',
        'Stillingsstørrelse',
        'Stillingsstorleik',
        'Position share',
        'FTE',
      ],
    },
    salary: {
      kind: 'pay',
      presence: 'required-heading',
      names: [
        'Årslønn',
        'Årsløn',
        'Yearly salary',
        'Annual salary',
        'Årslønn 100 %',
        'Årsløn 100 %',
        'Årslønn i 100 % stilling',
        'Grunnlønn',
        'Grunnløn',
        'Lønn',
        'Løn',
        'Salary',
      ],
    },
    municipality: {
      kind: 'text',
      presence: 'optional',
      names: ['Kommune', 'Municipality', 'Arbeidsgiver', 'Arbeidsgjevar', 'Employer'],
    },
    hoursAWeek: {
      kind: 'quantity',
      unit: 'hours',
      presence: 'optional',
      names: [
        'Timer per uke',
        'Timar per veke',
        'Hours per week',
        'Timer pr uke',
        'Timar pr veke',
        'Uketimer',
      ],
    },
    leavesOn: {
      kind: 'endDate',
      presence: 'optional',
      names: ['Slutter', 'Sluttar', 'Leaves on', 'Fratrer', 'Fråtrer'],
    },
  },
} as const satisfies TableSchema;
