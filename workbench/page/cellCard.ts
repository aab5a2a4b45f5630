import { Validity, validationAt } from "../host/objects/validity";
import type { Sheet } from "../model/Sheet";
import type { Validation } from "../model/Validation";
import type { Workbook } from "../model/Workbook";
import { HostError } from "../host/HostError";
import type { CellValue } from "../model/values";
import { element, make } from "./dom";
import type { Texts } from "./texts";

/** Choices shown at most. */
const MOST_CHOICES = 200;

/**
 * Shows beside the sheet what belongs to the selected cell: its comment or note, the prompt of its data validation,
 * and the choices of a list, which a click puts in.
 */
export function createCellCard(
  texts: Texts,
  locale: string,
  enter: (sheet: Sheet, row: number, column: number, value: CellValue) => void,
): (workbook: Workbook, sheet: Sheet) => void {
  const card = element("cell-card");
  return (workbook, sheet) => {
    const { top: row, left: column } = workbook.selection;
    const parts: Node[] = [];
    const comment = sheet.comments.find((one) => one.row === row && one.column === column);
    if (comment) {
      const head = `${comment.kind === "note" ? texts.note : texts.comment}${comment.author ? ` · ${comment.author}` : ""}`;
      parts.push(make("strong", { textContent: head }), make("p", { textContent: comment.text }));
      for (const reply of comment.replies) {
        parts.push(make("p", { className: "reply", textContent: `${reply.author}: ${reply.text}` }));
      }
    }
    const rule = validationAt(sheet, row, column);
    if (rule?.prompt?.show && (rule.prompt.title || rule.prompt.message)) {
      parts.push(make("strong", { textContent: rule.prompt.title }), make("p", { textContent: rule.prompt.message }));
    }
    if (rule?.type === "List" && rule.inCellDropDown) {
      const choices = choicesOf(new Validity(workbook, sheet, locale), rule, row, column);
      const current = sheet.cell(row, column)?.value ?? null;
      const select = make(
        "select",
        { size: Math.min(6, Math.max(2, choices.length)) },
        ...choices.map((choice) => make("option", { textContent: String(choice), selected: choice === current })),
      );
      select.setAttribute("aria-label", texts.choose);
      select.addEventListener("change", () => {
        const value = choices[select.selectedIndex];
        if (value !== undefined) enter(sheet, row, column, value);
      });
      parts.push(select);
    }
    card.replaceChildren(...parts);
    card.hidden = parts.length === 0;
  };
}

/** The choices; none where they come from a formula the workbench does not calculate for rules. */
function choicesOf(validity: Validity, rule: Validation, row: number, column: number): CellValue[] {
  try {
    return validity.choices(rule, row, column).slice(0, MOST_CHOICES);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}
