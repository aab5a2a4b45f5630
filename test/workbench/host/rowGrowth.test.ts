import { start, stopAll } from "./support";

afterAll(stopAll);

/** Sizes of letters and Excel's heights of rows in Calibri, whole pixels of 0.75 points each. */
const HEIGHTS: [size: number, points: number][] = [
  [8, 15],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
  [20, 26.25],
  [22, 28.5],
  [24, 31.5],
  [36, 46.5],
];

async function run<T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { addin } = await start();
  return addin.Excel.run((context) => deed(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("a row nobody has given a height grows with its largest letters", () => {
  test.each(HEIGHTS)("%d points of letters: %d points of row", async (size, points) => {
    const seen = await run(async (sheet, context) => {
      sheet.getRange("B2").format.font.size = size;
      sheet.getRange("C2").format.font.size = 10;
      const format = sheet.getRange("A2").format.load("rowHeight");
      const below = sheet.getRange("A3").load("top");
      await context.sync();
      return [format.rowHeight, below.top];
    });
    expect(seen).toEqual([points, 15 + points]);
  });

  test("it shrinks again with them", async () => {
    const seen = await run(async (sheet, context) => {
      const font = sheet.getRange("A1:C1").format.font;
      font.size = 24;
      await context.sync();
      font.size = 11;
      const format = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    expect(seen).toBe(15);
  });

  test("a height set by hand stays until the row is fitted; then it grows on", async () => {
    const seen = await run(async (sheet, context) => {
      const title = sheet.getRange("A1");
      title.values = [["指标"]];
      title.format.rowHeight = 40;
      title.format.font.size = 24;
      const byHand = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      title.format.autofitRows();
      const fitted = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      title.format.font.size = 36;
      const grown = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      return [byHand.rowHeight, fitted.rowHeight, grown.rowHeight];
    });
    expect(seen).toEqual([40, 31.5, 46.5]);
  });

  test("the height goes along with rows that are inserted above, and cells merged over rows do not count", async () => {
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("C3:C4").merge();
      sheet.getRange("C3").format.font.size = 36;
      sheet.getRange("1:1").insert("Down");
      const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).format.load("rowHeight"));
      await context.sync();
      return rows.map(({ rowHeight }) => rowHeight);
    });
    expect(seen).toEqual([15, 26.25, 15, 15, 15]);
  });
});
