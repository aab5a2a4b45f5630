import { buildSync } from "esbuild";
import { join } from "node:path";
import { strToU8 } from "fflate";
import type { DataRow } from "../../src/core/data/DataRow";
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
    contents: `
      export { SheetReader } from "./src/taskpane/fileReading/SheetReader";
      export { previewFigures } from "./src/taskpane/commands/intake/previewFigures";
      export { TEMPLATES } from "./src/templates";`,
    resolveDir: join(__dirname, "../.."),
  },
  bundle: true,
  format: "iife",
  globalName: "Intake",
  write: false,
}).outputFiles[0]!.text;

declare const Intake: typeof import("../../src/taskpane/fileReading/SheetReader") &
  typeof import("../../src/taskpane/commands/intake/previewFigures") &
  typeof import("../../src/templates");

declare global {
  interface Window {
    /** What the last reading found, for laying it out. */
    figures?: DataRow[];
  }
}

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
      const reader = new Intake.SheetReader();
      const read = async () => {
        const onProgress = (part: number) => parts.push(part);
        const source = { kind: "file" as const, name: fileName, bytes: content };
        const heads = await reader.read(source, { onProgress, signal: controller.signal });
        if ("refusal" in heads) return { refusal: heads.refusal };
        const template = Intake.TEMPLATES[0]!;
        await reader.readWith({ template, period: null, towns: [], language: "zh-CN" }, []);
        const { rows, figures, doubts } = await reader.understand(0, {}, new Map(), onProgress);
        window.figures = rows;
        return { cells: heads.heads[0]!.cells, figures, rows: rows.length, last: rows.at(-1), doubts: doubts.length };
      };
      const result = await read().catch((error: unknown) => ({ error: String(error) }));
      const { inPage } = reader;
      reader.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      return { ...result, inPage, longest: Math.max(0, ...blocks), parts };
    },
    [name, Buffer.from(bytes).toString("base64"), stopAfter] as const,
  );
}

const TOWNS = 1_200;
const INDICATORS = 120;
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const range = (count: number) => Array.from({ length: count }, (_, place) => place);

/** 144,000 figures: towns down, indicators across. */
const LARGE = book(
  [
    `<row>${text("某县2025年1-5月主要指标（单位：亿元）")}</row>`,
    `<row>${text("乡镇")}${range(INDICATORS)
      .map((place) => text(`指标${place + 1}`))
      .join("")}</row>`,
    ...range(TOWNS).map(
      (town) =>
        `<row>${text(`第${town + 1}镇`)}${range(INDICATORS)
          .map((place) => `<c><v>${Math.round(1e4 * (2 + Math.sin(town * INDICATORS + place))) / 100}</v></c>`)
          .join("")}</row>`,
    ),
  ].join(""),
);

test("a large file is read and understood with progress while the pane stays at hand, and nothing leaves the machine", async () => {
  const { longest, parts, ...result } = await reading("大表.xlsx", LARGE);
  expect(result).toMatchObject({ figures: TOWNS * INDICATORS, rows: TOWNS * INDICATORS, inPage: false });
  expect(result).toMatchObject({ last: { town: "第1200镇", indicator: "指标120", unit: "亿元" } });
  expect(parts.length).toBeGreaterThan(5);
  expect(longest).toBeLessThan(MOST_BLOCKED_MS);
  expect(opened.strangers).toEqual([]);
  expect(opened.faults).toEqual([]);
});

test("144,000 figures are laid beside the workbook's table while the pane stays at hand", async () => {
  const { added, longest } = await opened.pane.evaluate(async () => {
    const blocks: number[] = [];
    // Without the stand-in Excel, which lives in another frame of the same page.
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") blocks.push(duration);
    });
    observer.observe({ type: "longtask" });
    const request = { templateId: Intake.TEMPLATES[0]!.id, rows: window.figures! };
    const outcome = await Intake.previewFigures(request, { language: "zh-CN" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { added: outcome.ok ? outcome.value.laying.added.length : 0, longest: Math.max(0, ...blocks) };
  });
  expect(added).toBe(TOWNS * INDICATORS);
  expect(longest).toBeLessThan(MOST_BLOCKED_MS);
});

test("a reading can be stopped", async () => {
  expect(await reading("大表.xlsx", LARGE, 50)).toMatchObject({ error: "Error: stopped" });
});

test("texts and refusals come the same way", async () => {
  expect(await reading("a.csv", strToU8("镇,工业总产值（亿元）\n东镇,1\n西镇,2"))).toMatchObject({
    cells: 6,
    figures: 2,
  });
  expect(await reading("a.xlsx", strToU8("%PDF-1.7"))).toMatchObject({ refusal: "pdf" });
});

test("where no worker can start, the page does the work itself and says that it does", async () => {
  await opened.pane.evaluate(() => {
    window.Worker = class {
      constructor() {
        throw new Error("forbidden");
      }
    } as unknown as typeof Worker;
  });
  const { parts, ...result } = await reading("大表.xlsx", LARGE);
  expect(result).toMatchObject({ figures: TOWNS * INDICATORS, rows: TOWNS * INDICATORS, inPage: true });
  expect(parts.length).toBeGreaterThan(5);
});
