import { chartFit, lastChartColumn } from "../../../../src/core/comparison/picture/chartPlace";

test.each<[what: string, widths: number[], last: number]>([
  ["a table of readable width", [100, 300, 200], 2],
  ["a narrow table: on over columns of the usual width", [100, 100], 6],
  ["a wide table: no wider than 1,200 points", [400, 400, 400, 400], 2],
  ["one column too wide", [2000, 100], 0],
])("%s", (_, widths, last) => {
  expect(lastChartColumn(widths)).toBe(last);
});

const rows = (count: number, height = 20) => new Array<number>(count).fill(height);
const heads = { first: 0, last: 1 };

test.each<[what: string, kind: "bars" | "slopes", width: number, above: number, height: number, isOnePage: boolean]>([
  ["at 65 % of the size all is on one page", "bars", 700, 27, 190, true],
  ["a little lower it still is", "bars", 700, 30, 149, true],
  ["lines and slopes too", "slopes", 700, 26, 229, true],
  ["a wide sheet of 60 % goes down to 48 %", "bars", 741 / 0.6, 40, 190, true],
])("the chart on one page with the table: %s", (_, kind, width, above, height, isOnePage) => {
  expect(chartFit(kind, { width, rows: rows(above), heads })).toEqual({ height, isOnePage });
});

test("on the last of several pages the chart is as high as there is room, down to a least", () => {
  // 487 points a page, 4 % of them left alone: 23 rows of 20 on the first page, two heads and 21 on each other.
  const fit = (above: number) => chartFit("bars", { width: 700, rows: rows(above), heads });
  expect(fit(23 + 10)).toEqual({ height: 190, isOnePage: false });
  expect(fit(23 + 13)).toEqual({ height: 167, isOnePage: false });
  // No room: a page of its own, and so the usual height.
  expect(fit(23 + 18)).toEqual({ height: 190, isOnePage: false });
  expect(fit(23 + 21 + 13)).toEqual({ height: 167, isOnePage: false });
});
