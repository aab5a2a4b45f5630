/**
 * Measures the workbench's calculation against Univer's own functions, and prints it as tables.
 * Alone: node scripts/bench-calculation.mjs
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ensureEngine } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
/** So many cells that Univer's own functions are done within a minute. */
const FEWER = 2000;

/** Prints the tables; the engine must have been built. */
export async function benchCalculation() {
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/calculation.ts"],
    outfile: "build/bench-calculation.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  const { measureCalculation, CELLS } = require(join(root, "build", "bench-calculation.cjs"));
  const { ours, plain, compared } = await measureCalculation(FEWER);
  const s = (time) => time.toFixed(time < 1 ? 2 : 1);
  console.log(`\nCalculation of ${CELLS} formula cells, seconds: all of them first, and after one input has changed\n`);
  console.log(
    "| formula | first | one edit | against | first | one edit | ratio of the first |\n|---|---|---|---|---|---|---|",
  );
  const row = [s(ours.first), s(ours.edit), "C1/D1-1 by Univer alone", s(plain.first), s(plain.edit)];
  console.log(`| IND.YOY(C1,D1) | ${row.join(" | ")} | ${(ours.first / plain.first).toFixed(2)} |`);
  console.log(`\nFormulas that read a whole column, seconds; the peer is Univer's own function in the same run\n`);
  console.log(
    `| formula | ${CELLS} cells | one edit | ${FEWER} cells | Univer, ${FEWER} cells | ratio |\n|---|---|---|---|---|---|`,
  );
  for (const { name, full, ours: fewer, theirs } of compared) {
    const cells = [name, s(full.first), s(full.edit), s(fewer.first), s(theirs.first)];
    console.log(`| ${cells.join(" | ")} | ${(fewer.first / theirs.first).toFixed(3)} |`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureEngine(console.error);
  await benchCalculation();
}
