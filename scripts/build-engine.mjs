import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { univerSpeed } from "./univer-speed.mjs";

/** Builds the headless engine as one CommonJS file: jest and plain Node cannot load Univer's packages themselves. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, "build", "engine.cjs");
// Written under another name first: a test that starts meanwhile must not load half a file.
const unfinished = join(root, "build", `engine-${process.pid}.cjs`);

await mkdir(join(root, "build"), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["workbench/engine/headless.ts"],
  outfile: unfinished,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [univerSpeed()],
  logLevel: "warning",
});
await rename(unfinished, output);
