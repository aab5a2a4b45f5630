import type { Sheet } from "../../../workbench/model/Sheet";
import { roundTrip } from "../support/fileTrip";
import { converted, note, readingOf, withLibreOffice } from "../support/libreoffice";
import { failureOf, start, stopAll } from "./support";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("../support/hucre")>("../support/hucre").hucre);
jest.setTimeout(60_000);

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: (sheet: Excel.Worksheet) => T) =>
    addin.Excel.run(async (context) => {
      const answer = deed(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      return answer;
    });
  return { run, workbook, sheet: workbook.sheets[0]! };
}

/** The looks cells have, by address; #FFFFFF and false where they have none. */
async function fills({ run }: Awaited<ReturnType<typeof bench>>, ...addresses: string[]) {
  const formats = await run((sheet) => addresses.map((address) => sheet.getRange(address).format.fill.load("color")));
  return formats.map(({ color }) => color);
}

const cells = (sheet: Sheet) => [...sheet.cells()].length;

describe("looks of whole rows and columns", () => {
  test("all their cells have them, none of them is made, and what is typed later keeps them", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("B:C").format.fill.color = "#FFC000";
      sheet.getRange("5:5").format.font.bold = true;
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // prettier-ignore
    });
    expect(await fills(set, "A1", "B1", "C900000", "D7", "B:B", "B:C", "A:B", "1:1", "B900000:C900001")).toEqual(["#FFFFFF", "#FFC000", "#FFC000", "#FFFFFF", "#FFC000", "#FFC000", "", "", "#FFC000"]); // prettier-ignore
    // Two by two cells, and those in which the row crosses the columns.
    expect(cells(set.sheet)).toBe(6);
    const crossing = await set.run((sheet) => sheet.getRange("B5").format.load("fill/color,font/bold"));
    expect([crossing.fill.color, crossing.font.bold]).toEqual(["#FFC000", true]);
  });

  test("cells that were filled before take them, a cell cleared afterwards stays clear", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("A1:A2").values = [["甲"], ["乙"]];
      sheet.getRange("A:A").format.fill.color = "#92D050";
      sheet.getRange("A2").format.fill.clear();
      sheet.getRange("A9").clear("Formats");
    });
    expect(await fills(set, "A1", "A2", "A8", "A9", "A:A")).toEqual(["#92D050", "#FFFFFF", "#92D050", "#FFFFFF", ""]);
    await set.run((sheet) => sheet.getRange("A:A").clear("Formats"));
    expect(await fills(set, "A:A")).toEqual(["#FFFFFF"]);
  });

  test("the whole sheet at once", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("2:2").format.fill.color = "#FF0000";
      sheet.getRange().format.font.name = "宋体";
    });
    const fonts = await set.run((sheet) => ["A1", "XFD1048576", "C2"].map((at) => sheet.getRange(at).format.font.load("name"))); // prettier-ignore
    expect(fonts.map(({ name }) => name)).toEqual(["宋体", "宋体", "宋体"]);
    expect(await fills(set, "C2", "C3")).toEqual(["#FF0000", "#FFFFFF"]);
    await set.run((sheet) => {
      sheet.getRange("1:1").format.font.bold = true;
      sheet.getRange("D:D").format.font.size = 9;
    });
    const { name, size } = await set.run((sheet) => sheet.getRange("D77").format.font.load("name,size"));
    expect([name, size]).toEqual(["宋体", 9]);
    // Only the two rows cross the column.
    expect(cells(set.sheet)).toBe(2);
    const { sheet: read } = await roundTrip(set.workbook);
    expect([read.lines.sheet, read.lines.columns, read.lines.rows]).toEqual([set.sheet.lines.sheet, set.sheet.lines.columns, set.sheet.lines.rows]); // prettier-ignore
  });

  test("they move with rows and columns, and new ones look as those before them", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("B:B").format.fill.color = "#FFC000";
      sheet.getRange("7:7").format.fill.color = "#00B0F0";
    });
    await set.run((sheet) => {
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("3:4").delete("Up");
      sheet.getRange("6:6").insert("Down");
    });
    expect(await fills(set, "B1", "C1", "A5", "A6", "A7", "C5")).toEqual(["#FFFFFF", "#FFC000", "#00B0F0", "#00B0F0", "#FFFFFF", "#00B0F0"]); // prettier-ignore
  });

  test("borders at the sides and inside; one at the far end of the sheet is refused by name", async () => {
    const set = await bench();
    await set.run((sheet) => {
      const { borders } = sheet.getRange("B:C").format;
      for (const edge of ["EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "EdgeTop"] as const) {
        borders.getItem(edge).style = "Continuous";
      }
    });
    const read = await set.run((sheet) => ({
      cell: ["EdgeTop", "EdgeLeft", "EdgeRight"].map((edge) => sheet.getRange("C500").format.borders.getItem(edge as "EdgeTop").load("style")), // prettier-ignore
      outside: sheet.getRange("D500").format.borders.getItem("EdgeRight").load("style"),
      whole: sheet.getRange("B:C").format.borders.getItem("InsideVertical").load("style"),
    }));
    expect(read.cell.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "Continuous"]);
    expect([read.outside.style, read.whole.style]).toEqual(["None", "Continuous"]);
    const fault = await failureOf(set.run((sheet) => (sheet.getRange("B:C").format.borders.getItem("EdgeBottom").style = "Dash"))); // prettier-ignore
    expect(fault.message).toMatch(/EdgeBottom/);
  });

  test("unlocked columns of a protected sheet take values", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("B:B").format.protection.locked = false;
      sheet.protection.protect();
    });
    await set.run((sheet) => (sheet.getRange("B3").values = [[1]]));
    const fault = await failureOf(set.run((sheet) => (sheet.getRange("A3").values = [[1]])));
    expect(fault.code).toBe("AccessDenied");
  });

  test("a copy of the sheet has them too", async () => {
    const set = await bench();
    await set.run((sheet) => {
      sheet.getRange("B:B").format.fill.color = "#FFC000";
      sheet.getRange("B2").format.fill.clear();
      sheet.getRange("B3").values = [["丙"]];
      sheet.copy("End");
    });
    const copy = set.workbook.sheets.at(-1)!;
    expect([1, 2, 3].map((row) => copy.seen(row, 1)?.style?.fill)).toEqual([undefined, "#FFC000", "#FFC000"]);
  });
});

async function styled() {
  const set = await bench();
  await set.run((sheet) => {
    sheet.getRange("A1:D3").values = [[1, 2, 3, 4], ["a", "b", "c", "d"], [5, 6, 7, 8]]; // prettier-ignore
    sheet.getRange("B:B").format.fill.color = "#FFC000";
    sheet.getRange("D:F").format.font.bold = true;
    sheet.getRange("D:D").format.borders.getItem("EdgeLeft").style = "Continuous";
    sheet.getRange("2:2").format.font.italic = true;
    sheet.getRange("40:41").format.fill.color = "#00B0F0";
    sheet.getRange("B3").format.fill.clear();
    sheet.getRange("B9").format.fill.clear();
    sheet.getRange("E:E").format.columnWidth = 100;
  });
  return set;
}

test("a file holds them, and gives them back", async () => {
  const { sheet, workbook } = await styled();
  const { sheet: read, losses } = await roundTrip(workbook);
  expect(losses).toEqual([]);
  expect(read.lines).toEqual(sheet.lines);
  expect([...read.cells()]).toEqual([...sheet.cells()]);
  expect(read.columnWidths.size).toBe(1);
  expect(read.usedRect()).toEqual(sheet.usedRect());
});

withLibreOffice(`LibreOffice reads them from the file as they are ${note}`, async () => {
  const { workbook } = await styled();
  const { bytes } = await roundTrip(workbook);
  const reading = readingOf((await converted(bytes, "xlsx", "fods")).toString("utf8"));
  const at = (row: number, column: number) =>
    (reading.Sheet1!.cells[`${row},${column}`] as { look: Record<string, string> } | undefined)?.look ?? {};
  const BACK = "table-cell-properties fo:background-color";
  expect([at(0, 1), at(100, 1), at(2, 1), at(8, 1), at(39, 20), at(41, 20), at(40, 1)].map((look) => look[BACK])).toEqual(["#ffc000", "#ffc000", undefined, undefined, "#00b0f0", undefined, "#00b0f0"]); // prettier-ignore
  expect(at(0, 3)["text-properties fo:font-weight"]).toBe("bold");
  expect(at(150, 3)["table-cell-properties fo:border-left"]).toMatch(/solid/);
  expect(at(1, 3)["text-properties fo:font-style"]).toBe("italic");
});
