import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { HostError, invalidArgument } from "../HostError";

/** A name as Excel allows it for a sheet: 1 to 31 characters, none of []:*?/\, no ' at either end, unique. */
export function checkedSheetName(workbook: Workbook, given: unknown, own?: Sheet): string {
  if (typeof given !== "string") throw invalidArgument("The name of a worksheet must be a text.");
  if (
    given.length === 0 ||
    given.length > 31 ||
    /[[\]:*?/\\]/.test(given) ||
    given.startsWith("'") ||
    given.endsWith("'")
  ) {
    throw invalidArgument(
      `The name of a worksheet must have 1 to 31 characters, none of them [ ] : * ? / \\, and no ' at its ends: ${given}`,
    );
  }
  if (given.toLowerCase() === "history") throw invalidArgument("History is a name that Excel keeps for itself.");
  const other = workbook.sheet(given);
  if (other && other !== own) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${given}.`);
  }
  return given;
}

const lastNumbers = new WeakMap<Workbook, number>();

/**
 * Sheet1, Sheet2 …, in Chinese Excel too: the next name that is free. Numbers that were given once are not given again
 * while the workbook is open, as in Excel.
 */
export function nextSheetName(workbook: Workbook): string {
  for (let number = (lastNumbers.get(workbook) ?? 0) + 1; ; number++) {
    const name = `Sheet${number}`;
    if (workbook.sheet(name)) continue;
    lastNumbers.set(workbook, number);
    return name;
  }
}
