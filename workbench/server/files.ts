import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface FoundFile {
  bytes: Buffer;
  contentType: string;
}

/**
 * Reads a file below a folder by its path in an address, without regard to case if asked.
 * `undefined` where there is none or the path would leave the folder.
 */
export async function findFile(folder: string, path: string, anyCase = false): Promise<FoundFile | undefined> {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith(".") || /[\\:\0]/.test(part))) return undefined;
  const file = anyCase ? await matchCase(folder, parts) : join(folder, ...parts);
  if (!file) return undefined;
  try {
    return {
      bytes: await readFile(file),
      contentType: CONTENT_TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    };
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** office.js asks for AgaveErrorUX where the package has agaveerrorux. */
async function matchCase(folder: string, parts: string[]): Promise<string | undefined> {
  let at = folder;
  for (const part of parts) {
    const names = await readdir(at).catch(() => [] as string[]);
    const name = names.includes(part) ? part : names.find((one) => one.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    at = join(at, name);
  }
  return at;
}
