import { FileFault } from "../files/FileFault";
import { readXlsx } from "../files/xlsx/read";
import { writeXlsx } from "../files/xlsx/write";
import type { Workbook } from "../model/Workbook";
import { ask } from "./dialog";
import { element, make } from "./dom";
import type { Texts } from "./texts";

/** A workbook on the page: where it came from and what of its file the model has no place for. */
export interface Book {
  workbook: Workbook;
  /** Without its ending. */
  name: string;
  losses: string[];
}

export interface BookTools {
  texts: Texts;
  /** The add-in's functions with their namespace. */
  functions: string[];
  current(): Book;
  /** Shows a workbook in place of the one before. */
  show(book: Book): Promise<void>;
  /** Resolves when every formula has its result. */
  settled(): Promise<void>;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Binds the buttons for files, and dragging a file onto the page. */
export function connectBookTools(tools: BookTools): void {
  const { texts } = tools;
  const input = element("book-file") as HTMLInputElement;
  const open = element("open-book");
  const save = element("save-book");
  open.textContent = texts.open;
  open.title = texts.openHint;
  save.textContent = texts.save;
  save.title = texts.saveHint;
  open.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void openFile(file, tools);
  });
  save.addEventListener("click", () => void saveFile(tools));
  connectDrop(tools);
}

/** Opens a file; what is wrong with it is said in a dialog and the workbook before stays. */
export async function openFile(file: File, tools: BookTools): Promise<void> {
  const { texts, functions } = tools;
  try {
    if (!/\.xls[xm]$/i.test(file.name)) throw new FileFault(texts.notXlsx);
    const losses: string[] = [];
    const bytes = new Uint8Array(await file.arrayBuffer());
    const workbook = await readXlsx(bytes, { functions, onLoss: (text) => losses.push(text) });
    await tools.show({ workbook, name: file.name.replace(/\.[^.]+$/, ""), losses: [...new Set(losses)] });
  } catch (error) {
    await tell(texts, texts.openFailed, error);
  }
}

/** Saves the workbook as a download, after a person has seen what would be lost. */
async function saveFile(tools: BookTools): Promise<void> {
  const { texts, functions } = tools;
  const { workbook, name, losses } = tools.current();
  if (losses.length > 0) {
    const buttons = [texts.lossSave, texts.cancel];
    if ((await ask({ title: texts.lossTitle, text: texts.lossText, items: losses, buttons })) !== 0) return;
  }
  try {
    await tools.settled();
    const bytes = await writeXlsx(workbook, { functions });
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
    make("a", { href: address, download: `${name}.xlsx` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    await tell(texts, texts.saveFailed, error);
  }
}

async function tell(texts: Texts, title: string, error: unknown): Promise<void> {
  if (!(error instanceof FileFault)) console.error(error);
  const text = error instanceof Error ? error.message : String(error);
  await ask({ title, text, buttons: [texts.close] });
}

function connectDrop(tools: BookTools): void {
  const drop = element("drop");
  drop.textContent = tools.texts.dropHere;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // The grid must not see files pass over it.
  window.addEventListener(
    "dragover",
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      drop.hidden = false;
    },
    true,
  );
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  window.addEventListener(
    "drop",
    (event) => {
      drop.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void openFile(file, tools);
    },
    true,
  );
}
