import { normalizeHeading } from './heading';

/**
 * What a heading that no table knows says of its column. `remark`: it decides nothing, whatever its cells hold. `code`: its
 * numbers name something and count nothing, as accounts do. `derived`: what has changed, of interest only. `decision`: a
 * remark where it holds cases or days, and a term where it says yes or no. `term`: it decides something of its row.
 * `cost-term`: it does so among costs; among participants it may be last year's result. `people-term`: it does so among
 * employees and educations: costs, days and binding time of one of them.
 */
export type ColumnWord =
  'remark' | 'code' | 'derived' | 'decision' | 'term' | 'cost-term' | 'people-term' | 'none';

const whole = (words: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'u');
const first = (words: readonly string[]) =>
  new RegExp(String.raw`^(?:${words.join('|')})(?![\p{L}\p{N}])`, 'u');

const REMARK = first([
  String.raw`merknad(?:er|ar)?|kommentar(?:er|ar)?|notat(?:er|ar)?|anmerkning(?:er)?|forklaring(?:er)?|begrunnelse|grunngjeving`,
  String.raw`kontakt\p{L}*|saksbehandl\p{L}*|saks?(?:nr|nummer)?|arkiv\p{L}*|journal\p{L}*|epost\p{L}*|mail|telefon\p{L}*|tlf|mobil\p{L}*`,
  String.raw`adresse|postadresse|post(?:nr|nummer|sted|stad)|org(?:anisasjons)?\.? ?(?:nr|nummer)|komm(?:une)?\.? ?(?:nr|nummer|kode)`,
  String.raw`fylke\p{L}*|region\p{L}*|landsdel|lenk\p{L}+|url|nettside|kilde|kjelde|hjemmel|heimel|referanse|ref|vedtak\p{L}*`,
  String.raw`oppdatert|sist endr\p{L}+|utført av|utfylt av|kontrollert|signatur|sign|ordfører|rådmann|kommunedirektør|kommunedirektor`,
  String.raw`født|fødsels\p{L}+|fødd|alder|ansiennitet|ansatt fra|ansatt dato|tilsett dato|ansatt siden|tilsett frå|ansattdato|tilsettingsdato|kjønn|tittel`,
  String.raw`frist\p{L}*|søknads?(?:frist|dato)|søknad(?: mottatt| motteken| sendt)?|registrert|opprettet|oppretta|mottatt|motteken`,
  String.raw`remarks?|comments?|notes?|contact\p{L}*|case(?: no)?|email|phone|address|source|reference|updated|region|county|born|age|gender|title`,
]);

/** Value added tax: what is shared is without it, for municipalities are compensated. */
const TAX = /(?<!\p{L})(?:mva|moms|merverdiavgift|vat)(?!\p{L})/u;
const WITHOUT_TAX = /(?<!\p{L})(?:eks|ekskl|uten|utan|excl?|ex)\.? ?(?:mva|moms|merverdiavgift|vat)/u;

const CODE = first([
  String.raw`konto\p{L}*|art(?:snr|skode|snavn|snamn)?|ansvar\p{L}*|tjeneste(?:nr|kode|område)?|teneste(?:nr|kode|område)?|funksjon\p{L}*`,
  String.raw`prosjekt\p{L}*|objekt\p{L}*|leverandør\p{L}*|bilags?(?:nr|nummer)?|faktura(?:nr|nummer)|ordre(?:nr|nummer)?|kostra\p{L}*`,
  String.raw`kostnadsste\p{L}+|kostste\p{L}+|kode|dimensjon\p{L}*|nr|nummer|lnr|løpenr|løpenummer|id|rad|linje|avdeling\p{L}*|eining|enhet|stilling|stilling(?:s)?(?:kode|nr)`,
  String.raw`account\p{L}*|department|project|function|voucher|invoice(?: no)?|no|number|code`,
]);

const DERIVED = first([String.raw`endring\p{L}*|vekst\p{L}*|utvikling\p{L}*|change\p{L}*|growth`]);

const DECISION = /^(?:vedtatt|vedteke|vedtatt (?:av|dato|i)|adopted)$/u;

const TERM = whole([
  String.raw`utgår|utgått|går ut|utmeld\p{L}*|uttreden|uttreding|oppsagt|opphør\p{L}*|opphøyr\p{L}*|sluttet|strykes|strøket|slettes|slettet|ut av|leaves|cancelled`,
  String.raw`\p{L}*tak|maks|maksimum|maksimal\p{L}*|maksbeløp|minst|minste|minstebeløp|minsteandel|minimum|minimums\p{L}+|maksimums\p{L}+|gulv`,
  String.raw`påslag\p{L}*|\p{L}+påslag|rabatt\p{L}*|fradrag\p{L}*|fråtrekk|fratrekk\p{L}*|grunnbeløp|fastbeløp|fast beløp|egenandel\p{L}*|eigendel\p{L}*`,
  String.raw`unntak\p{L}*|unntatt|fritak\p{L}*|fritatt|tillegg\p{L}*|fastledd|trekk|reduksjon\p{L}*|avslag|gratis|kompensasjon\p{L}*|deltar|deltek|deltakelse|deltaking|med i|omfatta?s?|ikke med|ikkje med`,
  String.raw`faktor\p{L}*|vekt|vekting|vektet|justering\p{L}*|korreksjon\p{L}*|status|innvilg\p{L}*|vedtatt \p{L}+|eksamener|eksamenar|cap|floor|maximum|minimum|discount|surcharge|exempt\p{L}*|takes part|factor|weight`,
]);

const COST_TERM = whole([
  String.raw`\p{L}*nøkkel\p{L}*|fordel\p{L}*|skal|deles?|delast|belast\p{L}*|kriteri\p{L}*|gjeld|gjelder|omfang`,
  String.raw`key|shared?|split|charged?|criteri\p{L}*`,
]);

const PEOPLE_TERM = whole([
  String.raw`refusjon\p{L}*|\p{L}*avgift\p{L}*|tilskudd\p{L}*|tilskot\p{L}*|\p{L}*stipend\p{L}*|\p{L}*kostnad\p{L}*|\p{L}*utgift\p{L}*|støtte|honorar|bøker|reise`,
  String.raw`\p{L}*dag(?:er|ar)|\p{L}*binding\p{L}*|bindingstid|vikartime\p{L}*|tim(?:er|ar) vikar`,
  String.raw`refund\p{L}*|fees?|grants?|scholarships?|costs?|expenses?|days|binding`,
]);

export function columnWord(heading: string): ColumnWord {
  const text = normalizeHeading(heading);
  if (REMARK.test(text) || (TAX.test(text) && !WITHOUT_TAX.test(text))) return 'remark';
  if (CODE.test(text)) return 'code';
  if (DERIVED.test(text)) return 'derived';
  if (DECISION.test(text)) return 'decision';
  if (TERM.test(text)) return 'term';
  if (PEOPLE_TERM.test(text)) return 'people-term';
  return COST_TERM.test(text) ? 'cost-term' : 'none';
}
