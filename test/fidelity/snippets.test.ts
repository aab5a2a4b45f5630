import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fidelity } from "../../fidelity/main";
import { readSnippet } from "../../fidelity/snippets/readSnippet";
import { runSnippet } from "../../fidelity/snippets/runSnippet";
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
        <button id="run">Run</button>
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
  expect(await run()).toEqual({ code: 0, printed: ["1 of 1 snippets ran to their end (100 %)."] });
  writeFileSync(join(folder, "bad.yaml"), yaml(REFUSED));
  const { code, printed } = await run();
  expect(code).toBe(1);
  expect(printed[0]).toMatch(/^bad\.yaml: run: .*Worksheet\.slicers is not implemented/);
  expect(printed[1]).toBe("1 of 2 snippets ran to their end (50 %).");
  rmSync(folder, { recursive: true });
});
