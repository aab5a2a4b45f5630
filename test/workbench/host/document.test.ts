import { Workbook } from "../../../workbench/model/Workbook";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

test("comments have a thread, are found by their cell, and go with their replies", async () => {
  const { addin, workbook } = await start();
  const read = await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const comment = context.workbook.comments.add("Sheet1!B2", "请核对");
    comment.replies.add("已核对");
    sheet.comments.add("C3", "第二条").resolved = true;
    await context.sync();
    const found = context.workbook.comments.getItemByCell("Sheet1!B2").load("content,resolved,creationDate,id");
    found.replies.load("items/content,items/resolved");
    const place = found.getLocation().load("address");
    const count = sheet.comments.getCount();
    const other = context.workbook.worksheets.getItem("数据").comments.getCount();
    await context.sync();
    const parent = context.workbook.comments.getItemByReplyId(found.replies.items[0]!.id).load("id");
    await context.sync();
    expect(found.creationDate).toBeInstanceOf(Date);
    expect(parent.id).toBe(found.id);
    return [found.content, found.resolved, found.replies.items[0]!.content, place.address, count.value, other.value];
  });
  expect(read).toEqual(["请核对", false, "已核对", "Sheet1!B2", 2, 0]);
  await addin.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell("Sheet1!B2").delete();
    await context.sync();
  });
  expect(workbook.sheets[0]!.comments).toMatchObject([{ kind: "comment", text: "第二条", resolved: true }]);
});

describe("comments refuse", () => {
  test.each<[what: string, deed: (comments: Excel.CommentCollection) => void, code: string]>([
    ["more than one cell", (comments) => void comments.add("Sheet1!A1:B2", "a"), "InvalidArgument"],
    ["a second one on a cell", (comments) => [1, 2].forEach(() => comments.add("Sheet1!A1", "a")), "InvalidOperation"],
    ["an address without its sheet", (comments) => void comments.add("A1", "a"), "InvalidArgument"],
    ["a cell without one", (comments) => void comments.getItemByCell("Sheet1!A1").load("id"), "ItemNotFound"],
  ])("%s", async (_what, deed, code) => {
    const { addin } = await start();
    const failed = addin.Excel.run(async (context) => {
      deed(context.workbook.comments);
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe(code);
  });
});

test("the properties of the document, and those somebody named", async () => {
  const { addin, workbook } = await start();
  const read = await addin.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "月报";
    properties.author = "统计局";
    properties.custom.add("期次", 4);
    properties.custom.add("完成", true);
    properties.custom.add("期次", 5);
    properties.load("title,author,company");
    properties.custom.load("items/key,items/value,items/type");
    const none = properties.custom.getItemOrNullObject("x").load("key");
    await context.sync();
    const custom = properties.custom.items.map((one) => [one.key, one.value as unknown, one.type]);
    properties.custom.getItem("完成").delete();
    await context.sync();
    return { texts: [properties.title, properties.author, properties.company], custom, none: none.isNullObject };
  });
  expect(read).toEqual({
    texts: ["月报", "统计局", ""],
    custom: [["期次", 5, "Number"], ["完成", true, "Boolean"]], // prettier-ignore
    none: true,
  });
  expect([workbook.properties.title, [...workbook.customProperties]]).toEqual(["月报", [["期次", 5]]]);
});

test("custom XML parts are kept by id and found by their namespace", async () => {
  const { addin, workbook } = await start();
  const read = await addin.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<?xml version="1.0"?><a:r xmlns:a="urn:town"><b>1</b></a:r>').load("id,namespaceUri");
    parts.add("<other/>");
    const scoped = parts.getByNamespace("urn:town");
    const count = scoped.getCount();
    const xml = scoped.getOnlyItem().getXml();
    await context.sync();
    parts.getItem(part.id).setXml('<r xmlns="urn:next"/>');
    const same = parts.getItem(part.id).load("namespaceUri");
    await context.sync();
    parts.getItem(part.id).delete();
    const left = parts.getCount();
    await context.sync();
    return [part.namespaceUri, count.value, xml.value.length, same.namespaceUri, left.value];
  });
  expect(read).toEqual(["urn:town", 1, 59, "urn:next", 1]);
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(["<other/>"]);
});

test.each(["", "text", "<a>", "<a></b>", "<a/><b/>", "<a x=1/>"])("this is no XML document: %s", async (xml) => {
  const { addin } = await start();
  const failed = addin.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  expect((await failureOf(failed)).code).toBe("InvalidArgument");
});

describe("worksheets from a file", () => {
  function other(): Workbook {
    const source = Workbook.withSheet("数据");
    const [data, sum] = [source.sheets[0]!, source.addSheet("汇总")];
    data.setInputs(0, 0, [[{ value: "指标" }, { value: 5 }]]);
    data.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    data.columnWidths.set(0, 90);
    data.validations.push({ rect: { top: 0, left: 1, bottom: 0, right: 1 }, type: "List", formula1: "=数据!$D$1:$D$2", ignoreBlanks: true, inCellDropDown: true }); // prettier-ignore
    sum.setInputs(0, 0, [[{ formula: "=数据!B1*2" }]]);
    source.names.push({ name: "指标值", formula: "=数据!$B$1", visible: true, comment: "" });
    return source;
  }
  const insert = async (options?: Excel.InsertWorksheetOptions, base64 = btoa("file")) => {
    const { addin, workbook } = await start({ readWorkbook: () => Promise.resolve(other()) });
    const ids = await addin.Excel.run(async (context) => {
      const answer = context.workbook.insertWorksheetsFromBase64(base64, options);
      await context.sync();
      return answer.value;
    });
    return { workbook, ids };
  };

  test("come with cells, looks, rules and names; a name that is taken is changed in formulas too", async () => {
    const { workbook, ids } = await insert();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "数据", "数据 (2)", "汇总"]);
    const [, , data, sum] = workbook.sheets;
    expect(ids).toEqual([data!.id, sum!.id]);
    expect([data!.cell(0, 0), data!.columnWidths.get(0)]).toEqual([{ value: "指标", style: { bold: true } }, 90]);
    expect(sum!.cell(0, 0)!.formula).toBe("='数据 (2)'!B1*2");
    expect(data!.validations[0]!.formula1).toBe("='数据 (2)'!$D$1:$D$2");
    expect(workbook.names).toMatchObject([{ name: "指标值", formula: "='数据 (2)'!$B$1" }]);
  });

  test("only those named come, where they are told to; references to others are lost", async () => {
    const { workbook } = await insert({ sheetNamesToInsert: ["汇总"], positionType: "Before", relativeTo: "数据" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "汇总", "数据"]);
    expect(workbook.sheets[1]!.cell(0, 0)!.formula).toBe("=数据!#REF!*2");
  });

  test.each<[what: string, options: Excel.InsertWorksheetOptions, base64: string | undefined, code: string]>([
    ["a sheet the file has not", { sheetNamesToInsert: ["x"] }, undefined, "ItemNotFound"],
    ["a place that does not exist", { positionType: "After", relativeTo: "x" }, undefined, "ItemNotFound"],
    ["what is no base 64", {}, "data:,x", "InvalidArgument"],
  ])("refuse %s", async (_what, options, base64, code) => {
    expect((await failureOf(insert(options, base64))).code).toBe(code);
  });

  test("need a host that reads files", async () => {
    const { addin } = await start();
    const failed = addin.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(btoa("file"));
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe("ApiNotFound");
  });
});

test("saving and closing are refused by name", async () => {
  const { addin } = await start();
  const failed = addin.Excel.run(async (context) => {
    context.workbook.save();
    await context.sync();
  });
  expect((await failureOf(failed)).message).toContain("Workbook.save");
});
