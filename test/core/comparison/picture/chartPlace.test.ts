import { chartHeight, fitsOnePage, lastChartColumn } from "../../../../src/core/comparison/picture/chartPlace";

test.each<[what: string, widths: number[], last: number]>([
  ["a table of readable width", [100, 300, 200], 2],
  ["a narrow table: on over columns of the usual width", [100, 100], 6],
  ["a wide table: no wider than 1,200 points", [400, 400, 400, 400], 2],
  ["one column too wide", [2000, 100], 0],
])("%s", (_, widths, last) => {
  expect(lastChartColumn(widths)).toBe(last);
});

test.each<[what: string, width: number, height: number, fits: boolean]>([
  ["65 % of the size are left", 700, 745, true],
  ["less is left", 700, 755, false],
  ["a wide sheet of 60 % goes down to 48 %", 741 / 0.6, 1010, true],
  ["and no further", 741 / 0.6, 1020, false],
  ["wide and low", 1500, 300, true],
])("one page with the chart: %s", (_, width, height, fits) => {
  expect(fitsOnePage(width, height)).toBe(fits);
});

test("a chart is no higher than Excel's highest row", () => {
  for (const kind of ["bars", "lines", "slopes"] as const) expect(chartHeight(kind)).toBeLessThanOrEqual(409);
});
