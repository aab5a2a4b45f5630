import { decodeXml } from "../xml/decodeXml";

/** Text of a workbook's XML: entities, and characters that XML cannot hold, which Excel writes as _x000D_. */
export function plainText(text: string): string {
  const decoded = decodeXml(text);
  if (!decoded.includes("_x")) return decoded;
  return decoded
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll("\r\n", "\n");
}
