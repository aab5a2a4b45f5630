/** One sample as OfficeDev/office-js-snippets keeps them: a YAML file whose parts are blocks of their own. */
export interface Snippet {
  name: string;
  /** TypeScript, as it stands in the file. */
  script: string;
  /** The HTML of its page; empty where it has none. */
  template: string;
}

/** Takes the name, the script and the page out of a snippet's YAML; undefined where it has no script for Excel. */
export function readSnippet(yaml: string): Snippet | undefined {
  const lines = yaml.replace(/\r\n/g, "\n").split("\n");
  const name = lines
    .find((line) => line.startsWith("name:"))
    ?.slice(5)
    .trim()
    .replace(/^(['"])(.*)\1$/, "$2");
  const script = blockOf(lines, "script:");
  if (!name || script === undefined || !lines.some((line) => /^host:\s*EXCEL\b/i.test(line))) return undefined;
  return { name, script, template: blockOf(lines, "template:") ?? "" };
}

/** The literal block below `content:` of a part; undefined where there is none. */
function blockOf(lines: string[], part: string): string | undefined {
  const head = lines.findIndex((line) => line.startsWith(part));
  const start = head < 0 ? -1 : lines.findIndex((line, index) => index > head && /^\s+content:\s*\|/.test(line));
  if (start < 0) return undefined;
  const depth = lines[start + 1]!.search(/\S/);
  const body: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.trim() !== "" && line.search(/\S/) < depth) break;
    body.push(line.slice(depth));
  }
  return body.join("\n").trimEnd() + "\n";
}
