import type { Pace } from "../Pace";
import { Refused } from "../Refused";
import { XmlScanner, type XmlVisitor } from "../xml/XmlScanner";
import type { ZipEntry } from "../zip/readZip";
import { fullAllowance, unpack } from "../zip/unpack";
import { RelationsVisitor, type Relation } from "./RelationsVisitor";

/** The parts of an .xlsx file. */
export class Package {
  private readonly allowance = fullAllowance();

  constructor(
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly pace: Pace,
  ) {}

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Lets a visitor walk through a part's XML. */
  async visit<Visitor extends XmlVisitor>(path: string, visitor: Visitor): Promise<Visitor> {
    const entry = this.entries.get(path);
    if (!entry) throw new Refused("broken");
    const scanner = new XmlScanner(visitor);
    await unpack(entry, (bytes) => scanner.push(bytes), this.allowance, this.pace);
    scanner.end();
    return visitor;
  }

  /** What a part refers to; nothing where it refers to nothing. */
  async relations(path: string): Promise<Relation[]> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(0, slash));
    const rels = `${folder ? `${folder}/` : ""}_rels/${path.slice(slash + 1)}.rels`;
    return this.has(rels) ? (await this.visit(rels, new RelationsVisitor(folder))).relations : [];
  }
}
