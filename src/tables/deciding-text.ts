import { tidyText } from './cell-text';

/**
 * Where a text stands: a remark on a participant, a key or a cost, the name of a cost, a line outside the tables, or what
 * is said of an employee or an education.
 */
export type TextPlace = 'participants' | 'keys' | 'costs' | 'item' | 'line' | 'people';

/** No letter or digit on either side. */
const whole = (words: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');

/** Beside the name of a participant these decide something of it. */
const WITH_NAME = whole([
  String.raw`fordel(?:es|ast|t|er)|deles|delast|betal(?:er|ar|es|ast|t)|dekk(?:er|jer|es|ast|jast|et)|gjeld(?:er)?|faktureres|fakturerast|belastes|belastast|direkte`,
  String.raw`kun|bare|berre|ikke|ikkje|halv\p{L}*|utmeld\p{L}*|fritatt|friteken|trekkes|trekkast|refunder\p{L}*|unntatt|unnateke\p{L}*|deltar|deltek`,
  String.raw`only|not|except|pays?|paid by|covers?|exempt|half|charged`,
]);

/** Beside a percentage these decide how much is shared, or of what. */
const WITH_PERCENT = whole([
  String.raw`fordel(?:es|ast)|deles|delast|betal(?:er|ar|es|ast)|dekk(?:er|jer|es|ast|jast)|refunder\p{L}*|trekkes|trekkast|fritatt|unntatt|endr(?:et|es|a|ast)|ikke|ikkje`,
  String.raw`refund\p{L}*|covers?|changed|shared`,
]);

/** How much of a job somebody has is no share of a cost. */
const PERCENTAGE = /\d ?(?:%|prosent|percent)(?! ?-? ?(?:stilling|st\.|årsverk|position))/iu;

/** On a participant these decide, whoever it is. */
const OF_PARTICIPANT = whole([
  String.raw`betal(?:er|ar) (?:ikke|ikkje|fast|bare|berre|kun|halv\p{L}*|kr|\d.*)|halv(?:e|t)? (?:andel|del|pris|sats|kontingent)|halvparten|fritatt|friteken|unntatt`,
  String.raw`ikke medlem|ikkje medlem|(?:deltar|deltek) (?:ikke|ikkje|fra|frå|til|bare|berre|kun)`,
  String.raw`does not pay|pays (?:half|a fixed|nothing|only)|half share|exempt`,
]);

/** Of an employee or an education these decide. */
const OF_PEOPLE = whole([
  String.raw`avslag|avslått|avslåtte|avslås|avslåast|(?:ikke|ikkje) (?:innvilget|innvilga|godkjent|fullført|bestått)|ulønnet|ulønna|ulønt|(?:uten|utan) løn\p{L}*`,
  String.raw`utsatt|utsett|trukket|trekt|avbrutt|avbrote|sluttet|slutta|slutter|sluttar|rejected|declined|unpaid|without pay|withdrawn|postponed|leaves`,
]);

/** Wherever they stand, these decide. */
const ALWAYS = whole([
  String.raw`(?:skal )?(?:ikke|ikkje) (?:fordeles|fordelast|deles|delast|være med|vere med|med|tas med|takast med|regnes med|reknast med|inkludert)`,
  String.raw`utmeldt?|utmelde|(?:går|gjekk|gikk|trer|trår|meldt|melder) (?:seg )?ut(?: av)?|holdes utenfor|haldast utanfor|skal trekkes|skal trekkast|(?:trekkes|trekkast|trekk) (?:fra|frå)`,
  String.raw`not (?:to be )?(?:shared|included)|leaves the|to be deducted`,
]);

/** `kun lisenser`, but not `kun til orientering`. */
const ONLY_SOME =
  /^(?:kun|bare|berre|only)(?! (?:til|for) (?:orient|info|intern|internal)| (?:orient|info|intern|anslag|estimat))(?= )/iu;

/** Without a figure beside it, that explains how the amount was made. */
const BY_MONTH =
  /(?<!\p{L})(?:(?:pr\.?|per) ?(?:mnd|måned|månad|month|kvartal|quarter)\.?|kr\/mnd)(?!\p{L})/iu;

const THOUSANDS =
  /(?<!\p{L})(?:i|in|hele|heile) (?:hele |heile )?(?:1 ?000|tusen|mill\p{L}*|thousands?)(?![\p{L}\p{N}])|^(?:1 ?000|tusen) ?(?:kr|kroner)?\.?$|(?<!\p{L})(?:tkr|tnok|mnok)(?!\p{L})/iu;

/** Whether a text that no table reads says something that may change the answer, by its words and by whom it names. */
export function saysDecision(text: string, place: TextPlace, names: readonly string[]): boolean {
  const tidy = tidyText(text);
  if (ALWAYS.test(tidy)) return true;
  if (place === 'participants' && OF_PARTICIPANT.test(tidy)) return true;
  if (place === 'people') return OF_PEOPLE.test(tidy);
  if (WITH_PERCENT.test(tidy) && PERCENTAGE.test(tidy)) return true;
  if (WITH_NAME.test(tidy) && namesSome(tidy, names)) return true;
  if (BY_MONTH.test(tidy) && !/\d/.test(tidy)) return true;
  if (place === 'participants' || place === 'keys') return false;
  // A line in thousands above the amounts is told with them.
  return place !== 'line' && (THOUSANDS.test(tidy) || ONLY_SOME.test(tidy));
}

/** Whether a text below the amounts says that they are in thousands. */
export function saysThousandsOfAll(text: string): boolean {
  return THOUSANDS.test(tidyText(text));
}

/** `Grane*` or `Grane²⁾` is Grane, and there is a note about it. */
const FOOTNOTE_MARK = / ?[*†‡¹²³⁴-⁹⁽⁾]{1,4}$/u;

/** Some of the participants, but not each of them; as they are written, for Os and Nes are words too. */
function namesSome(text: string, names: readonly string[]): boolean {
  const named = names.filter((name) => isNamedIn(text, name.replace(FOOTNOTE_MARK, '')));
  return named.length > 0 && (named.length < names.length || names.length === 1);
}

function isNamedIn(text: string, name: string): boolean {
  let from = text.indexOf(name);
  while (from >= 0) {
    const around = `${text[from - 1] ?? ' '}${text[from + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    from = text.indexOf(name, from + 1);
  }
  return false;
}
