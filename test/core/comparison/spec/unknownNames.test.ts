import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import { unknownNames } from "../../../../src/core/comparison/spec/unknownNames";
import { dataRow } from "../../data/rows";
import { monthly } from "../tables";

const data = [
  dataRow({ town: "东 镇", indicator: "固投" }),
  dataRow({ town: "西镇", indicator: "垃圾分类户数", unit: "户" }),
];
const item = (indicator: string) => ({ indicator, measure: "growth", method: "range", weight: 50, cap: 1 }) as const;

test.each<{ rule: string; spec: Partial<SheetSpec>; unknown: string[] }>([
  { rule: "nothing named", spec: {}, unknown: [] },
  {
    rule: "synonyms, ids and names of no template are known",
    spec: { indicators: ["固定资产投资", "fixed_asset_investment", "垃圾分类户数"] },
    unknown: [],
  },
  {
    rule: "an indicator of the template that the data lack",
    spec: { indicators: ["固投", "税收收入"] },
    unknown: ["税收收入"],
  },
  { rule: "I9 spaces do not count in a town", spec: { town: "东镇", towns: ["西 镇", "火星镇"] }, unknown: ["火星镇"] },
  {
    rule: "members of groups, each once",
    spec: {
      groups: [
        { name: "甲", towns: ["东镇", "北镇"] },
        { name: "乙", towns: ["北镇"] },
      ],
    },
    unknown: ["北镇"],
  },
  {
    rule: "targets",
    spec: { targets: [{ indicator: "没有的", kind: "level", tier: "assessed", version: "", value: 3 }] },
    unknown: ["没有的"],
  },
  {
    rule: "items, points and vetoes of a score",
    spec: {
      score: {
        items: [item("固投"), item("幸福感")],
        missing: "refuse",
        points: [{ town: "南镇", points: 1 }],
        vetoed: ["北镇"],
      },
    },
    unknown: ["幸福感", "南镇", "北镇"],
  },
])("$rule", ({ spec, unknown }) => {
  expect(unknownNames({ kind: "towns", ...spec }, data, monthly)).toEqual(unknown);
});
