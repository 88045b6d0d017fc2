/** Where a formula stands, and the formula as the file holds it. */
export interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
}

/** The limits of Excel (its "specifications and limits"). */
const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 64;
const MOST_ARGUMENTS = 255;
const LONGEST_LITERAL = 255;

/** Functions of later years, which files call by names that begin with `_xlfn.`; else Excel shows `#NAME?`. */
const LATER_FUNCTIONS =
  /^(AGGREGATE|ANCHORARRAY|CEILING\.MATH|CHOOSECOLS|CHOOSEROWS|CONCAT|DAYS|DROP|EXPAND|FILTER|FLOOR\.MATH|FORMULATEXT|HSTACK|IFNA|IFS|ISFORMULA|LAMBDA|LET|MAXIFS|MINIFS|NUMBERVALUE|RANDARRAY|RANK\.(AVG|EQ)|SEQUENCE|SHEETS?|SORT|SORTBY|STDEV\.[PS]|SWITCH|TAKE|TEXT(AFTER|BEFORE|JOIN|SPLIT)|TOCOL|TOROW|UNIQUE|VALUETOTEXT|VAR\.[PS]|VSTACK|XLOOKUP|XMATCH|XOR)$/i;

/** Texts, quoted sheet names, errors, words (functions, cells, names), numbers, and any other character alone. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!)|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*|\d+(?:\.\d*)?(?:e[+-]?\d+)?|\s+|./giu;

interface Frame {
  readonly kind: 'call' | 'group' | 'array';
  arguments: number;
}

/** What Excel refuses in a formula of a workbook with these sheets. */
export function formulaComplaints(
  { place, formula }: PlacedFormula,
  sheetNames: readonly string[],
): readonly string[] {
  const about = (what: string) =>
    `${place}: ${what}: ${formula.length > 120 ? `${formula.slice(0, 120)}…` : formula}`;
  const complaints: string[] = [];
  if (formula.startsWith('=')) complaints.push(about('the formula begins with ='));
  if (formula.length > LONGEST_FORMULA)
    complaints.push(about(`the formula has ${formula.length} characters`));
  const tokens = tokensOf(formula);
  complaints.push(...literalComplaints(tokens).map(about), ...nestingComplaints(tokens).map(about));
  const later = tokens.filter((token, index) => LATER_FUNCTIONS.test(token) && tokens[index + 1] === '(');
  complaints.push(...later.map((name) => about(`calls ${name} without _xlfn.`)));
  const sheets = new Set(sheetNames.map((name) => name.toLowerCase()));
  for (const reference of sheetReferences(tokens)) {
    if (/^\[/.test(reference) || reference === EXTERNAL) complaints.push(about('refers to another workbook'));
    else if (!sheets.has(reference.toLowerCase())) complaints.push(about(`there is no sheet ${reference}`));
  }
  return complaints;
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const isBracket = formula[TOKEN.lastIndex] === '[';
    const token = isBracket ? bracketAt(formula, TOKEN.lastIndex) : TOKEN.exec(formula)![0];
    if (isBracket) TOKEN.lastIndex += token.length;
    tokens.push(token);
  }
  return tokens.filter((token) => token.trim() !== '');
}

/** A column of a table, in its brackets, where `'` is before a character that is meant as such; or `[1]`. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(start, index + 1);
  }
  return formula.slice(start);
}

function literalComplaints(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token === '"' || token === "'") return [`a ${token} is not closed`];
    if (token.startsWith('[') && !token.endsWith(']')) return ['a [ is not closed'];
    const length = token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"').length : 0;
    return length > LONGEST_LITERAL ? [`a text of ${length} characters`] : [];
  });
}

function nestingComplaints(tokens: readonly string[]): readonly string[] {
  const complaints = new Set<string>();
  const frames: Frame[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? '';
    if (token === '(') {
      const kind = isWord(before) ? 'call' : 'group';
      frames.push({ kind, arguments: tokens[index + 1] === ')' ? 0 : 1 });
      const depth = frames.filter((frame) => frame.kind === 'call').length;
      if (depth > DEEPEST_NESTING) complaints.add(`more than ${DEEPEST_NESTING} functions in each other`);
    } else if (token === '{') {
      frames.push({ kind: 'array', arguments: 0 });
    } else if (token === ')' || token === '}') {
      const frame = frames.pop();
      if (frame === undefined || (frame.kind === 'array') !== (token === '}'))
        complaints.add(`a ${token} too many`);
      if (frame?.kind === 'call' && frame.arguments > MOST_ARGUMENTS)
        complaints.add(`${frame.arguments} arguments in a call`);
    } else if (token === ',') {
      const frame = frames.at(-1);
      if (frame !== undefined) frame.arguments++;
    } else if (token === ';' && frames.at(-1)?.kind !== 'array') {
      complaints.add('a ; between arguments, where files have a ,');
    }
  }
  if (frames.length > 0) complaints.add('a ( is not closed');
  return [...complaints];
}

const EXTERNAL = '[';

/** The sheets that are named, as they are called; `[…` for those of another workbook. */
function* sheetReferences(tokens: readonly string[]): Generator<string> {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? '';
    const after = tokens[index + 1] ?? '';
    // A bracket right after a word is a column of the table of that name.
    if (token.startsWith('[') && !isWord(before)) yield EXTERNAL;
    if (after !== '!' || before.startsWith('[')) continue;
    if (token.startsWith("'")) yield* token.slice(1, -1).replaceAll("''", "'").split(':');
    else if (isWord(token)) yield token;
    else yield token.slice(0, 31);
  }
}

function isWord(token: string): boolean {
  return /^[\p{L}_\\$]/u.test(token);
}
