import { fromCsv } from "../files/csv";
import type { Rect } from "../model/address";
import { columnName } from "../model/address";
import type { Style } from "../model/style";
import type { Input, Sheet } from "../model/Sheet";
import type { Locale } from "./texts";

/** The published figures of 达州市, January to July 2018, as our server shows them. */
export const SAMPLE_FILE = "/samples/dazhou-2018-07.csv";

const TITLE = "达州市2018年1—7月重点项目投资与固定资产投资增速";
const TITLE_ROW = 0;
const TRY_ROW = 1;
const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;

/** Head of the column we calculate, and the columns it divides. */
const SHARE = { head: "完成阶段目标", after: "阶段目标期间", of: "数值", by: "阶段目标" };
/** The column of the cell to try a function in; its format suits growth. */
const TRY_COLUMN = "公布增速";
const TRY_TEXT: Record<Locale, string> = {
  "zh-CN": "试一试：在右边的单元格输入 =IND.YOY(110,100)",
  "en-US": "Try it: type =IND.YOY(110,100) in the cell on the right",
};

const THIN = { line: "Continuous", weight: "Thin", color: "#BFBFBF" } as const;
const BOX: Style = { borders: { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN } };
/** Points: the narrowest column, one Chinese character, and the widest. */
const WIDTH = { least: 56, character: 12, most: 170 };

/** Lays the figures out as a statistician's own sheet would look: title, head, figures, one share calculated. */
export function fillSample(sheet: Sheet, csv: string, locale: Locale): void {
  const { heads, rows } = readTable(csv);
  const place = (head: string): number => {
    const column = heads.indexOf(head);
    if (column < 0) throw new Error(`${SAMPLE_FILE} has no column ${head}.`);
    return column;
  };
  const [of, by] = [place(SHARE.of), place(SHARE.by)];
  const shareColumn = place(SHARE.after) + 1;
  const tryColumn = place(TRY_COLUMN);
  const lastColumn = heads.length;
  const lastRow = HEAD_ROW + rows.length;
  const insert = <T>(line: T[], item: T): T[] => [...line.slice(0, shareColumn), item, ...line.slice(shareColumn)];

  const cells = rows.map((line, n) => {
    const [figure, target] = [of, by].map((column) => `${columnName(column)}${FIRST_ROW + n + 1}`);
    const known = [of, by].every((column) => typeof cellOf(line[column]!).value === "number");
    const share = known ? { input: { formula: `=${figure}/${target}` }, style: { numberFormat: "0.0%" } } : blank;
    return insert<Written>(
      line.map((text) => {
        const { value, style } = cellOf(text);
        return { input: { value }, style };
      }),
      share,
    );
  });
  const names = insert(heads, SHARE.head);
  sheet.setInputs(TITLE_ROW, 0, [[{ value: TITLE }]]);
  sheet.setInputs(TRY_ROW, 0, [[{ value: TRY_TEXT[locale] }]]);
  sheet.setInputs(HEAD_ROW, 0, [
    names.map((value): Input => ({ value })),
    ...cells.map((line) => line.map(({ input }) => input)),
  ]);

  const across = (row: number, left: number, right: number): Rect => ({ top: row, bottom: row, left, right });
  const title = across(TITLE_ROW, 0, shareColumn);
  const trial = across(TRY_ROW, 0, tryColumn - 1);
  sheet.setStyle(title, { bold: true, fontSize: 14, horizontal: "Center", vertical: "Center" });
  sheet.setStyle(trial, { horizontal: "Right", fontColor: "#595959" });
  sheet.setStyle(across(TRY_ROW, tryColumn, tryColumn), { ...BOX, fill: "#FFF6DC", numberFormat: "0.0%" });
  sheet.setStyle({ top: HEAD_ROW, bottom: lastRow, left: 0, right: lastColumn }, BOX);
  sheet.setStyle(across(HEAD_ROW, 0, lastColumn), {
    bold: true,
    fill: "#DDEBF3",
    horizontal: "Center",
    vertical: "Center",
  });
  cells.forEach((line, n) =>
    line.forEach(({ style }, column) => {
      if (style) sheet.setStyle(across(FIRST_ROW + n, column, column), style);
    }),
  );
  sheet.merges.push(title, trial);
  names.forEach((name, column) => {
    const longest = Math.max(name.length, ...rows.map((line) => insert(line, "")[column]!.length));
    sheet.columnWidths.set(column, Math.min(Math.max(longest * WIDTH.character, WIDTH.least), WIDTH.most));
  });
  sheet.rowHeights.set(TITLE_ROW, 30);
  sheet.rowHeights.set(TRY_ROW, 21);
  sheet.rowHeights.set(HEAD_ROW, 24);
  sheet.frozen = { rows: FIRST_ROW, columns: 0 };
  sheet.layoutChanged();
}

interface Written {
  input: Input | undefined;
  style?: Style;
}

const blank: Written = { input: undefined };

/** The table of the file without the columns in which it has nothing. */
function readTable(csv: string): { heads: string[]; rows: string[][] } {
  const [heads = [], ...rows] = fromCsv(csv);
  const used = heads.map((_head, column) => rows.some((row) => (row[column] ?? "") !== ""));
  const keep = (line: string[]) => heads.map((_head, column) => line[column] ?? "").filter((_text, c) => used[c]);
  return { heads: keep(heads), rows: rows.map(keep) };
}

/** A text of the file as a person would type it: 12.9% is a number with a format, — stays as it is. */
function cellOf(text: string): { value: string | number | null; style?: Style } {
  if (/^-?\d+(\.\d+)?%$/.test(text))
    return { value: Number(`${text.slice(0, -1)}e-2`), style: { numberFormat: "0.0%" } };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), style: { numberFormat: "0.0" } };
  return { value: text === "" ? null : text, style: text === "—" ? { horizontal: "Right" } : undefined };
}
