/** Bokmål, the first language: the other locales have the same texts, checked by their type. */
export const nb = {
  language: 'Bokmål',

  terms: {
    participants: 'Deltakere',
    'participants.participant': 'Deltaker',
    'participants.inhabitants': 'Folketall',
    'participants.agreement': 'Samarbeid',
    'participants.host': 'Vert',
    'participants.today': 'Dagens kostnad',
    'participants.from': 'Fra',
    'participants.to': 'Til',
    keys: 'Nøkler',
    'keys.agreement': 'Samarbeid',
    'keys.equalShare': 'Lik andel',
    'keys.drivers': 'Fordelingsgrunnlag',
    'keys.host': 'Vert',
    'keys.overhead': 'Overhead',
    'keys.policy': 'Avrunding',
    'keys.unit': 'Enhet',
    'keys.validFrom': 'Gjelder fra',
    'keys.source': 'Hjemmel',
    costs: 'Kostnader',
    'costs.item': 'Post',
    'costs.amount': 'Beløp',
    'costs.agreement': 'Samarbeid',
    'costs.type': 'Type',
    'costs.owedBy': 'Gjelder',
    'costs.paidBy': 'Betalt av',
    'policy.largest-remainder': 'største rest',
    'policy.each-rounded': 'hver for seg',
    'policy.last-absorbs': 'siste tar resten',
    'policy.largest-absorbs': 'største tar resten',
    'policy.host-absorbs': 'verten tar resten',
    'unit.ore': 'øre',
    'unit.krone': 'krone',
    'unit.hundre': 'hundre',
    'unit.tusen': 'tusen',
    'expected.period': '2018, eller 1.1.2018–30.6.2018',
    'expected.key': '40/60 (40 % likt og 60 % etter folketall), eller 30 %; Folketall 50 %; Brukere 20 %',
    'expected.percent': 'et prosenttall, som 2 %',
    'expected.place': 'et sted i et ark, som Ark1!A3',
    'reason.ENOENT': 'mappen finnes ikke',
    'reason.EISDIR': 'det er en mappe',
    'reason.EACCES': 'du har ikke tilgang',
    'reason.EPERM': 'du har ikke tilgang',
    'reason.EROFS': 'mappen kan bare leses',
    'reason.ENOSPC': 'disken er full',
    'reason.EBUSY': 'filen er i bruk',
    'reason.ENOTDIR': 'en del av stien er ikke en mappe',
    'unnamed-agreement': 'samarbeidet',
  },

  issues: {
    'file.missing': ({ file }) => `Finner ikke filen ${file}. Se etter at navnet og mappen stemmer.`,
    'file.not-a-workbook': ({ file, format }) =>
      `${file} er ikke en Excel-arbeidsbok (.xlsx)${format === '' ? '' : `, men en ${format}-fil`}. Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».`,
    'file.encrypted': ({ file }) =>
      `${file} er låst med passord. Åpne den i Excel, fjern passordet (Fil, Informasjon, Beskytt arbeidsbok) og lagre.`,
    'file.damaged': ({ file }) =>
      `${file} er skadet eller ufullstendig. Hent filen på nytt, eller åpne og reparer den i Excel.`,
    'file.strict': ({ file }) =>
      `${file} er lagret som «Strict Open XML». Lagre den i Excel som vanlig «Excel-arbeidsbok (.xlsx)».`,
    'file.unreadable': ({ file, reason }) =>
      `${file} kan ikke leses${reason === '' ? '' : ` (${reason})`}. Se etter at du har tilgang, og at den ikke er en mappe.`,
    'file.exists': ({ file }) =>
      `${file} finnes fra før og ble ikke rørt. Velg et annet navn med --ut, eller skriv over med --overskriv.`,
    'file.is-input': ({ file }) =>
      `${file} er filen du leser fra, og den endres aldri. Velg et annet navn med --ut.`,
    'file.not-writable': ({ file, reason }) =>
      `${file} kunne ikke skrives (${reason}). Lukk filen hvis den er åpen, og se etter at mappen finnes og har plass. Ingenting er endret.`,
    'file.not-carried': ({ part }) => `Dette fulgte ikke med til den nye arbeidsboken: ${part}.`,
    'sheet.missing': ({ sheet }) => `Arbeidsboken har ikke noe ark som heter «${sheet}».`,
    'sheet.name-taken': ({ wanted, name }) =>
      `Arket «${wanted}» er laget av noen andre. Resultatet ble skrevet til «${name}».`,

    'table.missing': ({ table, columns }) =>
      `Fant ikke tabellen ${table}. Lag en tabell med overskriftene ${columns}, i hvilket ark du vil.`,
    'table.ambiguous': ({ table, places }) =>
      `Fant flere tabeller som kan være ${table}: ${places}. Velg den du vil bruke, for eksempel med --ark og navnet på arket.`,
    'table.chosen': ({ table, place, places }) =>
      `${table} er lest fra ${place}, som har flest av kolonnene. Disse kunne også vært ment: ${places}. Er det feil, velg med --ark eller gi de andre tabellene andre overskrifter.`,
    'table.empty': ({ table }) =>
      `Tabellen ${table} har overskrifter, men ingen rader. Fyll inn radene under.`,
    'table.hidden': ({ table, place }) => `${table} står i et skjult ark: ${place}. Tallene derfra er brukt.`,
    'table.hidden-rows': ({ table, count }) => `${table} har skjulte rader (${count}). De er tatt med.`,
    'row.below-table': ({ table, text }) =>
      `«${text}» står rett under Excel-tabellen ${table} og er ikke en del av den. Utvid tabellen, eller flytt raden.`,
    'row.after-gap': ({ table, text }) =>
      `«${text}» står mer enn ti tomme rader under ${table} og er ikke tatt med. Flytt raden opp hvis den hører til.`,
    'row.note': ({ table, text }) => `«${text}» står under tabellen ${table} og er ikke tatt med som rad.`,
    'column.missing': ({ table, column, headings }) =>
      `Dette ligner på tabellen ${table}, men kolonnen ${column} mangler. Fant overskriftene ${headings}. Legg til ${column}, eller rett overskriften.`,
    'column.ambiguous': ({ column, places }) =>
      `Flere kolonner kan være ${column}: ${places}. Gi den ene et annet navn.`,
    'column.in-thousands': ({ heading }) =>
      `Overskriften «${heading}» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett overskriften.`,

    'cell.missing': ({ column, row }) =>
      `${column} mangler for «${row}». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.`,
    'cell.error': ({ column, found }) => `${column} viser feilen ${found}. Rett formelen i cellen.`,
    'cell.merged': ({ column, place }) =>
      `${column} er slått sammen over flere rader (${place}), og da er det ikke klart hva som gjelder hver rad. Opphev sammenslåingen og fyll inn hver celle.`,
    'cell.not-calculated': ({ column }) =>
      `${column} er en formel som ikke er regnet ut. Åpne arbeidsboken i Excel, lagre den og prøv igjen.`,
    'text.expected': ({ column, found }) => `${column} er «${found}». Her må det stå en tekst.`,
    'number.unreadable': ({ column, found }) =>
      `${column} er «${found}», og det er ikke et tall. Skriv et tall.`,
    'number.ambiguous': ({ found, first, second }) =>
      `«${found}» kan bety ${first} eller ${second}. Skriv det så det ikke kan misforstås, for eksempel med komma foran desimalene og uten punktum.`,
    'number.is-date': ({ column, found }) =>
      `${column} er datoen ${found}. Skriv et tall, og sett celleformatet til Tall.`,
    'amount.finer-than-ore': ({ found, rounded }) =>
      `${found} kr er finere enn øre og er rundet av til ${rounded} kr.`,
    'amount.too-large': ({ found }) =>
      `Beløpet ${found} er for stort til at et regneark holder på hvert øre. Del det opp, eller rett det.`,
    'inhabitants.not-whole': ({ found }) => `Folketallet er ${found}. Det må være et helt tall.`,
    'inhabitants.negative': ({ found }) =>
      `Folketallet er ${found}. Det må være 0 eller mer. Rett tallet, eller ta raden ut.`,
    'percent.mixed': ({ column, found }) =>
      `${column} er ${found}, men andre celler i kolonnen er skrevet på en annen måte. Bruk enten prosent (40 %) eller desimaltall (0,4) i hele kolonnen.`,
    'percent.unclear': ({ column, found }) =>
      `${column} er ${found}, som kan bety både ${found} % og mer enn hele summen. Skriv det med prosenttegn, som 40 %.`,
    'percent.out-of-range': ({ column, found }) =>
      `${column} er ${found}. Andelen må være fra 0 % til 100 %.`,
    'yes-no.unreadable': ({ column, found }) => `${column} er «${found}». Skriv ja eller nei.`,
    'date.unreadable': ({ column, found }) => `${column} er «${found}». Skriv en dato, som 1.1.2018.`,
    'sum.assumed': ({ label, found }) =>
      `«${label}» er ${found}, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.`,
    'sum.perhaps': ({ label, found }) =>
      `«${label}» er ${found}, nøyaktig det samme som radene over til sammen. Er det en sum, skriv «Sum» først i raden.`,
    'sum.mismatch': ({ label, found, expected, difference }) =>
      `«${label}» er ${found}, men radene blir ${expected} til sammen (forskjell ${difference}). Rett summen eller radene.`,

    'period.unreadable': ({ found }) =>
      `Perioden er «${found}». Skriv et år, som 2018, eller fra og til, som 1.1.2018–30.6.2018.`,
    'period.ambiguous': ({ places }) =>
      `Arbeidsboken oppgir flere perioder: ${places}. Velg én med --sett periode=…, eller rett cellene.`,
    'period.missing': ({ column }) =>
      `${column} har en dato, og da må perioden være kjent. Skriv Periode i en celle og året i cellen ved siden av, eller bruk --sett periode=2018.`,

    'participant.duplicate': ({ participant, other }) =>
      `${participant} står også i ${other}. Hver deltaker kan stå én gang i et samarbeid. Ta den ene raden ut.`,
    'participant.same': ({ found, participant }) => `«${found}» er lest som ${participant}.`,
    'participant.unknown': ({ column, found, known }) =>
      `${column} er «${found}», som ikke er blant deltakerne: ${known}. Rett navnet, eller legg til deltakeren.`,
    'participant.not-in-agreement': ({ participant, agreement }) =>
      `${participant} er ikke med i ${agreement}. Rett navnet, eller la deltakeren bli med.`,
    'participant.no-inhabitants': ({ participant }) =>
      `${participant} har 0 innbyggere. Kroner per innbygger kan ikke regnes ut.`,
    'participant.today-shared': ({ participant, agreements }) =>
      `Dagens kostnad for ${participant} står på en rad som gjelder ${agreements}, og kan ikke sammenlignes med ett av dem. Skriv en rad for hvert samarbeid.`,
    'participant.inhabitants-differ': ({ participant, found, other, place }) =>
      `${participant} har folketall ${found} her og ${other} i ${place}. Rett det ene hvis de skal være like.`,
    'participant.outside-period': ({ participant }) =>
      `${participant} er ikke med i perioden og er holdt utenfor.`,
    'participant.part-of-period': ({ participant }) =>
      `${participant} er med i bare en del av perioden. Del perioden der deltakelsen endrer seg, og regn ut hver del for seg.`,
    'participant.dates-swapped': ({ participant }) =>
      `${participant} har en Til-dato som er før Fra-datoen. Rett datoene.`,

    'agreement.unknown': ({ found, known }) =>
      `«${found}» har ingen fordelingsnøkkel. Kjente samarbeid: ${known}. Rett navnet, eller legg til en rad i Nøkler.`,
    'agreement.unclear': ({ known }) =>
      `Raden sier ikke hvilket samarbeid den gjelder. Fyll inn Samarbeid. Kjente samarbeid: ${known}.`,
    'agreement.duplicate': ({ agreement, other }) =>
      `${agreement} har også en nøkkel i ${other}. Ta den ene ut, eller gi dem hver sin dato i Gjelder fra.`,
    'agreement.no-participants': ({ agreement }) =>
      `Ingen deltakere er med i ${agreement}. Legg dem til i Deltakere, med navnet på samarbeidet i kolonnen Samarbeid.`,
    'agreement.no-costs': ({ agreement }) => `Det er ingen kostnader å fordele i ${agreement}.`,
    'agreement.not-in-force': ({ agreement }) =>
      `Ingen nøkkel for ${agreement} gjelder når perioden begynner. Rett Gjelder fra, eller velg en annen periode.`,
    'agreement.changes-in-period': ({ agreement }) =>
      `Nøkkelen for ${agreement} endres midt i perioden. Del perioden der nøkkelen endres, og regn ut hver del for seg.`,

    'key.missing': ({ table }) =>
      `Fant ingen fordelingsnøkkel. Lag tabellen ${table} med Samarbeid og Lik andel, eller bruk --sett nokkel=40/60.`,
    'key.unreadable': ({ found }) =>
      `Fordelingsgrunnlaget er «${found}». Skriv for eksempel Folketall, eller Folketall 50 %; Brukere 10 %.`,
    'key.weights-missing': ({ found }) =>
      `Fordelingsgrunnlaget «${found}» har flere deler, og da må hver del ha sin prosent: Folketall 50 %; Brukere 10 %.`,
    'key.weights-sum': ({ sum, equalShare, drivers }) =>
      `Andelene blir ${sum} til sammen (${equalShare} likt, ${drivers}). De må bli 100 %.`,
    'driver.unknown': ({ driver, known }) =>
      `Deltakere har ingen tallkolonne som heter «${driver}». Fant ${known}. Rett navnet, eller legg til kolonnen.`,
    'driver.repeated': ({ driver }) => `«${driver}» står flere ganger i nøkkelen. Slå delene sammen.`,
    'driver.negative': ({ participant, column, found }) =>
      `${column} for ${participant} er ${found}. Det må være 0 eller mer. Rett tallet, eller ta raden ut.`,
    'driver.zero-sum': ({ column, agreement }) =>
      `${column} er 0 for alle i ${agreement}, så ingenting kan fordeles etter det. Fyll inn tallene, eller velg et annet grunnlag.`,
    'host.ambiguous': ({ first, second, agreement }) =>
      `Både ${first} og ${second} er vert for ${agreement}. Velg én.`,
    'host.missing-for-rounding': ({ agreement }) =>
      `«Verten tar resten» krever en vert for ${agreement}. Fyll inn Vert, eller velg en annen avrunding.`,
    'host.missing-for-overhead': ({ agreement }) =>
      `Overhead godskrives verten, men ${agreement} har ingen vert. Fyll inn Vert.`,
    'overhead.no-types': ({ agreement }) =>
      `Overhead for ${agreement} regnes av bestemte typer kostnader, men tabellen Kostnader mangler kolonnen Type. Legg den til.`,
    'overhead.high': ({ agreement, rate }) =>
      `Overhead for ${agreement} er lest som ${rate}. Mente du noe annet, skriv det med prosenttegn, som 2 %.`,
    'overhead.no-base': ({ agreement, types }) =>
      `Ingen kostnader i ${agreement} er av typen ${types}, så overhead blir 0,00.`,
    'choice.unknown': ({ column, found, choices }) =>
      `${column} er «${found}». Du kan velge mellom ${choices}.`,
    'cost.heading': ({ item }) =>
      `«${item}» har ikke beløp og er lest som en overskrift. Er det en kostnad, fyll inn beløpet.`,
    'payer.unknown': ({ found }) =>
      `Betalt av er «${found}», som ikke er blant deltakerne. Fordelingen er den samme, men rett navnet før avregningen.`,
    'rounding.above-total': ({ agreement, difference }) =>
      `Andelene i ${agreement} er avrundet hver for seg og blir ${difference} kr mer enn summen. Velg «største rest» for at de skal gå opp.`,
    'rounding.below-total': ({ agreement, difference }) =>
      `Andelene i ${agreement} er avrundet hver for seg og blir ${difference} kr mindre enn summen. Velg «største rest» for at de skal gå opp.`,
    'rounding.total-rounded': ({ agreement, total, rounded }) =>
      `Summen i ${agreement} er ${total} kr. Den er rundet av til ${rounded} kr, etter valgt enhet.`,

    'setting.unknown': ({ name, known }) => `Valget «${name}» finnes ikke. Valgene er ${known}.`,
    'setting.unreadable': ({ name, found, expected }) =>
      `${name}=${found} kan ikke leses. Her kan du skrive: ${expected}.`,
    'setting.kept': ({ name, value }) => `Valget ${name}=${value} er lagret i arbeidsboken og er brukt.`,
    'setting.overrides': ({ name, value }) => `Valget ${name}=${value} brukes i stedet for det som står her.`,
  } satisfies Record<string, (figures: Record<string, string>) => string>,

  /** A part of a key in words: `60 % etter folketall`. */
  weight: (percent: string, driver: string) => `${percent} etter ${driver}`,

  severity: { error: 'Feil', warning: 'Å se på', info: 'Merk' },

  /** What every result sheet says. */
  sheet: {
    periodLabel: 'Periode',
    period: (period: string) => `Periode ${period}`,
    madeBy: (version: string, time: string) => `Laget av Fordel ${version} · ${time}`,
    basis: (places: string) => `Grunnlag: ${places}`,
  },

  kostnader: {
    title: 'Kostnadsfordeling',
    summary: 'Deler felles kostnader etter avtalt nøkkel, på øret',
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
      overhead: (rate: string, types: string) => `Overhead, ${rate} av ${types}`,
      total: 'Å fordele',
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
        exact: 'Nøyaktig andel (kr)',
        floor: 'Rundet ned (kr)',
        remainder: 'Rest (kr)',
        rank: 'Rest nr.',
        given: 'Lagt til (kr)',
        amount: 'Andel (kr)',
        explanation: 'Forklaring',
      },
      sum: 'Sum',
      explainRanked: (rank: string, count: string) => `Rest nr. ${rank} av ${count}: rundes opp`,
      explainNotRanked: (rank: string, count: string) => `Rest nr. ${rank} av ${count}: rundes ned`,
      explainExact: 'Går opp uten rest',
      explainUp: 'Rundes opp til nærmeste',
      explainDown: 'Rundes ned til nærmeste',
      explainAbsorbs: (amount: string) => `Tar resten: ${amount} kr utover nærmeste avrunding`,
      leftOver: (amount: string) => `Igjen etter nedrunding: ${amount} kr.`,
    },
  },

  /** What the command line shows of the published example. */
  example: {
    bothRoundings: 'Samme utregning med to avrundinger:',
    difference: 'Forskjell',
    oreBetween: (amount: string) =>
      `Avrundet hver for seg blir andelene ${amount} kr mer enn summen. Med største rest går de opp.`,
  },

  cli: {
    usage: 'Bruk',
    commands: {
      run: 'fordel <jobb> <arbeidsbok.xlsx> [valg]',
      runHelp: 'kjør en jobb på en arbeidsbok',
      template: 'fordel mal <jobb> <ny.xlsx>',
      templateHelp: 'lag en arbeidsbok å begynne med',
      jobs: 'fordel jobber',
      jobsHelp: 'vis jobbene, og hva hver av dem leser og skriver',
    },
    values: { file: '<fil.xlsx>', name: '<navn>', setting: 'navn=verdi', policy: 'hver for seg' },
    optionsHeading: 'Valg',
    options: {
      ut: 'hvor resultatet skrives; ellers ved siden av, som <navn>-<jobb>.xlsx',
      overskriv: 'skriv over en fil som finnes',
      json: 'skriv resultatet som JSON til skjermen, og bare det',
      verdier: 'skriv verdier i stedet for formler',
      sprak: 'nb (bokmål), nn (nynorsk) eller en (engelsk)',
      ark: 'bruk tabellene i dette arket når flere passer; kan gjentas',
      sett: 'gjør et valg; kan gjentas',
      hjelp: 'vis denne hjelpen',
    },
    settingsHeading: (job: string) => `Valg for ${job} (--sett navn=verdi)`,
    settings: {
      periode: 'året eller tiden resultatet gjelder',
      nokkel: 'fordelingsnøkkel, i stedet for tabellen Nøkler',
      hjemmel: 'hvor nøkkelen er vedtatt',
      avrunding: 'hvem som får ørene som ikke går opp',
      enhet: 'hva det rundes av til',
      vert: 'hvem som er vert',
      overhead: 'påslag som verten godskrives',
      overheadgrunnlag: 'hvilke typer kostnader overhead regnes av, med komma mellom',
      deltakere: 'hvor tabellen Deltakere står',
      nokler: 'hvor tabellen Nøkler står',
      kostnader: 'hvor tabellen Kostnader står',
    } as Readonly<Record<string, string>>,
    reads: 'leser',
    writes: 'skriver',
    optional: 'kan utelates',
    example: 'Eksempel',
    written: (file: string) => `Skrevet: ${file}`,
    notWritten: 'Ingenting er skrevet.',
    more: (count: string) => `… og ${count} til av samme slag`,
    stopped: 'Avbrutt. Ingenting er skrevet.',
    tryTemplate: (command: string) => `Bytt ut tallene med dine egne, og kjør ${command}`,
    seeHelp: 'Se fordel --hjelp.',
    working: 'Arbeider',
    unexpected: (detail: string) =>
      `Noe gikk galt i Fordel, og ingenting er skrevet. Meld fra om dette, så retter vi det: ${detail}`,
    errors: {
      noCommand: 'Skriv hva som skal gjøres.',
      jobNeeded: (known: string) => `Skriv hvilken jobb det gjelder. Jobbene er ${known}.`,
      unknownCommand: (found: string, known: string) => `Kjenner ikke «${found}». Jobbene er ${known}.`,
      notForTemplates: (option: string) => `${option} kan ikke brukes sammen med mal.`,
      unknownOption: (found: string) => `Kjenner ikke valget ${found}.`,
      optionNeedsValue: (option: string) => `${option} må ha en verdi.`,
      fileNeeded: 'Skriv hvilken arbeidsbok det gjelder.',
      tooMany: (found: string) => `Forstår ikke «${found}». Har navnet mellomrom, sett det i anførselstegn.`,
      badSetting: (found: string) => `«${found}» er ikke på formen navn=verdi.`,
      unknownLanguage: (found: string) => `Språket «${found}» finnes ikke. Velg nb, nn eller en.`,
      badExtension: (file: string, wanted: string) => `${file} må slutte på ${wanted}.`,
    },
  },
} as const;
