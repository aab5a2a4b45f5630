/**
 * Measures what building the comparison costs on the wire, how large the add-in is, how fast the functions and the
 * calculation are and how soon the pane is ready, and prints it as tables. Alone: npm run bench
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { benchCalculation } from "./bench-calculation.mjs";
import { benchCells } from "./bench-cells.mjs";
import { benchComparison } from "./bench-comparison.mjs";
import { benchFunctions } from "./bench-functions.mjs";
import { benchIntake } from "./bench-intake.mjs";
import { ensureAll } from "./build.mjs";
import { ensurePage } from "./build-page.mjs";
import { launchBrowser } from "./launch-browser.mjs";
import { serveWorkbench } from "./serve-workbench.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Microsoft's React template with Fluent UI, built for production: its taskpane.js, gzip. */
const BARE_TEMPLATE_KB = 101.7;

await ensureAll(console.error);
await ensurePage(console.error);
await benchComparison();

const kilobytes = async (name) => gzipSync(await readFile(join(root, "dist", name)), { level: 9 }).length / 1000;
const [functions, commands, pane] = await Promise.all(["functions.js", "commands.js", "taskpane.js"].map(kilobytes));
const first = functions + commands + pane;
console.log("\nSize, gzip\n");
console.log("| part | kB |\n|---|---|");
console.log(`| functions.js | ${functions.toFixed(1)} |`);
console.log(`| first load of the pane: functions.js + commands.js + taskpane.js | ${first.toFixed(1)} |`);
console.log(`| Microsoft's bare React template with Fluent UI | ${BARE_TEMPLATE_KB} |`);
console.log(`| ratio | ${(first / BARE_TEMPLATE_KB).toFixed(2)} |`);

await benchFunctions();
await benchIntake();
await benchCells();
await benchCalculation();

const server = await serveWorkbench(0);
const browser = await launchBrowser();
const runs = [];
for (let run = 0; run < 5; run++) {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  const begun = performance.now();
  await page.goto(`${server.origin}/`);
  const frame = await (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame();
  const framed = performance.now();
  await frame.getByRole("main").waitFor();
  const ready = performance.now();
  runs.push({ ready: (ready - begun) / 1000, pane: (ready - framed) / 1000 });
  await page.context().close();
}
await browser.close();
await server.close();
const median = (key) =>
  runs
    .map((run) => run[key])
    .sort((a, b) => a - b)[2]
    .toFixed(1);
console.log("\nSeconds in Chromium, median of 5 runs\n");
console.log("| from | to | s |\n|---|---|---|");
console.log(`| page asked for | the pane's first page drawn | ${median("ready")} |`);
console.log(`| the pane's frame asked for | the pane's first page drawn | ${median("pane")} |`);
