import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Deed<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: Deed<T>) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  await run((sheet) => void (sheet.getRange("A1:C4").values = [["镇", "数", ""], ["甲", 10, ""], ["乙", 20, "=B3"], ["丙", 30, ""]])); // prettier-ignore
  return { run, sheet: workbook.sheets[0]! };
}

test("several blocks tell their special cells, their used parts and their tables together", async () => {
  const { run } = await bench();
  const read = await run((sheet) => {
    sheet.tables.add("A1:B4", true).name = "镇数";
    const areas = sheet.getRanges("A1:A2,B3:C9,F1:F2");
    return {
      constants: areas.getSpecialCells("Constants").load("address"),
      formulas: areas.getSpecialCells("Formulas").load("address"),
      errors: areas.getSpecialCellsOrNullObject("Constants", "Errors").load("address"),
      used: areas.getUsedRangeAreas(true).load("address"),
      unused: sheet.getRanges("F1,H1").getUsedRangeAreasOrNullObject(true).load("address"),
      tables: areas.getTables().load("items/name"),
      whole: areas.getTables(true).load("items/name"),
    };
  });
  expect(read.constants.address).toBe("Sheet1!A1:A2,Sheet1!B3:B4");
  expect(read.formulas.address).toBe("Sheet1!C3");
  expect([read.errors.isNullObject, read.unused.isNullObject]).toEqual([true, true]);
  expect(read.used.address).toBe("Sheet1!A1:A2,Sheet1!B3:C4");
  expect([read.tables.items.map(({ name }) => name), read.whole.items]).toEqual([["镇数"], []]);
});

test("several blocks share a style, a validation and a look at their conditional formats", async () => {
  const { run, sheet } = await bench();
  const read = async () =>
    run((owner) => {
      const areas = owner.getRanges("B2,B4");
      return [areas.load("style"), areas.dataValidation.load("type,rule,valid"), areas.conditionalFormats.getCount()] as const; // prettier-ignore
    });
  await run((owner) => {
    const areas = owner.getRanges("B2,B4");
    areas.style = "Good";
    areas.dataValidation.rule = { wholeNumber: { formula1: 15, operator: "GreaterThan" } };
    owner.getRange("B1:B2").conditionalFormats.add("DataBar");
    owner.getRange("C1").conditionalFormats.add("DataBar");
    areas.setDirty();
  });
  const [areas, validation, count] = await read();
  expect([areas.style, validation.type, validation.valid, count.value]).toEqual(["Good", "WholeNumber", null, 1]);
  expect(sheet.validations.map(({ rect }) => rect.top)).toEqual([1, 3]);
  const invalid = await run((owner) => owner.getRanges("B2,B4").dataValidation.getInvalidCells().load("address"));
  expect(invalid.address).toBe("Sheet1!B2");
  await run((owner) => {
    owner.getRange("B4").dataValidation.clear();
    owner.getRange("B4").style = "Normal";
    owner.getRanges("B2,C1").conditionalFormats.clearAll();
  });
  const [after, rest] = await read();
  expect([after.style, rest.type, rest.rule]).toEqual([null, "Inconsistent", null]);
  expect(sheet.conditionalFormats.map(({ rect }) => [rect.top, rect.bottom])).toEqual([[0, 0]]);
  const fault = await failureOf(run((owner) => owner.getRanges("B2,B4").conditionalFormats.add("DataBar")));
  expect(fault.code).toBe("ApiNotFound");
});

test("what is written through a view leaves hidden cells alone", async () => {
  const { run, sheet } = await bench();
  await run(async (owner, context) => {
    owner.getRange("A3").rowHidden = true;
    const view = owner.getRange("A2:B4").getVisibleView();
    view.values = [["戊", 1], ["己", "5%"]]; // prettier-ignore
    await context.sync();
    owner.getRange("B2:C4").getVisibleView().formulasR1C1 = [[2, "=RC[-1]*2"], [3, "=RC[-1]*2"]]; // prettier-ignore
    owner.getRange("C2:C4").getVisibleView().numberFormat = [["0.0"], ["0.00"]];
  });
  expect(sheet.cell(2, 0)?.value).toBe("乙");
  expect(sheet.cell(2, 2)?.formula).toBe("=B3");
  const view = await run((owner) => owner.getRange("A2:C4").getVisibleView().load("values,formulas,formulasR1C1,formulasLocal,valueTypes,numberFormat")); // prettier-ignore
  expect(view.formulas).toEqual([["戊", 2, "=B2*2"], ["己", 3, "=B4*2"]]); // prettier-ignore
  expect(view.formulasLocal).toEqual(view.formulas);
  expect(view.formulasR1C1.map((row: unknown[]) => row[2])).toEqual(["=RC[-1]*2", "=RC[-1]*2"]);
  expect(view.numberFormat.map((row: unknown[]) => row[2])).toEqual(["0.0", "0.00"]);
  expect(view.valueTypes.map((row) => row[0])).toEqual(["String", "String"]);
  const fault = await failureOf(run((owner) => (owner.getRange("A2:A4").getVisibleView().values = [[1], [2], [3]])));
  expect(fault.code).toBe("InvalidArgument");
});

test.each<[formula: string, type: string, values: unknown, types: unknown]>([
  ['={1,-2.5;"甲",TRUE}', "Array", [[1, -2.5], ["甲", true]], [["Double", "Double"], ["String", "Boolean"]]],
  ['={"a;""b""",#N/A}', "Array", [['a;"b"', "#N/A"]], [["String", "Error"]]],
  ["=Sheet1!$A$2:$B$3", "Range", [["甲", 10], ["乙", 20]], [["String", "Double"], ["String", "Double"]]],
  ["=12", "Integer", [[12]], [["Double"]]],
])("the name for %s is read as an array", async (formula, type, values, types) => {
  const { run } = await bench();
  const [item, array] = await run((_, context) => {
    const name = context.workbook.names.add("数组", formula);
    return [name.load("type"), name.arrayValues.load("values,types")] as const;
  });
  expect([item.type, array.values, array.types]).toEqual([type, values, types]);
}); // prettier-ignore

test("a name for another formula has no array without calculating, which is said", async () => {
  const { run } = await bench();
  const fault = await failureOf(run((_, context) => context.workbook.names.add("和", "=SUM(Sheet1!$B$2:$B$4)").arrayValues.load("values"))); // prettier-ignore
  expect(fault.code).toBe("ApiNotFound");
  expect(fault.message).toContain("NamedItem.arrayValues");
});

test("a fitted column leaves room for the icon beside its longest number", async () => {
  const { run, sheet } = await bench();
  const fitted = async () => {
    await run((owner) => owner.getRange("B:B").format.autofitColumns());
    return sheet.columnWidths.get(1)!;
  };
  const plain = await fitted();
  await run((owner) => void owner.getRange("B1:B4").conditionalFormats.add("IconSet"));
  // 15 pixels of the icon and 2 beside it, in points; texts have no icon.
  expect((await fitted()) - plain).toBeCloseTo(13, 0);
  await run((owner) => (owner.getRange("B1").values = [["完成数量合计"]]));
  const text = await fitted();
  await run((owner) => owner.getRange("B:B").conditionalFormats.clearAll());
  expect(await fitted()).toBe(text);
});

test("circles are not gone round in: the setting is read as off, and refused by name when it is put on", async () => {
  const { run } = await bench();
  const setting = await run((_, context) => context.application.iterativeCalculation.load());
  expect([setting.enabled, setting.maxIteration, setting.maxChange]).toEqual([false, 100, 0.001]);
  await run((_, context) => (context.application.iterativeCalculation.enabled = false));
  const fault = await failureOf(run((_, context) => (context.application.iterativeCalculation.enabled = true)));
  expect(fault.message).toContain("IterativeCalculation.enabled");
});
