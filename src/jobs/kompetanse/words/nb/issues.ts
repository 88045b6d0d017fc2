import type { MessagesOf } from '../../../describe-issue';
import type { KOMPETANSE_ISSUES } from '../../issues';

/** The messages of competence plans: bokmål. */
export const nbIssues = {
  'period.none': ({ first, last }) =>
    `Ingen periode er valgt, så årene fra ${first} til ${last} er med: fra den første utdanningen til året etter den siste. Skriv en periode ved siden av ordet Periode, som 2026 eller 2026–2027, om bare den skal med.`,
  'employee.duplicate': ({ employee, other }) =>
    `Ansattnummeret ${employee} står også i ${other}. Hver ansatt kan stå én gang. Er det to stillinger, skriv dem på én rad med stillingsprosentene lagt sammen. Ellers rett nummeret, eller ta den ene raden ut.`,
  'employee.ambiguous': ({ employee, places }) =>
    `Flere ansatte heter ${employee}: ${places}. Skriv ansattnummeret her, i en kolonne Ansattnr i begge tabellene, så det er klart hvem utdanningen gjelder.`,
  'employee.unknown': ({ employee, place }) =>
    `«${employee}» er ikke blant de ansatte i ${place}. Rett navnet eller nummeret, eller legg til den ansatte.`,
  'employee.similar': ({ employee, others, places }) =>
    `«${employee}» er ikke blant de ansatte, men det er ${others} (${places}). Er det samme person, skriv navnet likt i begge tabellene. Ellers legg til den ansatte.`,
  'employee.mismatch': ({ number, employee, found }) =>
    `Ansattnummer ${number} er ${employee}, men her står «${found}». Rett det som er feil.`,
  'employee.no-salary': ({ employee }) =>
    `Årslønn mangler for ${employee}. Dagene er regnet ut, men ikke hva de koster. Fyll inn årslønnen i 100 % stilling.`,
  'salary.low': ({ employee, found }) =>
    `Årslønn for ${employee} er ${found} kr. Er det månedslønn, skriv lønnen for et helt år i 100 % stilling.`,
  'salary.high': ({ employee, found }) =>
    `Årslønn for ${employee} er ${found} kr, mer enn noen i en kommune tjener. Er det et siffer for mye, rett det. Lønnen skal være for et år i 100 % stilling.`,
  'hours.unlikely': ({ employee, found }) =>
    `Timer per uke for ${employee} er ${found}. En uke i full stilling er fra 30 til 40 timer, som 37,5 eller 35,5. Rett tallet, også om det er for en deltidsstilling.`,
  'education.ends-before-start': ({ education }) =>
    `«${education}» slutter før den begynner. Rett Start eller Slutt.`,
  'education.completed-before-start': ({ education, completed, start }) =>
    `«${education}» er fullført ${completed}, før den begynner ${start}. Rett Fullført eller Start.`,
  'education.after-leaving': ({ education, start, employee, leavesOn, place }) =>
    `«${education}» begynner ${start}, etter at ${employee} slutter ${leavesOn} (${place}). Rett Start eller Slutter, eller ta raden ut.`,
  'education.leaving-needs-time': ({ education, employee, leavesOn, column }) =>
    `${employee} slutter ${leavesOn}, og da må det stå når «${education}» går: ${column} mangler. Skriv datoen, som 15.8.2026 eller høst 2026.`,
  'education.twice': ({ education, employee, other }) =>
    `«${education}» for ${employee} står også i ${other}, i samme tid. Er raden skrevet to ganger, ta den ene ut. Er det to utdanninger, gi dem hvert sitt navn, som «${education} del 1» og «${education} del 2».`,
  'education.broken-off-when': ({ education, end }) =>
    `«${education}» er avbrutt, men Slutt er ${end}. Skriv dagen den ble avbrutt i Slutt, for dager og avgift er regnet til da.`,
  'education.long': ({ education, years }) =>
    `«${education}» varer mer enn ${years} år. Rett datoene eller varigheten, om det ikke stemmer.`,
  'education.measure-missing': ({ education, column, table }) =>
    `${column} mangler for «${education}», og ${table} regner etter det. Fyll inn cellen.`,
  'education.time-missing': ({ education }) =>
    `Regelen for «${education}» har et tak for hvert studieår, og da må Start og Slutt være kjent. Fyll inn datoene.`,
  'education.no-time': ({ education }) =>
    `«${education}» har ikke både Start og Slutt, så dager og kostnader som følger tiden, er ikke lagt til noe år.`,
  'completion.unsaid': ({ education, end }) =>
    `«${education}» er over ${end}, men det står ikke om den er fullført, og det avgjør tillegg og stipend. Skriv ja eller datoen (som 15.6.2025) i Fullført, eller nei om den ikke ble fullført.`,
  'completion.needs-period': ({ education, end }) =>
    `«${education}» er ikke fullført, og Slutt er ${end}. Om den er planlagt eller avbrutt, kommer an på perioden. Skriv den i en celle ved siden av Periode, som 2026 eller 2026–2027, eller skriv avbrutt her.`,
  'completion.day-needed': ({ education, employee, leavesOn }) =>
    `${employee} slutter ${leavesOn}, og da må det stå når «${education}» er fullført. Skriv datoen i Fullført, som 15.6.2027, eller nei om den ikke blir fullført før det.`,
  'date.far': ({ education, column, found }) =>
    `${column} for «${education}» er ${found}, mer enn ti år etter perioden. Rett datoen, om den ikke stemmer.`,
  'points.unlikely': ({ education, found }) =>
    `«${education}» er på ${found} studiepoeng, mer enn noe studium gir (360 for seks år). Rett tallet, om det ikke stemmer.`,
  'days.unlikely': ({ education, column, found, most }) =>
    `${column} for «${education}» er ${found}, mer enn arbeidsdagene i et år (${most}). Rett tallet, om det ikke stemmer.`,
  'decision.no-reason': ({ education, days }) =>
    `Det er innvilget ${days} dager til «${education}» uten begrunnelse. Skriv den i kolonnen Begrunnelse.`,
  'leave.exam-days-above-rule': ({ education, found, days }) =>
    `«${education}» har ${found} eksamensdager, men regelen gir ${days} dager som de skal være innenfor. Se på dette, eller velg at eksamensdager kommer utenom.`,
  'leave.limit-used': ({ education, days, employee, limit }) =>
    `Dagene for «${education}» er kuttet til ${days} i 100 % stilling: taket på ${limit} dager i studieåret gjelder alle utdanningene til ${employee} samlet, og de som begynte før, har brukt av det.`,
  'rule.between-steps': ({ education, size, table, value }) =>
    `«${education}» er ${size}, mellom to trinn i ${table}. Trinnet under er brukt: ${value}. Avgjør om det skal være slik.`,
  'rule.above-last-step': ({ education, size, table, value }) =>
    `«${education}» er ${size}, mer enn det siste trinnet i ${table}. Det siste er brukt: ${value}. Avgjør om det skal være slik.`,
  'rule.below-first-step': ({ education, size, table }) =>
    `«${education}» er ${size}, mindre enn det første trinnet i ${table}, og får ikke noe etter reglene.`,
  'rule.no-rule-on-date': ({ education, date, table }) =>
    `Ingen regel i ${table} gjaldt for «${education}» ${date}, så den får ikke noe etter reglene. Rett datoen, eller legg til regelen.`,
  'rule.no-rule-for-type': ({ education, type, table }) =>
    `${table} har ingen regel for ${type}, så «${education}» får ikke noe etter dem. Skulle den det, rett typen eller legg til regelen.`,
  'rule.type-unknown': ({ education, type, known }) =>
    `Type er «${type}», som ingen av reglene kjenner, så «${education}» får verken dager eller tillegg. Det er regler for ${known}. Rett typen, eller legg til regler for den.`,
  'rule.no-rule-for-scheme': ({ education, scheme, table }) =>
    `${table} har ingen regel for ordningen ${scheme} og denne typen utdanning, så «${education}» får ikke stipend. Rett ordningen, eller legg til regelen.`,
  'rule.no-rule-for-use': ({ found, known }) =>
    `Nytte er «${found}», som ingen permisjonsregel nevner. Den vanlige regelen er brukt. Egne regler finnes for ${known}.`,
  'rule.use-needed': ({ education, type, known, table }) =>
    `${table} har regler for ${type} med Nytte ${known}, og ingen for andre, så «${education}» får ikke dager. Skriv en av dem i Nytte, eller legg til en regel uten.`,
  'rule.duplicate': ({ other }) =>
    `Samme regel står også i ${other}, fra samme dato. Ta den ene ut, eller gi dem hver sin dato i Gjelder fra.`,
  'rule.one-of': ({ first, second }) => `Fyll inn enten ${first} eller ${second}, ett av dem på hver rad.`,
  'rule.cap-on-step': ({ column, rate }) =>
    `${column} gjelder bare regler med ${rate}. Tøm cellen, eller skriv regelen som ${rate}.`,
  'rule.days-unlikely': ({ column, found, most }) =>
    `${column} er ${found}, mer enn arbeidsdagene i et år (${most}). Rett tallet, om det ikke stemmer.`,
  'rule.older-step': ({ type, from, date }) =>
    `Trinnet ${type} fra ${from} er ikke gjentatt i de nyere reglene (${date}) og gjelder fortsatt. Skal det ikke det, skriv trinnet med den nye datoen og 0.`,
  'rule.binding': ({ found }) =>
    `Bindingstiden er ${found}. Den må være et helt antall måneder, fra 0 til 600.`,
  'rules.built-in': ({ table, set }) =>
    `Arbeidsboken mangler ${table}. Fordels egne regler er brukt der (${set}). De står i arket Regler.`,
  'rate.unknown': ({ found, known }) =>
    `Satsen «${found}» er ikke kjent og er ikke brukt. Kjente satser: ${known}.`,
  'rate.workdays': ({ found }) => `Arbeidsdager per år er ${found}. Det må være mer enn 0 og ikke over 366.`,
  'rate.missing': ({ rates, employers }) =>
    `Satser mangler: ${rates} (${employers}). De er regnet som 0, så kostnaden er for lav. Skriv dem i tabellen Satser.`,
  'answer.no-such-employee': ({ found }) =>
    `Svar skal skrives til «${found}», men ingen med utdanning har det navnet eller nummeret. Rett valget, eller tøm det.`,
  'answer.several-employees': ({ found, names }) =>
    `Svar skal skrives til «${found}», og det kan være flere: ${names}. Skriv hele navnet eller ansattnummeret.`,
  'function.no-rules': () =>
    'Cellene er ingen tabell Permisjonsregler. Ta med overskriftene: Type, Enhet og Dager eller Dager per enhet.',
  'function.no-rule-for-type': ({ type, known }) =>
    `Reglene har ingenting for ${type}. De gjelder for ${known}.`,
  'function.needs-time': ({ type }) =>
    `Regelen for ${type} har et tak for hvert studieår, og det kan bli nådd. Formelen vet ikke når studiet går: bruk jobben Kompetanseplan.`,
} satisfies MessagesOf<typeof KOMPETANSE_ISSUES>;
