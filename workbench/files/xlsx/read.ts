import { readXlsx as readFile, type Workbook as FileWorkbook } from "hucre/xlsx";
import { parseRect } from "../../model/address";
import type { DocumentProperties } from "../../model/extras";
import type { Sheet } from "../../model/Sheet";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../../model/style";
import { Workbook } from "../../model/Workbook";
import { FileFault } from "../FileFault";
import { modeIn } from "./calculationMode";
import { customXmlIn } from "./customParts";
import { lineLooksIn, type LineLooksIn } from "./lineLooksIn";
import { looksOf } from "./dxf";
import { fromStored } from "./formulas";
import { customPropertiesIn } from "./documentProperties";
import { keepBook } from "./bookParts";
import { settingsIn } from "./addinSettings";
import { selectionIn } from "./keptSheet";
import { extrasOf } from "./layoutIn";
import { workbookLosses } from "./losses";
import { Package } from "./Package";
import { structureIn } from "./protection";
import { sheetIn, type SheetContext } from "./sheetIn";
import { sheetPartsIn } from "./sheetPartsIn";
import { refuseBroken } from "./wellFormed";
import type { XlsxOptions } from "./write";
import { descendants, flag, parseXml, relationOf } from "./xml";

export interface ReadXlsxOptions extends XlsxOptions {
  /** Hears of everything in the file that a file written from the workbook will not hold; `Workbook.losses` has the same. */
  onLoss?: (text: string) => void;
}

/**
 * A workbook from the bytes of an .xlsx file, with the results of formulas as the file has them.
 * A file that cannot be read is a FileFault that says what it is and what to do.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Promise<Workbook> {
  refuseOtherKinds(bytes);
  const { book, file, lines } = await opened(bytes);
  const workbook = new Workbook();
  const onLoss = (text: string) => {
    if (workbook.losses.includes(text)) return;
    workbook.losses.push(text);
    options.onLoss?.(text);
  };
  const context: SheetContext = {
    theme: book.themeColors ?? [],
    defaultFont: book.defaultFont ?? {},
    functions: options.functions,
    onLoss,
  };
  const { name = DEFAULT_FONT_NAME, size = DEFAULT_FONT_SIZE } = book.defaultFont ?? {};
  Object.assign(workbook.normalFont, { name, size });
  const paths = sheetPaths(file);
  const partsContext = { ...context, file, looks: looksOf(file) };
  workbook.as("file", () => {
    for (const each of book.sheets) {
      const path = paths.get(each.name);
      const sheet = workbook.addSheet(each.name);
      if (path) lines(sheet, path, context);
      sheetIn(workbook, sheet, each, extrasOf((path && file.text(path)) ?? ""), context);
      if (path) sheetPartsIn(workbook, sheet, path, { ...partsContext, sheet: each });
    }
    workbook.activate(workbook.sheets[book.activeSheet ?? 0] ?? workbook.sheets[0]!);
    selectionIn(workbook);
    propertiesIn(workbook, book);
    workbook.protection = structureIn(parseXml(file.text("xl/workbook.xml") ?? "<workbook/>"));
    customPropertiesIn(workbook, file, (text) => onLoss(`workbook: ${text}`));
    settingsIn(workbook, file, options.addin, (text) => onLoss(`workbook: ${text}`));
    keepBook(workbook, file);
    workbook.customXmlParts = customXmlIn(file, () => workbook.newId());
    namesIn(workbook, book, file, context);
    workbook.calculationMode = modeIn(file.text("xl/workbook.xml") ?? "");
    for (const loss of workbookLosses(file, book)) onLoss(`workbook: ${loss}`);
  });
  workbook.saved = true;
  return workbook;
}

async function opened(bytes: Uint8Array): Promise<{ book: FileWorkbook; file: Package; lines: LineLooksIn }> {
  try {
    const file = await Package.open(bytes);
    if (file.data("xl/workbook.bin")) {
      throw new FileFault("The file is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.");
    }
    for (const path of file.paths) {
      if (!/^xl\/(worksheets\/[^/]+\.xml|(_rels\/)?workbook\.xml(\.rels)?)$/.test(path)) continue;
      refuseBroken(path, file.text(path)!);
    }
    const book = await readFile(bytes, { readStyles: true });
    if (book.sheets.length === 0) throw new Error("it has no worksheet");
    return { book, file, lines: await lineLooksIn(bytes, file) };
  } catch (error) {
    if (error instanceof FileFault && /harm|binary/.test(error.message)) throw error;
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
      isEncrypted(bytes)
        ? "The workbook is protected by a password; open it in Excel, remove the password and save it again."
        : "The file is an old .xls workbook, whatever its name says; open it in Excel and save it as .xlsx.",
    );
  }
  if (!starts(0x50, 0x4b)) throw new FileFault("The file is no .xlsx workbook; open it in Excel and save it as .xlsx.");
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (text.includes("opendocument")) {
    throw new FileFault("The file is an OpenDocument file; open it and save it as .xlsx.");
  }
}

/** A container of the old kind whose list of streams names EncryptedPackage, in two bytes a letter. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
}

/** The path of each sheet's part, by the sheet's name. */
function sheetPaths(file: Package): Map<string, string> {
  const targets = new Map(file.relations("xl/workbook.xml").map(({ id, target }) => [id, target]));
  const sheets = descendants(parseXml(file.text("xl/workbook.xml") ?? "<workbook/>"), "sheet");
  return new Map(sheets.map((sheet) => [sheet.attributes.name ?? "", targets.get(relationOf(sheet) ?? "") ?? ""]));
}

function propertiesIn(workbook: Workbook, { properties = {} }: FileWorkbook): void {
  const { title, subject, creator, keywords, description, category, manager, company } = properties;
  const found = { title, subject, author: creator, keywords, comments: description, category, manager, company };
  for (const [name, text] of Object.entries(found)) {
    if (text) workbook.properties[name as keyof DocumentProperties] = text;
  }
}

function namesIn(workbook: Workbook, book: FileWorkbook, file: Package, context: SheetContext): void {
  const tags = descendants(parseXml(file.text("xl/workbook.xml") ?? "<workbook/>"), "definedName");
  const key = (name: string | undefined, sheet: Sheet | undefined) =>
    `${sheet ? workbook.sheets.indexOf(sheet) : ""}!${name}`;
  const hidden = new Set(
    tags
      .filter((tag) => flag(tag, "hidden"))
      .map(({ attributes }) => `${attributes.localSheetId ?? ""}!${attributes.name}`),
  );
  for (const { name, range, scope, comment } of book.namedRanges ?? []) {
    const sheet = scope === undefined ? undefined : workbook.sheet(scope);
    if (name.startsWith("_xlnm.") || (scope !== undefined && !sheet)) {
      if (name !== "_xlnm._FilterDatabase") context.onLoss(`${scope ?? "workbook"}: the name ${name}`);
      continue;
    }
    const formula = fromStored(range, context.functions);
    const visible = !hidden.has(key(name, sheet));
    workbook.names.push({ name, formula, visible, comment: comment ?? "", ...(sheet && { sheet }) });
  }
  for (const sheet of book.sheets) {
    const area = sheet.pageSetup?.printArea;
    if (area?.split(",").some((part) => !parseRect(part)))
      context.onLoss(`${sheet.name}: a print area that is no block of cells (${area})`);
  }
}
