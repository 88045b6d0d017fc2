import { COSTS_TABLE } from '../../src/jobs/kostnader/tables/costs-table';
import { EDUCATIONS_TABLE } from '../../src/jobs/kompetanse/tables/educations-table';
import { EMPLOYEES_TABLE } from '../../src/jobs/kompetanse/tables/employees-table';
import { normalizeHeading } from '../../src/tables/heading';
import { KEYS_TABLE } from '../../src/jobs/kostnader/tables/keys-table';
import { matchHeadings } from '../../src/tables/match-headings';
import { PARTICIPANTS_TABLE } from '../../src/jobs/kostnader/tables/participants-table';
import {
  LEAVE_RULES_TABLE,
  RATES_TABLE,
  STIPEND_RULES_TABLE,
  SUPPLEMENT_RULES_TABLE,
} from '../../src/jobs/kompetanse/tables/rule-tables';
import type { TableSchema } from '../../src/tables/table-schema';

/** The names that a person may give each column: bokmål, nynorsk and English. */
type Names = Readonly<Record<string, readonly string[]>>;

const PARTICIPANTS: Names = {
  participant: ['Deltaker', 'Kommune', 'Deltakar', 'Participant', 'Municipality'],
  inhabitants: [
    'Folketall',
    'Innbyggere',
    'Innbyggertall',
    'Folkemengde',
    'Folketal',
    'Innbyggarar',
    'Innbyggjarar',
    'Innbyggjartal',
    'Innbyggartal',
    'Folkemengd',
    'Inhabitants',
    'Population',
  ],
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  host: ['Vert', 'Host'],
  today: ['Dagens kostnad', 'Kostnad i dag', "Today's cost", 'Current cost'],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til', 'To'],
};

const KEYS: Names = {
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  equalShare: ['Lik andel', 'Fast andel', 'Fast', 'Lik del', 'Fast del', 'Equal share', 'Fixed share'],
  drivers: ['Fordelingsgrunnlag', 'Drivers'],
  host: ['Vert', 'Host'],
  overhead: ['Overhead'],
  policy: ['Avrunding', 'Rounding'],
  unit: ['Enhet', 'Eining', 'Unit'],
  validFrom: ['Gjelder fra', 'Gjeld frå', 'Valid from'],
  source: ['Hjemmel', 'Heimel', 'Source'],
};

const COSTS: Names = {
  item: ['Post', 'Tekst', 'Item', 'Text'],
  amount: ['Beløp', 'Kostnad', 'Utgift', 'Amount', 'Cost'],
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  type: ['Type'],
  owedBy: ['Gjelder', 'Gjeld', 'Applies to'],
  paidBy: ['Betalt av', 'Paid by'],
};

const EMPLOYEES: Names = {
  employee: ['Ansatt', 'Navn', 'Ansattnr', 'Tilsett', 'Namn', 'Employee', 'Name', 'Employee number'],
  position: [
    'Stillingsprosent',
    'Stilling %',
    'Stillings-%',
    'Stillingsandel',
    'St.%',
    'Position percentage',
  ],
  salary: ['Årslønn', 'Årsløn', 'Årslønn 100 %', 'Yearly salary', 'Annual salary'],
  municipality: ['Kommune', 'Municipality'],
  hoursAWeek: ['Timer per uke', 'Timar per veke', 'Hours per week'],
  leavesOn: ['Slutter', 'Sluttar', 'Leaves on'],
};

const EDUCATIONS: Names = {
  employee: ['Ansatt', 'Navn', 'Ansattnr', 'Tilsett', 'Employee'],
  education: ['Utdanning', 'Studium', 'Tiltak', 'Education'],
  type: ['Type'],
  points: ['Studiepoeng', 'stp', 'Study points', 'ECTS'],
  months: ['Varighet', 'Varighet (mnd)', 'Varigheit', 'Duration', 'Duration (months)', 'mnd'],
  scheme: ['Ordning', 'Scheme'],
  start: ['Start', 'Startdato', 'Start date'],
  end: ['Slutt', 'Sluttdato', 'End', 'Avsluttes', 'Ferdig'],
  withPay: ['Med lønn', 'Med løn', 'With pay'],
  substitute: ['Vikar', 'Substitute'],
  usefulness: ['Nytte', 'Usefulness'],
  examDays: ['Eksamensdager', 'Eksamensdagar', 'Exam days'],
  completed: ['Fullført', 'Completed'],
  fee: ['Avgift', 'Fee'],
  grant: ['Tilskudd', 'Tilskot', 'Grant'],
  decision: ['Innvilgede dager', 'Innvilga dagar', 'Granted days'],
  reason: ['Begrunnelse', 'Grunngjeving', 'Reason'],
};

const DATED: Names = {
  validFrom: ['Gjelder fra', 'Gjeld frå', 'Valid from'],
  source: ['Hjemmel', 'Heimel', 'Source'],
};

const LEAVE_RULES: Names = {
  type: ['Type'],
  unit: ['Enhet', 'Eining', 'Unit'],
  from: ['Fra', 'Frå', 'From'],
  days: ['Dager', 'Dagar', 'Days'],
  daysPerUnit: ['Dager per enhet', 'Dagar per eining', 'Days per unit'],
  cap: ['Tak', 'Cap'],
  capPerStudyYear: ['Tak per studieår', 'Cap per study year'],
  usefulness: ['Nytte', 'Usefulness'],
  isReduced: ['Stillingsprosent', 'Position percentage'],
  ...DATED,
};

const SUPPLEMENT_RULES: Names = {
  type: ['Type'],
  from: ['Fra', 'Frå', 'From'],
  amount: ['Tillegg', 'Supplement', 'Tillegg per år'],
  unit: ['Enhet', 'Eining', 'Unit'],
  ...DATED,
};

const STIPEND_RULES: Names = {
  scheme: ['Ordning', 'Scheme'],
  atStart: ['Ved oppstart', 'At start'],
  atCompletion: ['Ved fullføring', 'At completion'],
  type: ['Type'],
  bindingMonths: ['Bindingstid', 'Bindingstid (mnd)', 'Binding time', 'Binding time (months)'],
  bindingFrom: ['Bindingstid fra', 'Bindingstid frå', 'Binding from'],
  withContribution: ['Arbeidsgiveravgift', 'Arbeidsgjevaravgift', 'Employer contribution'],
  ...DATED,
};

const RATES: Names = {
  rate: ['Sats', 'Rate'],
  value: ['Verdi', 'Value'],
  municipality: ['Kommune', 'Municipality'],
  ...DATED,
};

const TABLES: readonly (readonly [string, TableSchema, Names])[] = [
  ['Deltakere', PARTICIPANTS_TABLE, PARTICIPANTS],
  ['Nøkler', KEYS_TABLE, KEYS],
  ['Kostnader', COSTS_TABLE, COSTS],
  ['Ansatte', EMPLOYEES_TABLE, EMPLOYEES],
  ['Utdanninger', EDUCATIONS_TABLE, EDUCATIONS],
  ['Permisjonsregler', LEAVE_RULES_TABLE, LEAVE_RULES],
  ['Tilleggsregler', SUPPLEMENT_RULES_TABLE, SUPPLEMENT_RULES],
  ['Stipendregler', STIPEND_RULES_TABLE, STIPEND_RULES],
  ['Satser', RATES_TABLE, RATES],
];

/** The column that a heading alone in its row is found as. */
function columnOf(heading: string, schema: TableSchema): string | undefined {
  return [...matchHeadings([{ text: heading, column: 1 }], schema).columns.keys()][0];
}

describe.each(TABLES)('%s', (_, schema, columns) => {
  const names = Object.entries(columns).flatMap(([column, each]) => each.map((name) => ({ name, column })));

  test.each(names)('$name is the column $column', ({ name, column }) => {
    expect(columnOf(name, schema)).toBe(column);
  });
  test.each([
    ['in capitals', (name: string) => name.toLocaleUpperCase('nb')],
    ['in small letters', (name: string) => name.toLocaleLowerCase('nb')],
    ['with spaces around', (name: string) => `  ${name} `],
    ['over two lines', (name: string) => name.replaceAll(' ', '\n')],
    ['with more spaces than one', (name: string) => name.replaceAll(' ', '   ')],
    ['with a colon behind', (name: string) => `${name}:`],
    ['divided by a hyphen', (name: string) => `${name.slice(0, 2)}-${name.slice(2)}`],
    ['with (kr) behind', (name: string) => `${name} (kr)`],
    ['with % behind', (name: string) => `${name} %`],
    ['with a date behind', (name: string) => `${name} pr. 1.1.2018`],
    ['with a year behind', (name: string) => `${name} 2018`],
  ])('each of them also %s', (_how, written) => {
    const found = names.map(({ name }) => [name, columnOf(written(name), schema)]);
    expect(found).toEqual(names.map(({ name, column }) => [name, column]));
  });

  test('no two columns share a name', () => {
    const all = Object.values(schema.columns).flatMap((column) => column.names.map(normalizeHeading));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
  test('every column has its names here', () => {
    expect(Object.keys(schema.columns)).toEqual(Object.keys(columns));
  });
});

describe('What each table must have', () => {
  test.each([
    [PARTICIPANTS_TABLE, ['participant', 'inhabitants']],
    [KEYS_TABLE, ['agreement', 'equalShare']],
    [COSTS_TABLE, ['item', 'amount']],
    [EMPLOYEES_TABLE, ['employee', 'position', 'salary']],
    [EDUCATIONS_TABLE, ['employee', 'education', 'type']],
    [LEAVE_RULES_TABLE, ['type', 'unit', 'days']],
    [SUPPLEMENT_RULES_TABLE, ['type', 'from', 'amount']],
    [STIPEND_RULES_TABLE, ['scheme', 'atStart', 'atCompletion']],
    [RATES_TABLE, ['rate', 'value']],
  ])('$id', (schema: TableSchema, columns) => {
    expect(matchHeadings([], schema).missing).toEqual(columns);
  });
});

describe('Headings that must not be taken for another', () => {
  test('a job is not how much of one: Stilling needs its percent sign to be Stillingsprosent', () => {
    expect(columnOf('Stilling', EMPLOYEES_TABLE)).toBeUndefined();
    expect(columnOf('Stilling %', EMPLOYEES_TABLE)).toBe('position');
  });

  test('of Dager and Dager per enhet one is enough, and the rest of the table is wanted still', () => {
    const missing = (...texts: readonly string[]) =>
      matchHeadings(
        texts.map((text, index) => ({ text, column: index + 1 })),
        LEAVE_RULES_TABLE,
      ).missing;
    expect(missing('Type', 'Enhet', 'Dager')).toEqual([]);
    expect(missing('Type', 'Enhet', 'Dager per enhet')).toEqual([]);
    expect(missing('Type', 'Dager per enhet')).toEqual(['unit']);
    expect(missing('Type', 'Enhet')).toEqual(['days']);
  });
});
