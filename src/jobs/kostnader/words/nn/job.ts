import type { Widened } from '../../../../locales/texts';
import type { nbJob } from '../nb/job';

/** What the job of sharing costs says in screens and sheets: nynorsk. */
export const nnJob: Widened<typeof nbJob> = {
  title: 'Kostnadsfordeling',
  summary: 'Deler felles kostnader etter avtalt nøkkel, på øret',
  settings: {
    periode: { label: 'Periode', help: 'Eit år eller ei tid. Blir trykt på resultatet.' },
    nokkel: {
      label: 'Nøkkel',
      help: 'Blir brukt i staden for tabellen Nøklar. Skriv 40/60, eller 30 %; Folketal 50 %; Brukarar 20 %.',
    },
    hjemmel: { label: 'Heimel', help: 'Kvar nøkkelen er vedteken. Blir trykt på resultatet.' },
    avrunding: {
      label: 'Avrunding',
      help: 'Kven som får øra som ikkje går opp. Går føre det som står i Nøklar.',
    },
    enhet: {
      label: 'Rund av til',
      help: 'Øre er vanleg. Heile kroner, hundre eller tusen gir rundare tal.',
    },
    vert: { label: 'Vert', help: 'Kven som er vertskommune, når det ikkje står i tabellane.' },
    overhead: { label: 'Overhead', help: 'Påslag som verten får godskrive, i prosent, som 2 %.' },
    overheadgrunnlag: {
      label: 'Overhead blir rekna av',
      help: 'Typar kostnader, med komma mellom. Løn og Pensjon når ikkje anna er sagt.',
    },
    prosent: {
      label: 'Prosentar som ikkje blir 100 %',
      help: 'Skriv rekn om for å dele kvar av dei på summen, eller la stå for ikkje å fordele resten.',
    },
    utelat: {
      label: 'Skal ikkje brukast',
      help: 'Kolonnar og rader som ikkje skal brukast: cella til overskrifta eller til namnet på rada, som Kostnader!D3.',
    },
    behold: {
      label: 'Er eigne rader',
      help: 'Rader som skal reknast med, sjølv om dei liknar på summar av andre: cella til namnet, som Kostnader!A7.',
    },
  },
  options: {
    'policy.largest-remainder':
      'Summen går alltid opp. Øra som manglar, går til dei med dei største restane.',
    'policy.each-rounded': 'Kvar del blir runda av åleine. Summen kan bli litt for stor eller liten.',
    'policy.last-absorbs': 'Den siste i lista får det som er att når dei andre er runda av.',
    'policy.largest-absorbs': 'Den største delen får det som er att når dei andre er runda av.',
    'policy.host-absorbs': 'Vertskommunen får det som er att når dei andre er runda av.',
    'unit.ore': 'Delane blir skrivne med øre.',
    'unit.krone': 'Delane blir heile kroner.',
    'unit.hundre': 'Delane blir heile hundre kroner.',
    'unit.tusen': 'Delane blir heile tusen kroner.',
  },
  template: {
    participants:
      'Kven som deler, og folketalet deira. Andre talkolonner kan brukast som fordelingsgrunnlag.',
    keys: 'Kor mykje som blir delt likt. Resten følgjer folketalet når ikkje anna er sagt.',
    costs: 'Det som skal delast. Fyll inn Gjeld når éin deltakar skal betale posten åleine.',
    item: 'Lønn IKT',
    example:
      'Døme: lønnskostnad 2017 for IKT-samarbeidet i Nord-Troms, folketal 1.1.2018. Kjelde: Kvænangen kommunestyre, «Omorganisering av IKT-samarbeidet i Nord-Troms» (2019). Byt ut tala med dine eigne.',
    yes: 'ja',
    salary: 'Lønn',
    inhabitantsAt: 'Folketal 1.1.2018',
  },
  distribution: {
    sheet: 'Fordeling',
    title: (agreement) => `Fordeling ${agreement}`,
    titleAll: 'Fordeling',
    equally: (percent) => `${percent} likt`,
    rounding: (policy, unit) => `${policy}, ${unit}`,
    pool: 'Kostnader som blir delte',
    overhead: 'Overhead',
    overheadBase: (types: string) => `Grunnlag: ${types}`,
    overheadRate: 'Overhead i prosent',
    textAmounts: 'Beløp skrivne som tekst',
    equalShare: 'Blir delt likt',
    weight: (driver: string) => `Blir fordelt etter ${driver}`,
    basis: {
      costs: (count: number, places: string) => `${count} ${count === 1 ? 'post' : 'postar'}: ${places}`,
      textAmounts: (places: string) =>
        `${places} er tekst og er skrivne her som lesne. Gjer dei om til tal, så følgjer dei med når dei blir endra.`,
      overhead:
        'Prosenten av grunnlaget, avrunda til øre. Alle deler han etter nøkkelen, og verten får han godskriven.',
      unshared: (driver) =>
        `Det som manglar på 100 % av ${driver.toLocaleLowerCase('nb')}. Ingen har fått det.`,
      totalWithOverhead: 'Kostnader som blir delte + overhead',
      rounded: (unit: string) => `Avrunda til heile ${unit}`,
      from: (place: string) => place,
      asRead: (place: string) => `${place}, skrive her som lese`,
      chosen: 'Valt då Fordel vart køyrt',
      rest: 'Det som ikkje blir delt likt',
      check:
        'Summen av andelane minus det som skulle fordelast. Grøn når han er 0,00 og resultatet stemmer med grunnlaget, raud elles.',
    },
    faults: {
      aboveWhole: (driver) =>
        `${driver} er blitt meir enn 100 % til saman. Rett tala, og køyr Fordel på nytt.`,
      notWhole: (driver) =>
        `${driver} er ikkje lenger 100 % til saman. Rett tala, eller køyr Fordel på nytt.`,
      zeroDriver: (driver) =>
        `${driver} blir 0 til saman, og då er det ingenting å fordele etter. Rett tala, og køyr Fordel på nytt.`,
      noOverheadBase: 'Grunnlaget for overhead er blitt 0. Rett tala, og køyr Fordel på nytt.',
      tooLarge:
        'Beløpa er blitt så store at rekneark ikkje held på alle desimalane. Køyr Fordel på nytt, så blir øret rett.',
      tooNear:
        'Tala er endra, og to andelar ligg no nærare kvarandre enn rekneark kan skilje. Køyr Fordel på nytt, så blir øret rett.',
    },
    warningsHeading: 'Å sjå på',
    moreWarnings: (count) => `Det er ${count} til å sjå på. Fordel viser dei når han blir køyrd.`,
    values: {
      'asked-for':
        'Tala er skrivne som verdiar, slik det vart valt. Dei følgjer ikkje med når grunnlaget blir endra; kontrollen over seier frå.',
      'too-near':
        'Avrundinga er skriven som verdiar, for to andelar ligg nærare kvarandre enn rekneark kan skilje. Kontrollen over seier frå når tal blir endra.',
      'too-large':
        'Avrundinga er skriven som verdiar, for beløpa er så store at rekneark ikkje held på alle desimalane. Kontrollen over seier frå når tal blir endra.',
      'too-many':
        'Rekkjefølgja av restane er skriven som verdiar, for deltakarane er så mange. Kontrollen over seier frå når tal blir endra.',
      'too-scattered':
        'Summar av beløp er skrivne som verdiar, for beløpa står for spreidde til éin formel. Kontrollen over seier frå når tal blir endra.',
    },
    total: 'Å fordele',
    unshared: 'Ikkje fordelt',
    toShare: 'Blir fordelt',
    toShareRounded: 'Blir fordelt, avrunda',
    checkOfShared: 'Kontroll: fordelt − det som blir fordelt',
    roundedAway: 'Avrunda bort',
    roundedTotal: 'Å fordele, avrunda',
    shared: 'Fordelt',
    check: 'Kontroll: fordelt − å fordele',
    columns: {
      participant: 'Deltakar',
      inhabitants: 'Folketal',
      equalPart: 'Lik del',
      driverPart: (driver) => `Etter ${driver}`,
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
    host: (participant) => `${participant} er vert.`,
    charts: { shares: 'Andelar i kroner', change: 'Endring frå kostnaden i dag i kroner' },
    legendHeading: 'Slik les du kolonnene',
    legend: {
      equalPart:
        'det som blir delt likt, delt på talet på deltakarar. Øret som avrundinga flyttar på, er rekna med her.',
      driverPart: 'det som følgjer grunnlaget, etter kvar deltakars del av summen.',
      shared: 'andelen av det som skal fordelast, slik arket Avrunding viser han.',
      share: 'andelen som prosent av alle andelane.',
      shareOfAll: 'andelen som prosent av alt som skulle fordelast.',
      direct: 'kostnader som deltakaren skal betale åleine (Gjeld).',
      overheadCredit: 'det verten får for å administrere samarbeidet.',
      total: 'sum + direkte + overhead til verten.',
      perInhabitant: 'det deltakaren skal betale, delt på folketalet. Gult folketal er 0.',
      change: 'det deltakaren skal betale, minus kostnaden i dag.',
    },
    howHeading: 'Slik er det rekna ut',
    howTotal: (total) => `${total} kr blir delt mellom deltakarane.`,
    howEqual: (percent, amount, count, each) =>
      `${percent} (${amount} kr) blir delt likt på ${count}: ${each} kr til kvar.`,
    howDriver: (percent, amount, driver, participant, own, all, part) =>
      `${percent} (${amount} kr) blir fordelt etter ${driver}: ${participant} har ${own} av ${all} og får ${part} kr.`,
    howSum: (participant, shared) =>
      `Til saman blir det ${shared} kr for ${participant}. Kvar andel blir runda av éin gong, til slutt; arket Avrunding viser kvart øre.`,
    howOwn: (participant, shared, direct, credit, total) =>
      `Å betale for ${participant}: ${shared} + direkte ${direct} − overhead ${credit} = ${total} kr.`,
  },
  rounding: {
    sheet: 'Avrunding',
    title: (agreement) => `Avrunding ${agreement}`,
    policies: {
      'largest-remainder': (unit) =>
        `Største rest: alle andelar blir runda ned til heile ${unit}. Det som då er igjen, blir delt ut med éi eining til kvar av dei største restane. Summen går alltid opp.`,
      'each-rounded': (unit) =>
        `Kvar for seg: kvar andel blir runda av til heile ${unit}, halve bort frå null. Summen kan då bli litt for stor eller lita.`,
      'last-absorbs': (unit) =>
        `Siste tek resten: kvar andel blir runda av til heile ${unit}, og den siste i lista får det som er igjen.`,
      'largest-absorbs': (unit) =>
        `Største tek resten: kvar andel blir runda av til heile ${unit}, og den største andelen får det som er igjen.`,
      'host-absorbs': (unit) =>
        `Verten tek resten: kvar andel blir runda av til heile ${unit}, og verten får det som er igjen.`,
    },
    ties: 'Ved like restar kjem den med størst del etter fordelingsgrunnlaget først, deretter gjeld alfabetisk rekkjefølgje.',
    units: { ore: 'øre', krone: 'kroner', hundre: 'hundre kroner', tusen: 'tusen kroner' },
    columns: {
      participant: 'Deltakar',
      equalExact: 'Lik del, nøyaktig (kr)',
      driverExact: 'Etter grunnlag, nøyaktig (kr)',
      exact: 'Nøyaktig andel (kr)',
      floor: 'Runda ned (kr)',
      remainder: 'Rest (kr)',
      order: 'Rekkjefølgje',
      sizeRank: 'Storleik nr.',
      rank: 'Rest nr.',
      given: 'Lagt til (kr)',
      amount: 'Andel (kr)',
      explanation: 'Forklaring',
    },
    sum: 'Sum',
    notLive: {
      'too-near':
        'To av andelane ligg nærare kvarandre, eller nærare eit heilt eller halvt øre, enn rekneark kan skilje. Avrundinga er difor skriven som verdiar. Køyr Fordel på nytt når tal blir endra.',
      'too-large':
        'Beløpa er så store at rekneark ikkje held på alle desimalane. Avrundinga er difor skriven som verdiar. Køyr Fordel på nytt når tal blir endra.',
      'too-many':
        'Deltakarane er så mange at det ville ta lang tid å rangere dei med formlar. Rekkjefølgja av restane er difor skriven som verdiar. Køyr Fordel på nytt når tal blir endra.',
    },
    legendHeading: 'Slik les du kolonnene',
    legend: {
      equalExact: 'det som blir delt likt, delt på talet på deltakarar, utan avrunding.',
      driverExact: 'det som følgjer grunnlaget, etter kvar deltakars del av summen, utan avrunding.',
      exact: 'delane lagde saman, med ein ti tusendels øre.',
      floor: 'den nøyaktige andelen kutta ned til heile einingar.',
      remainder: 'det som vart kutta.',
      order: 'plass i alfabetet. Avgjer berre når alt anna er likt.',
      rank: '1 er den største.',
      given: 'det som blir lagt til det avrunda, slik regelen over seier.',
      amount: 'det avrunda + det som er lagt til.',
    },
    explainRanked: (rank, count) => `Rest nr. ${rank} av ${count}: blir runda opp`,
    explainNotRanked: (rank, count) => `Rest nr. ${rank} av ${count}: blir runda ned`,
    explainExact: 'Går opp utan rest',
    explainUp: 'Blir runda opp til næraste',
    explainDown: 'Blir runda ned til næraste',
    explainAbsorbs: (amount) => `Tek resten: ${amount} kr utover næraste avrunding`,
    leftOver: (amount) => `Igjen etter nedrunding: ${amount} kr.`,
  },
  hints: {
    'period.missing': '--sett periode=2018',
    'key.missing': '--sett nokkel=40/60',
    'driver.percent-sum': '--sett "prosent=rekn om" / --sett "prosent=la stå"',
    'driver.percent-above': '--sett "prosent=rekn om"',
    'driver.percent-part': '--sett "prosent=rekn om"',
    'text.undecided': '--sett "utelat=…"',
    'item.undecided': '--sett "behold=…"',
    'overhead.twice': '--sett "utelat=…" eller --sett "behold=…"',
    'overhead.untyped': '--sett "overheadgrunnlag=…"',
    'overhead.no-base': '--sett "overheadgrunnlag=…"',
    'overhead.unclear-types': '--sett "overheadgrunnlag=…"',
  },
};
