import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentFault, readArguments, required } from "../../workbench/cli/arguments";
import { blockAsCsv, blockAsJson, findBlock } from "../../workbench/cli/block";
import { readInput } from "../../workbench/cli/input";
import { checkOutput, writeWhole } from "../../workbench/cli/output";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";

const RULES = { values: ["print", "out"], flags: ["json", "help"], files: 1, usage: "Usage: x" };

describe("words after a command", () => {
  test("options, flags and names in any order", () => {
    const read = readArguments(["--json", "a.xlsx", "--print", "A1:B2"], RULES);
    expect(read).toEqual({ values: { print: "A1:B2" }, flags: new Set(["json"]), files: ["a.xlsx"] });
    expect(readArguments(["--help"], RULES).flags.has("help")).toBe(true);
  });

  test.each([
    ["an unknown option", ["a.xlsx", "--prnt", "A1"], "Unknown option '--prnt'. Usage: x"],
    ["no file", ["--json"], "A file name is missing. Usage: x"],
    ["two files", ["a.xlsx", "b.xlsx"], '"b.xlsx" is one name too many. Usage: x'],
    ["an option twice", ["a.xlsx", "--out", "b", "--out", "c"], "--out is given 2 times. Usage: x"],
    ["an option without its value", ["a.xlsx", "--print"], "Usage: x"],
    ["an empty value", ["a.xlsx", "--print="], "--print needs a value. Usage: x"],
    ["a flag with a value", ["a.xlsx", "--json=1"], "Usage: x"],
  ])("%s is told with the usage, in one line", (_, words, message) => {
    const read = () => readArguments(words, RULES);
    expect(read).toThrow(ArgumentFault);
    expect(read).toThrow(message);
    try {
      read();
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });

  test("an option that must be there", () => {
    expect(() => required(readArguments(["a"], RULES), "out", "Usage: x")).toThrow("--out is missing. Usage: x");
  });
});

describe("the block to print", () => {
  const workbook = Workbook.withSheet("数据");
  workbook.addSheet("It's");
  workbook.active.setInputs(1, 1, [
    [{ value: 1.5 }, { value: "a,b" }],
    [{ value: true }, { value: new CellError("#N/A", "no data") }],
  ]);

  test.each([
    ["without an address: what the active sheet has in use", undefined, '1.5,"a,b"\r\nTRUE,#N/A\r\n'],
    ["an address without a sheet is on the active sheet", "B2", "1.5\r\n"],
    ["exactly the block asked for", "A1:B3", ",\r\n,1.5\r\n,TRUE\r\n"],
    ["a sheet's name in quotes", "'数据'!$C$2:C3", '"a,b"\r\n#N/A\r\n'],
    ["a sheet's name in quotes with an apostrophe", "'It''s'!A1", "\r\n"],
  ])("%s", (_, address, expected) => {
    expect(blockAsCsv(findBlock(workbook, address))).toBe(expected);
  });

  test("JSON has address, values, types and the errors' sentences", () => {
    expect(JSON.parse(blockAsJson(findBlock(workbook, "B2:D3")))).toEqual({
      address: "数据!B2:D3",
      values: [
        [1.5, "a,b", null],
        [true, "#N/A", null],
      ],
      types: [
        ["number", "text", "blank"],
        ["boolean", "error", "blank"],
      ],
      errors: [{ address: "C3", code: "#N/A", message: "no data" }],
    });
  });

  test("an empty sheet has nothing to print", () => {
    const empty = Workbook.withSheet("A");
    expect(blockAsCsv(findBlock(empty, undefined))).toBe("");
    expect(JSON.parse(blockAsJson(findBlock(empty, undefined)))).toEqual({
      address: null,
      values: [],
      types: [],
      errors: [],
    });
  });

  test.each([
    ["an unknown sheet", "Sheet9!A1", 'there is no sheet "Sheet9"; the sheets are: 数据, It\'s.'],
    ["a bad address", "数据!A0", '"A0" is no address; write A1 or Sheet1!A1:D9. The sheets are: 数据, It\'s.'],
    ["a table's name", "表1", '"表1" is no address'],
    ["too large a block", "A:A", "that is 1048576 cells; at most 1000000 can be printed."],
  ])("%s is told", (_, address, message) => {
    expect(() => findBlock(workbook, address)).toThrow(message);
  });
});

describe("files", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cli-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("a file is written whole, and nothing else is left", async () => {
    const file = join(folder, "a.xlsx");
    await writeFile(file, "old");
    await writeWhole(file, new TextEncoder().encode("new"));
    expect(await readFile(file, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test("what cannot be written leaves all as it was", async () => {
    await mkdir(join(folder, "a.xlsx", "inner"), { recursive: true });
    await expect(writeWhole(join(folder, "a.xlsx"), new Uint8Array(1))).rejects.toThrow("cannot be written");
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test("a bad place for a result is refused", async () => {
    await expect(checkOutput(join(folder, "a.csv"), "out")).rejects.toThrow("the name must end in .xlsx");
    await expect(checkOutput(join(folder, "no", "a.xlsx"), "out")).rejects.toThrow("there is no folder");
    await mkdir(join(folder, "b.xlsx"));
    await expect(checkOutput(join(folder, "b.xlsx"), "out")).rejects.toThrow("there is a folder of this name");
    await checkOutput(join(folder, "c.xlsx"), "out");
  });

  test("a file that is not there or is a folder is told", async () => {
    await expect(readInput(join(folder, "a.csv"))).rejects.toThrow("a.csv: cannot be read: there is no such file.");
    await expect(readInput(folder)).rejects.toThrow("it is a folder, not a file");
  });
});
