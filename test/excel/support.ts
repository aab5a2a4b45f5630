import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Commands from "../../src/taskpane/commands";
import type { Calculator } from "../../workbench/model/Calculator";
import { cellAddress } from "../../workbench/model/address";
import type { Sheet } from "../../workbench/model/Sheet";
import { CellError, type CellValue } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import type { BatchRecord } from "../../workbench/host/Host";
import { startAddin, type Addin } from "../../workbench/node/runtime";
import { startEngine } from "../workbench/engineBuild";
import { NoCalculator } from "../workbench/host/support";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");

/** The built add-in over an empty workbook, on the real office.js and the real engine. */
export interface Stage {
  workbook: Workbook;
  addin: Addin;
  commands: typeof Commands;
  batches: BatchRecord[];
}

const open: { addin: Addin; calculator: Calculator }[] = [];

/** `isCalculating: false` leaves formulas as they are written: enough for what is told by cells, and much faster. */
export async function stage(locale = "zh-CN", { isCalculating = true } = {}): Promise<Stage> {
  if (!existsSync(join(DIST, "commands.js"))) throw new Error("dist/ is missing: run `npm run workbench` first.");
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = isCalculating ? await startEngine(workbook) : new NoCalculator();
  const batches: BatchRecord[] = [];
  const addin = await startAddin({
    dist: DIST,
    workbook,
    calculator,
    locale,
    onBatch: (record) => batches.push(record),
  });
  open.push({ addin, calculator });
  return { workbook, addin, commands: addin.TownIndicators as typeof Commands, batches };
}

export function clearStage(): void {
  for (const { addin, calculator } of open.splice(0)) {
    addin.dispose();
    calculator.dispose();
  }
}

export const DAZHOU = readFileSync(join(ROOT, "samples", "dazhou-2018-07.csv"));

export function file(text: string | Uint8Array, name = "data.csv") {
  return { kind: "file" as const, name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

export const CHINESE = { language: "zh-CN" as const };

export function sheetOf({ workbook }: Stage, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}; there are ${workbook.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** The value a person sees in a cell: an error as its code. */
export function at(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.cell(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}

/** The column under a head of the last row of heads, after the group it stands in. */
export function columnUnder(sheet: Sheet, headRows: number[], ...path: string[]): number {
  const width = sheet.usedRect()!.right + 1;
  const headOf = (row: number, column: number) => at(sheet, row, sheet.mergeAt(row, column)?.left ?? column);
  for (let column = 0; column < width; column++) {
    const heads = headRows.map((row) => headOf(row, column)).filter((head) => head !== null);
    if (path.every((part) => heads.includes(part))) return column;
  }
  throw new Error(`no column ${path.join(" / ")}`);
}

/** A picture of the whole workbook, to see that nothing has changed. */
export function everything({ workbook }: Stage): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells()].map(({ row, column, cell }) => [
      cellAddress(row, column),
      cell.formula ?? String(cell.value),
    ]),
    charts: sheet.charts.map((chart) => [chart.name, chart.type, chart.series.map(({ values }) => values)]),
    tables: workbook.tables.filter((table) => table.sheet === sheet).map((table) => [table.name, table.rect]),
  }));
}
