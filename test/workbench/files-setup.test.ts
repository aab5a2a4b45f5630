import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import type { Workbook } from "../../workbench/model/Workbook";
import { functions, one, roundTrip } from "./support/fileTrip";
import { converted, note, withLibreOffice } from "./support/libreoffice";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

/** A table with totals, groups, page breaks and all that a page's setup can say. */
function dressed(): Workbook {
  const { workbook, sheet } = one();
  const rows = [["地区", "数[值]"], ["通川区", 1], ["达川区", 2], ["汇总", null]]; // prettier-ignore
  sheet.setInputs(0, 0, rows.map((line) => line.map((value) => ({ value })))); // prettier-ignore
  sheet.setInputs(3, 1, [[{ formula: "=SUBTOTAL(109,月度[数'[值']])" }]]);
  sheet.setResult(3, 1, 3);
  workbook.tables.push({
    ...{ id: "t", name: "月度", sheet, rect: { top: 0, left: 0, bottom: 3, right: 1 }, style: "TableStyleLight9" },
    ...{ showTotals: true, bandedColumns: true, bandedRows: false, highlightFirst: true, highlightLast: true },
  });
  for (const row of [5, 6]) sheet.rowLevels.set(row, 1);
  sheet.rowLevels.set(7, 2);
  sheet.columnLevels.set(3, 1);
  sheet.hiddenRows.add(7);
  sheet.rowBreaks.add(9);
  sheet.columnBreaks.add(2);
  sheet.setInputs(20, 5, [[{ value: "末" }]]);
  sheet.pageLayout = {
    ...sheet.pageLayout,
    ...{ scale: 80, centerVertically: true, printGridlines: true, printHeadings: true, overThenDown: true },
    printArea: [{ top: 0, left: 0, bottom: 9, right: 1 }, { top: 10, left: 0, bottom: 20, right: 5 }], // prettier-ignore
    titleRows: { top: 0, bottom: 0 },
    titleColumns: { left: 0, right: 0 },
    ownFirst: true,
    first: { header: { left: "", center: "首页", right: "" }, footer: { left: "", center: "", right: "" } },
    footer: { left: "", center: "&P", right: "" },
  };
  return workbook;
}

function summary(workbook: Workbook): object {
  const sheet = workbook.sheets[0]!;
  const { scale, centerVertically, printGridlines, printHeadings, overThenDown, printArea, titleRows, titleColumns } =
    sheet.pageLayout;
  return {
    ...{ scale, centerVertically, printGridlines, printHeadings, overThenDown, printArea, titleRows, titleColumns },
    header: sheet.pageLayout.first?.header.center,
    levels: [[...sheet.rowLevels], [...sheet.columnLevels]],
    breaks: [[...sheet.rowBreaks], [...sheet.columnBreaks]],
    hidden: [...sheet.hiddenRows],
    tables: workbook.tables.map(({ name, rect, showTotals }) => ({ name, rect, showTotals })),
    total: sheet.cell(3, 1)?.value,
  };
}

test("tables, groups, breaks and the setup of the page survive a file, and nothing is lost", async () => {
  const workbook = dressed();
  const { read, losses, parts } = await roundTrip(workbook);
  expect(summary(read)).toEqual(summary(workbook));
  expect(losses).toEqual([]);
  expect(read.tables[0]).toMatchObject({
    bandedColumns: true,
    bandedRows: false,
    highlightFirst: true,
    highlightLast: true,
  });
  expect(read.sheets[0]!.cell(3, 1)!.formula).toBe("=SUBTOTAL(109,[数'[值']])");
  const table = parts.get("xl/tables/table1.xml")!;
  expect(table).toContain('totalsRowFunction="sum"');
  expect(table).toContain('totalsRowLabel="汇总"');
});

withLibreOffice(
  `LibreOffice takes them from the file, and gives them back ${note}`,
  async () => {
    const workbook = dressed();
    const bytes = await writeXlsx(workbook, { functions });
    const back = await readXlsx(new Uint8Array(await converted(bytes, "xlsx", "xlsx")), { functions });
    expect(summary(back)).toEqual(summary(workbook));
  },
  60_000,
);
