/** What is found in a workbook and what to do about it, by code: bokmål. */
export const nbIssues = {
  'file.missing': ({ file }) => `Finner ikke filen ${file}. Se etter at navnet og mappen stemmer.`,
  'file.not-a-workbook': ({ file, format }) =>
    `${file} er ikke en Excel-arbeidsbok (.xlsx)${format === '' ? '' : `, men en ${format}-fil`}. Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».`,
  'file.label-encrypted': ({ file }) =>
    `${file} er kryptert av en følsomhetsetikett. Åpne den i Excel, velg en etikett uten kryptering eller fjern den (Hjem, Følsomhet), og lagre en kopi.`,
  'file.built-in-password': ({ file }) =>
    `${file} er kryptert med Excels innebygde passord, som Excel aldri spør om. Åpne den i Excel, opphev beskyttelsen av arbeidsboken om den er på (Se gjennom, Beskytt arbeidsbok), og lagre en kopi uten.`,
  'file.encrypted': ({ file }) =>
    `${file} er kryptert. Åpne den i Excel. Spør Excel om et passord, fjern det (Fil, Informasjon, Beskytt arbeidsbok). Lagre så en kopi.`,
  'file.damaged': ({ file }) =>
    `${file} er skadet eller ufullstendig. Hent filen på nytt, eller åpne og reparer den i Excel.`,
  'file.too-large': ({ file }) =>
    `${file} er for stor til å leses. Ta bort ark, rader og bilder som jobben ikke trenger, og lagre arbeidsboken på nytt.`,
  'sheet.too-large': ({ sheet }) =>
    `Arket «${sheet}» er for stort til å leses. Slett tomme rader og kolonner rundt tabellene, ta bort det jobben ikke trenger, og lagre på nytt; eller flytt tabellene til en ny arbeidsbok.`,
  'file.strict': ({ file }) =>
    `${file} er lagret som «Strict Open XML». Lagre den i Excel som vanlig «Excel-arbeidsbok (.xlsx)».`,
  'file.unreadable': ({ file, reason }) =>
    `${file} kan ikke leses${reason === '' ? '' : ` (${reason})`}. Se etter at du har tilgang, og at den ikke er en mappe.`,
  'file.exists': ({ file }) =>
    `${file} finnes fra før og ble ikke rørt. Velg et annet navn med --ut, eller skriv over med --overskriv.`,
  'file.not-regular': ({ file }) =>
    `${file} er ikke en vanlig fil, men en mappe, en enhet eller noe annet, og den skrives det ikke over. Velg et annet navn med --ut, som resultat.xlsx eller fordeling-2026.xlsx.`,
  'file.is-input': ({ file }) =>
    `${file} er filen du leser fra, og den endres aldri. Velg et annet navn med --ut.`,
  'file.not-writable': ({ file, reason }) =>
    `${file} kunne ikke skrives (${reason}). Lukk filen hvis den er åpen, og se etter at mappen finnes og har plass. Ingenting er endret.`,
  'file.open-elsewhere': ({ file, ownerFile }) =>
    `${file} ser ut til å være åpen i et annet program. Det som ikke er lagret der, er ikke med: lagre, lukk den og kjør på nytt. Er den ikke åpen hos noen, er filen ${ownerFile} blitt liggende og kan slettes.`,
  'file.left-behind': ({ file, reason }) =>
    `Den uferdige filen ${file} kunne ikke fjernes (${reason}). Slett den selv; den er ikke et resultat.`,
  'file.not-carried': ({ part }) => `Dette fulgte ikke med til den nye arbeidsboken: ${part}.`,
  'edit.part-of-array': ({ place }) =>
    `Én formel fyller hele ${place}, så cellen kan ikke endres alene. Endre formelen i Excel.`,
  'edit.merged': ({ place }) => `Cellen er slått sammen med ${place}. Skriv i den første av dem.`,
  'edit.table-heading': ({ table }) =>
    `Cellen er en overskrift i Excel-tabellen ${table}. Endre overskriften i Excel, så følger formlene med.`,
  'edit.function': ({ name }) => `Funksjonen ${name} kan ikke skrives her. Skriv formelen i Excel.`,
  'edit.no-cells': ({ sheet }) => `Arket «${sheet}» har ikke celler som kan endres her. Endre det i Excel.`,
  'calculator.not-there': () =>
    'Delen av Fordel som regner, svarer ikke. Den kom ikke fra nettet, eller maskinen gikk tom for minne. Sjekk nettet, lukk andre store arbeidsbøker, og prøv igjen.',
  'language.not-fetched': () =>
    'Språket kunne ikke hentes, så ruten er som før. Sjekk nettet, og velg språket en gang til.',
  'sheet.missing': ({ sheet }) => `Arbeidsboken har ikke noe ark som heter «${sheet}».`,
  'sheet.name-taken': ({ wanted, name }) =>
    `Arket «${wanted}» er laget av noen andre. Resultatet ble skrevet til «${name}».`,
  'sheet.protected': ({ sheet }) =>
    `Arket «${sheet}» er beskyttet, og da kan ikke resultatet skrives der. Opphev beskyttelsen (Se gjennom, Opphev arkbeskyttelse), og kjør på nytt. Ingenting er endret.`,
  'sheet.hidden': ({ sheet }) =>
    `Arket «${sheet}» er skjult. Høyreklikk på en arkfane og velg Vis for å se cellen.`,
  'workbook.sheets-locked': () =>
    `Arkene i arbeidsboken er låst, så ingen kan legge til flere i Excel. I filen som er skrevet, er resultatarkene lagt til likevel. Skal de endres eller slettes der, må låsen først oppheves (Se gjennom, Beskytt arbeidsbok).`,
  'workbook.protected': () =>
    `Arbeidsboken er beskyttet, så Fordel kan ikke legge til ark. Opphev beskyttelsen (Se gjennom, Beskytt arbeidsbok), og kjør på nytt. Ingenting er endret.`,
  'excel.too-old': () =>
    `Denne utgaven av Excel kan ikke det Fordel trenger. Bruk Excel på nettet, Excel 2021 eller nyere.`,
  'excel.cell-being-edited': () =>
    `En celle er under redigering. Trykk Enter eller Esc i cellen, og kjør på nytt.`,
  'excel.no-answer': () =>
    `Excel svarer ikke. Er en celle under redigering, trykk Enter eller Esc i den. Lukk åpne dialogbokser, og kjør på nytt.`,
  'excel.busy': () => `Excel er opptatt akkurat nå. Vent litt, og kjør på nytt.`,
  'excel.not-writable': () =>
    `Arbeidsboken kan ikke endres. Velg Rediger arbeidsbok, eller lagre en egen kopi, og kjør på nytt.`,
  'excel.refused': ({ code }) =>
    `Excel godtok ikke det Fordel ba om (${code}). Kjør på nytt. Skjer det igjen, lagre arbeidsboken, lukk den og åpne den igjen.`,
  'excel.sheet-gone': () =>
    `Et ark ble slettet eller byttet ut mens Fordel arbeidet. Se over arkene, og kjør på nytt.`,
  'excel.changed-meanwhile': ({ sheet }) =>
    `Arket «${sheet}» ble endret mens Fordel regnet, så resultatet gjelder ikke lenger. Ingenting er skrevet. Kjør på nytt.`,
  'excel.result-unfinished': ({ sheets }) =>
    `Resultatet ble ikke skrevet ferdig. Det står øverst i arkene det gjelder: ${sheets}. Kjør på nytt, så blir de hele.`,
  'excel.result-unknown': ({ sheets }) =>
    `Excel svarte ikke da resultatet ble skrevet, så disse arkene kan være uferdige: ${sheets}. Står det øverst i et av dem at det er uferdig, eller er det tomt, så kjør på nytt. Et tomt ark som da blir til overs, kan du slette.`,
  'excel.merges-unknown': () =>
    `Denne utgaven av Excel forteller ikke hvilke celler som er slått sammen. Bare den første av dem er lest. Har grunnlaget sammenslåtte celler, opphev sammenslåingen og fyll inn hver celle.`,
  'excel.settings-too-large': () =>
    `Valgene er for store til å lagres i arbeidsboken. Kort ned de lengste tekstene, og lagre på nytt.`,
  'excel.settings-not-kept': ({ names }) =>
    `Excel tok ikke vare på disse valgene: ${names}. Lagre arbeidsboken som «Excel-arbeidsbok (.xlsx)», og prøv igjen.`,
  'table.missing': ({ table, columns }) =>
    `Fant ikke tabellen ${table}. Lag en tabell med overskriftene ${columns}, i hvilket ark du vil.`,
  'table.ambiguous': ({ table, places, advice }) =>
    `Fant flere tabeller som kan være ${table}: ${places}. ${advice}.`,
  'table.chosen': ({ table, place, places }) =>
    `${table} er lest fra ${place}. Disse kunne også vært ment: ${places}. Er det feil, velg en annen, eller gi de andre tabellene andre overskrifter.`,
  'table.empty': ({ table }) => `Tabellen ${table} har overskrifter, men ingen rader. Fyll inn radene under.`,
  'table.hidden': ({ table, place }) => `${table} står i et skjult ark: ${place}. Tallene derfra er brukt.`,
  'table.hidden-rows': ({ table, count }) => `${table} har skjulte rader (${count}). De er tatt med.`,
  'table.hidden-columns': ({ table, headings }) =>
    `${table} har skjulte kolonner som er brukt: ${headings}. Vis dem, og se etter at de er ment.`,
  'row.below-table': ({ table, text }) =>
    `«${text}» står rett under Excel-tabellen ${table} og er ikke en del av den. Utvid tabellen, eller flytt raden.`,
  'row.after-gap': ({ table, text }) =>
    `«${text}» står mer enn ti tomme rader under ${table} og er ikke tatt med. Flytt raden opp hvis den hører til.`,
  'row.note': ({ table, text }) => `«${text}» står under tabellen ${table} og er ikke tatt med som rad.`,
  'column.missing': ({ table, column, headings, places }) =>
    `Dette ligner på tabellen ${table}, men kolonnen ${column} mangler. Fant overskriftene ${headings}. Skriv ${column} der den hører til (se ${places}), eller legg til kolonnen.`,
  'column.ambiguous': ({ column, places }) =>
    `Flere kolonner kan være ${column}: ${places}. Gi den ene et annet navn.`,
  'column.unused': ({ headings, table }) =>
    `I ${table} er dette ikke brukt: ${headings}. Skulle noe av det brukes, rett overskriften.`,
  'column.no-heading': ({ table }) =>
    `En kolonne i ${table} har innhold, men ingen overskrift, og er ikke brukt. Skriv overskriften, eller tøm kolonnen.`,
  'row.part': ({ label, found }) =>
    `«${label}» (${found}) er lest som en del av raden over og er ikke regnet med for seg. Er det en egen rad, gi den et annet navn.`,
  'row.left-out': ({ label, found }) => `«${label}» (${found}) er holdt utenfor, slik du har valgt.`,
  'row.undecided': ({ label, found, doubt, place }) =>
    `«${label}» er ${found}, ${doubt}. Hold den utenfor (utelat=${place}), eller si at den er en rad som de andre (behold=${place}).`,
  'column.left-out': ({ heading, table }) =>
    `Kolonnen «${heading}» i ${table} er holdt utenfor, slik du har valgt.`,
  'column.undecided': ({ headings, places, choice, ways }) =>
    `Dette er ikke brukt, men kan avgjøre svaret: ${headings} (${places}). Gi kolonnen en overskrift som Fordel kjenner, eller si at den ikke skal brukes (utelat=${choice}).${ways === '' ? '' : ` Fordel leser ${ways}.`}`,
  'choice.no-effect': ({ name, places }) =>
    `Valget ${name} peker på celler som verken er overskrift eller navnet på en rad i tabellene: ${places}. Rett valget, eller ta det bort.`,
  'column.in-thousands': ({ heading }) =>
    `«${heading}» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.`,
  'column.other-currency': ({ heading }) =>
    `«${heading}» sier at beløpene er i en annen valuta enn kroner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.`,
  'column.part-of-year': ({ heading }) =>
    `Overskriften «${heading}» sier at beløpene gjelder en del av året. Er det de som skal fordeles, kall kolonnen bare Beløp eller Kostnad. Ellers: Skriv beløpene for hele perioden.`,
  'count.in-thousands': ({ heading }) =>
    `«${heading}» sier at tallene er i tusen. Skriv dem fullt ut, som 4944 eller 12500, og rett overskriften.`,
  'amount.format-unit': ({ found, value, column }) =>
    `Tallformatet skriver «${found}» ved tallet ${value} i ${column}, og da er det ikke klart om det er kroner. Skriv beløpet i kroner med et vanlig tallformat. Er det alt i kroner, er det nok å endre formatet.`,
  'amount.unit-beside': ({ column, found }) =>
    `${column} er «${found}», og da er beløpet ikke i kroner. Skriv beløpet i kroner, og rett ${column} til kr eller NOK. Er det alt i kroner, er det nok å rette ${column}.`,
  'cell.missing': ({ column, row }) =>
    `${column} mangler for «${row}». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.`,
  'cell.missing-in-row': ({ column, row }) =>
    `${column} mangler i rad ${row}. Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.`,
  'key.empty': ({ column, row }) =>
    `${column} mangler for «${row}». Fyll inn hvor mye som deles likt, som 40 % eller 0, eller ta raden ut.`,
  'cell.error': ({ column, found }) => `${column} viser feilen ${found}. Rett formelen i cellen.`,
  'cell.time-alone': ({ column, found }) =>
    `${column} er «${found}», et klokkeslett uten noen dag. Skriv det som skal stå der: en dato, som 31.1.2026, eller et tall, som 10,5.`,
  'cell.other-zone': ({ column, found, first, second }) =>
    `${column} er «${found}», et tidspunkt i en annen tidssone. Hvilken dag det er, kommer an på hvor klokken er. Skriv dagen alene, som ${first} eller ${second}.`,
  'cell.unclear': ({ column, found }) =>
    `${column} kan ikke leses sikkert: I filen står det «${found}», og det blir vist ulikt i ulike programmer. Skriv verdien i cellen på nytt.`,
  'cell.merged': ({ column, place }) =>
    `${column} er slått sammen over flere rader (${place}), og da er det ikke klart hva som gjelder hver rad. Opphev sammenslåingen og fyll inn hver celle.`,
  'cell.not-calculated': ({ column }) =>
    `${column} er en formel som ikke er regnet ut. Åpne arbeidsboken i Excel, lagre den og prøv igjen.`,
  'text.expected': ({ column, found }) => `${column} er «${found}». Her må det stå en tekst.`,
  'number.unreadable': ({ column, found }) =>
    `${column} er «${found}», og det er ikke et tall. Skriv et tall.`,
  'number.ambiguous': ({ found, first, second }) =>
    `«${found}» kan bety ${first} eller ${second}. Skriv det så det ikke kan misforstås, for eksempel med komma foran desimalene og uten punktum.`,
  'number.two-readings-in-column': ({ column, found, other, place, first, second }) =>
    `${column} er skrevet på to måter. Ved siden av «${other}» (${place}) kan «${found}» bety ${first} eller ${second}. Skriv tallene likt i hele kolonnen, uten skilletegn mellom tusener: 1105306 eller 1105306,50.`,
  'number.two-conventions': ({ column, found, other, place, sign }) =>
    `${column} er skrevet på to måter. I «${found}» står ${sign} foran desimalene, men i «${other}» (${place}) skiller det tusener. Skriv tallene likt i hele kolonnen, uten skilletegn mellom tusener: 1105306 eller 1105306,50.`,
  'text.too-long-to-follow': ({ column, length, most }) =>
    `${column} er på ${length} tegn. Setninger i resultatet som gjentar teksten, skrives som fast tekst og følger ikke tallene. Kort den ned til ${most} tegn om de skal følge med.`,
  'text.invisible-signs': ({ column, found, signs }) =>
    `${column} er lest som «${found}». I cellen står det også tegn som ikke vises (${signs}), og de er sett bort fra. Skriv teksten på nytt for å få dem bort.`,
  'number.reversed': ({ column, found }) =>
    `${column} har et usynlig tegn som snur rekkefølgen på sifrene, så det som vises, er ikke det som står i cellen («${found}»). Skriv tallet på nytt, for eksempel 4944 eller 4 944.`,
  'number.is-date': ({ column, found }) =>
    `${column} er datoen ${found}. Skriv et tall, og sett celleformatet til Tall.`,
  'amount.finer-than-ore': ({ found, rounded }) =>
    `${found} kr er finere enn øre og er rundet av til ${rounded} kr.`,
  'amount.too-large': ({ found }) =>
    `Beløpet ${found} er for stort til at et regneark holder på hvert øre. Del det opp, eller rett det.`,
  'inhabitants.high': ({ found }) =>
    `Folketallet er ${found}, og det er flere enn det bor i Norge. Se etter at tallet stemmer.`,
  'inhabitants.not-whole': ({ found }) => `Folketallet er ${found}. Det må være et helt tall.`,
  'percent.mixed': ({ column, found }) =>
    `${column} er ${found}, men andre celler i kolonnen er skrevet på en annen måte. Bruk enten prosent (40 %) eller desimaltall (0,4) i hele kolonnen.`,
  'percent.unclear': ({ column, found }) =>
    `${column} er ${found}, som kan bety både ${found} % og mer enn hele summen. Skriv det med prosenttegn, som 40 %.`,
  'percent.small': ({ column, found, first, second }) =>
    `${column} er ${found}, og overskriften sier prosent. Er det ${first} eller ${second}? Skriv det med prosenttegn: ${first} eller ${second}.`,
  'percent.in-kroner': ({ column, found }) =>
    `${column} er «${found}». Kroner kan ikke brukes her ennå. Skriv en prosent, som 5 % eller 0,05.`,
  'percent.out-of-range': ({ column, found }) => `${column} er ${found}. Andelen må være fra 0 % til 100 %.`,
  'yes-no.unreadable': ({ column, found }) => `${column} er «${found}». Skriv ja eller nei.`,
  'date.unreadable': ({ column, found }) => `${column} er «${found}». Skriv en dato, som 1.1.2018.`,
  'date.year-unknown': () =>
    `Ingen dag i arbeidsboken viser årstallet, og Excel sier ikke om dagene telles fra 1900 eller fra 1904. De er lest som telt fra 1900, som nesten alle er. Blir et år feil i resultatet, vis årstallet i cellen, med celleformatet dd.mm.åååå eller åååå-mm-dd, og les på nytt.`,
  'date.semester': ({ column, found, date }) =>
    `${column} er «${found}», lest som ${date}. Er det en annen dag, skriv datoen.`,
  'sum.assumed': ({ label, found }) =>
    `«${label}» er ${found}, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.`,
  'sum.rounded': ({ label, found, rows, expected, difference }) =>
    `«${label}» er ${found}, og radene i ${rows} blir ${expected} til sammen (forskjell ${difference}). Avrunding av radene kan forklare det, så radene er brukt. Se etter at det stemmer.`,
  'sum.mismatch': ({ label, found, rows, expected, difference }) =>
    `«${label}» er ${found}, men radene i ${rows} blir ${expected} til sammen (forskjell ${difference}). Rett summen eller radene.`,
  'period.unreadable': ({ found }) =>
    `Perioden er «${found}». Skriv et år, som 2018, eller fra og til, som 1.1.2018–30.6.2018.`,
  'period.ambiguous': ({ places }) =>
    `Arbeidsboken oppgir flere perioder: ${places}. Velg én, eller rett cellene.`,
  'period.hidden': ({ from, to }) =>
    `Perioden ${from}–${to} står i et skjult ark og er brukt. Vis arket, og se at den gjelder. Gjelder den ikke, rett cellen eller velg en annen periode.`,
  'period.elsewhere': ({ name }) =>
    `Perioden her er ikke brukt, for ingen av jobbens tabeller står i dette arket. Skal den gjelde, skriv den over en av tabellene, eller velg ${name}.`,
  'key.unreadable': ({ column, found, readAs }) =>
    `${column} er «${found}». Det ble lest som ${readAs}. Skriv for eksempel 40 % likt, 60 % folketall, eller Folketall 50 %; Brukere 50 %.`,
  'key.is-date': ({ column, found, fraction }) =>
    `${column} er datoen ${found}. Skrev du ${fraction}, har regnearket gjort det om til en dato: Skriv en apostrof foran, '${fraction}, eller prosent, som 33 1/3 %.`,
  'key.ambiguous': ({ found, first, second }) =>
    `«${found}» kan bety at ${first} eller ${second} deles likt. Skriv det med prosenttegn, som 40 %, eller som 40/60.`,
  'key.weights-missing': ({ found }) =>
    `Fordelingsgrunnlaget «${found}» har flere deler, og da må hver del ha sin prosent: Folketall 50 %; Brukere 10 %.`,
  'driver.negative': ({ column, found }) =>
    `${column} er ${found}. Det må være 0 eller mer. Rett tallet, eller ta raden ut.`,
  'choice.unknown': ({ column, found, choices }) =>
    `${column} er «${found}». Du kan velge mellom ${choices}.`,
  'result.copies': ({ sheets, name }) =>
    `Arkene ${sheets} er kopier av det samme resultatet, og ingen av dem heter det samme som da det ble skrevet. Gi det som skal skrives på nytt, navnet «${name}», eller slett det du ikke trenger.`,
  'result.references-move': ({ places, count, name }) =>
    `${count === '1' ? `Cellen ${places}, som er din, peker` : `${count} celler som er dine (${places}), peker`} på steder i resultatet der det vil stå noe annet når det skrives på nytt. Skriv likevel, og rett ${count === '1' ? 'formelen' : 'formlene'} etterpå${name === '' ? '' : `: et navn følger med deltakeren, som =${name}`}.`,
  'result.own-lost': ({ places, count }) =>
    `Det du har skrevet, farget eller kommentert i ${count === '1' ? `cellen ${places}` : `${count} celler (${places})`}, følger ikke med når resultatet skrives på nytt: plassen er tatt, eller raden er der ikke lenger. Kopier det til et eget ark først, hvis det skal være med videre.`,
  'result.overwritten': ({ places, count }) =>
    `Noen hadde skrevet over ${count === '1' ? 'cellen' : `${count} celler (${places})`} etter at Fordel skrev arket. I det nye resultatet står Fordels tall der. Skal noe annet gjelde, må det rettes i grunnlaget.`,
  'identity.refused': ({ column }) =>
    `${column} inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Skriv navnet eller ansattnummeret i stedet.`,
  'identity.number': () =>
    'Tallet kan være et fødselsnummer: kontrollsifrene stemmer. Er det det, ta det ut. Er det et beløp, skriv det som tekst med mellomrom, som 4 010 523 456.',
  'identity.in-cell': () =>
    'Cellen inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Ta det ut, eller skriv navnet eller ansattnummeret i stedet.',
  'identity.in-sheet-name': ({ place }) =>
    `Navnet på ark nummer ${place} inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Gi arket et annet navn, som «Ansatte» eller «Kostnader».`,
  'identity.in-setting': ({ name }) =>
    `Valget «${name}» inneholder et fødselsnummer og er ikke brukt. Skriv navnet eller ansattnummeret i stedet, eller ta valget ut.`,
  'identity.in-file-name': () =>
    'Filnavnet inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Gi filen et annet navn, som kostnader-2026.xlsx eller kompetanseplan.xlsx.',
  'setting.unknown': ({ name, known }) => `Valget «${name}» finnes ikke. Valgene er ${known}.`,
  'setting.too-long': ({ name, length, most }) =>
    `${name} er på ${length} tegn, og det er for langt. Det kan være høyst ${most}. Kort det ned, eller rett i tabellene i stedet.`,
  'setting.unreadable': ({ name, found, expected }) =>
    `${name}=${found} kan ikke leses. Her kan du skrive: ${expected}.`,
  'setting.misread': ({ name, found, readAs, expected }) =>
    `${name}=${found} ble lest som ${readAs}. Her kan du skrive: ${expected}.`,
  'setting.kept': ({ name, value }) => `Valget ${name}=${value} er lagret i arbeidsboken og er brukt.`,
  'setting.kept-decides': ({ name, value }) =>
    `Valget ${name}=${value} er husket fra før, i arbeidsboken, og endrer resultatet. Ingen av arkene viser det. Gjelder det ikke lenger, velg noe annet eller ta det bort.`,
  'setting.overrides': ({ name, value }) => `Valget ${name}=${value} brukes i stedet for det som står her.`,
  'selection.no-table': ({ place }) =>
    `${place} ble ikke brukt: cellene ligner ikke på én bestemt av tabellene. Marker hele tabellen med overskriftene, eller velg den under Grunnlag.`,
  'function.not-one-cell': ({ parameter }) => `${parameter} må være én celle eller én verdi.`,
  'function.argument-missing': ({ parameter }) =>
    `${parameter} mangler. Fyll det inn i formelen eller i cellen den viser til.`,
  'function.no-such-place': ({ parameter, found, count }) =>
    `${parameter} er ${found}. Det må være et helt tall fra 1 til ${count}.`,
  'number.too-large': ({ column, found, most }) =>
    `${column} er ${found}. Det kan ikke være mer enn ${most}. Rett tallet, eller tøm cellen.`,
  'number.negative': ({ column, found }) =>
    `${column} er ${found}. Det må være 0 eller mer. Rett tallet, eller tøm cellen.`,
  'completion.unreadable': ({ column, found }) =>
    `${column} er «${found}». Skriv ja, nei eller datoen, som 15.6.2027.`,
} as const satisfies Record<string, (figures: Record<string, string>) => string>;
