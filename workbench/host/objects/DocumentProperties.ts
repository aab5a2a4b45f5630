import type { DocumentProperties } from "../../model/extras";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";

/** Excel.DocumentProperties: what people fill in about the document. */
export class DocumentPropertiesObject extends HostObject {
  static override readonly navigation = ["custom"];
  readonly className = "DocumentProperties";

  get title(): string {
    return this.host.workbook.properties.title;
  }
  set title(value: string) {
    this.#set("title", value);
  }
  get subject(): string {
    return this.host.workbook.properties.subject;
  }
  set subject(value: string) {
    this.#set("subject", value);
  }
  get author(): string {
    return this.host.workbook.properties.author;
  }
  set author(value: string) {
    this.#set("author", value);
  }
  get keywords(): string {
    return this.host.workbook.properties.keywords;
  }
  set keywords(value: string) {
    this.#set("keywords", value);
  }
  get comments(): string {
    return this.host.workbook.properties.comments;
  }
  set comments(value: string) {
    this.#set("comments", value);
  }
  get category(): string {
    return this.host.workbook.properties.category;
  }
  set category(value: string) {
    this.#set("category", value);
  }
  get manager(): string {
    return this.host.workbook.properties.manager;
  }
  set manager(value: string) {
    this.#set("manager", value);
  }
  get company(): string {
    return this.host.workbook.properties.company;
  }
  set company(value: string) {
    this.#set("company", value);
  }
  /** Who saved it last: in the workbench nobody else has. */
  get lastAuthor(): string {
    return this.author;
  }
  get revisionNumber(): number {
    return this.host.workbook.revisionNumber;
  }
  set revisionNumber(value: number) {
    if (!Number.isInteger(value) || value < 0) throw invalidArgument("revisionNumber must be a whole number.");
    this.host.workbook.revisionNumber = value;
  }
  /** When the workbook was made or read. */
  get creationDate(): string {
    return this.host.workbook.created;
  }
  get custom(): CustomPropertyCollectionObject {
    return new CustomPropertyCollectionObject(this.host);
  }

  #set(name: keyof DocumentProperties, value: unknown): void {
    this.host.workbook.properties[name] = checkedText(value);
  }
}

/** Excel.CustomPropertyCollection: properties somebody has named. */
class CustomPropertyCollectionObject extends HostCollection<CustomPropertyObject> {
  readonly className = "CustomPropertyCollection";

  all(): CustomPropertyObject[] {
    return [...this.host.workbook.customProperties.keys()].map((key) => new CustomPropertyObject(this.host, key));
  }
  protected find(key: unknown): CustomPropertyObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.all().find((property) => property.key.toLowerCase() === wanted);
  }

  /** Makes a property, or sets the one with this key. */
  add(key: unknown, value: unknown): CustomPropertyObject {
    if (typeof key !== "string" || key === "" || key.length > 255) {
      throw invalidArgument("The key of a property must have 1 to 255 characters.");
    }
    const property = this.find(key) ?? new CustomPropertyObject(this.host, key);
    property.value = value;
    return property;
  }
  deleteAll(): void {
    this.host.workbook.customProperties.clear();
  }
}

/** Excel.CustomProperty. */
class CustomPropertyObject extends HostObject {
  readonly className = "CustomProperty";

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
  get type(): string {
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }
  get value(): unknown {
    return this.host.workbook.customProperties.get(this.name) ?? "";
  }
  set value(given: unknown) {
    const value = typeof given === "number" || typeof given === "boolean" ? given : checkedText(given);
    this.host.workbook.customProperties.set(this.name, value);
  }

  delete(): void {
    this.host.workbook.customProperties.delete(this.name);
  }
}

function checkedText(value: unknown): string {
  if (typeof value !== "string" || value.length > 255) {
    throw invalidArgument("A property of the document is a text of 255 characters at most.");
  }
  return value;
}
