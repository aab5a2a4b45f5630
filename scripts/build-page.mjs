/**
 * Builds the workbench page into build/page/ and its server into build/server.cjs.
 * Alone: node scripts/build-page.mjs
 */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isStale } from "./stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The page for the browser: script and styles with the grid's own styles and fonts in them. */
export async function buildPage() {
  const out = join(root, "build", "page");
  await mkdir(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { main: "workbench/page/main.ts" },
    outdir: out,
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    minify: true,
    sourcemap: true,
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  });
  await copyFile(join(root, "workbench", "page", "index.html"), join(out, "index.html"));
}

/** The server for Node; packages stay where they are. */
export async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ["workbench/server/server.ts"],
    outfile: join(root, "build", "server.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}

/** Builds page and server where they are missing or older than their sources; `tell` hears what is built. */
export async function ensurePage(tell) {
  const sources = ["workbench", "package-lock.json", "scripts/build-page.mjs"].map((path) => join(root, path));
  const targets = [
    { output: join(root, "build", "page", "main.js"), name: "workbench page", make: buildPage },
    { output: join(root, "build", "server.cjs"), name: "workbench server", make: buildServer },
  ];
  for (const { output, name, make } of targets) {
    if (!(await isStale(output, sources))) continue;
    tell(`Building the ${name} ...`);
    await make();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await Promise.all([buildPage(), buildServer()]);
