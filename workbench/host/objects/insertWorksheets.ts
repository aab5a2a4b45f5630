import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { Later } from "../Later";
import { checkStructure } from "./locks";
import { oneOf } from "./RangeFormat";
import { adopt } from "../../model/adopt";
import { WorksheetObject } from "./Worksheet";

/** Excel.InsertWorksheetOptions. */
export interface InsertOptions {
  sheetNamesToInsert?: string[] | null;
  positionType?: string | null;
  relativeTo?: unknown;
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Reads another workbook and inserts its sheets, all or those named; answers the ids of the new sheets. */
export function insertWorksheets(host: HostContext, base64: unknown, options: InsertOptions): Later {
  const { readWorkbook } = host;
  if (!readWorkbook) throw notImplemented("Workbook.insertWorksheetsFromBase64 without a reader of files");
  const bytes = decoded(base64);
  const ready = readWorkbook(bytes).catch((fault: Error) => {
    throw new HostError("InvalidArgument", `The file cannot be inserted: ${fault.message}`);
  });
  return new Later(ready.then((source) => () => insert(host.workbook, source, options)));
}

function insert(workbook: Workbook, source: Workbook, options: InsertOptions): string[] {
  checkStructure(workbook);
  const names = options.sheetNamesToInsert ?? [];
  const wanted = names.length === 0 ? source.sheets : names.map((name) => named(source, name));
  const at = place(workbook, options);
  return adopt(workbook, source, wanted, at).map((sheet) => sheet.id);
}

function place(workbook: Workbook, { positionType, relativeTo }: InsertOptions): number {
  const position = oneOf(POSITIONS, positionType ?? "End", "positionType");
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return workbook.sheets.length;
  const other = relativeTo instanceof WorksheetObject ? relativeTo.sheet : bySheet(workbook, relativeTo);
  return workbook.sheets.indexOf(other) + (position === "After" ? 1 : 0);
}

function bySheet(workbook: Workbook, key: unknown): Sheet {
  if (typeof key !== "string") throw invalidArgument("relativeTo must name a worksheet.");
  const sheet = workbook.sheets.find((one) => one.id === key) ?? workbook.sheet(key);
  if (!sheet) throw itemNotFound(`There is no worksheet ${key}.`);
  return sheet;
}

function named(source: Workbook, name: string): Sheet {
  const sheet = source.sheet(name);
  if (!sheet) throw itemNotFound(`The file has no worksheet ${name}.`);
  return sheet;
}

function decoded(base64: unknown): Uint8Array {
  if (typeof base64 !== "string" || base64 === "" || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) {
    throw invalidArgument("The file must be given in base 64, without the head of a data address.");
  }
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
