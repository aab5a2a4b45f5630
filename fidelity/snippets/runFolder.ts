import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnippet } from "./readSnippet";
import { runSnippet } from "./runSnippet";

/**
 * Runs every Excel snippet below a folder, such as samples/excel of a clone of OfficeDev/office-js-snippets, and tells a
 * line for each that fails and the share that ran to its end. The texts are Microsoft's (MIT) and not kept here.
 */
export async function runFolder(folder: string, print: (text: string) => void): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  let ran = 0;
  let all = 0;
  for (const file of files.sort()) {
    const snippet = readSnippet(readFileSync(join(folder, file), "utf8"));
    if (!snippet) continue;
    all++;
    const failures = await failuresOf(snippet);
    if (failures.length === 0) ran++;
    failures.forEach((failure) => print(`${file}: ${failure}`));
  }
  if (all === 0) {
    print(`There are no snippets for Excel in ${folder}.`);
    return 2;
  }
  print(`${ran} of ${all} snippets ran to their end (${Math.round((100 * ran) / all)} %).`);
  return ran / all >= 0.8 ? 0 : 1;
}

async function failuresOf(snippet: Parameters<typeof runSnippet>[0]): Promise<string[]> {
  try {
    const { pressed } = await runSnippet(snippet);
    if (pressed.length === 0) return ["it has no button"];
    return pressed.flatMap(({ button, failed }) => (failed === undefined ? [] : [`${button}: ${failed}`]));
  } catch (fault) {
    return [String(fault)];
  }
}
