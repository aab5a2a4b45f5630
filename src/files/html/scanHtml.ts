import { decodeHtml } from "./decodeHtml";
import { TagEnds } from "./TagEnds";

/** What a web page holds, in its order; names in small letters. */
export interface HtmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements whose contents are no markup. */
const RAW = new Set(["script", "style", "textarea", "title", "xmp", "noembed"]);
const NONE: ReadonlyMap<string, string> = new Map();

/** Walks through a web page as a browser would: forgiving, but running and fetching nothing, and once. */
export function scanHtml(html: string, visitor: HtmlVisitor): void {
  const starts = /<(?:!--|[!?]|(\/?)([a-z][^\s/>]{0,63}))/gi;
  const ends = new TagEnds(html);
  let place = 0;
  const text = (end: number) => {
    if (end > place) visitor.text(decodeHtml(html.slice(place, end)));
  };
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    const inside = starts.lastIndex;
    const isComment = start[0] === "<!--";
    const end = isComment ? inside - 1 : start[2] ? ends.after(inside) : ends.next(inside);
    // What never ends is text, and the next tag may begin within it.
    if (end < 0) {
      starts.lastIndex = start.index + 1;
      continue;
    }
    text(start.index);
    place = end + 1;
    if (isComment) place = after(html, "-->", place);
    else if (start[2]) {
      const name = start[2].toLowerCase();
      if (start[1]) visitor.close(name);
      else {
        visitor.open(name, attributesOf(html.slice(inside, end)));
        if (RAW.has(name)) place = raw(html, name, place, visitor);
      }
    }
    starts.lastIndex = place;
  }
  text(html.length);
}

/** Everything up to the end of an element without markup is its text; only a title's matters. */
function raw(html: string, name: string, from: number, visitor: HtmlVisitor): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  const end = closing.exec(html)?.index ?? html.length;
  if (name === "title") visitor.text(decodeHtml(html.slice(from, end)));
  return end;
}

function after(html: string, mark: string, from: number): number {
  const place = html.indexOf(mark, from);
  return place < 0 ? html.length : place + mark.length;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (!/[^\s/]/.test(text)) return NONE;
  const attributes = new Map<string, string>();
  for (const [, name, value = ""] of text.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)) {
    attributes.set(name!.toLowerCase(), decodeHtml(value.replace(/^(["'])([\s\S]*)\1$/, "$2")));
  }
  return attributes;
}
