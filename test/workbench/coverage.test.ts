import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage, readCoverage, typesPath } from "../../workbench/coverage/main";
import { readDocumented } from "../../workbench/coverage/documented";
import { readHost } from "../../workbench/coverage/host";
import type { Coverage, Standing } from "../../workbench/coverage/table";
import { usedMembers } from "../../workbench/coverage/used";
import { membersOf } from "../../workbench/host/HostObject";
import { WorksheetObject } from "../../workbench/host/objects/Worksheet";
import { WorksheetCollectionObject } from "../../workbench/host/objects/WorksheetCollection";
import { failureOf, start, stopAll } from "./host/support";

afterAll(stopAll);

const ROOT = join(__dirname, "..", "..");
const ROOMS = ["src/excel", "src/taskpane"];
const coverage = readCoverage(ROOT);
const documented = readDocumented(typesPath(ROOT));

function standingOf(all: Coverage, member: string): Standing | undefined {
  const [className, name] = member.split(".");
  return all.get(className!)?.find((one) => one.name === name)?.standing;
}

/** What a source uses that the workbench does not have, by name and place. */
function lacking(extra?: string): string[] {
  return [...usedMembers(ROOT, ROOMS, documented, extra)]
    .filter(([member]) => !["implemented", "read only"].includes(standingOf(coverage, member) ?? "not in the library"))
    .map(([member, place]) => `${member} (${place})`);
}

test("docs/workbench-coverage.md is up to date: node scripts/workbench-coverage.mjs writes it", () => {
  expect(readFileSync(join(ROOT, "docs", "workbench-coverage.md"), "utf8")).toBe(coveragePage(ROOT));
});

test("every member of Excel that the add-in uses is implemented", () => {
  const used = usedMembers(ROOT, ROOMS, documented);
  expect(used.size).toBeGreaterThan(60);
  expect([...used.keys()]).toEqual(expect.arrayContaining(["Range.values", "Worksheet.getRange", "RangeFill.color"]));
  expect(lacking()).toEqual([]);
}, 120_000);

/** How a member may be used, the line, and the member that must be found. */
const USES: [string, string, string][] = [
  ["called", "context.workbook.pivotTables.refreshAll();", "PivotTableCollection.refreshAll"],
  ["named in load", 'context.workbook.load("slicers/items/caption");', "Slicer.caption"],
  ["named in a list for load", 'context.workbook.pivotTables.load(["refreshOnOpen"]);', "PivotTable.refreshOnOpen"],
  [
    "asked for with load options",
    "context.workbook.worksheets.load({ standardHeight: true });",
    "Worksheet.standardHeight",
  ],
  [
    "set in an object",
    "context.workbook.getActiveChart().pivotOptions.set({ showAxisFieldButtons: true });",
    "ChartPivotOptions.showAxisFieldButtons",
  ],
  ["taken apart", "const { queries } = context.workbook; queries.getCount();", "Workbook.queries"],
];

describe("a member is found by its name, however it is used", () => {
  const lines = USES.map(([, line]) => `{ ${line} }`).join("\n");
  const given = `export async function deed(context: Excel.RequestContext) {\n${lines}\n}`;
  const used = usedMembers(ROOT, ROOMS, documented, given);

  test.each(USES)("%s", (_how, _line, member) => {
    const place = USES.findIndex(([, , other]) => other === member) + 2;
    expect(used.get(member)).toBe(`src/excel/givenAsText.ts:${place}`);
  });

  test("and one the workbench lacks fails by its name and place", () => {
    expect(lacking(given)).toContain("PivotTableCollection.refreshAll (src/excel/givenAsText.ts:2)");
  });
});

test("what the sources say of the host's classes is what the interpreter sees in them", async () => {
  const { addin, workbook } = await start();
  const host = readHost(ROOT);
  for (const object of [new WorksheetObject(addin.host, workbook.active), new WorksheetCollectionObject(addin.host)]) {
    const { properties, methods } = membersOf(object);
    const read = host.get(object.className)!.members;
    expect([...read].filter((name) => name !== "items").sort()).toEqual(
      [...properties.keys(), ...methods.keys()].sort(),
    );
  }
});

test("the type definitions are read whole", () => {
  expect(documented.get("Range")!.get("values")).toEqual({ name: "values", kind: "property", writable: true });
  expect(documented.get("Range")!.get("address")).toMatchObject({ writable: false });
  expect(documented.get("Worksheet")!.get("onChanged")).toMatchObject({ kind: "event" });
  expect(documented.get("Range")!.get("getCell")).toMatchObject({ kind: "method" });
  expect(documented.get("Range")!.has("load")).toBe(false);
});

/** Members that hang on the workbook, a sheet, a range or a table: refused and missing ones alike can be called. */
const REACHED: Record<string, (workbook: Excel.Workbook) => OfficeExtension.ClientObject> = {
  Workbook: (workbook) => workbook,
  Worksheet: (workbook) => workbook.worksheets.getItem("Sheet1"),
  WorksheetCollection: (workbook) => workbook.worksheets,
  Range: (workbook) => workbook.worksheets.getItem("Sheet1").getRange("A1:B3"),
  RangeFormat: (workbook) => workbook.worksheets.getItem("Sheet1").getRange("A1").format,
  RangeAreas: (workbook) => workbook.worksheets.getItem("Sheet1").getRanges("A1,C1"),
  ChartTitle: (workbook) => chartOf(workbook).title,
  ChartAxis: (workbook) => chartOf(workbook).axes.valueAxis,
  Application: (workbook) => workbook.application,
};

function chartOf(workbook: Excel.Workbook): Excel.Chart {
  const sheet = workbook.worksheets.getItem("Sheet1");
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
}

test("whatever is refused or leads to what is missing answers ApiNotFound with its own name", async () => {
  const { addin } = await start();
  const wrong: string[] = [];
  let called = 0;
  for (const [className, reach] of Object.entries(REACHED)) {
    for (const { name, kind, standing } of coverage.get(className)!) {
      if (standing !== "refused" || kind === "event" || IN_THE_LIBRARY.has(`${className}.${name}`)) continue;
      called++;
      const asked = addin.Excel.run(async (context) => {
        const object = reach(context.workbook) as unknown as Record<string, unknown>;
        await ask(object, name, kind === "method");
        await context.sync();
      });
      const error = await failureOf(asked).catch(() => ({ code: "none", message: "it was answered" }));
      const right = error.code === "ApiNotFound" && error.message.includes(`workbench: ${className}.`);
      if (!right) wrong.push(`${className}.${name}: ${error.code} ${error.message}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(called).toBeGreaterThan(35);
});

/** Done by the library before any host hears of it, or turned into another member on the wire. */
const IN_THE_LIBRARY = new Set<string>();

/** Calls a method with nothing at all, loads a property, and goes through what leads to another object. */
async function ask(object: Record<string, unknown>, name: string, isMethod: boolean): Promise<void> {
  if (isMethod) {
    const answer = (object[name] as () => unknown).call(object) as { load?: (text: string) => void } | undefined;
    answer?.load?.("");
    return;
  }
  (object as unknown as OfficeExtension.ClientObject & { load(text: string): void }).load(name);
}
