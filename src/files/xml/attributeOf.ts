import { decodeXml } from "./decodeXml";

/** The value of an attribute in the text of a tag behind its name, or `null`; a prefix (r:id) does not count. */
export function attributeOf(attributes: string, wanted: string): string | null {
  let place = 0;
  while (true) {
    const equals = attributes.indexOf("=", place);
    if (equals < 0) return null;
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open++;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") return null;
    const close = attributes.indexOf(quote, open + 1);
    if (close < 0) return null;
    if (isNamed(attributes, place, equals, wanted)) return decodeXml(attributes.slice(open + 1, close));
    place = close + 1;
  }
}

function isNamed(attributes: string, from: number, equals: number, wanted: string): boolean {
  let end = equals;
  while (end > from && isSpace(attributes.charCodeAt(end - 1))) end--;
  const begin = end - wanted.length;
  if (begin < from || !attributes.startsWith(wanted, begin)) return false;
  return begin === from || isSpace(attributes.charCodeAt(begin - 1)) || attributes[begin - 1] === ":";
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
