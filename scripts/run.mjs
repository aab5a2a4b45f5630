/**
 * Runs a command of the workbench without a browser: node scripts/run.mjs calc|report ...
 * What is missing or older than its sources is built first; messages about that go to the error side.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureAll } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

async function run() {
  try {
    await ensureAll((text) => console.error(text));
  } catch (error) {
    console.error(`The build failed: ${error.message}`);
    return 1;
  }
  // npm runs scripts in the project's folder; names of files mean the folder the person is in.
  if (process.env.npm_lifecycle_event && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  const { main } = createRequire(import.meta.url)(join(root, "build", "cli.cjs"));
  return main(process.argv.slice(2), {
    dist: join(root, "dist"),
    result: (text) => process.stdout.write(text),
    line: (text) => process.stderr.write(`${text}\n`),
  });
}

// Results of any size must be out before the program ends, and nothing that still runs may hold it.
const code = await run();
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
