import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Calculator } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";

/** What the built engine exports. */
interface EngineModule {
  createHeadlessCalculator(workbook: Workbook, quick?: boolean): Promise<Calculator>;
}

/**
 * Starts the headless calculator. The engine is a built file (scripts/build-engine.mjs): it is loaded
 * when it is first needed, because it is large and plain Node cannot load its packages unbuilt. With `quick` false Univer's
 * own functions are left as they are, to be compared with.
 */
export async function createHeadlessCalculator(workbook: Workbook, quick = true): Promise<Calculator> {
  const file = findEngine();
  const module = createRequire(file)(file) as EngineModule;
  return module.createHeadlessCalculator(workbook, quick);
}

/** build/engine.cjs of this project, seen from this file or from a bundle of it. */
function findEngine(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, "build", "engine.cjs");
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) break;
  }
  throw new Error("build/engine.cjs is missing: run `node scripts/build-engine.mjs` first.");
}
