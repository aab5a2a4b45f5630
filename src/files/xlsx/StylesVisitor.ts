import { attributeOf } from "../xml/attributeOf";
import type { XmlVisitor } from "../xml/XmlScanner";
import { BUILTIN_FORMATS } from "./builtinFormats";

/** Learns the number format of each cell style; `null` is General, which says nothing. */
export class StylesVisitor implements XmlVisitor {
  /** By number of the style, as cells name it. */
  readonly formats: (string | null)[] = [];
  private readonly own = new Map<number, string>();
  private inCells = false;

  open(name: string, attributes: string): void {
    if (name === "cellXfs") this.inCells = true;
    if (name === "numFmt") {
      this.own.set(Number(attributeOf(attributes, "numFmtId")), attributeOf(attributes, "formatCode") ?? "General");
    }
    if (name === "xf" && this.inCells) this.formats.push(this.format(Number(attributeOf(attributes, "numFmtId") ?? 0)));
  }

  close(name: string): void {
    if (name === "cellXfs") this.inCells = false;
  }

  private format(id: number): string | null {
    const format = this.own.get(id) ?? BUILTIN_FORMATS[id] ?? "General";
    return /^(general|g\/通用格式|通用格式)?$/i.test(format.trim()) ? null : format;
  }
}
