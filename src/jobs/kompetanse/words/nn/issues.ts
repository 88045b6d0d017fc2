import type { Widened } from '../../../../locales/texts';
import type { nbIssues } from '../nb/issues';

/** The messages of competence plans: nynorsk. */
export const nnIssues: Widened<typeof nbIssues> = {
  'period.none': ({ first, last }) =>
    `Ingen periode er vald, så åra frå ${first} til ${last} er med: frå den fyrste utdanninga til året etter den siste. Skriv ein periode ved sida av ordet Periode, som 2026 eller 2026–2027, om berre han skal med.`,
  'employee.duplicate': ({ employee, other }) =>
    `Tilsettnummeret ${employee} står òg i ${other}. Kvar tilsett kan stå éin gong. Er det to stillingar, skriv dei på éi rad med stillingsprosentane lagde saman. Elles rett nummeret, eller ta den eine rada ut.`,
  'employee.ambiguous': ({ employee, places }) =>
    `Fleire tilsette heiter ${employee}: ${places}. Skriv tilsettnummeret her, i ei kolonne Tilsettnr i begge tabellane, så det er klart kven utdanninga gjeld.`,
  'employee.unknown': ({ employee, place }) =>
    `«${employee}» er ikkje blant dei tilsette i ${place}. Rett namnet eller nummeret, eller legg til den tilsette.`,
  'employee.similar': ({ employee, others, places }) =>
    `«${employee}» er ikkje blant dei tilsette, men det er ${others} (${places}). Er det same person, skriv namnet likt i begge tabellane. Elles legg til den tilsette.`,
  'employee.mismatch': ({ number, employee, found }) =>
    `Tilsettnummer ${number} er ${employee}, men her står «${found}». Rett det som er feil.`,
  'employee.no-salary': ({ employee }) =>
    `Årsløn manglar for ${employee}. Dagane er rekna ut, men ikkje kva dei kostar. Fyll inn årsløna i 100 % stilling.`,
  'salary.low': ({ employee, found }) =>
    `Årsløn for ${employee} er ${found} kr. Er det månadsløn, skriv løna for eit heilt år i 100 % stilling.`,
  'salary.high': ({ employee, found }) =>
    `Årsløn for ${employee} er ${found} kr, meir enn nokon i ein kommune tener. Er det eit siffer for mykje, rett det. Løna skal vere for eit år i 100 % stilling.`,
  'hours.unlikely': ({ employee, found }) =>
    `Timar per veke for ${employee} er ${found}. Ei veke i full stilling er frå 30 til 40 timar, som 37,5 eller 35,5. Rett talet, òg om det er for ei deltidsstilling.`,
  'education.ends-before-start': ({ education }) =>
    `«${education}» sluttar før ho byrjar. Rett Start eller Slutt.`,
  'education.completed-before-start': ({ education, completed, start }) =>
    `«${education}» er fullført ${completed}, før ho tek til ${start}. Rett Fullført eller Start.`,
  'education.after-leaving': ({ education, start, employee, leavesOn, place }) =>
    `«${education}» tek til ${start}, etter at ${employee} sluttar ${leavesOn} (${place}). Rett Start eller Sluttar, eller ta rada ut.`,
  'education.leaving-needs-time': ({ education, employee, leavesOn, column }) =>
    `${employee} sluttar ${leavesOn}, og då må det stå når «${education}» går: ${column} manglar. Skriv datoen, som 15.8.2026 eller haust 2026.`,
  'education.twice': ({ education, employee, other }) =>
    `«${education}» for ${employee} står òg i ${other}, i same tid. Er rada skriven to gonger, ta den eine ut. Er det to utdanningar, gje dei kvart sitt namn, som «${education} del 1» og «${education} del 2».`,
  'education.broken-off-when': ({ education, end }) =>
    `«${education}» er avbroten, men Slutt er ${end}. Skriv dagen ho vart avbroten i Slutt, for dagar og avgift er rekna til då.`,
  'education.long': ({ education, years }) =>
    `«${education}» varer meir enn ${years} år. Rett datoane eller lengda, om det ikkje stemmer.`,
  'education.measure-missing': ({ education, column, table }) =>
    `${column} manglar for «${education}», og ${table} reknar etter det. Fyll inn cella.`,
  'education.time-missing': ({ education }) =>
    `Regelen for «${education}» har eit tak for kvart studieår, og då må Start og Slutt vere kjende. Fyll inn datoane.`,
  'education.no-time': ({ education }) =>
    `«${education}» har ikkje både Start og Slutt, så dagar og kostnader som følgjer tida, er ikkje lagde til noko år.`,
  'completion.unsaid': ({ education, end }) =>
    `«${education}» er over ${end}, men det står ikkje om ho er fullført, og det avgjer tillegg og stipend. Skriv ja eller datoen (som 15.6.2025) i Fullført, eller nei om ho ikkje vart fullført.`,
  'completion.needs-period': ({ education, end }) =>
    `«${education}» er ikkje fullført, og Slutt er ${end}. Om ho er planlagd eller avbroten, kjem an på perioden. Skriv han i ei celle ved sida av Periode, som 2026 eller 2026–2027, eller skriv avbroten her.`,
  'completion.day-needed': ({ education, employee, leavesOn }) =>
    `${employee} sluttar ${leavesOn}, og då må det stå når «${education}» er fullført. Skriv datoen i Fullført, som 15.6.2027, eller nei om ho ikkje blir fullført før det.`,
  'date.far': ({ education, column, found }) =>
    `${column} for «${education}» er ${found}, meir enn ti år etter perioden. Rett datoen, om han ikkje stemmer.`,
  'points.unlikely': ({ education, found }) =>
    `«${education}» er på ${found} studiepoeng, meir enn noko studium gir (360 for seks år). Rett talet, om det ikkje stemmer.`,
  'days.unlikely': ({ education, column, found, most }) =>
    `${column} for «${education}» er ${found}, meir enn arbeidsdagane i eit år (${most}). Rett talet, om det ikkje stemmer.`,
  'decision.no-reason': ({ education, days }) =>
    `Det er innvilga ${days} dagar til «${education}» utan grunngjeving. Skriv ho i kolonna Grunngjeving.`,
  'leave.exam-days-above-rule': ({ education, found, days }) =>
    `«${education}» har ${found} eksamensdagar, men regelen gir ${days} dagar som dei skal vere innanfor. Sjå på dette, eller vel at eksamensdagar kjem utanom.`,
  'leave.limit-used': ({ education, days, employee, limit }) =>
    `Dagane for «${education}» er kutta til ${days} i 100 % stilling: taket på ${limit} dagar i studieåret gjeld alle utdanningane til ${employee} samla, og dei som tok til før, har brukt av det.`,
  'rule.between-steps': ({ education, size, table, value }) =>
    `«${education}» er ${size}, mellom to trinn i ${table}. Trinnet under er brukt: ${value}. Avgjer om det skal vere slik.`,
  'rule.above-last-step': ({ education, size, table, value }) =>
    `«${education}» er ${size}, meir enn det siste trinnet i ${table}. Det siste er brukt: ${value}. Avgjer om det skal vere slik.`,
  'rule.below-first-step': ({ education, size, table }) =>
    `«${education}» er ${size}, mindre enn det fyrste trinnet i ${table}, og får ikkje noko etter reglane.`,
  'rule.no-rule-on-date': ({ education, date, table }) =>
    `Ingen regel i ${table} galdt for «${education}» ${date}, så ho får ikkje noko etter reglane. Rett datoen, eller legg til regelen.`,
  'rule.no-rule-for-type': ({ education, type, table }) =>
    `${table} har ingen regel for ${type}, så «${education}» får ikkje noko etter dei. Skulle ho det, rett typen eller legg til regelen.`,
  'rule.type-unknown': ({ education, type, known }) =>
    `Type er «${type}», som ingen av reglane kjenner, så «${education}» får verken dagar eller tillegg. Det er reglar for ${known}. Rett typen, eller legg til reglar for han.`,
  'rule.no-rule-for-scheme': ({ education, scheme, table }) =>
    `${table} har ingen regel for ordninga ${scheme} og denne typen utdanning, så «${education}» får ikkje stipend. Rett ordninga, eller legg til regelen.`,
  'rule.no-rule-for-use': ({ found, known }) =>
    `Nytte er «${found}», som ingen permisjonsregel nemner. Den vanlege regelen er brukt. Eigne reglar finst for ${known}.`,
  'rule.use-needed': ({ education, type, known, table }) =>
    `${table} har reglar for ${type} med Nytte ${known}, og ingen for andre, så «${education}» får ikkje dagar. Skriv ein av dei i Nytte, eller legg til ein regel utan.`,
  'rule.duplicate': ({ other }) =>
    `Same regel står òg i ${other}, frå same dato. Ta den eine ut, eller gi dei kvar sin dato i Gjeld frå.`,
  'rule.one-of': ({ first, second }) => `Fyll inn anten ${first} eller ${second}, eitt av dei på kvar rad.`,
  'rule.cap-on-step': ({ column, rate }) =>
    `${column} gjeld berre reglar med ${rate}. Tøm cella, eller skriv regelen som ${rate}.`,
  'rule.days-unlikely': ({ column, found, most }) =>
    `${column} er ${found}, meir enn arbeidsdagane i eit år (${most}). Rett talet, om det ikkje stemmer.`,
  'rule.older-step': ({ type, from, date }) =>
    `Trinnet ${type} frå ${from} er ikkje teke opp att i dei nyare reglane (${date}) og gjeld framleis. Skal det ikkje det, skriv trinnet med den nye datoen og 0.`,
  'rule.binding': ({ found }) => `Bindingstida er ${found}. Ho må vere eit heilt tal månader, frå 0 til 600.`,
  'rules.built-in': ({ table, set }) =>
    `Arbeidsboka manglar ${table}. Fordel sine eigne reglar er brukte der (${set}). Dei står i arket Reglar.`,
  'rate.unknown': ({ found, known }) =>
    `Satsen «${found}» er ikkje kjend og er ikkje brukt. Kjende satsar: ${known}.`,
  'rate.workdays': ({ found }) =>
    `Arbeidsdagar per år er ${found}. Det må vere meir enn 0 og ikkje over 366.`,
  'rate.missing': ({ rates, employers }) =>
    `Satsar manglar: ${rates} (${employers}). Dei er rekna som 0, så kostnaden er for låg. Skriv dei i tabellen Satsar.`,
  'answer.no-such-employee': ({ found }) =>
    `Svar skal skrivast til «${found}», men ingen med utdanning har det namnet eller nummeret. Rett valet, eller tøm det.`,
  'answer.several-employees': ({ found, names }) =>
    `Svar skal skrivast til «${found}», og det kan vere fleire: ${names}. Skriv heile namnet eller tilsettnummeret.`,
  'function.no-rules': () =>
    'Cellene er ingen tabell Permisjonsreglar. Ta med overskriftene: Type, Eining og Dagar eller Dagar per eining.',
  'function.no-rule-for-type': ({ type, known }) =>
    `Reglane har ingenting for ${type}. Dei gjeld for ${known}.`,
  'function.needs-time': ({ type }) =>
    `Regelen for ${type} har eit tak for kvart studieår, og det kan bli nådd. Formelen veit ikkje når studiet går: bruk jobben Kompetanseplan.`,
};
