import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Calculation } from "../../src/core/comparison/derived/Derived";
import { draftOf } from "../../src/core/comparison/draftOf";
import { composeSheet } from "../../src/core/comparison/sheet/composeSheet";
import type { SheetDraft } from "../../src/core/comparison/sheet/SheetDraft";
import { readSpec } from "../../src/core/comparison/spec/readSpec";
import type { SheetSpec } from "../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../src/core/data/DataRow";
import { readRows } from "../../src/core/data/readRows";
import { toDate } from "../../src/core/period/Period";
import type { SheetPlan } from "../../src/core/plan/SheetPlan";
import type { Language } from "../../src/core/texts/language";
import { SHEET_TEXTS } from "../../src/core/texts/sheet";
import { readCsv } from "../../src/files/text/readCsv";
import { TEMPLATES } from "../../src/templates";

const SAMPLES = join(__dirname, "..", "..", "samples");
const SHEETS = join(SAMPLES, "sheets");
export const template = TEMPLATES.find(({ id }) => id === "monthly")!;

/** Every sheet of the gallery: the names of the specifications in samples/sheets. */
export const CASES = readdirSync(SHEETS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => basename(name, ".json"))
  .sort();

export function specOf(name: string): SheetSpec {
  const reading = readSpec(JSON.parse(readFileSync(join(SHEETS, `${name}.json`), "utf8")));
  if ("faults" in reading) throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
  return reading.spec;
}

/**
 * The invented figures that the gallery is made of: ties, gaps, losses, a base of zero, a target missing. A sheet with figures
 * of its own, like that of towns that report different periods, has them in a file of its name.
 */
export function sampleRows(name: string): DataRow[] {
  const own = join(SAMPLES, `${name}.csv`);
  const reading = readCsv(readFileSync(existsSync(own) ? own : join(SAMPLES, "towns-2025.csv")));
  if ("fault" in reading) throw new Error(reading.fault);
  const options = { template, period: null, language: "zh-CN", strict: true, place: String } as const;
  const result = readRows(reading.records, options);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.rows;
}

export function draftFor(name: string, language: Language = "zh-CN"): SheetDraft {
  const draft = draftOf(specOf(name), sampleRows(name), { template, period: toDate(2025, 4), language });
  if (!draft) throw new Error(`${name}: no sheet`);
  return draft;
}

export function planFor(name: string, way: Calculation, language: Language = "zh-CN"): SheetPlan {
  return composeSheet(draftFor(name, language), SHEET_TEXTS[language], way);
}
