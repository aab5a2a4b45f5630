import { cellAddress, intersect, rectAddress, type Rect } from "../../model/address";
import { mapReferences, rectOf } from "../../model/formulaReferences";
import type { Sheet } from "../../model/Sheet";
import { tokenize } from "../../model/tokens";
import type { Workbook } from "../../model/Workbook";
import { notImplemented } from "../HostError";

/** A block of one sheet. */
export interface Block {
  sheet: Sheet;
  rect: Rect;
}

/** The blocks that the formulas of a block name, each once; with `deep`, also those that these depend on. */
export function precedentsOf(workbook: Workbook, start: Block, deep: boolean): Block[] {
  const found = new Map<string, Block>();
  const open = [start];
  for (let block = open.pop(); block; block = open.pop()) {
    for (const { cell, row, column } of block.sheet.cells()) {
      if (cell.formula === undefined || !holds(block.rect, row, column)) continue;
      for (const named of namedBy(workbook, block.sheet, cell.formula)) {
        const key = keyOf(named);
        if (found.has(key)) continue;
        found.set(key, named);
        if (deep) open.push(named);
      }
    }
  }
  return [...found.values()];
}

/** The cells whose formulas name some cell of a block; with `deep`, also those that depend on these. */
export function dependentsOf(workbook: Workbook, start: Block, deep: boolean): Block[] {
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ cell, row, column }) =>
      cell.formula === undefined
        ? []
        : [{ sheet, rect: single(row, column), names: namedBy(workbook, sheet, cell.formula) }],
    ),
  );
  const found = new Map<string, Block>();
  const open = [start];
  for (let block = open.pop(); block; block = open.pop()) {
    const { sheet, rect } = block;
    for (const formula of formulas) {
      const key = keyOf(formula);
      const isOne = formula.names.some((named) => named.sheet === sheet && intersect(named.rect, rect));
      if (!isOne || found.has(key)) continue;
      found.set(key, { sheet: formula.sheet, rect: formula.rect });
      if (deep) open.push(found.get(key)!);
    }
  }
  return [...found.values()];
}

/** What a formula names: references, and those behind names. References to tables are not followed yet. */
function namedBy(workbook: Workbook, own: Sheet, formula: string, within: string[] = []): Block[] {
  const blocks: Block[] = [];
  mapReferences(formula, (reference) => {
    const sheet = reference.sheet === undefined ? own : workbook.sheet(reference.sheet);
    if (sheet) blocks.push({ sheet, rect: rectOf(reference) });
    return reference;
  });
  for (const token of tokenize(formula.replace(/^=/, ""))) {
    if (token.kind === "bracket") throw notImplemented("precedents and dependents of formulas that name tables");
    const name = token.kind === "name" && !within.includes(token.text.toLowerCase()) ? token.text.toLowerCase() : "";
    const item = name && workbook.names.find((one) => one.name.toLowerCase() === name);
    if (item) blocks.push(...namedBy(workbook, own, item.formula, [...within, name]));
  }
  return blocks;
}

const single = (row: number, column: number): Rect => ({ top: row, bottom: row, left: column, right: column });

const holds = ({ top, left, bottom, right }: Rect, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

function keyOf({ sheet, rect }: Block): string {
  const isCell = rect.top === rect.bottom && rect.left === rect.right;
  return `${sheet.id}!${isCell ? cellAddress(rect.top, rect.left) : rectAddress(rect)}`;
}
