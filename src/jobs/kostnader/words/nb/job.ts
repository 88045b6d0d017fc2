/** What the job of sharing costs says in screens and sheets: bokmål. */
export const nbJob = {
  title: 'Kostnadsfordeling',
  summary: 'Deler felles kostnader etter avtalt nøkkel, på øret',
  settings: {
    periode: { label: 'Periode', help: 'Et år eller en tid. Trykkes på resultatet.' },
    nokkel: {
      label: 'Nøkkel',
      help: 'Brukes i stedet for tabellen Nøkler. Skriv 40/60, eller 30 %; Folketall 50 %; Brukere 20 %.',
    },
    hjemmel: { label: 'Hjemmel', help: 'Hvor nøkkelen er vedtatt. Trykkes på resultatet.' },
    avrunding: {
      label: 'Avrunding',
      help: 'Hvem som får ørene som ikke går opp. Går foran det som står i Nøkler.',
    },
    enhet: {
      label: 'Rund av til',
      help: 'Øre er vanlig. Hele kroner, hundre eller tusen gir rundere tall.',
    },
    vert: { label: 'Vert', help: 'Hvem som er vertskommune, når det ikke står i tabellene.' },
    overhead: { label: 'Overhead', help: 'Påslag som verten godskrives, i prosent, som 2 %.' },
    overheadgrunnlag: {
      label: 'Overhead regnes av',
      help: 'Typer kostnader, med komma mellom. Lønn og Pensjon når ikke annet er sagt.',
    },
    prosent: {
      label: 'Prosenter som ikke blir 100 %',
      help: 'Skriv regn om for å dele hver av dem på summen, eller la stå for ikke å fordele resten.',
    },
    utelat: {
      label: 'Skal ikke brukes',
      help: 'Kolonner og rader som ikke skal brukes: cellen til overskriften eller til navnet på raden, som Kostnader!D3.',
    },
    behold: {
      label: 'Er egne rader',
      help: 'Rader som skal regnes med, selv om de ligner på summer av andre: cellen til navnet, som Kostnader!A7.',
    },
  },
  options: {
    'policy.largest-remainder':
      'Summen går alltid opp. Ørene som mangler, går til dem med de største restene.',
    'policy.each-rounded': 'Hver andel rundes av alene. Summen kan bli litt for stor eller liten.',
    'policy.last-absorbs': 'Den siste i listen får det som blir igjen når de andre er rundet av.',
    'policy.largest-absorbs': 'Den største andelen får det som blir igjen når de andre er rundet av.',
    'policy.host-absorbs': 'Vertskommunen får det som blir igjen når de andre er rundet av.',
    'unit.ore': 'Andelene skrives med øre.',
    'unit.krone': 'Andelene blir hele kroner.',
    'unit.hundre': 'Andelene blir hele hundre kroner.',
    'unit.tusen': 'Andelene blir hele tusen kroner.',
  },
  template: {
    participants:
      'Hvem som deler, og folketallet deres. Andre tallkolonner kan brukes som fordelingsgrunnlag.',
    keys: 'Hvor mye som deles likt. Resten følger folketallet når ikke annet er sagt.',
    costs: 'Det som skal deles. Fyll inn Gjelder når én deltaker skal betale posten alene.',
    item: 'Lønn IKT',
    example:
      'Eksempel: lønnskostnad 2017 for IKT-samarbeidet i Nord-Troms, folketall 1.1.2018. Kilde: Kvænangen kommunestyre, «Omorganisering av IKT-samarbeidet i Nord-Troms» (2019). Bytt ut tallene med dine egne.',
    yes: 'ja',
    salary: 'Lønn',
    inhabitantsAt: 'Folketall 1.1.2018',
  },
  distribution: {
    sheet: 'Fordeling',
    title: (agreement: string) => `Fordeling ${agreement}`,
    titleAll: 'Fordeling',
    equally: (percent: string) => `${percent} likt`,
    rounding: (policy: string, unit: string) => `${policy}, ${unit}`,
    pool: 'Kostnader som deles',
    overhead: 'Overhead',
    overheadBase: (types: string) => `Grunnlag: ${types}`,
    overheadRate: 'Overhead i prosent',
    textAmounts: 'Beløp skrevet som tekst',
    equalShare: 'Deles likt',
    weight: (driver: string) => `Fordeles etter ${driver}`,
    basis: {
      costs: (count: number, places: string) => `${count} ${count === 1 ? 'post' : 'poster'}: ${places}`,
      textAmounts: (places: string) =>
        `${places} er tekst og er skrevet her som lest. Gjør dem om til tall, så følger de med når de endres.`,
      overhead:
        'Prosenten av grunnlaget, avrundet til øre. Alle deler den etter nøkkelen, og verten får den godskrevet.',
      unshared: (driver: string) =>
        `Det som mangler på 100 % av ${driver.toLocaleLowerCase('nb')}. Ingen har fått det.`,
      totalWithOverhead: 'Kostnader som deles + overhead',
      rounded: (unit: string) => `Avrundet til hele ${unit}`,
      from: (place: string) => place,
      asRead: (place: string) => `${place}, skrevet her som lest`,
      chosen: 'Valgt da Fordel ble kjørt',
      rest: 'Det som ikke deles likt',
      check:
        'Summen av andelene minus det som skulle fordeles. Grønn når den er 0,00 og resultatet stemmer med grunnlaget, rød ellers.',
    },
    faults: {
      aboveWhole: (driver: string) =>
        `${driver} er blitt mer enn 100 % til sammen. Rett tallene, og kjør Fordel på nytt.`,
      notWhole: (driver: string) =>
        `${driver} er ikke lenger 100 % til sammen. Rett tallene, eller kjør Fordel på nytt.`,
      zeroDriver: (driver: string) =>
        `${driver} blir 0 til sammen, og da er det ingenting å fordele etter. Rett tallene, og kjør Fordel på nytt.`,
      noOverheadBase: 'Grunnlaget for overhead er blitt 0. Rett tallene, og kjør Fordel på nytt.',
      tooLarge:
        'Beløpene er blitt så store at regneark ikke holder på alle desimalene. Kjør Fordel på nytt, så blir øret riktig.',
      tooNear:
        'Tallene er endret, og to andeler ligger nå nærmere hverandre enn regneark kan skille. Kjør Fordel på nytt, så blir øret riktig.',
    },
    warningsHeading: 'Å se på',
    moreWarnings: (count: string) => `Det er ${count} til å se på. Fordel viser dem når den kjøres.`,
    values: {
      'asked-for':
        'Tallene er skrevet som verdier, slik det ble valgt. De følger ikke med når grunnlaget endres; kontrollen over sier fra.',
      'too-near':
        'Avrundingen er skrevet som verdier, for to andeler ligger nærmere hverandre enn regneark kan skille. Kontrollen over sier fra når tall endres.',
      'too-large':
        'Avrundingen er skrevet som verdier, for beløpene er så store at regneark ikke holder på alle desimalene. Kontrollen over sier fra når tall endres.',
      'too-many':
        'Rekkefølgen av restene er skrevet som verdier, for deltakerne er så mange. Kontrollen over sier fra når tall endres.',
      'too-scattered':
        'Summer av beløp er skrevet som verdier, for beløpene står for spredt til én formel. Kontrollen over sier fra når tall endres.',
    },
    total: 'Å fordele',
    unshared: 'Ikke fordelt',
    toShare: 'Fordeles',
    toShareRounded: 'Fordeles, avrundet',
    checkOfShared: 'Kontroll: fordelt − det som fordeles',
    roundedAway: 'Avrundet bort',
    roundedTotal: 'Å fordele, avrundet',
    shared: 'Fordelt',
    check: 'Kontroll: fordelt − å fordele',
    columns: {
      participant: 'Deltaker',
      inhabitants: 'Folketall',
      equalPart: 'Lik del',
      driverPart: (driver: string) => `Etter ${driver}`,
      driverPartAll: 'Etter grunnlag',
      shared: 'Sum',
      share: 'Andel',
      direct: 'Direkte',
      overheadCredit: 'Overhead til verten',
      total: 'Å betale',
      perInhabitant: 'Kr per innb.',
      today: 'Dagens kostnad',
      change: 'Endring',
    },
    sum: 'Sum',
    host: (participant: string) => `${participant} er vert.`,
    charts: { shares: 'Andeler i kroner', change: 'Endring fra dagens kostnad i kroner' },
    legendHeading: 'Slik leser du kolonnene',
    legend: {
      equalPart:
        'det som deles likt, delt på antall deltakere. Øret som avrundingen flytter på, er regnet med her.',
      driverPart: 'det som følger grunnlaget, etter hver deltakers del av summen.',
      shared: 'andelen av det som skal fordeles, slik arket Avrunding viser den.',
      share: 'andelen som prosent av alle andelene.',
      shareOfAll: 'andelen som prosent av alt som skulle fordeles.',
      direct: 'kostnader som deltakeren skal betale alene (Gjelder).',
      overheadCredit: 'det verten får for å administrere samarbeidet.',
      total: 'sum + direkte + overhead til verten.',
      perInhabitant: 'det deltakeren skal betale, delt på folketallet. Gult folketall er 0.',
      change: 'det deltakeren skal betale, minus dagens kostnad.',
    },
    howHeading: 'Slik er det regnet ut',
    howTotal: (total: string) => `${total} kr deles mellom deltakerne.`,
    howEqual: (percent: string, amount: string, count: string, each: string) =>
      `${percent} (${amount} kr) deles likt på ${count}: ${each} kr til hver.`,
    howDriver: (
      percent: string,
      amount: string,
      driver: string,
      participant: string,
      own: string,
      all: string,
      part: string,
    ) =>
      `${percent} (${amount} kr) fordeles etter ${driver}: ${participant} har ${own} av ${all} og får ${part} kr.`,
    howSum: (participant: string, shared: string) =>
      `Til sammen blir det ${shared} kr for ${participant}. Hver andel rundes av én gang, til slutt; arket Avrunding viser hvert øre.`,
    howOwn: (participant: string, shared: string, direct: string, credit: string, total: string) =>
      `Å betale for ${participant}: ${shared} + direkte ${direct} − overhead ${credit} = ${total} kr.`,
  },
  rounding: {
    sheet: 'Avrunding',
    title: (agreement: string) => `Avrunding ${agreement}`,
    policies: {
      'largest-remainder': (unit: string) =>
        `Største rest: alle andeler rundes ned til hele ${unit}. Det som da er igjen, deles ut med én enhet til hver av de største restene. Summen går alltid opp.`,
      'each-rounded': (unit: string) =>
        `Hver for seg: hver andel rundes av til hele ${unit}, halve bort fra null. Summen kan da bli litt for stor eller liten.`,
      'last-absorbs': (unit: string) =>
        `Siste tar resten: hver andel rundes av til hele ${unit}, og den siste i listen får det som er igjen.`,
      'largest-absorbs': (unit: string) =>
        `Største tar resten: hver andel rundes av til hele ${unit}, og den største andelen får det som er igjen.`,
      'host-absorbs': (unit: string) =>
        `Verten tar resten: hver andel rundes av til hele ${unit}, og verten får det som er igjen.`,
    },
    ties: 'Ved like rester kommer den med størst del etter fordelingsgrunnlaget først, deretter gjelder alfabetisk rekkefølge.',
    units: { ore: 'øre', krone: 'kroner', hundre: 'hundre kroner', tusen: 'tusen kroner' },
    columns: {
      participant: 'Deltaker',
      equalExact: 'Lik del, nøyaktig (kr)',
      driverExact: 'Etter grunnlag, nøyaktig (kr)',
      exact: 'Nøyaktig andel (kr)',
      floor: 'Rundet ned (kr)',
      remainder: 'Rest (kr)',
      order: 'Rekkefølge',
      sizeRank: 'Størrelse nr.',
      rank: 'Rest nr.',
      given: 'Lagt til (kr)',
      amount: 'Andel (kr)',
      explanation: 'Forklaring',
    },
    sum: 'Sum',
    notLive: {
      'too-near':
        'To av andelene ligger nærmere hverandre, eller nærmere et helt eller halvt øre, enn regneark kan skille. Avrundingen er derfor skrevet som verdier. Kjør Fordel på nytt når tall endres.',
      'too-large':
        'Beløpene er så store at regneark ikke holder på alle desimalene. Avrundingen er derfor skrevet som verdier. Kjør Fordel på nytt når tall endres.',
      'too-many':
        'Deltakerne er så mange at det ville ta lang tid å rangere dem med formler. Rekkefølgen av restene er derfor skrevet som verdier. Kjør Fordel på nytt når tall endres.',
    },
    legendHeading: 'Slik leser du kolonnene',
    legend: {
      equalExact: 'det som deles likt, delt på antall deltakere, uten avrunding.',
      driverExact: 'det som følger grunnlaget, etter hver deltakers del av summen, uten avrunding.',
      exact: 'delene lagt sammen, med en ti tusendels øre.',
      floor: 'den nøyaktige andelen kuttet ned til hele enheter.',
      remainder: 'det som ble kuttet.',
      order: 'plass i alfabetet. Avgjør bare når alt annet er likt.',
      rank: '1 er den største.',
      given: 'det som legges til det avrundede, slik regelen over sier.',
      amount: 'det avrundede + det som er lagt til.',
    },
    explainRanked: (rank: string, count: string) => `Rest nr. ${rank} av ${count}: rundes opp`,
    explainNotRanked: (rank: string, count: string) => `Rest nr. ${rank} av ${count}: rundes ned`,
    explainExact: 'Går opp uten rest',
    explainUp: 'Rundes opp til nærmeste',
    explainDown: 'Rundes ned til nærmeste',
    explainAbsorbs: (amount: string) => `Tar resten: ${amount} kr utover nærmeste avrunding`,
    leftOver: (amount: string) => `Igjen etter nedrunding: ${amount} kr.`,
  },
  hints: {
    'period.missing': '--sett periode=2018',
    'key.missing': '--sett nokkel=40/60',
    'driver.percent-sum': '--sett "prosent=regn om" / --sett "prosent=la stå"',
    'driver.percent-above': '--sett "prosent=regn om"',
    'driver.percent-part': '--sett "prosent=regn om"',
    'text.undecided': '--sett "utelat=…"',
    'item.undecided': '--sett "behold=…"',
    'overhead.twice': '--sett "utelat=…" eller --sett "behold=…"',
    'overhead.untyped': '--sett "overheadgrunnlag=…"',
    'overhead.no-base': '--sett "overheadgrunnlag=…"',
    'overhead.unclear-types': '--sett "overheadgrunnlag=…"',
  },
};
