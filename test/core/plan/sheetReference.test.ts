import { sheetReference } from "../../../src/core/plan/sheetReference";

test.each([
  { rule: "a Chinese name stands bare", sheet: "数据", reference: "数据!A1" },
  { rule: "a Latin name stands bare", sheet: "Sheet1", reference: "Sheet1!A1" },
  { rule: "a blank needs quotes", sheet: "my sheet", reference: "'my sheet'!A1" },
  { rule: "a bracket needs quotes", sheet: "对比表 (2)", reference: "'对比表 (2)'!A1" },
  { rule: "a digit in front needs quotes", sheet: "2025年", reference: "'2025年'!A1" },
  { rule: "a dash needs quotes", sheet: "1—4月", reference: "'1—4月'!A1" },
  { rule: "an apostrophe is doubled", sheet: "town's", reference: "'town''s'!A1" },
  { rule: "a name like a cell needs quotes", sheet: "GDP2025", reference: "'GDP2025'!A1" },
  { rule: "a name like a cell by numbers needs quotes", sheet: "R1C1", reference: "'R1C1'!A1" },
  { rule: "R and C are a row and a column", sheet: "c", reference: "'c'!A1" },
  { rule: "a truth value needs quotes", sheet: "True", reference: "'True'!A1" },
])("$rule: $reference", ({ sheet, reference }) => expect(sheetReference(sheet, "A1")).toBe(reference));
