import { cellAddress, rectAddress } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { keptSheets } from "./keptSheet";
import { insertInSheet } from "./sheetXml";
import { element, parseXml } from "./xml";

/** Puts into a written sheet what was kept of the file it came from, and the selection of the sheet in front. */
export function keptSheetOut(xml: string, sheet: Sheet, workbook: Workbook): string {
  const kept = keptSheets.get(sheet);
  let out = withView(xml, sheet, workbook);
  if (!kept) return out;
  out = out.replace(/<sheetFormatPr\b[^>]*>/, (written) =>
    element("sheetFormatPr", { ...parseXml(written).attributes, ...kept.format }),
  );
  for (const name of ["printOptions", "pageSetup", "headerFooter"] as const) {
    out = withAttributes(out, name, kept[name]);
  }
  return out;
}

function withView(xml: string, sheet: Sheet, workbook: Workbook): string {
  const kept = keptSheets.get(sheet);
  const front = sheet === workbook.active;
  return xml.replace(
    /<sheetView((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/sheetView>)/,
    (_, attributes: string, inner = "") => {
      const pane = /<pane\b[^>]*\/>/.exec(inner as string)?.[0] ?? (kept?.split ? element("pane", kept.split) : "");
      const content = pane + selections(pane, front ? workbook : undefined, kept?.selections ?? []);
      const more = Object.entries(kept?.view ?? {}).filter(([name]) => !attributes.includes(` ${name}="`));
      const [, list] = /^<v([^>]*)\/>$/.exec(element("v", Object.fromEntries(more)))!;
      return `<sheetView${attributes}${list}${content ? `>${content}</sheetView>` : "/>"}`;
    },
  );
}

/** What is selected; in the sheet in front it may have moved. A selection names its pane. */
function selections(pane: string, workbook: Workbook | undefined, kept: Record<string, string>[]): string {
  const active = /\bactivePane="(\w+)"/.exec(pane)?.[1];
  if (!workbook) {
    const fitting = kept.filter((one) => one.pane === undefined || pane !== "");
    return fitting.map((one) => element("selection", one)).join("");
  }
  const { selection } = workbook;
  const activeCell = cellAddress(selection.top, selection.left);
  const sqref = rectAddress(selection);
  if (activeCell === "A1" && sqref === "A1" && kept.length === 0) return "";
  return element("selection", { pane: active, activeCell, sqref });
}

/** Adds attributes to an element, which is made where it is missing. */
function withAttributes(xml: string, name: string, attributes: Record<string, string>): string {
  if (Object.keys(attributes).length === 0) return xml;
  const found = new RegExp(`<${name}((?:\\s[^>]*?)?)(/?)>`).exec(xml);
  if (!found) return insertInSheet(xml, name, element(name, attributes));
  const more = Object.entries(attributes).filter(([key]) => !found[1]!.includes(` ${key}="`));
  const [, list] = /^<v([^>]*)\/>$/.exec(element("v", Object.fromEntries(more)))!;
  return xml.replace(found[0], () => `<${name}${found[1]}${list}${found[2]}>`);
}
