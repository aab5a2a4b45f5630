import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench(options?: Excel.WorksheetProtectionOptions, password?: string) {
  const { addin, workbook } = await start();
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  await run((sheet) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect(options, password);
  });
  return { run, sheet: workbook.sheets[0]! };
}

describe("a protected sheet", () => {
  type Deed = (sheet: Excel.Worksheet) => void;
  const FORMAT = { allowFormatCells: true };
  test.each<[what: string, options: object | undefined, deed: Deed, code: string | undefined]>([
    ["refuses to write a locked cell", undefined, (s) => (s.getRange("A1").values = [[1]]), "AccessDenied"],
    ["takes what is written to unlocked cells", undefined, (s) => (s.getRange("B2:B4").values = [[1], [2], [3]]), undefined], // prettier-ignore
    ["refuses a block with one locked cell", undefined, (s) => (s.getRange("B2:B5").values = [[1], [2], [3], [4]]), "AccessDenied"], // prettier-ignore
    ["refuses to clear", undefined, (s) => s.getRange("A1:C9").clear("Contents"), "AccessDenied"],
    ["refuses a copy over locked cells", undefined, (s) => s.getRange("A5").copyFrom("B2"), "AccessDenied"],
    ["refuses a sort", undefined, (s) => s.getRange("B2:B4").sort.apply([{ key: 0 }]), "AccessDenied"],
    ["refuses formats", undefined, (s) => (s.getRange("B2").format.font.bold = true), "AccessDenied"],
    ["refuses number formats", undefined, (s) => (s.getRange("B2").numberFormat = [["0.0"]]), "AccessDenied"],
    ["takes formats where they are allowed", FORMAT, (s) => (s.getRange("A1").format.font.bold = true), undefined],
    ["refuses to be protected again", undefined, (s) => s.protection.protect(), "InvalidOperation"],
    ["refuses a wrong password", undefined, (s) => s.protection.unprotect("wrong"), "AccessDenied"],
  ])("%s", async (_what, options, deed, code) => {
    const { run } = await bench(options, "secret");
    const done = run(deed);
    if (code === undefined) await expect(done).resolves.not.toThrow();
    else expect((await failureOf(done)).code).toBe(code);
  });
});

test("the options that were not named are off; unprotect takes all away", async () => {
  const { run, sheet } = await bench({ allowSort: true, selectionMode: "Unlocked" }, "secret");
  const read = await run(async (owner, context) => {
    owner.protection.load("protected,options");
    await context.sync();
    return [owner.protection.protected, owner.protection.options] as const;
  });
  expect(read[0]).toBe(true);
  expect(read[1]).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
  await run((owner) => {
    owner.protection.unprotect("secret");
    owner.getRange("A1").values = [[1]];
  });
  expect([sheet.protection, sheet.cell(0, 0)!.value]).toEqual([undefined, 1]);
});

describe("what a protected sheet refuses, and the option that allows it", () => {
  type Deed = (sheet: Excel.Worksheet) => void;
  test.each<[what: string, deed: Deed, option: keyof Excel.WorksheetProtectionOptions | undefined]>([
    ["borders", (s) => (s.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"), "allowFormatCells"],
    ["the clearing of formats", (s) => s.getRange("A1").clear("Formats"), "allowFormatCells"],
    ["the width of columns", (s) => (s.getRange("A1").format.columnWidth = 90), "allowFormatColumns"],
    ["fitting columns", (s) => s.getRange("A1").format.autofitColumns(), "allowFormatColumns"],
    ["hiding columns", (s) => (s.getRange("A1").columnHidden = true), "allowFormatColumns"],
    ["the height of rows", (s) => (s.getRange("A1").format.rowHeight = 30), "allowFormatRows"],
    ["hiding rows", (s) => (s.getRange("A1").rowHidden = true), "allowFormatRows"],
    ["rows put in", (s) => void s.getRange("2:2").insert("Down"), "allowInsertRows"],
    ["columns put in", (s) => void s.getRange("B:B").insert("Right"), "allowInsertColumns"],
    ["rows taken out", (s) => s.getRange("9:9").delete("Up"), "allowDeleteRows"],
    ["columns taken out", (s) => s.getRange("G:G").delete("Left"), "allowDeleteColumns"],
    ["a sort of unlocked cells", (s) => s.getRange("B2:B4").sort.apply([{ key: 0 }]), "allowSort"],
    [
      "links on unlocked cells",
      (s) => (s.getRange("B2").hyperlink = { address: "https://a.example" }),
      "allowInsertHyperlinks",
    ],
    ["conditional formats", (s) => void s.getRange("A1").conditionalFormats.add("Custom"), "allowFormatCells"],
    ["charts", (s) => void s.charts.add("ColumnClustered", s.getRange("A1:B2")), "allowEditObjects"],
    ["comments", (s) => void s.comments.add("A1", "看"), "allowEditObjects"],
    ["tables", (s) => void s.tables.add("B2:B4", true), undefined],
    ["data validation", (s) => s.getRange("B2").dataValidation.clear(), undefined],
    ["merged cells", (s) => s.getRange("B2:B4").merge(), undefined],
    ["a filter", (s) => s.autoFilter.apply("B2:B4"), undefined],
    ["groups", (s) => s.getRange("2:3").group("ByRows"), undefined],
    ["locks", (s) => (s.getRange("B2").format.protection.locked = true), undefined],
  ])("%s", async (_what, deed, option) => {
    const bare = await bench();
    expect((await failureOf(bare.run(deed))).code).toBe("AccessDenied");
    const all: Excel.WorksheetProtectionOptions = Object.fromEntries(
      ["FormatCells", "FormatColumns", "FormatRows", "InsertRows", "InsertColumns", "DeleteRows", "DeleteColumns", "Sort", "InsertHyperlinks", "EditObjects", "AutoFilter"].map((name) => [`allow${name}`, `allow${name}` !== option]), // prettier-ignore
    );
    const others = await bench(all);
    expect((await failureOf(others.run(deed))).code).toBe("AccessDenied");
    if (option === undefined) return;
    const allowed = await bench({ [option]: true });
    await expect(allowed.run(deed)).resolves.not.toThrow();
  });

  test("pages are set up, panes frozen and cells read all the same", async () => {
    const { run } = await bench();
    await run((sheet) => {
      sheet.pageLayout.centerHorizontally = true;
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("A1:B2").load("values");
    });
  });

  test("a table on it is left as it is", async () => {
    const { addin } = await start();
    const done = (deed: (table: Excel.Table) => void) =>
      addin.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.protection.unprotect();
        const table = sheet.tables.getItemOrNullObject("月度");
        await context.sync();
        if (table.isNullObject) sheet.tables.add("A1:B3", true).name = "月度";
        sheet.protection.protect();
        deed(sheet.tables.getItem("月度"));
        await context.sync();
      });
    for (const deed of [
      (table: Excel.Table) => void table.rows.add(undefined, [[1, 2]]),
      (table: Excel.Table) => void table.columns.add(),
      (table: Excel.Table) => void (table.showTotals = true),
      (table: Excel.Table) => void (table.style = "TableStyleLight1"),
      (table: Excel.Table) => table.resize("A1:B5"),
      (table: Excel.Table) => void table.convertToRange(),
      (table: Excel.Table) => table.rows.deleteRowsAt(0, 1),
    ]) {
      expect((await failureOf(done(deed))).code).toBe("AccessDenied");
    }
  });
});

describe("a workbook whose structure is protected", () => {
  type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  async function structure(deed: Deed) {
    const { addin, workbook } = await start();
    await addin.Excel.run(async (context) => {
      context.workbook.protection.protect("secret");
      await context.sync();
      deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    return workbook;
  }
  test.each<[string, Deed]>([
    ["a new sheet", (_s, context) => void context.workbook.worksheets.add()],
    ["a sheet to go", (s) => s.delete()],
    ["another name", (s) => (s.name = "新")],
    ["another place", (s) => (s.position = 1)],
    ["a sheet to be hidden", (s) => (s.visibility = "Hidden")],
    ["a copy", (s) => void s.copy("End")],
    ["another colour of the tab", (s) => (s.tabColor = "#FF0000")],
    ["a wrong password", (_s, context) => context.workbook.protection.unprotect("wrong")],
  ])("refuses %s", async (_what, deed) => {
    expect((await failureOf(structure(deed))).code).toBe("AccessDenied");
  });
  test("refuses to be protected again", async () => {
    const again = structure((_s, context) => context.workbook.protection.protect());
    expect((await failureOf(again)).code).toBe("InvalidOperation");
  });
  test("takes cells, and all else once it is unprotected", async () => {
    const workbook = await structure((sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("新");
    });
    expect([workbook.sheets.length, workbook.protection]).toEqual([3, undefined]);
  });
});
