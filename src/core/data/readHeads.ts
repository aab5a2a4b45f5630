import { DATA_COLUMNS, DATA_HEADS, type DataColumn } from "./DataRow";
import type { Fault } from "./Fault";
import type { SheetCell } from "./SheetCell";
import type { Language } from "../texts/language";

/** Where each column of the data stands, and which rates are printed as percent numbers: 公布增速(%). */
export interface Heads {
  row: number;
  columns: Partial<Record<DataColumn, number>>;
  inPercent: ReadonlySet<DataColumn>;
  /** What a line 单位：… above the heads says; for rows that name no unit (I4). */
  unitLine: string | null;
}

const REQUIRED: DataColumn[] = ["town", "indicator", "value"];
export const FARTHEST_HEAD_ROW = 10;
const PERCENT_MARK = /[(（]%[)）]$/u;

const plain = (text: SheetCell) =>
  typeof text === "string" ? text.normalize("NFKC").replace(/\s/gu, "").toLowerCase() : "";

/** Other heads that people write for the same columns. */
const ALIASES: [head: string, column: DataColumn][] = [
  ["乡镇", "town"],
  ["镇街", "town"],
  ["镇(街道)", "town"],
  ["指标名称", "indicator"],
  ["完成数", "value"],
  ["累计", "value"],
  ["计量单位", "unit"],
  ["去年同期", "previous"],
  ["上年同期数", "previous"],
  ["增速", "growth"],
  ["同比增速", "growth"],
  ["年度计划", "target"],
  ["完成率", "completion"],
  ["位次", "rank"],
];

const COLUMN_OF = new Map<string, DataColumn>(ALIASES);
for (const heads of Object.values(DATA_HEADS)) {
  for (const column of DATA_COLUMNS) COLUMN_OF.set(plain(heads[column]), column);
}

/** The column of the data that a head names, in our words or others. */
export function headColumn(head: SheetCell): DataColumn | undefined {
  return COLUMN_OF.get(plain(head).replace(PERCENT_MARK, ""));
}

/** Whether a head is one of those we write ourselves. */
export function isOwnHead(head: SheetCell): boolean {
  const text = plain(head).replace(PERCENT_MARK, "");
  return Object.values(DATA_HEADS).some((heads) => DATA_COLUMNS.some((column) => plain(heads[column]) === text));
}

const UNIT_LINE = /^[(（]?(?:计量)?单位[:：](.+?)[)）]?$/u;

function unitLineOf(above: readonly (readonly SheetCell[])[]): string | null {
  for (const cell of above.flat()) {
    const [, unit] = UNIT_LINE.exec(typeof cell === "string" ? cell.replace(/\s/gu, "") : "") ?? [];
    if (unit !== undefined) return unit;
  }
  return null;
}

/**
 * Finds the row of heads among the first rows (a title and a unit line may stand above it) and what each column is.
 * In a strict reading (a file made for us) an unknown head is a fault, since a misspelt one would lose its figures.
 */
export function readHeads(
  cells: readonly (readonly SheetCell[])[],
  strict: boolean,
  language: Language,
): Heads | Fault[] {
  const names = (columns: readonly DataColumn[]) =>
    columns.map((column) => DATA_HEADS[language][column]).join(language === "zh-CN" ? "、" : ", ");
  const known = cells.slice(0, FARTHEST_HEAD_ROW).map((line) => line.filter((cell) => headColumn(cell)).length);
  const row = known.indexOf(Math.max(...known));
  if (row < 0 || known[row]! < 2) return [{ row: 0, column: 0, code: "noHead", args: [names(REQUIRED)] }];

  const inPercent = new Set<DataColumn>();
  const heads: Heads = { row, columns: {}, inPercent, unitLine: unitLineOf(cells.slice(0, row)) };
  const faults: Fault[] = [];
  cells[row]!.forEach((head, column) => {
    const text = String(head ?? "").trim();
    const known = headColumn(head);
    if (known === undefined) {
      if (strict && text !== "") faults.push({ row, column, code: "headUnknown", args: [text, names(DATA_COLUMNS)] });
    } else if (heads.columns[known] !== undefined) {
      faults.push({ row, column, code: "headTwice", args: [text] });
    } else {
      heads.columns[known] = column;
      if (PERCENT_MARK.test(text.normalize("NFKC"))) inPercent.add(known);
    }
  });
  for (const column of REQUIRED) {
    if (heads.columns[column] === undefined) {
      faults.push({ row, column: 0, code: "headMissing", args: [DATA_HEADS[language][column], names(DATA_COLUMNS)] });
    }
  }
  return faults.length > 0 ? faults : heads;
}
