import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Whether an output is missing or older than any of its sources (files, or folders with all that is in them). */
export async function isStale(output, sources) {
  const built = await stat(output).catch(() => undefined);
  if (!built) return true;
  const times = await Promise.all(sources.map(newest));
  return Math.max(...times) > built.mtimeMs;
}

async function newest(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newest(join(path, name))));
  return Math.max(0, ...times);
}
