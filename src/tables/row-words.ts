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
  String.raw`^(?:(?:del|mellom|slutt|grand )?sum(?:mer|men)?|sub-?totals?|totalt|totalsum|totalkostnad\p{L}*|i alt|ialt|summa|til ?sammen|til ?saman|grand total)${END}`,
  'iu',
);
const BARE_SUM = /^(?:total|samlet|samla):?$/i;
const PERHAPS = [
  String.raw`^(?:total|totale|samlet|samlede|samla)${END}`,
  // `Lønn totalt` is a sum below its items, and an item where it stands alone.
  String.raw`[ ,:(-](?:sum|totalt|total)[).: ]*$`,
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
  String.raw`^(?:snitt|gjennomsnitt|gjennomsnittlig|median|average)${END}`,
  String.raw`(?<!\p{L})(?:per|pr\.?|i kroner per|kr per|kr\/) ?(?:innb\p{L}*\.?|kommune|deltak\p{L}+|hode|inhabitant)${END}`,
  String.raw`^(?:to be shared|to share|shared)${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Places that are no municipality: their row among participants is most often of all of them. */
const REGION = new RegExp(
  String.raw`^(?:(?:hele )?landet|heile landet|norge|noreg|fylket|regionen|region \p{L}.*|i alt i .*|agder|akershus|buskerud|finnmark|innlandet|møre og romsdal|nordland|rogaland|telemark|troms|trøndelag|vestfold|vestland|østfold|viken|hedmark|oppland|hordaland|sogn og fjordane)(?: fylke)?[.: ]*$`,
  'iu',
);

const PART = new RegExp(
  String.raw`^[-–• ]*(?:herav|derav|hvorav|kvarav|hvor av|av dette|av dei|herunder|of which)${END}`,
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
