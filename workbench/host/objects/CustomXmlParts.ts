import type { CustomXmlPart } from "../../model/extras";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import { namespaceOf } from "./xmlNamespace";

/** Excel.CustomXmlPartCollection, and with a namespace Excel.CustomXmlPartScopedCollection. */
export class CustomXmlPartCollectionObject extends HostCollection<CustomXmlPartObject> {
  readonly className: string = "CustomXmlPartCollection";

  all(): CustomXmlPartObject[] {
    return this.host.workbook.customXmlParts.map((part) => new CustomXmlPartObject(this.host, part));
  }
  protected find(key: unknown): CustomXmlPartObject | undefined {
    return this.all().find((part) => part.id === key);
  }

  add(xml: unknown): CustomXmlPartObject {
    const part: CustomXmlPart = { id: this.host.workbook.newId(), xml: checkedXml(xml) };
    this.host.workbook.customXmlParts.push(part);
    return new CustomXmlPartObject(this.host, part);
  }
  getByNamespace(namespaceUri: string): ScopedPartsObject {
    return new ScopedPartsObject(this.host, namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
class ScopedPartsObject extends HostCollection<CustomXmlPartObject> {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(
    host: HostContext,
    private readonly namespaceUri: string,
  ) {
    super(host);
  }

  all(): CustomXmlPartObject[] {
    const parts = new CustomXmlPartCollectionObject(this.host).all();
    return parts.filter((part) => part.namespaceUri === this.namespaceUri);
  }
  protected find(key: unknown): CustomXmlPartObject | undefined {
    return this.all().find((part) => part.id === key);
  }

  getOnlyItem(): CustomXmlPartObject {
    const parts = this.all();
    if (parts.length !== 1) {
      throw new HostError("InvalidOperation", `There are ${parts.length} parts of the namespace ${this.namespaceUri}.`);
    }
    return parts[0]!;
  }
  getOnlyItemOrNullObject(): CustomXmlPartObject | null {
    const parts = this.all();
    return parts.length === 1 ? parts[0]! : null;
  }
}

/** Excel.CustomXmlPart. */
class CustomXmlPartObject extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    host: HostContext,
    private readonly part: CustomXmlPart,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }

  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.part.xml) ?? "";
  }

  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: unknown): void {
    this.part.xml = checkedXml(xml);
  }
  delete(): void {
    const { workbook } = this.host;
    workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== this.part);
  }
}

function checkedXml(xml: unknown): string {
  if (typeof xml !== "string" || namespaceOf(xml) === undefined) {
    throw invalidArgument("The text is no well-formed XML document.");
  }
  return xml;
}
