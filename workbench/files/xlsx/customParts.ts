import type { CustomXmlPart } from "../../model/extras";
import type { Package } from "./Package";
import { element, escaped, parseXml, XML_HEAD, type XmlElement, child, children, relationOf } from "./xml";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Writes the XML parts that add-ins keep in the workbook. */
export function customXmlOut(parts: CustomXmlPart[], file: Package): void {
  parts.forEach(({ id, xml }, index) => {
    const [item, about] = [`customXml/item${index + 1}.xml`, `customXml/itemProps${index + 1}.xml`];
    file.add(item, "application/xml", xml);
    const properties = { "ds:itemID": id, "xmlns:ds": DATA_STORE };
    const inner = element("ds:schemaRefs", {});
    file.add(about, "customXmlProperties", XML_HEAD + element("ds:datastoreItem", properties, inner));
    file.relate(item, "customXmlProps", about);
    file.relate("xl/workbook.xml", "customXml", item);
  });
}

/** The XML parts of a workbook, those that hold something. */
export function customXmlIn(file: Package, newId: () => string): CustomXmlPart[] {
  return file.related("xl/workbook.xml", "customXml").flatMap((path) => {
    const xml = file.text(path)?.replace(/^\ufeff/, "");
    if (!xml) return [];
    const about = file.related(path, "customXmlProps")[0];
    const text = about && file.text(about);
    const id = text
      ? Object.entries(parseXml(text).attributes).find(([key]) => key.endsWith("itemID"))?.[1]
      : undefined;
    return [{ id: id ?? newId(), xml }];
  });
}

/** Writes the texts an add-in keeps with a sheet: each is a part of its own, in UTF-16. */
export function sheetPropertiesOut(
  properties: Map<string, string>,
  file: Package,
  path: string,
  number: number,
): string {
  const list = [...properties].map(([name, value], index) => {
    const part = `xl/customProperty${number}_${index + 1}.bin`;
    const bytes = new Uint8Array(value.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), true);
    file.add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty", bytes);
    return `<customPr name="${escaped(name)}" r:id="${file.relate(path, "customProperty", part)}"/>`;
  });
  return list.length > 0 ? element("customProperties", {}, list.join("")) : "";
}

export function sheetPropertiesIn(sheet: XmlElement, file: Package, path: string): Map<string, string> {
  const targets = new Map(file.relations(path).map((relation) => [relation.id, relation.target]));
  const found = new Map<string, string>();
  for (const property of children(child(sheet, "customProperties"), "customPr")) {
    const data = file.data(targets.get(relationOf(property) ?? "") ?? "");
    if (data) found.set(property.attributes.name ?? "", new TextDecoder("utf-16le").decode(data));
  }
  return found;
}
