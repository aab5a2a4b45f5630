import ts from "typescript";
import { Workbook } from "../../workbench/model/Workbook";
import { createHeadlessCalculator } from "../../workbench/node/engine";
import { startAddin } from "../../workbench/node/runtime";
import type { Snippet } from "./readSnippet";

/** What became of one button of a snippet. */
export interface Pressed {
  button: string;
  /** What it wrote to the console. */
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
 * that set it up first, the others in their order. The page around it is made of stand-ins: $ and document only keep the
 * buttons, and what its own tryCatch hands to console.error is its failure.
 */
export async function runSnippet(snippet: Snippet): Promise<SnippetRun> {
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = await createHeadlessCalculator(workbook);
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator, locale: "en-US" });
  const page = new Page();
  const module = ts.ModuleKind.CommonJS;
  const script = ts.transpile(snippet.script, { target: ts.ScriptTarget.ES2022, module });
  const names = ["Excel", "Office", "OfficeExtension", "$", "document", "console", "exports"];
  const values = [addin.Excel, addin.Office, addin.OfficeExtension, page.query, page.document, page.console, {}];
  const pressed: Pressed[] = [];
  try {
    new Function(...names, script)(...values);
    for (const [button, press] of page.inOrder()) pressed.push(await page.press(button, press));
    await addin.settled();
    return { pressed, workbook };
  } finally {
    addin.dispose();
    calculator.dispose();
  }
}

type Deed = () => unknown;

/** The page of a snippet, as far as a snippet speaks to it. */
class Page {
  readonly #buttons = new Map<string, Deed>();
  #said: string[] = [];
  #failed: string | undefined;

  /** jQuery: $("#run").on("click", deed), $("#run").click(deed), and fields whose values are empty. */
  readonly query = (selector: string) => {
    const keep = (deed: Deed) => void this.#buttons.set(selector.replace("#", ""), deed);
    return {
      click: keep,
      on: (_event: string, deed: Deed) => keep(deed),
      val: () => "",
      text: () => "",
      hide() {},
      show() {},
    };
  };

  readonly document = {
    getElementById: (id: string) => ({
      value: "",
      addEventListener: (_event: string, deed: Deed) => void this.#buttons.set(id, deed),
    }),
  };

  readonly console = {
    log: (...words: unknown[]) => void this.#said.push(words.map(String).join(" ")),
    error: (fault: unknown) => void (this.#failed ??= String(fault)),
  };

  inOrder(): [string, Deed][] {
    const isSetup = ([id]: [string, Deed]) => /^set-?up/i.test(id);
    const buttons = [...this.#buttons];
    return [...buttons.filter(isSetup), ...buttons.filter((button) => !isSetup(button))];
  }

  async press(button: string, deed: Deed): Promise<Pressed> {
    [this.#said, this.#failed] = [[], undefined];
    try {
      await deed();
    } catch (fault) {
      this.#failed ??= String(fault);
    }
    return { button, said: this.#said, failed: this.#failed };
  }
}
