import { readFileSync } from "node:fs";
import { BEHAVIOURS } from "../../fidelity/index";

/** Articles of Microsoft's documentation, looked up by their names in its public sources. */
const ARTICLES = new Set([
  "office/dev/add-ins/develop/application-specific-api-model",
  "office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
  "office/dev/add-ins/excel/excel-add-ins-ranges-set-format",
  "office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  "office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
  "office/dev/add-ins/excel/excel-add-ins-tables",
  "office/dev/add-ins/testing/application-specific-api-error-handling",
  "office/vba/api/excel.xlautofilltype",
]);

const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const known = new Set(
  [...types.matchAll(/^\s*(?:export )?(?:class|interface|enum) (\w+)/gm)].map(([, name]) => name!.toLowerCase()),
);

const pages = [...new Set(BEHAVIOURS.flatMap(({ page }) => page ?? []))].sort();

test.each(pages)("%s is a page of the documentation", (page) => {
  const member = /^javascript\/api\/(?:excel\/excel|office\/office)\.(\w+)$/.exec(page)?.[1];
  expect(member === undefined ? ARTICLES.has(page) : known.has(member)).toBe(true);
});
