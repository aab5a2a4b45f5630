/**
 * Builds the workbench page (build/page/) and its server (build/server.cjs) where they are missing or older than
 * their sources. Alone: node scripts/build-page.mjs
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cjkLetters } from "./cjk-letters.mjs";
import { cjkSpacing } from "./cjk-spacing.mjs";
import { isStale } from "./stale.mjs";
import { univerSpeed } from "./univer-speed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const inRoot = (paths) => paths.map((path) => join(root, path));

/** The page for the browser: script and styles with the grid's own styles and fonts in them. */
async function buildPage() {
  const out = join(root, "build", "page");
  await mkdir(out, { recursive: true });
  await rm(join(out, "parts"), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "workbench/page/main.ts" },
    outdir: out,
    bundle: true,
    // What the page asks for later, or never, stands in files of its own: five megabytes of hyphenation, other languages.
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    platform: "browser",
    format: "esm",
    target: "es2022",
    minify: true,
    sourcemap: true,
    metafile: true,
    logLevel: "warning",
    plugins: [univerSpeed(), cjkLetters(), cjkSpacing()],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  });
  // Written last, as the mark of a finished build: a copy would keep the time of its source on Windows.
  const page = await readFile(join(root, "workbench", "page", "index.html"), "utf8");
  await writeFile(join(out, "index.html"), page.replace("</head>", `${preloads(metafile)}</head>`));
}

/** Has the browser fetch what the first script needs along with it, not once it has read its five megabytes. */
function preloads({ outputs }) {
  const { imports } = outputs["build/page/main.js"];
  return imports
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => `  <link rel="modulepreload" href="${path.replace("build/page", "")}" />\n  `)
    .join("");
}

/** The server for Node; packages stay where they are. */
async function buildServer() {
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
  const rooms = ["engine", "files", "host", "model", "page"].map((room) => `workbench/${room}`);
  const targets = [
    { output: "build/page/index.html", sources: rooms, name: "workbench page", make: buildPage },
    { output: "build/server.cjs", sources: ["workbench/server"], name: "workbench server", make: buildServer },
  ];
  const scripts = ["build-page", "univer-speed", "cjk-letters", "cjk-spacing"].map((name) => `scripts/${name}.mjs`);
  const always = ["package-lock.json", ...scripts];
  for (const { output, sources, name, make } of targets) {
    if (!(await isStale(join(root, output), inRoot([...sources, ...always])))) continue;
    tell(`Building the ${name} ...`);
    await make();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensurePage((text) => console.error(text));
