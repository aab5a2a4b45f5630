import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Deed<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

async function bench(locale = "en-US") {
  const { addin, workbook } = await start({ locale });
  const run = <T>(deed: Deed<T>) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  return { run, workbook, sheet: workbook.sheets[0]! };
}

describe("a table made of its head alone", () => {
  const rows = [
    ["a", 1],
    ["b", 2],
  ];

  test("its first rows take the blank row below the head, later ones are added", async () => {
    const { run, workbook } = await bench();
    await run((sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.rows.add(undefined, rows);
      table.rows.add(undefined, [["c", 3]]);
    });
    expect(workbook.tables[0]!.rect).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
    expect([1, 2, 3].map((row) => workbook.sheets[0]!.cell(row, 0)?.value)).toEqual(["a", "b", "c"]);
  });

  test("a row somebody has filled in stays", async () => {
    const { run, sheet } = await bench();
    await run((owner) => {
      const table = owner.tables.add("A1:B1", true);
      owner.getRange("A2").values = [["first"]];
      table.rows.add(undefined, rows);
    });
    expect([1, 2, 3].map((row) => sheet.cell(row, 0)?.value)).toEqual(["first", "a", "b"]);
  });

  test("a table made with a blank row keeps it", async () => {
    const { run, sheet } = await bench();
    await run((owner) => void owner.tables.add("A1:B2", true).rows.add(undefined, rows));
    expect([1, 2, 3].map((row) => sheet.cell(row, 0)?.value ?? null)).toEqual([null, "a", "b"]);
  });
});

describe("filters that look at the whole column", () => {
  const values = [10, 20, 30, 40, 50, "word"];
  test.each<[what: string, criteria: Excel.FilterCriteria, hidden: number[]]>([
    ["the largest two", { filterOn: "TopItems", criterion1: "2" }, [1, 2, 3, 6]],
    ["the smallest one", { filterOn: "BottomItems", criterion1: "1" }, [2, 3, 4, 5, 6]],
    ["the largest 40 %", { filterOn: "TopPercent", criterion1: "40" }, [1, 2, 3, 6]],
    ["the smallest 1 %: one at least", { filterOn: "BottomPercent", criterion1: "1" }, [2, 3, 4, 5, 6]],
    ["above the average", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [1, 2, 3, 6]],
    ["below the average", { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }, [3, 4, 5, 6]],
  ])("%s", async (_what, criteria, hidden) => {
    const { run, sheet } = await bench();
    sheet.setInputs(0, 0, [["head"], ...values.map((value) => [value])].map((line) => line.map((value) => ({ value })))); // prettier-ignore
    const read = await run(async (owner, context) => {
      owner.autoFilter.apply(owner.getRange("A1:A7"), 0, criteria);
      owner.autoFilter.load("criteria");
      const view = owner.getRange("A1:A7").getVisibleView().load("values, rowCount, cellAddresses");
      await context.sync();
      return { criteria: owner.autoFilter.criteria, view: view.toJSON() };
    });
    expect([...sheet.hiddenRows].sort()).toEqual(hidden);
    expect(read.criteria[0]).toMatchObject(criteria);
    expect(read.view.rowCount).toBe(7 - hidden.length);
    expect(read.view.values).toEqual([["head"], ...values.filter((_, i) => !hidden.includes(i + 1)).map((v) => [v])]);
    expect(read.view.cellAddresses![0]).toEqual(["Sheet1!A1"]);
  });

  test("dates are refused by name", async () => {
    const { run } = await bench();
    const criteria = { filterOn: "Dynamic", dynamicCriteria: "LastMonth" } as const;
    const fault = await failureOf(run((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:A3"), 0, criteria)));
    expect(fault.message).toContain("LastMonth");
  });
});

test("a bound of data validation may be a date or a time as it is typed", async () => {
  const { run, sheet } = await bench();
  await run((owner) => {
    const operator = "GreaterThan";
    owner.getRange("A1").dataValidation.rule = { date: { formula1: "1/1/2000", operator } };
    owner.getRange("A2").dataValidation.rule = { time: { formula1: "9:00 AM", operator } };
  });
  expect(sheet.validations.map((rule) => Number(rule.formula1))).toEqual([36526, 0.375]);
});

test.each([
  ["OneStdDevAboveAverage", true],
  ["EqualOrBelowAverage", true],
  ["Tomorrow", false],
])("the ready rule %s: %s", async (criterion, known) => {
  const { run, sheet } = await bench();
  const adding = run((owner) => {
    const rule = owner.getRange("A1:A5").conditionalFormats.add("PresetCriteria");
    rule.preset.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
  });
  if (!known) expect((await failureOf(adding)).message).toContain(criterion);
  else {
    await adding;
    expect(sheet.conditionalFormats[0]).toMatchObject({ kind: "preset", criterion });
  }
});

test.each([
  ["zh-CN", "yyyy/M/d", "zh-CN"],
  ["en-US", "M/d/yyyy", "en-US"],
])("in %s the machine writes dates as %s", async (locale, pattern, name) => {
  const { run } = await bench(locale);
  const seen = await run(async (_sheet, context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator, thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    const { cultureInfo, decimalSeparator, thousandsSeparator } = application;
    return [cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern, decimalSeparator + thousandsSeparator];
  });
  expect(seen).toEqual([name, pattern, ".,"]);
});

test("the document tells who saved it last, its revision and when it was made", async () => {
  const { run } = await bench();
  const seen = await run(async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.author = "县统计局";
    properties.load("lastAuthor, revisionNumber, creationDate");
    await context.sync();
    return [properties.lastAuthor, properties.revisionNumber, properties.creationDate.getFullYear() >= 2024];
  });
  expect(seen).toEqual(["县统计局", 0, true]);
});

test("what samples load when they need nothing is no fault, and the items of a collection are there", async () => {
  const { run } = await bench();
  const count = await run(async (_sheet, context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("NoPropertiesNeeded");
    const none = context.workbook.worksheets.getItemOrNullObject("nowhere");
    none.load("no-properties-needed");
    await context.sync();
    return [sheets.items.length, none.isNullObject];
  });
  expect(count).toEqual([2, true]);
  const fault = await failureOf(run((sheet) => void sheet.load("whatever")));
  expect(fault.message).toContain("Worksheet.whatever");
});

test("the selected ranges are the one selection", async () => {
  const { run } = await bench();
  const address = await run(async (sheet, context) => {
    sheet.getRange("B2:C3").select();
    const ranges = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    return ranges.address;
  });
  expect(address).toBe("Sheet1!B2:C3");
});
