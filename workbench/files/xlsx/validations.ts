import { parseRect, rectAddress } from "../../model/address";
import type { Validation } from "../../model/Validation";
import { fromStored, moved, toStored } from "./formulas";
import { COMPARISONS, keyOf } from "./ruleWords";
import { dateText, serialOfTyped, timeText } from "./typed";
import { child, children, descendants, element, escaped, flag, type XmlElement } from "./xml";

const TYPES: Record<Validation["type"], string> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The rules about what may be typed, as the sheet holds them. */
export function validationsOut(validations: Validation[], functions: string[]): string {
  const list = validations.map((validation) => {
    const { prompt, error } = validation;
    const attributes = {
      type: TYPES[validation.type],
      errorStyle: error && error.style !== "Stop" ? STYLES[error.style] : undefined,
      operator: validation.operator && validation.operator !== "Between" ? COMPARISONS[validation.operator] : undefined,
      allowBlank: validation.ignoreBlanks || undefined,
      // The file's word for hiding the arrow of a list says the opposite.
      showDropDown: validation.type === "List" && !validation.inCellDropDown ? true : undefined,
      showInputMessage: prompt ? prompt.show : true,
      showErrorMessage: error ? error.show : true,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: rectAddress(validation.rect),
    };
    const formulas = [validation.formula1, validation.formula2].map((formula, index) =>
      formula === undefined
        ? ""
        : element(`formula${index + 1}`, {}, escaped(formulaOut(formula, validation.type, functions))),
    );
    return element("dataValidation", attributes, formulas.join(""));
  });
  return list.length > 0 ? element("dataValidations", { count: list.length }, list.join("")) : "";
}

function formulaOut(formula: string, type: Validation["type"], functions: string[]): string {
  if (formula.startsWith("=")) return toStored(formula, functions);
  if (type === "List") return `"${formula.replaceAll('"', '""')}"`;
  if (type === "Custom") return toStored(formula, functions);
  const serial = serialOfTyped(formula);
  return serial === undefined ? toStored(formula, functions) : String(serial);
}

/** The rules of a sheet, those of the newer form (with sources on other sheets) included. */
export function validationsIn(sheet: XmlElement, functions: string[], onLoss: (text: string) => void): Validation[] {
  const plain = children(child(sheet, "dataValidations"), "dataValidation");
  const later = descendants(child(sheet, "extLst"), "dataValidation");
  return [...plain, ...later].flatMap((rule) => {
    const sqref = rule.attributes.sqref ?? child(rule, "sqref")?.text ?? "";
    const type = keyOf(TYPES, rule.attributes.type);
    const rects = sqref
      .split(/\s+/)
      .map((block) => parseRect(block))
      .filter((rect) => rect !== undefined);
    if (!type || rects.length === 0) {
      onLoss(`${sqref}: a message shown when a cell is selected`);
      return [];
    }
    const top = Math.min(...rects.map((rect) => rect.top));
    const left = Math.min(...rects.map((rect) => rect.left));
    return rects.map((rect) => {
      const shifted = (formula: string) =>
        formula.startsWith("=") ? moved(formula, rect.top - top, rect.left - left) : formula;
      const [first, second] = [1, 2].map((number) => formulaIn(child(rule, `formula${number}`), type, functions));
      return {
        rect,
        type,
        ...(type === "List" || type === "Custom"
          ? {}
          : { operator: keyOf(COMPARISONS, rule.attributes.operator ?? "between")! }),
        formula1: shifted(first ?? ""),
        ...(second === undefined ? {} : { formula2: shifted(second) }),
        ignoreBlanks: flag(rule, "allowBlank"),
        inCellDropDown: !flag(rule, "showDropDown"),
        ...messagesIn(rule),
      };
    });
  });
}

function messagesIn(rule: XmlElement): Pick<Validation, "prompt" | "error"> {
  const { promptTitle = "", prompt = "", errorTitle = "", error = "", errorStyle } = rule.attributes;
  const shown = { prompt: flag(rule, "showInputMessage"), error: flag(rule, "showErrorMessage") };
  const style = keyOf(STYLES, errorStyle) ?? "Stop";
  return {
    ...(promptTitle || prompt || !shown.prompt
      ? { prompt: { show: shown.prompt, title: promptTitle, message: prompt } }
      : {}),
    ...(errorTitle || error || !shown.error || style !== "Stop"
      ? { error: { show: shown.error, style, title: errorTitle, message: error } }
      : {}),
  };
}

function formulaIn(formula: XmlElement | undefined, type: Validation["type"], functions: string[]): string | undefined {
  if (!formula) return undefined;
  const text = (child(formula, "f")?.text ?? formula.text).trim();
  if (type === "List" && /^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (type === "List" || type === "Custom" || !/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text))
    return fromStored(text, functions);
  if (type === "Date") return dateText(Number(text));
  return type === "Time" ? timeText(Number(text)) : text;
}
