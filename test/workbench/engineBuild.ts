import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Calculator, FunctionCall, FunctionCaller } from "../../workbench/model/Calculator";
import type { CellValue } from "../../workbench/model/values";
import type { Workbook } from "../../workbench/model/Workbook";
import { createHeadlessCalculator } from "../../workbench/node/engine";

const ROOT = join(__dirname, "..", "..");
const SOURCES = ["workbench/engine", "workbench/model", "scripts/build-engine.mjs", "scripts/univer-speed.mjs"];

/** Builds build/engine.cjs when it is missing or older than its sources. */
export function ensureEngine(): void {
  const output = join(ROOT, "build", "engine.cjs");
  const built = existsSync(output) ? statSync(output).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(ROOT, source)) > built)) {
    execFileSync(process.execPath, [join(ROOT, "scripts", "build-engine.mjs")], { stdio: "pipe" });
  }
}

/** The headless calculator of the sources as they are now; with `quick` false, with Univer's own functions. */
export function startEngine(workbook: Workbook, quick = true): Promise<Calculator> {
  ensureEngine();
  return createHeadlessCalculator(workbook, quick);
}

type Deed = (...args: FunctionCall["args"]) => CellValue | CellValue[][];

/** An add-in for tests: plain functions by name, every message kept. */
export function fakeCaller(deeds: Record<string, Deed>, addressed: string[] = []) {
  const messages: FunctionCall[][] = [];
  const caller: FunctionCaller = {
    namespace: "IND",
    functions: Object.keys(deeds).map((name) => ({
      id: name,
      name,
      parameters: [],
      options: { requiresAddress: addressed.includes(name) },
    })),
    async call(calls) {
      messages.push(calls);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return calls.map((call) => deeds[call.name.replace("IND.", "")]!(...call.args));
    },
  };
  return { caller, messages };
}

/** The value of a scalar argument: a reference to one cell comes as a block of one. */
export function one(argument: FunctionCall["args"][number]): CellValue | undefined {
  return Array.isArray(argument) ? argument[0]![0] : argument;
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}
