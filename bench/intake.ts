import { read } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { DataRow } from "../src/core/data/DataRow";
import { layRows } from "../src/core/data/layRows";
import { dataCells } from "../src/core/data/writeRows";
import { cellSource } from "../src/core/intake/cellSource";
import { withDoubts } from "../src/core/intake/readSheets";
import { toRows } from "../src/core/intake/toRows";
import { understand } from "../src/core/intake/understand";
import { createDataTable } from "../src/excel/writeData";
import { readFile } from "../src/files/readFile";
import { TEMPLATES } from "../src/templates";
import type { BatchRecord } from "../workbench/host/Host";
import type { Calculator } from "../workbench/model/Calculator";
import { Workbook } from "../workbench/model/Workbook";
import { startAddin } from "../workbench/node/runtime";
import { yearAsCsv, yearAsXlsx } from "./intakeFile";

export { yearAsCsv, yearAsXlsx };

/** What our side took, from the file to the rows of the data table; seconds, and megabytes of the whole process at their highest. */
export interface ReadingCost {
  figures: number;
  doubts: number;
  read: number;
  understand: number;
  check: number;
  rows: number;
  lay: number;
  megabytes: number;
}

/** The same with the writing; the stand-in Excel is in the same process. */
export interface IntakeCost extends ReadingCost {
  write: number;
  total: number;
  roundTrips: number;
  largestRequest: number;
}

/** The path is measured, not the engine: nothing is calculated. */
const NO_CALCULATOR: Calculator = {
  stale: false,
  notCalculated: () => [],
  calculate: () => Promise.resolve(),
  evaluate: () => Promise.resolve(null),
  calculated: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  connect: () => Promise.resolve(),
  dispose() {},
};

/** Reads a file as SheetJS does, and nothing else. */
export function measureSheetJs(file: string): Pick<ReadingCost, "read" | "megabytes"> {
  const bytes = readFileSync(file);
  const begun = performance.now();
  read(bytes, { type: "buffer" });
  return { read: seconds(begun), megabytes: peak() };
}

/** Our side alone: the file, what it says, what is doubted, the rows, and how they lie beside an empty table. */
export async function measureReading(file: string): Promise<ReadingCost> {
  return (await rowsOf(file)).cost;
}

/** Our whole path: the same, and the data table in a workbook of the Node host. */
export async function measureIntake(file: string, dist: string): Promise<IntakeCost> {
  const workbook = Workbook.withSheet("Sheet1");
  const batches: BatchRecord[] = [];
  const addin = await startAddin({ dist, workbook, calculator: NO_CALCULATOR, onBatch: (one) => batches.push(one) });
  Object.assign(globalThis, { Excel: addin.Excel, Office: addin.Office, OfficeExtension: addin.OfficeExtension });
  const begun = performance.now();
  const { rows, cost } = await rowsOf(file);
  const writing = performance.now();
  await createDataTable(
    "数据",
    rows.map((row) => dataCells(row, "zh-CN")),
    "zh-CN",
  );
  const whole = {
    ...cost,
    write: seconds(writing),
    total: seconds(begun),
    megabytes: peak(),
    roundTrips: batches.length,
    largestRequest: Math.max(...batches.map((batch) => batch.requestBytes)),
  };
  if (workbook.tables[0]!.rect.bottom !== rows.length) throw new Error("the table is not whole");
  addin.dispose();
  return whole;
}

async function rowsOf(file: string): Promise<{ rows: DataRow[]; cost: ReadingCost }> {
  const template = TEMPLATES[0]!;
  const options = { template, language: "zh-CN" as const, choices: {}, towns: [], period: null, earlier: [] };
  const cost: ReadingCost = {
    figures: 0,
    doubts: 0,
    read: 0,
    understand: 0,
    check: 0,
    rows: 0,
    lay: 0,
    megabytes: 0,
  };
  let begun = performance.now();
  const took = (step: "read" | "understand" | "check" | "rows" | "lay") => {
    cost[step] += seconds(begun);
    begun = performance.now();
  };
  const reading = await readFile(basename(file), readFileSync(file));
  if ("refusal" in reading) throw new Error(reading.refusal);
  took("read");
  const rows: DataRow[] = [];
  for (const sheet of reading.sheets) {
    const understood = understand(sheet, options);
    took("understand");
    const checked = withDoubts(understood, sheet, options);
    took("check");
    for (const row of toRows(checked, new Map(), { ...options, sheet, source: cellSource(sheet) }).rows) rows.push(row);
    took("rows");
    cost.figures += checked.figures.length;
    cost.doubts += checked.doubts.length;
  }
  const { added } = layRows([], rows, template);
  took("lay");
  return { rows: added, cost: { ...cost, megabytes: peak() } };
}

const seconds = (since: number) => (performance.now() - since) / 1000;
const peak = () => process.resourceUsage().maxRSS / 1024;
