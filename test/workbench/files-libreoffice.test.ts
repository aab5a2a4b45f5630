import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fromCsv } from "../../workbench/files/csv";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);
jest.setTimeout(120_000);

const found = spawnSync("soffice", ["--version"]).status === 0;
const run = found || process.env.CI === "true" ? test : test.skip;
const note = found ? "(needs LibreOffice)" : "(needs LibreOffice, which is not installed: soffice)";
const functions = ["IND.YOY"];
const point = (value: string) => ({ type: "Number" as const, value });

/** A sheet with a bit of everything that another program must understand. */
function sample(): Workbook {
  const workbook = Workbook.withSheet("数据 1");
  const sheet = workbook.active;
  sheet.setInputs(0, 0, [["地区", "数值", "增速"].map((value) => ({ value }))]);
  sheet.setInputs(1, 0, [[{ value: "达川区" }, { value: 1234.5 }, { formula: "=IND.YOY(110,100)" }]]);
  sheet.setInputs(2, 0, [[{ value: "通川区" }, { value: -3 }, { formula: "=RANK.EQ(B2,B2:B3)" }]]);
  sheet.setInputs(3, 0, [[{ value: new CellError("#N/A") }, { value: true }, { formula: "=1/0" }]]);
  sheet.setResult(1, 2, 0.1);
  sheet.setResult(2, 2, 1);
  sheet.setResult(3, 2, new CellError("#DIV/0!"));
  sheet.setStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: "#,##0.0" });
  sheet.setStyle({ top: 1, left: 2, bottom: 1, right: 2 }, { numberFormat: "0.0%", bold: true, fill: "#EBF3FC" });
  const line = { line: "Continuous", weight: "Medium", color: "#1F2933" } as const;
  sheet.setStyle(
    { top: 0, left: 0, bottom: 0, right: 2 },
    { horizontal: "Center", wrap: true, borders: { EdgeTop: line } },
  );
  sheet.merges = [{ top: 5, left: 0, bottom: 5, right: 2 }];
  sheet.columnWidths.set(0, 90);
  sheet.rowHeights.set(0, 30);
  const bar = { top: 1, left: 2, bottom: 3, right: 2 };
  sheet.conditionalFormats = [
    {
      kind: "dataBar",
      rect: bar,
      color: "#BBD7F2",
      minimum: point("0"),
      maximum: point("1"),
      gradient: false,
      id: "a",
    },
  ];
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { top: 0, bottom: 0 },
    printArea: [{ top: 0, left: 0, bottom: 5, right: 2 }],
    footer: { left: "", center: "第 &P 页", right: "" },
  };
  workbook.addSheet("隐").visibility = "Hidden";
  workbook.names.push({ name: "目标", formula: "='数据 1'!$B$2:$B$3", visible: true, comment: "" });
  return workbook;
}

/** Lets LibreOffice, with a profile of its own, save a file in another form. */
async function converted(bytes: Uint8Array, form: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "soffice-"));
  try {
    await writeFile(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", out, join(folder, "in.xlsx")], {
      stdio: "ignore",
    });
    return await readFile(join(out, `in.${form.split(":")[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

run(`LibreOffice shows the values with their formats, our functions by their cached results ${note}`, async () => {
  const csv = await converted(await writeXlsx(sample(), { functions }), "csv:Text - txt - csv (StarCalc):44,34,76");
  expect(fromCsv(csv.toString("utf8")).slice(0, 4)).toEqual([
    ["地区", "数值", "增速"],
    ["达川区", "1,234.5", "10.0%"],
    ["通川区", "-3", "1"],
    ["#N/A", "TRUE", "#DIV/0!"],
  ]);
});

run(`what LibreOffice saves again is read as it was written ${note}`, async () => {
  const written = sample();
  const read = await readXlsx(await converted(await writeXlsx(written, { functions }), "xlsx"), { functions });
  const [before, after] = [written.active, read.sheet("数据 1")!];
  for (const [row, column] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [3, 0],
    [3, 1],
    [3, 2],
  ] as const) {
    expect(after.cell(row, column)?.value).toEqual(before.cell(row, column)?.value);
  }
  expect(after.cell(2, 2)).toMatchObject({ formula: "=RANK.EQ(B2,B2:B3)", value: 1 });
  expect(after.cell(1, 2)?.style).toMatchObject({ numberFormat: "0.0%", bold: true, fill: "#EBF3FC" });
  expect(after.cell(0, 1)?.style).toMatchObject({
    horizontal: "Center",
    wrap: true,
    borders: { EdgeTop: { line: "Continuous", weight: "Medium", color: "#1F2933" } },
  });
  // Frozen panes belong to a window, which LibreOffice does not have when it converts.
  expect(after.merges).toEqual(before.merges);
  expect(after.rowHeights.get(0)).toBeCloseTo(30, 0);
  expect(after.conditionalFormats).toMatchObject([
    { kind: "dataBar", minimum: point("0"), maximum: point("1"), color: "#BBD7F2", gradient: false },
  ]);
  expect(after.pageLayout).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { top: 0, bottom: 0 },
    printArea: before.pageLayout.printArea,
  });
  expect(after.pageLayout.footer.center).toContain("第 &P 页");
  expect(read.sheet("隐")?.visibility).toBe("Hidden");
  expect(read.names).toMatchObject([{ name: "目标", formula: "='数据 1'!$B$2:$B$3" }]);
});
