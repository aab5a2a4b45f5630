/**
 * Builds the page of the fidelity kit, and the link to it, as a build for development has them beside the pane, where
 * they are missing or older than their sources: build/kit. Alone: node scripts/build-kit.mjs
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isStale } from "./stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "build", "kit");
const page = join(out, "fidelity.html");

export async function ensureKit(tell) {
  if (!(await isStale(page, [join(root, "fidelity"), fileURLToPath(import.meta.url)]))) return;
  tell("Building the fidelity kit ...");
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { fidelity: "fidelity/page.ts", fidelityLink: "fidelity/link.ts" },
    outdir: out,
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
  const template = await readFile(join(root, "fidelity", "page.html"), "utf8");
  const html = template.replace("<%= officeJsUrl %>", "/office-js/office.js");
  await writeFile(page, html.replace("</body>", '<script src="fidelity.js"></script></body>'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureKit((text) => console.error(text));
