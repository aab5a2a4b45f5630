import type { Sheet } from "../../model/Sheet";
import type { Name } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { quoteSheet, rectAddress, parseRect, type Rect } from "../../model/address";
import type { CellValue } from "../../model/values";
import { checkedFormula } from "../coercion";
import { placeOf } from "./places";
import { arrayConstant } from "./arrayConstant";
import * as block from "./block";
import { NamedItemArrayValuesObject } from "./NamedItemArrayValues";
import { RangeObject } from "./Range";
import { WorksheetObject } from "./Worksheet";

/** Excel.NamedItemCollection: the names of the whole workbook, or those of one sheet. */
export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly className = "NamedItemCollection";

  constructor(
    host: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  all(): NamedItemObject[] {
    const names = this.host.workbook.names.filter((name) => name.sheet === this.sheet);
    return names.map((name) => new NamedItemObject(this.host, name));
  }
  protected find(key: unknown): NamedItemObject | undefined {
    const wanted = String(key).toLowerCase();
    // The name of a sheet comes back from office.js with its sheet before it.
    return this.all().find((item) => item.name.toLowerCase() === wanted || item._Id.toLowerCase() === wanted);
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItemObject {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseRect(name)) {
      throw invalidArgument(`This cannot be a name: ${name}`);
    }
    const taken =
      this.find(name) ?? this.host.workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError("ItemAlreadyExists", `A resource with the same name already exists: ${name}.`);
    const item: Name = { name, formula: formulaOf(reference), visible: true, comment: comment ?? "" };
    if (this.sheet) item.sheet = this.sheet;
    this.host.workbook.names.push(item);
    this.host.workbook.tell({ kind: "names" });
    return new NamedItemObject(this.host, item);
  }
}

/** Excel.NamedItem. */
class NamedItemObject extends HostObject {
  static override readonly navigation = ["worksheet", "worksheetOrNullObject", "arrayValues"];
  readonly className = "NamedItem";

  constructor(
    host: HostContext,
    private readonly item: Name,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this._Id };
  }

  get _Id(): string {
    const { name, sheet } = this.item;
    return sheet ? `${quoteSheet(sheet.name)}!${name}` : name;
  }

  get name(): string {
    return this.item.name;
  }
  get scope(): string {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }
  /** The sheet the name belongs to; a name of the whole workbook has none. */
  get worksheet(): WorksheetObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound(`The name ${this.item.name} belongs to the whole workbook.`);
    return sheet;
  }
  get worksheetOrNullObject(): WorksheetObject | null {
    return this.item.sheet ? new WorksheetObject(this.host, this.item.sheet) : null;
  }
  /** What the name stands for as an array; only a constant array, a constant or a range is one without calculating. */
  get arrayValues(): NamedItemArrayValuesObject {
    return new NamedItemArrayValuesObject(this.host, this.#array());
  }
  get type(): string {
    if (placeOf(this.host.workbook, this.item.formula)) return "Range";
    if (arrayConstant(this.item.formula)) return "Array";
    const constant = constantOf(this.item.formula);
    if (constant === undefined) return "String";
    return typeof constant === "number"
      ? Number.isInteger(constant)
        ? "Integer"
        : "Double"
      : typeof constant === "boolean"
        ? "Boolean"
        : "String";
  }
  get value(): unknown {
    const place = placeOf(this.host.workbook, this.item.formula);
    if (place) return `${quoteSheet(place.sheet.name)}!${rectAddress(place.rect)}`;
    return constantOf(this.item.formula) ?? this.item.formula;
  }
  get formula(): string {
    return this.item.formula;
  }
  set formula(value: unknown) {
    this.item.formula = formulaOf(value);
    this.host.workbook.tell({ kind: "names" });
  }
  get visible(): boolean {
    return this.item.visible;
  }
  set visible(value: boolean) {
    this.item.visible = Boolean(value);
    this.host.workbook.tell({ kind: "names" });
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(value: string) {
    this.item.comment = String(value);
    this.host.workbook.tell({ kind: "names" });
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`The name ${this.item.name} stands for no range.`);
    return range;
  }
  getRangeOrNullObject(): RangeObject | null {
    const place = placeOf(this.host.workbook, this.item.formula);
    return place ? new RangeObject(this.host, place.sheet, place.rect) : null;
  }
  #array(): CellValue[][] {
    const { formula } = this.item;
    const place = placeOf(this.host.workbook, formula);
    if (place) return cellsOf(place.sheet, place.rect);
    const constant = constantOf(formula);
    const values = constant === undefined ? arrayConstant(formula) : [[constant]];
    if (!values) throw notImplemented(`NamedItem.arrayValues of the formula ${formula}`);
    return values;
  }
  delete(): void {
    const { names } = this.host.workbook;
    names.splice(names.indexOf(this.item), 1);
    this.host.workbook.tell({ kind: "names" });
  }
}

/** The values of a block; one of whole rows or columns is too large to be an array. */
function cellsOf(sheet: Sheet, rect: Rect): CellValue[][] {
  const values = block.readBlock(sheet, rect, (cell) => cell?.value ?? null);
  if (!values) throw notImplemented("NamedItem.arrayValues of whole rows or columns");
  return values;
}

/** The number, text or truth value a name stands for; `undefined` for any other formula. */
function constantOf(formula: string): number | string | boolean | undefined {
  const text = formula.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

/** The formula of a name: of a range its absolute address, of a text the text with its "=". */
function formulaOf(reference: unknown): string {
  if (reference instanceof RangeObject) {
    const absolute = rectAddress(reference.rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return `=${quoteSheet(reference.sheet.name)}!${absolute}`;
  }
  if (typeof reference !== "string") throw invalidArgument("A name stands for a range or a formula.");
  return checkedFormula(reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`);
}
