const PIECES =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g;

/**
 * Refuses a part whose elements do not close: the library that reads the file would take what it finds before the
 * break and leave the rest of the figures out without a word.
 */
export function refuseBroken(path: string, xml: string): void {
  const open: string[] = [];
  for (const [, slash, name, empty] of xml.matchAll(PIECES)) {
    if (name === undefined || empty) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) throw new Error(`${path} breaks off before </${name}>`);
  }
  if (open.length > 0) throw new Error(`${path} breaks off inside <${open.at(-1)}>`);
}
