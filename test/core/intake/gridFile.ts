import { readFileSync } from "node:fs";
import { FormattedNumber, type RawCell, type RawSheet } from "../../../src/core/intake/RawSheet";
import type { Figure } from "../../../src/core/intake/Figure";
import { periodLabel } from "../../../src/core/period/periodLabel";
import { blockAddress, columnLetters } from "../../../src/core/plan/SheetPlan";

/**
 * A sheet as a text a statistician can write, and what must be read of it:
 *
 *     # what is tested, source
 *     name: 月报            the sheet's name; also period:, town:, towns:, template: as options
 *     sheet:
 *     title | | |           one line a row, cells between strokes; <  is merged with the cell to the left, ^ with that above
 *     镇 | 产值 | <          12.5 is a number, '12.5 the text 12.5, 12.5% a number in a percent format, 2024-05-01 a date
 *     figures:
 *     B3 东镇 / 产值 / 2024年1—5月 / value = 12.5 亿元
 *     doubts:
 *     B3 sumDiffers
 */
export interface GridFile {
  path: string;
  sheet: RawSheet;
  options: Record<string, string>;
  figures: string[];
  doubts: string[];
  rest: Record<string, string[]>;
}

const SECTIONS = ["sheet", "figures", "doubts", "totals", "rows", "refusal"];

export function readGridFile(path: string): GridFile {
  const options: Record<string, string> = {};
  const sections: Record<string, string[]> = {};
  let section = "";
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [, key, value] = /^([a-zA-Z]+):\s*(.*)$/u.exec(line) ?? [];
    if (key !== undefined && SECTIONS.includes(key)) sections[(section = key)] = [];
    else if (section === "" && key !== undefined) options[key] = value!.trim();
    else if (section === "" && line.trim() !== "" && !line.startsWith("#"))
      throw new Error(`${path}: what is "${line}"?`);
    else if (section !== "") sections[section]!.push(line);
  }
  const lines = (name: string) =>
    (sections[name] ?? []).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (!sections.sheet || (!sections.figures && !sections.refusal))
    throw new Error(`${path} has no sheet or no figures`);
  const grid = [...sections.sheet];
  while (grid.length > 0 && grid.at(-1)!.trim() === "") grid.pop();
  return {
    path,
    sheet: sheetOf(options.name ?? "Sheet1", grid, options),
    options,
    figures: lines("figures"),
    doubts: lines("doubts"),
    rest: Object.fromEntries(Object.keys(sections).map((name) => [name, lines(name)])),
  };
}

function sheetOf(name: string, lines: string[], options: Record<string, string>): RawSheet {
  const texts = lines.map((line) =>
    line.trim() === "" ? [] : line.split("|").map((cell) => cell.replace(/^ | $/gu, "")),
  );
  const cells = texts.map((line) =>
    line.map((text) => (text.trim() === "<" || text.trim() === "^" ? null : cellOf(text))),
  );
  const numbers = (text = "") => text.split(/[ ,]+/u).filter(Boolean).map(Number);
  return {
    name,
    top: 0,
    left: 0,
    cells,
    merges: mergesOf(texts),
    hiddenRows: numbers(options.hiddenRows).map((row) => row - 1),
    hiddenColumns: numbers(options.hiddenColumns).map((column) => column - 1),
    since1904: false,
  };
}

function cellOf(text: string): RawCell {
  const plain = text.replace(/⏎/gu, "\n");
  const trimmed = plain.trim();
  if (trimmed === "") return null;
  if (trimmed.startsWith("'")) return trimmed.slice(1);
  if (/^-?\d+(?:\.\d+)?$/u.test(trimmed)) return Number(trimmed);
  if (/^-?\d+(?:\.\d+)?%$/u.test(trimmed)) return new FormattedNumber(Number(`${trimmed.slice(0, -1)}e-2`), "0.0%");
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(trimmed);
  if (day)
    return new FormattedNumber(
      Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569,
      "yyyy-mm-dd",
    );
  return plain;
}

function mergesOf(texts: string[][]): RawSheet["merges"] {
  const merges: RawSheet["merges"] = [];
  const mark = (row: number, column: number) => texts[row]?.[column]?.trim();
  texts.forEach((line, row) =>
    line.forEach((_, column) => {
      if (mark(row, column) === "<" || mark(row, column) === "^") return;
      let right = column;
      while (mark(row, right + 1) === "<") right++;
      let bottom = row;
      while (mark(bottom + 1, column) === "^") bottom++;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    }),
  );
  return merges;
}

/** B3 */
export function address({ row, column }: { row: number; column: number }): string {
  return blockAddress({ top: row, left: column, bottom: row, right: column }).split(":")[0] ?? columnLetters(column);
}

/** A figure in a line: B3 东镇 / 产值 / 2024年1—5月 / value = 12.5 亿元 */
export function figureLine(figure: Figure): string {
  const { place, town, indicator, period, measure, phase, rankOf, unit, reading } = figure;
  const of = figure.tier
    ? `（${figure.tier}）`
    : phase
      ? `（${periodLabel(phase, "zh-CN")}）`
      : rankOf
        ? `（${rankOf}）`
        : "";
  const value =
    reading.kind === "number"
      ? `${reading.bound ? `${reading.bound} ` : ""}${reading.value}${reading.rank === null ? "" : ` (${reading.rank})`}`
      : reading.kind === "gap"
        ? `gap ${reading.gap}`
        : reading.kind === "status"
          ? reading.status
          : reading.kind === "range"
            ? `${reading.low}..${reading.high}`
            : reading.kind === "rank"
              ? String(reading.place)
              : JSON.stringify(reading);
  return `${address(place)} ${town} / ${indicator} / ${period ? periodLabel(period, "zh-CN") : "?"}${period?.unit === "month" ? "当月" : ""} / ${measure}${of} = ${value} ${unit}`.trim();
}
