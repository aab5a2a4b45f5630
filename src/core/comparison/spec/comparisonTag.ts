import { significant } from "../../numbers/significant";
import type { ChartPlan } from "../../plan/ChartPlan";
import type { PlanCell, SheetPlan } from "../../plan/SheetPlan";
import { bodyRows, columnHeads } from "../refresh/planParts";
import { looksText, LOOKS_PROPERTY } from "../refresh/sheetLooks";
import { readSpec } from "./readSpec";
import type { SheetSpec } from "./SheetSpec";

/** The property a comparison sheet carries: it is found by it after it was renamed, moved or copied. */
export const COMPARISON_PROPERTY = "TownIndicators.Comparison";
/** What stands in its place on a copy that keeps an earlier state: such a sheet is nobody's to refresh. */
export const RETIRED = "retired";

/** What a comparison sheet says of itself. */
export interface ComparisonTag {
  spec: SheetSpec;
  /** The name it was given; a person may have renamed it since. */
  name: string;
  /** A fingerprint of each row as it was written: tells what has changed since, in the data or by hand. */
  rows: string[];
  columns: number;
  /** The heads over each column, outer ones first: by them a column is known when others come beside it. */
  heads: string[];
  /** The first row of the lines, how many there are, and how many columns on the left name them. */
  first: number;
  lines: number;
  frozen: number;
  /** The chart that was drawn, to draw it again where a rebuilding fails. */
  chart: ChartPlan | null;
  /** Small charts, likewise. */
  panels: ChartPlan[];
}

/** The plan of a comparison sheet with the property that tells its specification and what was written. */
export function tagged(plan: SheetPlan, spec: SheetSpec): SheetPlan {
  const tag: ComparisonTag = {
    spec,
    name: plan.name,
    rows: rowPrints(plan.cells),
    columns: plan.columnWidths.length,
    heads: columnHeads(plan),
    first: plan.frozen.rows,
    lines: bodyRows(plan),
    frozen: plan.frozen.columns,
    chart: plan.chart ?? null,
    panels: plan.panels ?? [],
  };
  const properties = { [COMPARISON_PROPERTY]: JSON.stringify(tag), [LOOKS_PROPERTY]: looksText(plan) };
  return { ...plan, properties: { ...plan.properties, ...properties } };
}

/** The tag that stands in a property, or `null` where it is none of ours. */
export function readComparisonTag(text: string): ComparisonTag | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== "object" || json === null) return null;
  const { spec, name, rows, columns, heads, first, lines, frozen, chart, panels } = json as Record<string, unknown>;
  const reading = readSpec(spec);
  if ("faults" in reading || typeof name !== "string" || !isTexts(rows) || !isTexts(heads)) return null;
  if (!isCount(columns) || !isCount(first) || !isCount(lines) || !isCount(frozen)) return null;
  if (columns === 0 || heads.length !== columns || rows.length < first + lines) return null;
  const drawn = { chart: isChart(chart) ? chart : null, panels: Array.isArray(panels) ? panels.filter(isChart) : [] };
  return { spec: reading.spec, name, rows, columns, heads, first, lines, frozen, ...drawn };
}

/** As far as it must hold for drawing to begin; whatever else is wrong with it Excel refuses. */
function isChart(value: unknown): value is ChartPlan {
  return typeof value === "object" && value !== null && "series" in value && Array.isArray(value.series);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** A fingerprint of every row, of cells as they are planned or as they are read back: a formula, a number, a text, "" for nothing. */
export function rowPrints(cells: readonly (readonly (PlanCell | boolean)[])[]): string[] {
  return cells.map((row) => fingerprint(row.map(cellText).join("\u0001")));
}

/** Excel keeps 15 digits, and an empty text is an empty cell when it is read back. */
function cellText(cell: PlanCell | boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "number" ? String(significant(cell)) : String(cell);
}

/** 32-bit FNV-1a: equal texts have equal prints, others hardly ever. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
