import type { Workbook } from "../../../workbench/model/Workbook";
import { roundTrip } from "../support/fileTrip";
import { failureOf, start, stopAll } from "./support";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("../support/hucre")>("../support/hucre").hucre);

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  return { run, workbook, sheet: workbook.sheets[0]! };
}

async function dressed(): Promise<{ workbook: Workbook; read: unknown }> {
  const { run, workbook } = await bench();
  const read = await run(async (sheet, context) => {
    const { pageLayout } = sheet;
    sheet.getRange("A1:D9").values = Array.from({ length: 9 }, () => [1, 2, 3, 4]);
    pageLayout.setPrintArea("A1:B9,D1:D9");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.zoom = { scale: 85 };
    pageLayout.set({
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
      firstPageNumber: 3,
      printOrder: "OverThenDown",
      printErrors: "Dash",
      printComments: "EndSheet",
    });
    pageLayout.headersFooters.state = "FirstOddAndEven";
    pageLayout.headersFooters.firstPage.centerHeader = "首页";
    pageLayout.headersFooters.evenPages.leftFooter = "双页";
    pageLayout.headersFooters.oddPages.rightFooter = "&P";
    sheet.horizontalPageBreaks.add("A5");
    sheet.verticalPageBreaks.add("C1");
    sheet.showHeadings = false;
    sheet.getRange("3:4").group("ByRows");
    sheet.getRange("B:C").group("ByColumns");
    context.workbook.protection.protect("secret");
    const areas = pageLayout.getPrintArea().load("address");
    const columns = pageLayout.getPrintTitleColumns().load("address");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const after = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
    pageLayout.load("zoom,printErrors,printComments,firstPageNumber,printOrder");
    pageLayout.headersFooters.load("state");
    sheet.load("showHeadings");
    context.workbook.protection.load("protected");
    await context.sync();
    return [
      ...[areas.address, columns.address, breaks.items.map(({ rowIndex }) => rowIndex), after.address],
      ...[pageLayout.zoom, pageLayout.printErrors, pageLayout.printComments, pageLayout.firstPageNumber],
      ...[pageLayout.printOrder, pageLayout.headersFooters.state, sheet.showHeadings, context.workbook.protection.protected], // prettier-ignore
    ];
  });
  return { workbook, read };
}

test("the page is set up and read", async () => {
  expect((await dressed()).read).toEqual([
    ...["Sheet1!A1:B9,Sheet1!D1:D9", "Sheet1!A:B", [4], "Sheet1!C1"],
    ...[{ scale: 85 }, "Dash", "EndSheet", 3, "OverThenDown", "FirstOddAndEven", false, true],
  ]);
});

test("all of it survives a file", async () => {
  const { workbook } = await dressed();
  const { read: back } = await roundTrip(workbook);
  const [before, after] = [workbook.sheets[0]!, back.sheets[0]!];
  const lean = (layout: object) => JSON.parse(JSON.stringify(layout)) as object;
  expect(lean(after.pageLayout)).toEqual(lean(before.pageLayout));
  expect([after.rowLevels, after.columnLevels, after.rowBreaks, after.columnBreaks, after.showHeadings]).toEqual([
    ...[before.rowLevels, before.columnLevels, before.rowBreaks, before.columnBreaks, false],
  ]);
  expect(back.protection?.storedPassword?.workbookPassword).toMatch(/^[0-9A-F]{4}$/);
  expect(back.losses).toEqual([]);
});

describe("the page refuses", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a scale below 10", (s) => (s.pageLayout.zoom = { scale: 9 }), "InvalidArgument"],
    ["title rows that are no entire rows", (s) => s.pageLayout.setPrintTitleRows("A1:B2"), "InvalidArgument"],
    ["title columns that are no entire columns", (s) => s.pageLayout.setPrintTitleColumns("A1:B2"), "InvalidArgument"],
    ["to give a print area it does not have", (s) => void s.pageLayout.getPrintArea().load("address"), "ItemNotFound"],
    ["a break before the first row", (s) => void s.horizontalPageBreaks.add("A1"), "InvalidArgument"],
  ])("%s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  });
});

test("breaks move with rows and are taken away", async () => {
  const { run, sheet } = await bench();
  await run((owner) => {
    owner.horizontalPageBreaks.add("A5");
    owner.horizontalPageBreaks.add("A8");
    owner.getRange("2:2").insert("Down");
    owner.horizontalPageBreaks.getItem(0).delete();
  });
  expect([...sheet.rowBreaks]).toEqual([8]);
  await run((owner) => owner.horizontalPageBreaks.removePageBreaks());
  expect(sheet.rowBreaks.size).toBe(0);
});
