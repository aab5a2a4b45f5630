import { read } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { FormattedNumber, type RawSheet } from "../src/core/intake/RawSheet";
import type { DataCell } from "../src/core/data/writeRows";
import { createDataTable } from "../src/excel/writeData";
import { readFile } from "../src/files/readFile";
import type { BatchRecord } from "../workbench/host/Host";
import type { Calculator } from "../workbench/model/Calculator";
import { Workbook } from "../workbench/model/Workbook";
import { startAddin } from "../workbench/node/runtime";
import { yearAsCsv, yearAsXlsx } from "./intakeFile";

export { yearAsCsv, yearAsXlsx };

/** What one process measured; seconds, and megabytes of the whole process at their highest. */
export interface IntakeCost {
  figures: number;
  read: number;
  map: number;
  write: number;
  total: number;
  megabytes: number;
  megabytesBeforeWriting: number;
  roundTrips: number;
  largestRequest: number;
}

/** The path is measured, not the engine: nothing is calculated. */
const NO_CALCULATOR: Calculator = {
  stale: false,
  calculate: () => Promise.resolve(),
  evaluate: () => Promise.resolve(null),
  calculated: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  connect: () => Promise.resolve(),
  dispose() {},
};

/** Reads a file as SheetJS does, and nothing else. */
export function measureSheetJs(file: string): Pick<IntakeCost, "read" | "megabytes"> {
  const bytes = readFileSync(file);
  const begun = performance.now();
  read(bytes, { type: "buffer" });
  return { read: seconds(begun), megabytes: peak() };
}

/** Our whole path: the file, its figures, and the data table in a workbook of the Node host. */
export async function measureIntake(file: string, dist: string): Promise<IntakeCost> {
  const workbook = Workbook.withSheet("Sheet1");
  const batches: BatchRecord[] = [];
  const addin = await startAddin({ dist, workbook, calculator: NO_CALCULATOR, onBatch: (one) => batches.push(one) });
  Object.assign(globalThis, { Excel: addin.Excel, Office: addin.Office, OfficeExtension: addin.OfficeExtension });
  const bytes = readFileSync(file);
  const begun = performance.now();
  const reading = await readFile(basename(file), bytes);
  if ("refusal" in reading) throw new Error(reading.refusal);
  const readSeconds = seconds(begun);
  const mapping = performance.now();
  const rows = reading.sheets.flatMap((sheet) => rowsOf(sheet, basename(file)));
  const mapSeconds = seconds(mapping);
  const megabytesBeforeWriting = peak();
  const writing = performance.now();
  await createDataTable("数据", rows, "zh-CN");
  const cost = {
    figures: rows.length,
    read: readSeconds,
    map: mapSeconds,
    write: seconds(writing),
    total: seconds(begun),
    megabytes: peak(),
    megabytesBeforeWriting,
    roundTrips: batches.length,
    largestRequest: Math.max(...batches.map((batch) => batch.requestBytes)),
  };
  if (workbook.tables[0]!.rect.bottom !== rows.length) throw new Error("the table is not whole");
  addin.dispose();
  return cost;
}

/** A stand-in for understanding: towns down, indicators across, a sheet or a column for the period. */
function rowsOf(sheet: RawSheet, file: string): DataCell[][] {
  const headRow = sheet.cells.findIndex((line) => line[0] === "乡镇");
  const heads = sheet.cells[headRow]!;
  const first = heads[1] === "期间" ? 2 : 1;
  return sheet.cells.slice(headRow + 1).flatMap((line, row) =>
    line.slice(first).map((cell, place): DataCell[] => {
      const value = cell instanceof FormattedNumber ? cell.value : Number(cell);
      const source = `${file} ${sheet.name}!R${row + headRow + 2}C${place + first + 1}`;
      const period = first === 2 ? String(line[1]) : sheet.name;
      const head = String(heads[first + place]).replace("（亿元）", "");
      return [String(line[0]), head, period, value, "亿元", "", "", "", "", "", "", "", "", "", source, ""];
    }),
  );
}

const seconds = (since: number) => (performance.now() - since) / 1000;
const peak = () => process.resourceUsage().maxRSS / 1024;
