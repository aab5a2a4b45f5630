import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fidelity } from "../../fidelity/main";
import { checkPress, type Expectations } from "../../fidelity/snippets/checkPress";
import expectations from "../../fidelity/snippets/expected.json";
import { observe } from "../../fidelity/snippets/observe";
import { readSnippet } from "../../fidelity/snippets/readSnippet";
import { readTemplate } from "../../fidelity/snippets/readTemplate";
import { runFolder } from "../../fidelity/snippets/runFolder";
import { runSnippet } from "../../fidelity/snippets/runSnippet";
import { Workbook } from "../../workbench/model/Workbook";
import { ensureEngine } from "../workbench/engineBuild";

/** A sample of our own in the form of the public ones: buttons by $ and by document, a tryCatch that keeps errors to itself. */
const yaml = (deed: string) => `order: 1
id: our-own
name: 'Our own'
host: EXCEL
script:
    content: |
        $("#run").on("click", () => tryCatch(run));
        document.getElementById("setup").addEventListener("click", () => tryCatch(setup));

        async function setup() {
            await Excel.run(async (context: Excel.RequestContext) => {
                context.workbook.worksheets.getItemOrNullObject("Sample").delete();
                const sheet = context.workbook.worksheets.add("Sample");
                sheet.getRange("A1:A2").formulas = [[2], ["=A1 * 21"]];
                await context.sync();
            });
        }

        async function run() {
            await Excel.run(async (context) => {
                const sheet = context.workbook.worksheets.getItem("Sample");
                ${deed}
            });
        }

        async function tryCatch(callback) {
            try {
                await callback();
            } catch (error) {
                console.error(error);
            }
        }
    language: typescript
template:
    content: |
        <textarea id="field">42</textarea>
        <button id="run">Run</button>
        <input id="other" value='7'/>
        <button class="ms-Button" id = "setup"><span>Set up</span></button>
`;

const READS =
  'const range = sheet.getRange("A2").load("values"); await context.sync(); console.log(range.values[0][0]);';
const REFUSED = "sheet.slicers.getCount(); await context.sync();";

beforeAll(ensureEngine, 120_000);

test("the script is taken out of the file as it stands", () => {
  const snippet = readSnippet(yaml(READS))!;
  expect(snippet.name).toBe("Our own");
  expect(snippet.script.startsWith('$("#run").on(')).toBe(true);
  expect(snippet.script.endsWith("}\n")).toBe(true);
  expect(snippet.script).toContain("\n    await Excel.run");
  expect(snippet.script).not.toContain("button id");
});

test("files that are no snippets for Excel are passed over", () => {
  expect(readSnippet(yaml(READS).replace("EXCEL", "WORD"))).toBeUndefined();
  expect(readSnippet("name: nothing\nhost: EXCEL\n")).toBeUndefined();
});

test("the buttons are pressed, those that set up first, and formulas have their results", async () => {
  const { pressed, workbook } = await runSnippet(readSnippet(yaml(READS))!);
  expect(pressed).toEqual([
    { button: "setup", said: [], failed: undefined },
    { button: "run", said: ["42"], failed: undefined },
  ]);
  expect(workbook.sheet("Sample")!.cell(1, 0)?.value).toBe(42);
});

test("an error that the snippet keeps to itself is its failure, with the member's name", async () => {
  const { pressed } = await runSnippet(readSnippet(yaml(REFUSED))!);
  expect(pressed[1]!.failed).toContain("Worksheet.slicers is not implemented");
});

test("the command tells the share of a folder, and ends with 1 below 80 %", async () => {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  const run = async () => {
    const printed: string[] = [];
    return { code: await fidelity(["snippets", folder], (line) => printed.push(line)), printed };
  };
  expect((await run()).code).toBe(2);
  writeFileSync(join(folder, "good.yaml"), yaml(READS));
  expect(await run()).toEqual({
    code: 0,
    printed: ["1 of 1 snippets ran to their end (100 %), 0 of them with their result checked."],
  });
  writeFileSync(join(folder, "bad.yaml"), yaml(REFUSED));
  const { code, printed } = await run();
  expect(code).toBe(1);
  expect(printed[0]).toMatch(/^bad\.yaml: run: .*Worksheet\.slicers is not implemented/);
  expect(printed[1]).toBe("1 of 2 snippets ran to their end (50 %), 0 of them with their result checked.");
  rmSync(folder, { recursive: true });
});

test("the page of a snippet: its fields with their values, its buttons in their order", () => {
  expect(readTemplate(readSnippet(yaml(READS))!.template)).toEqual([
    { id: "field", isButton: false, value: "42" },
    { id: "run", isButton: true, value: "" },
    { id: "other", isButton: false, value: "7" },
    { id: "setup", isButton: true, value: "" },
  ]);
});

test("fields have their values, by $ and by document", async () => {
  const fields = 'console.log($("#field").val(), document.getElementById("other").getAttribute("value"));';
  const { pressed } = await runSnippet(readSnippet(yaml(fields))!);
  expect(pressed[1]!.said).toEqual(["42 7"]);
});

test("a result other than expected is told, and counts as a failure", async () => {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  writeFileSync(join(folder, "one.yaml"), yaml(READS));
  const run = async (wanted: Expectations[string]) => {
    const printed: string[] = [];
    const code = await runFolder(folder, (line) => printed.push(line), { "one.yaml": wanted });
    return { code, printed };
  };
  const right = await run({ setup: { "Sample!A2": 42, sheets: "Sheet1,Sample" }, run: { said: ["42"] } });
  expect(right.printed).toEqual(["1 of 1 snippets ran to their end (100 %), 1 of them with their result checked."]);
  const wrong = await run({ setup: { "Sample!A2": 41 }, run: { said: ["forty"] }, gone: {} });
  expect(wrong.code).toBe(1);
  expect(wrong.printed.slice(0, 3)).toEqual([
    "one.yaml: setup: Sample!A2 is 42, not 41",
    'one.yaml: run: does not say "forty"',
    "one.yaml: gone: there is no such button",
  ]);
  rmSync(folder, { recursive: true });
});

test.each([
  ["sheets", "Sheet1"],
  ["active", "Sheet1"],
  ["selection", "Sheet1!A1"],
  ["Sheet1!B2", "text"],
  ["Sheet1!B2.fill", "#FF0000"],
  ["Sheet1!B2.bold", null],
  ["Sheet1!C3.formula", "=1+1"],
  ["Sheet1.used", "B2:C3"],
  ["Sheet1.tables", ""],
  ["Nowhere.tables", null],
])("of a workbook can be asked %s", (expression, expected) => {
  const workbook = Workbook.withSheet("Sheet1");
  workbook.active.setInputs(1, 1, [[{ value: "text" }, undefined]]);
  workbook.active.setInputs(2, 2, [[{ formula: "=1+1" }]]);
  workbook.active.setStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { fill: "#FF0000" });
  expect(observe(workbook, expression)).toBe(expected);
});

test("every expectation asks for something that can be asked", () => {
  const workbook = Workbook.withSheet("Sample");
  for (const [path, buttons] of Object.entries(expectations as Expectations)) {
    expect(path).toMatch(/^\d\d-[a-z-]+\/[a-z0-9-]+\.yaml$/);
    for (const [button, wanted] of Object.entries(buttons)) {
      expect(Object.keys(wanted)).not.toEqual([]);
      checkPress({ button, said: [] }, workbook, wanted);
    }
  }
});
