const sharing = {
  total: {
    name: 'beløp',
    label: 'Beløpet',
    help: 'Det som skal fordeles, i kroner. Rundes av til øre.',
  },
  drivers: {
    name: 'grunnlag',
    label: 'Grunnlaget',
    help: 'Én rad eller kolonne med ett tall for hver deltaker, som folketall. En tom celle er ingen deltaker.',
  },
  equalShare: {
    name: 'lik_andel',
    label: 'Lik andel',
    help: 'Delen som fordeles likt, som 40 %. Resten følger grunnlaget.',
  },
};

const rounding = {
  rounding: {
    name: 'avrunding',
    label: 'Avrunding',
    help: '"største rest" (vanlig), "hver for seg", "siste tar resten" eller "største tar resten".',
  },
  unit: {
    name: 'enhet',
    label: 'Enhet',
    help: '"øre" (vanlig), "krone", "hundre" eller "tusen".',
  },
};

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const nbFunctions = {
  nth: (label: string, place: string) => `${label} nr. ${place}`,
  FORDELING: {
    description:
      'Fordeler et beløp etter en nøkkel. Andelene fylles ut ved siden av grunnlaget og summerer seg til beløpet på øret.',
    parameters: { ...sharing, ...rounding },
  },
  ANDEL: {
    description:
      'Én deltakers andel av et beløp som fordeles etter en nøkkel: den samme som FORDELING gir på samme plass.',
    parameters: {
      ...sharing,
      number: {
        name: 'nummer',
        label: 'Nummeret',
        help: 'Deltakerens plass i grunnlaget: 1 for den første cellen, 2 for den neste.',
      },
      ...rounding,
    },
  },
};
