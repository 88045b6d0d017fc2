import { nbAddIn } from './add-in';
import { nbFunctions } from './functions';
import { nbIssues } from './issues';
import { nbWatch } from './watch';

/** Bokmål, the first language: the other locales have the same texts, checked by their type. */
export const nb = {
  terms: {
    'sign.comma': 'komma',
    'sign.point': 'punktum',
    'expected.period': '2018, eller 1.1.2018–30.6.2018',
    'expected.place': 'et sted i et ark, som Ark1!A3',
    'expected.columns': 'hvilke celler som er overskrifter, som deltakere.folketall=Ark1!C3',
    'expected.cells': 'celler i et ark, som Kostnader!D3, eller flere: Kostnader!D3;Kostnader!A7',
    'tables.choose': 'Velg den du vil bruke',
    'tables.put-together':
      'Er de for hver sin avtale, sett dem sammen til én tabell med kolonnen Samarbeid. Ellers velg den du vil bruke',
    'way.participant': 'den som betaler alene, i kolonnen Gjelder',
    'way.agreement': 'avtalene en deltaker er med i, i kolonnen Samarbeid',
    'way.driver': 'et grunnlag i kolonnen Fordelingsgrunnlag i Nøkler',
    'way.key': 'en nøkkel i Lik andel og Fordelingsgrunnlag i Nøkler',
    'way.amounts': 'inntekter og refusjoner som egne rader med minus i Beløp',
    'way.years': 'ett års rader om gangen',
    'way.yes-no': 'bare rader som skal være med',
    'way.text': 'det som er bestemt, i tabellenes egne kolonner og ikke i merknader',
    'row-doubt.equals-above': 'nøyaktig det samme som radene over til sammen',
    'row-doubt.equals-below': 'nøyaktig det samme som radene under til sammen',
    'row-doubt.result': 'og navnet tyder på et resultat, men tallet er ikke summen av radene',
    'row-doubt.below-total': 'og står under summen av alt',
    'row-doubt.cancels-above': 'nøyaktig minus alle radene over, så det ikke er noe igjen å dele',
    'row-doubt.income': 'og ser ut til å være inntekt, men er skrevet uten minus og legges til',
    'row-doubt.participant': 'og nevner en deltaker, som om det er en andel av det som deles',
    'row-doubt.repeats-above':
      'det samme som alt over den forrige summen, som om det samme er ført opp to ganger',
    'row-doubt.part': 'og er ikke en del av raden over',
    'reason.ENOENT': 'mappen finnes ikke',
    'reason.EISDIR': 'det er en mappe',
    'reason.EACCES': 'du har ikke tilgang',
    'reason.EPERM': 'du har ikke tilgang',
    'reason.EROFS': 'mappen kan bare leses',
    'reason.ENOSPC': 'disken er full',
    'reason.EBUSY': 'filen er i bruk',
    'reason.ENOTDIR': 'en del av stien er ikke en mappe',
    'reason.EFBIG': 'filen blir større enn systemet tillater',
    'reason.EDQUOT': 'kvoten din er brukt opp',
    'reason.EIO': 'disken eller nettet svarte med en feil',
    'reason.EMFILE': 'for mange filer er åpne på maskinen',
    'reason.ENFILE': 'for mange filer er åpne på maskinen',
    'reason.ENAMETOOLONG': 'navnet er for langt',
    'reason.ELOOP': 'snarveien fører i ring',
    'reason.ENOMEM': 'maskinen har ikke minne nok',
    'reason.ETXTBSY': 'filen er i bruk',
    empty: 'tom',
  },

  issues: nbIssues,

  functions: nbFunctions,

  addIn: nbAddIn,

  /** A part of a key in words: `60 % etter folketall`. */
  weight: (percent: string, driver: string) => `${percent} etter ${driver}`,

  /** What a list that is too long ends with. */
  /** Under a column of ratios, which do not sum. */
  mean: (value: string) => `snitt ${value}`,
  others: (count: string) => `${count} andre`,

  severity: { error: 'Feil', warning: 'Å se på', info: 'Merk' },

  /** What every result sheet says. */
  sheet: {
    periodLabel: 'Periode',
    period: (period: string) => `Periode ${period}`,
    madeBy: (version: string, time: string) => `Laget av Fordel ${version} · ${time}`,
    basisTable: (place: string, rows: number, sumRows: number) =>
      `${place} (${rows} ${rows === 1 ? 'rad' : 'rader'}${sumRows === 0 ? '' : `, ${sumRows} ${sumRows === 1 ? 'sum' : 'summer'} utelatt`})`,
    basis: (places: string) => `Grunnlag: ${places}`,
  },

  watch: nbWatch,

  /** What every job lets a person choose, where the job has no words of its own for it. */
  choices: {
    periode: { label: 'Periode', help: 'Et år eller en tid. Trykkes på resultatet.' },
    utelat: {
      label: 'Skal ikke brukes',
      help: 'Kolonner og rader som ikke skal brukes: cellen til overskriften eller til navnet på raden.',
    },
    behold: {
      label: 'Er egne rader',
      help: 'Rader som skal være med, selv om de ligner på summer av andre: cellen til navnet.',
    },
  },

  /** What the command line shows of the published example. */
  example: {
    bothRoundings: 'Samme utregning med to avrundinger:',
    difference: 'Forskjell',
    oreBetween: (amount: string) =>
      `Avrundet hver for seg blir andelene ${amount} kr mer enn summen. Med største rest går de opp.`,
  },

  pane: {
    job: 'Jobb',
    menu: 'Språk, utseende og hjelp',
    languageLabel: 'Språk',
    themeLabel: 'Utseende',
    themes: { auto: 'Som programmet', light: 'Lyst', dark: 'Mørkt' },
    about: (version: string) =>
      `Fordel ${version}. Alt regnes ut her på maskinen; ingenting i arbeidsboken sendes noe sted.`,
    steps: { sources: 'Grunnlag', choices: 'Valg', result: 'Resultat' },
    rows: (count: string) => `${count} rader`,
    oneRow: '1 rad',
    sumRows: (count: string) => `${count} sumrader utelatt`,
    oneSumRow: '1 sumrad utelatt',
    noTable: 'ikke funnet',
    builtIn: 'innebygde regler',
    notNeeded: 'ikke i bruk',
    showCell: (place: string) => `Vis ${place} i arket`,
    otherTable: 'Annen tabell eller kolonne',
    anyTable: 'den Fordel finner',
    columnFrom: (column: string) => `Kolonne for ${column}`,
    noColumn: 'ingen',
    useThis: (place: string) => `Bruk ${place}`,
    rescale: 'Regn om til 100 %',
    leaveRest: 'La resten stå',
    notUsed: 'Skal ikke brukes',
    notCounted: 'Skal ikke regnes med',
    keepChoice: 'Behold',
    dropChoice: 'Ta bort',
    rowOfItsOwn: 'Er en egen rad',
    usual: (standard: string) => `${standard} (vanlig)`,
    automatic: 'som i arket',
    rareChoices: 'Flere valg',
    content: 'Skriv som',
    formulas: 'Formler',
    formulasHelp: 'Resultatet følger med når tallene i arket endres, og kan spores uten Fordel.',
    values: 'Verdier',
    valuesHelp: 'Tallene står fast slik de er nå.',
    wholeTable: 'Hele tabellen',
    change: 'Endring',
    toLookAt: (count: string) => `${count} å se på`,
    errors: (count: string) => `${count} å rette`,
    notes: (count: string) => `${count} til orientering`,
    moreIssues: (count: string) => `Vis ${count} til`,
    noResult: 'Rett feilene over, så kommer resultatet her av seg selv.',
    write: 'Skriv til ark',
    writeAgain: 'Skriv på nytt',
    writeAnyway: 'Skriv likevel',
    update: 'Oppdater',
    cancel: 'Avbryt',
    reading: 'Leser arbeidsboken …',
    calculating: 'Regner …',
    writing: 'Skriver …',
    written: (sheets: string, time: string) => `Skrevet til ${sheets} · ${time}`,
    standing: (sheets: string) => `${sheets} stemmer med grunnlaget.`,
    outdated: (sheets: string) =>
      `Grunnlaget er endret etter at ${sheets} ble skrevet. Oppdater, så stemmer de igjen.`,
    followed: (sheets: string) =>
      `Grunnlaget er endret etter at ${sheets} ble skrevet. Formlene har fulgt med.`,
    unsure: (sheets: string) => `Om ${sheets} fortsatt stemmer, vises når feilene er rettet.`,
    overwritten: (places: string) =>
      `Noen har skrevet over ${places}. Oppdater, så står Fordels tall der igjen.`,
    moreCells: (count: string) => `${count} celler til`,
    unfinished: (sheets: string) => `${sheets} ble ikke skrevet ferdig.`,
    stopped: 'Avbrutt. Arkene er som før, eller sier at de er uferdige.',
    emptyTitle: 'Ingen tabeller ennå',
    emptyHelp: (tables: string) =>
      `Fordel leser tabellene ${tables} fra arbeidsboken og finner dem igjen på overskriftene, uansett hvilket ark de står i.`,
    begin: 'Sett inn et eksempel',
    beginHelp: 'Du får ark med et ekte eksempel. Bytt ut tallene med dine egne.',
    fault: {
      said: 'Her er det en feil i Fordel. Den er vår, ikke din.',
      nothingWritten: 'Arbeidsboken er som før.',
      maybeWritten: 'Fordel holdt på å skrive, så se over resultatarkene.',
      whatToDo:
        'Prøv igjen. Kommer feilen tilbake, så send opplysningene under til dem som drifter Fordel. Det står ikke noe fra arbeidsboken i dem.',
      again: 'Prøv igjen',
      copy: 'Kopier opplysningene',
      copied: 'Kopiert',
      details: 'Opplysninger om feilen',
    },
    legend: 'Tegnforklaring',
  },

  workbench: {
    title: 'Fordels arbeidsbenk',
    notExcel: 'Et regneark for maskiner uten Excel. Ingenting sendes noe sted.',
    open: 'Åpne .xlsx …',
    download: 'Last ned .xlsx',
    examples: 'Eksempler',
    example: 'NorIKT 2018',
    newWorkbook: 'Ny arbeidsbok',
    grid: 'Regneark',
    pane: 'Oppgaverute',
    /** Of the cells that are selected. */
    selection: {
      sum: (sum: string) => `Sum ${sum}`,
      mean: (mean: string) => `Snitt ${mean}`,
      count: (count: string) => `Antall ${count}`,
    },
    drop: 'Slipp arbeidsboken her',
    opening: (file: string) => `Åpner ${file} …`,
    cancel: 'Avbryt',
    stopped: 'Avbrutt. Arbeidsboken ble ikke åpnet.',
    downloadStopped: 'Avbrutt. Ingenting er lastet ned.',
    downloading: 'Lager filen …',
    fault:
      'Her er det en feil i Fordel. Den er vår, ikke din. Prøv igjen. Kommer feilen tilbake, så send opplysningene om den til dem som drifter Fordel. Det står ikke noe fra arbeidsboken i dem.',
    copyFault: 'Kopier opplysningene',
    result: (name: string) => `${name}-fordel.xlsx`,
    notIncluded: (sheets: string) =>
      `Nedlastet. ${sheets} er slettet eller har fått nytt navn her, men står i filen som før.`,
    served: (address: string) => `Arbeidsbenken er klar: ${address}\nStopp den med Ctrl+C.`,
    lost: (parts: string) => `Nedlastet. Dette kunne ikke følge med: ${parts}.`,
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
    anyJobHeading: 'Valg i alle jobber',
    ownReferences: 'behold: skriv resultatet, selv om dine egne formler da peker på noe annet',
    settingsHeading: (job: string) => `Valg for ${job} (--sett navn=verdi)`,
    tableAt: (table: string) => `hvor tabellen ${table} står`,
    columns: 'hvilke overskrifter som er hvilke kolonner, når Fordel ikke kjenner dem igjen',
    reads: 'leser',
    writes: 'skriver',
    optional: 'kan utelates',
    example: 'Eksempel',
    rowsLeftOut: (count: string, all: string) => `… ${count} rader til; arbeidsboken har alle ${all}`,
    written: (file: string) => `Skrevet: ${file}`,
    notWritten: 'Ingenting er skrevet.',
    more: (count: string) => `… og ${count} til av samme slag`,
    stopped: 'Avbrutt. Ingenting er skrevet.',
    answerLost: (reason: string) => `Svaret kunne ikke skrives ut (${reason}).`,
    tryTemplate: (command: string) => `Bytt ut tallene med dine egne, og kjør ${command}`,
    /** How to choose at a terminal, by the code of the issue. */
    hints: {
      'table.ambiguous': '--ark og navnet på arket, eller --sett og stedet',
      'table.chosen': '--ark og navnet på arket, eller --sett og stedet',
      'period.ambiguous': '--sett periode=2018',
      'result.references-move': '--sett egne-referanser=behold',
      'column.ambiguous': '--sett kolonner=deltakere.folketall=Ark1!C3',
      'column.missing': '--sett kolonner=deltakere.folketall=Ark1!C3',
      'setting.kept-decides': '--sett navn= lar være å bruke det',
      'column.undecided': '--sett "utelat=…"',
      'row.undecided': '--sett "utelat=…" eller --sett "behold=…"',
    } as Readonly<Record<string, string>>,
    seeHelp: 'Se fordel --hjelp.',
    working: 'Arbeider',
    folderGone: (folder: string) =>
      `Mappen ${folder} finnes ikke lenger, eller den er stengt for deg. Gå til en annen mappe med cd, og kjør kommandoen derfra.`,
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
      givenTwice: (name: string, first: string, second: string) =>
        `${name} er valgt to ganger: «${first}» og «${second}». Ta ut det ene valget.`,
      badSetting: (found: string) => `«${found}» er ikke på formen navn=verdi.`,
      unknownLanguage: (found: string) => `Språket «${found}» finnes ikke. Velg nb, nn eller en.`,
      badExtension: (file: string, wanted: string) => `${file} må slutte på ${wanted}.`,
    },
  },
} as const;
