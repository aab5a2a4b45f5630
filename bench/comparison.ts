import type { Calculation } from "../src/core/comparison/derived/Derived";
import { draftOf } from "../src/core/comparison/draftOf";
import { composeSheet } from "../src/core/comparison/sheet/composeSheet";
import { readRows } from "../src/core/data/readRows";
import { toDate } from "../src/core/period/Period";
import type { SheetPlan } from "../src/core/plan/SheetPlan";
import { SHEET_TEXTS } from "../src/core/texts/sheet";
import { readCsv } from "../src/files/text/readCsv";
import type * as Commands from "../src/taskpane/commands";
import { TEMPLATES } from "../src/templates";
import { writeXlsx } from "../workbench/files/xlsx/write";
import type { BatchRecord } from "../workbench/host/Host";
import { Workbook } from "../workbench/model/Workbook";
import type { Calculator } from "../workbench/model/Calculator";
import { startAddin } from "../workbench/node/runtime";

/** What a build cost on the wire. */
export interface Cost {
  towns: number;
  roundTrips: number;
  kilobytes: number;
}

/** The wire is measured, not the engine: nothing is calculated. */
const NO_CALCULATOR: Calculator = {
  calculated: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  calculate: () => Promise.resolve(),
  evaluate: () => Promise.resolve(null),
  stale: false,
  notCalculated: () => [],
  connect: () => Promise.resolve(),
  dispose() {},
};

/** How long a build took, and in whose code: milliseconds. */
export interface Split {
  towns: number;
  indicators: number;
  total: number;
  /** Reading the table's cells as figures and deciding the sheet, measured alone on the same figures. */
  ours: number;
  /** Carrying out the batches in the stand-in Excel. */
  host: number;
}

const HEAD = "地区,指标,期间,数值,单位,上年同期,年度目标,来源\n";
const CHINESE = { language: "zh-CN" as const };

/** Builds the comparison of so many towns with the built add-in, then writes the same cells a row at a time, as many samples do. */
export async function measure(dist: string, towns: number): Promise<{ ours: Cost; rowByRow: Cost }> {
  const workbook = Workbook.withSheet("Sheet1");
  const batches: BatchRecord[] = [];
  const addin = await startAddin({
    dist,
    workbook,
    calculator: NO_CALCULATOR,
    onBatch: (record) => batches.push(record),
  });
  const commands = addin.TownIndicators as typeof Commands;
  const lines = Array.from(
    { length: towns },
    (_, n) => `第${n + 1}镇,工业投资,2025年1—6月,${n + 0.5},亿元,${n + 2},${n + 100},统计站`,
  );
  const bytes = new TextEncoder().encode(HEAD + lines.join("\n"));
  const source = { kind: "file" as const, name: "bench.csv", bytes };
  const imported = await commands.importTemplate({ templateId: "monthly", source }, CHINESE);
  if (!imported.ok) throw new Error(imported.problems[0]!.text);

  const cost = async (deed: () => Promise<unknown>): Promise<Cost> => {
    await idle();
    batches.length = 0;
    await deed();
    await idle();
    const bytesSent = batches.reduce((sum, batch) => sum + batch.requestBytes + batch.responseBytes, 0);
    return { towns, roundTrips: batches.length, kilobytes: Math.round(bytesSent / 1024) };
  };
  const ours = await cost(() => commands.buildComparison({ templateId: "monthly" }, CHINESE));
  const preview = await commands.previewComparison({ templateId: "monthly" }, CHINESE);
  if (!preview.ok) throw new Error(preview.problems[0]!.text);
  const rows = preview.value.plan.cells.map((line) =>
    line.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell)),
  );
  const rowByRow = await cost(() =>
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("row by row");
      for (const [place, row] of rows.entries()) {
        sheet.getRangeByIndexes(place, 0, 1, row.length).formulas = [row];
        await context.sync();
      }
    }),
  );
  addin.dispose();
  return { ours, rowByRow };
}

const INDICATORS = 12;
const WIDE = 1500;

/** Figures of so many towns for twelve indicators, each with last year's level and a target. */
function wideFigures(): string {
  const lines: string[] = [HEAD.trim()];
  for (let indicator = 1; indicator <= INDICATORS; indicator++) {
    for (let town = 1; town <= WIDE; town++) {
      const level = ((town * 7919 * indicator) % 10_007) / 10 + 1;
      lines.push(
        `第${town}镇,第${indicator}项投资,2025年1—6月,${level},亿元,${(level * 0.93).toFixed(2)},${(level * 2).toFixed(1)},统计站`,
      );
    }
  }
  return lines.join("\n");
}

/** Builds 1,500 towns × 12 indicators with ranks, and tells whose code took the time. */
export async function measureSplit(dist: string): Promise<Split> {
  const workbook = Workbook.withSheet("Sheet1");
  const batches: BatchRecord[] = [];
  const addin = await startAddin({
    dist,
    workbook,
    calculator: NO_CALCULATOR,
    onBatch: (record) => batches.push(record),
  });
  const commands = addin.TownIndicators as typeof Commands;
  const csv = wideFigures();
  const source = { kind: "file" as const, name: "wide.csv", bytes: new TextEncoder().encode(csv) };
  const imported = await commands.importTemplate({ templateId: "monthly", source }, CHINESE);
  if (!imported.ok) throw new Error(imported.problems[0]!.text);
  await idle();
  batches.length = 0;
  const begun = performance.now();
  const built = await commands.buildComparison({ templateId: "monthly" }, CHINESE);
  const total = performance.now() - begun;
  if (!built.ok) throw new Error(built.problems[0]!.text);
  const host = batches.reduce((sum, batch) => sum + batch.milliseconds, 0);
  addin.dispose();
  const { milliseconds: ours } = widePlan("excel");
  return { towns: WIDE, indicators: INDICATORS, total, ours, host };
}

/** Cells as a sheet hands them over: numbers as numbers. */
function asOnSheet(records: readonly (readonly string[])[]): (string | number)[][] {
  return records.map((record) => record.map((text) => (/^[\d.]+$/.test(text) ? Number(text) : text)));
}

/** The same sheet as a plan, and how long our code takes from cells to plan. */
function widePlan(way: Calculation): { plan: SheetPlan; milliseconds: number } {
  const template = TEMPLATES.find(({ id }) => id === "monthly")!;
  const reading = readCsv(new TextEncoder().encode(wideFigures()));
  if ("fault" in reading) throw new Error(reading.fault);
  const cells = asOnSheet(reading.records);
  const begun = performance.now();
  const options = { template, period: null, language: "zh-CN", strict: false, anyUnit: true, place: String } as const;
  const result = readRows(cells, options);
  if ("faults" in result) throw new Error("the figures cannot be read");
  const draft = draftOf({ kind: "towns" }, result.rows, { template, period: toDate(2025, 6), language: "zh-CN" });
  if (!draft) throw new Error("no sheet");
  const plan = composeSheet(draft, SHEET_TEXTS["zh-CN"], way);
  return { plan, milliseconds: performance.now() - begun };
}

/** The wide sheet as a file: with its formulas and no results, or with values; for another program to calculate. */
export async function wideFile(way: Calculation): Promise<Uint8Array> {
  const { plan } = widePlan(way);
  const workbook = Workbook.withSheet("表");
  const sheet = workbook.active;
  sheet.setInputs(
    0,
    0,
    plan.cells.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell }))),
  );
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => typeof cell === "object" && cell !== null && sheet.setResult(r, c, null)),
  );
  return writeXlsx(workbook, { functions: [] });
}

/** Time for office.js to release what it has tracked. */
function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
