import type { Workbook } from "../../workbench/model/Workbook";
import { same } from "../compare";
import { observe } from "./observe";
import type { Pressed } from "./runSnippet";

/** What must be true after a button is pressed: things of the workbook by their expressions, and parts of what was said. */
export type Expectation = Record<string, string | number | boolean | null | string[]>;

/** By the paths of snippets below samples/excel, and then by the ids of their buttons, in our own words. */
export type Expectations = Record<string, Record<string, Expectation>>;

/** What is other than expected after a button, a line each. */
export function checkPress({ button, said }: Pressed, workbook: Workbook, expected: Expectation): string[] {
  return Object.entries(expected).flatMap(([expression, wanted]) => {
    if (expression === "said") {
      const all = said.join("\n");
      return (wanted as string[])
        .filter((part) => !all.includes(part))
        .map((part) => `${button}: does not say "${part}"`);
    }
    const found = observe(workbook, expression);
    if (same(found, wanted)) return [];
    return [`${button}: ${expression} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
  });
}
