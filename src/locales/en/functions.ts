import type { nbFunctions } from '../nb/functions';

const sharing = {
  total: {
    name: 'total',
    label: 'The total',
    help: 'What is to be shared, in kroner. Rounded to øre.',
  },
  drivers: {
    name: 'drivers',
    label: 'The drivers',
    help: 'One row or column with a number for each participant, such as inhabitants. An empty cell is no participant.',
  },
  equalShare: {
    name: 'equal_share',
    label: 'The equal share',
    help: 'The part that is shared equally, such as 40 %. The rest follows the drivers.',
  },
};

const rounding = {
  rounding: {
    name: 'rounding',
    label: 'The rounding',
    help: '"largest remainder" (the usual one), "each rounded", "last absorbs" or "largest absorbs".',
  },
  unit: {
    name: 'unit',
    label: 'The unit',
    help: '"øre" (the usual one), "krone", "hundred" or "thousand".',
  },
};

const education = {
  points: {
    name: 'points',
    label: 'The study points',
    help: 'The number of study points (ECTS). For types whose rules count months, such as a trade certificate: the number of months.',
  },
  position: {
    name: 'position',
    label: 'The position',
    help: 'The part of a full-time position, such as 80 %.',
  },
  type: {
    name: 'type',
    label: 'The type',
    help: '"Study" (usual), "Trade certificate", "Vocational college", or another type that the rules have.',
  },
};

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const enFunctions: typeof nbFunctions = {
  nth: (label: string, place: string) => `${label} no. ${place}`,
  within: (label: string, row: string, column: string) => `${label}, row ${row}, column ${column}`,
  FORDELING: {
    description:
      'Shares a total by a key. The shares fill the cells beside and sum to the total, to the øre.',
    parameters: { ...sharing, ...rounding },
  },
  ANDEL: {
    description:
      'One participant’s share of a total that is shared by a key: the same that FORDELING gives in that place.',
    parameters: {
      ...sharing,
      number: {
        name: 'number',
        label: 'The number',
        help: 'The participant’s place among the drivers: 1 for the first cell, 2 for the next.',
      },
      ...rounding,
    },
  },
  PERMISJONSDAGER: {
    description: 'Leave days with pay in the whole study by the rules, reduced for part time. Not rounded.',
    parameters: {
      ...education,
      rules: {
        name: 'rules',
        label: 'The rules',
        help: 'The cells of a table of leave rules, with its headings. Left out: the built-in rules (Nord-Troms 2016).',
      },
    },
  },
  TILLEGG: {
    description:
      'Pay supplement in kroner a year by the built-in rules (Nord-Troms 2016), reduced for part time.',
    parameters: {
      ...education,
      position: {
        name: 'position',
        label: 'The position',
        help: 'The part of a full-time position, such as 80 %. Left out: 100 %.',
      },
    },
  },
  PERMISJONSKOST: {
    description:
      'Wages during leave in kroner: days × salary / 260, with pension and employer contribution. The salary is in the budget already.',
    parameters: {
      days: { name: 'days', label: 'The days', help: 'The number of leave days with pay.' },
      salary: { name: 'salary', label: 'The salary', help: 'A year’s salary at full time, in kroner.' },
      pension: {
        name: 'pension',
        label: 'The pension',
        help: 'The employer’s part of the pension, such as 16 %. Left out: 0.',
      },
      employerContribution: {
        name: 'employer_contribution',
        label: 'The employer contribution',
        help: 'Such as 5.1 % or 0. Left out: 0.',
      },
    },
  },
};
