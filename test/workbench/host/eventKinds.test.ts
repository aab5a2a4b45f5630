import { moment, start, stopAll } from "./support";

afterAll(stopAll);

type Heard = Record<string, unknown>;
type Hear = (event: object) => Promise<void>;
type Sheet = Excel.Worksheet;

/** Registers, then does a deed, and answers what was heard. */
async function heardOf(
  register: (sheet: Sheet, context: Excel.RequestContext, hear: Hear) => void,
  deed: (sheet: Sheet, context: Excel.RequestContext) => void,
  quiet = false,
) {
  const bench = await start();
  bench.workbook.sheets[0]!.setInputs(0, 0, [[{ value: "b" }, { value: 1 }], [{ value: "a" }, { formula: "=B1" }]]); // prettier-ignore
  await moment();
  const id = bench.workbook.sheets[0]!.id;
  const heard: Heard[] = [];
  const run = (work: (sheet: Sheet, context: Excel.RequestContext) => void) =>
    bench.addin.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
  await run((sheet, context) => {
    register(sheet, context, (event) => {
      heard.push(JSON.parse(JSON.stringify(event)) as Heard);
      return Promise.resolve();
    });
    if (quiet) context.runtime.enableEvents = false;
  });
  await run(deed);
  await moment();
  return heard.map((event) => JSON.parse(JSON.stringify(event).replaceAll(id, "SHEET")) as Heard);
}

const local = { source: "Local", worksheetId: "SHEET" };
type Case = [
  what: string,
  register: (sheet: Sheet, context: Excel.RequestContext, hear: Hear) => void,
  deed: (sheet: Sheet, context: Excel.RequestContext) => void,
  expected: Heard[],
];

const CASES: Case[] = [
  ["a new name", (s, _c, h) => void s.onNameChanged.add(h), (s) => (s.name = "新"), [{ type: "WorksheetNameChanged", nameBefore: "Sheet1", nameAfter: "新", ...local }]], // prettier-ignore
  ["a sheet that is hidden", (s, _c, h) => void s.onVisibilityChanged.add(h), (s) => (s.visibility = "Hidden"), [{ type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden", ...local }]], // prettier-ignore
  ["a sheet that is moved", (_s, c, h) => void c.workbook.worksheets.onMoved.add(h), (s) => (s.position = 1), [{ type: "WorksheetMoved", positionBefore: 0, positionAfter: 1, ...local }]], // prettier-ignore
  ["protection", (s, _c, h) => void s.onProtectionChanged.add(h), (s) => s.protection.protect(), [{ type: "WorksheetProtectionChanged", isProtected: true, ...local }]], // prettier-ignore
  ["a format", (s, _c, h) => void s.onFormatChanged.add(h), (s) => (s.getRange("B2:C3").format.font.bold = true), [{ type: "WorksheetFormatChanged", address: "B2:C3", ...local }]], // prettier-ignore
  ["a formula, with what it was", (s, _c, h) => void s.onFormulaChanged.add(h), (s) => (s.getRange("B2:B3").formulas = [["=B1*2"], ["=B1"]]), [{ type: "WorksheetFormulaChanged", formulaDetails: [{ cellAddress: "B2", previousFormula: "=B1" }, { cellAddress: "B3", previousFormula: "" }], ...local }]], // prettier-ignore
  ["no formula where a value is written", (s, _c, h) => void s.onFormulaChanged.add(h), (s) => (s.getRange("A1").values = [["x"]]), []], // prettier-ignore
  ["rows that are sorted", (s, _c, h) => void s.onRowSorted.add(h), (s) => s.getRange("A1:B2").sort.apply([{ key: 0 }]), [{ type: "WorksheetRowSorted", address: "A1:B2", ...local }]], // prettier-ignore
  ["columns that are sorted", (_s, c, h) => void c.workbook.worksheets.onColumnSorted.add(h), (s) => s.getRange("A1:B1").sort.apply([{ key: 0 }], false, false, "Columns"), [{ type: "WorksheetColumnSorted", address: "A1:B1", ...local }]], // prettier-ignore
  ["rows that are hidden", (s, _c, h) => void s.onRowHiddenChanged.add(h), (s) => (s.getRange("3:4").rowHidden = true), [{ type: "WorksheetRowHiddenChanged", address: "3:4", changeType: "Hidden", ...local }]], // prettier-ignore
];

describe("the add-in hears of", () => {
  test.each(CASES)("%s", async (_what, register, deed, expected) => {
    expect(await heardOf(register, deed)).toEqual(expected);
  });

  test.each(CASES.filter(([, , , expected]) => expected.length > 0))(
    "nothing while events are off: %s",
    async (_what, register, deed) => {
      expect(await heardOf(register, deed, true)).toEqual([]);
    },
  );
});

test("a change of one cell tells what it held and holds", async () => {
  const register = (sheet: Sheet, _c: Excel.RequestContext, hear: Hear) => void sheet.onChanged.add(hear);
  const one = await heardOf(register, (sheet) => (sheet.getRange("B1").values = [["x"]]));
  expect(one[0]).toMatchObject({
    address: "B1",
    details: { valueBefore: 1, valueAfter: "x", valueTypeBefore: "Double", valueTypeAfter: "String" },
  });
  const several = await heardOf(register, (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]]));
  expect(several[0]).not.toHaveProperty("details");
  const twice = await heardOf(register, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("B1").values = [["y"]];
  });
  expect(twice).toMatchObject([
    { address: "A1", details: { valueAfter: "x" } },
    { address: "B1", details: { valueAfter: "y" } },
  ]);
});

test("two writes of one batch into two tables are two events, each with its own block", async () => {
  const { addin, workbook } = await start();
  const heard: Excel.TableChangedEventArgs[] = [];
  await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:E7", true);
    sheet.tables.add("A10:E16", true);
    await context.sync();
    context.workbook.tables.onChanged.add((event) => (heard.push(event), Promise.resolve()));
    await context.sync();
    sheet.getRange("B7").values = [[900]];
    sheet.getRange("C15").values = [[20]];
    await context.sync();
  });
  await moment();
  const [first, second] = workbook.tables;
  expect(heard.map(({ address, tableId }) => [address, tableId])).toEqual([
    ["B7", first!.id],
    ["C15", second!.id],
  ]);
});

test.each<[string, (sheet: Sheet) => void, string]>([
  ["rows put in", (sheet) => void sheet.getRange("1:1").insert("Down"), "RowInserted"],
  ["columns taken out", (sheet) => sheet.getRange("B:B").delete("Left"), "ColumnDeleted"],
  ["cells put in", (sheet) => void sheet.getRange("A1").insert("Down"), "CellInserted"],
])("%s are told by their kind", async (_what, deed, changeType) => {
  const heard = await heardOf((sheet, _c, hear) => void sheet.onChanged.add(hear), deed);
  expect(heard.map((event) => event.changeType)).toEqual([changeType]);
});

test("tables that come and go are told to the workbook's and to the sheet's own collection", async () => {
  const heard = await heardOf(
    (sheet, context, hear) => {
      sheet.tables.onAdded.add(hear);
      context.workbook.tables.onAdded.add(hear);
      context.workbook.tables.onDeleted.add(hear);
    },
    (sheet) => {
      sheet.tables.add("A1:B2", true).name = "月度";
    },
  );
  expect(heard.map(({ type, worksheetId }) => [type, worksheetId])).toEqual([
    ["TableAdded", "SHEET"],
    ["TableAdded", "SHEET"],
  ]);
});

test("a table hears of the selection inside it, and once of its leaving", async () => {
  const bench = await start();
  const heard: unknown[] = [];
  await bench.addin.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
    table.onSelectionChanged.add((event) => {
      heard.push([event.isInsideTable, event.address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  for (const rect of [
    { top: 1, left: 1, bottom: 5, right: 5 },
    { top: 9, left: 9, bottom: 9, right: 9 },
    { top: 8, left: 9, bottom: 8, right: 9 },
  ]) {
    // prettier-ignore
    bench.workbook.as("grid", () => bench.workbook.select(rect));
    await moment();
  }
  expect(heard).toEqual([
    [true, "B2:B3"],
    [false, ""],
  ]);
});

test("comments that come, change and go are told", async () => {
  const bench = await start();
  const heard: unknown[] = [];
  const hear = (event: { type: string; changeType?: string; commentDetails: Excel.CommentDetail[] }) => {
    heard.push([event.type, event.changeType ?? "", event.commentDetails.map(({ replyIds }) => replyIds.length)]);
    return Promise.resolve();
  };
  const run = async (deed: (comments: Excel.CommentCollection) => void) => {
    await bench.addin.Excel.run(async (context) => {
      deed(context.workbook.comments);
      await context.sync();
    });
    await moment();
  };
  await run((comments) => {
    comments.onAdded.add(hear);
    comments.onChanged.add(hear);
    comments.onDeleted.add(hear);
  });
  await run((comments) => void comments.add("Sheet1!A1", "看"));
  await run((comments) => (comments.getItemAt(0).content = "再看"));
  await run((comments) => void comments.getItemAt(0).replies.add("好"));
  await run((comments) => (comments.getItemAt(0).resolved = true));
  await run((comments) => comments.getItemAt(0).delete());
  expect(heard).toEqual([
    ["CommentAdded", "", [0]],
    ["CommentChanged", "CommentEdited", [0]],
    ["CommentChanged", "ReplyAdded", [1]],
    ["CommentChanged", "CommentResolved", [1]],
    ["CommentDeleted", "", [1]],
  ]);
});
