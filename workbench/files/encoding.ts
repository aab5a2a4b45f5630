import { FileFault } from "./FileFault";

/** How a text is written as bytes; Excel in China reads a CSV without a mark as GB18030. */
export type Encoding = "utf-8" | "utf-8-mark" | "gb18030";

const MARK = "\ufeff";

/**
 * The text of a file and how it was written: by its byte order mark, else UTF-8 where the bytes are valid UTF-8, else
 * GB18030, which every GBK and GB2312 file is as well.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const label = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
    return { text: new TextDecoder(label).decode(bytes), encoding: "utf-8-mark" };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (const [label, encoding] of [
    ["utf-8", marked ? "utf-8-mark" : "utf-8"],
    ["gb18030", "gb18030"],
  ] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  throw new FileFault("The file's text is neither UTF-8 nor GB18030; save it again as UTF-8.");
}

/** The bytes of a text. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding !== "gb18030") return new TextEncoder().encode(encoding === "utf-8-mark" ? MARK + text : text);
  const table = gbTable();
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (point >= 0x10000) bytes.push(...fourBytes(point - 0x10000 + FIRST_BEYOND));
    else {
      const known = table.get(letter);
      if (!known)
        throw new FileFault(`The character "${letter}" (U+${point.toString(16)}) cannot be written as GB18030.`);
      bytes.push(...known);
    }
  }
  return Uint8Array.from(bytes);
}

/** The place of U+10000 in the row of codes of four bytes. */
const FIRST_BEYOND = (0x90 - 0x81) * 12_600;
/** Codes of four bytes for the basic plane. */
const FOUR_BYTE_CODES = 39_420;

function fourBytes(place: number): number[] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}

let table: Map<string, number[]> | undefined;

/** Platforms read GB18030 but do not write it: the table for writing is what their reader makes of every code. */
function gbTable(): Map<string, number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder("gb18030");
  const add = (code: number[]) => {
    const letter = decoder.decode(Uint8Array.from(code));
    if (letter.length === 1 && letter !== "\ufffd" && !table!.has(letter)) table!.set(letter, code);
  };
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) add([first, second]);
  }
  for (let place = 0; place < FOUR_BYTE_CODES; place++) add(fourBytes(place));
  return table;
}
