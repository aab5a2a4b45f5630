import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { itemNotFound } from "../HostError";
import { DataValidationObject } from "./DataValidation";
import { RangeAreasObject } from "./RangeAreas";

/** Excel.DataValidation of several blocks: read where all say the same (else null), set for each. */
export class RangeAreasValidationObject extends HostObject {
  readonly className = "DataValidation";
  readonly #parts: DataValidationObject[];

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    rects: Rect[],
  ) {
    super(host);
    this.#parts = rects.map((rect) => new DataValidationObject(host, sheet, rect));
  }

  /** As of one range: Inconsistent where only some cells have a rule, MixedCriteria where their rules differ. */
  get type(): string {
    const types = new Set(this.#parts.map(({ type }) => type));
    if (types.has("Inconsistent") || (types.has("None") && types.size > 1)) return "Inconsistent";
    if (types.size > 1 || !this.#agree("rule")) return "MixedCriteria";
    return [...types][0]!;
  }
  get rule(): Record<string, unknown> | null {
    return this.#common("rule");
  }
  set rule(given: Record<string, unknown>) {
    for (const part of this.#parts) part.rule = given;
  }
  get ignoreBlanks(): boolean | null {
    return this.#common("ignoreBlanks");
  }
  set ignoreBlanks(value: boolean) {
    for (const part of this.#parts) part.ignoreBlanks = value;
  }
  get prompt(): object | null {
    return this.#common("prompt");
  }
  set prompt(given: object) {
    for (const part of this.#parts) part.prompt = given;
  }
  get errorAlert(): object | null {
    return this.#common("errorAlert");
  }
  set errorAlert(given: object) {
    for (const part of this.#parts) part.errorAlert = given;
  }
  get valid(): boolean | null {
    return this.#common("valid");
  }

  clear(): void {
    for (const part of this.#parts) part.clear();
  }
  getInvalidCells(): RangeAreasObject {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw itemNotFound("All cells hold what their data validation allows.");
    return areas;
  }
  getInvalidCellsOrNullObject(): RangeAreasObject | null {
    const rects = this.#parts.flatMap((part) => part.getInvalidCellsOrNullObject()?.rects ?? []);
    return rects.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, rects);
  }

  #agree(name: keyof DataValidationObject): boolean {
    return new Set(this.#parts.map((part) => JSON.stringify(part[name]))).size === 1;
  }
  #common<K extends keyof DataValidationObject>(name: K): DataValidationObject[K] | null {
    return this.#agree(name) ? this.#parts[0]![name] : null;
  }
}
