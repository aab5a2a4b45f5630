import { Archive } from "../zip";
import { element, parseXml, XML_HEAD } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A pointer from one part to another, or to an address outside. */
export interface Relation {
  id: string;
  type: string;
  /** The last word of its type: comments, drawing, hyperlink ... */
  kind: string;
  /** The path of the part, or the address as it is written. */
  target: string;
  external: boolean;
}

/** The parts of an .xlsx file with what ties them together: relations and kinds of content. */
export class Package {
  private constructor(private readonly archive: Archive) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    return new Package(await Archive.open(bytes));
  }

  get paths(): string[] {
    return this.archive.paths;
  }

  text(path: string): string | undefined {
    return this.archive.text(path);
  }

  data(path: string): Uint8Array | undefined {
    return this.archive.data(path);
  }

  bytes(): Promise<Uint8Array> {
    return this.archive.bytes();
  }

  change(path: string, content: string | Uint8Array): void {
    this.archive.set(path, content);
  }

  /** Adds a part. A content type without a "/" is that of Office: spreadsheetml.comments and the like. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    const type = contentType.includes("/")
      ? contentType
      : `application/vnd.openxmlformats-officedocument.${contentType}+xml`;
    this.archive.set(path, content);
    const types = this.text("[Content_Types].xml")!;
    const override = element("Override", { PartName: `/${path}`, ContentType: type });
    this.change(
      "[Content_Types].xml",
      types.replace("</Types>", () => `${override}</Types>`),
    );
  }

  /** Points from one part to another (or to an address outside) and gives the relation's id. */
  relate(source: string, type: string, target: string, external = false, chosen?: string): string {
    const path = relationsPath(source);
    const xml = this.text(path) ?? `${XML_HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`;
    const id = chosen ?? `rIdW${this.relations(source).length + 1}`;
    const relation = element("Relationship", {
      Id: id,
      Type: type.includes("/") ? type : OFFICE + type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? "External" : undefined,
    });
    this.change(
      path,
      xml.replace(/<\/Relationships>|<Relationships([^>]*)\/>/, (end, attributes?: string) =>
        attributes === undefined ? relation + end : `<Relationships${attributes}>${relation}</Relationships>`,
      ),
    );
    return id;
  }

  /** The kind of content of a part, by its path or by the ending of its name. */
  contentType(path: string): string {
    const types = parseXml(this.text("[Content_Types].xml") ?? "<Types/>").children;
    const own = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase());
    const ending = path.split(".").at(-1)!.toLowerCase();
    const byEnding = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
    return (own ?? byEnding)?.attributes.ContentType ?? "application/octet-stream";
  }

  /** The path, or one with a number nobody has yet. */
  freePath(path: string): string {
    let free = path;
    for (let number = 2; this.data(free) !== undefined; number++) {
      free = path.replace(/(\d*)(\.[^./]*)$/, (_, old: string, ending: string) => `${old}_${number}${ending}`);
    }
    return free;
  }

  relations(source: string): Relation[] {
    const xml = this.text(relationsPath(source));
    if (!xml) return [];
    return parseXml(xml).children.map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      return {
        id: attributes.Id ?? "",
        type: attributes.Type ?? "",
        kind: (attributes.Type ?? "").split("/").at(-1)!,
        target: external ? (attributes.Target ?? "") : resolved(source, attributes.Target ?? ""),
        external,
      };
    });
  }

  /** The parts of a kind that a part points to. */
  related(source: string, kind: string): string[] {
    return this.relations(source)
      .filter((relation) => relation.kind === kind && !relation.external)
      .map((relation) => relation.target);
  }
}

function relationsPath(source: string): string {
  const cut = source.lastIndexOf("/") + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

/** ../charts/chart1.xml, seen from xl/drawings/drawing1.xml, is xl/charts/chart1.xml. */
function resolved(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
