import type { FileContents, FileNotice } from "../../core/intake/FileReading";
import type { RawSheet } from "../../core/intake/RawSheet";
import { blockAddress } from "../../core/plan/SheetPlan";
import { Pace } from "../Pace";
import type { ReadingOptions } from "../ReadingOptions";
import { Refused } from "../Refused";
import { fullCellAllowance, SheetBuilder, type CellAllowance } from "../SheetBuilder";
import { readZip, type ZipEntry } from "../zip/readZip";
import { BookVisitor } from "./BookVisitor";
import { Package } from "./Package";
import type { Relation } from "./RelationsVisitor";
import { SheetVisitor, type BookParts } from "./SheetVisitor";
import { StringsVisitor } from "./StringsVisitor";
import { StylesVisitor } from "./StylesVisitor";

/** Reads the values of an .xlsx or .xlsm file as it saved them; formulas and macros are not run, pictures not read. */
export async function readXlsx(bytes: Uint8Array, options: ReadingOptions): Promise<FileContents> {
  const entries = readZip(bytes);
  refuseOthers(entries);
  const pack = new Package(entries, new Pace(options, packedBytes(entries)));
  const root = (await pack.relations("")).find((one) => one.type === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!pack.has(root)) throw new Refused("otherFile");
  const book = await pack.visit(root, new BookVisitor());
  const relations = await pack.relations(root);
  const parts: BookParts = {
    texts: (await visitOptional(pack, relations, "sharedStrings", new StringsVisitor())).texts,
    formats: (await visitOptional(pack, relations, "styles", new StylesVisitor())).formats,
    since1904: book.since1904,
    calculatesOnLoad: book.calculatesOnLoad,
  };
  const notices: FileNotice[] = [];
  if ([...entries.keys()].some((name) => name.endsWith("vbaproject.bin"))) {
    notices.push({ code: "macros", sheet: "", args: [] });
  }
  const shown = book.sheets.filter((sheet) => !sheet.hidden);
  for (const { name } of book.sheets.filter((sheet) => sheet.hidden)) {
    notices.push({ code: "hiddenSheet", sheet: name, args: [] });
  }
  const sheets: RawSheet[] = [];
  const cells = fullCellAllowance();
  for (const { name, relation } of shown) {
    const target = relations.find((one) => one.id === relation);
    if (!target) throw new Refused("broken");
    if (target.type === "chartsheet") notices.push({ code: "charts", sheet: name, args: [] });
    if (target.type !== "worksheet") continue;
    const sheet = await readSheet(pack, name, target.path, parts, cells, notices);
    if (sheet) sheets.push(sheet);
  }
  if (sheets.length === 0) throw new Refused(reasonOfNothing(notices));
  return { sheets, notices };
}

async function readSheet(
  pack: Package,
  name: string,
  path: string,
  parts: BookParts,
  cells: CellAllowance,
  notices: FileNotice[],
): Promise<RawSheet | null> {
  const builder = new SheetBuilder(name, cells);
  const visitor = await pack.visit(path, new SheetVisitor(builder, parts));
  if (!visitor.complete) throw new Refused("broken");
  const first = visitor.uncalculated[0];
  if (first) {
    const { row: top, column: left } = first;
    const address = blockAddress({ top, left, bottom: top, right: left }).split(":")[0]!;
    notices.push({ code: "uncalculated", sheet: name, args: [String(visitor.uncalculated.length), address] });
  }
  for (const code of await beside(pack, path)) notices.push({ code, sheet: name, args: [] });
  const sheet = builder.build(parts.since1904);
  if (!sheet) notices.push({ code: "emptySheet", sheet: name, args: [] });
  return sheet;
}

/** What a sheet has beside its cells. */
async function beside(pack: Package, path: string): Promise<("pivot" | "pictures" | "charts")[]> {
  const relations = await pack.relations(path);
  const found = new Set<"pivot" | "pictures" | "charts">();
  for (const { type, path: target } of relations) {
    if (type === "pivotTable") found.add("pivot");
    if (type !== "drawing") continue;
    for (const drawn of await pack.relations(target)) {
      if (drawn.type === "image") found.add("pictures");
      if (drawn.type === "chart" || drawn.type === "chartEx") found.add("charts");
    }
  }
  return [...found];
}

async function visitOptional<Visitor extends StringsVisitor | StylesVisitor>(
  pack: Package,
  relations: readonly Relation[],
  type: string,
  visitor: Visitor,
): Promise<Visitor> {
  const path = relations.find((one) => one.type === type)?.path;
  return path === undefined ? visitor : pack.visit(path, visitor);
}

/** Zip archives that are no .xlsx file. */
function refuseOthers(entries: ReadonlyMap<string, ZipEntry>): void {
  if (entries.has("xl/workbook.bin")) throw new Refused("binaryExcel");
  if (entries.has("xl/workbook.xml") || entries.has("_rels/.rels")) return;
  throw new Refused(entries.has("content.xml") && entries.has("mimetype") ? "openDocument" : "archive");
}

function packedBytes(entries: ReadonlyMap<string, ZipEntry>): number {
  let sum = 0;
  for (const [name, entry] of entries) if (/\.(xml|rels)$/.test(name)) sum += entry.packed.length;
  return sum;
}

function reasonOfNothing(notices: readonly FileNotice[]): "onlyPictures" | "onlyCharts" | "nothingInCells" {
  const has = (code: string) => notices.some((notice) => notice.code === code);
  return has("pictures") ? "onlyPictures" : has("charts") ? "onlyCharts" : "nothingInCells";
}
