import { strToU8, zipSync } from "fflate";
import type { FileContents } from "../../src/core/intake/FileReading";
import { readFile } from "../../src/files/readFile";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of a workbook by their paths, as XML. */
export type Parts = Record<string, string | Uint8Array>;

export const relations = (...list: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A sheet's XML around its rows; `after` stands behind them, `before` in front. */
export const sheetXml = (rows: string, after = "", before = "") =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a workbook with one sheet, 表, of these rows. */
export function bookParts(sheet: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "/xl/styles.xml"],
    ),
    "xl/sharedStrings.xml": "<sst/>",
    "xl/styles.xml": "<styleSheet/>",
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

export const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/** A workbook of one sheet of these rows, as bytes. */
export const book = (rows: string, more: Parts = {}) => zip(bookParts(sheetXml(rows), more));

/** Reads a file that can be read; a refusal fails the test. */
export async function contents(name: string, bytes: Uint8Array): Promise<FileContents> {
  const reading = await readFile(name, bytes);
  if ("refusal" in reading) throw new Error(`${reading.refusal} ${reading.args.join(" ")}`);
  return reading;
}

export const cellsOf = async (bytes: Uint8Array, name = "a.xlsx") => (await contents(name, bytes)).sheets[0]!.cells;
