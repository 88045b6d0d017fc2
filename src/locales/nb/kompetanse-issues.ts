/** What is found in a competence plan and what to do about it, by code: bokmål. */
export const nbKompetanseIssues = {
  'number.too-large': ({ column, found, most }) =>
    `${column} er ${found}. Det kan ikke være mer enn ${most}. Rett tallet, eller tøm cellen.`,
  'number.negative': ({ column, found }) =>
    `${column} er ${found}. Det må være 0 eller mer. Rett tallet, eller tøm cellen.`,
  'completion.unreadable': ({ column, found }) =>
    `${column} er «${found}». Skriv ja, nei eller datoen, som 15.6.2027.`,
  'identity.refused': ({ column }) =>
    `${column} inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Skriv navnet eller ansattnummeret i stedet.`,
  'employee.duplicate': ({ employee, other }) =>
    `Ansattnummeret ${employee} står også i ${other}. Hver ansatt kan stå én gang. Rett nummeret, eller ta den ene raden ut.`,
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
  'education.ends-before-start': ({ education }) =>
    `«${education}» slutter før den begynner. Rett Start eller Slutt.`,
  'education.measure-missing': ({ education, column, table }) =>
    `${column} mangler for «${education}», og ${table} regner etter det. Fyll inn cellen.`,
  'education.time-missing': ({ education }) =>
    `Regelen for «${education}» har et tak for hvert studieår, og da må Start og Slutt være kjent. Fyll inn datoene.`,
  'education.no-time': ({ education }) =>
    `«${education}» har ikke både Start og Slutt, så dager og kostnader som følger tiden, er ikke lagt til noe år.`,
  'decision.no-reason': ({ education, days }) =>
    `Det er innvilget ${days} dager til «${education}» uten begrunnelse. Skriv den i kolonnen Begrunnelse.`,
  'leave.exam-days-above-rule': ({ education, found, days }) =>
    `«${education}» har ${found} eksamensdager, men regelen gir ${days} dager som de skal være innenfor. Se på dette, eller velg at eksamensdager kommer utenom.`,
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
  'rule.no-rule-for-scheme': ({ education, scheme, table }) =>
    `${table} har ingen regel for ordningen ${scheme} og denne typen utdanning, så «${education}» får ikke stipend. Rett ordningen, eller legg til regelen.`,
  'rule.no-rule-for-use': ({ found, known }) =>
    `Nytte er «${found}», som ingen permisjonsregel nevner. Den vanlige regelen er brukt. Egne regler finnes for ${known}.`,
  'rule.duplicate': ({ other }) =>
    `Samme regel står også i ${other}, fra samme dato. Ta den ene ut, eller gi dem hver sin dato i Gjelder fra.`,
  'rule.one-of': ({ first, second }) => `Fyll inn enten ${first} eller ${second}, ett av dem på hver rad.`,
  'rule.cap-on-step': ({ column, rate }) =>
    `${column} gjelder bare regler med ${rate}. Tøm cellen, eller skriv regelen som ${rate}.`,
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
} as const satisfies Record<string, (figures: Record<string, string>) => string>;
