import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHEET_KINDS } from "../../src/core/comparison/spec/SheetSpec";
import { CASES, planFor, specOf } from "./cases";
import { planText } from "./planText";

/** With UPDATE_GOLDEN=1 the sheets are written anew; the difference is then read by a person before it is kept. */
const update = process.env.UPDATE_GOLDEN === "1";

test.each(CASES)("the sheet “%s” is as it was read and agreed", (name) => {
  const path = join(__dirname, "sheets", `${name}.txt`);
  const text = planText(planFor(name, "excel"), planFor(name, "values"));
  if (update) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
});

test("every kind has a golden sheet", () => {
  expect(new Set(CASES.map((name) => specOf(name).kind))).toEqual(new Set(SHEET_KINDS));
});
