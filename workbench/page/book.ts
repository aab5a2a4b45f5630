import { csvLosses, readCsv, writeCsv } from "../files/csvBook";
import { decodeText, type Encoding } from "../files/encoding";
import { FileFault } from "../files/FileFault";
import type { AddinIdentity } from "../files/xlsx/addinSettings";
import { lossesOnSaving } from "../files/xlsx/losses";
import { readXlsx } from "../files/xlsx/read";
import { writeXlsx } from "../files/xlsx/write";
import type { NotCalculatedCell } from "../model/Calculator";
import { keptResults } from "../model/keptResults";
import type { Workbook } from "../model/Workbook";
import { ask } from "./dialog";
import { element, make } from "./dom";
import type { Locale, Texts } from "./texts";

/** A workbook on the page and where it came from. */
export interface Book {
  workbook: Workbook;
  /** Without its ending. */
  name: string;
  /** The text it was read from: it is saved as such a text again. */
  text?: { ending: string; encoding: Encoding; delimiter: "," | "\t" };
}

export interface BookTools {
  texts: Texts;
  /** The add-in's functions with their namespace. */
  functions: string[];
  addin: AddinIdentity;
  locale: Locale;
  current(): Book;
  /** Shows a workbook in place of the one before. */
  show(book: Book): Promise<void>;
  /** Resolves when every formula has its result. */
  settled(): Promise<void>;
  /** The cells that could not be calculated. */
  notCalculated(): NotCalculatedCell[];
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
  const { texts, functions, addin, locale } = tools;
  try {
    const ending = /\.(xls[xm]|csv|tsv|txt)$/i.exec(file.name)?.[1]?.toLowerCase();
    if (ending === undefined) throw new FileFault(texts.notXlsx);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = file.name.replace(/\.[^.]+$/, "");
    if (ending.startsWith("xls")) {
      const workbook = await readXlsx(bytes, { functions, addin });
      await tools.show({ workbook, name });
      await tellKept(workbook, tools);
      return;
    }
    const { text, encoding } = decodeText(bytes);
    const delimiter = text.split("\n", 1)[0]!.includes("\t") ? "\t" : ",";
    await tools.show({ workbook: readCsv(bytes, file.name, locale), name, text: { ending, encoding, delimiter } });
  } catch (error) {
    await tell(texts, texts.openFailed, error);
  }
}

/** Says which cells show what the file had, because they cannot be calculated here. */
async function tellKept(workbook: Workbook, tools: BookTools): Promise<void> {
  await tools.settled();
  if (tools.current().workbook !== workbook) return;
  const items = keptResults(workbook, tools.notCalculated());
  const { keptTitle, keptText, close } = tools.texts;
  if (items.length > 0) await ask({ title: keptTitle, text: keptText, items, buttons: [close] });
}

/** Saves the workbook as a download, after a person has seen what would be lost; says whether it was saved. */
export async function saveFile(tools: BookTools): Promise<boolean> {
  const { texts, functions, addin } = tools;
  const { workbook, name, text } = tools.current();
  const losses = text ? csvLosses(workbook) : lossesOnSaving(workbook, addin);
  if (losses.length > 0) {
    const buttons = text ? [texts.lossSave, texts.asWorkbook, texts.cancel] : [texts.lossSave, texts.cancel];
    const pressed = await ask({
      title: texts.lossTitle,
      text: text ? texts.lossCsv : texts.lossText,
      items: losses,
      buttons,
    });
    if (pressed === buttons.length - 1) return false;
    if (pressed === 1) delete tools.current().text;
  }
  try {
    await tools.settled();
    const as = tools.current().text;
    const bytes = as
      ? writeCsv(workbook.active, as.encoding, as.delimiter)
      : await writeXlsx(workbook, { functions, addin });
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: as ? "text/csv" : TYPE }));
    make("a", { href: address, download: `${name}.${as?.ending ?? "xlsx"}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    Object.assign(workbook, { dirty: false, saved: true });
    return true;
  } catch (error) {
    await tell(texts, texts.saveFailed, error);
    return false;
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
