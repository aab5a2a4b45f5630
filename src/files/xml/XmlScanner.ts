import { MOST_TEXT } from "../limits";
import { Refused } from "../Refused";

/** What a scanner tells, in the order of the file; names come without their prefix. */
export interface XmlVisitor {
  /** `attributes` is the text behind the name: see `attributeOf`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Still with its entities: see `decodeXml`. */
  text?(text: string): void;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;

/** Scans XML that comes in pieces. It holds no tree and no stack, so neither size nor depth can exhaust it; no entity is ever declared. */
export class XmlScanner {
  private rest = "";
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });

  constructor(private readonly visitor: XmlVisitor) {}

  push(bytes: Uint8Array): void {
    this.scan(this.decode(() => this.decoder.decode(bytes, { stream: true })));
  }

  /** Text behind the last tag is white space, or the file was cut off. */
  end(): void {
    this.scan(this.decode(() => this.decoder.decode()));
    if (this.rest.trim() !== "") throw new Refused("broken");
  }

  private decode(read: () => string): string {
    try {
      return read();
    } catch {
      throw new Refused("broken");
    }
  }

  private scan(piece: string): void {
    const text = this.rest + piece;
    let place = 0;
    while (place < text.length) {
      const tag = text.indexOf("<", place);
      if (tag < 0) break;
      if (tag > place) this.visitor.text?.(text.slice(place, tag));
      const after = this.tag(text, tag);
      place = after < 0 ? tag : after;
      if (after < 0) break;
    }
    this.rest = text.slice(place);
    if (this.rest.length > MOST_TEXT) throw new Refused("broken");
  }

  /** Tells of the tag at a place and answers the place behind it, or -1 where its end is still to come. */
  private tag(text: string, start: number): number {
    const first = text[start + 1];
    if (first === undefined) return -1;
    if (first === "!") return this.declaration(text, start);
    if (first === "?") return behind(text, "?>", start);
    const end = endOfTag(text, start + 1);
    if (end < 0) return -1;
    if (first === "/") {
      this.visitor.close(plainName(text, start + 2, end).name);
      return end + 1;
    }
    const empty = text.charCodeAt(end - 1) === SLASH;
    const { name, next } = plainName(text, start + 1, empty ? end - 1 : end);
    this.visitor.open(name, text.slice(next, empty ? end - 1 : end));
    if (empty) this.visitor.close(name);
    return end + 1;
  }

  private declaration(text: string, start: number): number {
    if (text.length < start + 9) return -1;
    if (text.startsWith("<!--", start)) return behind(text, "-->", start + 4);
    // No workbook declares a document type; one that does means harm.
    if (!text.startsWith("<![CDATA[", start)) throw new Refused("broken");
    const end = behind(text, "]]>", start);
    if (end > 0) this.visitor.text?.(text.slice(start + 9, end - 3).replaceAll("&", "&amp;"));
    return end;
  }
}

function behind(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? -1 : place + mark.length;
}

/** A ">" inside quotation marks does not end a tag. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let place = from; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return place;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function plainName(text: string, from: number, end: number): { name: string; next: number } {
  let begin = from;
  let place = from;
  for (; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code === COLON) begin = place + 1;
    else if (code <= 32) break;
  }
  return { name: text.slice(begin, place), next: place };
}
