import type { AutoFilter, Comment, Hyperlink, SheetProtection } from "../../workbench/model/extras";
import { oldHash } from "../../workbench/model/passwordHash";
import { one, roundTrip, withoutIds } from "./support/fileTrip";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

test("links to the web, to a mail address, into the workbook, with their hints", async () => {
  const { workbook, sheet } = one();
  const links: Hyperlink[] = [
    { row: 0, column: 0, address: "https://例.example/路?a=1&b=2", screenTip: "去 <那里>" },
    { row: 1, column: 0, address: "mailto:a@b.example" },
    { row: 2, column: 3, documentReference: "'数据'!A1" },
    { row: 3, column: 3, address: "https://example.org/", documentReference: "top" },
  ];
  sheet.hyperlinks = links;
  const { sheet: read, losses } = await roundTrip(workbook);
  expect(read.hyperlinks).toEqual(links);
  expect(losses).toEqual([]);
});

test("notes and threaded comments with replies", async () => {
  const { workbook, sheet } = one();
  const comments: Comment[] = [
    { id: "1", kind: "note", row: 0, column: 1, author: "张三", text: "看\n这里 <&>", replies: [] },
    {
      id: "2",
      kind: "comment",
      row: 4,
      column: 2,
      author: "李四",
      text: "对吗？",
      created: "2018-07-31T08:30:00.00Z",
      resolved: true,
      replies: [{ id: "3", author: "张三", text: "对", created: "2018-07-31T09:00:00.00Z" }],
    },
  ];
  sheet.comments = comments;
  workbook.addSheet("二").comments = [{ ...comments[0]!, row: 9 }];
  const { sheet: read, read: book, parts, losses } = await roundTrip(workbook);
  expect(withoutIds(read.comments)).toEqual(withoutIds(comments));
  expect(withoutIds(book.sheets[1]!.comments)).toEqual(withoutIds([{ ...comments[0]!, row: 9 }]));
  expect(losses).toEqual([]);
  // Programs that know no threads show the words of the whole thread as a note.
  expect(parts.get("xl/comments1.xml")).toMatch(/对吗？[\s\S]*对<\/t>/);
  expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row><x:Column>2</x:Column>");
});

describe("protection", () => {
  const all = {
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertRows: false,
    allowInsertHyperlinks: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowSort: false,
    allowAutoFilter: false,
    allowPivotTables: false,
    selectionMode: "Normal",
  };
  test.each([
    ["nothing allowed", all],
    ["some things allowed", { ...all, allowFormatCells: true, allowAutoFilter: true, allowEditObjects: true }],
    ["only unlocked cells can be selected", { ...all, selectionMode: "Unlocked" }],
    ["no cell can be selected", { ...all, selectionMode: "None" }],
  ])("%s", async (_, options) => {
    const { workbook, sheet } = one();
    sheet.protection = { options };
    const { sheet: read } = await roundTrip(workbook);
    expect(read.protection).toEqual({ options });
  });

  test("a password is kept as the file holds it, also when written again", async () => {
    const { workbook, sheet } = one();
    sheet.protection = { password: "password", options: all };
    const kept: SheetProtection = { storedPassword: { password: oldHash("password") }, options: all };
    const { read } = await roundTrip(workbook);
    expect(read.active.protection).toEqual(kept);
    expect((await roundTrip(read)).read.active.protection).toEqual(kept);
    expect(oldHash("password")).toBe("83AF");
  });
});

test("a filter with its criteria and the rows it hides", async () => {
  const { workbook, sheet } = one();
  const filter: AutoFilter = {
    rect: { top: 0, left: 0, bottom: 9, right: 4 },
    criteria: [
      { column: 0, values: ["", "达川区", "a&b"] },
      { column: 1, criterion1: ">=5", criterion2: "<9", operator: "And" },
      { column: 2, criterion1: "=*川*", criterion2: "<>", operator: "Or" },
      { column: 3, criterion1: "<>0" },
    ],
  };
  sheet.autoFilter = filter;
  sheet.hiddenRows.add(2).add(700);
  sheet.hiddenColumns.add(3).add(30);
  sheet.columnWidths.set(3, 90);
  const { sheet: read, parts, losses } = await roundTrip(workbook);
  expect(read.autoFilter).toEqual(filter);
  expect([...read.hiddenRows]).toEqual([2, 700]);
  expect([...read.hiddenColumns]).toEqual([3, 30]);
  expect(read.columnWidths.get(3)).toBe(90);
  expect(losses).toEqual([]);
  expect(parts.get("xl/workbook.xml")).toContain('name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"');
});

test("document properties, custom XML parts and the texts kept with a sheet", async () => {
  const { workbook, sheet } = one();
  const filled = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;
  for (const name of filled) workbook.properties[name] = `${name} <值>`;
  workbook.customXmlParts = [
    { id: "{11111111-2222-4333-8444-555555555555}", xml: '<a xmlns="urn:x"><b>值 &amp; more</b></a>' },
    { id: "{11111111-2222-4333-8444-555555555556}", xml: "<c/>" },
  ];
  sheet.customProperties.set("口径 <1>", "值 𠮷").set("empty", "");
  const { read, sheet: readSheet, losses } = await roundTrip(workbook);
  expect(read.properties).toEqual(workbook.properties);
  expect(read.customXmlParts).toEqual(workbook.customXmlParts);
  expect([...readSheet.customProperties]).toEqual([...sheet.customProperties]);
  expect(losses).toEqual([]);
});
