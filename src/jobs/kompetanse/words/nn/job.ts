import type { Widened } from '../../../../locales/texts';
import type { nbJob } from '../nb/job';

/** What the job of competence plans says in screens and sheets: nynorsk. */
export const nnJob: Widened<typeof nbJob> = {
  title: 'Kompetanseplan',
  summary: 'Finn permisjonsdagar, tillegg, stipend og kostnad for kvar utdanning, etter reglane i planen',
  settings: {
    utelat: {
      label: 'Skal ikkje brukast',
      help: 'Kolonnar og rader som ikkje skal brukast: cella til overskrifta eller til namnet på rada, som Utdanninger!H1.',
    },
    behold: {
      label: 'Er eigne rader',
      help: 'Rader som skal reknast med, sjølv om dei liknar på summar av andre: cella til namnet, som Ansatte!A7.',
    },
    periode: {
      label: 'Periode',
      help: 'Budsjettåret, eller fleire år: 2026, 2026–2029 eller 1.8.2026–31.7.2027. Budsjettet viser dei, og ingen andre.',
    },
    dager: {
      label: 'Rund av dagane til',
      help: 'Dagane er nøyaktige når ikkje anna er valt: 7 dagar i 80 % stilling er 5,6.',
    },
    studiepoeng: {
      label: 'Studiepoeng',
      help: 'Om studiepoenga i utdanningane til ein tilsett blir lagde saman når tillegget blir funne.',
    },
    eksamensdager: {
      label: 'Eksamensdagar',
      help: 'Om eksamensdagar med løn er med i dagane regelen gir, eller kjem utanom.',
    },
    kostnadsforhold: {
      label: 'Kostnadsforhold',
      help: 'Det ei høgskulestilling kostar for kvar krone ei fagarbeidarstilling kostar. Tomt: 1,2.',
    },
    ansatt: {
      label: 'Svar til',
      help: 'Namn eller tilsettnummer: arket Svar får berre sida til den tilsette. Tomt: alle.',
    },
    nedskriving: {
      label: 'Stipend blir skrive ned',
      help: 'Kva som skal betalast tilbake når nokon sluttar i bindingstida.',
    },
  },
  options: {
    'daysRounding.exact': 'Dagane står med alle desimalane.',
    'daysRounding.half': 'Dagane blir runda av til næraste halve dag.',
    'daysRounding.whole': 'Dagane blir runda av til næraste heile dag.',
    'studyPoints.alone': 'Kvar utdanning gir sitt tillegg åleine.',
    'studyPoints.accumulated': 'Studiepoenga blir lagde saman etter kvart som utdanningane blir fullførte.',
    'examDays.inside': 'Eksamensdagane blir tekne av dagane som regelen gir.',
    'examDays.beside': 'Eksamensdagane kjem i tillegg til dagane som regelen gir.',
    'writeOff.by-month': 'Like mykje for kvar heile månad av bindingstida.',
    'writeOff.fifth-a-year': 'Ein femdel for kvar tolv heile månader.',
  },
  flags: {
    'between-steps': 'mellom to trinn (det under er brukt)',
    'below-first-step': 'under det fyrste trinnet',
    'above-last-step': 'over det siste trinnet (det er brukt)',
    'no-rule-on-date': 'ingen regel galdt på datoen',
    'no-rule-for-type': 'ingen regel',
    'without-pay': 'utan løn',
    'exam-days-above-rule': 'fleire eksamensdagar enn dagar',
    'leaves-during': 'sluttar før studiet er over (dagane er rekna til då)',
    'not-completed': 'ikkje fullført',
    'leaves-before': 'sluttar før tillegget tek til',
    'limit-used': 'taket for studieåret er brukt av tidlegare utdanningar',
    planned: 'planlagt, ikkje fullført',
  },
  sheets: {
    leave: 'Permisjon',
    supplement: 'Tillegg',
    stipend: 'Stipend',
    costs: 'Kostnad',
    budget: 'Budsjett',
    recruitment: 'Rekruttering',
    answers: 'Svar',
    rules: 'Reglar',
    read: 'Lesen plan',
  },
  subtitles: {
    leave:
      'Permisjonsdagar med løn for heile studiet. Dagane i 100 % stilling følgjer regelen; dagane for stillinga er dei gonger stillingsprosenten.',
    supplement:
      'Kompetansetillegg per år. Tillegget blir betalt frå månaden etter at utdanninga er fullført.',
    stipend: 'Stipend inntil desse beløpa, etter ordning og avtale.',
    costs: 'Kva kvar utdanning kostar i kvart kalenderår. Budsjettet er summar av dette arket.',
    budget:
      'Meirkostnad er vikar, tillegg, stipend og avgift, minus tilskot og det som blir betalt tilbake. Løn i permisjon er ei opplysning: ho er i budsjettet frå før.',
    recruitment:
      'Kva det kostar i året å gjere fagarbeidarstillingar om til høgskulestillingar, med pensjon og arbeidsgjevaravgift.',
    answers: 'Éi side til kvar tilsett: regelen, utrekninga og vedtaket.',
    rules: 'Reglane som svara følgjer, med heimel.',
  },
  columns: {
    employee: 'Tilsett',
    education: 'Utdanning',
    type: 'Type',
    size: 'Omfang',
    unit: 'Eining',
    position: 'Stilling',
    daysFullTime: 'Dagar i 100 %',
    daysByRule: 'Dagar for stillinga',
    decision: 'Innvilga',
    days: 'Dagar med løn',
    hours: 'Timar',
    daysIn: (year) => `Dagar ${year}`,
    daysInStudyYear: (year: string) => `Dagar studieåret ${year}`,
    leaveWage: 'Løn i permisjon (kr)',
    rule: 'Regel',
    flags: 'Å sjå på',
    supplementFullTime: 'Tillegg i 100 % (kr)',
    supplementPaid: 'Tillegg utbetalt (kr)',
    from: 'Frå',
    until: 'Til',
    status: 'Status',
    scheme: 'Ordning',
    atStart: 'Ved oppstart (kr)',
    atCompletion: 'Ved fullføring (kr)',
    bindingUntil: 'Bunden til',
    leavesOn: 'Sluttar',
    repayment: 'Betaler tilbake (kr)',
    year: 'År',
    extraIn: (year) => `Meirkostnad ${year} (kr)`,
    value: 'Gir',
    validFrom: 'Gjeld frå',
    source: 'Heimel',
    municipality: 'Kommune',
    sizeFrom: 'Frå og med',
    ruleDays: 'Dagar',
    daysPerUnit: 'Dagar per eining',
    cap: 'Tak',
    capPerStudyYear: 'Tak per studieår',
    usefulness: 'Nytte',
    amount: 'Tillegg (kr)',
    bindingMonths: 'Bindingstid (mnd)',
    rate: 'Sats',
  },
  sum: 'Sum',
  noYear: 'utan år',
  noMunicipality: 'ikkje oppgitt',
  all: 'Alle',
  status: { completed: 'fullført', planned: 'planlagt', 'not-completed': 'ikkje fullført' },
  costs: {
    substitute: 'Vikar',
    supplement: 'Tillegg',
    stipends: 'Stipend',
    fee: 'Avgift',
    grant: 'Tilskot',
    repayment: 'Tilbakebetaling',
    extra: 'Meirkostnad',
    leaveWage: 'Løn i permisjon',
  },
  budgetTables: {
    byYear: 'Budsjett år for år',
    byMunicipality: 'Budsjett for kommunane',
    chart: 'Vikar, tillegg, stipend og avgift i kvart kalenderår (kr)',
  },
  notes: {
    noStipends: 'Ingen av utdanningane er i ei stipendordning.',
    noRates: 'Ingen satsar er gitt: pensjon, feriepengar og arbeidsgjevaravgift er rekna som 0.',
    withoutSalary: (count) =>
      `Årsløn manglar for ${count} av utdanningane. Vikar og løn i permisjon for dei er ikkje med; resten er med i summane.`,
    valuesAlone:
      'Arket er skrive som verdiar. Blir noko av det verdiane kviler på, endra, seier kontrollen øvst det. Køyr då Fordel på nytt.',
    partlyLive:
      'Dagar, timar, tillegg, løn i permisjon og tala i regelen følgjer med når stilling, løn, timar, innvilga dagar, reglar og satsar blir endra. Kva regel som gjeld, Å sjå på og datoar er skrivne som verdiar: blir studiepoeng, varigheit, type, datoar eller rader endra, blir kontrollen øvst raud, og Fordel må køyrast på nytt.',
    stipendLive:
      'Beløpa følgjer reglane i arket Reglar, som følgjer arbeidsboka sin eigen tabell der ho har ein. Datoane, og det som blir betalt tilbake, er skrivne som verdiar: blir det dei kviler på, endra, blir kontrollen øvst raud, og Fordel må køyrast på nytt.',
    answersAlone:
      'Svara er skrivne som verdiar: det som er svart, står. Blir noko av det dei kviler på, endra, står det øvst på kvar side. Køyr då Fordel på nytt.',
    recruitmentLive:
      'Beløpa følgjer med når stilling, årsløn og satsar blir endra, og kostnadsforholdet her i arket. Kva sats som gjeld, er skrive slik Fordel fann han: blir kommunar eller rader endra, blir kontrollen øvst raud, og Fordel må køyrast på nytt.',
    chooseEmployee:
      'Planen gjeld fleire enn 200 tilsette, så svara er ikkje skrivne ut. Vel kven svaret er til under Val, Svar til (på kommandolinja: ansatt=namn eller nummer).',
    live: 'Beløpa følgjer med når stilling, løn, dagar, avgift, tilskot, reglar og satsar blir endra. Kva år og kva sats som gjeld, er skrive slik Fordel fann dei: blir studiepoeng, datoar, kommunar eller rader endra, blir kontrollen øvst raud, og Fordel må køyrast på nytt.',
    nothing: 'Ingen av utdanningane har dagar eller kostar noko i desse åra.',
    ownRules: (table) => `${table}: lenkjer til arbeidsboka sin eigen tabell`,
    builtIn: (table, set) => `${table}: Fordel sine eigne reglar, ${set}, skrivne som verdiar`,
    chosen: (choices) => `Val: ${choices}`,
  },
  warnings: {
    heading: 'Å sjå på',
    more: (count) => `Og ${count} til, som Fordel viser når han blir køyrd.`,
  },
  answersAreValues: ' Svara har ikkje følgt med. Køyr Fordel på nytt.',
  recruitment: {
    label: 'Kostnadsforhold 1 :',
    source:
      'Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 4.1.1 punkt 4: ei høgskulestilling kostar 1,2 gonger ei fagarbeidarstilling.',
    own: 'Valt: det ei høgskulestilling kostar for kvar krone ei fagarbeidarstilling kostar.',
    columns: {
      title: 'Fagarbeidarstilling',
      salary: 'Årsløn (kr)',
      today: 'Kostnad i dag (kr)',
      afterwards: 'Som høgskulestilling (kr)',
      extra: 'Meirkostnad per år (kr)',
    },
  },
  assumptions: {
    heading: 'Føresetnader',
    extra:
      'Meirkostnad er vikar, tillegg, stipend og avgift, minus tilskot og det som blir betalt tilbake. Løn i permisjon er i budsjettet frå før, og er ikkje med i meirkostnaden.',
    leaveWage: (workdays) =>
      `Løn i permisjon er dagar × årsløn / ${workdays} × (1 + pensjon) × (1 + arbeidsgjevaravgift).`,
    substitute: (workdays) =>
      `Vikar er rekna der det står ja, med årsløna til den som er borte: dagar × årsløn / ${workdays} × (1 + feriepengar + pensjon) × (1 + arbeidsgjevaravgift).`,
    supplement:
      'Tillegg er rekna frå månaden etter fullføring, med pensjon og arbeidsgjevaravgift. Planlagde utdanningar er rekna som fullførte når dei sluttar.',
    spread:
      'Stipend er rekna som det høgaste beløpet i ordninga. Dagar, avgift og tilskot er fordelte på åra etter månadene i studiet.',
    leaving:
      'Etter at ein tilsett sluttar, er ingenting rekna med. Det som blir betalt tilbake, er inntekt den dagen.',
    rates: (rates) => `Satsar: ${rates}.`,
    salaries: 'Årslønene er slik dei står i arbeidsboka. Lønsvekst er ikkje rekna med.',
  },
  ruleText: {
    step: (type, size, days) => `${type}${size}: ${days} dagar`,
    rate: (type, days, unit) => `${type}: ${days} dagar per ${unit}`,
    capPerStudyYear: (days) => `høgst ${days} per studieår`,
    notReduced: 'uansett stilling',
    cap: (days) => `høgst ${days}`,
    supplement: (type, size, amount) => `${type}${size}: ${amount} kr`,
    size: (size) => ` frå ${size}`,
  },
  answer: {
    title: (employee) => `Svar til ${employee}`,
    person: (position) => `Stilling ${position}`,
    municipality: (name) => `kommune: ${name}`,
    leave: 'Permisjon med løn',
    leaveUnit: (hours) => `dagar for heile studiet (${hours} timar)`,
    rule: (words) => `Regel: ${words}.`,
    noRuleForType: 'ingen for denne typen utdanning',
    noRule: (why) => `ingen (${why})`,
    calculation: (words) => `Utrekning: ${words}.`,
    leaveCalculation: (fullTime, position, days) =>
      `${fullTime} dagar i 100 % stilling × ${position} = ${days} dagar`,
    withExams: (rule, exams) => `${rule} dagar + ${exams} eksamensdagar`,
    rounded: (unit) => `avrunda til ${unit}`,
    years: (years) => `Fordelt på år: ${years}.`,
    inYear: (days, year) => `${days} dagar i ${year}`,
    decided: (days, byRule) => `Vedtak: innvilga ${days} dagar. Reglane gir ${byRule} for stillinga.`,
    reason: (reason) => `Grunngjeving: ${reason}.`,
    byRule: 'Framlegg etter regelen. Ingen har ført eit vedtak.',
    withoutPay: 'Vedtak: permisjonen er utan løn.',
    supplement: 'Kompetansetillegg',
    supplementFrom: (date) => `kr i året for stillinga, frå ${date}`,
    supplementLater: 'kr i året for stillinga, når utdanninga er fullført',
    noSupplement: 'kr: utdanninga gir ikkje tillegg etter reglane',
    supplementCalculation: (fullTime, position, paid) =>
      `${fullTime} kr i 100 % stilling × ${position} = ${paid} kr`,
    accumulated: 'studiepoenga er lagde saman med dei frå tidlegare utdanningar, som har sitt tillegg',
    stipend: 'Stipend, inntil',
    stipendUnit: (atStart, atCompletion) => `kr: ${atStart} ved oppstart og ${atCompletion} ved fullføring`,
    scheme: (scheme) => `ordninga ${scheme}`,
    binding: (until) => `Bindingstida varer til ${until}.`,
    repayment: (date, amount) => `Den som sluttar ${date}, betaler tilbake ${amount} kr av stipendet.`,
    leaveUntilUnit: (hours: string) => `dagar til du sluttar (${hours} timar)`,
    leavesDuring: (date: string, days: string) =>
      `Du sluttar ${date}, før studiet er over. Dagane til då: ${days}.`,
    limitUsed: 'taket for studieåret gjeld alle utdanningane dine samla, og noko er brukt',
    supplementUntil: (from: string, until: string) => `kr i året for stillinga, frå ${from} til ${until}`,
    notCompleted: 'kr: utdanninga er ikkje fullført',
    leavesBefore: 'kr: tillegget ville teke til etter at du sluttar',
    notReduced: 'regelen gjeld uansett stillingsprosent',
    repaymentOfAll: (amount: string) =>
      `Utdanninga er ikkje fullført, så ${amount} kr av stipendet skal betalast tilbake.`,
    source: (source) => `Heimel: ${source}.`,
    look: (flags) => `Å avgjere: ${flags}.`,
    signature: 'Dato og underskrift for arbeidsgjevar:',
  },
  template: {
    positions:
      'Fagarbeidarstillingar som kan gjerast om til høgskulestillingar. Årsløn er for eit år i 100 % stilling.',
    position: 'Helsefagarbeidar',
    employees:
      'Kven planen gjeld. Årsløn er for eit år i 100 % stilling. Bruk namn eller tilsettnummer, aldri fødselsnummer.',
    educations:
      'Utdanningar som er søkte om, i gang eller fullførte. Fyll inn studiepoeng for studium og varigheit for fagbrev.',
    leaveRules:
      'Dagar med løn i 100 % stilling, for heile studiet. Reglane i planen for Nord-Troms; byt dei ut med dykkar eigne.',
    supplementRules: 'Tillegg per år i 100 % stilling.',
    stipendRules: 'Stipend inntil desse beløpa.',
    rates: 'Det løn kostar i tillegg. Fyll inn pensjon, og arbeidsgjevaravgifta i den sona kommunen ligg i.',
    ownRate: 'Kommunen sin eigen sats: fyll han inn, som 15 %.',
    example:
      'Døme: personane er oppdikta. Reglane er frå Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, kapittel 6.',
    yes: 'ja',
    names: ['Kari Nordmann', 'Ola Nordmann', 'Siv Hansen'],
    studies: ['Vidareutdanning i psykisk helsearbeid', 'Rettleiing', 'Helsefagarbeidar'],
  },
  hints: {},
};
