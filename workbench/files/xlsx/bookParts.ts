import type { Workbook } from "../../model/Workbook";
import { originalOf, putOriginal, type Original } from "./originals";
import type { Package } from "./Package";
import { STRUCTURE, structureOut } from "./protection";
import { child, element, parseXml } from "./xml";

/** Parts and settings of a workbook that nobody but a file needs, as they were read. */
interface BookParts {
  theme?: Uint8Array;
  /** In their order: a formula names them by their number, [1]Sheet1!A1. */
  externalLinks: Original[];
  calculation: Record<string, string>;
  /** Locks of windows and of the history; that of the structure the workbook itself has. */
  locks: Record<string, string>;
  about: Record<string, string>;
}

const THEME = "xl/theme/theme1.xml";
const kept = new WeakMap<Workbook, BookParts>();

/** Takes along the theme, links to other workbooks, and how the workbook calculates and is protected. */
export function keepBook(workbook: Workbook, file: Package): void {
  const root = parseXml(file.text("xl/workbook.xml") ?? "<workbook/>");
  const theme = file.related("xl/workbook.xml", "theme")[0];
  const data = theme === undefined ? undefined : file.data(theme);
  const {
    calcId: _id,
    calcMode: _mode,
    fullCalcOnLoad: _full,
    ...calculation
  } = child(root, "calcPr")?.attributes ?? {};
  const { date1904: _date, ...about } = child(root, "workbookPr")?.attributes ?? {};
  const locks = Object.entries(child(root, "workbookProtection")?.attributes ?? {}).filter(([name]) => {
    return name !== "lockStructure" && !STRUCTURE.includes(name);
  });
  kept.set(workbook, {
    ...(data && file.related(theme!, "image").length === 0 ? { theme: data } : {}),
    externalLinks: file.related("xl/workbook.xml", "externalLink").map((path) => originalOf(file, path)),
    calculation,
    locks: Object.fromEntries(locks),
    about,
  });
}

/** Puts back what was taken along, and locks the structure where the workbook says so. */
export function bookPartsOut(workbook: Workbook, file: Package): void {
  const parts = kept.get(workbook) ?? { externalLinks: [], calculation: {}, locks: {}, about: {} };
  if (parts.theme) file.change(THEME, parts.theme);
  const references = parts.externalLinks.map((link) => {
    const id = file.relate("xl/workbook.xml", "externalLink", putOriginal(file, link));
    return element("externalReference", { "r:id": id });
  });
  let xml = file.text("xl/workbook.xml")!;
  const first = unlessEmpty("workbookPr", parts.about) + unlessEmpty("workbookProtection", locksOf(workbook, parts));
  if (first && !xml.includes("<bookViews>")) throw new Error("The workbook that was written has no views.");
  xml = xml.replace("<bookViews>", (found) => first + found);
  if (references.length > 0) {
    xml = xml.replace("</sheets>", (found) => found + element("externalReferences", {}, references.join("")));
  }
  const [, calculation] = /^<v([^>]*)\/>$/.exec(element("v", parts.calculation))!;
  file.change(
    "xl/workbook.xml",
    xml.replace("<calcPr", (found) => found + calculation),
  );
}

function locksOf(workbook: Workbook, { locks }: BookParts): Record<string, string> {
  return { ...structureOut(workbook.protection), ...locks };
}

function unlessEmpty(name: string, attributes: Record<string, string>): string {
  return Object.keys(attributes).length > 0 ? element(name, attributes) : "";
}
