/** Asks the workbench what Excel is asked, and compares answers: npm run fidelity -- run | compare A.json B.json | snippets folder */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ensureEngine } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
await ensureEngine(console.error);
await build({
  absWorkingDir: root,
  entryPoints: ["fidelity/main.ts"],
  outfile: "build/fidelity.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["typescript"],
  logLevel: "warning",
});
// npm runs scripts in the project's folder; names of files mean the folder the person is in.
if (process.env.npm_lifecycle_event && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { fidelity } = createRequire(import.meta.url)(join(root, "build", "fidelity.cjs"));
const code = await fidelity(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
process.stdout.write("", () => process.exit(code));
