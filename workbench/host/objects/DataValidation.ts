import { intersect, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Validation } from "../../model/Validation";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, itemNotFound } from "../HostError";
import { RangeAreasObject } from "./RangeAreas";
import { oneOf } from "./RangeFormat";
import { without } from "./rectangles";
import { moveFormula } from "../../model/formulaReferences";
import { readRule, writeRule } from "./validationRule";
import { validationAt, Validity } from "./validity";

const ALERTS = ["Stop", "Warning", "Information"] as const;

/** Excel.DataValidation of a range: what may be typed into its cells. */
export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  /** None without a rule; Inconsistent where only some cells have one; MixedCriteria where the cells' rules differ. */
  get type(): string {
    const rules = this.#rules();
    if (rules.length === 0) return "None";
    if (!this.#covered(rules)) return "Inconsistent";
    return rules.some((rule) => !alike(rule, rules[0]!)) ? "MixedCriteria" : rules[0]!.type;
  }
  get rule(): Record<string, unknown> | null {
    const rule = this.#only();
    if (rule) return writeRule(rule);
    return this.type === "None" ? {} : null;
  }
  set rule(given: Record<string, unknown>) {
    const rule = readRule(given, this.host.locale);
    const before = this.#only();
    this.#clear();
    const kept = { ignoreBlanks: before?.ignoreBlanks ?? true, prompt: before?.prompt, error: before?.error };
    this.sheet.validations.push({ ...kept, ...rule, rect: { ...this.rect } });
    this.sheet.layoutChanged();
  }
  get ignoreBlanks(): boolean | null {
    const rules = this.#rules();
    if (rules.length === 0) return true;
    return this.#only()?.ignoreBlanks ?? null;
  }
  set ignoreBlanks(value: boolean) {
    this.#patch({ ignoreBlanks: Boolean(value) });
  }
  get prompt(): object | null {
    if (this.type !== "None" && !this.#only()) return null;
    const prompt = this.#only()?.prompt;
    return { showPrompt: prompt?.show ?? true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }
  set prompt(given: { showPrompt?: boolean; title?: string; message?: string }) {
    const { showPrompt = true, title = "", message = "" } = given;
    checkLengths(title, message);
    this.#patch({ prompt: { show: showPrompt, title, message } });
  }
  get errorAlert(): object | null {
    if (this.type !== "None" && !this.#only()) return null;
    const error = this.#only()?.error;
    const { style = "Stop", title = "", message = "" } = error ?? {};
    return { showAlert: error?.show ?? true, style, title, message };
  }
  set errorAlert(given: { showAlert?: boolean; style?: string; title?: string; message?: string }) {
    const { showAlert = true, title = "", message = "" } = given;
    checkLengths(title, message);
    const style = oneOf(ALERTS, given.style ?? "Stop", "The style of the alert");
    this.#patch({ error: { show: showAlert, style, title, message } });
  }
  /** True where all cells hold what their rules allow, false where none does, null otherwise. */
  get valid(): boolean | null {
    const { valid, invalid } = this.#sorted();
    if (invalid.length === 0) return true;
    return valid ? null : false;
  }

  clear(): void {
    this.#clear();
    this.sheet.layoutChanged();
  }
  getInvalidCells(): RangeAreasObject {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw itemNotFound("All cells hold what their data validation allows.");
    return areas;
  }
  getInvalidCellsOrNullObject(): RangeAreasObject | null {
    const { invalid } = this.#sorted();
    return invalid.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, invalid);
  }

  #rules(): Validation[] {
    return this.sheet.validations.filter((rule) => intersect(rule.rect, this.rect));
  }
  #covered(rules: Validation[]): boolean {
    let left = [this.rect];
    for (const rule of rules) left = left.flatMap((part) => without(part, rule.rect));
    return left.length === 0;
  }
  /** The rule of all cells of the range, if they have one and the same. */
  #only(): Validation | undefined {
    const rules = this.#rules();
    const [first, ...others] = rules;
    return first && this.#covered(rules) && others.every((rule) => alike(rule, first)) ? first : undefined;
  }
  /** Takes the range out of all rules; what is left of them stays as it was, its references moved along. */
  #clear(): void {
    this.sheet.validations = this.sheet.validations.flatMap((rule) =>
      without(rule.rect, this.rect).map((rect) => {
        const [rows, columns] = [rect.top - rule.rect.top, rect.left - rule.rect.left];
        const formula2 = rule.formula2 === undefined ? undefined : moveFormula(rule.formula2, rows, columns, true);
        return { ...rule, rect, formula1: moveFormula(rule.formula1, rows, columns, true), formula2 };
      }),
    );
  }
  /** Changes the texts and switches of the range's own rule. */
  #patch(patch: Partial<Validation>): void {
    const rule = this.#only();
    if (!rule) throw invalidArgument("The cells have no data validation of one kind; set its rule first.");
    const own = { ...rule, rect: { ...this.rect } };
    const [rows, columns] = [this.rect.top - rule.rect.top, this.rect.left - rule.rect.left];
    own.formula1 = moveFormula(rule.formula1, rows, columns, true);
    if (rule.formula2 !== undefined) own.formula2 = moveFormula(rule.formula2, rows, columns, true);
    this.#clear();
    this.sheet.validations.push({ ...own, ...patch });
    this.sheet.layoutChanged();
  }
  /** Goes over the used cells of the range only: a blank cell beyond them counts as its rule says. */
  #sorted(): { valid: number; invalid: Rect[] } {
    const validity = new Validity(this.host.workbook, this.sheet, this.host.locale);
    const used = this.sheet.usedRect();
    const part = used && intersect(used, this.rect);
    const invalid: Rect[] = [];
    let valid = 0;
    for (let row = part?.top ?? 0; part && row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const rule = validationAt(this.sheet, row, column);
        if (!rule || validity.allows(rule, row, column)) valid++;
        else addCell(invalid, row, column);
      }
    }
    return { valid, invalid: [...invalid, ...this.#blanksRefused(part)] };
  }
  /** Blocks of blank cells outside the used ones, under rules that do not ignore blanks. */
  #blanksRefused(used: Rect | undefined): Rect[] {
    return this.#rules()
      .filter((rule) => !rule.ignoreBlanks)
      .flatMap((rule) => {
        const part = intersect(rule.rect, this.rect)!;
        return used ? without(part, used) : [part];
      });
  }
}

function checkLengths(title: string, message: string): void {
  if (title.length > 32) throw invalidArgument("A title can have 32 characters at most.");
  if (message.length > 255) throw invalidArgument("A message can have 255 characters at most.");
}

/** Two rules that say the same of different blocks; their references may be moved along. */
function alike(a: Validation, b: Validation): boolean {
  const [rows, columns] = [a.rect.top - b.rect.top, a.rect.left - b.rect.left];
  const formula2 = b.formula2 === undefined ? undefined : moveFormula(b.formula2, rows, columns, true);
  const seen = { ...b, rect: a.rect, formula1: moveFormula(b.formula1, rows, columns, true), formula2 };
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(seen));
}

function sorted(rule: Validation): [string, unknown][] {
  const entries = Object.entries(rule).filter(([, value]) => value !== undefined);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Grows the last block by the cell where it stands right beside it. */
function addCell(blocks: Rect[], row: number, column: number): void {
  const last = blocks.at(-1);
  if (last && last.top === row && last.bottom === row && last.right === column - 1) last.right = column;
  else blocks.push({ top: row, bottom: row, left: column, right: column });
}
