import { readXlsx as readFile, type Workbook as FileWorkbook } from "hucre/xlsx";
import { parseRect } from "../../model/address";
import { Workbook } from "../../model/Workbook";
import { FileFault } from "../FileFault";
import { readParts } from "../zip";
import { fromStored } from "./formulas";
import { extrasOf, type SheetExtras } from "./layoutIn";
import { localNamesOf } from "./localNames";
import { sheetIn, type SheetContext } from "./sheetIn";
import { refuseBroken } from "./wellFormed";
import type { XlsxOptions } from "./write";

export interface ReadXlsxOptions extends XlsxOptions {
  /** Hears of everything in the file that the workbook has no place for (charts, comments ...). */
  onLoss?: (text: string) => void;
}

/**
 * A workbook from the bytes of an .xlsx file, with the results of formulas as the file has them.
 * A file that cannot be read is a FileFault that says what it is and what to do.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Promise<Workbook> {
  refuseOtherKinds(bytes);
  const { file, parts } = await opened(bytes);
  const workbook = new Workbook();
  const context: SheetContext = {
    theme: file.themeColors ?? [],
    defaultFont: file.defaultFont ?? {},
    functions: options.functions,
    localNames: localNamesOf(file.namedRanges ?? []),
    onLoss: options.onLoss ?? (() => undefined),
  };
  const extras = sheetExtras(parts);
  workbook.as("file", () => {
    for (const sheet of file.sheets) {
      sheetIn(workbook, workbook.addSheet(sheet.name), sheet, extras.get(sheet.name) ?? extrasOf(""), context);
    }
    workbook.activate(workbook.sheets[file.activeSheet ?? 0] ?? workbook.sheets[0]!);
    workbook.title = file.properties?.title ?? "";
    namesIn(workbook, file, parts, context);
  });
  return workbook;
}

async function opened(bytes: Uint8Array): Promise<{ file: FileWorkbook; parts: Map<string, string> }> {
  try {
    const file = await readFile(bytes, { readStyles: true });
    if (file.sheets.length === 0) throw new Error("it has no worksheet");
    const parts = await readParts(bytes, (path) =>
      /^xl\/(worksheets\/[^/]+\.xml|(_rels\/)?workbook\.xml(\.rels)?)$/.test(path),
    );
    for (const [path, xml] of parts) refuseBroken(path, xml);
    return { file, parts };
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/, "");
    throw new FileFault(
      `The workbook is damaged or incomplete (${reason}); open it in Excel, repair it and save it again.`,
    );
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new FileFault("The file is empty; choose an .xlsx workbook.");
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileFault(
      "The file is an old .xls workbook or is protected by a password; open it in Excel, remove the password and save it as .xlsx.",
    );
  }
  if (!starts(0x50, 0x4b)) throw new FileFault("The file is no .xlsx workbook; open it in Excel and save it as .xlsx.");
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (text.includes("opendocument")) {
    throw new FileFault("The file is an OpenDocument file; open it and save it as .xlsx.");
  }
}

/** What the library leaves out of each sheet, by the sheet's name. */
function sheetExtras(parts: Map<string, string>): Map<string, SheetExtras> {
  const targets = new Map<string, string>();
  for (const [tag] of (parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/g)) {
    targets.set(attribute(tag, "Id") ?? "", (attribute(tag, "Target") ?? "").replace(/^(\/xl)?\//, ""));
  }
  const extras = new Map<string, SheetExtras>();
  for (const [tag] of (parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)) {
    const xml = parts.get(`xl/${targets.get(attribute(tag, "r:id") ?? "")}`);
    if (xml !== undefined) extras.set(attribute(tag, "name") ?? "", extrasOf(xml));
  }
  return extras;
}

function namesIn(workbook: Workbook, file: FileWorkbook, parts: Map<string, string>, context: SheetContext): void {
  const hidden = new Set<string>();
  for (const [tag] of (parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName\b[^>]*>/g)) {
    if (/\bhidden="(1|true)"/.test(tag)) hidden.add(attribute(tag, "name") ?? "");
  }
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    if (scope !== undefined || name.startsWith("_xlnm.")) {
      if (name !== "_xlnm._FilterDatabase") {
        context.onLoss(`${scope ?? "workbook"}: the name ${name}, which belongs to one sheet`);
      }
      continue;
    }
    const formula = fromStored(range, context.functions);
    workbook.names.push({ name, formula, visible: !hidden.has(name), comment: comment ?? "" });
  }
  if (file.externalLinks?.length) context.onLoss("workbook: links to other workbooks");
  for (const sheet of file.sheets) {
    const area = sheet.pageSetup?.printArea;
    if (area && !parseRect(area)) context.onLoss(`${sheet.name}: a print area of several blocks (${area})`);
  }
}

function attribute(tag: string, name: string): string | undefined {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!);
}
