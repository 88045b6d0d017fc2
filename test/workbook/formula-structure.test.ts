import { formulaStructure, sameFormula } from '../../src/workbook/formula-structure';

describe('The structure of a formula', () => {
  test.each([
    ['cells are all alike', '=ROUND(B4*$C$5,2)', 'ROUND(R*R,2)'],
    ['so are ranges', '=SUM(B2:B5,$D$1:$D$9)', 'SUM(R,R)'],
    ['and cells of other sheets', "=Kostnader!B2+'Mine tall'!B3+\u0002avrunding\u0003!C4", 'R+R+R'],
    ['and what no longer leads anywhere', '=#REF!+Kostnader!#REF!', 'R+R'],
    ['and names of cells', '=Total*2', 'R*2'],
    ['texts are texts', '=B2&" kr, ""omtrent"""', 'R&S'],
    ['numbers are themselves', '=1-B2+.5+1E-06', '1-R+0.5+0.000001'],
    ['functions too, whatever their case', '=Log10(B2)', 'LOG10(R)'],
    ['blanks tell nothing', '= ROUND( B2 , 2 )', 'ROUND(R,2)'],
    ['nor does how a newer function is kept in files', '=_xlfn.TEXTJOIN(B2)', 'TEXTJOIN(R)'],
    ['nor whether a truth has parentheses', '=IF(B2,TRUE,FALSE())', 'IF(R,TRUE,FALSE)'],
    ['nor the sign by which Excel takes one of several', '=@B2', 'R'],
  ])('%s: %s', (_, formula, structure) => {
    expect(formulaStructure(formula)).toBe(structure);
  });
});

describe('Two formulas are one', () => {
  test.each([
    ["='Kostnader'!B2*0.50", '=Kostnader!B2*0.5'],
    ['=round( b2, 2)', '=ROUND(B2,2)'],
    ['=_xlfn.CONCAT(B2," kr")', '=CONCAT(B2," kr")'],
  ])('%s and %s', (left, right) => {
    expect(sameFormula(left, right)).toBe(true);
  });

  test.each([
    ['=Kostnader!B2', '=Kostnader!B3'],
    ['=Kostnader!B2', '=Utgifter!B2'],
    ['=B2&" kr"', '=B2&" Kr"'],
    ['=ROUND(B2,2)', '=ROUND(B2,20)'],
    ['=SUM(B2:B3)', '=SUM(B2,B3)'],
    ['=B2', '=$B$2'],
  ])('not %s and %s', (left, right) => {
    expect(sameFormula(left, right)).toBe(false);
  });
});
