import { Misuse } from "../../../../src/core/statistics/Answer";
import { groupBlank, plainGroup } from "../../../../src/core/statistics/ranks/groups";
import { rankAmongTowns } from "../../../../src/core/statistics/ranks/rankAmongTowns";
import { expectReason } from "../reasons";

test.each([
  { name: " 工 业型", expected: "工业型" },
  { name: "1", expected: "1" },
  { name: "0", expected: "0" },
  { name: "", expected: "" },
  { name: "—", expected: "" },
  { name: "无", expected: "" },
])("the group “$name” is “$expected”", ({ name, expected }) => expect(plainGroup(name)).toBe(expected));

test.each([
  { rule: "all filled", values: [1, 2], groups: ["甲", "乙"], place: null },
  { rule: "R50 outside all groups", values: [1, 2], groups: ["甲", "—"], place: null },
  { rule: "R50 the rest of a merged cell", values: [1, 2, 3], groups: ["甲", "", "乙"], place: 2 },
  { rule: "spaces are blank", values: [1, 2], groups: [" ", "甲"], place: 1 },
  { rule: "too few groups", values: [1, 2], groups: ["甲"], place: 2 },
  { rule: "blank beside a gap", values: [1, null], groups: ["甲", ""], place: null },
  { rule: "blank beside a zero", values: [1, 0], groups: ["甲", ""], place: 2 },
  { rule: "U3 a blank delivered as 0 among names", values: [1, 2], groups: ["甲", "0"], place: 2 },
  { rule: "groups that are numbers may be 0", values: [1, 2], groups: ["1", "0"], place: null },
  { rule: "groups that are numbers, and a mark", values: [1, 2, 3], groups: ["1", "0", "—"], place: null },
  { rule: "a 0 beside a gap", values: [1, null], groups: ["甲", "0"], place: null },
])("$rule", ({ values, groups, place }) => {
  const found = groupBlank(values, groups);
  if (place === null) expect(found).toBeUndefined();
  else expectReason(found, new Misuse("groupBlank", String(place)));
});

test("R50 with a blank group no row has a rank, with — the others have", () => {
  const rule = { order: "descending", ties: "1224" } as const;
  const blank = rankAmongTowns([3, 2, 1], { ...rule, groups: ["甲", "", "乙"] });
  expect(blank.misuse).toEqual(new Misuse("groupBlank", "2"));
  expectReason(blank.at(0), new Misuse("groupBlank", "2"));
  expectReason(blank.of(3, "甲"), new Misuse("groupBlank", "2"));
  const marked = rankAmongTowns([3, 2, 1], { ...rule, groups: ["甲", "—", "甲"] });
  expect(marked.misuse).toBeUndefined();
  expect([0, 1, 2].map((place) => marked.at(place))).toEqual([1, { code: "groupMissing", details: [] }, 2]);
  const total = rankAmongTowns([6, 2, 1], { ...rule, groups: ["", "甲", "甲"], towns: ["合计", "东镇", "西镇"] });
  expect([1, 2].map((place) => total.at(place))).toEqual([1, 2]);
});
