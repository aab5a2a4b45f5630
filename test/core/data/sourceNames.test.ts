import { sourceNames } from "../../../src/core/data/sourceNames";

test.each([
  { source: "", names: [] },
  { source: "达州市发展和改革委员会，2018年1—7月", names: ["达州市发展和改革委员会，2018年1—7月"] },
  { source: "月报!C5:E5；统计局公报", names: ["月报", "统计局公报"] },
  { source: "月报!C5,E5:F5；公报", names: ["月报", "公报"] },
  { source: "'1-5月'!C5；'1-5月'!C6,E6；'镇''s'!B2", names: ["1-5月", "1-5月", "镇's"] },
  { source: "月报.xlsx!1-5月!C5", names: ["月报.xlsx!1-5月"] },
  { source: "加油!好", names: ["加油!好"] },
])("$source names $names", ({ source, names }) => {
  expect(sourceNames(source)).toEqual(names);
});
