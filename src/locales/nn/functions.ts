import type { nbFunctions } from '../nb/functions';

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

const education = {
  points: {
    name: 'studiepoeng',
    label: 'Studiepoeng',
    help: 'Talet på studiepoeng. For typar der reglane tel månader, som fagbrev: talet på månader.',
  },
  position: {
    name: 'stilling',
    label: 'Stillingsdelen',
    help: 'Kor stor del stillinga er av full stilling, som 80 %.',
  },
  type: {
    name: 'type',
    label: 'Typen',
    help: '"Studium" (vanleg), "Fagbrev", "Fagskule", eller ein annan type som reglane har.',
  },
};

/** The worksheet functions, as Excel shows them while they are typed; labels begin messages. */
export const nnFunctions: typeof nbFunctions = {
  nth: (label: string, place: string) => `${label} nr. ${place}`,
  within: (label: string, row: string, column: string) => `${label}, rad ${row}, kolonne ${column}`,
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
  PERMISJONSDAGER: {
    description: 'Permisjonsdagar med løn i heile studiet etter reglane, redusert for deltid. Ikkje avrunda.',
    parameters: {
      ...education,
      rules: {
        name: 'reglar',
        label: 'Reglane',
        help: 'Cellene i tabellen Permisjonsreglar med overskriftene. Utelate: dei innebygde reglane (Nord-Troms 2016).',
      },
    },
  },
  TILLEGG: {
    description:
      'Kompetansetillegg i kroner per år etter dei innebygde reglane (Nord-Troms 2016), redusert for deltid.',
    parameters: {
      ...education,
      position: {
        name: 'stilling',
        label: 'Stillingsdelen',
        help: 'Kor stor del stillinga er av full stilling, som 80 %. Utelate: 100 %.',
      },
    },
  },
  PERMISJONSKOST: {
    description:
      'Løn under permisjon i kroner: dagar × årsløn / 260, med pensjon og arbeidsgjevaravgift. Løna er i budsjettet frå før.',
    parameters: {
      days: { name: 'dagar', label: 'Dagane', help: 'Talet på permisjonsdagar med løn.' },
      salary: { name: 'årsløn', label: 'Årsløna', help: 'Årsløn i full stilling, i kroner.' },
      pension: {
        name: 'pensjon',
        label: 'Pensjon',
        help: 'Arbeidsgjevaren sin del av pensjonen, som 16 %. Utelate: 0.',
      },
      employerContribution: {
        name: 'arbeidsgjevaravgift',
        label: 'Arbeidsgjevaravgifta',
        help: 'Som 5,1 % eller 0. Utelate: 0.',
      },
    },
  },
};
