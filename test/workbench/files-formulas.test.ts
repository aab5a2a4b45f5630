import fc from "fast-check";
import { joined, tokenize } from "../../workbench/model/tokens";
import { withIntersections, withoutIntersections, worksOnArrays } from "../../workbench/files/xlsx/arrayForms";
import { fromStored, moved, toStored } from "../../workbench/files/xlsx/formulas";

const FUNCTIONS = ["IND.YOY", "IND.TARGET_RATE", "IND.RANK_AMONG_TOWNS"];

describe("formulas as a file stores them", () => {
  test.each([
    ["our functions have their prefix and no dots", "=IND.YOY(B2,C2)", "_xldudf_IND_YOY(B2,C2)"],
    ["lower case is ours too", "=ind.yoy(B2,C2)", "_xldudf_IND_YOY(B2,C2)"],
    ["a text is left alone", '=IF(A1="IND.YOY(1,2)",IND.YOY(1,2),"")', 'IF(A1="IND.YOY(1,2)",_xldudf_IND_YOY(1,2),"")'],
    ["a doubled quote does not end a text", '="a""IND.YOY("&IND.YOY(1,2)', '"a""IND.YOY("&_xldudf_IND_YOY(1,2)'],
    ["a sheet's name is left alone", "='IND.YOY(1)'!A1+IND.YOY(1,2)", "'IND.YOY(1)'!A1+_xldudf_IND_YOY(1,2)"],
    ["a table's column is left alone", "=SUM(表1[IND.YOY(1)])", "SUM(表1[IND.YOY(1)])"],
    ["another name that begins alike is left alone", "=IND.YOYO(1)+XIND.YOY(1)", "IND.YOYO(1)+XIND.YOY(1)"],
    ["underscores in a name stay", "=IND.TARGET_RATE(A1,B1)", "_xldudf_IND_TARGET_RATE(A1,B1)"],
    ["functions after 2007 have a prefix", "=RANK.EQ(A1,A1:A9)+IFNA(A1,0)", "_xlfn.RANK.EQ(A1,A1:A9)+_xlfn.IFNA(A1,0)"],
    [
      "old functions have none",
      "=SUM(A1:A2)+IFERROR(A1,0)+SUMIFS(A:A,B:B,1)",
      "SUM(A1:A2)+IFERROR(A1,0)+SUMIFS(A:A,B:B,1)",
    ],
    [
      "FILTER and SORT have a longer prefix",
      "=SORT(FILTER(A1:A9,B1:B9>0))",
      "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
    ],
    ["LET's names have a prefix", "=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["LAMBDA's names have a prefix", "=MAP(A1:A2,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["a spilled block", "=SUM(数据!A1#)", "SUM(_xlfn.ANCHORARRAY(数据!A1))"],
    ["one cell of a block", "=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["one result of a call", "=@IND.YOY(A1:A9,B1:B9)", "_xlfn.SINGLE(_xldudf_IND_YOY(A1:A9,B1:B9))"],
    ["an error is no spilled block", "=IF(ISNA(A1),#N/A,1)", "IF(ISNA(A1),#N/A,1)"],
  ])("%s: %s", (_, shown, stored) => {
    expect(toStored(shown, FUNCTIONS)).toBe(stored);
    const upper = shown.replace("ind.yoy", "IND.YOY");
    expect(fromStored(stored, FUNCTIONS)).toBe(upper);
  });

  test.each([
    ["the broken form of a link", "[2]!_xldudf_IND_YOY(A1,B1)", "=IND.YOY(A1,B1)"],
    ["a real link stays", "[2]Sheet1!A1+1", "=[2]Sheet1!A1+1"],
    ["a stranger's function stays as it is", "_xldudf_OTHER_F(A1)", "=_xldudf_OTHER_F(A1)"],
  ])("reading repairs only what is ours: %s", (_, stored, shown) => {
    expect(fromStored(stored, FUNCTIONS)).toBe(shown);
  });

  test.each([
    ["A1+$B$2+$C3+D$4", 1, 2, "C2+$B$2+$C4+F$4"],
    ["SUM(A1:A9)/2", 3, 1, "SUM(B4:B12)/2"],
    ["SUM(A:A)+SUM(1:2)", 3, 1, "SUM(B:B)+SUM(4:5)"],
    ['"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
    ["数据!A1+'A1'!B2", 1, 1, "数据!B2+'A1'!C3"],
    ["A1", -1, 0, "#REF!"],
  ])("a shared formula moves its relative references: %s by %d, %d", (formula, rows, columns, expected) => {
    expect(moved(formula, rows, columns)).toBe(expected);
  });

  test.each([
    ["=SUM(A1:A9)", false],
    ["=A1+A2", false],
    ["=IND.RANK_AMONG_TOWNS(C5,C$5:C$30)", false],
    ["=A1:A9*2", true],
    ["=SUM((A1:A9>0)*1)", true],
    ["=SUM(2*数据!A1:A9)", true],
    ["=UNIQUE(A1:A9)", true],
    ["=SUM(A1#)", true],
    ["=SUM(LEN(A1:A9))", true],
    ["=SUM(1/COUNTIF(A1:A9,A1:A9))", true],
    ["=SUM(A:A*2)", true],
    ['=COUNTIF(A1:A9,">0")', false],
    ["=SUM(IF(A1>0,B1:B9,C1:C9))", false],
    ["=VLOOKUP(A1,B1:C9,2,0)", false],
  ])("%s works on arrays: %s", (formula, expected) => {
    expect(worksOnArrays(formula)).toBe(expected);
  });

  test.each([
    ["=A1:A9*2", "=@A1:A9*2"],
    ["=SUM(A1:A9*数据!B1:B9)", "=SUM(@A1:A9*@数据!B1:B9)"],
    ["=B:B/$C:$C", "=@B:B/@$C:$C"],
    ["=LEN( A1:A9 )", "=LEN( @A1:A9 )"],
    ['=SUMPRODUCT((A1:A9="镇")*(B1:B9>0))', '=SUMPRODUCT((A1:A9="镇")*(B1:B9>0))'],
    ["=LOOKUP(1,0/(A1:A9>0),B1:B9)", "=LOOKUP(1,0/(A1:A9>0),B1:B9)"],
    ["=SUM(A1:A9)/SUM(B1:B9)", "=SUM(A1:A9)/SUM(B1:B9)"],
    ["=IND.YOY(A1:A9,B1:B9)", "=IND.YOY(A1:A9,B1:B9)"],
    ['="A1:A9*2"', '="A1:A9*2"'],
  ])("%s, which a file does not call an array formula, is shown as %s", (stored, shown) => {
    expect(withIntersections(stored)).toBe(shown);
    expect(withoutIntersections(shown)).toBe(stored);
  });

  test("cutting any text into pieces loses nothing", () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      "[",
      "]",
      "(",
      ")",
      "#",
      "@",
      "!",
      "A1",
      "$B$2",
      "IND.YOY",
      ",",
      ":",
      " ",
      "1.5",
      "地",
    );
    fc.assert(fc.property(fc.array(pieces), (parts) => joined(tokenize(parts.join(""))) === parts.join("")));
  });

  test("storing any formula of known parts and showing it again gives the formula", () => {
    const leaf = fc.constantFrom(
      "A1",
      "$B$2",
      "A1:B9",
      "'My sheet'!C3",
      "数据!A1:A3",
      "1.5",
      '"IND.YOY(1)"',
      "#N/A",
      "表1[数 值]",
      "TRUE",
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom("SUM", "IND.YOY", "IFNA", "FILTER", "RANK.EQ", "IND.TARGET_RATE"),
            fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
          )
          .map(([name, parts]) => `${name}(${parts.join(",")})`),
        fc
          .tuple(tie("formula"), fc.constantFrom("+", "-", "&", ">=", "^"), tie("formula"))
          .map((parts) => parts.join("")),
      ),
    }));
    fc.assert(fc.property(formula, (text) => fromStored(toStored(`=${text}`, FUNCTIONS), FUNCTIONS) === `=${text}`));
  });
});
