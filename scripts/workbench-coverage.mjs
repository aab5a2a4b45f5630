/** Writes docs/workbench-coverage.md, what the workbench has of Office.js: node scripts/workbench-coverage.mjs */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
await build({
  absWorkingDir: root,
  entryPoints: ["workbench/coverage/main.ts"],
  outfile: "build/coverage.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
const { coveragePage } = createRequire(import.meta.url)(join(root, "build", "coverage.cjs"));
await writeFile(join(root, "docs", "workbench-coverage.md"), coveragePage(root));
