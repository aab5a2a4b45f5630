import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../workbench/cli/main";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { Workbook } from "../../workbench/model/Workbook";
import { fixtureBytes } from "./support/fixtures";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);
jest.setTimeout(60_000);

const root = join(__dirname, "..", "..");

/**
 * A small add-in of our own making, so that these tests check the commands and not the real add-in:
 * one function, and one command that writes through office.js or finds faults.
 */
const FUNCTIONS = {
  functions: [
    {
      id: "YOY",
      name: "YOY",
      parameters: ["current", "previous"].map((name) => ({ name, type: "any", dimensionality: "matrix" })),
      result: { type: "any", dimensionality: "matrix" },
    },
  ],
};
const FUNCTIONS_SCRIPT = `
  CustomFunctions.associate("YOY", (current, previous) => current.map((line, r) => line.map((value, c) => {
    const base = previous[r][c];
    return base === 0 || base === "" || base === null ? "—" : value / base - 1;
  })));`;
const COMMANDS_SCRIPT = `
  window.TownIndicators = {
    async runReport({ csv, fileName, templateId, period, language }) {
      const text = new TextDecoder().decode(csv);
      if (text.includes("bad")) return { ok: false, faults: [fileName + ":2:3: not a number", fileName + ":4:1: no town"] };
      if (text.includes("crash")) throw new Error("out of order");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("对比表");
        sheet.getRange("A1:C1").values = [[templateId, period ?? "", language]];
        sheet.getRange("A2:A2").formulas = [["=IND.YOY(110,100)"]];
        sheet.getRange("A2:A2").numberFormat = [["0.0%"]];
        sheet.freezePanes.freezeRows(1);
        context.workbook.settings.add("口径", templateId);
        await context.sync();
      });
      const doubt = ["月报", "B3", "slip", "too large", "1", "", "", "kept"];
      const doubts = { heads: ["Sheet", "Cell"], lines: text.includes("doubt") ? [doubt] : [] };
      return { ok: true, sheet: "对比表", summary: ["9 towns"], doubts, notices: [] };
    },
  };`;

const ADDIN = { id: "d0000000-0000-4000-8000-000000000001", version: "1.2.0.0" };

let folder: string;

beforeAll(() => {
  if (!existsSync(join(root, "build", "engine.cjs")))
    execFileSync(process.execPath, [join(root, "scripts/build-engine.mjs")]);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  await writeFile(join(folder, "functions.json"), JSON.stringify(FUNCTIONS));
  await writeFile(join(folder, "functions.js"), FUNCTIONS_SCRIPT);
  await writeFile(join(folder, "commands.js"), COMMANDS_SCRIPT);
  await writeFile(
    join(folder, "manifest.xml"),
    `<OfficeApp><Id>${ADDIN.id}</Id><Version>${ADDIN.version}</Version></OfficeApp>`,
  );
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...words: string[]) {
  const results: string[] = [];
  const lines: string[] = [];
  const code = await main(words, {
    dist: folder,
    result: (text) => results.push(text),
    line: (text) => lines.push(text),
  });
  return { code, result: results.join(""), lines };
}

async function workbookFile(): Promise<string> {
  const workbook = Workbook.withSheet("数据");
  const numbers = [
    [110, 100],
    [90, 100],
    [5, 0],
  ];
  workbook.active.setInputs(
    0,
    0,
    numbers.map((line) => line.map((value) => ({ value }))),
  );
  workbook.active.setInputs(0, 2, [[{ formula: "=IND.YOY(A1:A3,B1:B3)" }, { formula: "=SUM(A1:A3)" }]]);
  workbook.active.setInputs(1, 3, [[{ formula: "=1/0" }], [{ formula: "=IND.YOY(A1,B1)" }]]);
  const file = join(folder, "in.xlsx");
  await writeFile(file, await writeXlsx(workbook, { functions: ["IND.YOY"] }));
  return file;
}

describe("calc", () => {
  test("calculates with the add-in's functions and prints CSV", async () => {
    const { code, result, lines } = await run("calc", await workbookFile());
    expect(lines).toEqual([]);
    expect(code).toBe(0);
    const y = 110 / 100 - 1;
    expect(result).toBe(`110,100,${y},205\r\n90,100,${90 / 100 - 1},#DIV/0!\r\n5,0,—,${y}\r\n`);
  });

  test("prints the block asked for as JSON", async () => {
    const { result } = await run("calc", await workbookFile(), "--json", "--print", "数据!C3:D2");
    expect(JSON.parse(result)).toEqual({
      address: "数据!C2:D3",
      values: [
        [90 / 100 - 1, "#DIV/0!"],
        ["—", 110 / 100 - 1],
      ],
      types: [
        ["number", "error"],
        ["text", "number"],
      ],
      errors: [{ address: "D2", code: "#DIV/0!" }],
    });
  });

  test("saves the calculated workbook", async () => {
    const out = join(folder, "out.xlsx");
    expect((await run("calc", await workbookFile(), "--out", out)).code).toBe(0);
    const read = await readXlsx(await readFile(out), { functions: ["IND.YOY"] });
    expect(read.active.cell(0, 2)).toMatchObject({ formula: "=IND.YOY(A1:A3,B1:B3)", spill: { rows: 3, columns: 1 } });
    expect(read.active.cell(2, 2)?.value).toBe("—");
    expect(read.active.cell(1, 3)?.value).toMatchObject({ code: "#DIV/0!" });
  });

  test("names the functions the engine lacks and the cells that were not calculated, and keeps what the file had", async () => {
    const [file, out] = [join(folder, "lacking.xlsx"), join(folder, "lacking-out.xlsx")];
    const workbook = Workbook.withSheet("数据");
    workbook.addSheet("二月");
    const sheet = workbook.active;
    const formulas = ["=FORECAST.ETS(1,B1:B3,B1:B3)", "=GROUPBY(B1:B3,B1:B3,SUM)", "=VLOOKUP(1,'数据:二月'!A1:B2,2)"];
    sheet.setInputs(0, 0, [...formulas.map((formula) => [{ formula }]), [{ formula: "=[1]Sheet1!$A$1*B1" }]]);
    [7.5, null, 3, 21].forEach((value, row) => sheet.setResult(row, 0, value));
    await writeFile(file, await writeXlsx(workbook, { functions: [] }));
    const { code, result, lines } = await run("calc", file, "--out", out, "--print", "数据!A1:A4");
    expect([code, result]).toEqual([0, "7.5\r\n#NAME?\r\n3\r\n21\r\n"]);
    expect(lines).toEqual([
      `${file}: other workbooks are not read, what formulas last found in them is kept: 数据!A4`,
      `${file}: these read cells of this workbook as well, and have not seen its changes either: 数据!A4`,
      `${file}: The workbench does not have the function FORECAST.ETS. Not calculated, the file's last value is kept: 数据!A1`,
      `${file}: The workbench does not have the function GROUPBY. Not calculated, an error is shown: 数据!A2`,
      `${file}: VLOOKUP: '数据:二月'!A1:B2 is a block through several sheets, which the workbench does not calculate here. Not calculated, the file's last value is kept: 数据!A3`,
    ]);
    const read = await readXlsx(await readFile(out), { functions: [] });
    expect(read.active.cell(0, 0)).toMatchObject({ formula: formulas[0], value: 7.5 });
  });

  test("keeps what formulas last found in workbooks that are not at hand", async () => {
    const [file, out] = [join(folder, "linked.xlsx"), join(folder, "out.xlsx")];
    await writeFile(file, await fixtureBytes("links to other workbooks"));
    expect(await run("calc", file, "--out", out)).toMatchObject({
      code: 0,
      result: "84\r\n",
      lines: [`${file}: other workbooks are not read, what formulas last found in them is kept: 数据!A1`],
    });
    const read = await readXlsx(await readFile(out), { functions: ["IND.YOY"] });
    expect(read.active.cell(0, 0)).toMatchObject({ formula: "=[1]Sheet1!$A$1*2", value: 84 });
  });

  test("a file that is no workbook, a bad address and unknown words end with code 2 and one line", async () => {
    const file = join(folder, "a.xlsx");
    await writeFile(file, "地区,数值");
    const good = await workbookFile();
    const cases: [string[], string][] = [
      [["calc", file], `${file}: The file is no .xlsx workbook; open it in Excel and save it as .xlsx.`],
      [["calc", join(folder, "no.xlsx")], `${join(folder, "no.xlsx")}: cannot be read: there is no such file.`],
      [["calc", good, "--print", "X!A1"], '--print X!A1: there is no sheet "X"; the sheets are: 数据.'],
      [
        ["calc", good, "--what"],
        "Unknown option '--what'. Usage: npm run calc -- FILE.xlsx|.csv [--print 'Sheet1!A1:D9'] [--json] [--out FILE.xlsx|.csv]",
      ],
      [["calculate"], '"calculate" is no command; the commands are calc and report.'],
      [["constructor"], '"constructor" is no command; the commands are calc and report.'],
    ];
    for (const [words, line] of cases) {
      expect(await run(...words)).toEqual({ code: 2, result: "", lines: [line] });
    }
  });

  test("--help prints the usage", async () => {
    expect(await run("calc", "--help")).toMatchObject({
      code: 0,
      result: expect.stringMatching(/^Usage: npm run calc/),
    });
  });
});

describe("report", () => {
  const files = async () =>
    (await readdir(folder)).filter((name) => !/^functions|^commands|^manifest/.test(name)).sort();

  test("runs the add-in's command and saves what it made", async () => {
    const data = join(folder, "data.csv");
    const out = join(folder, "out.xlsx");
    await writeFile(data, "地区,数值");
    const words = ["--data", data, "--template", "monthly", "--out", out, "--period", "2018年1-7月", "--lang", "en-US"];
    const { code, result, lines } = await run("report", ...words);
    expect({ code, lines }).toEqual({ code: 0, lines: [] });
    expect(result).toBe(`${out}: 对比表; 9 towns\n`);
    const read = await readXlsx(await readFile(out), { functions: ["IND.YOY"], addin: ADDIN });
    expect([...read.settings]).toEqual([["口径", "monthly"]]);
    expect(read.sheets.map((each) => each.name)).toEqual(["对比表"]);
    const sheet = read.sheet("对比表")!;
    expect([0, 1, 2].map((column) => sheet.cell(0, column)?.value)).toEqual(["monthly", "2018年1-7月", "en-US"]);
    expect(sheet.cell(1, 0)).toMatchObject({ formula: "=IND.YOY(110,100)", style: { numberFormat: "0.0%" } });
    expect(sheet.cell(1, 0)!.value).toBeCloseTo(0.1, 12);
    expect(sheet.frozen.rows).toBe(1);
    expect(await files()).toEqual(["data.csv", "out.xlsx"]);
  });

  test("doubts are written beside the result, or told a line each", async () => {
    const data = join(folder, "data.csv");
    await writeFile(data, "doubt");
    const words = ["--data", data, "--template", "monthly", "--out", join(folder, "out.xlsx")];
    const told = await run("report", ...words);
    expect(told).toMatchObject({ code: 0, lines: ["data.csv:月报!B3: too large"] });
    const list = join(folder, "doubts.csv");
    const written = await run("report", ...words, "--doubts", list);
    expect(written).toMatchObject({ code: 0, lines: [] });
    expect(await readFile(list, "utf8")).toMatch(/^\ufeffSheet,Cell\r?\n月报,B3,slip,too large,1/u);
    const wrong = await run("report", ...words, "--doubts", join(folder, "doubts.txt"));
    expect(wrong).toMatchObject({ code: 2, lines: [expect.stringMatching(/must end in .csv/)] });
  });

  test("faults of the data are one line each, and no file is written or changed", async () => {
    const data = join(folder, "data.csv");
    await writeFile(data, "bad");
    await writeFile(join(folder, "old.xlsx"), "old");
    for (const name of ["new.xlsx", "old.xlsx"]) {
      const { code, result, lines } = await run(
        "report",
        "--data",
        data,
        "--template",
        "monthly",
        "--out",
        join(folder, name),
      );
      expect({ code, result, lines }).toEqual({
        code: 2,
        result: "",
        lines: ["data.csv:2:3: not a number", "data.csv:4:1: no town"],
      });
    }
    expect(await files()).toEqual(["data.csv", "old.xlsx"]);
    expect(await readFile(join(folder, "old.xlsx"), "utf8")).toBe("old");
  });

  test("a failure of the add-in is told without a stack, with code 1", async () => {
    const data = join(folder, "data.csv");
    await writeFile(data, "crash");
    const out = join(folder, "out.xlsx");
    const ran = await run("report", "--data", data, "--template", "monthly", "--out", out);
    expect(ran).toEqual({ code: 1, result: "", lines: ["Internal error: out of order"] });
    expect(await files()).toEqual(["data.csv"]);
  });

  test.each([
    ["no data", ["--template", "monthly", "--out", "a.xlsx"], /^--data is missing. Usage: npm run report/],
    [
      "an unknown language",
      ["--data", "a.csv", "--template", "monthly", "--out", "a.xlsx", "--lang", "fr"],
      /^--lang fr: the languages are zh-CN and en-US.$/,
    ],
    [
      "a result that is no workbook",
      ["--data", "a.csv", "--template", "monthly", "--out", "a.csv"],
      /must end in .xlsx/,
    ],
  ])("%s ends with code 2", async (_, words, line) => {
    const { code, lines } = await run("report", ...words);
    expect({ code, count: lines.length }).toEqual({ code: 2, count: 1 });
    expect(lines[0]).toMatch(line);
  });
});
