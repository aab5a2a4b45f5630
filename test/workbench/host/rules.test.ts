import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  const on = <T>(deed: (formats: Excel.ConditionalFormatCollection, context: Excel.RequestContext) => Promise<T>) =>
    addin.Excel.run((context) =>
      deed(context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9").conditionalFormats, context),
    );
  return { addin, sheet, on };
}

describe("a rule of each kind is kept and read back in the documented shape", () => {
  type Deed = (format: Excel.ConditionalFormat) => { rule: object; read: { toJSON(): object }; what: string };
  test.each<[type: Excel.ConditionalFormatType, deed: Deed, kept: object]>([
    [
      "CellValue" as Excel.ConditionalFormatType,
      (format) => {
        const rule = { formula1: "=0", formula2: "=$D$1", operator: "Between" as const };
        format.cellValue.rule = rule;
        format.cellValue.format.font.color = "red";
        return { rule, read: format.cellValue.load("rule"), what: "rule" };
      },
      { kind: "cellValue", operator: "Between", formula1: "=0", formula2: "=$D$1", fontColor: "#FF0000" },
    ],
    [
      "ContainsText" as Excel.ConditionalFormatType,
      (format) => {
        const rule = { operator: "BeginsWith" as const, text: "通" };
        format.textComparison.rule = rule;
        format.textComparison.format.font.italic = true;
        return { rule, read: format.textComparison.load("rule"), what: "rule" };
      },
      { kind: "text", operator: "BeginsWith", text: "通", italic: true },
    ],
    [
      "TopBottom" as Excel.ConditionalFormatType,
      (format) => {
        const rule = { rank: 3, type: "BottomPercent" as const };
        format.topBottom.rule = rule;
        format.topBottom.format.fill.color = "#00FF00";
        return { rule, read: format.topBottom.load("rule"), what: "rule" };
      },
      { kind: "topBottom", rank: 3, type: "BottomPercent", fill: "#00FF00" },
    ],
    [
      "PresetCriteria" as Excel.ConditionalFormatType,
      (format) => {
        const rule = { criterion: "DuplicateValues" as const };
        format.preset.rule = rule;
        format.preset.format.font.strikethrough = true;
        return { rule, read: format.preset.load("rule"), what: "rule" };
      },
      { kind: "preset", criterion: "DuplicateValues", strikethrough: true },
    ],
    [
      "ColorScale" as Excel.ConditionalFormatType,
      (format) => {
        const rule: Excel.ConditionalColorScaleCriteria = {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        };
        format.colorScale.criteria = rule;
        return { rule, read: format.colorScale.load("criteria,threeColorScale"), what: "criteria" };
      },
      { kind: "colorScale", points: [{ type: "LowestValue" }, { type: "Percentile", value: "50" }, { color: "#63BE7B" }] }, // prettier-ignore
    ],
    [
      "IconSet" as Excel.ConditionalFormatType,
      (format) => {
        format.iconSet.style = "FourTrafficLights";
        format.iconSet.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
          { type: "Number", operator: "GreaterThan", formula: "=10" },
          { type: "Percent", operator: "GreaterThanOrEqual", formula: "=80" },
        ];
        format.iconSet.showIconOnly = true;
        const first = { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };
        const rule = [
          first,
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
          { type: "Number", operator: "GreaterThan", formula: "=10" },
          { type: "Percent", operator: "GreaterThanOrEqual", formula: "=80" },
        ];
        return { rule, read: format.iconSet.load("criteria"), what: "criteria" };
      },
      { kind: "iconSet", style: "FourTrafficLights", iconsOnly: true, steps: [{ value: "=0", inclusive: true }, { value: "=10", inclusive: false }, { type: "Percent" }] }, // prettier-ignore
    ],
    [
      "DataBar" as Excel.ConditionalFormatType,
      (format) => {
        const rule = { type: "Number" as const, formula: "0" };
        format.dataBar.lowerBoundRule = rule;
        format.dataBar.positiveFormat.fillColor = "#638EC6";
        return { rule, read: format.dataBar.load("lowerBoundRule"), what: "lowerBoundRule" };
      },
      { kind: "dataBar", minimum: { type: "Number", value: "0" }, color: "#638EC6" },
    ],
    [
      "Custom" as Excel.ConditionalFormatType,
      (format) => {
        format.custom.rule.formula = "=B2>$C2";
        format.custom.format.font.underline = "Single";
        return { rule: { formula: "=B2>$C2" }, read: format.custom.load("rule/formula"), what: "rule" };
      },
      { kind: "custom", formula: "=B2>$C2", underline: true },
    ],
  ])("%s", async (type, deed, kept) => {
    const { on, sheet } = await bench();
    const { rule, seen } = await on(async (formats, context) => {
      const format = formats.add(type).load("type,priority");
      const asked = deed(format);
      const rule = JSON.parse(JSON.stringify(asked.rule)) as object;
      await context.sync();
      expect([format.type, format.priority]).toEqual([type, 0]);
      return { rule, seen: (asked.read.toJSON() as Record<string, unknown>)[asked.what] };
    });
    expect(sheet.conditionalFormats).toMatchObject([{ ...kept, rect: { top: 1, left: 1, bottom: 8, right: 1 } }]);
    expect(seen).toEqual(rule);
  });
});

test("a new rule comes first; priorities move the others; negative ones count from the back", async () => {
  const { on, sheet } = await bench();
  const read = await on(async (formats, context) => {
    const made = ["a", "b", "c"].map((text) => {
      const format = formats.add("ContainsText");
      format.textComparison.rule = { operator: "Contains", text };
      return format;
    });
    made[0]!.priority = 0;
    made[2]!.priority = -1;
    made[1]!.stopIfTrue = true;
    formats.load("items/priority,items/stopIfTrue,items/type");
    const count = formats.getCount();
    await context.sync();
    return { count: count.value, stops: formats.items.map((one) => one.stopIfTrue) };
  });
  expect(sheet.conditionalFormats.map((rule) => (rule.kind === "text" ? rule.text : ""))).toEqual(["a", "b", "c"]);
  expect(read).toEqual({ count: 3, stops: [false, true, false] });
});

test("a scale knows no stop, and another kind's member is a null object or not found", async () => {
  const { on } = await bench();
  const read = await on(async (formats, context) => {
    const format = formats.add("ColorScale").load("stopIfTrue");
    const other = format.cellValueOrNullObject.load("rule");
    await context.sync();
    return [format.stopIfTrue, other.isNullObject];
  });
  expect(read).toEqual([null, true]);
  const failed = on(async (formats, context) => {
    formats.getItemAt(0).cellValue.load("rule");
    await context.sync();
  });
  expect((await failureOf(failed)).code).toBe("ItemNotFound");
});

test("clearAll takes the range out of a rule that is larger, and rules within it away", async () => {
  const { addin, sheet } = await bench();
  await addin.Excel.run(async (context) => {
    const owner = context.workbook.worksheets.getItem("Sheet1");
    owner.getRange("A1:A20").conditionalFormats.add("DataBar");
    owner.getRange("A12:B14").conditionalFormats.add("IconSet");
    owner.getRange("A11:C20").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheet.conditionalFormats).toMatchObject([{ kind: "dataBar", rect: { top: 0, bottom: 9 } }]);
});

describe("rules refuse", () => {
  type Deed = (formats: Excel.ConditionalFormatCollection) => void;
  test.each<[what: string, deed: Deed, code: string]>([
    ["a type that does not exist", (f) => void f.add("Rainbow" as "Custom"), "InvalidArgument"],
    ["an operator that does not exist", (f) => (f.add("CellValue").cellValue.rule = { formula1: "1", operator: "Invalid" }), "InvalidArgument"], // prettier-ignore
    ["a rule between with one bound", (f) => (f.add("CellValue").cellValue.rule = { formula1: "1", operator: "Between" }), "InvalidArgument"], // prettier-ignore
    ["more than all percents", (f) => (f.add("TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" }), "InvalidArgument"], // prettier-ignore
    ["criteria that do not fit the icons", (f) => (f.add("IconSet").iconSet.criteria = []), "InvalidArgument"],
    ["a preset the workbench lacks", (f) => (f.add("PresetCriteria").preset.rule = { criterion: "LastWeek" }), "ApiNotFound"], // prettier-ignore
    ["to let a scale stop others", (f) => (f.add("ColorScale").stopIfTrue = true), "InvalidOperation"],
  ])("%s", async (_what, deed, code) => {
    const { on } = await bench();
    const failed = on(async (formats, context) => {
      deed(formats);
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe(code);
  });
});

test("a rule draws borders: edges are read and set one by one, a colour alone makes a line, None takes it away", async () => {
  const { on, sheet } = await bench();
  const read = await on(async (formats, context) => {
    const { borders } = formats.add("Custom").custom.format;
    borders.top.color = "#C00000";
    borders.getItem("EdgeBottom").style = "DashDot";
    borders.left.style = "Dot";
    borders.left.style = "None";
    await context.sync();
    borders.load("count,items/sideIndex,items/style,items/color");
    await context.sync();
    return [borders.count, ...borders.items.map((one) => [one.sideIndex, one.style, one.color])];
  });
  expect(read).toEqual([
    4,
    ["EdgeTop", "Continuous", "#C00000"],
    ["EdgeBottom", "DashDot", "#000000"],
    ["EdgeLeft", "None", "#000000"],
    ["EdgeRight", "None", "#000000"],
  ]);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    borders: { EdgeTop: { line: "Continuous", color: "#C00000" }, EdgeBottom: { line: "DashDot", color: "#000000" } },
  });
});
