import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "../../fidelity/Behaviour";
import { differences } from "../../fidelity/compare";
import { askWorkbench } from "../../fidelity/main";
import { startBench, type Bench } from "./workbench";

jest.setTimeout(180_000);

const ROOT = join(__dirname, "../..");
let bench: Bench;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, "scripts", "build-kit.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

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
  await pane.getByRole("status").filter({ hasText: "other than expected" }).waitFor({ timeout: 150_000 });
  const answers = JSON.parse(await pane.getByRole("textbox", { name: "Answers" }).inputValue()) as Answers;
  const inNode = await askWorkbench();
  expect(Object.keys(answers.outcomes)).toEqual(Object.keys(inNode.outcomes));
  expect(differences(inNode, answers)).toEqual([]);
  expect(faults).toEqual([]);
});
