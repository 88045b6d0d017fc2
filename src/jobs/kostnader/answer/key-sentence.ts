import { equalRatio } from '../../../core/money/ratio';
import { nameKey, tidyText } from '../../../tables/cell-text';
import { readKeyText } from '../../../tables/key-text';
import type { AgreementInput } from './agreement-input';
import { combineKey } from '../read/combine-key';
import { findDriverColumns, isDriverHeading } from '../read/read-drivers';
import type { ParticipantsTable } from '../read/read-participants';

const SHARED = String.raw`(?:fordeles|fordelast|fordelt|deles|delast|delt|shared)`;
const EQUALLY = String.raw`(?<!\p{L})likt`;
/** All that is said before a key: `Vedtak: Kostnadene fordeles med 40 % likt …`. */
const BEFORE_KEY = new RegExp(String.raw`^.*?(?<!\p{L})${SHARED}(?: ut)?(?: med)? `, 'iu');
const SAYS_KEY = new RegExp(
  String.raw`(?<!\p{L})${SHARED} |\d ?% (?:likt|lik andel|equal)|^(?:(?!${EQUALLY})[^])*${EQUALLY}.*\d ?%`,
  'iu',
);
/** `Hvor mye som deles likt` says what a table is of. */
const ASKS = /^(?:hvor|kor|hva|kva|hvem|kven|når|hvis|dersom|how|what|who|when|if)(?!\p{L})/iu;
/** From when, by which day's figures and among whom: nothing of how. */
const BEHIND_KEY =
  /,? (?:(?:fra|frå|per|pr\.?|fra og med|from) (?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d{2}|(?:mellom|på|blant|among) (?:alle |dei |de |the )?(?:kommun|deltak|medlem|munic|partic|partn)\p{L}*)/giu;
const STOP = /(?<![.! ])[.! ]+$/;
/** What the equal share leaves. */
const REST = /(?<!\p{L})(?:rest|resten|resterande|resterende|øvrig\p{L}*|the rest)(?!\p{L})/iu;

/**
 * Whether a text says a whole key, as `Kostnadene fordeles med 50 % likt og 50 % etter folketall`, and whether that is the
 * one used. What is no key by the columns that there are, as `fordeles etter avtale`, says none.
 */
export function keySaidIn(
  text: string,
  agreements: readonly AgreementInput[],
  participants: ParticipantsTable,
): 'none' | 'used' | 'another' {
  const named = agreements.filter(({ name }) => name !== null && hasWords(text, name));
  const meant = named.length > 0 ? named : agreements;
  const verdicts = sentences(text)
    .filter((sentence) => SAYS_KEY.test(sentence) && !ASKS.test(sentence))
    .flatMap((sentence) => {
      const said = withoutWhatIsBehind(sentence.replace(BEFORE_KEY, ''));
      return meant.map((agreement) => verdictOn(said, REST.test(sentence), agreement, participants));
    });
  if (verdicts.includes('another')) return 'another';
  return verdicts.includes('used') ? 'used' : 'none';
}

/** A key without what says nothing of how, one piece before the other from the end. */
function withoutWhatIsBehind(said: string): string {
  const written = said.replace(STOP, '');
  let end = written.length;
  for (const { index, 0: piece } of [...written.matchAll(BEHIND_KEY)].toReversed()) {
    if (index + piece.length !== end) break;
    end = index;
  }
  return written.slice(0, end).replace(STOP, '');
}

function hasWords(text: string, words: string): boolean {
  return ` ${nameKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${nameKey(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
  );
}

function sentences(text: string): readonly string[] {
  return tidyText(text)
    .split(/[:;()–]|\.(?= |$)/u)
    .map((part) => part.trim());
}

function verdictOn(
  said: string,
  isOfRest: boolean,
  agreement: AgreementInput,
  participants: ParticipantsTable,
): 'none' | 'used' | 'another' {
  const read = readKeyText(said, (text) => isDriverHeading(text, participants));
  if (read.kind !== 'key' || read.isNumberAlone) return 'none';
  const { equalShare, drivers } = read.key;
  if (equalShare === null && drivers.length === 0) return 'none';
  const columns = drivers.map(({ name }) => findDriverColumns(name, participants));
  if (columns.some(({ length }) => length !== 1)) return 'none';
  const used = agreement.drivers.map(({ headingAt }) => headingAt.column);
  const areUsed = columns.every(([heading]) => used.includes(heading!.column));
  if (isOfRest && equalShare === null) return areUsed && used.length === columns.length ? 'used' : 'another';
  const combined = combineKey([{ key: read.key, address: null }]);
  if ('issue' in combined || !equalRatio(combined.key.equalShare, agreement.key.equalShare)) return 'another';
  if (drivers.length === 0) return 'used';
  const isSame = combined.key.drivers.every(({ column, weight }) => {
    const heading = columns[drivers.findIndex(({ name }) => nameKey(name) === nameKey(column))]?.[0];
    const own = agreement.key.drivers[used.indexOf(heading?.column ?? -1)];
    return own !== undefined && equalRatio(own.weight, weight);
  });
  return isSame && combined.key.drivers.length === agreement.key.drivers.length ? 'used' : 'another';
}
