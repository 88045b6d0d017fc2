import type { nbFunctions } from './nb-functions';

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

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const enFunctions: typeof nbFunctions = {
  nth: (label: string, place: string) => `${label} no. ${place}`,
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
};
