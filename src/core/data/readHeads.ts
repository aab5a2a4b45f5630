import { DATA_COLUMNS, DATA_HEADS, type DataColumn } from "./DataRow";
import type { Fault } from "./Fault";
import type { SheetCell } from "./SheetCell";
import type { Language } from "../texts/language";

/** Where each column of the data stands, and whether growth is printed as a percent number. */
export interface Heads {
  row: number;
  columns: Partial<Record<DataColumn, number>>;
  growthInPercent: boolean;
}

const REQUIRED: DataColumn[] = ["town", "indicator", "value"];
const FARTHEST_HEAD_ROW = 10;
const PERCENT_MARK = /[(（]%[)）]$/u;

const plain = (text: SheetCell) =>
  typeof text === "string" ? text.normalize("NFKC").replace(/\s/gu, "").toLowerCase() : "";

const COLUMN_OF = new Map<string, DataColumn>(
  DATA_COLUMNS.flatMap((column) => [
    [plain(DATA_HEADS["zh-CN"][column]), column],
    [plain(DATA_HEADS["en-US"][column]), column],
  ]),
);

function columnOf(head: SheetCell): DataColumn | undefined {
  return COLUMN_OF.get(plain(head).replace(PERCENT_MARK, ""));
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
  const known = cells.slice(0, FARTHEST_HEAD_ROW).map((line) => line.filter((cell) => columnOf(cell)).length);
  const row = known.indexOf(Math.max(...known));
  if (row < 0 || known[row]! < 2) return [{ row: 0, column: 0, code: "noHead", args: [names(REQUIRED)] }];

  const heads: Heads = { row, columns: {}, growthInPercent: false };
  const faults: Fault[] = [];
  cells[row]!.forEach((head, column) => {
    const text = String(head ?? "").trim();
    const known = columnOf(head);
    if (known === undefined) {
      if (strict && text !== "") faults.push({ row, column, code: "headUnknown", args: [text, names(DATA_COLUMNS)] });
    } else if (heads.columns[known] !== undefined) {
      faults.push({ row, column, code: "headTwice", args: [text] });
    } else {
      heads.columns[known] = column;
      if (known === "growth") heads.growthInPercent = PERCENT_MARK.test(text.normalize("NFKC"));
    }
  });
  for (const column of REQUIRED) {
    if (heads.columns[column] === undefined) {
      faults.push({ row, column: 0, code: "headMissing", args: [DATA_HEADS[language][column], names(DATA_COLUMNS)] });
    }
  }
  return faults.length > 0 ? faults : heads;
}
