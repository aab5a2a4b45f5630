import { localNamesOf, withoutLocalNames } from "../../workbench/files/xlsx/localNames";

const NAMES = localNamesOf([
  { name: "本期", range: "表!$A$1", scope: "表" },
  { name: "差", range: "表!$A$1-表!$B$1", scope: "表" },
  { name: "本期", range: "'It''s'!$C$3", scope: "It's" },
  { name: "全书", range: "表!$D$4" },
  { name: "_xlnm.Print_Area", range: "表!$A$1:$B$2", scope: "表" },
]);

describe("names of one sheet are replaced by what they stand for", () => {
  test.each<[string, string, string]>([
    ["表", "本期*2", "表!$A$1*2"],
    ["其他", "本期*2", "本期*2"],
    ["其他", "表!本期*2", "表!$A$1*2"],
    ["It's", "本期", "'It''s'!$C$3"],
    ["表", "'It''s'!本期+本期", "'It''s'!$C$3+表!$A$1"],
    ["表", "差*2", "(表!$A$1-表!$B$1)*2"],
    ["表", '"本期"&本期', '"本期"&表!$A$1'],
    ["表", "本期(1)+全书", "本期(1)+全书"],
    ["表", "本期!A1", "本期!A1"],
  ])("on %s: %s", (sheet, formula, expected) => {
    expect(withoutLocalNames(formula, sheet, NAMES)).toBe(expected);
  });
});
