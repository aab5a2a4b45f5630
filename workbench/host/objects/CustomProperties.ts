import type { Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";

/** Excel.WorksheetCustomPropertyCollection: texts an add-in keeps with a sheet. */
export class WorksheetCustomPropertyCollectionObject extends HostCollection<WorksheetCustomPropertyObject> {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  all(): WorksheetCustomPropertyObject[] {
    return [...this.sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomPropertyObject(this.host, this.sheet, key),
    );
  }
  protected find(key: unknown): WorksheetCustomPropertyObject | undefined {
    return this.all().find((property) => property.key.toLowerCase() === String(key).toLowerCase());
  }

  add(key: string, value: string): WorksheetCustomPropertyObject {
    if (typeof key !== "string" || key === "" || key.length > 255) {
      throw invalidArgument("The key of a property must have 1 to 255 characters.");
    }
    const name = this.find(key)?.key ?? key;
    this.sheet.customProperties.set(name, String(value));
    return new WorksheetCustomPropertyObject(this.host, this.sheet, name);
  }
}

/** Excel.WorksheetCustomProperty. */
class WorksheetCustomPropertyObject extends HostObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly name: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.name) ?? "";
  }
  set value(text: string) {
    this.sheet.customProperties.set(this.name, String(text));
  }

  delete(): void {
    this.sheet.customProperties.delete(this.name);
  }
}
