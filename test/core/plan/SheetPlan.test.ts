import { blockAddress, columnLetters } from "../../../src/core/plan/SheetPlan";

test.each([
  { column: 0, letters: "A" },
  { column: 25, letters: "Z" },
  { column: 26, letters: "AA" },
  { column: 51, letters: "AZ" },
  { column: 52, letters: "BA" },
  { column: 701, letters: "ZZ" },
  { column: 702, letters: "AAA" },
  { column: 16383, letters: "XFD" },
])("column $column is $letters", ({ column, letters }) => expect(columnLetters(column)).toBe(letters));

test("a block's address names both corners", () => {
  expect(blockAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1:A1");
  expect(blockAddress({ top: 4, left: 1, bottom: 9, right: 27 })).toBe("B5:AB10");
});
