import { coerce, type Coerced } from "../host/coercion";
import type { Input, Sheet } from "../model/Sheet";
import type { Style } from "../model/style";
import { Workbook } from "../model/Workbook";
import { fromCsv, toCsv } from "./csv";
import { decodeText, encodeText, type Encoding } from "./encoding";
import { FileFault } from "./FileFault";

/** A workbook of one sheet from a text with commas, tabs or semicolons; texts become what they become when typed. */
export function readCsv(bytes: Uint8Array, name: string, locale = "zh-CN"): Workbook {
  const { text } = decodeText(bytes);
  const lines = linesOf(text);
  const workbook = Workbook.withSheet(sheetName(name));
  const sheet = workbook.active;
  workbook.as("file", () => {
    lines.forEach((line, row) => {
      const inputs: (Input | undefined)[] = [];
      const styles: (Style | undefined)[] = [];
      line.forEach((field, column) => {
        const typed = field === "" ? undefined : typedIn(field, locale);
        inputs[column] = typed?.input;
        styles[column] = typed?.numberFormat === undefined ? undefined : { numberFormat: typed.numberFormat };
      });
      if (inputs.some(Boolean)) sheet.setInputs(row, 0, [Array.from(inputs)]);
      if (styles.some(Boolean)) sheet.setStyles(row, 0, [Array.from(styles)]);
    });
  });
  workbook.saved = true;
  return workbook;
}

/** The values of a sheet from A1 on, as a CSV text (or one with tabs) in bytes. */
export function writeCsv(sheet: Sheet, encoding: Encoding = "utf-8-mark", delimiter: "," | "\t" = ","): Uint8Array {
  const used = sheet.usedRect(true);
  const values = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: used!.right + 1 }, (_each, column) => sheet.cell(row, column)?.value ?? null),
  );
  return encodeText(toCsv(values, delimiter), encoding);
}

/** What a file of text does not hold of the workbook, for a person to know before saving. */
export function csvLosses(workbook: Workbook): string[] {
  const others = workbook.sheets.filter((sheet) => sheet !== workbook.active).map((sheet) => sheet.name);
  return [
    ...(others.length > 0 ? [`the other sheets (${others.join(", ")})`] : []),
    "formulas (their values are kept)",
    "formats and all else that is no value",
  ];
}

function typedIn(field: string, locale: string): Coerced | undefined {
  try {
    return coerce(field, "General", locale);
  } catch {
    // A text that begins like a formula but is none stays a text.
    return { input: { value: field } };
  }
}

function linesOf(text: string): string[][] {
  const head = text
    .slice(0, 10_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r?\n/, 1)[0]!;
  const count = (delimiter: string) => head.split(delimiter).length;
  const delimiter = ["\t", ";"].reduce((best, each) => (count(each) > count(best) ? each : best), ",");
  try {
    return fromCsv(text, delimiter);
  } catch (error) {
    throw new FileFault((error as Error).message);
  }
}

/** 2018年7月.csv gives the sheet 2018年7月; what a sheet's name cannot hold is left out. */
function sheetName(file: string): string {
  const name = file
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*:[\]]/g, "")
    .slice(0, 31);
  return name.replace(/^'+|'+$/g, "") || "Sheet1";
}
