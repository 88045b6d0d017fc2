/** What the job of competence plans says in screens and sheets: bokmål. */
export const nbJob = {
  title: 'Kompetanseplan',
  summary: 'Finner permisjonsdager, tillegg, stipend og kostnad for hver utdanning, etter planens regler',
  settings: {
    utelat: {
      label: 'Skal ikke brukes',
      help: 'Kolonner og rader som ikke skal brukes: cellen til overskriften eller til navnet på raden, som Utdanninger!H1.',
    },
    behold: {
      label: 'Er egne rader',
      help: 'Rader som skal regnes med, selv om de ligner på summer av andre: cellen til navnet, som Ansatte!A7.',
    },
    periode: {
      label: 'Periode',
      help: 'Budsjettåret, eller flere år: 2026, 2026–2029 eller 1.8.2026–31.7.2027. Budsjettet viser dem, og ingen andre.',
    },
    dager: {
      label: 'Rund av dagene til',
      help: 'Dagene er nøyaktige når ikke annet er valgt: 7 dager i 80 % stilling er 5,6.',
    },
    studiepoeng: {
      label: 'Studiepoeng',
      help: 'Om studiepoengene i en ansatts utdanninger legges sammen når tillegget finnes.',
    },
    eksamensdager: {
      label: 'Eksamensdager',
      help: 'Om eksamensdager med lønn er med i dagene regelen gir, eller kommer utenom.',
    },
    kostnadsforhold: {
      label: 'Kostnadsforhold',
      help: 'Det en høgskolestilling koster for hver krone en fagarbeiderstilling koster. Tomt: 1,2.',
    },
    ansatt: {
      label: 'Svar til',
      help: 'Navn eller ansattnummer: arket Svar får bare den ansattes side. Tomt: alle.',
    },
    nedskriving: {
      label: 'Stipend skrives ned',
      help: 'Hva som skal betales tilbake når noen slutter i bindingstiden.',
    },
  },
  options: {
    'daysRounding.exact': 'Dagene står med alle desimalene.',
    'daysRounding.half': 'Dagene rundes av til nærmeste halve dag.',
    'daysRounding.whole': 'Dagene rundes av til nærmeste hele dag.',
    'studyPoints.alone': 'Hver utdanning gir sitt tillegg alene.',
    'studyPoints.accumulated': 'Studiepoengene legges sammen etter hvert som utdanningene fullføres.',
    'examDays.inside': 'Eksamensdagene tas av dagene som regelen gir.',
    'examDays.beside': 'Eksamensdagene kommer i tillegg til dagene som regelen gir.',
    'writeOff.by-month': 'Like mye for hver hele måned av bindingstiden.',
    'writeOff.fifth-a-year': 'En femdel for hver tolv hele måneder.',
  },
  flags: {
    'between-steps': 'mellom to trinn (det under er brukt)',
    'below-first-step': 'under det første trinnet',
    'above-last-step': 'over det siste trinnet (det er brukt)',
    'no-rule-on-date': 'ingen regel gjaldt på datoen',
    'no-rule-for-type': 'ingen regel',
    'without-pay': 'uten lønn',
    'exam-days-above-rule': 'flere eksamensdager enn dager',
    'leaves-during': 'slutter før studiet er over (dagene er regnet til da)',
    'not-completed': 'ikke fullført',
    'leaves-before': 'slutter før tillegget begynner',
    'limit-used': 'taket for studieåret er brukt av tidligere utdanninger',
    planned: 'planlagt, ikke fullført',
  },
  sheets: {
    leave: 'Permisjon',
    supplement: 'Tillegg',
    stipend: 'Stipend',
    costs: 'Kostnad',
    budget: 'Budsjett',
    recruitment: 'Rekruttering',
    answers: 'Svar',
    rules: 'Regler',
    read: 'Lest plan',
  },
  subtitles: {
    leave:
      'Permisjonsdager med lønn for hele studiet. Dagene i 100 % stilling følger regelen; dagene for stillingen er dem ganger stillingsprosenten.',
    supplement: 'Kompetansetillegg per år. Tillegget betales fra måneden etter at utdanningen er fullført.',
    stipend: 'Stipend inntil disse beløpene, etter ordning og avtale.',
    costs: 'Hva hver utdanning koster i hvert kalenderår. Budsjettet er summer av dette arket.',
    budget:
      'Merkostnad er vikar, tillegg, stipend og avgift, minus tilskudd og det som betales tilbake. Lønn i permisjon er en opplysning: den er i budsjettet fra før.',
    recruitment:
      'Hva det koster i året å gjøre fagarbeiderstillinger om til høgskolestillinger, med pensjon og arbeidsgiveravgift.',
    answers: 'Én side til hver ansatt: regelen, beregningen og vedtaket.',
    rules: 'Reglene som svarene følger, med hjemmel.',
  },
  columns: {
    employee: 'Ansatt',
    education: 'Utdanning',
    type: 'Type',
    size: 'Omfang',
    unit: 'Enhet',
    position: 'Stilling',
    daysFullTime: 'Dager i 100 %',
    daysByRule: 'Dager for stillingen',
    decision: 'Innvilget',
    days: 'Dager med lønn',
    hours: 'Timer',
    daysIn: (year: string) => `Dager ${year}`,
    daysInStudyYear: (year: string) => `Dager studieåret ${year}`,
    leaveWage: 'Lønn i permisjon (kr)',
    rule: 'Regel',
    flags: 'Å se på',
    supplementFullTime: 'Tillegg i 100 % (kr)',
    supplementPaid: 'Tillegg utbetalt (kr)',
    from: 'Fra',
    until: 'Til',
    status: 'Status',
    scheme: 'Ordning',
    atStart: 'Ved oppstart (kr)',
    atCompletion: 'Ved fullføring (kr)',
    bindingUntil: 'Bundet til',
    leavesOn: 'Slutter',
    repayment: 'Betaler tilbake (kr)',
    year: 'År',
    extraIn: (year: string) => `Merkostnad ${year} (kr)`,
    value: 'Gir',
    validFrom: 'Gjelder fra',
    source: 'Hjemmel',
    municipality: 'Kommune',
    sizeFrom: 'Fra og med',
    ruleDays: 'Dager',
    daysPerUnit: 'Dager per enhet',
    cap: 'Tak',
    capPerStudyYear: 'Tak per studieår',
    usefulness: 'Nytte',
    amount: 'Tillegg (kr)',
    bindingMonths: 'Bindingstid (mnd)',
    rate: 'Sats',
  },
  sum: 'Sum',
  noYear: 'uten år',
  noMunicipality: 'ikke oppgitt',
  all: 'Alle',
  status: { completed: 'fullført', planned: 'planlagt', 'not-completed': 'ikke fullført' },
  costs: {
    substitute: 'Vikar',
    supplement: 'Tillegg',
    stipends: 'Stipend',
    fee: 'Avgift',
    grant: 'Tilskudd',
    repayment: 'Tilbakebetaling',
    extra: 'Merkostnad',
    leaveWage: 'Lønn i permisjon',
  },
  budgetTables: {
    byYear: 'Budsjett år for år',
    byMunicipality: 'Budsjett for kommunene',
    chart: 'Vikar, tillegg, stipend og avgift i hvert kalenderår (kr)',
  },
  notes: {
    noStipends: 'Ingen av utdanningene er i en stipendordning.',
    noRates: 'Ingen satser er gitt: pensjon, feriepenger og arbeidsgiveravgift er regnet som 0.',
    withoutSalary: (count: string) =>
      `Årslønn mangler for ${count} av utdanningene. Vikar og lønn i permisjon for dem er ikke med; resten er med i summene.`,
    valuesAlone:
      'Arket er skrevet som verdier. Blir noe av det verdiene hviler på, endret, sier kontrollen øverst det. Kjør da Fordel på nytt.',
    partlyLive:
      'Dager, timer, tillegg, lønn i permisjon og tallene i regelen følger med når stilling, lønn, timer, innvilgede dager, regler og satser endres. Hvilken regel som gjelder, Å se på og datoer er skrevet som verdier: endres studiepoeng, varighet, type, datoer eller rader, blir kontrollen øverst rød, og Fordel må kjøres på nytt.',
    stipendLive:
      'Beløpene følger reglene i arket Regler, som følger arbeidsbokens egen tabell der den har en. Datoene, og det som betales tilbake, er skrevet som verdier: endres det de hviler på, blir kontrollen øverst rød, og Fordel må kjøres på nytt.',
    answersAlone:
      'Svarene er skrevet som verdier: det som er svart, står. Blir noe av det de hviler på, endret, står det øverst på hver side. Kjør da Fordel på nytt.',
    recruitmentLive:
      'Beløpene følger med når stilling, årslønn og satser endres, og kostnadsforholdet her i arket. Hvilken sats som gjelder, er skrevet som Fordel fant den: endres kommuner eller rader, blir kontrollen øverst rød, og Fordel må kjøres på nytt.',
    chooseEmployee:
      'Planen gjelder flere enn 200 ansatte, så svarene er ikke skrevet ut. Velg hvem svaret er til under Valg, Svar til (på kommandolinjen: ansatt=navn eller nummer).',
    live: 'Beløpene følger med når stilling, lønn, dager, avgift, tilskudd, regler og satser endres. Hvilke år og hvilken sats som gjelder, er skrevet som Fordel fant dem: endres studiepoeng, datoer, kommuner eller rader, blir kontrollen øverst rød, og Fordel må kjøres på nytt.',
    nothing: 'Ingen av utdanningene har dager eller koster noe i disse årene.',
    ownRules: (table: string) => `${table}: lenker til arbeidsbokens egen tabell`,
    builtIn: (table: string, set: string) => `${table}: Fordels egne regler, ${set}, skrevet som verdier`,
    chosen: (choices: string) => `Valg: ${choices}`,
  },
  warnings: {
    heading: 'Å se på',
    more: (count: string) => `Og ${count} til, som Fordel viser når den kjøres.`,
  },
  answersAreValues: ' Svarene har ikke fulgt med. Kjør Fordel på nytt.',
  recruitment: {
    label: 'Kostnadsforhold 1 :',
    source:
      'Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 4.1.1 punkt 4: en høgskolestilling koster 1,2 ganger en fagarbeiderstilling.',
    own: 'Valgt: det en høgskolestilling koster for hver krone en fagarbeiderstilling koster.',
    columns: {
      title: 'Fagarbeiderstilling',
      salary: 'Årslønn (kr)',
      today: 'Kostnad i dag (kr)',
      afterwards: 'Som høgskolestilling (kr)',
      extra: 'Merkostnad per år (kr)',
    },
  },
  assumptions: {
    heading: 'Forutsetninger',
    extra:
      'Merkostnad er vikar, tillegg, stipend og avgift, minus tilskudd og det som betales tilbake. Lønn i permisjon er i budsjettet fra før, og er ikke med i merkostnaden.',
    leaveWage: (workdays: string) =>
      `Lønn i permisjon er dager × årslønn / ${workdays} × (1 + pensjon) × (1 + arbeidsgiveravgift).`,
    substitute: (workdays: string) =>
      `Vikar er regnet der det står ja, med årslønnen til den som er borte: dager × årslønn / ${workdays} × (1 + feriepenger + pensjon) × (1 + arbeidsgiveravgift).`,
    supplement:
      'Tillegg er regnet fra måneden etter fullføring, med pensjon og arbeidsgiveravgift. Planlagte utdanninger er regnet som fullført når de slutter.',
    spread:
      'Stipend er regnet som det høyeste beløpet i ordningen. Dager, avgift og tilskudd er fordelt på årene etter månedene i studiet.',
    leaving:
      'Etter at en ansatt slutter, er ingenting regnet med. Det som betales tilbake, er inntekt den dagen.',
    rates: (rates: string) => `Satser: ${rates}.`,
    salaries: 'Årslønnene er slik de står i arbeidsboken. Lønnsvekst er ikke regnet med.',
  },
  ruleText: {
    step: (type: string, size: string, days: string) => `${type}${size}: ${days} dager`,
    rate: (type: string, days: string, unit: string) => `${type}: ${days} dager per ${unit}`,
    capPerStudyYear: (days: string) => `høyst ${days} per studieår`,
    notReduced: 'uansett stilling',
    cap: (days: string) => `høyst ${days}`,
    supplement: (type: string, size: string, amount: string) => `${type}${size}: ${amount} kr`,
    size: (size: string) => ` fra ${size}`,
  },
  answer: {
    title: (employee: string) => `Svar til ${employee}`,
    person: (position: string) => `Stilling ${position}`,
    municipality: (name: string) => `kommune: ${name}`,
    leave: 'Permisjon med lønn',
    leaveUnit: (hours: string) => `dager for hele studiet (${hours} timer)`,
    rule: (words: string) => `Regel: ${words}.`,
    noRuleForType: 'ingen for denne typen utdanning',
    noRule: (why: string) => `ingen (${why})`,
    calculation: (words: string) => `Beregning: ${words}.`,
    leaveCalculation: (fullTime: string, position: string, days: string) =>
      `${fullTime} dager i 100 % stilling × ${position} = ${days} dager`,
    withExams: (rule: string, exams: string) => `${rule} dager + ${exams} eksamensdager`,
    rounded: (unit: string) => `avrundet til ${unit}`,
    years: (years: string) => `Fordelt på år: ${years}.`,
    inYear: (days: string, year: string) => `${days} dager i ${year}`,
    decided: (days: string, byRule: string) =>
      `Vedtak: innvilget ${days} dager. Reglene gir ${byRule} for stillingen.`,
    reason: (reason: string) => `Begrunnelse: ${reason}.`,
    byRule: 'Forslag etter regelen. Ingen har ført et vedtak.',
    withoutPay: 'Vedtak: permisjonen er uten lønn.',
    supplement: 'Kompetansetillegg',
    supplementFrom: (date: string) => `kr i året for stillingen, fra ${date}`,
    supplementLater: 'kr i året for stillingen, når utdanningen er fullført',
    noSupplement: 'kr: utdanningen gir ikke tillegg etter reglene',
    supplementCalculation: (fullTime: string, position: string, paid: string) =>
      `${fullTime} kr i 100 % stilling × ${position} = ${paid} kr`,
    accumulated: 'studiepoengene er lagt sammen med dem fra tidligere utdanninger, som har sitt tillegg',
    stipend: 'Stipend, inntil',
    stipendUnit: (atStart: string, atCompletion: string) =>
      `kr: ${atStart} ved oppstart og ${atCompletion} ved fullføring`,
    scheme: (scheme: string) => `ordningen ${scheme}`,
    binding: (until: string) => `Bindingstiden varer til ${until}.`,
    repayment: (date: string, amount: string) =>
      `Den som slutter ${date}, betaler tilbake ${amount} kr av stipendet.`,
    leaveUntilUnit: (hours: string) => `dager til du slutter (${hours} timer)`,
    leavesDuring: (date: string, days: string) =>
      `Du slutter ${date}, før studiet er over. Dagene til da: ${days}.`,
    limitUsed: 'taket for studieåret gjelder alle utdanningene dine samlet, og noe er brukt',
    supplementUntil: (from: string, until: string) => `kr i året for stillingen, fra ${from} til ${until}`,
    notCompleted: 'kr: utdanningen er ikke fullført',
    leavesBefore: 'kr: tillegget ville begynt etter at du slutter',
    notReduced: 'regelen gjelder uansett stillingsprosent',
    repaymentOfAll: (amount: string) =>
      `Utdanningen er ikke fullført, så ${amount} kr av stipendet skal betales tilbake.`,
    source: (source: string) => `Hjemmel: ${source}.`,
    look: (flags: string) => `Å avgjøre: ${flags}.`,
    signature: 'Dato og underskrift for arbeidsgiver:',
  },
  template: {
    positions:
      'Fagarbeiderstillinger som kan gjøres om til høgskolestillinger. Årslønn er for et år i 100 % stilling.',
    position: 'Helsefagarbeider',
    employees:
      'Hvem planen gjelder. Årslønn er for et år i 100 % stilling. Bruk navn eller ansattnummer, aldri fødselsnummer.',
    educations:
      'Utdanninger som er søkt om, i gang eller fullført. Fyll inn studiepoeng for studier og varighet for fagbrev.',
    leaveRules:
      'Dager med lønn i 100 % stilling, for hele studiet. Reglene i planen for Nord-Troms; bytt dem ut med deres egne.',
    supplementRules: 'Tillegg per år i 100 % stilling.',
    stipendRules: 'Stipend inntil disse beløpene.',
    rates:
      'Det lønn koster i tillegg. Fyll inn pensjon, og arbeidsgiveravgiften i sonen som kommunen ligger i.',
    ownRate: 'Kommunens egen sats: fyll den inn, som 15 %.',
    example:
      'Eksempel: personene er oppdiktet. Reglene er fra Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, kapittel 6.',
    yes: 'ja',
    names: ['Kari Nordmann', 'Ola Nordmann', 'Siv Hansen'],
    studies: ['Videreutdanning i psykisk helsearbeid', 'Veiledning', 'Helsefagarbeider'],
  },
  hints: {},
};
