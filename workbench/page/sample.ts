import type { Style } from "../model/style";
import type { Input, Sheet } from "../model/Sheet";
import type { Locale } from "./texts";

/** One unit as published: plan of the year, plan of the first three quarters, done by July, growth of investment. */
type Unit = [name: string, year: number, threeQuarters: number, done: number, growth: number | null];

/** Published figures of 达州市, January to July 2018, in 亿元; the first row is the total of the nine below. */
const UNITS: Unit[] = [
  ["达州市", 527.3, 371.5, 291.5, 0.129],
  ["市本级", 209.8, 144.8, 112.9, null],
  ["通川区", 59.4, 43.4, 35.9, 0.137],
  ["达川区", 41.2, 29.5, 26.8, 0.134],
  ["宣汉县", 52.5, 36.2, 30.4, 0.133],
  ["开江县", 23.6, 17.6, 13.6, 0.117],
  ["大竹县", 36.2, 25.8, 21.9, 0.127],
  ["渠县", 31.3, 20.9, 16.9, 0.124],
  ["经开区", 39.3, 30.1, 18, 0.135],
  ["万源市", 34, 23.2, 15.1, 0.107],
];

const HEAD = ["地区", "年度计划", "前三季度计划", "1—7月完成", "完成前三季度计划", "固定资产投资增速"];
const TITLE_ROW = 0;
const UNIT_ROW = 1;
const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;
const LAST_ROW = FIRST_ROW + UNITS.length - 1;
const SOURCE_ROW = LAST_ROW + 1;
const TRY_ROW = LAST_ROW + 3;
const LAST_COLUMN = HEAD.length - 1;

const TRY_TEXT: Record<Locale, string> = {
  "zh-CN": "试一试：在右边的单元格输入 =IND.YOY(110,100)",
  "en-US": "Try it: type =IND.YOY(110,100) in the cell on the right",
};

const THIN = { line: "Continuous", weight: "Thin", color: "#BFBFBF" } as const;
const BOX: Style = { borders: { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN } };

/** Lays the sample out as a statistician's own sheet would look: title, unit, head, figures, source. */
export function fillSample(sheet: Sheet, locale: Locale): void {
  const value = (content: string | number | null): Input => ({ value: content });
  const rows = UNITS.map(([name, year, threeQuarters, done, growth], n): Input[] => {
    const row = FIRST_ROW + n + 1;
    return [
      value(name),
      value(year),
      value(threeQuarters),
      value(done),
      { formula: `=D${row}/C${row}` },
      value(growth),
    ];
  });
  sheet.setInputs(TITLE_ROW, 0, [[value("达州市2018年1—7月重点项目投资完成情况")]]);
  sheet.setInputs(UNIT_ROW, 0, [[value("单位：亿元、%")]]);
  sheet.setInputs(HEAD_ROW, 0, [HEAD.map(value), ...rows]);
  sheet.setInputs(SOURCE_ROW, 0, [
    [value("资料来源：达州市发展和改革委员会。完成前三季度计划 = 1—7月完成 ÷ 前三季度计划。")],
  ]);
  sheet.setInputs(TRY_ROW, 0, [[value(TRY_TEXT[locale])]]);

  const line = (row: number, left = 0, right = LAST_COLUMN) => ({ top: row, bottom: row, left, right });
  sheet.setStyle(line(TITLE_ROW), { bold: true, fontSize: 14, horizontal: "Center", vertical: "Center" });
  sheet.setStyle(line(UNIT_ROW), { horizontal: "Right", fontColor: "#595959" });
  sheet.setStyle(line(HEAD_ROW), {
    ...BOX,
    bold: true,
    fill: "#DDEBF3",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  });
  const body = (left: number, right: number) => ({ top: FIRST_ROW, bottom: LAST_ROW, left, right });
  sheet.setStyle(body(0, LAST_COLUMN), BOX);
  sheet.setStyle(body(1, 3), { numberFormat: "0.0" });
  sheet.setStyle(body(4, 5), { numberFormat: "0.0%" });
  sheet.setStyle(line(FIRST_ROW), { bold: true });
  sheet.setStyle(line(SOURCE_ROW), { fontSize: 9, fontColor: "#595959" });
  sheet.setStyle(line(TRY_ROW, 0, 3), { horizontal: "Right" });
  sheet.setStyle(line(TRY_ROW, 4, 4), { ...BOX, fill: "#FFF6DC", numberFormat: "0.0%" });

  sheet.merges.push(line(TITLE_ROW), line(UNIT_ROW), line(SOURCE_ROW), line(TRY_ROW, 0, 3));
  sheet.columnWidths.set(0, 72);
  for (let column = 1; column <= LAST_COLUMN; column++) sheet.columnWidths.set(column, 84);
  for (const column of [4, 5]) sheet.columnWidths.set(column, 108);
  sheet.rowHeights.set(TITLE_ROW, 30);
  sheet.rowHeights.set(HEAD_ROW, 32);
  sheet.frozen = { rows: HEAD_ROW + 1, columns: 0 };
  sheet.layoutChanged();
}
