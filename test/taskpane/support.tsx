import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Language } from "../../src/core/texts/language";
import { App } from "../../src/taskpane/App";
import { Workbook } from "../../workbench/model/Workbook";
import { startAddin, type Addin } from "../../workbench/node/runtime";
import { NoCalculator } from "../workbench/host/support";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "samples", "dazhou-2018-07.csv"), "utf8");

export interface Pane {
  workbook: Workbook;
  addin: Addin;
  user: ReturnType<typeof userEvent.setup>;
}

const open: Addin[] = [];

/** The pane as it is, in jsdom, over a workbook of ours through the real office.js. */
export async function openPane({ sample = true, language = "zh-CN" as Language } = {}): Promise<Pane> {
  const workbook = Workbook.withSheet("来件");
  if (sample) fill(workbook);
  const addin = await startAddin({
    dist: "no-such-folder",
    scripts: [],
    workbook,
    calculator: new NoCalculator(),
    locale: language,
  });
  open.push(addin);
  Object.assign(globalThis, { Excel: addin.Excel, Office: addin.Office, OfficeExtension: addin.OfficeExtension });
  render(<App language={language} officeIsDark={false} />);
  return { workbook, addin, user: userEvent.setup() };
}

export function closePanes(): void {
  for (const addin of open.splice(0)) addin.dispose();
}

/** The sample as someone's own sheet has it: numbers as numbers, growth as percentages. */
function fill(workbook: Workbook): void {
  const rows = Papa.parse<string[]>(SAMPLE.trim()).data;
  const sheet = workbook.active;
  sheet.setInputs(
    0,
    0,
    rows.map((row) => row.map((text) => ({ value: text === "" ? null : valueOf(text) }))),
  );
  sheet.setStyle({ top: 1, left: 6, bottom: rows.length - 1, right: 6 }, { numberFormat: "0.0%" });
}

function valueOf(text: string): string | number {
  if (text.endsWith("%")) return Number(`${text.slice(0, -1)}e-2`);
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

export function csvFile(text: string | Uint8Array, name = "数据.csv"): File {
  const file = new File([], name, { type: "text/csv" });
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  file.arrayBuffer = () => Promise.resolve(bytes.buffer as ArrayBuffer);
  return file;
}
