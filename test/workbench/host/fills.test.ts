import { shownFill, tinted } from "../../../workbench/model/fill";
import { roundTrip } from "../support/fileTrip";
import { failureOf, start, stopAll } from "./support";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("../support/hucre")>("../support/hucre").hucre);

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: (range: (address: string) => Excel.Range) => T) =>
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const answer = deed((address) => sheet.getRange(address));
      await context.sync();
      return answer;
    });
  const read = (address: string) => run((range) => range(address).format.fill.load());
  return { run, read, workbook, sheet: workbook.sheets[0]! };
}

const PATTERNS = [
  "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75", "LightHorizontal",
  "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8",
] as const; // prettier-ignore

test("a cell has no pattern, one with a fill is solid, and where cells differ pattern and shade are null", async () => {
  const { run, read } = await bench();
  await run((range) => {
    range("A2").format.fill.color = "#FFC000";
    range("A3").format.fill.pattern = "LightUp";
    range("A3").format.fill.patternColor = "red";
    range("A4").format.fill.pattern = "Solid";
  });
  expect((await read("A1")).toJSON()).toEqual({ color: "#FFFFFF", pattern: "None", patternColor: "#000000", patternTintAndShade: 0, tintAndShade: 0 }); // prettier-ignore
  expect((await read("A2")).toJSON()).toMatchObject({ color: "#FFC000", pattern: "Solid" });
  expect((await read("A3")).toJSON()).toMatchObject({ color: "#FFFFFF", pattern: "LightUp", patternColor: "#FF0000" });
  expect((await read("A4")).toJSON()).toMatchObject({ color: "#FFFFFF", pattern: "Solid" });
  expect((await read("A1:A3")).toJSON()).toMatchObject({ color: "", pattern: null, patternColor: "", tintAndShade: 0 });
});

test("a colour lies under the pattern that is there; None and clear take both away", async () => {
  const { run, read, sheet } = await bench();
  await run((range) => {
    const { fill } = range("A1:A2").format;
    fill.pattern = "Checker";
    fill.patternColor = "#00B050";
    fill.color = "#FFFF00";
  });
  expect((await read("A1:A2")).toJSON()).toMatchObject({ color: "#FFFF00", pattern: "Checker", patternColor: "#00B050" }); // prettier-ignore
  await run((range) => {
    range("A1").format.fill.pattern = "None";
    range("A2").format.fill.clear();
  });
  expect([sheet.cell(0, 0), sheet.cell(1, 0)]).toEqual([undefined, undefined]);
});

test("shades are counted from the colour they began with, and a new colour has none", async () => {
  const { run, read } = await bench();
  await run((range) => {
    const { fill } = range("A1").format;
    fill.color = "#4472C4";
    fill.tintAndShade = -0.9;
    fill.tintAndShade = 0.4;
    fill.pattern = "Gray25";
    fill.patternTintAndShade = 0.5;
  });
  // Excel rounds "Blue, Accent 1, Lighter 40%" to #8EA9DB, a step darker; half of black is a middle grey.
  expect((await read("A1")).toJSON()).toMatchObject({ color: "#8FAADC", tintAndShade: 0.4, patternColor: "#808080", patternTintAndShade: 0.5 }); // prettier-ignore
  await run((range) => (range("A1").format.fill.color = "#4472C4"));
  expect((await read("A1")).toJSON()).toMatchObject({ color: "#4472C4", tintAndShade: 0 });
});

test.each([["LinearGradient"], ["RectangularGradient"], ["Plaid"]])("the pattern %s is refused", async (pattern) => {
  const { run } = await bench();
  const fault = await failureOf(run((range) => (range("A1").format.fill.pattern = pattern as "Solid")));
  expect(fault.code).toBe("InvalidArgument");
});

test("cell properties take patterns and tell them", async () => {
  const { run } = await bench();
  const answer = await run((range) => {
    const fill = { pattern: "Grid" as const, patternColor: "#C00000", color: "#FFF2CC", patternTintAndShade: 0 };
    range("A1:B1").setCellProperties([[{ format: { fill } }, {}]]);
    return range("A1:B1").getCellProperties({ format: { fill: { pattern: true, patternColor: true, color: true } } });
  });
  expect(answer.value[0]!.map((one) => one.format!.fill)).toEqual([
    { pattern: "Grid", patternColor: "#C00000", color: "#FFF2CC" },
    { pattern: "None", patternColor: "#000000", color: "#FFFFFF" },
  ]);
});

test("every pattern, its colours and shades come back from a file", async () => {
  const { run, workbook, sheet } = await bench();
  await run((range) => {
    PATTERNS.forEach((pattern, index) => {
      const { fill } = range(`A${index + 1}`).format;
      fill.pattern = pattern;
      if (index % 2 === 0) fill.patternColor = "#C00000";
      if (index % 3 === 0) fill.color = "#FFF2CC";
      if (index % 5 === 0) fill.tintAndShade = -0.25;
    });
    range("B1").format.fill.color = "#4472C4";
    range("B1").format.fill.tintAndShade = 0.6;
  });
  const { sheet: back, losses } = await roundTrip(workbook);
  const looks = (of: typeof sheet) => [...of.cells()].map(({ cell }) => cell.style);
  expect(looks(back)).toEqual(looks(sheet));
  expect(looks(back)).toHaveLength(PATTERNS.length + 1);
  expect(losses).toEqual([]);
});

test("a pattern is shown as the mean of its colours", () => {
  expect(shownFill({ pattern: "Gray25" })).toBe("#BFBFBF");
  expect(shownFill({ pattern: "Gray50", fill: "#FF0000", patternColor: "#0000FF" })).toBe("#800080");
  expect(shownFill({ fill: "#123456" })).toBe("#123456");
  expect([tinted({ color: "#FF0000", tint: -0.5 }), tinted({ color: "#000000", tint: 1 })]).toEqual(["#800000", "#FFFFFF"]); // prettier-ignore
});
