/**
 * Measures the way of 1,000 towns × 60 indicators × 12 months from a file into the workbook against SheetJS merely reading
 * the file, each in a process of its own so that memory is its own. Alone: node scripts/bench-intake.mjs
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ensureAll } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const SCRIPT = join(root, "build", "bench-intake.cjs");

/** Runs one measurement in a fresh process. */
async function alone(what, file) {
  const script = `
    const bench = require(${JSON.stringify(SCRIPT)});
    Promise.resolve(bench[${JSON.stringify(what)}](${JSON.stringify(file)}, ${JSON.stringify(join(root, "dist"))}))
      .then((cost) => { console.log(JSON.stringify(cost)); process.exit(0); })
      .catch((error) => { console.error(error); process.exit(1); });`;
  const child = spawn(process.execPath, ["-e", script], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (data) => (printed += data));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`${what} of ${file} ended with exit code ${code}.`);
  return JSON.parse(printed.trim().split("\n").at(-1));
}

export async function benchIntake() {
  await ensureAll(console.error);
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/intake.ts"],
    outfile: SCRIPT,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  const { yearAsXlsx, yearAsCsv } = require(SCRIPT);
  const folder = await mkdtemp(join(tmpdir(), "intake-"));
  console.log("\nFrom a file into the workbook, 720,000 figures; seconds, and MB of the process at its highest\n");
  console.log(
    "| file | MB | SheetJS reads | MB | we read | understand | doubts | rows | lay | our side | ratio | MB, our side | write | whole path | ratio | MB with the stand-in Excel | round trips | largest request, MB |",
  );
  console.log(`|${"---|".repeat(18)}`);
  try {
    for (const [name, make] of [
      ["year.xlsx", yearAsXlsx],
      ["year.csv", yearAsCsv],
    ]) {
      const file = join(folder, name);
      const bytes = make();
      await writeFile(file, bytes);
      const theirs = await alone("measureSheetJs", file);
      const own = await alone("measureReading", file);
      const whole = await alone("measureIntake", file);
      const steps = [own.read, own.understand, own.check, own.rows, own.lay];
      const side = steps.reduce((sum, seconds) => sum + seconds, 0);
      const cells = [
        name,
        (bytes.length / 1e6).toFixed(1),
        theirs.read.toFixed(1),
        theirs.megabytes.toFixed(0),
        ...[...steps, side].map((seconds) => seconds.toFixed(1)),
        (side / theirs.read).toFixed(2),
        own.megabytes.toFixed(0),
        whole.write.toFixed(1),
        whole.total.toFixed(1),
        (whole.total / theirs.read).toFixed(2),
        whole.megabytes.toFixed(0),
        whole.roundTrips,
        (whole.largestRequest / 1e6).toFixed(2),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchIntake();
