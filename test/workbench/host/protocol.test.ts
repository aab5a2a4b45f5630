import type { BatchRecord } from "../../../workbench/host/Host";
import { failureOf, moment, start, stopAll } from "./support";

afterAll(stopAll);

test("Office is ready, in the language asked for, with its requirement sets", async () => {
  const { addin } = await start({ locale: "en-US" });
  const { Office } = addin;
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["en-US", "en-US"]);
  const sets = ["1.1", "1.12", "1.17", "9.9"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );
  expect(sets).toEqual([true, true, true, false]);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("a forgotten load is an error", async () => {
  const { addin } = await start();
  const error = await failureOf(
    addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("null objects are null, and so is what hangs on them", async () => {
  const { addin } = await start();
  const nulls = await addin.Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheet = worksheets.getItemOrNullObject("nope");
    const used = sheet.getUsedRangeOrNullObject().load("address");
    const others = [tables.getItemOrNullObject("nope"), names.getItemOrNullObject("nope")];
    const there = worksheets.getItemOrNullObject("数据");
    await context.sync();
    return [sheet, used, ...others, there].map((one) => one.isNullObject);
  });
  expect(nulls).toEqual([true, true, true, true, false]);
});

test("an unknown sheet is ItemNotFound, with the statement at fault", async () => {
  const { addin } = await start();
  const error = await failureOf(
    addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nope").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  expect(error.debugInfo.statement).toContain("getItem");
});

test("what was done before an error in a batch stays done, the rest is not", async () => {
  const { addin, workbook } = await start();
  await failureOf(
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1:B9").values = [[2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    }),
  );
  const sheet = workbook.sheet("Sheet1")!;
  expect([sheet.cell(0, 0)?.value, sheet.cell(2, 0)]).toEqual([1, undefined]);
});

describe("what the workbench does not know fails by name", () => {
  test.each<[name: string, deed: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ["Worksheet.shapes", (_, sheet) => void sheet.shapes.getCount()],
    ["Range.linkedDataTypeState", (_, sheet) => void sheet.getRange("A1").load("linkedDataTypeState")],
    ["Range.flashFill", (_, sheet) => sheet.getRange("A1").flashFill()],
    ["Range.nonsense", (_, sheet) => void sheet.getRange("A1").load("nonsense")],
    ["Workbook.slicers", (context) => void context.workbook.slicers.getCount()],
    ["Range.rect", (_, sheet) => void sheet.getRange("A1").load("rect")],
  ])("%s", async (name, deed) => {
    const { addin } = await start();
    const error = await failureOf(
      addin.Excel.run(async (context) => {
        deed(context, context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(["ApiNotFound", `workbench: ${name} is not implemented`]);
  });
});

describe("load", () => {
  test("takes paths, stars and objects", async () => {
    const { addin } = await start();
    const read = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B2:C3");
      range.format.font.color = "#ff0000";
      const one = sheet.getRange("B2").load("format/font/color,worksheet/name");
      const two = sheet.getRange("B2:C3").load({ address: true, format: { font: { bold: true } } });
      const three = sheet.getRange("B2").load();
      await context.sync();
      return [
        one.format.font.color,
        one.worksheet.name,
        two.address,
        two.format.font.bold,
        three.rowIndex,
        three.values,
      ];
    });
    expect(read).toEqual(["#FF0000", "Sheet1", "Sheet1!B2:C3", false, 1, [[""]]]);
  });

  test("of a collection goes to its items, in order, with top and skip", async () => {
    const { addin } = await start();
    const names = await addin.Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const names = all.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
      const some = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      return [names, some.items.map((sheet) => sheet.name)];
    });
    expect(names).toEqual([["Sheet1 Visible", "数据 Visible"], ["数据"]]);
  });

  test("an item of a collection can be worked with in the next batch", async () => {
    const { addin, workbook } = await start();
    await addin.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      sheets.items[1]!.name = "新数据";
      sheets.items[1]!.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(workbook.sheet("新数据")!.cell(0, 0)!.value).toBe(1);
  });
});

test("ranges are kept over batches of one run, and given back after it", async () => {
  const { addin } = await start();
  await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const first = sheet.getRange("A1:B2");
    const second = sheet.getRange("A1:B2");
    await context.sync();
    first.values = [[1, 2], [3, 4]]; // prettier-ignore
    await context.sync();
    second.load("values");
    await context.sync();
    expect(second.values[1]![1]).toBe(4);
    expect(addin.host.trackedObjects).toBe(2);
  });
  await moment();
  expect(addin.host.trackedObjects).toBe(0);
});

test("a large write arrives in parts as one block", async () => {
  const { addin, workbook } = await start();
  const values = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 20 }, (_, c) => r * 20 + c));
  const read = await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(1, 1, 1000, 20);
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toEqual(values);
  expect(workbook.sheet("Sheet1")!.usedRect()).toEqual({ top: 1, left: 1, bottom: 1000, right: 20 });
});

test("a large array of the wrong shape is refused as well", async () => {
  const { addin } = await start();
  const values = Array.from({ length: 200 }, () => Array.from({ length: 20 }, () => 1));
  const error = await failureOf(
    addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:T300").values = values;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

describe("the log and the failures put in", () => {
  test("each batch is told with its size and its members", async () => {
    const records: BatchRecord[] = [];
    const { addin } = await start({ onBatch: (record) => records.push(record) });
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["达川区"]];
      await context.sync();
    });
    expect(records[0]).toMatchObject({ number: 1, error: undefined });
    expect(records[0]!.names).toContain("Range.values=");
    expect(records[0]!.requestBytes).toBeGreaterThan(300);
    expect(addin.host.statistics).toMatchObject({ batches: records.length, errors: 0 });
    await moment();
    expect(records.at(-1)!.names).toEqual(["_RemoveReference"]);
  });

  test("the batch that shall fail fails before anything is done", async () => {
    const { addin, workbook } = await start();
    addin.host.failures.rejectBatch(2, { code: "AccessDenied", message: "The sheet is protected." });
    const error = await failureOf(
      addin.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(["AccessDenied", "The sheet is protected."]);
    expect([workbook.active.cell(0, 0)?.value, workbook.active.cell(1, 0)]).toEqual([1, undefined]);
  });

  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [7000, "AccessDenied"],
    [5001, "GeneralException"],
  ])("error %p of the common API is %p", async (commonError, code) => {
    const { addin } = await start();
    addin.host.failures.rejectBatch(1, { commonError });
    const error = await failureOf(addin.Excel.run((context) => context.sync()));
    expect(error.code).toBe(code);
  });

  test("requests above 5 MB are refused", async () => {
    const { addin } = await start();
    const error = await failureOf(
      addin.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["字".repeat(10_000)]);
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("a round trip takes the delay that is asked for", async () => {
    const { addin } = await start({ delayMs: 60 });
    const started = Date.now();
    await addin.Excel.run((context) => context.sync());
    expect(Date.now() - started).toBeGreaterThanOrEqual(55);
  });
});

test("an older Excel refuses what came later", async () => {
  const { addin } = await start({ excelApi: "1.3" });
  expect(addin.Office.context.requirements.isSetSupported("ExcelApi", "1.4")).toBe(false);
  const error = await failureOf(
    addin.Excel.run(async (context) => {
      context.workbook.settings.add("a", 1);
      await context.sync();
    }),
  );
  expect([error.code, error.message]).toEqual(["ApiNotFound", expect.stringContaining("ExcelApi 1.4")]);
});

test("the pane is shown and hidden, and the add-in asks to start with the document", async () => {
  const { addin } = await start();
  const states: string[] = [];
  addin.host.services.onPaneState = (state) => states.push(state);
  const modes: string[] = [];
  await addin.Office.addin.onVisibilityModeChanged((message) => modes.push(message.visibilityMode));
  await addin.Office.addin.hide();
  await addin.Office.addin.showAsTaskpane();
  await addin.Office.addin.setStartupBehavior(addin.Office.StartupBehavior.load);
  expect(await addin.Office.addin.getStartupBehavior()).toBe("Load");
  expect(states).toEqual(["Background", "Visible"]);
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});

test("runtimes in one process do not see each other", async () => {
  const [one, two] = [await start(), await start()];
  await one.addin.Excel.run(async (context) => {
    context.workbook.worksheets.add("nur hier");
    await context.sync();
  });
  expect(one.workbook.sheet("nur hier")).toBeDefined();
  expect(two.workbook.sheet("nur hier")).toBeUndefined();
  expect((globalThis as Record<string, unknown>).Excel).toBeUndefined();
});

test("document settings are kept in the workbook", async () => {
  const { addin, workbook } = await start();
  addin.Office.context.document.settings.set("template", { id: "monthly" });
  await new Promise<void>((resolve) => addin.Office.context.document.settings.saveAsync(() => resolve()));
  expect(workbook.settings.get("template")).toEqual({ id: "monthly" });
});
