import { readXlsx } from "../../../workbench/files/xlsx/read";
import { writeXlsx } from "../../../workbench/files/xlsx/write";
import { readParts } from "../../../workbench/files/zip";
import { Workbook } from "../../../workbench/model/Workbook";

export const functions = ["IND.YOY"];

/** A workbook with one sheet. */
export function one(name = "数据"): { workbook: Workbook; sheet: Workbook["active"] } {
  const workbook = Workbook.withSheet(name);
  return { workbook, sheet: workbook.active };
}

/** The workbook after it was written and read again, with the file's parts and what reading lost. */
export async function roundTrip(workbook: Workbook) {
  const bytes = await writeXlsx(workbook, { functions });
  const read = await readXlsx(bytes, { functions });
  return { bytes, read, sheet: read.sheets[0]!, losses: read.losses, parts: await readParts(bytes, () => true) };
}

/** The same without ids, which each reading gives anew. */
export function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "id" ? undefined : inner)));
}
