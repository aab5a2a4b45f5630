import { readFileSync } from "node:fs";
import { Workbook } from "../workbench/model/Workbook";
import { createHeadlessCalculator } from "../workbench/node/engine";
import { startAddin } from "../workbench/node/runtime";
import type { Answers } from "./Behaviour";
import { differences } from "./compare";
import { BEHAVIOURS } from "./index";
import { runBehaviours } from "./run";
import { runFolder } from "./snippets/runFolder";

/** Asks the workbench, in Node and with its real engine, and gathers its answers. */
export async function askWorkbench(): Promise<Answers> {
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = await createHeadlessCalculator(workbook);
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator, locale: "en-US" });
  try {
    return await runBehaviours(
      { Excel: addin.Excel as never, document: addin.Office.context.document },
      "workbench",
      BEHAVIOURS,
    );
  } finally {
    addin.dispose();
    calculator.dispose();
  }
}

/** npm run fidelity -- run | compare A.json B.json | snippets folder: what it has to say, and the exit code. */
export async function fidelity(words: string[], print: (text: string) => void): Promise<number> {
  const [command, ...files] = words;
  if (command === "run" && files.length === 0) {
    print(JSON.stringify(await askWorkbench(), null, 2));
    return 0;
  }
  if (command === "snippets" && files.length === 1) return runFolder(files[0]!, print);
  if (command !== "compare" || files.length !== 2) {
    print(
      "npm run fidelity -- run > workbench.json\nnpm run fidelity -- compare A.json B.json\nnpm run fidelity -- snippets folder",
    );
    return 2;
  }
  const [one, other] = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Answers);
  const lines = differences(one!, other!);
  lines.forEach(print);
  print(lines.length === 0 ? "No differences." : `${lines.length} differences.`);
  return lines.length === 0 ? 0 : 1;
}
