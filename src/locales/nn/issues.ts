import type { IssueTexts } from '../texts';

/** What is found in a workbook and what to do about it, by code: nynorsk. */
export const nnIssues: IssueTexts = {
  'file.missing': ({ file }) => `Finn ikkje fila ${file}. Sjå etter at namnet og mappa stemmer.`,
  'file.not-a-workbook': ({ file, format }) =>
    `${file} er ikkje ei Excel-arbeidsbok (.xlsx)${format === '' ? '' : `, men ei ${format}-fil`}. Opne fila i Excel og lagre som «Excel-arbeidsbok (.xlsx)».`,
  'file.label-encrypted': ({ file }) =>
    `${file} er kryptert av ein følsemdsetikett. Opne fila i Excel, vel ein etikett utan kryptering eller fjern han (Heim, Følsemd), og lagre ein kopi.`,
  'file.built-in-password': ({ file }) =>
    `${file} er kryptert med det innebygde passordet i Excel, som Excel aldri spør om. Opne fila i Excel, opphev vernet av arbeidsboka om det er på (Se gjennom, Vern arbeidsbok), og lagre ein kopi utan.`,
  'file.encrypted': ({ file }) =>
    `${file} er kryptert. Opne fila i Excel. Spør Excel om eit passord, fjern det (Fil, Informasjon, Vern arbeidsbok). Lagre så ein kopi.`,
  'file.damaged': ({ file }) =>
    `${file} er skadd eller ufullstendig. Hent fila på nytt, eller opne og reparer fila i Excel.`,
  'file.too-large': ({ file }) =>
    `${file} er for stor til å lesast. Ta bort ark, rader og bilete som jobben ikkje treng, og lagre arbeidsboka på nytt.`,
  'sheet.too-large': ({ sheet }) =>
    `Arket «${sheet}» er for stort til å lesast. Slett tomme rader og kolonnar rundt tabellane, ta bort det jobben ikkje treng, og lagre på nytt; eller flytt tabellane til ei ny arbeidsbok.`,
  'file.strict': ({ file }) =>
    `${file} er lagra som «Strict Open XML». Lagre fila i Excel som vanleg «Excel-arbeidsbok (.xlsx)».`,
  'file.unreadable': ({ file, reason }) =>
    `${file} kan ikkje lesast${reason === '' ? '' : ` (${reason})`}. Sjå etter at du har tilgang, og at det ikkje er ei mappe.`,
  'file.exists': ({ file }) =>
    `${file} finst frå før og er ikkje endra. Vel eit anna namn med --ut, eller skriv over med --overskriv.`,
  'file.not-regular': ({ file }) =>
    `${file} er ikkje ei vanleg fil, men ei mappe, ei eining eller noko anna, og ho blir ikkje skriven over. Vel eit anna namn med --ut, som resultat.xlsx eller fordeling-2026.xlsx.`,
  'file.is-input': ({ file }) =>
    `${file} er fila du les frå, og ho blir aldri endra. Vel eit anna namn med --ut.`,
  'file.not-writable': ({ file, reason }) =>
    `Kunne ikkje skrive ${file} (${reason}). Lukk fila om ho er open, og sjå etter at mappa finst og har plass. Ingenting er endra.`,
  'file.open-elsewhere': ({ file, ownerFile }) =>
    `${file} ser ut til å vere open i eit anna program. Det som ikkje er lagra der, er ikkje med: lagre, lukk ho og køyr på nytt. Er ho ikkje open hos nokon, har fila ${ownerFile} vorte liggjande og kan slettast.`,
  'file.left-behind': ({ file, reason }) =>
    `Den uferdige fila ${file} lét seg ikkje fjerne (${reason}). Slett henne sjølv; ho er ikkje eit resultat.`,
  'file.not-carried': ({ part }) => `Dette følgde ikkje med til den nye arbeidsboka: ${part}.`,
  'edit.part-of-array': ({ place }) =>
    `Éin formel fyller heile ${place}, så cella kan ikkje endrast åleine. Endre formelen i Excel.`,
  'edit.merged': ({ place }) => `Cella er slått saman med ${place}. Skriv i den fyrste av dei.`,
  'edit.table-heading': ({ table }) =>
    `Cella er ei overskrift i Excel-tabellen ${table}. Endre overskrifta i Excel, så følgjer formlane med.`,
  'edit.function': ({ name }) => `Funksjonen ${name} kan ikkje skrivast her. Skriv formelen i Excel.`,
  'edit.no-cells': ({ sheet }) => `Arket «${sheet}» har ikkje celler som kan endrast her. Endre det i Excel.`,
  'calculator.not-there': () =>
    'Delen av Fordel som reknar, svarar ikkje. Han kom ikkje frå nettet, eller maskina gjekk tom for minne. Sjekk nettet, lukk andre store arbeidsbøker, og prøv igjen.',
  'language.not-fetched': () =>
    'Språket kunne ikkje hentast, så ruta er som før. Sjekk nettet, og vel språket ein gong til.',
  'sheet.missing': ({ sheet }) => `Arbeidsboka har ikkje noko ark som heiter «${sheet}».`,
  'sheet.name-taken': ({ wanted, name }) =>
    `Arket «${wanted}» er laga av nokon andre. Resultatet vart skrive til «${name}».`,
  'sheet.protected': ({ sheet }) =>
    `Arket «${sheet}» er verna, og då kan ikkje resultatet skrivast der. Opphev vernet (Sjå gjennom, Opphev arkvern), og køyr på nytt. Ingenting er endra.`,
  'sheet.hidden': ({ sheet }) =>
    `Arket «${sheet}» er gøymt. Høgreklikk på ei arkfane og vel Vis for å sjå cella.`,
  'workbook.sheets-locked': () =>
    `Arka i arbeidsboka er låste, så ingen kan leggje til fleire i Excel. I fila som er skriven, er resultatarka lagde til likevel. Skal dei endrast eller slettast der, må låsen først opphevast (Se gjennom, Vern arbeidsbok).`,
  'workbook.protected': () =>
    `Arbeidsboka er verna, så Fordel kan ikkje leggje til ark. Opphev vernet (Sjå gjennom, Vern arbeidsbok), og køyr på nytt. Ingenting er endra.`,
  'excel.too-old': () =>
    `Denne utgåva av Excel kan ikkje det Fordel treng. Bruk Excel på nettet, Excel 2021 eller nyare.`,
  'excel.cell-being-edited': () =>
    `Nokon held på å redigere ei celle. Trykk Enter eller Esc i cella, og køyr på nytt.`,
  'excel.no-answer': () =>
    `Excel svarer ikkje. Er ei celle under redigering, trykk Enter eller Esc i ho. Lukk opne dialogboksar, og køyr på nytt.`,
  'excel.busy': () => `Excel er oppteken akkurat no. Vent litt, og køyr på nytt.`,
  'excel.not-writable': () =>
    `Arbeidsboka kan ikkje endrast. Vel Rediger arbeidsbok, eller lagre ein eigen kopi, og køyr på nytt.`,
  'excel.refused': ({ code }) =>
    `Excel godtok ikkje det Fordel bad om (${code}). Køyr på nytt. Skjer det igjen, lagre arbeidsboka, lukk ho og opne ho igjen.`,
  'excel.sheet-gone': () =>
    `Eit ark vart sletta eller bytt ut medan Fordel arbeidde. Sjå over arka, og køyr på nytt.`,
  'excel.changed-meanwhile': ({ sheet }) =>
    `Arket «${sheet}» vart endra medan Fordel rekna, så resultatet gjeld ikkje lenger. Ingenting er skrive. Køyr på nytt.`,
  'excel.result-unfinished': ({ sheets }) =>
    `Resultatet vart ikkje skrive ferdig. Det står øvst i arka det gjeld: ${sheets}. Køyr på nytt, så vert dei heile.`,
  'excel.result-unknown': ({ sheets }) =>
    `Excel svara ikkje då resultatet vart skrive, så desse arka kan vere uferdige: ${sheets}. Står det øvst i eitt av dei at det er uferdig, eller er det tomt, så køyr på nytt. Eit tomt ark som då vert til overs, kan du slette.`,
  'excel.merges-unknown': () =>
    `Denne utgåva av Excel fortel ikkje kva celler som er slegne saman. Berre den første av dei er lesen. Har grunnlaget samanslegne celler, opphev samanslåinga og fyll inn kvar celle.`,
  'excel.settings-too-large': () =>
    `Vala er for store til å lagrast i arbeidsboka. Kort ned dei lengste tekstane, og lagre på nytt.`,
  'excel.settings-not-kept': ({ names }) =>
    `Excel tok ikkje vare på desse vala: ${names}. Lagre arbeidsboka som «Excel-arbeidsbok (.xlsx)», og prøv igjen.`,
  'table.missing': ({ table, columns }) =>
    `Fann ikkje tabellen ${table}. Lag ein tabell med overskriftene ${columns}, i det arket du vil.`,
  'table.ambiguous': ({ table, places, advice }) =>
    `Fann fleire tabellar som kan vere ${table}: ${places}. ${advice}.`,
  'table.chosen': ({ table, place, places }) =>
    `${table} er lesen frå ${place}. Desse kunne òg vore meint: ${places}. Er det feil, vel ein annan, eller gje dei andre tabellane andre overskrifter.`,
  'table.empty': ({ table }) => `Tabellen ${table} har overskrifter, men ingen rader. Fyll inn radene under.`,
  'table.hidden': ({ table, place }) => `${table} står i eit skjult ark: ${place}. Tala derfrå er brukte.`,
  'table.hidden-rows': ({ table, count }) => `${table} har skjulte rader (${count}). Dei er tekne med.`,
  'table.hidden-columns': ({ table, headings }) =>
    `${table} har skjulte kolonnar som er brukte: ${headings}. Vis dei, og sjå etter at dei er meinte.`,
  'row.below-table': ({ table, text }) =>
    `«${text}» står rett under Excel-tabellen ${table} og er ikkje ein del av han. Utvid tabellen, eller flytt rada.`,
  'row.after-gap': ({ table, text }) =>
    `«${text}» står meir enn ti tomme rader under ${table} og er ikkje teken med. Flytt rada opp om ho høyrer til.`,
  'row.note': ({ table, text }) => `«${text}» står under tabellen ${table} og er ikkje teke med som rad.`,
  'column.missing': ({ table, column, headings, places }) =>
    `Dette liknar på tabellen ${table}, men kolonna ${column} manglar. Fann overskriftene ${headings}. Skriv ${column} der ho høyrer til (sjå ${places}), eller legg til kolonna.`,
  'column.ambiguous': ({ column, places }) =>
    `Fleire kolonner kan vere ${column}: ${places}. Gi den eine eit anna namn.`,
  'column.unused': ({ headings, table }) =>
    `I ${table} er dette ikkje brukt: ${headings}. Skulle noko av det brukast, rett overskrifta.`,
  'column.no-heading': ({ table }) =>
    `Ein kolonne i ${table} har innhald, men inga overskrift, og er ikkje brukt. Skriv overskrifta, eller tøm kolonnen.`,
  'row.part': ({ label, found }) =>
    `«${label}» (${found}) er lesen som ein del av rada over og er ikkje rekna med for seg. Er det ei eiga rad, gje ho eit anna namn.`,
  'row.left-out': ({ label, found }) => `«${label}» (${found}) er halden utanfor, slik du har valt.`,
  'row.undecided': ({ label, found, doubt, place }) =>
    `«${label}» er ${found}, ${doubt}. Hald ho utanfor (utelat=${place}), eller sei at ho er ei rad som dei andre (behold=${place}).`,
  'column.left-out': ({ heading, table }) =>
    `Kolonnen «${heading}» i ${table} er halden utanfor, slik du har valt.`,
  'column.undecided': ({ headings, places, choice, ways }) =>
    `Dette er ikkje brukt, men kan avgjere svaret: ${headings} (${places}). Gje kolonnen ei overskrift som Fordel kjenner, eller sei at han ikkje skal brukast (utelat=${choice}).${ways === '' ? '' : ` Fordel les ${ways}.`}`,
  'choice.no-effect': ({ name, places }) =>
    `Valet ${name} peikar på celler som korkje er overskrift eller namnet på ei rad i tabellane: ${places}. Rett valet, eller ta det bort.`,
  'column.in-thousands': ({ heading }) =>
    `«${heading}» seier at beløpa er i tusen eller millionar. Skriv dei i kroner, og rett teksten. Står dei alt i kroner, er det nok å rette teksten.`,
  'column.other-currency': ({ heading }) =>
    `«${heading}» seier at beløpa er i ein annan valuta enn kroner. Skriv dei i kroner, og rett teksten. Står dei alt i kroner, er det nok å rette teksten.`,
  'column.part-of-year': ({ heading }) =>
    `Overskrifta «${heading}» seier at beløpa gjeld ein del av året. Er det dei som skal fordelast, kall kolonnen berre Beløp eller Kostnad. Elles: Skriv beløpa for heile perioden.`,
  'count.in-thousands': ({ heading }) =>
    `«${heading}» seier at tala er i tusen. Skriv dei fullt ut, som 4944 eller 12500, og rett overskrifta.`,
  'amount.format-unit': ({ found, value, column }) =>
    `Talformatet skriv «${found}» ved talet ${value} i ${column}, og då er det ikkje klart om det er kroner. Skriv beløpet i kroner med eit vanleg talformat. Er det alt i kroner, er det nok å endre formatet.`,
  'amount.unit-beside': ({ column, found }) =>
    `${column} er «${found}», og då er ikkje beløpet i kroner. Skriv beløpet i kroner, og rett ${column} til kr eller NOK. Er det alt i kroner, er det nok å rette ${column}.`,
  'cell.missing': ({ column, row }) =>
    `${column} manglar for «${row}». Fyll inn cella, eller ta ut rada. Er rada ein sum, skriv «Sum» fremst i rada.`,
  'cell.missing-in-row': ({ column, row }) =>
    `${column} manglar i rad ${row}. Fyll inn cella, eller ta ut rada. Er rada ein sum, skriv «Sum» fremst i rada.`,
  'key.empty': ({ column, row }) =>
    `${column} manglar for «${row}». Fyll inn kor mykje som blir delt likt, som 40 % eller 0, eller ta ut rada.`,
  'cell.error': ({ column, found }) => `${column} viser feilen ${found}. Rett formelen i cella.`,
  'cell.time-alone': ({ column, found }) =>
    `${column} er «${found}», eit klokkeslett utan nokon dag. Skriv det som skal stå der: ein dato, som 31.1.2026, eller eit tal, som 10,5.`,
  'cell.other-zone': ({ column, found, first, second }) =>
    `${column} er «${found}», eit tidspunkt i ei anna tidssone. Kva dag det er, kjem an på kvar klokka er. Skriv dagen åleine, som ${first} eller ${second}.`,
  'cell.unclear': ({ column, found }) =>
    `${column} kan ikkje lesast sikkert: I fila står det «${found}», og det blir vist ulikt i ulike program. Skriv verdien i cella på nytt.`,
  'cell.merged': ({ column, place }) =>
    `${column} er slått saman over fleire rader (${place}), og då er det ikkje klart kva som gjeld kvar rad. Opphev samanslåinga og fyll inn kvar celle.`,
  'cell.not-calculated': ({ column }) =>
    `${column} er ein formel som ikkje er rekna ut. Opne arbeidsboka i Excel, lagre og prøv igjen.`,
  'text.expected': ({ column, found }) => `${column} er «${found}». Her må det stå tekst.`,
  'number.unreadable': ({ column, found }) =>
    `${column} er «${found}», og det er ikkje eit tal. Skriv eit tal.`,
  'number.ambiguous': ({ found, first, second }) =>
    `«${found}» kan bety ${first} eller ${second}. Skriv det så det ikkje kan misforståast, til dømes med komma framfor desimalane og utan punktum.`,
  'number.two-readings-in-column': ({ column, found, other, place, first, second }) =>
    `${column} er skrive på to måtar. Ved sida av «${other}» (${place}) kan «${found}» bety ${first} eller ${second}. Skriv tala likt i heile kolonna, utan skiljeteikn mellom tusen: 1105306 eller 1105306,50.`,
  'number.two-conventions': ({ column, found, other, place, sign }) =>
    `${column} er skrive på to måtar. I «${found}» står ${sign} framfor desimalane, men i «${other}» (${place}) skil det tusen. Skriv tala likt i heile kolonna, utan skiljeteikn mellom tusen: 1105306 eller 1105306,50.`,
  'text.too-long-to-follow': ({ column, length, most }) =>
    `${column} er på ${length} teikn. Setningar i resultatet som tek opp att teksten, blir skrivne som fast tekst og følgjer ikkje tala. Kort han ned til ${most} teikn om dei skal følgje med.`,
  'text.invisible-signs': ({ column, found, signs }) =>
    `${column} er lese som «${found}». I cella står det òg teikn som ikkje viser (${signs}), og dei er det sett bort frå. Skriv teksten på nytt for å få dei bort.`,
  'number.reversed': ({ column, found }) =>
    `${column} har eit usynleg teikn som snur rekkjefølgja på sifra, så det som viser, er ikkje det som står i cella («${found}»). Skriv talet på nytt, til dømes 4944 eller 4 944.`,
  'number.is-date': ({ column, found }) =>
    `${column} er datoen ${found}. Skriv eit tal, og set celleformatet til Tal.`,
  'amount.finer-than-ore': ({ found, rounded }) =>
    `${found} kr er finare enn øre og er runda av til ${rounded} kr.`,
  'amount.too-large': ({ found }) =>
    `Beløpet ${found} er for stort til at eit rekneark held det nøyaktig på øret. Del det opp, eller rett det.`,
  'inhabitants.high': ({ found }) =>
    `Folketalet er ${found}, og det er fleire enn det bur i Noreg. Sjå etter at talet stemmer.`,
  'inhabitants.not-whole': ({ found }) => `Folketalet er ${found}. Det må vere eit heilt tal.`,
  'percent.mixed': ({ column, found }) =>
    `${column} er ${found}, men andre celler i kolonna er skrivne på ein annan måte. Bruk anten prosent (40 %) eller desimaltal (0,4) i heile kolonna.`,
  'percent.unclear': ({ column, found }) =>
    `${column} er ${found}, som kan bety både ${found} % og meir enn heile summen. Skriv det med prosentteikn, som 40 %.`,
  'percent.small': ({ column, found, first, second }) =>
    `${column} er ${found}, og overskrifta seier prosent. Er det ${first} eller ${second}? Skriv det med prosentteikn: ${first} eller ${second}.`,
  'percent.in-kroner': ({ column, found }) =>
    `${column} er «${found}». Kroner kan ikkje brukast her enno. Skriv ein prosent, som 5 % eller 0,05.`,
  'percent.out-of-range': ({ column, found }) => `${column} er ${found}. Andelen må vere frå 0 % til 100 %.`,
  'yes-no.unreadable': ({ column, found }) => `${column} er «${found}». Skriv ja eller nei.`,
  'date.unreadable': ({ column, found }) => `${column} er «${found}». Skriv ein dato, som 1.1.2018.`,
  'date.year-unknown': () =>
    `Ingen dag i arbeidsboka viser årstalet, og Excel seier ikkje om dagane er talde frå 1900 eller frå 1904. Dei er lesne som talde frå 1900, slik nesten alle er. Blir eit år feil i resultatet, vis årstalet i cella, med celleformatet dd.mm.åååå eller åååå-mm-dd, og les på nytt.`,
  'date.semester': ({ column, found, date }) =>
    `${column} er «${found}», lese som ${date}. Er det ein annan dag, skriv datoen.`,
  'sum.assumed': ({ label, found }) =>
    `«${label}» er ${found}, det same som radene over til saman, og er lesen som ein sum. Er det ei eiga rad, gje ho eit anna namn.`,
  'sum.rounded': ({ label, found, rows, expected, difference }) =>
    `«${label}» er ${found}, og radene i ${rows} blir ${expected} til saman (skilnad ${difference}). Avrunding av radene kan forklare det, så radene er brukte. Sjå etter at det stemmer.`,
  'sum.mismatch': ({ label, found, rows, expected, difference }) =>
    `«${label}» er ${found}, men radene i ${rows} blir ${expected} til saman (skilnad ${difference}). Rett summen eller radene.`,
  'period.unreadable': ({ found }) =>
    `Perioden er «${found}». Skriv eit år, som 2018, eller frå og til, som 1.1.2018–30.6.2018.`,
  'period.ambiguous': ({ places }) =>
    `Arbeidsboka har fleire periodar: ${places}. Vel éin, eller rett cellene.`,
  'period.hidden': ({ from, to }) =>
    `Perioden ${from}–${to} står i eit skjult ark og er brukt. Vis arket, og sjå at han gjeld. Gjeld han ikkje, rett cella eller vel ein annan periode.`,
  'period.elsewhere': ({ name }) =>
    `Perioden her er ikkje brukt, for ingen av tabellane til jobben står i dette arket. Skal han gjelde, skriv han over ein av tabellane, eller vel ${name}.`,
  'key.unreadable': ({ column, found, readAs }) =>
    `${column} er «${found}». Det blei lese som ${readAs}. Skriv til dømes 40 % likt, 60 % folketal, eller Folketal 50 %; Brukarar 50 %.`,
  'key.is-date': ({ column, found, fraction }) =>
    `${column} er datoen ${found}. Skreiv du ${fraction}, har reknearket gjort det om til ein dato: Skriv ein apostrof framfor, '${fraction}, eller prosent, som 33 1/3 %.`,
  'key.ambiguous': ({ found, first, second }) =>
    `«${found}» kan bety at ${first} eller ${second} blir delt likt. Skriv det med prosentteikn, som 40 %, eller som 40/60.`,
  'key.weights-missing': ({ found }) =>
    `Fordelingsgrunnlaget «${found}» har fleire delar, og då må kvar del ha sin prosent: Folketal 50 %; Brukarar 10 %.`,
  'driver.negative': ({ column, found }) =>
    `${column} er ${found}. Det må vere 0 eller meir. Rett talet, eller ta rada ut.`,
  'choice.unknown': ({ column, found, choices }) =>
    `${column} er «${found}». Du kan velje mellom ${choices}.`,
  'result.copies': ({ sheets, name }) =>
    `Arka ${sheets} er kopiar av det same resultatet, og ingen av dei heiter det same som då det vart skrive. Gje det som skal skrivast på nytt, namnet «${name}», eller slett det du ikkje treng.`,
  'result.references-move': ({ places, count, name }) =>
    `${count === '1' ? `Cella ${places}, som er di, peikar` : `${count} celler som er dine (${places}), peikar`} på stader i resultatet der det vil stå noko anna når det blir skrive på nytt. Skriv likevel, og rett ${count === '1' ? 'formelen' : 'formlane'} etterpå${name === '' ? '' : `: eit namn følgjer med deltakaren, som =${name}`}.`,
  'result.own-lost': ({ places, count }) =>
    `Det du har skrive, farga eller kommentert i ${count === '1' ? `cella ${places}` : `${count} celler (${places})`}, blir ikkje med når resultatet blir skrive på nytt: plassen er teken, eller rada er der ikkje lenger. Kopier det til eit eige ark først om det skal vere med vidare.`,
  'result.overwritten': ({ places, count }) =>
    `Nokon hadde skrive over ${count === '1' ? 'cella' : `${count} celler (${places})`} etter at Fordel skreiv arket. I det nye resultatet står tala frå Fordel der. Skal noko anna gjelde, må det rettast i grunnlaget.`,
  'identity.refused': ({ column }) =>
    `${column} inneheld eit fødselsnummer. Det skal ikkje følgje med til resultatet. Skriv namnet eller tilsettnummeret i staden.`,
  'identity.number': () =>
    'Talet kan vere eit fødselsnummer: kontrollsifra stemmer. Er det det, ta det ut. Er det eit beløp, skriv det som tekst med mellomrom, som 4 010 523 456.',
  'identity.in-cell': () =>
    'Cella inneheld eit fødselsnummer. Det skal ikkje følgje med til resultatet. Ta det ut, eller skriv namnet eller tilsettnummeret i staden.',
  'identity.in-sheet-name': ({ place }) =>
    `Namnet på ark nummer ${place} inneheld eit fødselsnummer. Det skal ikkje følgje med til resultatet. Gi arket eit anna namn, som «Tilsette» eller «Kostnader».`,
  'identity.in-setting': ({ name }) =>
    `Valet «${name}» inneheld eit fødselsnummer og er ikkje brukt. Skriv namnet eller tilsettnummeret i staden, eller ta valet ut.`,
  'identity.in-file-name': () =>
    'Filnamnet inneheld eit fødselsnummer. Det skal ikkje følgje med til resultatet. Gi fila eit anna namn, som kostnader-2026.xlsx eller kompetanseplan.xlsx.',
  'setting.unknown': ({ name, known }) => `Valet «${name}» finst ikkje. Vala er ${known}.`,
  'setting.too-long': ({ name, length, most }) =>
    `${name} er på ${length} teikn, og det er for langt. Det kan vere høgst ${most}. Kort det ned, eller rett i tabellane i staden.`,
  'setting.unreadable': ({ name, found, expected }) =>
    `${name}=${found} kan ikkje lesast. Her kan du skrive: ${expected}.`,
  'setting.misread': ({ name, found, readAs, expected }) =>
    `${name}=${found} blei lese som ${readAs}. Her kan du skrive: ${expected}.`,
  'setting.kept': ({ name, value }) => `Valet ${name}=${value} er lagra i arbeidsboka og er brukt.`,
  'setting.kept-decides': ({ name, value }) =>
    `Valet ${name}=${value} er hugsa frå før, i arbeidsboka, og endrar resultatet. Ingen av arka viser det. Gjeld det ikkje lenger, vel noko anna eller ta det bort.`,
  'setting.overrides': ({ name, value }) =>
    `Valet ${name}=${value} blir brukt i staden for det som står her.`,
  'selection.no-table': ({ place }) =>
    `${place} vart ikkje brukt: cellene liknar ikkje på éin bestemt av tabellane. Marker heile tabellen med overskriftene, eller vel han under Grunnlag.`,
  'function.not-one-cell': ({ parameter }) => `${parameter} må vere éi celle eller éin verdi.`,
  'function.argument-missing': ({ parameter }) =>
    `${parameter} manglar. Fyll det inn i formelen eller i cella han viser til.`,
  'function.no-such-place': ({ parameter, found, count }) =>
    `${parameter} er ${found}. Det må vere eit heilt tal frå 1 til ${count}.`,
  'number.too-large': ({ column, found, most }) =>
    `${column} er ${found}. Det kan ikkje vere meir enn ${most}. Rett talet, eller tøm cella.`,
  'number.negative': ({ column, found }) =>
    `${column} er ${found}. Det må vere 0 eller meir. Rett talet, eller tøm cella.`,
  'completion.unreadable': ({ column, found }) =>
    `${column} er «${found}». Skriv ja, nei eller datoen, som 15.6.2027.`,
};
