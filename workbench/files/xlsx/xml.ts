/** One element of an XML text; its name has no prefix, its attributes have the prefixes they were written with. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text right inside it. */
  text: string;
}

const PIECES =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Characters that XML cannot hold, not even by their number. */
const NOT_XML = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The outermost element of an XML text. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, verbatim, slash, name, attributes, empty, text] of xml.matchAll(PIECES)) {
    const parent = open.at(-1)!;
    if (verbatim !== undefined) parent.text += verbatim;
    else if (text !== undefined) parent.text += unescaped(text);
    else if (name !== undefined && slash) open.pop();
    else if (name !== undefined) {
      const element = { name: local(name), attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
    if (open.length === 0) break;
  }
  const outermost = root.children[0];
  if (open.length !== 1 || !outermost) throw new Error("a part of it is no complete XML");
  return outermost;
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The children of this name. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The element itself and all below it of this name. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  const below = element.children.flatMap((each) => descendants(each, name));
  return element.name === name ? [element, ...below] : below;
}

/** The `val` of a child, as charts have it. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** An attribute that is written as 1, true, 0 or false. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The relation an element points to by r:id, whatever the prefix. */
export function relationOf(element: XmlElement, name = "id"): string | undefined {
  return Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** An element as text; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined>,
  inner = "",
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`)
    .join("");
  return inner === "" ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** A text as it stands in XML, in an element or an attribute; characters XML cannot hold are left out. */
export function escaped(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"\r\n\t]/g, (letter) => {
    const entity = Object.keys(ENTITIES).find((name) => ENTITIES[name] === letter);
    return entity ? `&${entity};` : `&#${letter.charCodeAt(0)};`;
  });
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key, double, single] of text.matchAll(ATTRIBUTE)) found[key!] = unescaped(double ?? single ?? "");
  return found;
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all: string, hex?: string, decimal?: string, name?: string) => {
      if (hex || decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      return ENTITIES[name ?? ""] ?? all;
    },
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
