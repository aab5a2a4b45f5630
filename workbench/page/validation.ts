import { HostError } from "../host/HostError";
import { Validity, validationAt } from "../host/objects/validity";
import type { Change, Origin } from "../model/changes";
import type { Workbook } from "../model/Workbook";
import { ask } from "./dialog";
import type { Texts } from "./texts";

interface Tools {
  texts: Texts;
  locale: string;
  /** Takes back what the person did last. */
  undo(): void;
  /** Goes back to the cell. */
  focus(row: number, column: number): void;
}

/** Checks what a person types against data validation, as Excel does: one cell at a time, pasted blocks are not. */
export function watchInput(workbook: Workbook, tools: Tools): () => void {
  return workbook.listen((change, origin) => void check(workbook, change, origin, tools));
}

async function check(workbook: Workbook, change: Change, origin: Origin, tools: Tools): Promise<void> {
  if (origin !== "grid" || change.kind !== "cells") return;
  const { sheet, rect } = change;
  if (rect.top !== rect.bottom || rect.left !== rect.right) return;
  const cell = sheet.cell(rect.top, rect.left);
  const rule = validationAt(sheet, rect.top, rect.left);
  if (!rule || rule.error?.show === false || cell?.formula !== undefined) return;
  if (cell === undefined || cell.value === null) return;
  try {
    if (new Validity(workbook, sheet, tools.locale).allows(rule, rect.top, rect.left)) return;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.info(`Not checked: ${error.message}`);
    return;
  }
  const { texts } = tools;
  const style = rule.error?.style ?? "Stop";
  const buttons = style === "Stop" ? [texts.retry] : [texts.keep, texts.undo];
  const pressed = await ask({
    title: rule.error?.title || texts.invalidTitle,
    text: rule.error?.message || texts.invalidText,
    buttons,
  });
  if (style !== "Stop" && pressed === 0) return;
  tools.undo();
  tools.focus(rect.top, rect.left);
}
