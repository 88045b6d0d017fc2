import type { Widened } from '../../../../locales/texts';
import type { nbIssues } from '../nb/issues';

/** The messages of sharing costs: nynorsk. */
export const nnIssues: Widened<typeof nbIssues> = {
  'text.undecided': ({ texts, places, choice }) =>
    `Dette blir ikkje lese, men kan avgjere svaret: «${texts}» (${places}). Skriv det i tabellane, eller sei at det ikkje endrar noko (utelat=${choice}).`,
  'text.passed-over': ({ texts }) => `«${texts}» endrar ikkje svaret, slik du har valt.`,
  'item.undecided': ({ texts, places, choice }) =>
    `Namnet på kostnaden kan avgjere svaret: «${texts}» (${places}). Skriv kven som skal betale i kolonna Gjeld, eller rett beløpet. Er det ein kostnad som dei andre, sei det (behold=${choice}).`,
  'period.missing': ({ column }) =>
    `${column} har ein dato, og då må perioden vere kjend. Vel ein periode, eller skriv Periode i ei celle og året i cella ved sida av.`,
  'period.other-year': ({ found, first, last }) =>
    `«${found}» er frå eit anna år enn perioden ${first}–${last}. Er det rette beløp, rett teksten. Er det beløpa for det andre året som skal fordelast, vel det som periode.`,
  'period.key-not-in-force': ({ found, first, last }) =>
    `«${found}» seier at nøkkelen ikkje gjeld i heile perioden ${first}–${last}. Set inn nøkkelen som gjeld då, eller rett teksten.`,
  'cost.other-year': ({ label, other, place }) =>
    `«${label}» og «${other}» (${place}) er same post for to år. Hald den som ikkje skal fordelast, utanfor (utelat), eller ta ut rada. Skal begge fordelast, gi dei kvart sitt namn utan årstal.`,
  'participant.duplicate': ({ participant, other }) =>
    `${participant} står òg i ${other}. Kvar deltakar kan stå éin gong i eit samarbeid. Ta ut den eine rada.`,
  'participant.same': ({ found, participant }) => `«${found}» er lese som ${participant}.`,
  'participant.unknown': ({ column, found, place, known }) =>
    `${column} er «${found}», som ikkje er mellom deltakarane i ${place}: ${known}. Rett namnet, eller legg til deltakaren.`,
  'participant.not-in-agreement': ({ participant, agreement }) =>
    `${participant} er ikkje med i ${agreement}. Rett namnet, eller la deltakaren bli med.`,
  'participant.no-inhabitants': ({ participant }) =>
    `${participant} har 0 innbyggjarar. Kroner per innbyggjar kan ikkje reknast ut.`,
  'participant.today-shared': ({ participant, agreements }) =>
    `Dagens kostnad for ${participant} står på ei rad som gjeld ${agreements}, og kan ikkje samanliknast med eitt av dei. Skriv ei rad for kvart samarbeid.`,
  'participant.inhabitants-differ': ({ participant, found, other, place }) =>
    `${participant} har folketal ${found} her og ${other} i ${place}. Rett det eine om dei skal vere like.`,
  'participant.outside-period': ({ participant }) =>
    `${participant} er ikkje med i perioden og er halden utanfor.`,
  'participant.part-of-period': ({ participant }) =>
    `${participant} er berre med i ein del av perioden. Del perioden der deltakinga endrar seg, og rekn ut kvar del for seg.`,
  'participant.dates-swapped': ({ participant }) =>
    `${participant} har ein Til-dato som er før Frå-datoen. Rett datoane.`,
  'agreement.unknown': ({ found, place, known }) =>
    `«${found}» har ingen fordelingsnøkkel. Kjende samarbeid i ${place}: ${known}. Rett namnet, eller legg til ei rad i Nøklar.`,
  'agreement.unclear': ({ known }) =>
    `Rada seier ikkje kva samarbeid ho gjeld. Fyll inn Samarbeid. Kjende samarbeid: ${known}.`,
  'agreement.duplicate': ({ agreement, other }) =>
    `${agreement} har òg ein nøkkel i ${other}. Ta ut den eine, eller gi dei kvar sin dato i Gjeld frå.`,
  'agreement.no-participants': ({ agreement }) =>
    `Ingen deltakarar er med i ${agreement}. Legg dei til i Deltakarar, med namnet på samarbeidet i kolonna Samarbeid.`,
  'agreement.no-costs': ({ agreement }) => `Det er ingen kostnader å fordele i ${agreement}.`,
  'agreement.not-in-force': ({ agreement }) =>
    `Ingen nøkkel for ${agreement} gjeld når perioden tek til. Rett Gjeld frå, eller vel ein annan periode.`,
  'agreement.changes-in-period': ({ agreement }) =>
    `Nøkkelen for ${agreement} blir endra midt i perioden. Del perioden der nøkkelen blir endra, og rekn ut kvar del for seg.`,
  'key.missing': ({ table }) =>
    `Fann ingen fordelingsnøkkel. Lag tabellen ${table} med Samarbeid og Lik del, eller vel ein nøkkel, som 40/60.`,
  'key.contradicts': ({ said, other, place }) =>
    `Her står det ${said}, men i ${place} står det ${other}. Skriv nøkkelen éin av stadene, eller det same begge stader.`,
  'key.weights-sum': ({ sum, equalShare, drivers }) =>
    `Andelane blir ${sum} til saman (${equalShare} likt, ${drivers}). Dei må bli 100 %.`,
  'driver.unknown': ({ driver, place, known }) =>
    `Deltakarar har inga talkolonne som heiter «${driver}». Fann ${known} i ${place}. Rett namnet, eller legg til kolonna.`,
  'driver.year-unsaid': ({ driver, heading, place }) =>
    `Fordelingsgrunnlag er «${driver}», men overskrifta «${heading}» i ${place} seier ikkje kva år tala er frå. Skriv «${driver}» som overskrift om tala er derifrå, eller ta årstalet ut av Fordelingsgrunnlag.`,
  'driver.repeated': ({ driver }) => `«${driver}» står fleire gonger i nøkkelen. Slå delane saman.`,
  'driver.percent-sum': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til saman for deltakarane i ${agreement} (${place}), ikkje 100 %. Skal kvar av dei delast på summen, vel prosent=rekn om. Skal kvar bere sin prosent og resten ikkje fordelast, vel prosent=la stå. Elles rett tala.`,
  'driver.percent-above': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til saman for deltakarane i ${agreement} (${place}), ikkje 100 %. Meir enn alt kan ikkje fordelast. Rett tala, eller vel prosent=rekn om, så blir kvar av dei delt på summen.`,
  'driver.percent-part': ({ column, agreement, sum, place }) =>
    `${column} blir ${sum} til saman for deltakarane i ${agreement} (${place}), og nøkkelen deler òg etter noko anna. Då kan ikkje resten stå, for han er berre ein del av kostnadene. Rett tala, eller vel prosent=rekn om, så blir kvar av dei delt på summen.`,
  'driver.percent-left': ({ column, agreement, sum, left }) =>
    `${column} blir ${sum} til saman i ${agreement}. Resten, ${left} kr, er ikkje fordelt, slik du har valt.`,
  'driver.percent-rescaled': ({ column, agreement, sum }) =>
    `${column} blir ${sum} til saman i ${agreement} og er rekna om, så dei blir 100 %, slik du har valt.`,
  'driver.zero-sum': ({ column, agreement }) =>
    `${column} er 0 for alle i ${agreement}, så ingenting kan fordelast etter det. Fyll inn tala, eller vel eit anna grunnlag.`,
  'host.ambiguous': ({ first, place, second, agreement }) =>
    `Både ${first} (${place}) og ${second} er vert for ${agreement}. Vel éin.`,
  'host.missing-for-rounding': ({ agreement }) =>
    `«Verten tek resten» krev ein vert for ${agreement}. Fyll inn Vert, eller vel ei anna avrunding.`,
  'host.missing-for-overhead': ({ agreement }) =>
    `Overhead blir godskriven verten, men ${agreement} har ingen vert. Fyll inn Vert.`,
  'overhead.no-types': ({ agreement }) =>
    `Overhead for ${agreement} blir rekna av visse typar kostnader, men tabellen Kostnader manglar kolonna Type. Legg til kolonna.`,
  'overhead.high': ({ agreement, rate }) =>
    `Overhead for ${agreement} er lesen som ${rate}. Meinte du noko anna, skriv det med prosentteikn, som 2 %.`,
  'overhead.untyped': ({ agreement, items, types, choice }) =>
    `Overhead for ${agreement} blir rekna av ${types}, men Type manglar for ${items}. Fyll inn Type, som Lønn eller Drift, eller vel kva overhead blir rekna av (overheadgrunnlag=${choice}).`,
  'overhead.twice': ({ agreement, item, rate, place }) =>
    `«${item}» står blant kostnadene, og ${agreement} har ${rate} i overhead attåt. Hald rada utanfor (utelat=${place}), eller sei at ho kjem i tillegg (behold=${place}).`,
  'overhead.no-base': ({ agreement, place, types, found }) =>
    `Overhead for ${agreement} blir rekna av ${types}, men ingen kostnader er av den typen (sjå ${place}). Fann ${found}. Vel kva som skal vere med (overheadgrunnlag=${found}).`,
  'overhead.unclear-types': ({ agreement, place, types, unclear, choice }) =>
    `Overhead for ${agreement} blir rekna av ${types}, men i ${place} står òg ${unclear}, som kan vere det same. Vel kva som skal vere med (overheadgrunnlag=${choice}).`,
  'overhead.types-left-out': ({ agreement, types, leftOut }) =>
    `Overhead for ${agreement} er rekna av ${types}. Desse er ikkje med i grunnlaget: ${leftOut}.`,
  'rounding.is-unit': ({ found, unit }) =>
    `Avrunding er «${found}», og det seier kor fint det skal rundast av, ikkje kven som får resten. Skriv ${unit} i kolonna Eining, og lat Avrunding stå tom eller skriv største rest.`,
  'cost.heading': ({ item }) =>
    `«${item}» har ikkje beløp og er lese som ei overskrift. Er det ein kostnad, fyll inn beløpet.`,
  'payer.unknown': ({ found, place }) =>
    `Betalt av er «${found}», som ikkje er mellom deltakarane i ${place}. Fordelinga er den same, men rett namnet før avrekninga.`,
  'rounding.above-total': ({ agreement, difference }) =>
    `Andelane i ${agreement} er avrunda kvar for seg og blir ${difference} kr meir enn summen. Vel «største rest» for at dei skal gå opp.`,
  'rounding.below-total': ({ agreement, difference }) =>
    `Andelane i ${agreement} er avrunda kvar for seg og blir ${difference} kr mindre enn summen. Vel «største rest» for at dei skal gå opp.`,
  'rounding.total-rounded': ({ agreement, total, rounded }) =>
    `Summen i ${agreement} er ${total} kr. Han er runda av til ${rounded} kr, etter vald eining.`,
  'function.not-a-line': ({ parameter, rows, columns }) =>
    `${parameter} må vere éi rad eller éi kolonne, men er ${rows} rader og ${columns} kolonnar.`,
};
