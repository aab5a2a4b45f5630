import type { Observation } from "../../indicator/Observation";
import { readNumber } from "../../numbers/readNumber";
import { plainTownName } from "../../town/townName";
import { Misuse } from "../Answer";

/**
 * A group's name as one compares it; "" for a blank and for a mark (—, 无), which says that a town stands outside all
 * groups (R50).
 *
 * @example plainGroup(" 工 业型") // "工业型"
 */
export function plainGroup(name: string): string {
  return readNumber(name).kind === "gap" ? "" : plainTownName(name);
}

/**
 * What speaks against groups; nothing where each value has one or a mark for none. A blank beside a value is most often
 * the rest of a merged cell, which hands its content to the first row only: ranks inside groups would be wrong without a word.
 * So is a 0 among names, as which some builds of Excel deliver a blank. Rows that are no towns have been made gaps before.
 *
 * @example groupBlank([5, 3], ["工业型", ""]) // Misuse "groupBlank", "2"
 */
export function groupBlank(values: readonly Observation[], groups: readonly string[]): Misuse | undefined {
  const isNamed = groups.some((group) => group !== "0" && readNumber(group).kind === "text");
  const place = values.findIndex((value, at) => {
    const group = groups[at] ?? "";
    return value !== null && (group.trim() === "" || (isNamed && group === "0"));
  });
  return place < 0 ? undefined : new Misuse("groupBlank", String(place + 1));
}
