import { moment, start, stopAll } from "./support";

afterAll(stopAll);

type Heard = Record<string, unknown>;

async function listening(register: (context: Excel.RequestContext, hear: (event: object) => Promise<void>) => void) {
  const bench = await start();
  const heard: Heard[] = [];
  await bench.addin.Excel.run(async (context) => {
    register(context, (event) => {
      heard.push({ ...event });
      return Promise.resolve();
    });
    await context.sync();
  });
  return { ...bench, heard };
}

test("a write of the add-in is one change with its block, told to the sheet and to the collection", async () => {
  const ofCollection: Heard[] = [];
  const { addin, heard, workbook } = await listening((context, hear) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear);
    context.workbook.worksheets.onChanged.add((event) => {
      ofCollection.push({ ...event });
      return Promise.resolve();
    });
  });
  await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 1000, 20);
    range.values = Array.from({ length: 1000 }, () => Array.from({ length: 20 }, () => 1));
    await context.sync();
  });
  await moment();
  const id = workbook.sheet("Sheet1")!.id;
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: "A1:T1000", worksheetId: id, changeType: "RangeEdited", source: "Local" });
  expect(heard[0]).toMatchObject({ triggerSource: "ThisLocalAddin" });
  expect(ofCollection.map((event) => event.worksheetId)).toEqual([id]);
});

test("a person's edit is told too, reading a file and results of formulas are not", async () => {
  const { heard, workbook } = await listening((context, hear) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear);
  });
  const sheet = workbook.sheet("Sheet1")!;
  workbook.as("grid", () => sheet.setInputs(1, 1, [[{ value: 5 }]]));
  await moment();
  workbook.as("file", () => sheet.setInputs(2, 2, [[{ value: 5 }]]));
  sheet.setResult(3, 3, 7);
  await moment();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: "B2", triggerSource: "Unknown" });
});

test("the range of a change can be asked of the event", async () => {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  const { addin, workbook } = await listening((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add((event) => (events.push(event), Promise.resolve()));
  });
  workbook.as("grid", () => workbook.sheet("Sheet1")!.setInputs(1, 1, [[{ value: 5 }, { value: 6 }]]));
  await moment();
  const values = await addin.Excel.run(async (context) => {
    const range = events[0]!.getRange(context).load("values,address");
    await context.sync();
    return [range.address, range.values] as unknown[];
  });
  expect(values).toEqual(["Sheet1!B2:C2", [[5, 6]]]);
});

test("other sheets are not heard, and nothing is heard after remove", async () => {
  const { addin, heard, workbook } = await start().then(async (bench) => {
    const heard: Heard[] = [];
    const handler = await bench.addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const result = sheet.onChanged.add((event) => (heard.push({ ...event }), Promise.resolve()));
      await context.sync();
      return result;
    });
    bench.workbook.as("grid", () => bench.workbook.sheet("数据")!.setInputs(0, 0, [[{ value: 1 }]]));
    await moment();
    expect(heard).toEqual([]);
    await bench.addin.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    return { ...bench, heard };
  });
  workbook.as("grid", () => workbook.sheet("Sheet1")!.setInputs(0, 0, [[{ value: 1 }]]));
  await moment();
  expect(heard).toEqual([]);
  expect(addin.host.statistics.errors).toBe(0);
});

test("enableEvents = false silences", async () => {
  const { addin, heard } = await listening((context, hear) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear);
  });
  const write = (enable: boolean, value: number) =>
    addin.Excel.run(async (context) => {
      context.runtime.enableEvents = enable;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      await context.sync();
    });
  await write(false, 1);
  await moment();
  expect(heard).toEqual([]);
  await write(true, 2);
  await moment();
  expect(heard).toHaveLength(1);
});

test("sheets that come, go and are activated are told", async () => {
  const added: string[] = [];
  const deleted: string[] = [];
  const activated: string[] = [];
  const { addin, workbook } = await listening((context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => (added.push(event.worksheetId), Promise.resolve()));
    worksheets.onDeleted.add((event) => (deleted.push(event.worksheetId), Promise.resolve()));
    worksheets.onActivated.add((event) => (activated.push(event.worksheetId), Promise.resolve()));
  });
  let id = "";
  await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("对比").load("id");
    sheet.activate();
    await context.sync();
    id = sheet.id;
  });
  await moment();
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("对比").delete();
    await context.sync();
  });
  await moment();
  expect(added).toEqual([id]);
  expect(deleted).toEqual([id]);
  expect(activated).toEqual([id, workbook.active.id]);
});

test("the selection is told with its address", async () => {
  const { heard, workbook } = await listening((context, hear) => {
    context.workbook.worksheets.getItem("Sheet1").onSelectionChanged.add(hear);
  });
  workbook.as("grid", () => workbook.select({ top: 2, left: 1, bottom: 4, right: 2 }));
  await moment();
  expect(heard).toMatchObject([{ address: "B3:C5", worksheetId: workbook.active.id }]);
});

test("the workbook tells that the selection has moved", async () => {
  const { heard, workbook } = await listening((context, hear) => {
    context.workbook.onSelectionChanged.add(hear);
  });
  workbook.as("grid", () => workbook.select({ top: 2, left: 1, bottom: 4, right: 2 }));
  await moment();
  expect(heard).toHaveLength(1);
});

test("a change in a table is told to the table with the part inside it", async () => {
  const { addin, workbook } = await start();
  workbook.sheet("Sheet1")!.setInputs(0, 0, [[{ value: "a" }, { value: "b" }]]);
  const heard: Heard[] = [];
  await addin.Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:B3", true);
    table.onChanged.add((event) => (heard.push({ ...event }), Promise.resolve()));
    await context.sync();
  });
  workbook.as("grid", () => workbook.sheet("Sheet1")!.setInputs(2, 1, [[{ value: 1 }, { value: 2 }]]));
  await moment();
  expect(heard).toMatchObject([{ address: "B3", tableId: workbook.tables[0]!.id }]);
});
