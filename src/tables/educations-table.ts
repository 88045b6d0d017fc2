import { EMPLOYEE_NAMES } from './employees-table';
import type { TableSchema } from './table-schema';

/** Utdanninger: the educations that employees have applied for, are taking or have completed. */
export const EDUCATIONS_TABLE = {
  id: 'educations',
  label: 'employee',
  columns: {
    employee: { kind: 'text', presence: 'required-with-value', names: EMPLOYEE_NAMES },
    education: {
      kind: 'text',
      presence: 'required-with-value',
      names: [
        'Utdanning',
        'Education',
        'Studium',
        'Studie',
        'Study',
        'Tiltak',
        'Videreutdanning',
        'Vidareutdanning',
        'Etterutdanning',
      ],
    },
    type: {
      kind: 'text',
      presence: 'required-with-value',
      names: ['Type', 'Utdanningstype', 'Type utdanning'],
    },
    points: {
      kind: 'quantity',
      presence: 'optional',
      names: ['Studiepoeng', 'Study points', 'stp', 'ECTS', 'Credits', 'stp.'],
    },
    months: {
      kind: 'quantity',
      presence: 'optional',
      names: [
        'Varighet',
        'Varigheit',
        'Duration',
        'Varighet (mnd)',
        'Varigheit (mnd)',
        'Duration (months)',
        'Måneder',
        'Månader',
        'Months',
        'mnd',
      ],
    },
    scheme: { kind: 'text', presence: 'optional', names: ['Ordning', 'Scheme', 'Stipendordning'] },
    start: {
      kind: 'startDate',
      presence: 'optional',
      names: ['Start', 'Startdato', 'Start date', 'Studiestart', 'Oppstart', 'Fra', 'Frå', 'From'],
    },
    end: {
      kind: 'endDate',
      presence: 'optional',
      names: ['Slutt', 'Sluttdato', 'End', 'End date', 'Studieslutt', 'Til', 'To'],
    },
    withPay: {
      kind: 'yesNo',
      presence: 'optional',
      names: ['Med lønn', 'Med løn', 'With pay', 'Permisjon med lønn', 'Permisjon med løn'],
    },
    substitute: { kind: 'yesNo', presence: 'optional', names: ['Vikar', 'Substitute'] },
    usefulness: {
      kind: 'text',
      presence: 'optional',
      names: ['Nytte', 'Usefulness', 'Nytte for arbeidsgiver', 'Nytte for arbeidsgjevar'],
    },
    examDays: {
      kind: 'quantity',
      presence: 'optional',
      names: ['Eksamensdager', 'Eksamensdagar', 'Exam days'],
    },
    completed: { kind: 'completion', presence: 'optional', names: ['Fullført', 'Completed', 'Bestått'] },
    fee: {
      kind: 'pay',
      presence: 'optional',
      names: [
        'Avgift',
        'Fee',
        'Studieavgift',
        'Kursavgift',
        'Semesteravgift',
        'Deltakeravgift',
        'Deltakaravgift',
      ],
    },
    grant: { kind: 'pay', presence: 'optional', names: ['Tilskudd', 'Tilskot', 'Grant'] },
    decision: {
      kind: 'quantity',
      presence: 'optional',
      names: [
        'Innvilgede dager',
        'Innvilga dagar',
        'Granted days',
        'Innvilgede dager med lønn',
        'Vedtatte dager',
      ],
    },
    reason: {
      kind: 'text',
      presence: 'optional',
      names: ['Begrunnelse', 'Grunngjeving', 'Reason', 'Grunngiving'],
    },
  },
} as const satisfies TableSchema;
