/** Control characters that no text file has; tab, line feed and carriage return are fine. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/u;

/** UTF-8 with or without its mark, UTF-16 with its mark, else GB18030, which Chinese Excel writes by default; `null` is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ["utf-16le"]
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ["utf-16be"]
        : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return BINARY.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}
