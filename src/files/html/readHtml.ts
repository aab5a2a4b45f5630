import type { FileContents } from "../../core/intake/FileReading";
import { Refused } from "../Refused";
import { fullCellAllowance } from "../SheetBuilder";
import { scanHtml } from "./scanHtml";
import { TableVisitor } from "./TableVisitor";

/** Fewer filled cells are layout or a menu. */
const LEAST_FILLED = 4;

/** Reads the tables of a web page, the largest first, each as a sheet of texts named after the page. */
export function readHtml(name: string, html: string): FileContents {
  const visitor = new TableVisitor(name, fullCellAllowance());
  scanHtml(html, visitor);
  visitor.end();
  const title = visitor.title.trim().replace(/\s+/g, " ") || name;
  const tables = visitor.tables.map((table) => table.build()).filter((table) => table !== null);
  const read = tables.filter(({ filled }) => filled >= LEAST_FILLED || tables.length === 1);
  if (read.length === 0) throw new Refused("noTable");
  const skipped = tables.length - read.length;
  return {
    sheets: read
      .sort((one, other) => other.filled - one.filled)
      .map(({ sheet }, place) => ({ ...sheet, name: place === 0 ? title : `${title} (${place + 1})` })),
    notices: skipped > 0 ? [{ code: "skippedTables", sheet: title, args: [String(skipped)] }] : [],
  };
}
