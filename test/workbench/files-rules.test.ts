import type { ConditionalFormat } from "../../workbench/model/rules";
import type { Validation } from "../../workbench/model/Validation";
import { functions, one, roundTrip, withoutIds } from "./support/fileTrip";
import { Archive } from "../../workbench/files/zip";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const rect = { top: 1, left: 1, bottom: 8, right: 2 };
const look = { fontColor: "#9C0006", fill: "#FFC7CE", bold: true };

type Rule = Omit<ConditionalFormat, "id" | "rect"> & Record<string, unknown>;

const RULES: [string, Rule][] = [
  ["a bar", { kind: "dataBar", color: "#638EC6", gradient: true }],
  [
    "a bar between fixed ends in one colour",
    {
      kind: "dataBar",
      color: "#638EC6",
      minimum: { type: "Number", value: "-1" },
      maximum: { type: "Number", value: "5" },
      gradient: false,
    },
  ],
  [
    "a bar with everything the newer form knows",
    {
      kind: "dataBar",
      color: "#63C384",
      gradient: true,
      minimum: { type: "Percentile", value: "10" },
      maximum: { type: "Formula", value: "=$D$1*2" },
      border: "#63C384",
      negativeColor: "#FFC000",
      negativeBorder: "#C00000",
      axisColor: "#7F7F7F",
      axis: "CellMidPoint",
      direction: "RightToLeft",
      barOnly: true,
    },
  ],
  [
    "a bar that is the same below zero, without an axis",
    { kind: "dataBar", color: "#63C384", gradient: false, negativeColor: "positive", axisColor: "", axis: "None" },
  ],
  [
    "a bar from the lowest value, its line above zero alone",
    {
      kind: "dataBar",
      color: "#63C384",
      gradient: true,
      minimum: { type: "LowestValue" },
      maximum: { type: "HighestValue" },
      border: "#000000",
      negativeBorder: "",
    },
  ],
  [
    "a formula that writes numbers otherwise",
    { kind: "custom", formula: "=B2>1", numberFormat: '0.0"亿"', bold: true },
  ],
  ["a formula", { kind: "custom", formula: "=AND(B2>1,$C2<IND.YOY(1,2))", ...look }],
  [
    "a formula with every mark of a font",
    { kind: "custom", formula: "=B2>1", italic: true, underline: true, strikethrough: true },
  ],
  [
    "a formula that draws borders",
    {
      kind: "custom",
      formula: "=B2>1",
      borders: {
        EdgeTop: { line: "Continuous", color: "#C00000" },
        EdgeBottom: { line: "Dash", color: "#000000" },
        EdgeRight: { line: "DashDotDot", color: "#00B050" },
      },
      fill: "#FFF2CC",
    },
  ],
  ["a formula that takes bold away", { kind: "custom", formula: "=B2>1", bold: false, stopIfTrue: true }],
  ["between", { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=$D$1", ...look }],
  ["not between", { kind: "cellValue", operator: "NotBetween", formula1: "=1", formula2: "=2", ...look }],
  ...(["EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const).map(
    (operator): [string, Rule] => [operator, { kind: "cellValue", operator, formula1: '="高"', ...look }],
  ),
  ...(["Contains", "NotContains", "BeginsWith", "EndsWith"] as const).map((operator): [string, Rule] => [
    `text ${operator}`,
    { kind: "text", operator, text: 'a "b" & c', ...look },
  ]),
  ...(["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const).map((type): [string, Rule] => [
    type,
    { kind: "topBottom", type, rank: 7, ...look },
  ]),
  ...(
    [
      "Blanks",
      "NonBlanks",
      "Errors",
      "NonErrors",
      "AboveAverage",
      "BelowAverage",
      "UniqueValues",
      "DuplicateValues",
    ] as const
  ).map((criterion): [string, Rule] => [criterion, { kind: "preset", criterion, ...look }]),
  [
    "a scale of two colours",
    {
      kind: "colorScale",
      points: [
        { type: "LowestValue", color: "#F8696B" },
        { type: "HighestValue", color: "#63BE7B" },
      ],
    },
  ],
  [
    "a scale of three colours",
    {
      kind: "colorScale",
      points: [
        { type: "Number", value: "0", color: "#F8696B" },
        { type: "Percentile", value: "50", color: "#FFEB84" },
        { type: "Formula", value: "=$D$1*2", color: "#63BE7B" },
      ],
    },
  ],
  ...(["ThreeTrafficLights1", "ThreeStars", "ThreeTriangles"] as const).map((style): [string, Rule] => [
    `icons ${style}`,
    {
      kind: "iconSet",
      style,
      reverse: true,
      iconsOnly: true,
      steps: [
        { type: "Percent", value: "33", inclusive: true },
        { type: "Number", value: "67", inclusive: false },
      ],
    },
  ]),
];

describe("conditional formats come back as they were", () => {
  test.each(RULES)("%s", async (_, rule) => {
    const { workbook, sheet } = one();
    const format = { ...rule, id: "x", rect } as unknown as ConditionalFormat;
    sheet.conditionalFormats = [format];
    const { sheet: read, losses } = await roundTrip(workbook);
    expect(withoutIds(read.conditionalFormats)).toEqual(withoutIds([format]));
    expect(losses).toEqual([]);
  });

  test("all of them together keep their order, across the two forms a file has for rules", async () => {
    const { workbook, sheet } = one();
    sheet.conditionalFormats = RULES.map(
      ([, rule], index) => ({ ...rule, id: String(index), rect }) as unknown as ConditionalFormat,
    );
    const { sheet: read } = await roundTrip(workbook);
    expect(withoutIds(read.conditionalFormats)).toEqual(withoutIds(sheet.conditionalFormats));
  });

  test("a rule over several blocks becomes one for each, its formula moved to each block's first cell", async () => {
    const { workbook, sheet } = one();
    sheet.conditionalFormats = [{ kind: "custom", formula: "=B2>$A$1", id: "x", rect, ...look }];
    const archive = await Archive.open(await writeXlsx(workbook, { functions }));
    const path = "xl/worksheets/sheet1.xml";
    archive.set(path, archive.text(path)!.replace('sqref="B2:C9"', 'sqref="B2:C9 E4:E5"'));
    const read = await readXlsx(await archive.bytes(), { functions });
    expect(read.active.conditionalFormats).toMatchObject([
      { formula: "=B2>$A$1", rect },
      { formula: "=E4>$A$1", rect: { top: 3, left: 4, bottom: 4, right: 4 } },
    ]);
  });

  test("a rule we have no words for is named", async () => {
    const { workbook, sheet } = one();
    sheet.conditionalFormats = [{ kind: "preset", criterion: "AboveAverage", id: "x", rect, ...look }];
    const archive = await Archive.open(await writeXlsx(workbook, { functions }));
    const path = "xl/worksheets/sheet1.xml";
    archive.set(path, archive.text(path)!.replace('type="aboveAverage"', 'type="timePeriod" timePeriod="today"'));
    const read = await readXlsx(await archive.bytes(), { functions });
    expect(read.active.conditionalFormats).toEqual([]);
    expect(read.losses).toEqual(["数据: B2:C9: a conditional format of the kind timePeriod"]);
  });
});

const plain = { rect, ignoreBlanks: true, inCellDropDown: true };
const VALIDATIONS: [string, Validation][] = [
  ["whole numbers between", { ...plain, type: "WholeNumber", operator: "Between", formula1: "1", formula2: "=$D$1" }],
  ["decimals above", { ...plain, type: "Decimal", operator: "GreaterThan", formula1: "-0.5" }],
  ["a list of texts", { ...plain, type: "List", formula1: "达川区,通川区,宣汉县" }],
  [
    "a list from cells, without its arrow",
    { ...plain, type: "List", formula1: "=表!$A$1:$A$9", inCellDropDown: false },
  ],
  ["dates", { ...plain, type: "Date", operator: "LessThan", formula1: "2018-07-31" }],
  ["times", { ...plain, type: "Time", operator: "NotBetween", formula1: "08:00:00", formula2: "18:30:00" }],
  [
    "the length of a text",
    { ...plain, type: "TextLength", operator: "LessThanOrEqual", formula1: "20", ignoreBlanks: false },
  ],
  ["a formula", { ...plain, type: "Custom", formula1: "=COUNTIF($B$2:$B$9,B2)=1" }],
  [
    "messages",
    {
      ...plain,
      type: "Decimal",
      operator: "GreaterThanOrEqual",
      formula1: "0",
      prompt: { show: true, title: "数值", message: "只填\n正数" },
      error: { show: true, style: "Warning", title: "不对", message: '"负"数' },
    },
  ],
];

describe("validations come back as they were", () => {
  test.each(VALIDATIONS)("%s", async (_, validation) => {
    const { workbook, sheet } = one();
    workbook.addSheet("表");
    sheet.validations = [validation];
    const { sheet: read, losses } = await roundTrip(workbook);
    expect(read.validations).toEqual([validation]);
    expect(losses).toEqual([]);
  });

  test("a date a person typed is stored by its number", async () => {
    const { workbook, sheet } = one();
    sheet.validations = [
      { ...plain, type: "Date", operator: "Between", formula1: "2018/7/31", formula2: "2018-12-31T12:00:00" },
    ];
    const { parts } = await roundTrip(workbook);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<formula1>43312</formula1><formula2>43465.5</formula2>");
  });
});
