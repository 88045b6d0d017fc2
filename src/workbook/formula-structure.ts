import { quoteSheetName } from './address';
import { withPlannedSheets } from './plan';

/**
 * What a formula does, whatever cells it does it to: its functions, operators and numbers in their order, with `R` for
 * every reference and `S` for every text. It is the same when rows are put in, a sheet gets another name, or another
 * spreadsheet has written the formula its own way (`'Ark1'!A1` for `Ark1!A1`, spaces, `_xlfn.`), and another when somebody
 * has typed a formula of his own.
 *
 * @example
 * formulaStructure("=ROUND('Mine tall'!B4*0.40, 2)"); // 'ROUND(R*0.4,2)'
 */
export function formulaStructure(formula: string): string {
  let structure = '';
  for (const [token, kind] of tokensOf(withPlannedSheets(formula, quoteSheetName))) {
    if (kind === 'sheet' || kind === 'blank') continue;
    if (kind === 'operator') structure += token;
    else if (kind === 'function') structure += token.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
    else if (kind === 'number') structure += String(Number(token));
    else if (kind === 'text') structure += 'S';
    else if (!structure.endsWith('R')) structure += 'R';
  }
  return structure;
}

/** Whether two formulas are one, however each spreadsheet writes its blanks, its names of sheets and its numbers. */
export function sameFormula(left: string, right: string): boolean {
  return left === right || plainFormula(left) === plainFormula(right);
}

function plainFormula(formula: string): string {
  let plain = '';
  for (const [token, kind] of tokensOf(formula)) {
    if (kind === 'sheet') plain += token.replace(/^'|'(?=!$)/g, '').toLocaleLowerCase('nb');
    else if (kind === 'text') plain += token;
    else if (kind === 'number') plain += String(Number(token));
    else if (kind !== 'blank' || token === ':' || token === '$')
      plain += token.toUpperCase().replace('_XLFN.', '');
  }
  return plain;
}

type Token = readonly [
  text: string,
  kind: 'operator' | 'function' | 'number' | 'text' | 'sheet' | 'reference' | 'blank',
];

/**
 * In this order: texts; names of sheets with their mark, quoted or plain; what tells nothing (blanks, `=` before
 * all, `@`, the colon of a range); TRUE and FALSE, which are functions to some; functions; numbers; references that lead
 * nowhere; all other words, which are cells and names; and what is left, in one where it is quoted.
 */
const TOKEN =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'(?!')|[\p{L}_][\p{L}\p{N}_.]*)!)|([\s@$:])|((?:TRUE|FALSE)\b(?:\(\))?)|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|((?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?(?![\p{L}\p{N}_]))|(#REF!)|([\p{L}\p{N}_.$]+)|'(?:[^']|'')*'(?!')|./giuy;

function* tokensOf(formula: string): Generator<Token> {
  for (const match of formula.slice(1).matchAll(TOKEN)) {
    const [all, text, sheet, blank, truth, called, number, nowhere, word] = match;
    if (text !== undefined) yield [all, 'text'];
    else if (sheet !== undefined) yield [all, 'sheet'];
    else if (blank !== undefined) yield [all, 'blank'];
    else if (truth !== undefined) yield [truth.replace('()', ''), 'function'];
    else if (called !== undefined) yield [called, 'function'];
    else if (number !== undefined) yield [number, 'number'];
    else if (nowhere !== undefined || word !== undefined) yield [all, 'reference'];
    else yield [all, 'operator'];
  }
}
