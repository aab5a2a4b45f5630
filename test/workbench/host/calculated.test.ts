import { Workbook } from "../../../workbench/model/Workbook";
import { startAddin } from "../../../workbench/node/runtime";
import { startEngine } from "../engineBuild";
import { failureOf, moment } from "./support";

async function bench() {
  const workbook = Workbook.withSheet("数据");
  const calculator = await startEngine(workbook);
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator });
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("数据"), context);
      await context.sync();
      return answer;
    });
  const stop = () => {
    addin.dispose();
    calculator.dispose();
  };
  return { workbook, addin, run, stop };
}

type Call = (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>;

/** A1:C4: 品名, 一月, 二月; 锤 23 18, 扳手 12 11, 锯 5 15; and =1/0 in E1. */
const CASES: [what: string, call: Call, value: unknown, error: string | null][] = [
  ["a range", (f, s) => f.sum(s.getRange("B2:C4")), 84, null],
  ["several arguments", (f, s) => f.max(s.getRange("B2:B4"), 99, s.getRange("C2")), 99, null],
  ["a text, a range and values", (f, s) => f.vlookup("扳手", s.getRange("A1:C4"), 2, false), 12, null],
  ["results of other functions", (f, s) => f.sum(f.vlookup("锤", s.getRange("A1:C4"), 2, false), f.vlookup("锯", s.getRange("A1:C4"), 3, false)), 38, null], // prettier-ignore
  ["a text as result", (f) => f.text(0.5, "0%"), "50%", null],
  ["quotes in texts", (f) => f.len('a"b'), 3, null],
  ["a truth value", (f, s) => f.isNumber(s.getRange("B2")), true, null],
  ["a name with points", (f) => f.norm_S_Dist(0, true), 0.5, null],
  ["what is not found", (f, s) => f.vlookup("无", s.getRange("A1:C4"), 2, false), null, "#N/A"],
  ["an error in the range", (f, s) => f.sum(s.getRange("E1:E2")), null, "#DIV/0!"],
  ["a text that only looks like an error", (f) => f.concatenate("#N", "/A"), "#N/A", null],
];

describe("functions of formulas called by an add-in", () => {
  let all: Awaited<ReturnType<typeof bench>>;
  beforeAll(async () => {
    all = await bench();
    await all.run((sheet) => {
      sheet.getRange("A1:C4").values = [["品名", "一月", "二月"], ["锤", 23, 18], ["扳手", 12, 11], ["锯", 5, 15]]; // prettier-ignore
      sheet.getRange("E1").formulas = [["=1/0"]];
    });
  });
  afterAll(() => all.stop());

  test.each(CASES)("take %s", async (_what, call, value, error) => {
    const result = await all.run(async (sheet, context) => {
      const asked = call(context.workbook.functions, sheet).load("value,error");
      await context.sync();
      return [asked.value, asked.error];
    });
    expect(result).toEqual([value, error]);
  });

  test("see what the same batch has written before them", async () => {
    const value = await all.run(async (sheet, context) => {
      sheet.getRange("G1").values = [[20]];
      sheet.getRange("G2").formulas = [["=G1*2"]];
      const sum = context.workbook.functions.sum(sheet.getRange("G1:G2")).load("value");
      await context.sync();
      return sum.value;
    });
    expect(value).toBe(60);
  });

  test.each<[what: string, call: Call, code: string]>([
    ["a function the engine lacks", (f) => f.usdollar(1, 2), "ApiNotFound"],
    ["an object that is no range", (f) => f.abs({} as Excel.Range), "InvalidArgument"],
    ["a text too long for a formula", (f) => f.len("x".repeat(9000)), "InvalidArgument"],
  ])("refuse %s", async (_what, call, code) => {
    const failure = await failureOf(
      all.run((sheet, context) => void call(context.workbook.functions, sheet).load("value")),
    );
    expect(failure.code).toBe(code);
  });
});

describe("the add-in hears of", () => {
  test("what was calculated, on the sheet and on the collection", async () => {
    const { run, stop } = await bench();
    await run((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1:B2").formulas = [["=A1*2"], ["=A2*2"]];
      sheet.getRange("D5").formulas = [["=SUM(B1:B2)"]];
      sheet.getRange("F1").formulas = [["=2+3"]];
      void sheet.getRange("D5").load("values");
    });
    await moment(60);
    const heard: string[] = [];
    await run((sheet, context) => {
      sheet.onCalculated.add((event) => (heard.push(`sheet ${event.address}`), Promise.resolve()));
      context.workbook.worksheets.onCalculated.add((event) => (heard.push(`all ${event.address}`), Promise.resolve()));
    });
    await run((sheet) => void (sheet.getRange("A1").values = [[5]]));
    await moment(120);
    expect(heard).toEqual(["sheet B1,D5", "all B1,D5"]);
    stop();
  });

  test("a click, and the window coming to the front", async () => {
    const { run, addin, workbook, stop } = await bench();
    const heard: unknown[] = [];
    await run((sheet, context) => {
      sheet.onSingleClicked.add(({ address, offsetX, offsetY, worksheetId }) => {
        heard.push([address, offsetX, offsetY, worksheetId]);
        return Promise.resolve();
      });
      context.workbook.onActivated.add(({ type }) => (heard.push(type), Promise.resolve()));
    });
    addin.host.events.clicked(2, 1, 4.5, 6);
    addin.host.events.workbookActivated();
    await moment();
    expect(heard).toEqual([["B3", 4.5, 6, workbook.active.id], "WorkbookActivated"]);
    stop();
  });
});
