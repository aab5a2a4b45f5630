import type { Sheet as FileSheet, Workbook as FileWorkbook } from "hucre/xlsx";
import { snapshotOf, chartOriginals } from "./originals";
import type { Workbook } from "../../model/Workbook";
import type { AddinIdentity } from "./addinSettings";
import { canWrite } from "./drawings";
import type { Package } from "./Package";
import { child, children, flag, parseXml, type XmlElement } from "./xml";

/**
 * What a sheet of the file holds and the workbook model has no place for: it would be gone if the workbook were
 * written again.
 */
export function lossesOf(file: FileSheet): string[] {
  const found: [string, boolean][] = [
    ["pivot tables", !!file.pivotTables?.length],
    ["slicers", !!file.slicers?.length || !!file.timelines?.length],
    ["sparklines", !!file.sparklines?.length],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}

/** Parts of a file, by their path, that nothing of the workbook model stands for. */
const PARTS: [string, RegExp][] = [
  ["macros", /vbaProject\.bin$/],
  ["sheets that are charts", /^xl\/chartsheets\/[^/]+\.xml$/],
  ["macro sheets and dialogs of old Excel", /^xl\/(macrosheets|dialogsheets)\/[^/]+\.xml$/],
  ["data connections and queries", /^xl\/(connections\.xml|queryTables\/)/],
  ["the data model", /^xl\/model\//],
  ["pictures in cells and linked data types", /^xl\/richData\//],
  ["the ribbon of the workbook", /^customUI\//],
  ["signatures", /^_xmlsignatures\//],
];

/** What the workbook as a whole holds and would lose. */
export function workbookLosses(file: Package, book: FileWorkbook): string[] {
  const parts = PARTS.filter(([, pattern]) => file.paths.some((path) => pattern.test(path))).map(([name]) => name);
  return [
    ...parts,
    ...(book.dateSystem === "1904" ? ["the count of days from 1904 (dates are counted from 1900 instead)"] : []),
    ...(readAloud(file) ? ["how words are read aloud (phonetic text)"] : []),
    ...styleNames(file),
    ...fontEffects(file),
  ];
}

/** The texts of a file stand in a list of their own or in the cells themselves. */
function readAloud(file: Package): boolean {
  const places = file.paths.filter((path) => /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(path));
  return places.some((path) => /<(?:\w+:)?rPh\b/.test(file.text(path) ?? ""));
}

/** Effects of fonts that old programs had and Excel keeps without showing them on Windows. */
function fontEffects(file: Package): string[] {
  const root = parseXml(file.text("xl/styles.xml") ?? "<styleSheet/>");
  const used = new Set(children(child(root, "cellXfs"), "xf").map(({ attributes }) => attributes.fontId ?? "0"));
  const fonts = children(child(root, "fonts"), "font").filter((_, index) => used.has(String(index)));
  const names = ["outline", "shadow", "condense", "extend"].filter((name) => fonts.some((font) => flagged(font, name)));
  return names.length > 0 ? [`effects of fonts (${names.join(", ")})`] : [];
}

function flagged(font: XmlElement, name: string): boolean {
  const mark = child(font, name);
  return mark !== undefined && flag(mark, "val", true);
}

/** Names of cell styles that cells have, such as Good or 好; their look is kept. */
function styleNames(file: Package): string[] {
  const root = parseXml(file.text("xl/styles.xml") ?? "<styleSheet/>");
  const used = new Set(children(child(root, "cellXfs"), "xf").map(({ attributes }) => attributes.xfId ?? "0"));
  const named = children(child(root, "cellStyles"), "cellStyle").filter(({ attributes }) => {
    return attributes.builtinId !== "0" && attributes.xfId !== "0" && used.has(attributes.xfId ?? "0");
  });
  const names = named.map(({ attributes }) => attributes.name ?? "");
  return names.length > 0 ? [styleLoss(names)] : [];
}

function styleLoss(names: string[]): string {
  return `names of cell styles (${names.join(", ")}); the look of their cells is kept`;
}

/**
 * All that a file written now would not hold: what the file it was read from had and the workbook has no place for,
 * and what the workbook holds and a file cannot.
 */
export function lossesOnSaving(workbook: Workbook, addin?: AddinIdentity): string[] {
  const losses = [...workbook.losses];
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts) {
      const original = chartOriginals.get(chart);
      if (!canWrite(chart))
        losses.push(`${sheet.name}: the chart ${chart.name} (a file cannot hold the type ${chart.type})`);
      else if (original && original.snapshot !== snapshotOf(chart)) {
        losses.push(`${sheet.name}: parts of the look of the chart ${chart.name}, which was changed`);
      }
    }
  }
  const looks = workbook.sheets.flatMap((each) => [...each.cells()].map(({ cell }) => cell.style));
  const named = new Set(looks.flatMap((style) => style?.named ?? []));
  if (looks.some((style) => style?.autoIndent)) losses.push("workbook: the indents at both ends of distributed text");
  if (named.size > 0) losses.push(`workbook: ${styleLoss([...named])}`);
  if (workbook.bindings.length > 0) losses.push("workbook: bindings of add-ins");
  if (workbook.settings.size > 0 && !addin) losses.push("workbook: settings of add-ins");
  return losses;
}
