/**
 * Builds what the commands need and what is missing or older than its sources: the add-in (dist/), the headless
 * engine (build/engine.cjs) and the commands (build/cli.cjs). Alone: node scripts/build.mjs
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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

/**
 * Builds where it is needed, one process at a time: another command that finds the same thing stale waits, and then
 * finds it built. The lock of a process that has died is taken over.
 */
async function ensure(name, isNeeded, make, tell) {
  if (!(await isNeeded())) return;
  await mkdir(join(root, "build"), { recursive: true });
  const lock = join(root, "build", "building.lock");
  while (!(await taken(lock))) await pause(200);
  try {
    if (!(await isNeeded())) return;
    tell(`Building the ${name} ...`);
    await make();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner && !isAlive(owner)) await rm(lock, { force: true });
    return false;
  }
}

function isAlive(owner) {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** webpack leaves files alone that did not change, so a stamp tells when it ran. */
export async function ensureAddin(tell) {
  const stamp = join(root, "build", "addin.stamp");
  const sources = ["src", "assets", "tools", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];
  const isNeeded = async () => {
    const built = await stat(join(root, "dist", "functions.json")).catch(() => undefined);
    return !built || (await isStale(stamp, inRoot(sources)));
  };
  const make = async () => {
    const begun = new Date();
    const webpack = join(dirname(require.resolve("webpack-cli/package.json")), "bin", "cli.js");
    await runScript(webpack, ["--mode", "production"]);
    await writeFile(stamp, "");
    await utimes(stamp, begun, begun);
  };
  await ensure("add-in", isNeeded, make, tell);
}

export async function ensureEngine(tell) {
  const sources = [
    "workbench/engine",
    "workbench/model",
    "scripts/build-engine.mjs",
    "scripts/univer-speed.mjs",
    "package-lock.json",
  ];
  const isNeeded = () => isStale(join(root, "build", "engine.cjs"), inRoot(sources));
  await ensure("engine", isNeeded, () => runScript(join(root, "scripts", "build-engine.mjs"), []), tell);
}

export async function ensureCommands(tell) {
  const output = join(root, "build", "cli.cjs");
  const rooms = ["cli", "files", "host", "model", "node"].map((room) => `workbench/${room}`);
  const isNeeded = () => isStale(output, inRoot([...rooms, "scripts/build.mjs", "package-lock.json"]));
  const make = async () => {
    const draft = join(root, "build", "cli.draft.cjs");
    await build({
      absWorkingDir: root,
      entryPoints: ["workbench/cli/main.ts"],
      outfile: draft,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "warning",
    });
    await rename(draft, output);
  };
  await ensure("commands", isNeeded, make, tell);
}

/** All that the commands calc and report need. */
export async function ensureAll(tell) {
  await ensureAddin(tell);
  await ensureEngine(tell);
  await ensureCommands(tell);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureAll((text) => console.error(text));
