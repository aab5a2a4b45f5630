import { intersect, rectAddress, type Rect } from "../../model/address";
import { mapReferences } from "../../model/formulaReferences";
import { isWithin, moveCells, movedRect, moveOf, type Move } from "../../model/moveCells";
import type { ConditionalFormat } from "../../model/rules";
import type { Sheet } from "../../model/Sheet";
import { changeRuleFormulas, changeValidationFormulas, followFormula } from "../../model/shiftFormulas";
import type { Validation } from "../../model/Validation";
import type { Workbook } from "../../model/Workbook";
import { HostError, notImplemented } from "../HostError";
import * as block from "./block";
import { copyRules, cutRules, cutValidations } from "./copyRules";
import { checkUnlocked, checkUnprotected } from "./locks";
import { rectFrom } from "./places";
import { without } from "./rectangles";

/** Range.moveTo, as Excel moves cells that are cut and put down again; what it cannot do right is refused. */
export function moveBlock(workbook: Workbook, sheet: Sheet, from: Rect, to: { sheet: Sheet; rect: Rect }): void {
  if (to.sheet !== sheet) throw notImplemented("Range.moveTo to another worksheet");
  if (block.isUnbounded(from)) throw notImplemented("Range.moveTo of whole rows or columns");
  const move = moveOf(from, to.rect.top, to.rect.left);
  rectFrom(move.to.top, move.to.left, block.rowsOf(from), block.columnsOf(from));
  if (rectAddress(move.to) === rectAddress(from)) return;
  for (const rect of [from, move.to]) checkUnlocked(sheet, rect);
  checkMerges(sheet, move);
  checkTables(workbook, sheet, move);
  // First on copies, which may be refused.
  followRules(
    structuredClone<[ConditionalFormat[], Validation[]]>([sheet.conditionalFormats, sheet.validations]),
    sheet,
    move,
  );
  followRules([sheet.conditionalFormats, sheet.validations], sheet, move);
  const merges = sheet.merges.filter((merge) => !isWithin(merge, from) && !isWithin(merge, move.to));
  const moved = sheet.merges.filter((merge) => isWithin(merge, from)).map((merge) => movedRect(merge, move)!);
  const links = sheet.hyperlinks;
  copyRules({ sheet, rect: from }, { sheet, rect: move.to }, { type: "All", transpose: false });
  for (const left of without(from, move.to)) {
    cutRules(sheet, left);
    cutValidations(sheet, left);
  }
  sheet.merges = [...merges, ...moved];
  sheet.hyperlinks = links;
  moveCells(workbook, sheet, move);
}

function checkMerges(sheet: Sheet, { from, to }: Move): void {
  const torn = sheet.merges.some((merge) =>
    [from, to].some((rect) => intersect(merge, rect) && !isWithin(merge, rect)),
  );
  if (torn) throw new HostError("InvalidOperation", "We can't do that to a merged cell: only part of it would move.");
  if (sheet.merges.some((merge) => isWithin(merge, from))) checkUnprotected(sheet, "Merged cells");
}

/** Tables move as a whole; cells of their bodies may come and go, their heads and totals stay. */
function checkTables(workbook: Workbook, sheet: Sheet, { from, to }: Move): void {
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  const moving = tables.filter((table) => isWithin(table.rect, from));
  for (const table of tables.filter((one) => !moving.includes(one))) {
    const { rect, showTotals } = table;
    const fixed = [{ ...rect, bottom: rect.top }, ...(showTotals ? [{ ...rect, top: rect.bottom }] : [])];
    const touched = fixed.some((row) => intersect(row, from) ?? intersect(row, to));
    if (touched || (moving.length > 0 && intersect(rect, to))) {
      throw new HostError("InvalidOperation", `The cells cannot be moved: the table ${table.name} is in the way.`);
    }
  }
  if (moving.length > 0) checkUnprotected(sheet, "Tables");
}

/** A rule of several cells speaks of other cells from each of them: such a reference cannot follow a move. */
function followRules([rules, validations]: [ConditionalFormat[], Validation[]], sheet: Sheet, move: Move): void {
  const follow = (formula: string) => followFormula(formula, sheet, sheet, (rect) => movedRect(rect, move));
  for (const rule of rules.filter((one) => !intersect(one.rect, move.from))) {
    changeRuleFormulas(rule, (formula) => checked(formula, follow(formula), rule.rect));
  }
  for (const validation of validations.filter((one) => !intersect(one.rect, move.from))) {
    changeValidationFormulas(validation, (formula) => checked(formula, follow(formula), validation.rect));
  }
}

function checked(before: string, after: string, rect: Rect): string {
  if (before === after) return before;
  let relative = false;
  mapReferences(before, (reference) => {
    relative ||= reference.ends.some(({ row, column }) => row?.fixed === false || column?.fixed === false);
    return reference;
  });
  if (relative && block.cellsOf(rect) > 1) {
    throw notImplemented("Range.moveTo of cells that a conditional format or a validation of several cells reads");
  }
  return after;
}
