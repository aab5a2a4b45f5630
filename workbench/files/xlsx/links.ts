import { cellAddress, parseRect } from "../../model/address";
import type { Hyperlink } from "../../model/extras";
import type { Package } from "./Package";
import { child, children, element, relationOf, type XmlElement } from "./xml";

/** A link over more cells than this stays on its first cell. */
const MOST_CELLS = 10_000;

/** The links of a sheet; addresses outside the workbook become relations of the sheet's part. */
export function linksOut(links: Hyperlink[], file: Package, path: string): string {
  const list = links.map((link) => {
    const target = link.address && encoded(link.address);
    return element("hyperlink", {
      ref: cellAddress(link.row, link.column),
      "r:id": target ? file.relate(path, "hyperlink", target, true) : undefined,
      location: link.documentReference || undefined,
      tooltip: link.screenTip || undefined,
    });
  });
  return list.length > 0 ? element("hyperlinks", {}, list.join("")) : "";
}

/** The links of a sheet, one for each cell they cover. */
export function linksIn(sheet: XmlElement, file: Package, path: string, onLoss: (text: string) => void): Hyperlink[] {
  const targets = new Map(file.relations(path).map((relation) => [relation.id, relation.target]));
  return children(child(sheet, "hyperlinks"), "hyperlink").flatMap((link) => {
    const rect = parseRect(link.attributes.ref ?? "");
    if (!rect) return [];
    const address = targets.get(relationOf(link) ?? "");
    const { location, tooltip } = link.attributes;
    const content = {
      ...(address ? { address: readable(address) } : {}),
      ...(location ? { documentReference: location.replace(/^#/, "") } : {}),
      ...(tooltip ? { screenTip: tooltip } : {}),
    };
    const rows = rect.bottom - rect.top + 1;
    const columns = rect.right - rect.left + 1;
    if (rows * columns > MOST_CELLS) {
      onLoss(`${link.attributes.ref}: a link over whole rows or columns (kept on its first cell)`);
      return [{ row: rect.top, column: rect.left, ...content }];
    }
    return Array.from({ length: rows * columns }, (_, index) => ({
      row: rect.top + Math.floor(index / columns),
      column: rect.left + (index % columns),
      ...content,
    }));
  });
}

/** The address as a person reads it, where writing it again gives the same one: %23 is no # and stays. */
function readable(target: string): string {
  try {
    const address = decodeURI(target);
    return encoded(address).toUpperCase() === othersEncoded(target).toUpperCase() ? address : target;
  } catch {
    return target;
  }
}

/**
 * The address as a file has it. What is encoded stays so. A path of Windows keeps its backslashes, behind file:///, as Excel
 * writes \\server\share and D:\folder.
 */
function encoded(address: string): string {
  const path = /^(\\\\|[A-Za-z]:\\)/.test(address) ? `file:///${address}` : address;
  const isEncoded = /%[0-9A-F]{2}/i.test(path) && !/\s|%(?![0-9A-F]{2})/i.test(path);
  return isEncoded ? othersEncoded(path) : encodeURI(path).replaceAll("%5C", "\\");
}

/** LibreOffice encodes spaces and leaves Chinese characters. */
function othersEncoded(target: string): string {
  return target.replace(/[^!-~]+/g, encodeURI);
}
