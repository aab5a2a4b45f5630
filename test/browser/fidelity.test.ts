import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "../../fidelity/Behaviour";
import { differences } from "../../fidelity/compare";
import { askWorkbench } from "../../fidelity/main";
import { startBench, type Bench } from "./workbench";

// Every behaviour makes a sheet of its own and takes it away again: minutes, where the machine has other work.
jest.setTimeout(600_000);

const ROOT = join(__dirname, "../..");
let bench: Bench;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, "scripts", "build-kit.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

test("events of bindings come through the common API, by which office.js registers them in a browser", async () => {
  const { page, pane, faults } = await bench.open("?empty&lang=en-US");
  await pane.evaluate(async () => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      const binding = context.workbook.bindings.add(
        context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3"),
        "Range",
        "block",
      );
      binding.onDataChanged.add((event) => (heard.push(["data", event.binding.id]), Promise.resolve()));
      binding.onSelectionChanged.add((event) => {
        heard.push([event.startRow, event.startColumn, event.rowCount, event.columnCount]);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await page.evaluate(() => {
    const { workbook } = window.workbench!;
    workbook.as("grid", () => workbook.active.setInputs(2, 2, [[{ value: 5 }]]));
    workbook.as("grid", () => workbook.select({ top: 2, left: 1, bottom: 2, right: 9 }));
  });
  await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length === 2);
  const heard = await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(new Set(heard)).toEqual(
    new Set([
      ["data", "block"],
      [1, 0, 1, 2],
    ]),
  );
  expect(faults).toEqual([]);
});

/** The pane of a build for development: the link to the kit stands in it, and the kit's page beside it. */
test("the kit's page finds in a browser what the same behaviours find in Node", async () => {
  const { page, pane, faults } = await bench.open("?empty&lang=en-US");
  for (const [name, contentType] of [
    ["fidelity.html", "text/html"],
    ["fidelity.js", "text/javascript"],
  ]) {
    const body = readFileSync(join(ROOT, "build/kit", name!), "utf8");
    await page.route(`${bench.origin}/addin/${name}`, (route) => route.fulfill({ contentType, body }));
  }
  await pane.addScriptTag({ content: readFileSync(join(ROOT, "build/kit/fidelityLink.js"), "utf8") });
  await pane.getByRole("link", { name: "Fidelity kit" }).click();
  const run = pane.getByRole("button", { name: "Run" });
  await run.waitFor();
  await pane.evaluate(() => Office.onReady());
  await run.click();
  await pane.getByRole("status").filter({ hasText: "other than expected" }).waitFor({ timeout: 540_000 });
  const answers = JSON.parse(await pane.getByRole("textbox", { name: "Answers" }).inputValue()) as Answers;
  const inNode = await askWorkbench();
  expect(Object.keys(answers.outcomes)).toEqual(Object.keys(inNode.outcomes));
  expect(differences(inNode, answers)).toEqual([]);
  expect(faults).toEqual([]);
});
