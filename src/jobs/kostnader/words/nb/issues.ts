import type { MessagesOf } from '../../../describe-issue';
import type { KOSTNADER_ISSUES } from '../../issues';

/** The messages of sharing costs: bokmål. */
export const nbIssues = {
  'text.undecided': ({ texts, places, choice }) =>
    `Dette leses ikke, men kan avgjøre svaret: «${texts}» (${places}). Skriv det i tabellene, eller si at det ikke endrer noe (utelat=${choice}).`,
  'text.passed-over': ({ texts }) => `«${texts}» endrer ikke svaret, slik du har valgt.`,
  'item.undecided': ({ texts, places, choice }) =>
    `Navnet på kostnaden kan avgjøre svaret: «${texts}» (${places}). Skriv hvem som skal betale i kolonnen Gjelder, eller rett beløpet. Er det en kostnad som de andre, si det (behold=${choice}).`,
  'period.missing': ({ column }) =>
    `${column} har en dato, og da må perioden være kjent. Velg en periode, eller skriv Periode i en celle og året i cellen ved siden av.`,
  'period.other-year': ({ found, first, last }) =>
    `«${found}» er fra et annet år enn perioden ${first}–${last}. Er det riktige beløp, rett teksten. Er det beløpene for det andre året som skal fordeles, velg det som periode.`,
  'period.key-not-in-force': ({ found, first, last }) =>
    `«${found}» sier at nøkkelen ikke gjelder i hele perioden ${first}–${last}. Sett inn nøkkelen som gjelder da, eller rett teksten.`,
  'cost.other-year': ({ label, other, place }) =>
    `«${label}» og «${other}» (${place}) er samme post for to år. Hold den som ikke skal fordeles, utenfor (utelat), eller ta raden ut. Skal begge fordeles, gi dem hvert sitt navn uten årstall.`,
  'participant.duplicate': ({ participant, other }) =>
    `${participant} står også i ${other}. Hver deltaker kan stå én gang i et samarbeid. Ta den ene raden ut.`,
  'participant.same': ({ found, participant }) => `«${found}» er lest som ${participant}.`,
  'participant.unknown': ({ column, found, place, known }) =>
    `${column} er «${found}», som ikke er blant deltakerne i ${place}: ${known}. Rett navnet, eller legg til deltakeren.`,
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
  'agreement.unknown': ({ found, place, known }) =>
    `«${found}» har ingen fordelingsnøkkel. Kjente samarbeid i ${place}: ${known}. Rett navnet, eller legg til en rad i Nøkler.`,
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
    `Fant ingen fordelingsnøkkel. Lag tabellen ${table} med Samarbeid og Lik andel, eller velg en nøkkel, som 40/60.`,
  'key.contradicts': ({ said, other, place }) =>
    `Her står det ${said}, men i ${place} står det ${other}. Skriv nøkkelen ett av stedene, eller det samme begge steder.`,
  'key.weights-sum': ({ sum, equalShare, drivers }) =>
    `Andelene blir ${sum} til sammen (${equalShare} likt, ${drivers}). De må bli 100 %.`,
  'driver.unknown': ({ driver, place, known }) =>
    `Deltakere har ingen tallkolonne som heter «${driver}». Fant ${known} i ${place}. Rett navnet, eller legg til kolonnen.`,
  'driver.year-unsaid': ({ driver, heading, place }) =>
    `Fordelingsgrunnlag er «${driver}», men overskriften «${heading}» i ${place} sier ikke hvilket år tallene er fra. Skriv «${driver}» som overskrift hvis tallene er derfra, eller ta årstallet ut av Fordelingsgrunnlag.`,
  'driver.repeated': ({ driver }) => `«${driver}» står flere ganger i nøkkelen. Slå delene sammen.`,
  'driver.percent-sum': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til sammen for deltakerne i ${agreement} (${place}), ikke 100 %. Skal hver av dem deles på summen, velg prosent=regn om. Skal hver bære sin prosent og resten ikke fordeles, velg prosent=la stå. Ellers rett tallene.`,
  'driver.percent-above': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til sammen for deltakerne i ${agreement} (${place}), ikke 100 %. Mer enn alt kan ikke fordeles. Rett tallene, eller velg prosent=regn om, så deles hver av dem på summen.`,
  'driver.percent-part': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til sammen for deltakerne i ${agreement} (${place}), og nøkkelen deler også etter noe annet. Da kan ikke resten stå, for den er bare en del av kostnadene. Rett tallene, eller velg prosent=regn om, så deles hver av dem på summen.`,
  'driver.percent-left': ({ column, agreement, sum, left }) =>
    `${column} blir ${sum} til sammen i ${agreement}. Resten, ${left} kr, er ikke fordelt, slik du har valgt.`,
  'driver.percent-rescaled': ({ column, agreement, sum }) =>
    `${column} blir ${sum} til sammen i ${agreement} og er regnet om, så de blir 100 %, slik du har valgt.`,
  'driver.zero-sum': ({ column, agreement }) =>
    `${column} er 0 for alle i ${agreement}, så ingenting kan fordeles etter det. Fyll inn tallene, eller velg et annet grunnlag.`,
  'host.ambiguous': ({ first, place, second, agreement }) =>
    `Både ${first} (${place}) og ${second} er vert for ${agreement}. Velg én.`,
  'host.missing-for-rounding': ({ agreement }) =>
    `«Verten tar resten» krever en vert for ${agreement}. Fyll inn Vert, eller velg en annen avrunding.`,
  'host.missing-for-overhead': ({ agreement }) =>
    `Overhead godskrives verten, men ${agreement} har ingen vert. Fyll inn Vert.`,
  'overhead.no-types': ({ agreement }) =>
    `Overhead for ${agreement} regnes av bestemte typer kostnader, men tabellen Kostnader mangler kolonnen Type. Legg den til.`,
  'overhead.high': ({ agreement, rate }) =>
    `Overhead for ${agreement} er lest som ${rate}. Mente du noe annet, skriv det med prosenttegn, som 2 %.`,
  'overhead.untyped': ({ agreement, items, types, choice }) =>
    `Overhead for ${agreement} regnes av ${types}, men Type mangler for ${items}. Fyll inn Type, som Lønn eller Drift, eller velg hva overhead regnes av (overheadgrunnlag=${choice}).`,
  'overhead.twice': ({ agreement, item, rate, place }) =>
    `«${item}» står blant kostnadene, og ${agreement} har ${rate} i overhead ved siden av. Hold raden utenfor (utelat=${place}), eller si at den kommer i tillegg (behold=${place}).`,
  'overhead.no-base': ({ agreement, place, types, found }) =>
    `Overhead for ${agreement} regnes av ${types}, men ingen kostnader er av den typen (se ${place}). Fant ${found}. Velg hvilke som skal være med (overheadgrunnlag=${found}).`,
  'overhead.unclear-types': ({ agreement, place, types, unclear, choice }) =>
    `Overhead for ${agreement} regnes av ${types}, men i ${place} står også ${unclear}, som kan være det samme. Velg hvilke som skal være med (overheadgrunnlag=${choice}).`,
  'overhead.types-left-out': ({ agreement, types, leftOut }) =>
    `Overhead for ${agreement} er regnet av ${types}. Disse er ikke med i grunnlaget: ${leftOut}.`,
  'rounding.is-unit': ({ found, unit }) =>
    `Avrunding er «${found}», og det sier hvor fint det skal rundes av, ikke hvem som får resten. Skriv ${unit} i kolonnen Enhet, og la Avrunding stå tom eller skriv største rest.`,
  'cost.heading': ({ item }) =>
    `«${item}» har ikke beløp og er lest som en overskrift. Er det en kostnad, fyll inn beløpet.`,
  'payer.unknown': ({ found, place }) =>
    `Betalt av er «${found}», som ikke er blant deltakerne i ${place}. Fordelingen er den samme, men rett navnet før avregningen.`,
  'rounding.above-total': ({ agreement, difference }) =>
    `Andelene i ${agreement} er avrundet hver for seg og blir ${difference} kr mer enn summen. Velg «største rest» for at de skal gå opp.`,
  'rounding.below-total': ({ agreement, difference }) =>
    `Andelene i ${agreement} er avrundet hver for seg og blir ${difference} kr mindre enn summen. Velg «største rest» for at de skal gå opp.`,
  'rounding.total-rounded': ({ agreement, total, rounded }) =>
    `Summen i ${agreement} er ${total} kr. Den er rundet av til ${rounded} kr, etter valgt enhet.`,
  'function.not-a-line': ({ parameter, rows, columns }) =>
    `${parameter} må være én rad eller én kolonne, men er ${rows} rader og ${columns} kolonner.`,
} satisfies MessagesOf<typeof KOSTNADER_ISSUES>;
