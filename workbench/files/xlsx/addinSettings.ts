import type { Workbook } from "../../model/Workbook";
import type { Package } from "./Package";
import { putOriginal, originalOf, type Original } from "./originals";
import { child, children, element, parseXml, relationOf, XML_HEAD, type XmlElement } from "./xml";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.ms-office";

/** The add-in whose settings a workbook holds, by its manifest. */
export interface AddinIdentity {
  id: string;
  version: string;
}

/** Parts of other add-ins, which ride along. */
const others = new WeakMap<Workbook, { pane: Record<string, string>; part: Original }[]>();

/**
 * Reads the settings an add-in keeps in the workbook: Excel stores them in a part for each add-in
 * (`xl/webextensions/webextension1.xml`), a property for each key, its value as JSON. Parts of other add-ins are kept.
 */
export function settingsIn(
  workbook: Workbook,
  file: Package,
  addin: AddinIdentity | undefined,
  onLoss: (text: string) => void,
): void {
  const kept: { pane: Record<string, string>; part: Original }[] = [];
  for (const panes of file.related("", "webextensiontaskpanes")) {
    const targets = new Map(file.relations(panes).map(({ id, target }) => [id, target]));
    for (const pane of children(parseXml(file.text(panes) ?? "<taskpanes/>"), "taskpane")) {
      const reference = child(pane, "webextensionref");
      const path = targets.get((reference && relationOf(reference)) ?? "") ?? "";
      const extension = parseXml(file.text(path) ?? "<webextension/>");
      if (isOf(extension, addin)) readSettings(workbook, extension, onLoss);
      else kept.push({ pane: pane.attributes, part: originalOf(file, path) });
    }
  }
  others.set(workbook, kept);
}

function isOf(extension: XmlElement, addin: AddinIdentity | undefined): boolean {
  const id = child(extension, "reference")?.attributes.id?.replace(/[{}]/g, "");
  return addin !== undefined && id?.toLowerCase() === addin.id.toLowerCase();
}

function readSettings(workbook: Workbook, extension: XmlElement, onLoss: (text: string) => void): void {
  if (children(child(extension, "bindings"), "binding").length > 0) onLoss("bindings of the add-in");
  for (const { attributes } of children(child(extension, "properties"), "property")) {
    const { name = "", value = "null" } = attributes;
    // The pane that opens by itself is asked for with a plain word, all others with JSON.
    try {
      workbook.settings.set(name, JSON.parse(value) as unknown);
    } catch {
      workbook.settings.set(name, value);
    }
  }
}

/** Writes the settings, and the parts of other add-ins. */
export function settingsOut(workbook: Workbook, file: Package, addin: AddinIdentity | undefined): void {
  const kept = others.get(workbook) ?? [];
  const own = addin && workbook.settings.size > 0 ? addin : undefined;
  if (kept.length === 0 && !own) return;
  const panes = "xl/webextensions/taskpanes.xml";
  file.add(panes, `${CONTENT}.webextensiontaskpanes+xml`, "");
  file.relate("", `${RELATIONS}/webextensiontaskpanes`, panes);
  const one = (attributes: Record<string, string>, path: string) => {
    const id = file.relate(panes, `${RELATIONS}/webextension`, path);
    return element("wetp:taskpane", attributes, element("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id }));
  };
  const list = kept.map(({ pane, part }) => one(pane, putOriginal(file, part)));
  if (own) {
    const path = file.freePath("xl/webextensions/webextension1.xml");
    file.add(path, `${CONTENT}.webextension+xml`, extensionXml(workbook, own));
    list.push(one({ dockstate: "right", visibility: "0", width: "350", row: "1" }, path));
  }
  file.change(panes, XML_HEAD + element("wetp:taskpanes", { "xmlns:wetp": PANES }, list.join("")));
}

function extensionXml(workbook: Workbook, { id, version }: AddinIdentity): string {
  const properties = [...workbook.settings].map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  const inner =
    element("we:reference", { id, version, store: "developer", storeType: "Registry" }) +
    element("we:alternateReferences", {}) +
    element("we:properties", {}, properties.join("")) +
    element("we:bindings", {}) +
    element("we:snapshot", { "xmlns:r": OFFICE });
  return XML_HEAD + element("we:webextension", { "xmlns:we": EXTENSION, id: `{${id}}` }, inner);
}
