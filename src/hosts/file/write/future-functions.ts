/** Functions that came after 2007: files name them with a prefix (MS-XLSX 2.2.2), without which Excel knows them not. */
const FUTURE_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ' +
    'ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS ' +
    'FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC ' +
    'SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN ' +
    'UNICHAR UNICODE VALUETOTEXT VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);

/** Functions whose answer covers several cells, or that name values of their own: a file keeps more about them than a formula. */
const MORE_THAN_A_FORMULA = new Set(
  (
    'ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK ISOMITTED LAMBDA LET MAKEARRAY MAP ' +
    'PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS'
  ).split(' '),
);

/** A text, a sheet's name, or the name of a function before its parenthesis. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?<name>[A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/** The formula, without its `=`, as files keep it. */
export function withFilePrefixes(formula: string): string {
  return formula.replace(TOKENS, (token, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    const isPrefixed = name !== undefined && FUTURE_FUNCTIONS.has(name.toUpperCase());
    return isPrefixed ? `_xlfn.${token}` : token;
  });
}

/** The first function in the formula that a cell's formula alone does not keep; null when there is none. */
export function unkeptFunction(formula: string): string | null {
  for (const { groups } of formula.matchAll(TOKENS)) {
    const name = groups?.name?.toUpperCase();
    if (name !== undefined && MORE_THAN_A_FORMULA.has(name)) return name;
  }
  return null;
}
