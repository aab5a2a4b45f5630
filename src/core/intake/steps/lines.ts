import type { Template } from "../../template/Template";
import { unitLevel } from "../../town/townName";
import type { Grid } from "../Grid";
import { NOTE_WORDS, ROLE_WORDS } from "../words";
import { isMeasureText } from "./readHead";

/**
 * What a row of a sheet looks like by itself.
 *
 *     blank      nothing stands there
 *     line       one text alone: a title, a note, a section; what is said of the sheet (单位：亿元, 制表：…) may stand beside it
 *     head       texts alone, two or more, or years or periods as figures
 *     numbering  1 2 3 … or 甲 乙 1 2 … across: no figures (I5)
 *     body       figures, or marks of gaps, beside texts
 */
export type LineKind = "blank" | "line" | "head" | "numbering" | "body";

/** A row within some columns of the grid. */
export interface Line {
  row: number;
  kind: LineKind;
  /** Columns of the cells that hold something, a merged one once. */
  filled: number[];
  /** Of these the ones with figures or marks of gaps. */
  figures: number[];
}

/** What stands beside a title: 单位：亿元, 填报人：…, 表号：…. */
const ASIDE =
  /^[(]?(?:(?:计量|填报|报送|编制|填表|制表|上报|综合)?单位|制[表定]机关|批准[机文][关号]|有效期至?|(?:填报|报送|制表|填表|编制|报出|打印|截[至止])?(?:日期|时间)|(?:填报|填表|制表|审核|联系)人|表号|报告期|统计期)[:：]/u;
const LETTER = /^(?:[甲乙丙丁戊己]|[a-z])$/iu;

const LINES = new WeakMap<Grid, Map<string, Line[]>>();

/** All rows of a grid within some columns; several steps look at the same ones. */
export function linesOf(grid: Grid, left: number, right: number): readonly Line[] {
  let known = LINES.get(grid);
  if (!known) LINES.set(grid, (known = new Map<string, Line[]>()));
  const key = `${left} ${right}`;
  let lines = known.get(key);
  if (!lines) known.set(key, (lines = Array.from({ length: grid.height }, (_, row) => lineAt(grid, row, left, right))));
  return lines;
}

export function lineAt(grid: Grid, row: number, left: number, right: number): Line {
  const filled: number[] = [];
  let merges: Set<number> | null = null;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    const merge = grid.merge(row, column);
    if (merge !== null && merges?.has(merge)) continue;
    if (merge !== null) (merges ??= new Set()).add(merge);
    filled.push(column);
  }
  const figures = filled.filter((column) => isFigure(grid, row, column));
  return { row, kind: kindOf(grid, row, filled, figures), filled, figures };
}

/** Whether a cell holds a figure or a mark that one is missing. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const reading = grid.reading(row, column);
  return reading.kind === "gap" ? reading.mark.trim() !== "" : reading.kind !== "text";
}

function kindOf(grid: Grid, row: number, filled: number[], figures: number[]): LineKind {
  if (filled.length === 0) return "blank";
  // 填表人：… | 2024 signs the sheet: its date is no figure.
  const first = grid.text(row, filled[0]!);
  if (first.includes(":") && isAside(first)) return "line";
  if (isNumbering(grid, row, filled)) return "numbering";
  if (figures.length > 0 && !figures.every((column) => isHeadFigure(grid, row, column, figures))) return "body";
  const spoken = filled.filter((column) => !isFigure(grid, row, column) && !isAside(grid.text(row, column)));
  return figures.length === 0 && spoken.length <= 1 ? "line" : "head";
}

/** 单位：亿元, 填报人：…: said of the whole sheet. */
export function isAside(text: string): boolean {
  return ASIDE.test(text) || NOTE_WORDS.test(text);
}

/** A year above figures, or a period that became a date. */
function isHeadFigure(grid: Grid, row: number, column: number, figures: number[]): boolean {
  const reading = grid.reading(row, column);
  if (reading.kind === "date") return figures.length >= 2 || grid.cell(row + 1, column) !== null;
  if (reading.kind !== "number" || !/^(?:19|20)\d{2}$/u.test(grid.text(row, column))) return false;
  const years = figures.map((other) => Number(grid.text(row, other)));
  return years.length >= 2 && new Set(years).size === years.length && years.every((year) => year > 1949 && year < 2100);
}

function isNumbering(grid: Grid, row: number, filled: number[]): boolean {
  if (filled.length < 3) return false;
  const numbers: number[] = [];
  let letters = 0;
  for (const column of filled) {
    const text = grid.text(row, column).replace(/^[(](.+)[)]$/u, "$1");
    if (LETTER.test(text)) letters++;
    else if (/^\d{1,2}$/u.test(text)) numbers.push(Number(text));
    else return false;
  }
  return numbers.length === 0
    ? true
    : (numbers[0] === 1 || (letters === 0 && numbers[0] === 0)) &&
        numbers.every((number, place) => place === 0 || number === numbers[place - 1]! + 1);
}

/** Whether a text is one of those that heads are made of. */
export function isHeadWord(text: string, template: Template): boolean {
  if (text === "") return false;
  return Object.values(ROLE_WORDS).some((word) => word.test(text)) || isMeasureText(text, template);
}

/** Whether a text can only be the name of a row: a town with its level. */
export function isTownLike(text: string): boolean {
  const level = unitLevel(text.replace(/[(].*[)]$/u, ""));
  return level !== null && level <= 2 && text.length <= 12 && !ROLE_WORDS.town.test(text);
}
