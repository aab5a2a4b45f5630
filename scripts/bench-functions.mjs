/**
 * Measures the functions against other libraries and bare loops, and the size of what is shipped of them, and prints it as
 * tables. Alone: node scripts/bench-functions.mjs
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ensureAll } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const LARGEST_KB = 15;

/** Prints the tables; the add-in must have been built. */
export async function benchFunctions() {
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/functions.ts"],
    outfile: "build/bench-functions.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  const { measureFunctions } = require(join(root, "build", "bench-functions.cjs"));
  const times = measureFunctions();
  const ms = (time) => time.toFixed(1);
  const us = (time) => (time * 1000).toFixed(2);
  const ratio = (one, other) => (one / other).toFixed(2);

  console.log(`\nFunctions over ${times.values} values, medians of one run after warm-up\n`);
  console.log("| ours | against | ours | theirs | ratio | goal |\n|---|---|---|---|---|---|");
  const { rankOurs, rankD3, rankOursEach, rankEqEach, shareAbove, growthLoop, growthStatistic, growthWrapper } = times;
  const rows = [
    ["RANK_AMONG_TOWNS spilled", "d3-array rank", ms(rankOurs), ms(rankD3), ratio(rankOurs, rankD3), "≤ 0.6"],
    [
      "RANK_AMONG_TOWNS, µs a value of 2000",
      "Formula.js RANK.EQ",
      us(rankOursEach),
      us(rankEqEach),
      (rankOursEach / rankEqEach).toFixed(5),
      "",
    ],
    [
      "SHARE_ABOVE, 20,000 thresholds",
      "YOY, cells read and spilled",
      ms(shareAbove),
      ms(growthWrapper),
      ratio(shareAbove, growthWrapper),
      "",
    ],
    [
      "YOY, the statistic",
      "a bare loop",
      ms(growthStatistic),
      ms(growthLoop),
      ratio(growthStatistic, growthLoop),
      "≤ 3",
    ],
    [
      "YOY, cells read and spilled",
      "a bare loop",
      ms(growthWrapper),
      ms(growthLoop),
      ratio(growthWrapper, growthLoop),
      "",
    ],
  ];
  for (const cells of rows) console.log(`| ${cells.join(" | ")} |`);

  const shipped = gzipSync(await readFile(join(root, "dist", "functions.js")), { level: 9 }).length / 1000;
  console.log(`\nfunctions.js: ${shipped.toFixed(1)} kB gzip (limit ${LARGEST_KB})`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureAll(console.error);
  await benchFunctions();
}
