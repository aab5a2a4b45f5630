import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function run<T>(deed: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) {
  const bench = await start();
  const result = await bench.addin.Excel.run((context) => deed(context, context.workbook.worksheets.getItem("Sheet1")));
  return { ...bench, result, sheet: bench.workbook.sheets[0]! };
}

async function codeOf(deed: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string> {
  const { addin } = await start();
  const failed = addin.Excel.run(async (context) => {
    deed(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  return (await failureOf(failed)).code;
}

describe("worksheets", () => {
  test("are added, named, moved, coloured, hidden, activated and deleted", async () => {
    const { workbook, result } = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.name = "对比表";
      added.position = 0;
      added.tabColor = "#1f4e79";
      added.showGridlines = false;
      added.activate();
      worksheets.getItem("数据").visibility = "Hidden";
      added.load("name,position,id,tabColor");
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [added.name, added.position, added.tabColor, count.value, visible.value, active.name];
    });
    expect(result).toEqual(["对比表", 0, "#1F4E79", 3, 2, "对比表"]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["对比表", "Sheet1", "数据"]);
    expect(workbook.sheets[0]!.showGridlines).toBe(false);
  });

  test("a new name goes into the formulas that speak of the sheet", async () => {
    const { workbook } = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["='数据'!A1+数据!B1", '="数据!"&SUM(数据!A:A)']];
      context.workbook.names.add("all", context.workbook.worksheets.getItem("数据").getRange("A1:B2"));
      context.workbook.worksheets.getItem("数据").name = "一月 数据";
      await context.sync();
    });
    expect([0, 1].map((column) => workbook.sheet("Sheet1")!.cell(0, column)!.formula)).toEqual([
      "='一月 数据'!A1+'一月 数据'!B1",
      "=\"数据!\"&SUM('一月 数据'!A:A)",
    ]);
    expect(workbook.names[0]!.formula).toBe("='一月 数据'!$A$1:$B$2");
  });

  test.each<[rule: string, name: string, code: string]>([
    ["is not empty", "", "InvalidArgument"],
    ["has 31 characters at most", "字".repeat(32), "InvalidArgument"],
    ["has no slash", "1/2", "InvalidArgument"],
    ["has no bracket", "a[1]", "InvalidArgument"],
    ["does not begin with an apostrophe", "'a", "InvalidArgument"],
    ["is not taken", "SHEET1", "ItemAlreadyExists"],
  ])("the name of a sheet %s", async (_rule, name, code) => {
    expect(await codeOf((context) => void context.workbook.worksheets.add(name))).toBe(code);
  });

  test("the last visible sheet can neither go nor hide", async () => {
    const { addin } = await start();
    for (const deed of ["delete", "hide"]) {
      const failed = addin.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("数据").visibility = "Hidden";
        const last = context.workbook.worksheets.getItem("Sheet1");
        if (deed === "delete") last.delete();
        else last.visibility = "Hidden";
        await context.sync();
      });
      expect((await failureOf(failed)).code).toBe("InvalidOperation");
    }
  });

  test("panes are frozen at a block, by rows, by columns, and set free", async () => {
    const { result, sheet } = await run(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const at = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeRows(4);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [at.address, none.isNullObject, rows.address];
    });
    expect(result).toEqual(["Sheet1!A1:B3", true, "Sheet1!1:4"]);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 0 });
  });

  test("the page is laid out for printing", async () => {
    const { sheet, result } = await run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.topMargin = 36;
      page.setPrintArea("A1:I26");
      page.setPrintTitleRows("$1:$4");
      page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      page.load("orientation,zoom,topMargin,paperSize");
      const footer = page.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      return [page.orientation, page.zoom, page.topMargin, page.paperSize, footer.centerFooter];
    });
    expect(result).toEqual(["Landscape", { horizontalFitToPages: 1 }, 36, "A4", "第 &P 页"]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: [{ top: 0, left: 0, bottom: 25, right: 8 }],
      titleRows: { top: 0, bottom: 3 },
      margins: { top: 0.5 },
      footer: { center: "第 &P 页" },
    });
  });
});

describe("names", () => {
  test("stand for ranges and constants", async () => {
    const { result } = await run(async (context, sheet) => {
      context.workbook.names.add("数据区", sheet.getRange("A1:B2"), "note");
      context.workbook.names.add("IND.VERSION", "1");
      const area = context.workbook.names.getItem("数据区").load("formula,value,visible,comment,type");
      const version = context.workbook.names.getItem("ind.version").load("formula,type");
      const range = area.getRange().load("address");
      const through = sheet.getRange("数据区").load("address");
      await context.sync();
      area.visible = false;
      area.load("visible");
      const all = context.workbook.names.load("items/name");
      await context.sync();
      version.delete();
      const left = context.workbook.names.getCount();
      await context.sync();
      const names = all.items.map((item) => item.name);
      return [area.formula, area.value, area.comment, version.formula, range.address, through.address, area.visible, names, left.value]; // prettier-ignore
    });
    const area = ["=Sheet1!$A$1:$B$2", "Sheet1!A1:B2", "note", '="1"', "Sheet1!A1:B2", "Sheet1!A1:B2", false];
    expect(result).toEqual([...area, ["数据区", "IND.VERSION"], 1]);
  });

  test.each<[string, string]>([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
  ])("%p cannot be a name", async (name, code) => {
    expect(await codeOf((context, sheet) => void context.workbook.names.add(name, sheet.getRange("A1")))).toBe(code);
  });

  test("a name is taken once", async () => {
    const twice = codeOf((context, sheet) => {
      context.workbook.names.add("区", sheet.getRange("A1"));
      context.workbook.names.add("区", sheet.getRange("A2"));
    });
    expect(await twice).toBe("ItemAlreadyExists");
  });
});

test("settings are kept, changed and deleted", async () => {
  const { result, workbook } = await run(async (context) => {
    context.workbook.settings.add("state", { version: 1, list: [1, 2] });
    context.workbook.settings.add("gone", 1);
    await context.sync();
    context.workbook.settings.getItem("gone").delete();
    const state = context.workbook.settings.getItem("state").load("key,value");
    const none = context.workbook.settings.getItemOrNullObject("gone");
    await context.sync();
    return [state.key, state.value as unknown, none.isNullObject];
  });
  expect(result).toEqual(["state", { version: 1, list: [1, 2] }, true]);
  expect([...workbook.settings.keys()]).toEqual(["state"]);
});

test("a sheet carries properties of the add-in", async () => {
  const { result, workbook } = await run(async (context, sheet) => {
    sheet.customProperties.add("built-by", "comparison");
    await context.sync();
    const kept = sheet.customProperties.getItemOrNullObject("built-by").load("value");
    const none = sheet.customProperties.getItemOrNullObject("nope");
    await context.sync();
    return [kept.value, none.isNullObject];
  });
  expect(result).toEqual(["comparison", true]);
  expect(workbook.sheets[0]!.customProperties.get("built-by")).toBe("comparison");
});

test("the application tells how it calculates and takes the usual requests", async () => {
  const { result } = await run(async (context, sheet) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[1]];
    context.application.calculate("Full");
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(result).toBe("Automatic");
});

test("a name of a sheet is found again with its sheet before it", async () => {
  const { addin, workbook } = await start();
  await addin.Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("数据");
    names.add("表头", context.workbook.worksheets.getItem("数据").getRange("A1:B1"));
    const name = names.getItemOrNullObject("表头").load("name,value");
    await context.sync();
    expect(name.value).toBe("数据!A1:B1");
    name.getRange().format.fill.color = "#FF0000";
    name.delete();
    await context.sync();
  });
  expect(workbook.names).toEqual([]);
  expect(workbook.sheet("数据")!.cell(0, 1)!.style!.fill).toBe("#FF0000");
});
