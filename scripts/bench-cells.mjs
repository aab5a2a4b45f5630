/**
 * Measures reading and checking 720,000 figures against reading them with parseFloat, and prints it as a table.
 * Alone: node scripts/bench-cells.mjs
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

export async function benchCells() {
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/cells.ts"],
    outfile: "build/bench-cells.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  const { measureCells } = require(join(root, "build", "bench-cells.cjs"));
  const { figures, parseFloat: bare, readNumbers, readTexts, findDoubts, doubts } = measureCells();
  console.log(`\nIntake of ${figures} figures, milliseconds of the processor; ${doubts} doubts raised\n`);
  console.log("| ours | ms | parseFloat of the same | ratio |\n|---|---|---|---|");
  for (const [name, time] of [
    ["cells with numbers", readNumbers],
    ["cells with texts", readTexts],
    ["all doubts", findDoubts],
  ])
    console.log(`| ${name} | ${time.toFixed(0)} | ${bare.toFixed(0)} | ${(time / bare).toFixed(1)} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchCells();
