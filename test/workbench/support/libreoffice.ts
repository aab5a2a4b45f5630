import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { child, children, descendants, parseXml, type XmlElement } from "../../../workbench/files/xlsx/xml";

const found = spawnSync("soffice", ["--version"]).status === 0;
/** Runs a test where LibreOffice is; where it is not, the test is skipped, except in CI, where it fails. */
export const withLibreOffice = found || process.env.CI === "true" ? test : test.skip;
export const note = found ? "(needs LibreOffice)" : "(needs LibreOffice, which is not installed: soffice)";

/** Lets LibreOffice, with a profile of its own, save a file in another form. */
export async function converted(bytes: Uint8Array | string, from: string, to: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "soffice-"));
  try {
    const source = join(folder, `in.${from}`);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, source], { stdio: "ignore" });
    return await readFile(join(out, `in.${to.split(":")[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for many files at once, which takes little longer than one; gives them by their names. */
export async function convertedAll(
  files: Map<string, Uint8Array>,
  from: string,
  to: string,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "soffice-"));
  try {
    const names = [...files.keys()];
    const sources = names.map((_, index) => join(folder, `${index}.${from}`));
    for (const [index, name] of names.entries()) await writeFile(sources[index]!, files.get(name)!);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, ...sources], {
      stdio: "ignore",
    });
    const read = async (index: number) => readFile(join(out, `${index}.${to.split(":")[0]}`), "utf8");
    return new Map(await Promise.all(names.map(async (name, index) => [name, await read(index)] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A sheet as LibreOffice reads it: each cell's value, formula and look by its place, sizes, and what stands beside. */
export interface SheetReading {
  cells: Record<string, unknown>;
  widths: (string | undefined)[];
  heights: (string | undefined)[];
}

const MOST_COLUMNS = 40;
const MOST_ROWS = 200;

/** The sheets of a flat OpenDocument text, with every style resolved to what it says. */
export function readingOf(fods: string): Record<string, SheetReading> {
  const root = parseXml(fods);
  const styles = new Map<string, XmlElement>();
  for (const name of ["styles", "automatic-styles"]) {
    for (const style of child(root, name)?.children ?? []) {
      const family = style.attributes["style:family"] ?? (style.name.endsWith("-style") ? "table" : "");
      if (family.startsWith("table") && style.name !== "default-style")
        styles.set(style.attributes["style:name"] ?? "", style);
    }
  }
  const tables = descendants(child(root, "body"), "table").filter(
    (each) => each.attributes["table:name"] !== undefined,
  );
  return Object.fromEntries(tables.map((table) => [table.attributes["table:name"], sheetOf(table, styles)]));
}

function sheetOf(table: XmlElement, styles: Map<string, XmlElement>): SheetReading {
  const columns = descendants(table, "table-column").flatMap((column) => repeated(column, "columns", MOST_COLUMNS));
  const rows = descendants(table, "table-row").flatMap((row) => repeated(row, "rows", MOST_ROWS));
  const cells: SheetReading["cells"] = {};
  rows.slice(0, MOST_ROWS).forEach((row, r) => {
    const line = row.children.filter(({ name }) => name === "table-cell" || name === "covered-table-cell");
    let column = 0;
    for (const cell of line) {
      for (const each of repeated(cell, "columns", MOST_COLUMNS)) {
        const style =
          each.attributes["table:style-name"] ?? columns[column]?.attributes["table:default-cell-style-name"];
        const reading = cellOf(each, look(style, styles));
        if (reading) cells[`${r},${column}`] = reading;
        column++;
      }
    }
  });
  const size = (element: XmlElement | undefined, properties: string, name: string) =>
    element &&
    [
      element.attributes["table:visibility"],
      child(styles.get(element.attributes["table:style-name"] ?? ""), properties)?.attributes[name],
    ].join(" ");
  const used = Object.keys(cells).map((key) => key.split(",").map(Number) as [number, number]);
  const [lastRow, lastColumn] = [0, 1].map((index) => Math.max(...used.map((place) => place[index]!)));
  return {
    cells,
    widths: columns
      .slice(0, lastColumn! + 1)
      .map((each) => size(each, "table-column-properties", "style:column-width")),
    heights: rows.slice(0, lastRow! + 1).map((each) => size(each, "table-row-properties", "style:row-height")),
  };
}

function cellOf(cell: XmlElement, look: Record<string, unknown>): unknown {
  const attributes = Object.entries(cell.attributes).filter(
    ([name]) => !/style-name|repeated|calcext|validation-name/.test(name),
  );
  const text = children(cell, "p").map(wordsOf);
  const notes = children(cell, "annotation").map((each) => children(each, "p").map(wordsOf));
  const empty = text.length === 0 && attributes.length === 0;
  // A cell that never was in the file has the file's normal font, which nobody sees.
  const seen = empty
    ? Object.fromEntries(Object.entries(look).filter(([name]) => /background|border/.test(name)))
    : look;
  if (empty && notes.length === 0 && Object.keys(seen).length === 0) return undefined;
  return { ...Object.fromEntries(attributes), text, notes, look: seen };
}

/** The words of a paragraph, links with their addresses. */
function wordsOf(paragraph: XmlElement): string {
  const links = descendants(paragraph, "a").map((link) => ` -> ${link.attributes["xlink:href"]}`);
  const words = (element: XmlElement): string => element.text + element.children.map(words).join("");
  return words(paragraph).trim() + links.join("");
}

/** All properties of a style, those of its parents included, and its number format as it is written. */
function look(name: string | undefined, styles: Map<string, XmlElement>): Record<string, unknown> {
  const style = styles.get(name ?? "Default");
  if (!style) return {};
  const parent = style.attributes["style:parent-style-name"];
  const all: Record<string, unknown> = parent
    ? look(parent, styles)
    : name === "Default"
      ? {}
      : look("Default", styles);
  for (const group of style.children) {
    for (const [key, value] of Object.entries(group.attributes)) all[`${group.name} ${key}`] = value;
  }
  const format = styles.get(style.attributes["style:data-style-name"] ?? "");
  // The format of numbers nobody has chosen one for may be named or left out.
  const applied = all["map style:apply-style-name"];
  // The look of a rule names no font, so LibreOffice gives it the normal one.
  if (typeof applied === "string") {
    const rule = Object.entries(look(applied, styles)).filter(([key]) => !/font-name|font-size/.test(key));
    all["map style:apply-style-name"] = Object.fromEntries(rule);
  }
  // LibreOffice numbers declarations of one font.
  const font = all["text-properties style:font-name"];
  if (typeof font === "string") all["text-properties style:font-name"] = font.replace(/\d+$/, "");
  // The step of an indent is that of the file's normal font, which we write as that of every workbook.
  const indent = parseFloat(String(all["paragraph-properties fo:margin-left"] ?? 0));
  all["paragraph-properties fo:margin-left"] = indent.toFixed(1);
  // LibreOffice's own size, where a style names none.
  all["text-properties fo:font-size"] ??= "10pt";
  if (format && !(format.attributes["style:name"] === "N0")) all.format = formatOf(format, styles);
  return tidy(all);
}

function formatOf(format: XmlElement, styles: Map<string, XmlElement>): unknown {
  const parts = format.children
    .filter((each) => each.name !== "map")
    .map((each) => [
      each.name,
      each.text,
      each.attributes,
      each.children.map((inner) => [inner.name, inner.attributes]),
    ]);
  const maps = children(format, "map").map((map) => {
    const other = styles.get(map.attributes["style:apply-style-name"] ?? "");
    return [map.attributes["style:condition"], other && formatOf(other, styles)];
  });
  return [format.name, parts, maps];
}

/** Leaves out what says the same as nothing. */
function tidy(look: Record<string, unknown>): Record<string, unknown> {
  const nothing: Record<string, string> = {
    "fo:border": "none",
    "fo:border-top": "none",
    "fo:border-bottom": "none",
    "fo:border-left": "none",
    "fo:border-right": "none",
    "fo:background-color": "transparent",
    "style:diagonal-bl-tr": "none",
    "style:diagonal-tl-br": "none",
    "style:rotation-align": "none",
    "fo:wrap-option": "no-wrap",
    "fo:font-weight": "normal",
    "fo:font-style": "normal",
    "style:text-underline-style": "none",
    "style:shrink-to-fit": "false",
    "style:text-line-through-style": "none",
    "style:cell-protect": "protected",
    "style:repeat-content": "false",
    "style:print-content": "true",
    "fo:text-shadow": "none",
    "css3t:text-justify": "auto",
    "style:writing-mode": "page",
    "loext:vertical-justify": "auto",
    "style:direction": "ltr",
    "style:rotation-angle": "0",
    "style:text-align-source": "value-type",
    "style:text-outline": "false",
    "style:text-line-through-type": "none",
  };
  return Object.fromEntries(
    Object.entries(look).filter(
      ([key, value]) =>
        nothing[key.split(" ")[1] ?? ""] !== value &&
        !/asian|complex|language|country|hyphenat|family-generic|font-pitch|font-family|use-window/.test(key),
    ),
  );
}

function repeated(element: XmlElement, what: string, most: number): XmlElement[] {
  const times = Number(element.attributes[`table:number-${what}-repeated`] ?? 1);
  return Array.from({ length: Math.min(times, most) }, () => element);
}
