import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

/** A data bar over B2:B9 of a fresh workbook, told what to become and read back. */
async function bar<T>(deed: (bar: Excel.DataBarConditionalFormat, format: Excel.ConditionalFormat) => T) {
  const { addin } = await start();
  return addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9");
    const format = range.conditionalFormats.add("DataBar");
    await context.sync();
    deed(format.dataBar, format);
    await context.sync();
    const { dataBar } = format;
    dataBar.load("axisColor,axisFormat,barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule");
    dataBar.positiveFormat.load();
    dataBar.negativeFormat.load();
    await context.sync();
    return dataBar.toJSON() as Record<string, unknown>;
  });
}

const FRESH = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
  negativeFormat: {
    fillColor: "#FF0000",
    borderColor: "",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: true,
  },
};

describe("a data bar", () => {
  type Deed = (bar: Excel.DataBarConditionalFormat) => void;
  test.each<[name: string, deed: Deed, changed: object]>([
    ["a new one", () => undefined, {}],
    [
      "axis",
      (bar) => ((bar.axisColor = "#808080"), (bar.axisFormat = "CellMidPoint")),
      { axisColor: "#808080", axisFormat: "CellMidPoint" },
    ],
    ["no axis", (bar) => ((bar.axisColor = ""), (bar.axisFormat = "None")), { axisColor: "", axisFormat: "None" }],
    [
      "direction and hidden number",
      (bar) => ((bar.barDirection = "RightToLeft"), (bar.showDataBarOnly = true)),
      { barDirection: "RightToLeft", showDataBarOnly: true },
    ],
    [
      "ends of every kind",
      (bar) => {
        bar.lowerBoundRule = { type: "Percentile", formula: "10" };
        bar.upperBoundRule = { type: "Formula", formula: "=$D$1*2" };
      },
      {
        lowerBoundRule: { type: "Percentile", formula: "10" },
        upperBoundRule: { type: "Formula", formula: "=$D$1*2" },
      },
    ],
    [
      "ends at the extremes",
      (bar) => ((bar.lowerBoundRule = { type: "LowestValue" }), (bar.upperBoundRule = { type: "HighestValue" })),
      { lowerBoundRule: { type: "LowestValue" }, upperBoundRule: { type: "HighestValue" } },
    ],
    [
      "negative bars of their own",
      (bar) => bar.negativeFormat.set({ fillColor: "orange", borderColor: "#C00000" }),
      {
        negativeFormat: {
          fillColor: "#FFA500",
          borderColor: "#C00000",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: false,
        },
      },
    ],
    [
      "negative bars as the others",
      (bar) => {
        bar.positiveFormat.set({ fillColor: "#63C384", borderColor: "#00B050", gradientFill: false });
        bar.negativeFormat.matchPositiveFillColor = true;
      },
      {
        positiveFormat: { fillColor: "#63C384", borderColor: "#00B050", gradientFill: false },
        negativeFormat: {
          fillColor: "#63C384",
          borderColor: "#00B050",
          matchPositiveFillColor: true,
          matchPositiveBorderColor: true,
        },
      },
    ],
  ])("%s", async (_name, deed, changed) => {
    expect(await bar(deed)).toEqual({ ...FRESH, ...changed });
  });

  test.each<[name: string, deed: Deed]>([
    ["an unknown axis", (bar) => (bar.axisFormat = "Middle" as "None")],
    ["an unknown direction", (bar) => (bar.barDirection = "Up" as "Context")],
    ["a percentile beyond 100", (bar) => (bar.lowerBoundRule = { type: "Percentile", formula: "120" })],
    ["an end without its number", (bar) => (bar.lowerBoundRule = { type: "Number" })],
    ["a colour that is none", (bar) => (bar.axisColor = "reddish")],
  ])("%s is InvalidArgument", async (_name, deed) => {
    expect((await failureOf(bar(deed))).code).toBe("InvalidArgument");
  });
});

test("a condition has a number format, which null takes away", async () => {
  const { addin, workbook } = await start();
  await addin.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9");
    const { format } = conditionalFormats.add("Custom").custom;
    format.numberFormat = "0.0%";
    format.load("numberFormat");
    await context.sync();
    expect(format.numberFormat).toBe("0.0%");
    format.numberFormat = null;
    format.load("numberFormat");
    await context.sync();
    expect(format.numberFormat).toBe("");
  });
  expect(workbook.sheets[0]!.conditionalFormats).toMatchObject([{ kind: "custom" }]);
});
