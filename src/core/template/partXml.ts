/** The namespaces of what we keep inside the workbook as custom XML. */
export const TEMPLATE_NAMESPACE = "urn:town-indicators:template";
export const SYNONYMS_NAMESPACE = "urn:town-indicators:synonyms";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const CONTENT = /<(?:\w+:)?kept\b[^>]*>([\s\S]*)<\/(?:\w+:)?kept\s*>/u;
const CDATA = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u;

/** JSON as a part of custom XML: one element whose text it is. */
export function partXml(namespace: string, json: unknown): string {
  const text = JSON.stringify(json).replace(/[&<>]/gu, (sign) => ENTITIES[sign]!);
  return `<kept xmlns="${namespace}">${text}</kept>`;
}

/** The JSON of a part, or `undefined` where someone else wrote it. Other programs may write the same XML with other entities. */
export function partJson(xml: string): unknown {
  const content = CONTENT.exec(xml)?.[1];
  if (content === undefined) return undefined;
  try {
    return JSON.parse(CDATA.exec(content)?.[1] ?? unescaped(content));
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return NAMED[name!] ?? whole;
  });
}
