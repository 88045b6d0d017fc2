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

const education = {
  points: {
    name: 'studiepoeng',
    label: 'Studiepoeng',
    help: 'Antall studiepoeng. For typer der reglene teller måneder, som fagbrev: antall måneder.',
  },
  position: {
    name: 'stilling',
    label: 'Stillingsandelen',
    help: 'Stillingens andel av full stilling, som 80 %.',
  },
  type: {
    name: 'type',
    label: 'Typen',
    help: '"Studium" (vanlig), "Fagbrev", "Fagskole", eller en annen type som reglene har.',
  },
};

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const nbFunctions = {
  nth: (label: string, place: string) => `${label} nr. ${place}`,
  within: (label: string, row: string, column: string) => `${label}, rad ${row}, kolonne ${column}`,
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
  PERMISJONSDAGER: {
    description: 'Permisjonsdager med lønn i hele studiet etter reglene, redusert for deltid. Ikke avrundet.',
    parameters: {
      ...education,
      rules: {
        name: 'regler',
        label: 'Reglene',
        help: 'Cellene i tabellen Permisjonsregler med overskriftene. Utelatt: de innebygde reglene (Nord-Troms 2016).',
      },
    },
  },
  TILLEGG: {
    description:
      'Kompetansetillegg i kroner per år etter de innebygde reglene (Nord-Troms 2016), redusert for deltid.',
    parameters: {
      ...education,
      position: {
        name: 'stilling',
        label: 'Stillingsandelen',
        help: 'Stillingens andel av full stilling, som 80 %. Utelatt: 100 %.',
      },
    },
  },
  PERMISJONSKOST: {
    description:
      'Lønn under permisjon i kroner: dager × årslønn / 260, med pensjon og arbeidsgiveravgift. Lønnen er i budsjettet fra før.',
    parameters: {
      days: { name: 'dager', label: 'Dagene', help: 'Antall permisjonsdager med lønn.' },
      salary: { name: 'årslønn', label: 'Årslønnen', help: 'Årslønn i full stilling, i kroner.' },
      pension: {
        name: 'pensjon',
        label: 'Pensjon',
        help: 'Arbeidsgivers del av pensjonen, som 16 %. Utelatt: 0.',
      },
      employerContribution: {
        name: 'arbeidsgiveravgift',
        label: 'Arbeidsgiveravgiften',
        help: 'Som 5,1 % eller 0. Utelatt: 0.',
      },
    },
  },
};
