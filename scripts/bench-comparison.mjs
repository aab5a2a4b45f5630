/**
 * Measures what building comparison sheets costs on the wire, whose code takes the time, and how long LibreOffice takes to
 * calculate the largest of them. Alone: node scripts/bench-comparison.mjs
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ensureAll } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const SCRIPT = join(root, "build", "bench.cjs");

export async function benchComparison() {
  await ensureAll(console.error);
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/comparison.ts"],
    outfile: SCRIPT,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  const { measure, measureSplit, wideFile } = createRequire(import.meta.url)(SCRIPT);
  console.log("\nBuilding the comparison sheet, and the same cells written a row at a time\n");
  console.log("| towns | round trips | kB both ways | row at a time: round trips | kB | ratio of round trips |");
  console.log("|---|---|---|---|---|---|");
  for (const towns of [10, 100, 1500]) {
    const { ours, rowByRow } = await measure(dist, towns);
    const ratio = (ours.roundTrips / rowByRow.roundTrips).toFixed(4);
    const cells = [towns, ours.roundTrips, ours.kilobytes, rowByRow.roundTrips, rowByRow.kilobytes, ratio];
    console.log(`| ${cells.join(" | ")} |`);
  }

  const { towns, indicators, total, ours, host } = await measureSplit(dist);
  const share = (part) => `${((part / total) * 100).toFixed(0)} %`;
  const seconds = (part) => (part / 1000).toFixed(2);
  console.log(`\nBuilding ${towns} towns × ${indicators} indicators with ranks, seconds on the Node host\n`);
  console.log("| whole | our code | host | office.js, transport, rest |\n|---|---|---|---|");
  const rest = total - ours - host;
  console.log(
    `| ${seconds(total)} | ${seconds(ours)} (${share(ours)}) | ${seconds(host)} (${share(host)}) | ${seconds(rest)} (${share(rest)}) |`,
  );
  await benchLibreOffice(wideFile);
}

/** Seconds of LibreOffice from file to file: with formulas that it must calculate, against the same sheet of values. */
async function benchLibreOffice(wideFile) {
  if (spawnSync("soffice", ["--version"]).status !== 0) return console.log("\nLibreOffice is not here: not measured.");
  const folder = await mkdtemp(join(tmpdir(), "soffice-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const convert = async (name, bytes) => {
    const file = join(folder, `${name}.xlsx`);
    await writeFile(file, bytes);
    const begun = performance.now();
    spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file]);
    return (performance.now() - begun) / 1000;
  };
  try {
    const [formulas, values] = [await wideFile("excel"), await wideFile("values")];
    await convert("first", values);
    const plain = await convert("values", values);
    const calculated = await convert("formulas", formulas);
    console.log("\nThe same sheet through LibreOffice, file to file, seconds\n");
    console.log("| values | formulas, calculated | ratio |\n|---|---|---|");
    console.log(`| ${plain.toFixed(1)} | ${calculated.toFixed(1)} | ${(calculated / plain).toFixed(2)} |`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchComparison();
