import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILY_TITLES, FUNCTION_HELP } from "../../src/core/texts/help";

/** The maker of the pages; a build script has no types. */
const { functionPages } = jest.requireActual<{
  functionPages: (help: object, families: object) => Record<string, string>;
}>("../../tools/functionPages.cjs");

const FOLDER = join(__dirname, "../../docs/functions");

test("docs/functions is what the catalogue of help says (npm run function-pages writes it)", () => {
  const written = Object.fromEntries(
    readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), "utf8")]),
  );
  expect(written).toEqual(functionPages(FUNCTION_HELP, FAMILY_TITLES));
});

test("every function has a page in both languages, with its formula, its example and its source", () => {
  const pages = functionPages(FUNCTION_HELP, FAMILY_TITLES);
  for (const [id, help] of Object.entries(FUNCTION_HELP)) {
    const page = pages[`${id}.md`]!;
    for (const text of [help["zh-CN"].description, help["en-US"].description, help.formula, help["zh-CN"].source])
      expect(page).toContain(text);
    expect(pages["README.md"]).toContain(`[IND.${id}](${id}.md)`);
  }
});
