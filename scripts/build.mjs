/**
 * Builds what the commands need and what is missing or older than its sources: the add-in (dist/), the headless
 * engine (build/engine.cjs) and the commands (build/cli.cjs). Alone: node scripts/build.mjs
 */
import { spawn } from "node:child_process";
import { mkdir, stat, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isStale } from "./stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const inRoot = (paths) => paths.map((path) => join(root, path));

/** Runs a script of Node; what it prints is shown on the error side only, and only where it fails. */
async function runScript(script, words) {
  const child = spawn(process.execPath, [script, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (data) => (printed += data));
  child.stderr.on("data", (data) => (printed += data));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return;
  process.stderr.write(printed);
  throw new Error(`${script} ${words.join(" ")} ended with exit code ${code}.`);
}

/** webpack leaves files alone that did not change, so a stamp tells when it ran. */
export async function ensureAddin(tell) {
  const stamp = join(root, "build", "addin.stamp");
  const sources = ["src", "assets", "tools", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];
  const missing = await stat(join(root, "dist", "functions.json")).then(
    () => false,
    () => true,
  );
  if (!missing && !(await isStale(stamp, inRoot(sources)))) return;
  tell("Building the add-in ...");
  const begun = new Date();
  await runScript(join(dirname(require.resolve("webpack-cli/package.json")), "bin", "cli.js"), [
    "--mode",
    "production",
  ]);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, "");
  await utimes(stamp, begun, begun);
}

export async function ensureEngine(tell) {
  const sources = ["workbench/engine", "workbench/model", "scripts/build-engine.mjs", "package-lock.json"];
  if (!(await isStale(join(root, "build", "engine.cjs"), inRoot(sources)))) return;
  tell("Building the engine ...");
  await runScript(join(root, "scripts", "build-engine.mjs"), []);
}

export async function ensureCommands(tell) {
  const output = join(root, "build", "cli.cjs");
  const sources = ["cli", "files", "host", "model", "node"].map((room) => `workbench/${room}`);
  if (!(await isStale(output, inRoot([...sources, "scripts/build.mjs", "package-lock.json"])))) return;
  tell("Building the commands ...");
  await build({
    absWorkingDir: root,
    entryPoints: ["workbench/cli/main.ts"],
    outfile: output,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
}

export async function ensureAll(tell) {
  await ensureAddin(tell);
  await ensureEngine(tell);
  await ensureCommands(tell);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureAll((text) => console.error(text));
