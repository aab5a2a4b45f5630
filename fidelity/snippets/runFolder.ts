import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { checkPress, type Expectations } from "./checkPress";
import expected from "./expected.json";
import { readSnippet, type Snippet } from "./readSnippet";
import { runSnippet } from "./runSnippet";

/**
 * Runs every Excel snippet below a folder, such as samples/excel of a clone of OfficeDev/office-js-snippets, checks what
 * `expected.json` has of it, and tells a line for each fault and the share that ran to its end with its result. The texts
 * are Microsoft's (MIT) and not kept here.
 */
export async function runFolder(
  folder: string,
  print: (text: string) => void,
  expectations: Expectations = expected as Expectations,
): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  let [all, ran, checked] = [0, 0, 0];
  for (const file of files.sort()) {
    const snippet = readSnippet(readFileSync(join(folder, file), "utf8"));
    if (!snippet) continue;
    const wanted = expectations[file.split(sep).join("/")];
    const failures = await failuresOf(snippet, wanted);
    all++;
    if (failures.length === 0) ran++;
    if (failures.length === 0 && wanted) checked++;
    failures.forEach((failure) => print(`${file}: ${failure}`));
  }
  if (all === 0) {
    print(`There are no snippets for Excel in ${folder}.`);
    return 2;
  }
  const share = Math.round((100 * ran) / all);
  print(`${ran} of ${all} snippets ran to their end (${share} %), ${checked} of them with their result checked.`);
  return ran / all >= 0.8 ? 0 : 1;
}

async function failuresOf(snippet: Snippet, expectations: Expectations[string] = {}): Promise<string[]> {
  const failures: string[] = [];
  try {
    const { pressed } = await runSnippet(snippet, (press, workbook) => {
      if (press.failed !== undefined) failures.push(`${press.button}: ${press.failed}`);
      else failures.push(...checkPress(press, workbook, expectations[press.button] ?? {}));
    });
    if (pressed.length === 0) failures.push("it has no button");
    const missing = Object.keys(expectations).filter((button) => !pressed.some((press) => press.button === button));
    return [...failures, ...missing.map((button) => `${button}: there is no such button`)];
  } catch (fault) {
    return [...failures, String(fault)];
  }
}
