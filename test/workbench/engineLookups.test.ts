import fc from "fast-check";
import type { CellValue } from "../../workbench/model/values";
import { sheetResults } from "./support/sheetResults";

jest.setTimeout(60_000);

const ROWS = 9;
const cell = fc.constantFrom<CellValue>("镇", "乡", "Ab", "aB", "a*c", "abc", "5", '=""', 5, 0, 2.5, -1, null, true, "=NA()"); // prettier-ignore
const column = fc.array(cell, { minLength: ROWS, maxLength: ROWS });
const ASKED = ['"镇"', '"AB"', '"a*"', '"?b"', '"x*"', '"5"', "5", "0", "2.5", "7", "TRUE", "FALSE", '""', '"没有"'];

test("an exact look-up finds what Univer's own comparison of cell by cell finds", async () => {
  await fc.assert(
    fc.asyncProperty(column, async (values) => {
      const cells = values.map((value, row): CellValue[] => [value, `行${row + 1}`]);
      const plain = ASKED.filter((asked) => !/[*?]/.test(asked));
      const slow = await sheetResults(cells, [
        ...ASKED.map((asked) => `=MATCH(${asked},$A$1:$A$9,0)`),
        ...ASKED.map((asked) => `=INDEX($B$1:$B$9,MATCH(${asked},$A$1:$A$9,0))`),
        ...ASKED.map((asked) => `=INDEX($B$1:$B$9,MATCH(${asked},$A$1:$A$9,0))`),
        ...plain.map((asked) => `=IFNA(INDEX($B$1:$B$9,MATCH(${asked},$A$1:$A$9,0)),"无")`),
        ...plain.map((asked) => `=MATCH(${asked},$A$1:$A$9,0)`),
      ], false); // prettier-ignore
      const quick = await sheetResults(cells, [
        ...ASKED.map((asked) => `=MATCH(${asked},$A$1:$A$9,0)`),
        ...ASKED.map((asked) => `=VLOOKUP(${asked},$A$1:$B$9,2,FALSE)`),
        ...ASKED.map((asked) => `=HLOOKUP(${asked},TRANSPOSE($A$1:$B$9),2,0)`),
        ...plain.map((asked) => `=XLOOKUP(${asked},$A$1:$A$9,$B$1:$B$9,"无")`),
        ...plain.map((asked) => `=XMATCH(${asked},$A$1:$A$9)`),
      ]); // prettier-ignore
      expect(quick).toEqual(slow);
    }),
    { numRuns: 6 },
  );
});

/** A to C from row 1 on. */
const CELLS: CellValue[][] = [
  ["东镇", 10, "a"],
  ["Ab", 20, null],
  ["西乡", 20, "=1/0"],
  ["东镇", 30, "d"],
  ["a*c", 40, "e"],
  [null, 50, "f"],
  [0, 60, "g"],
  ["", 70, "h"],
  ["~", 80, "i"],
];

/** What Microsoft's pages of the functions say. */
const DOCUMENTED: [formula: string, value: CellValue][] = [
  // Small and capital letters are the same.
  ['=VLOOKUP("ab",A1:B9,2,FALSE)&VLOOKUP("AB",A1:B9,2,FALSE)&VLOOKUP("aB",A1:B9,2,FALSE)', "202020"],
  ['=MATCH("AB",A1:A9,0)', 2],
  // A blank is no zero where one looks for a zero, but a blank that is looked for is one.
  ["=MATCH(0,A1:A9,0)", 7],
  ["=VLOOKUP(D1,A1:B9,2,FALSE)", 60],
  ["=XLOOKUP(D1,A1:A9,B1:B9)", 50],
  // Wildcards, and how to ask for them themselves.
  ['=MATCH("东*",A1:A9,0)', 1],
  ['=VLOOKUP("?c",A1:B9,2,0)', "#N/A"],
  ['=VLOOKUP("a~*c",A1:B9,2,0)', 40],
  ['=MATCH("~~",A1:A9,0)', 9],
  ['=XLOOKUP("a*",A1:A9,B1:B9,"无")', "无"],
  ['=XLOOKUP("a*c",A1:A9,B1:B9,"无")', 40],
  ['=XLOOKUP("a*",A1:A9,B1:B9,"无",2)', 20],
  ['=XLOOKUP("a*",A1:A9,B1:B9,"无",2,-1)', 40],
  ['=XMATCH("东*",A1:A9,2,-1)', 4],
  ['=XLOOKUP("a*",A1:A9,B1:B9,"无",2,2)', "#VALUE!"],
  // From the last one on.
  ['=XLOOKUP("东镇",A1:A9,B1:B9,,0,-1)', 30],
  ['=XMATCH("东镇",A1:A9,0,-1)', 4],
  ["=XMATCH(20,B1:B9,0,-2)", 3],
  // The next smaller and the next larger one.
  ["=XLOOKUP(25,B1:B9,B1:B9,,-1)", 20],
  ["=XMATCH(25,B1:B9,-1)", 2],
  ["=XMATCH(25,B1:B9,-1,-1)", 3],
  ["=XLOOKUP(25,B1:B9,B1:B9,,1)", 30],
  ['=XLOOKUP(5,B1:B9,B1:B9,"低于",-1)', "低于"],
  ["=XMATCH(90,B1:B9,1)", "#N/A"],
  // In order: the last one of equals.
  ["=MATCH(20,B1:B9,1)", 3],
  ["=MATCH(45,B1:B9)", 5],
  ["=VLOOKUP(25,B1:C9,1)", 20],
  ["=MATCH(9,B1:B9)", "#N/A"],
  ["=LOOKUP(20,B1:B9,A1:A9)", "西乡"],
  ['=LOOKUP(1,0/(A1:A9="东镇"),B1:B9)', 30],
  ["=LOOKUP(9E+307,B1:B9)", 80],
  // By pinyin: 东 dōng, 西 xī, 座 zuò.
  ['=LOOKUP("座",A1:A4)', "东镇"],
  ['=LOOKUP("座",{"b";"啊";"东";"西"})', "西"],
  ['=LOOKUP("南",{"东";"西"},{1;2})', 1],
  // What is found is the answer, be it an error or a blank; "not found" is for what is not found.
  ['=XLOOKUP("西乡",A1:A9,C1:C9,"无")', "#DIV/0!"],
  ['=XLOOKUP("没有",A1:A9,B1:C9,"无")', "无"],
  ['=SUM(XLOOKUP("西乡",A1:A9,B1:B9)*2)', 40],
  ['=XLOOKUP("Ab",A1:A9,C1:C9,"无")&"|"', "|"],
  ['=XLOOKUP("Ab",A1:A9,C1:C9,"无")', 0],
  ['=VLOOKUP("ab",A1:C9,3,0)', 0],
  ['=XLOOKUP("没有",A1:A9,B1:B9)', "#N/A"],
  // Rows across, several at once, and blocks that do not fit.
  ['=HLOOKUP("东镇",TRANSPOSE(A1:B9),2,FALSE)', 10],
  ["=SUM(XLOOKUP({20,40},B1:B9,B1:B9))", 60],
  ['=SUM(VLOOKUP({"东镇","ab"},A1:B9,2,0))', 30],
  ['=SUM(XLOOKUP("东镇",A1:A9,B1:B8))', "#VALUE!"],
  ["=XLOOKUP(1,1,5)", 5],
  ["=XMATCH(1,1)", 1],
  ["=MATCH(1,A1:B9,0)", "#N/A"],
  // Values that fall.
  ["=MATCH(25,{40,30,20},-1)", 2],
];

test("look-ups have the results of Microsoft's pages", async () => {
  const results = await sheetResults(CELLS, DOCUMENTED.map(([formula]) => formula)); // prettier-ignore
  expect(DOCUMENTED.map(([formula], index) => [formula, results[index]])).toEqual(DOCUMENTED);
});

describe("the detour is still needed: without it", () => {
  test("Univer takes a blank for a zero; where this fails, workbench/engine/lookup may go if the next test fails too", async () => {
    expect(await sheetResults(CELLS, ["=XLOOKUP(0,A1:A9,B1:B9)"], false)).toEqual([50]);
  });

  test("Univer's MATCH compares every cell for each formula; where this fails, workbench/engine/lookup may go", async () => {
    const cells = Array.from({ length: 3_000 }, (_, row): CellValue[] => [`镇${row}`]);
    const formulas = cells.map((_, row) => `=MATCH(A${3_000 - row},$A$1:$A$3000,0)`);
    // Processor time: other work on the machine does not count.
    const timed = async (quick: boolean) => {
      const begun = process.cpuUsage();
      const results = await sheetResults(cells, formulas, quick);
      expect([results[0], results[2_999]]).toEqual([3_000, 1]);
      return process.cpuUsage(begun).user;
    };
    await timed(true);
    expect(await timed(false)).toBeGreaterThan(1.5 * (await timed(true)));
  });
});
