import { buildSync } from "esbuild";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { book } from "../files/support";
import { startBench, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(120_000);

/** The longest that the pane may be deaf, with room for a busy machine: the goal is 200 ms. */
const MOST_BLOCKED_MS = 400;

let bench: Bench;
let opened: OpenWorkbench;

/** What the pane calls when a file is given, put into the pane's page by itself. */
const SCRIPT = buildSync({
  stdin: {
    contents: 'export { readFileInWorker } from "./src/taskpane/fileReading/readFileInWorker";',
    resolveDir: join(__dirname, "../.."),
  },
  bundle: true,
  format: "iife",
  globalName: "Intake",
  write: false,
}).outputFiles[0]!.text;

declare const Intake: typeof import("../../src/taskpane/fileReading/readFileInWorker");

beforeAll(async () => {
  bench = await startBench();
  opened = await bench.open("?empty");
  await opened.pane.addScriptTag({ content: SCRIPT });
}, 300_000);

afterAll(() => bench?.close());

/** Reads a file in the pane and tells what came of it, how long the longest block was, and what was heard of progress. */
function reading(name: string, bytes: Uint8Array, stopAfter?: number) {
  return opened.pane.evaluate(
    async ([fileName, base64, stop]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const blocks: number[] = [];
      const observer = new PerformanceObserver((list) => blocks.push(...list.getEntries().map((one) => one.duration)));
      observer.observe({ type: "longtask" });
      const parts: number[] = [];
      const controller = new AbortController();
      if (stop !== undefined) setTimeout(() => controller.abort(new Error("stopped")), stop);
      const result = await Intake.readFileInWorker(fileName, content, {
        onProgress: (part) => parts.push(part),
        signal: controller.signal,
      }).catch((error: unknown) => String(error));
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      const longest = Math.max(0, ...blocks);
      if (typeof result === "string") return { error: result, longest, parts };
      if ("refusal" in result) return { refusal: result.refusal, longest, parts };
      const cells = result.sheets[0]!.cells;
      return { rows: cells.length, last: JSON.stringify(cells.at(-1)), longest, parts };
    },
    [name, Buffer.from(bytes).toString("base64"), stopAfter] as const,
  );
}

const ROWS = 20_000;
const LARGE = book(
  Array.from(
    { length: ROWS },
    (_, row) =>
      `<row>${Array.from({ length: 20 }, (_, column) => `<c><v>${Math.sin(row * 20 + column)}</v></c>`).join("")}</row>`,
  ).join(""),
);

test("a large file is read with progress while the pane stays at hand, and nothing leaves the machine", async () => {
  const { rows, longest, parts } = await reading("大表.xlsx", LARGE);
  expect(rows).toBe(ROWS);
  expect(parts.length).toBeGreaterThan(3);
  expect(longest).toBeLessThan(MOST_BLOCKED_MS);
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
});

test("a reading can be stopped", async () => {
  expect(await reading("大表.xlsx", LARGE, 50)).toMatchObject({ error: "Error: stopped" });
});

test("texts and refusals come the same way", async () => {
  expect(await reading("a.csv", strToU8("镇,值\n东,1"))).toMatchObject({ rows: 2, last: '["东","1"]' });
  expect(await reading("a.xlsx", strToU8("%PDF-1.7"))).toMatchObject({ refusal: "pdf" });
});

test("where no worker can start, the page reads the file itself, slice by slice", async () => {
  await opened.pane.evaluate(() => {
    window.Worker = class {
      constructor() {
        throw new Error("forbidden");
      }
    } as unknown as typeof Worker;
  });
  const { rows, longest, parts } = await reading("大表.xlsx", LARGE);
  expect(rows).toBe(ROWS);
  expect(parts.length).toBeGreaterThan(3);
  expect(longest).toBeLessThan(MOST_BLOCKED_MS);
});
