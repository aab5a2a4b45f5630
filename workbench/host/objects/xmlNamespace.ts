const NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]*(?::[\\p{L}_][\\p{L}\\p{N}_.-]*)?";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>$`, "u");
const PARTS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/**
 * The namespace of the root of an XML document, the empty text where it has none;
 * `undefined` where the text is not well formed: tags that do not match, none or several roots, texts outside the root.
 */
export function namespaceOf(xml: string): string | undefined {
  const open: string[] = [];
  let namespace: string | undefined;
  for (const [part] of xml.replace(/^\uFEFF/, "").matchAll(PARTS)) {
    if (part.startsWith("<!--") || part.startsWith("<?")) continue;
    if (part.startsWith("<![CDATA[") || !part.startsWith("<")) {
      if (open.length === 0 && part.trim() !== "") return undefined;
      continue;
    }
    const [, closing, name = "", attributes = "", empty] = TAG.exec(part) ?? [];
    if (name === "") return undefined;
    if (closing) {
      if (open.pop() !== name || empty) return undefined;
      continue;
    }
    if (open.length === 0 && namespace !== undefined) return undefined;
    if (open.length === 0) namespace = declared(name, attributes);
    if (!empty) open.push(name);
  }
  return open.length === 0 ? namespace : undefined;
}

function declared(name: string, attributes: string): string {
  const wanted = name.includes(":") ? `xmlns:${name.split(":")[0]}` : "xmlns";
  for (const [, attribute, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attribute === wanted) return double ?? single ?? "";
  }
  return "";
}
