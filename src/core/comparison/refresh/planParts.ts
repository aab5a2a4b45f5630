import type { SheetPlan } from "../../plan/SheetPlan";
import { HEAD_TOP } from "../sheet/SheetDraft";

type Parts = Pick<SheetPlan, "cells" | "merges" | "frozen" | "columnWidths">;

/** How many lines a planned sheet has: from below its heads down to the first row without anything. */
export function bodyRows({ cells, frozen }: Pick<SheetPlan, "cells" | "frozen">): number {
  const blank = cells.findIndex((row, place) => place >= frozen.rows && row.every((cell) => cell === null));
  return (blank < 0 ? cells.length : blank) - frozen.rows;
}

/** The heads over each column of a planned sheet, the outer ones first, a text for each column. */
export function columnHeads({ cells, merges, frozen, columnWidths }: Parts): string[] {
  return columnWidths.map((_, column) => {
    const texts: string[] = [];
    for (let row = HEAD_TOP; row < frozen.rows; row++) {
      const merge = merges.find(
        (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
      );
      // What is merged downwards is one head, not one for every row.
      if (merge && merge.top < row) continue;
      const text = cells[row]?.[merge?.left ?? column];
      if (typeof text === "string") texts.push(text);
    }
    return texts.join("\u0001");
  });
}

/** The names of each line among its first columns, numbered where they repeat; formulas, numbers and dashes are no names. */
export function lineKeys(lines: readonly (readonly unknown[])[], frozen: number): string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const names = line.slice(0, frozen).filter((cell) => typeof cell === "string" && isName(cell));
    return numbered(names.join("\u0001"), seen);
  });
}

/** Texts that repeat, told apart by a number. */
export function numberedKeys(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => numbered(text, seen));
}

function numbered(text: string, seen: Map<string, number>): string {
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return count === 1 ? text : `${text}\u0002${count}`;
}

function isName(text: string): boolean {
  return text !== "" && text !== "—" && !text.startsWith("=");
}
