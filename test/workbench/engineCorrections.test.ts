import { CellError, type CellValue } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";
import { DATA } from "./support/oracleFormulas";

/** What Microsoft's pages say of each function, where Univer or LibreOffice answers otherwise. */
const DOCUMENTED: [formula: string, value: CellValue | string][] = [
  ['=SUMIF(A2:A9,"清河*",C2)', 152.5],
  ["=TYPE(C2)", 1],
  ['=AVERAGEIF(A2:A9,"清河*",D2)', 140],
  ["=D2+1", 141],
  ["=EDATE(DATE(2025,1,31),1)", 45_716],
  ["=EDATE(DATE(2024,2,29),12)", 45_716],
  ["=EDATE(DATE(2025,3,31),-1)", 45_716],
  ["=EDATE(DATE(2025,3,15),1)", 45_762],
  ["=SUM(EDATE({45688,45762},1))", 45_716 + 45_792],
  ['=SEARCH("a?c","xxabc")', 3],
  ['=SEARCH("镇*县","某镇、某县")', 2],
  ['=SEARCH("~?","ab?")', 3],
  ['=SEARCH("(b","A(B")', 2],
  ['=SEARCH("z?","abc")', "#VALUE!"],
  ['=TRIM("　镇  村 ")', "　镇 村"],
  ["=SUMPRODUCT(C2:C4,D2:D5)", "#VALUE!"],
  ["=SUMPRODUCT(C2:C4,2)", "#VALUE!"],
  ["=SUMPRODUCT(2,3)", 6],
  ['=SUM(LARGE(D2:D9,ROW(INDIRECT("1:3"))))', 640],
  ['=SUM(INDIRECT("D2:D"&3))', 241],
  ['=INDIRECT("没有!A1")', "#REF!"],
  ["=INDIRECT(\"'一 月'!A1\")", 7],
  ['=IF("",1,2)', "#VALUE!"],
  ['=IF("true",1,2)', 1],
  ["=IF(C6,1,2)", 2],
  ['=NOT("")', "#VALUE!"],
  ['=--"3"', 3],
  ['=-"5%"', -0.05],
  ['=1--"3"', 4],
  ["=2=2.0", true],
  ["=D2*1.50", 210],
  ["=ROWS(A:B)", 1_048_576],
  ["=COLUMNS(1:1)", 16_384],
  ['=DATEVALUE("2025年6月30日")', 45_838],
  ['=VALUE("2025年6月")', 45_809],
  ['=VALUE("(5)")', -5],
  ['=TEXT(45838,"yyyy年m月")', "2025年6月"],
  ['=TEXT(45838,"aaaa")', "星期一"],
  ['=TEXT(45838,"mmm")', "Jun"],
  ['=TEXT(45838,"[DBNum1]yyyy年m月")', "二○二五年六月"],
  ['=TEXT(1234567,"0!.0,万")', "123.5万"],
  ['=TEXT(1.005,"0.00")', "1.01"],
  ['=TEXT(5,"")', ""],
  ["=FALSE=0", false],
  ["=TRUE>100", true],
  ["=DATE(25,1,1)", 9_133],
  ["=MROUND(7,-3)", "#NUM!"],
  ["=AGGREGATE(1,6,G2:G4)", 7],
  ['=SUM({"1",2,TRUE})', 2],
  ['="TRUE"+1', "#VALUE!"],
];

test("formulas have the results of Microsoft's documentation", async () => {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.active;
  sheet.setInputs(
    0,
    0,
    DATA.map((line) => line.map((value) => ({ value }))),
  );
  sheet.setInputs(1, 6, [[{ value: 5 }], [{ formula: "=1/0" }], [{ value: 9 }]]);
  workbook.addSheet("一 月").setInputs(0, 0, [[{ value: 7 }]]);
  DOCUMENTED.forEach(([formula], index) => sheet.setInputs(index, 30, [[{ formula }]]));
  const calculator = await startEngine(workbook);
  await calculator.settled();
  calculator.dispose();
  const results = DOCUMENTED.map(([formula], index): [string, CellValue] => {
    const value = sheet.cell(index, 30)?.value ?? null;
    return [formula, CellError.is(value) ? value.code : value];
  });
  expect(results).toEqual(DOCUMENTED);
});
