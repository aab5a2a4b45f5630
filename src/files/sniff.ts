import type { FileRefusalCode } from "../core/intake/FileReading";

/** What a file is by its first bytes, whatever its name says: a way to read it, or why it cannot be. */
export type FileKind = "zip" | "html" | "text" | Exclude<FileRefusalCode, "empty">;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ARCHIVES = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];
/** How a stream of BIFF 2 to 8 begins that stands outside any container. */
const OLD_SHEETS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Tells what a file is. Government systems save web pages as .xls, and people rename files: names are not trusted. */
export function sniff(name: string, bytes: Uint8Array): FileKind {
  const begins = (start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (begins(OLE)) return kindOfContainer(name, bytes);
  if (OLD_SHEETS.some(begins)) return "oldExcel";
  if (begins([0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (isPicture(begins, name)) return "picture";
  if (ARCHIVES.some(begins)) return "archive";
  return kindOfText(bytes);
}

/** "BM" also begins texts. */
function isPicture(begins: (start: readonly number[]) => boolean, name: string): boolean {
  return PICTURES.some((start) => begins(start) && (start.length > 2 || /\.bmp$/i.test(name)));
}

/** The container of old Office files: a directory inside names its streams in UTF-16. */
function kindOfContainer(name: string, bytes: Uint8Array): FileKind {
  const text = new TextDecoder("latin1").decode(bytes);
  const has = (stream: string) => text.includes([...stream].map((letter) => `${letter}\0`).join(""));
  if (has("EncryptedPackage")) return "encrypted";
  if (/\.(et|ett)$/i.test(name) || has("ETExtData")) return "wps";
  if (has("Workbook") || /\.xl[st]$/i.test(name)) return "oldExcel";
  return "otherFile";
}

function kindOfText(bytes: Uint8Array): FileKind {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "latin1";
  const start = new TextDecoder(wide)
    .decode(bytes.subarray(0, 4096))
    .trimStart()
    .replace(/^ï»¿\s*/, "");
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet"/.test(start) && /^<\?xml/.test(start)) {
    return "xmlSpreadsheet";
  }
  if (/^MIME-Version:/i.test(start)) return "xmlSpreadsheet";
  return /^<(!doctype html|html|head|meta|body|table|div|style|!--|\?xml[^>]*>\s*<(!doctype )?html)/i.test(start)
    ? "html"
    : "text";
}
