/** One sample as OfficeDev/office-js-snippets keeps them: a YAML file whose script is a block of its own. */
export interface Snippet {
  name: string;
  /** TypeScript, as it stands in the file. */
  script: string;
}

/** Takes the name and the script out of a snippet's YAML; undefined where it has no script for Excel. */
export function readSnippet(yaml: string): Snippet | undefined {
  const lines = yaml.replace(/\r\n/g, "\n").split("\n");
  const name = lines
    .find((line) => line.startsWith("name:"))
    ?.slice(5)
    .trim()
    .replace(/^(['"])(.*)\1$/, "$2");
  const head = lines.findIndex((line) => line.startsWith("script:"));
  const start = head < 0 ? -1 : lines.findIndex((line, index) => index > head && /^\s+content:\s*\|/.test(line));
  if (!name || start < 0 || !lines.some((line) => /^host:\s*EXCEL\b/i.test(line))) return undefined;
  const depth = lines[start + 1]!.search(/\S/);
  const body: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.trim() !== "" && line.search(/\S/) < depth) break;
    body.push(line.slice(depth));
  }
  return { name, script: body.join("\n").trimEnd() + "\n" };
}
