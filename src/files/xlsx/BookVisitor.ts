import { attributeOf } from "../xml/attributeOf";
import type { XmlVisitor } from "../xml/XmlScanner";

/** Learns which sheets a workbook has, and what it says of them all. */
export class BookVisitor implements XmlVisitor {
  readonly sheets: { name: string; relation: string; hidden: boolean }[] = [];
  since1904 = false;
  calculatesOnLoad = false;

  open(name: string, attributes: string): void {
    const isOn = (attribute: string) => ["1", "true"].includes(attributeOf(attributes, attribute) ?? "");
    if (name === "workbookPr") this.since1904 = isOn("date1904");
    if (name === "calcPr") this.calculatesOnLoad = isOn("fullCalcOnLoad");
    if (name === "sheet") {
      this.sheets.push({
        name: attributeOf(attributes, "name") ?? "",
        relation: attributeOf(attributes, "id") ?? "",
        hidden: (attributeOf(attributes, "state") ?? "visible") !== "visible",
      });
    }
  }

  close(): void {}
}
