import type { nbFunctions } from './nb-functions';

const sharing = {
  total: {
    name: 'beløp',
    label: 'Beløpet',
    help: 'Det som skal delast, i kroner. Blir runda av til øre.',
  },
  drivers: {
    name: 'grunnlag',
    label: 'Grunnlaget',
    help: 'Éi rad eller kolonne med eitt tal for kvar deltakar, som folketal. Ei tom celle er ingen deltakar.',
  },
  equalShare: {
    name: 'lik_del',
    label: 'Lik del',
    help: 'Delen som blir delt likt, som 40 %. Resten følgjer grunnlaget.',
  },
};

const rounding = {
  rounding: {
    name: 'avrunding',
    label: 'Avrunding',
    help: '"største rest" (vanleg), "kvar for seg", "siste tek resten" eller "største tek resten".',
  },
  unit: {
    name: 'eining',
    label: 'Eining',
    help: '"øre" (vanleg), "krone", "hundre" eller "tusen".',
  },
};

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const nnFunctions: typeof nbFunctions = {
  nth: (label: string, place: string) => `${label} nr. ${place}`,
  FORDELING: {
    description:
      'Deler eit beløp etter ein nøkkel. Delane blir fylte ut ved sida av grunnlaget og summerer seg til beløpet på øret.',
    parameters: { ...sharing, ...rounding },
  },
  ANDEL: {
    description:
      'Delen éin deltakar får av eit beløp som blir delt etter ein nøkkel: den same som FORDELING gir på same plass.',
    parameters: {
      ...sharing,
      number: {
        name: 'nummer',
        label: 'Nummeret',
        help: 'Plassen deltakaren har i grunnlaget: 1 for den første cella, 2 for den neste.',
      },
      ...rounding,
    },
  },
};
