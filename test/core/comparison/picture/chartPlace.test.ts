import { chartHeight, fitsOnePage, lastChartColumn } from "../../../../src/core/comparison/picture/chartPlace";

test.each<[what: string, widths: number[], last: number]>([
  ["a table of readable width", [100, 300, 200], 2],
  ["a narrow table: on over columns of the usual width", [100, 100], 6],
  ["a wide table: no wider than 1,000 points", [400, 400, 400, 400], 1],
  ["one column too wide", [2000, 100], 0],
])("%s", (_, widths, last) => {
  expect(lastChartColumn(widths)).toBe(last);
});

test("one page where that leaves at least 70 % of the size", () => {
  expect(fitsOnePage(700, 690)).toBe(true);
  expect(fitsOnePage(700, 700)).toBe(false);
  expect(fitsOnePage(1100, 300)).toBe(false);
});

test("a chart is no higher than Excel's highest row", () => {
  for (const kind of ["bars", "lines", "slopes"] as const) expect(chartHeight(kind)).toBeLessThanOrEqual(409);
});
