import ts from "typescript";
import { Workbook } from "../../workbench/model/Workbook";
import { createHeadlessCalculator } from "../../workbench/node/engine";
import { startAddin } from "../../workbench/node/runtime";
import type { Snippet } from "./readSnippet";
import { SnippetPage } from "./SnippetPage";

/** What became of one button of a snippet. */
export interface Pressed {
  button: string;
  /** What it wrote to the console, events it has caused included. */
  said: string[];
  /** Its error; none where it ran to its end. */
  failed?: string;
}

/** What became of a snippet, and the workbook it has left. */
export interface SnippetRun {
  pressed: Pressed[];
  workbook: Workbook;
}

/**
 * Runs a snippet unchanged on the workbench, with the real office.js and the real engine, and presses its buttons: those
 * that set it up first, the others in their order on its page. The page around it is made of stand-ins ($ and document),
 * and what its own tryCatch hands to console.error is its failure.
 */
export async function runSnippet(
  snippet: Snippet,
  afterEach: (pressed: Pressed, workbook: Workbook) => void = () => undefined,
): Promise<SnippetRun> {
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = await createHeadlessCalculator(workbook);
  // A saved workbook goes nowhere, and one that is closed stays for the buttons to come.
  const [save, close] = [() => Promise.resolve(), () => Promise.resolve()];
  const where = { dist: "no-such-folder", scripts: [], locale: "en-US" };
  const addin = await startAddin({ ...where, workbook, calculator, save, close });
  const page = new SnippetPage(snippet.template);
  const module = ts.ModuleKind.CommonJS;
  const script = ts.transpile(snippet.script, { target: ts.ScriptTarget.ES2022, module });
  const names = ["Excel", "Office", "OfficeExtension", "$", "document", "console", "exports"];
  const values = [addin.Excel, addin.Office, addin.OfficeExtension, page.query, page.document, page.console, {}];
  const pressed: Pressed[] = [];
  const unwaited = (fault: unknown) => page.fail(fault);
  process.on("unhandledRejection", unwaited);
  try {
    new Function(...names, script)(...values);
    for (const button of page.inOrder()) {
      pressed.push(await page.press(button, () => quiet(addin.settled)));
      afterEach(pressed.at(-1)!, workbook);
    }
    return { pressed, workbook };
  } finally {
    process.off("unhandledRejection", unwaited);
    addin.dispose();
    calculator.dispose();
  }
}

/** Waits until work that was set going without being waited for, and the events of it, are done. */
async function quiet(settled: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
