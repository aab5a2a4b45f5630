/** What Excel takes from the add-in's manifest, and so do we. Addresses point to where our server shows the files. */
export interface Manifest {
  /** Who the add-in is: its settings stand in a workbook under this name. */
  id: string;
  version: string;
  /** The ribbon button. */
  label: string;
  tip: string;
  icon: string;
  pane: string;
  functions: string;
  namespace: string;
}

/** Where the server shows the built add-in. */
const ADDIN_ROOT = "/addin";

/** Reads manifest.xml with the strings of one language; says which part is missing. */
export function readManifest(xml: string, locale: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const elements = [...root.getElementsByTagName("*")];
  const find = (where: Element | undefined, name: string): Element => {
    const found = [...(where ?? root.documentElement).getElementsByTagName("*")].find((one) => one.localName === name);
    if (!found) throw new Error(`manifest.xml: ${where?.localName ?? "OfficeApp"} has no ${name}.`);
    return found;
  };
  const resource = (user: Element): string => {
    const id = user.getAttribute("resid");
    const found = elements.find((element) => element.getAttribute("id") === id);
    const text =
      [...(found?.children ?? [])].find((child) => child.getAttribute("Locale") === locale)?.getAttribute("Value") ??
      found?.getAttribute("DefaultValue");
    if (!text) throw new Error(`manifest.xml: resid ${id} names nothing.`);
    return text;
  };
  const address = (user: Element): string => ADDIN_ROOT + new URL(resource(user)).pathname;
  const functions = elements.find(
    (element) => element.localName === "ExtensionPoint" && element.getAttribute("xsi:type") === "CustomFunctions",
  );
  const button = find(undefined, "Control");
  const icon = [...find(button, "Icon").children].find((image) => image.getAttribute("size") === "32");
  if (!icon) throw new Error("manifest.xml: the button has no icon of 32 pixels.");
  return {
    id: find(undefined, "Id").textContent.trim(),
    version: find(undefined, "Version").textContent.trim(),
    label: resource(find(button, "Label")),
    tip: resource(find(find(button, "Supertip"), "Description")),
    icon: address(icon),
    pane: address(find(find(button, "Action"), "SourceLocation")),
    functions: address(find(find(functions, "Metadata"), "SourceLocation")),
    namespace: resource(find(functions, "Namespace")),
  };
}
