import { attributeOf } from "../xml/attributeOf";
import type { XmlVisitor } from "../xml/XmlScanner";

export interface Relation {
  id: string;
  /** The last word of its type: worksheet, drawing, pivotTable. */
  type: string;
  /** Path in the archive, in small letters. */
  path: string;
}

/** Learns what a part of a workbook refers to; `folder` is where the part stands. */
export class RelationsVisitor implements XmlVisitor {
  readonly relations: Relation[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, attributes: string): void {
    if (name !== "Relationship") return;
    const target = attributeOf(attributes, "Target") ?? "";
    this.relations.push({
      id: attributeOf(attributes, "Id") ?? "",
      type: (attributeOf(attributes, "Type") ?? "").split("/").pop()!,
      path: pathOf(target, this.folder),
    });
  }

  close(): void {}
}

/** A target is a path from the part's folder, or from the root where it begins with a slash. */
function pathOf(target: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith("/") ? target : `${folder}/${target}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/").toLowerCase();
}
