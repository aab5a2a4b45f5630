import { startAddin } from "../../../workbench/node/runtime";
import { Workbook } from "../../../workbench/model/Workbook";
import { startEngine } from "../engineBuild";

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

let stop = () => {};
let run: (deed: Deed) => Promise<unknown>;

/** One workbook for all; each program has a sheet of its own, which goes again. */
beforeAll(async () => {
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = await startEngine(workbook);
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator });
  run = (deed) =>
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      const result = await deed(sheet, context);
      sheet.delete();
      await context.sync();
      return result;
    });
  stop = () => {
    addin.dispose();
    calculator.dispose();
  };
});
afterAll(() => stop());

/** The code of the error a deed ends with. */
async function codeOf(context: Excel.RequestContext, deed: () => void): Promise<string> {
  try {
    deed();
    await context.sync();
    return "none";
  } catch (fault) {
    return (fault as OfficeExtension.Error).code;
  }
}

/** The addresses of ranges without their sheet. */
async function places(
  context: Excel.RequestContext,
  ranges: (Excel.Range | Excel.RangeAreas)[],
): Promise<(string | undefined)[]> {
  ranges.forEach((range) => range.load("address"));
  await context.sync();
  return ranges.map(({ address }) =>
    address
      .split(",")
      .map((part) => part.split("!")[1])
      .join(","),
  );
}

/** A table with three towns and their totals. */
function townTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange("A1:B4").values = [["镇", "数"], ["甲", 1], ["丙", 3], ["乙", 2]]; // prettier-ignore
  const table = sheet.tables.add("A1:B4", true);
  table.name = name;
  return table;
}

// Each with the result that Microsoft's pages describe, written down before it was run.
test.each<[name: string, expected: unknown, deed: Deed]>([
  [
    "a very hidden sheet is not deleted, a hidden one is",
    ["InvalidOperation", "none"],
    async (_sheet, context) => {
      const other = context.workbook.worksheets.add();
      other.visibility = "VeryHidden";
      await context.sync();
      const refused = await codeOf(context, () => other.delete());
      other.visibility = "Hidden";
      return [refused, await codeOf(context, () => other.delete())];
    },
  ],
  [
    "formulas, names and rules lose a deleted sheet in the same batch",
    ["=#REF!A1", "#REF!", "=#REF!$A$1", "=#REF!A1>1"],
    async (sheet, context) => {
      const other = context.workbook.worksheets.add("将删");
      other.getRange("A1").values = [[5]];
      sheet.getRange("B1").formulas = [["=将删!A1"]];
      const name = context.workbook.names.add("失去的", other.getRange("A1"));
      const rule = sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule;
      rule.formula = "=将删!A1>1";
      await context.sync();
      other.delete();
      const cell = sheet.getRange("B1").load("formulas,values");
      name.load("formula");
      rule.load("formula");
      await context.sync();
      const found = [cell.formulas[0]![0], cell.values[0]![0], name.formula, rule.formula] as unknown[];
      name.delete();
      return found;
    },
  ],
  [
    "what a table's formula reads of its own is named outside of it",
    ["=SUBTOTAL(109,出表[数])", 6, "=出表[@数]*2", "=SUBTOTAL(109,[数])"],
    async (sheet, context) => {
      const table = townTable(sheet, "出表");
      table.showTotals = true;
      table.columns.add(undefined, [["倍"], ["=[@数]*2"], [""], [""], [""]]);
      await context.sync();
      sheet.getRange("F9").copyFrom("B5", "Formulas");
      sheet.getRange("C2").moveTo("H2");
      const [copy, moved, total] = ["F9", "H2", "B5"].map((cell) => sheet.getRange(cell).load("formulas,values"));
      await context.sync();
      const found = [copy!.formulas[0]![0], copy!.values[0]![0], moved!.formulas[0]![0], total!.formulas[0]![0]] as unknown[]; // prettier-ignore
      table.delete();
      return found;
    },
  ],
  [
    "formulas follow heads that are written over at once; a second head of the same name gets a number",
    ["=SUM(头表[新])", 6, "新2", "5"],
    async (sheet, context) => {
      const table = townTable(sheet, "头表");
      table.columns.add(undefined, [["类"], ["x"], ["y"], ["x"]]);
      sheet.getRange("F1").formulas = [["=SUM(头表[数])"]];
      await context.sync();
      sheet.getRange("B1").values = [["新"]];
      const cell = sheet.getRange("F1").load("formulas,values");
      sheet.getRange("C1").values = [["新"]];
      const double = table.columns.getItemAt(2).load("name");
      sheet.getRange("A1").values = [[5]];
      const number = sheet.getRange("A1").load("values");
      await context.sync();
      const found = [cell.formulas[0]![0], cell.values[0]![0], double.name, number.values[0]![0]] as unknown[];
      table.delete();
      return found;
    },
  ],
  [
    "nothing is written to a sheet that is gone",
    "ItemNotFound",
    async (_sheet, context) => {
      const other = context.workbook.worksheets.add();
      const cell = other.getRange("A1");
      cell.load("address");
      await context.sync();
      other.delete();
      await context.sync();
      return codeOf(context, () => (cell.values = [[1]]));
    },
  ],
  [
    "what was typed before calculation by hand is calculated still",
    [2, 2, 4],
    async (sheet, context) => {
      const { application } = context.workbook;
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=A1*2"]];
      await context.sync();
      application.calculationMode = "Manual";
      const cell = sheet.getRange("B1");
      const read = async () => {
        cell.load("values");
        await context.sync();
        return cell.values[0]![0] as unknown;
      };
      const found = [await read()];
      sheet.getRange("A1").values = [[2]];
      found.push(await read());
      application.calculate("Recalculate");
      found.push(await read());
      application.calculationMode = "Automatic";
      return found;
    },
  ],
  [
    "merged areas are told whole, also of one of their cells",
    ["A1:B2", "A1:B1,A2:B2"],
    async (sheet, context) => {
      const block = sheet.getRange("A1:B2");
      block.merge();
      const [one] = await places(context, [sheet.getRange("A1").getMergedAreasOrNullObject()]);
      block.unmerge();
      block.merge(true);
      return [one, ...(await places(context, [block.getMergedAreasOrNullObject()]))];
    },
  ],
  [
    "special cells by kind",
    ["A1:A2,C1", "B1", "A3", "B2:C3"],
    (sheet, context) => {
      const block = sheet.getRange("A1:C3");
      block.formulas = [["甲", "=1+1", 5], ["乙", "", ""], ["=1/0", "", ""]]; // prettier-ignore
      return places(context, [
        block.getSpecialCells("Constants"),
        block.getSpecialCells("Formulas", "Numbers"),
        block.getSpecialCells("Formulas", "Errors"),
        block.getSpecialCells("Blanks"),
      ]);
    },
  ],
  [
    "find: backwards, whole cells, case",
    ["A4", "A1", "A3"],
    (sheet, context) => {
      const block = sheet.getRange("A1:A4");
      block.values = [["Town"], ["downtown"], ["town"], ["townsite"]];
      return places(context, [
        block.find("town", { searchDirection: "Backwards" }),
        block.find("TOWN", { completeMatch: true }),
        block.find("town", { completeMatch: true, matchCase: true }),
      ]);
    },
  ],
  [
    "insertions and deletions move formulas",
    ["=SUM(A1:A4)", "=SUM(A1:A3)", "=SUM(#REF!)"],
    async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      const read = async (cell: string) => {
        const range = sheet.getRange(cell).load("formulas");
        await context.sync();
        return range.formulas[0]![0] as unknown;
      };
      sheet.getRange("A2").insert("Down");
      const found = [await read("C1")];
      sheet.getRange("A2").delete("Up");
      found.push(await read("C1"));
      sheet.getRange("A:A").delete("Left");
      return [...found, await read("B1")];
    },
  ],
  [
    "a table filtered, its view, and sorted",
    [[["丙", 3], ["乙", 2]], true, [["丙"], ["乙"], ["甲"]]], // prettier-ignore
    async (sheet, context) => {
      const table = townTable(sheet, "筛表");
      table.columns.getItem("数").filter.applyCustomFilter(">1");
      const view = table.getDataBodyRange().getVisibleView().load("values");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      const found: unknown[] = [view.values, table.autoFilter.isDataFiltered];
      table.clearFilters();
      table.sort.apply([{ key: 1, ascending: false }]);
      const towns = table.columns.getItem("镇").getDataBodyRange().load("values");
      await context.sync();
      table.delete();
      return [...found, towns.values];
    },
  ],
  [
    "codes of what is not there and of what cannot be",
    ["ItemNotFound", "ItemNotFound", "ItemNotFound", "InvalidArgument", "InvalidArgument", "InvalidArgument"],
    async (sheet, context) => {
      const codes: string[] = [];
      const deeds: (() => void)[] = [
        () => sheet.tables.getItem("无").load("name"),
        () => sheet.getRange("A1").getSpecialCells("Constants").load("address"),
        () => sheet.getRange("A1:A3").find("无", {}).load("address"),
        () => (sheet.getRange("A1:B2").values = [[1, 2]]),
        () => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
        () => (sheet.getRange("A1").values = [["字".repeat(32_768)]]),
      ];
      for (const deed of deeds) codes.push(await codeOf(context, deed));
      return codes;
    },
  ],
  [
    "null leaves a cell, an empty text clears it, one value fills all",
    [[1, 2, ""], [7, 7, 7]], // prettier-ignore
    async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 5, 3]];
      await context.sync();
      sheet.getRange("A1:C1").values = [[null, 2, ""]];
      (sheet.getRange("A2:C2") as { values: unknown }).values = 7;
      const block = sheet.getRange("A1:C2").load("values");
      await context.sync();
      return block.values;
    },
  ],
])("%s", async (_name, expected, deed) => {
  expect(await run(deed)).toEqual(expected);
});
