import { Archive } from "../../../workbench/files/zip";
import { element, XML_HEAD } from "../../../workbench/files/xlsx/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One part beside the sheets: what it is, what it holds, and which part points to it by which relation. */
export interface FixturePart {
  path: string;
  contentType: string;
  content: string;
  /** The part that points to it, and how; left out: nobody, or the relations are written out. */
  from?: { source: string; type: string; id: string };
}

/** A small .xlsx as another program would write it: everything but the frame is given as XML. */
export interface FixtureFile {
  /** The inside of each sheet's element, by its name. */
  sheets: Record<string, string>;
  /** What is said of a sheet in the list of sheets, such as state="hidden". */
  states?: Record<string, string>;
  /** The inside of the style sheet. */
  styles?: string;
  strings?: string[];
  /** Elements of the workbook before and after its list of sheets. */
  before?: string;
  after?: string;
  parts?: FixturePart[];
  /** Relations to addresses outside the file. */
  links?: { source: string; type: string; id: string; target: string }[];
  /** A last change of every part, for programs that write the same in another way. */
  rewrite?: (xml: string, path: string) => string;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** Every program names all four parts of a look, those it does not change as number 0. */
function wholeLooks(styles: string): string {
  return styles.replace(/<xf\b([^>]*?)(\/?)>/g, (_, given: string, end: string) => {
    const parts = ["numFmtId", "fontId", "fillId", "borderId"].filter((part) => !given.includes(part));
    return `<xf${given}${parts.map((part) => ` ${part}="0"`).join("")}${end}>`;
  });
}

export function fixture(file: FixtureFile): Promise<Uint8Array> {
  const contents = new Map<string, string>();
  const types: [path: string, type: string][] = [];
  const relations = new Map<string, string[]>();
  const relate = (source: string, id: string, type: string, target: string, external = false) => {
    const full = type.includes("/") ? type : `${OFFICE}/${type}`;
    const mode = external ? "External" : undefined;
    const list = relations.get(source) ?? [];
    list.push(element("Relationship", { Id: id, Type: full, Target: target, TargetMode: mode }));
    relations.set(source, list);
  };
  const add = (path: string, type: string, content: string) => {
    contents.set(path, content);
    types.push([path, type]);
  };
  const names = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;
  const list = Object.entries(file.sheets).map(([name, inner], index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    add(path, `${SHEET}.worksheet+xml`, `${XML_HEAD}<worksheet ${names}>${inner}</worksheet>`);
    relate("xl/workbook.xml", `rId${index + 1}`, "worksheet", `/${path}`);
    return `<sheet name="${name}" sheetId="${index + 1}" ${file.states?.[name] ?? ""} r:id="rId${index + 1}"/>`;
  });
  const book = `${file.before ?? ""}<sheets>${list.join("")}</sheets>${file.after ?? ""}`;
  add("xl/workbook.xml", `${SHEET}.sheet.main+xml`, `${XML_HEAD}<workbook ${names}>${book}</workbook>`);
  relate("", "rId1", "officeDocument", "xl/workbook.xml");
  add(
    "xl/styles.xml",
    `${SHEET}.styles+xml`,
    `${XML_HEAD}<styleSheet ${names}>${wholeLooks(file.styles ?? STYLES)}</styleSheet>`,
  );
  relate("xl/workbook.xml", "rIdStyles", "styles", "/xl/styles.xml");
  if (file.strings) {
    const inner = file.strings.map((text) => `<si>${text}</si>`).join("");
    add("xl/sharedStrings.xml", `${SHEET}.sharedStrings+xml`, `${XML_HEAD}<sst ${names}>${inner}</sst>`);
    relate("xl/workbook.xml", "rIdStrings", "sharedStrings", "/xl/sharedStrings.xml");
  }
  for (const { path, contentType, content, from } of file.parts ?? []) {
    add(path, contentType.includes("/") ? contentType : `${SHEET}.${contentType}+xml`, content);
    if (from) relate(from.source, from.id, from.type, `/${path}`);
  }
  for (const { source, id, type, target } of file.links ?? []) relate(source, id, type, target, true);
  for (const [source, all] of relations) {
    const cut = source.lastIndexOf("/") + 1;
    const path = `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
    contents.set(path, XML_HEAD + element("Relationships", { xmlns: RELATIONS }, all.join("")));
  }
  const kinds = types.map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type }));
  const usual = ["rels", "xml"].map((ending) => {
    const type = ending === "xml" ? "application/xml" : "application/vnd.openxmlformats-package.relationships+xml";
    return element("Default", { Extension: ending, ContentType: type });
  });
  const all = XML_HEAD + element("Types", { xmlns: TYPES }, [...usual, ...kinds].join(""));
  const archive = new Archive();
  archive.set("[Content_Types].xml", all);
  for (const [path, content] of contents) archive.set(path, file.rewrite?.(content, path) ?? content);
  return archive.bytes();
}
