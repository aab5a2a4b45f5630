import { rectAddress } from "../../model/address";
import { bindingPlace, type Binding } from "../../model/Binding";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound } from "../HostError";
import { displayText } from "../text";
import * as block from "./block";
import { placeOf } from "./places";
import { RangeObject } from "./Range";
import { oneOf } from "./RangeFormat";
import { TableObject } from "./Table";

const TYPES = ["Range", "Table", "Text"] as const;

/** Excel.BindingCollection: the bindings of the workbook, in the order they were added. */
export class BindingCollectionObject extends HostCollection<BindingObject> {
  readonly className = "BindingCollection";

  get count(): number {
    return this.host.workbook.bindings.length;
  }
  all(): BindingObject[] {
    return this.host.workbook.bindings.map((binding) => new BindingObject(this.host, binding));
  }
  protected find(key: unknown): BindingObject | undefined {
    return this.all().find((binding) => binding.id === key);
  }

  /** A range, or an address with its sheet. */
  add(range: unknown, bindingType: unknown, id: unknown): BindingObject {
    if (range instanceof RangeObject) return this.#add(range, bindingType, id);
    const place = typeof range === "string" ? placeOf(this.host.workbook, range) : undefined;
    if (!place) throw invalidArgument("A binding is to a range, or to an address with the name of its worksheet.");
    return this.#add(place, bindingType, id);
  }
  addFromNamedItem(name: unknown, bindingType: unknown, id: unknown): BindingObject {
    const { names } = this.host.workbook;
    const named = names.find((one) => !one.sheet && one.name.toLowerCase() === String(name).toLowerCase());
    if (!named) throw itemNotFound(`There is no name ${String(name)}.`);
    const place = placeOf(this.host.workbook, named.formula);
    if (!place) throw new HostError("InvalidReference", `The name ${named.name} stands for no single range.`);
    return this.#add(place, bindingType, id);
  }
  addFromSelection(bindingType: unknown, id: unknown): BindingObject {
    const { active, selection } = this.host.workbook;
    return this.#add({ sheet: active, rect: selection }, bindingType, id);
  }

  /** A binding of the same id is replaced. */
  #add({ sheet, rect }: Pick<RangeObject, "sheet" | "rect">, bindingType: unknown, id: unknown): BindingObject {
    if (typeof id !== "string" || id === "") throw invalidArgument("The id of a binding is a text.");
    const type = oneOf(TYPES, bindingType, "The type of a binding");
    const table = this.host.workbook.tables.find(
      (one) => one.sheet === sheet && rectAddress(one.rect) === rectAddress(rect),
    );
    if (type === "Table" && !table) {
      throw invalidArgument(`There is no table at ${rectAddress(rect)} of the worksheet ${sheet.name}.`);
    }
    const binding: Binding = { id, type, sheet, rect, ...(type === "Table" && { table }) };
    if (type === "Text" && block.cellsOf(rect) > 1) throw invalidArgument("A binding to text is to one cell.");
    const { bindings } = this.host.workbook;
    const before = bindings.findIndex((one) => one.id === id);
    bindings.splice(before < 0 ? bindings.length : before, 1, binding);
    return new BindingObject(this.host, binding);
  }
}

/** Excel.Binding. */
class BindingObject extends HostObject {
  readonly className = "Binding";

  constructor(
    host: HostContext,
    private readonly binding: Binding,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.binding.id };
  }

  get id(): string {
    return this.binding.id;
  }
  get type(): string {
    return this.binding.type;
  }

  getRange(): RangeObject {
    return this.#range("Range");
  }
  getTable(): TableObject {
    this.#range("Table");
    return new TableObject(this.host, this.binding.table!);
  }
  getText(): string {
    const { sheet, rect } = this.#range("Text");
    const cell = sheet.cell(rect.top, rect.left);
    return displayText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", this.host.locale);
  }
  delete(): void {
    const { bindings } = this.host.workbook;
    bindings.splice(bindings.indexOf(this.binding), 1);
  }

  #range(type: Binding["type"]): RangeObject {
    const { id } = this.binding;
    if (this.binding.type !== type) {
      throw new HostError("InvalidBinding", `The binding ${id} is of the type ${this.binding.type}.`);
    }
    const place = bindingPlace(this.host.workbook, this.binding);
    if (!place) {
      throw new HostError("InvalidBinding", `This object binding is no longer valid due to previous updates: ${id}.`);
    }
    return new RangeObject(this.host, place.sheet, place.rect);
  }
}
