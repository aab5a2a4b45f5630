import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";

/** Excel.SettingCollection: values the add-in keeps in the workbook. */
export class SettingCollectionObject extends HostCollection<SettingObject> {
  readonly className = "SettingCollection";

  all(): SettingObject[] {
    return [...this.host.workbook.settings.keys()].map((key) => new SettingObject(this.host, key));
  }
  protected find(key: unknown): SettingObject | undefined {
    const name = String(key);
    return this.host.workbook.settings.has(name) ? new SettingObject(this.host, name) : undefined;
  }

  add(key: string, value: unknown): SettingObject {
    return this.set(key, value);
  }
  set(key: string, value: unknown): SettingObject {
    if (typeof key !== "string" || key === "") throw invalidArgument("The key of a setting must be a text.");
    this.host.workbook.settings.set(key, value);
    return new SettingObject(this.host, key);
  }
}

/** Excel.Setting. */
class SettingObject extends HostObject {
  readonly className = "Setting";

  constructor(
    host: HostContext,
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
  get value(): unknown {
    return this.host.workbook.settings.get(this.name) ?? null;
  }
  set value(value: unknown) {
    this.host.workbook.settings.set(this.name, value);
  }

  delete(): void {
    this.host.workbook.settings.delete(this.name);
  }
}
