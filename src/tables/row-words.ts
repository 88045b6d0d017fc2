import { tidyText } from './cell-text';

/**
 * What the words of a row say that it is. `sum`: it sums others, as `Sum`, `Totalt`, `I alt`, `Delsum` and `Sum lønn` do.
 * `result`: what is left or decided, as `Netto`, `Til fordeling`, `Budsjettramme` and `Resultat`: hardly an item, but what
 * it is must be seen from its figure. `perhaps`: a sum or an item of that name, as `Samlet forsikring`. `part`: some of the
 * row above, as `herav strøm`.
 */
export type RowWord = 'sum' | 'result' | 'perhaps' | 'part' | 'none';

/** No letter or digit follows. */
const END = String.raw`(?![\p{L}\p{N}])`;

const SUM = new RegExp(
  String.raw`^(?:(?:del|mellom|slutt|grand )?sum(?:mer|men)?|sub-?totals?|totalt|totalsum|totalkostnad\p{L}*|i alt|ialt|summa|til ?sammen|til ?saman|grand total|s u m|t o t a l t?)${END}`,
  'iu',
);
const BARE_SUM = /^(?:total|tot\.?|samlet|samla|[σΣ]):?$/i;
const PERHAPS = [
  String.raw`^(?:total|totale|samlet|samlede|samla)${END}`,
  // `Lønn totalt` is a sum below its items, and an item where it stands alone.
  String.raw`[ ,:(-](?:sum|totalt|total|samlet|samla)[).: ]*$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What is summed, of no kind of its own: `Totale utgifter` is all of them. */
const ALL_OF = String.raw`(?:kostnad(?:er|ar)?|utgift(?:er)?|driftsutgifter|driftskostnader|beløp|kommun(?:er|ar)|deltak(?:ere|arar)|innbygg(?:ere|arar|jarar)|folketall?|costs?|expenses)`;

const RESULTS = [
  String.raw`[ ,:(-](?:i alt|ialt|til ?sammen|til ?saman)[).: ]*$`,
  String.raw`^(?:total|totale|samlet|samlede|samla) ${ALL_OF}(?: (?:19|20)\d{2})?[.: ]*$`,
  String.raw`^${ALL_OF},? (?:sum|totalt|total)[.: ]*$`,
  String.raw`^(?:netto|brutto|net|gross)${END}`,
  String.raw`^(?:netto|brutto)(?:drifts?)?(?:utgift|kostnad|budsjett|ramme|beløp|sum|forbruk|resultat|grunnlag)\p{L}*`,
  // Alone or with a year: `Budsjett barnevern` is an item.
  String.raw`^(?:resultat|årsresultat|driftsresultat|saldo|avvik|differanse|budsjett|regnskap|rekneskap|prognose|rest|underskudd|underskot|overskudd|overskot|balance|result|budget|variance)(?: ?(?:19|20)\d{2})?[.: ]*$`,
  String.raw`(?<!\p{L})(?:til|å|skal|som skal) (?:fordeling|fordele|fordeles|fordelast|deling|deles|delast|dekning|dekke|dekkes|betale|betaling|fakturering|faktureres)${END}`,
  String.raw`^(?:fordelingsgrunnlag|grunnlag for fordeling|fakturagrunnlag|beregningsgrunnlag)${END}`,
  String.raw`(?<!\p{L})\p{L}*ramm[ea]${END}`,
  String.raw`^(?:snitt|gjennomsnitt|gjennomsnittlig|gj\.? ?snitt|gjsn\.?|median|average)${END}`,
  // Of another time, or of what was planned.
  String.raw`(?<!\p{L})(?:i fjor|ifjor|fjorår\p{L}*|forrige år|førre år|last year|previous year|hittil)${END}`,
  String.raw`^(?:justert|revidert|opprinnelig|opphavleg|vedtatt|vedteke|års?)[ -]?(?:budsjett|regnskap|rekneskap)`,
  String.raw`^(?:prognose|forecast|actuals?|regnskapsført|rekneskapsført)${END}`,
  String.raw`^${ALL_OF}(?: i)? (?:19|20)\d{2}[.: ]*$`,
  // What is left, or differs.
  String.raw`^(?:mindreforbruk|merforbruk)(?: (?:19|20)\d{2})?[.: ]*$`,
  String.raw`^(?:avvik|endring\p{L}*|disponibelt|restbudsjett|forskjell|skilnad|gjenstår|gjenstående|attståande|remaining|difference)${END}`,
  // What has been paid or asked for already.
  String.raw`^(?:a ?konto|a-konto|akonto|innbetal\p{L}*|fakturert|utfakturert|forskudd\p{L}*|forskot\p{L}*|invoiced|paid)${END}`,
  String.raw`^(?:kommunenes|kommunanes|deltakernes|deltakarane sin|kommunane sin|municipalities.?) (?:andel|del|share)`,
  // What counts something else than kroner.
  String.raw`^stillinger[.: ]*$`,
  String.raw`^(?:årsverk|antall|tal på|timepris|timesats|timer|folketall?|innbyggere|innbyggertall|innbyggjarar|innbyggartal|folkemengde?|lønnsvekst|lønsvekst|prisvekst|prisstigning|deflator|indeks|indeksregulering|indeksering|kpi|number of|hourly rate|inhabitants|population)${END}`,
  // What it must not come over or under.
  String.raw`^(?:kostnadstak|tak|maks|maksimum|maksbeløp|øvre grense|nedre grense|minstebeløp|minimum|minimumsbeløp|cap|limit)[.: ]*$`,
  String.raw`(?<!\p{L})(?:per|pr\.?|i kroner per|kr per|kr\/) ?(?:innb\p{L}*\.?|kommune|deltak\p{L}+|hode|inhabitant)${END}`,
  String.raw`^(?:to be shared|to share|shared)${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Places that are no municipality: their row among participants is most often of all of them. */
const REGION = new RegExp(
  String.raw`^(?:[-–•] ?\p{L}.*|kostra-?gruppe.*|kommunegruppe.*|(?:sammenlignbare|samanliknbare|andre|øvrige|alle) kommun\p{L}+|resten av .*|nasjonalt|vekst .*|endring.*|landet .*|(?:hele )?landet|heile landet|norge|noreg|fylket|regionen|region \p{L}.*|i alt i .*|agder|akershus|buskerud|finnmark|innlandet|møre og romsdal|nordland|rogaland|telemark|troms|trøndelag|vestfold|vestland|østfold|viken|hedmark|oppland|hordaland|sogn og fjordane)(?: fylke)?[.: ]*$`,
  'iu',
);

const PART = new RegExp(
  String.raw`^[-–• ]*(?:herav|derav|hvorav|kvarav|hvor av|inkl\.?|inkludert|inklusive|incl\.?|including|av dette|av dei|herunder|of which)${END}`,
  'iu',
);

/** What is shared out: no item of the bill stands below it. */
const POOL = new RegExp(
  String.raw`(?<!\p{L})(?:til|å) (?:fordeling|fordele|fordelast|deling)${END}|^to be shared${END}`,
  'iu',
);

const TOTAL = new RegExp(
  String.raw`^(?:sum|totalt?|totalsum|sluttsum|i alt|ialt|til ?sammen|til ?saman|summa|grand total)(?: (?:totalt?|alle|kostnader|kostnadar|utgifter|kommuner|kommunar|deltakere|deltakarar|i alt|costs))?[.: ]*$`,
  'iu',
);

/** @param ofPlaces whether rows are named by places, as participants are. */
export function rowWord(text: string, ofPlaces = false): RowWord {
  const tidy = tidyText(text);
  if (tidy === '') return 'none';
  if (PART.test(tidy)) return 'part';
  // `Sum til fordeling` says that it is a sum before it says of what.
  if (SUM.test(tidy) || BARE_SUM.test(tidy)) return 'sum';
  if (RESULTS.some((pattern) => pattern.test(tidy)) || (ofPlaces && REGION.test(tidy))) return 'result';
  return PERHAPS.some((pattern) => pattern.test(tidy)) ? 'perhaps' : 'none';
}

/** Whether a row says that it is what is shared out. */
export function saysPool(text: string): boolean {
  return POOL.test(tidyText(text));
}

/** Whether a row says that it is the sum of all. */
export function saysTotal(text: string): boolean {
  return saysPool(text) || TOTAL.test(tidyText(text));
}

/** What is received, written as if it were paid: `Refusjon sykepenger`, but not `Tilskudd til idrettslaget`. */
const INCOME = new RegExp(
  String.raw`^(?:[-–−] ?|minus:? ?|less:? ?)?(?:refusjon\p{L}*|sykelønnsrefusjon\p{L}*|sjukelønsrefusjon\p{L}*|(?:stats|rammes?|øremerk\p{L}+ )?tilskudd|(?:stats)?tilskot|\p{L}*inntekt(?:er)?|egenandel(?:er)?|eigendel(?:ar)?|brukerbetaling\p{L}*|brukarbetaling\p{L}*|salg|sal|gebyr(?:er)?inntekter|refunds?|grants?|income|revenue)(?![\p{L}\p{N}])(?! til(?![\p{L}\p{N}]))`,
  'iu',
);
const SUBTRACTED = /^(?:minus(?![\p{L}])|fratrekk|fradrag|less(?![\p{L}]))/iu;

/** Whether a row says that it is received or taken off: then its amount is below 0. */
export function saysIncome(text: string): boolean {
  const tidy = tidyText(text);
  return INCOME.test(tidy) || SUBTRACTED.test(tidy);
}

const INCOME_HEADING =
  /^(?:sum )?(?:drifts)?(?:inntekt(?:er)?|refusjon(?:er|ar)?|tilskudd|tilskot|income|revenues?|refunds?|grants?)[.: ]*$/iu;

/** Whether a heading among the rows, or a type, says that what it is of is received. */
export function saysAllIncome(text: string): boolean {
  return INCOME_HEADING.test(tidyText(text));
}
