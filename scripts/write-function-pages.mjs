/** Writes docs/functions anew from the catalogue of help: npm run function-pages */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const { loadTypeScript } = require("../tools/loadTypeScript.cjs");
const { functionPages } = require("../tools/functionPages.cjs");

const { FUNCTION_HELP, FAMILY_TITLES } = loadTypeScript(join(root, "src/core/texts/help/index.ts"));
const folder = join(root, "docs", "functions");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [file, text] of Object.entries(functionPages(FUNCTION_HELP, FAMILY_TITLES))) {
  await writeFile(join(folder, file), text);
}
