import { drawnBar } from "../../workbench/engine/dataBars";
import { fromUniverRules, toUniverRule, withSolidBar } from "../../workbench/engine/rules";
import { conditionFormula } from "../../workbench/engine/ruleFormulas";
import type { ConditionalFormat, DataBar, RuleContent } from "../../workbench/model/rules";

/** Univer is published in a form jest cannot load; of it the rules need its words alone, each of which is its own name. */
function mockWords(names: string[]): object {
  const words: object = new Proxy({}, { get: (_target, name) => name });
  return Object.fromEntries(names.map((name) => [name, words]));
}
jest.mock("@univerjs/core", () => mockWords(["BorderStyleTypes", "BaselineOffset", "BooleanNumber", "TextDecoration"]));
jest.mock("@univerjs/sheets-conditional-formatting", () =>
  mockWords(["CFNumberOperator", "CFRuleType", "CFSubRuleType", "CFTextOperator", "CFValueType"]),
);

const rect = { top: 3, left: 1, bottom: 7, right: 1 };
const contents: RuleContent[] = [
  { kind: "dataBar", color: "#638EC6", gradient: true },
  { kind: "custom", formula: "=$B4>1", fill: "#FFC7CE", borders: { EdgeTop: { line: "Dash", color: "#C00000" } } },
  { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=$D$1", bold: true },
  { kind: "text", operator: "Contains", text: '达"川', fontColor: "#006100" },
  { kind: "topBottom", type: "BottomPercent", rank: 10, italic: true },
  { kind: "preset", criterion: "AboveAverage", underline: true },
  { kind: "preset", criterion: "Blanks", strikethrough: true },
  {
    kind: "colorScale",
    points: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
  {
    kind: "iconSet",
    style: "FiveRating",
    reverse: true,
    iconsOnly: true,
    steps: ["20", "40", "60", "80"].map((value) => ({ type: "Percent" as const, value, inclusive: false })),
  },
];

describe("each kind goes to the grid and comes back the same", () => {
  test.each(contents.map((content) => [content.kind, content] as const))("%s", (_kind, content) => {
    const format: ConditionalFormat = { id: "a", rect, stopIfTrue: true, ...content };
    expect(fromUniverRules([toUniverRule(format)], [format])).toEqual([format]);
    expect(fromUniverRules([toUniverRule(withSolidBar(format))], [format], true)).toEqual([format]);
  });
});

test("an icon set made in the grid is read with its steps from low to high", () => {
  const format = { id: "a", rect, ...contents[8]! } as ConditionalFormat;
  expect(fromUniverRules([toUniverRule(format)], [])).toEqual([format]);
});

test("a step given as =33 percent is 33 percent of the figures, not the number 33; a reference stays one", () => {
  const steps = ["=33", "=$D$1"].map((value) => ({ type: "Percent" as const, value, inclusive: true }));
  const content: RuleContent = { kind: "iconSet", style: "ThreeArrows", reverse: false, iconsOnly: false, steps };
  expect(toUniverRule({ id: "a", rect, ...content }).rule).toMatchObject({
    config: [
      { value: { type: "formula", value: "=$D$1" } },
      { value: { type: "percent", value: 33 } },
      { value: { type: "percent", value: 0 } },
    ],
  });
});

describe("a condition as Excel keeps it, for the top left cell", () => {
  test.each<[RuleContent, string]>([
    [contents[3]!, '=NOT(ISERROR(SEARCH("达""川",B4)))'],
    [{ kind: "cellValue", operator: "LessThan", formula1: "5" }, "=B4<(5)"],
    [{ kind: "preset", criterion: "Errors" }, "=ISERROR(B4)"],
  ])("%o", (content, formula) => {
    expect(conditionFormula({ id: "a", rect, ...content })).toBe(formula);
  });
});

describe("a bar among figures from -30 to 60, whose zero stands at a third of the cell", () => {
  const bar: DataBar = { kind: "dataBar", color: "#638EC6", gradient: true };
  const axis = (at: number) => ({ axis: { at, color: "#000000" } });
  const zero = 100 / 3;
  test.each<[Partial<DataBar>, value: number, expected: object]>([
    [{}, 100, { startPoint: zero, value: 100, ...axis(zero) }],
    [{ axisColor: "" }, 100, { startPoint: zero, value: 100 }],
    [{ axis: "CellMidPoint" }, 100, { startPoint: 50, value: 100, ...axis(50) }],
    // -30 is half of 60, by which both sides are measured.
    [{ axis: "CellMidPoint" }, -100, { startPoint: 50, value: -50, ...axis(50) }],
    [{ axis: "None" }, 100, { startPoint: 0, value: 100 }],
    [{ axis: "None" }, -100, { startPoint: 0, value: 0 }],
    // -15 lies 15 of 90 above the lowest.
    [{ axis: "None" }, -50, { startPoint: 0, value: 100 / 6 }],
    [{ direction: "RightToLeft" }, 100, { startPoint: 100 - zero, value: -100, ...axis(100 - zero) }],
    [{ border: "#00B050" }, -100, { startPoint: zero, value: -100, border: "#00B050", ...axis(zero) }],
    [{ border: "#00B050", negativeBorder: "" }, -100, { startPoint: zero, value: -100, ...axis(zero) }],
  ])("%o at %p", (change, value, expected) => {
    const {
      color: _,
      isGradient: _gradient,
      ...drawn
    } = drawnBar({ ...bar, ...change }, { color: "#FF0000", value, startPoint: zero, isGradient: true });
    const close = (object: object) => JSON.stringify(object, (_key, at: unknown) => (typeof at === "number" ? at.toFixed(6) : at)); // prettier-ignore
    expect(JSON.parse(close(drawn))).toEqual(JSON.parse(close(expected)));
  });
});

test("a bar changed in the grid keeps what the grid's own dialog has no field for", () => {
  const content: DataBar = { kind: "dataBar", color: "#638EC6", gradient: true, axis: "None", border: "#00B050" };
  const format: ConditionalFormat = { id: "a", rect, ...content };
  const rule = toUniverRule(format);
  Object.assign((rule.rule as { config: object }).config, { positiveColor: "#FF0000" });
  expect(fromUniverRules([rule], [format])).toEqual([{ ...format, color: "#FF0000" }]);
});
