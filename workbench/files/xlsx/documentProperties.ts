import type { Workbook } from "../../model/Workbook";
import type { Package } from "./Package";
import { children, element, escaped, parseXml, XML_HEAD } from "./xml";

const PART = "docProps/custom.xml";
const CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const NAMES = {
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};
/** The set to which all properties named by people belong. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** The first number a file gives a property. */
const FIRST = 2;

/** Reads the properties of the document that people have named. */
export function customPropertiesIn(workbook: Workbook, file: Package, onLoss: (text: string) => void): void {
  for (const path of file.related("", "custom-properties")) {
    for (const property of children(parseXml(file.text(path) ?? "<Properties/>"), "property")) {
      const name = property.attributes.name ?? "";
      const value = property.children[0];
      if (property.attributes.linkTarget) onLoss(`the link of the document property ${name} to a cell`);
      if (!value) continue;
      if (/^(i1|i2|i4|i8|int|ui1|ui2|ui4|ui8|uint|r4|r8|decimal)$/.test(value.name)) {
        workbook.customProperties.set(name, Number(value.text));
      } else if (value.name === "bool") workbook.customProperties.set(name, /^(1|true)$/i.test(value.text.trim()));
      else {
        if (!/str$/.test(value.name)) onLoss(`the kind of the document property ${name} (kept as a text)`);
        workbook.customProperties.set(name, value.text);
      }
    }
  }
}

/** Writes them. */
export function customPropertiesOut(workbook: Workbook, file: Package): void {
  if (workbook.customProperties.size === 0) return;
  const list = [...workbook.customProperties].map(([name, value], index) =>
    element("property", { fmtid: FORMAT, pid: FIRST + index, name }, valueOf(value)),
  );
  file.add(PART, CONTENT, XML_HEAD + element("Properties", NAMES, list.join("")));
  file.relate("", "custom-properties", PART);
}

function valueOf(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escaped(value)}</vt:lpwstr>`;
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return whole ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
