import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { AddinIdentity } from "../files/xlsx/addinSettings";
import { readXlsx } from "../files/xlsx/read";
import { child, parseXml } from "../files/xlsx/xml";
import type { FunctionMetadata } from "../model/Calculator";
import { keptResults } from "../model/keptResults";
import type { Workbook } from "../model/Workbook";
import { createHeadlessCalculator } from "../node/engine";
import { startAddin, type Addin } from "../node/runtime";

const NAMESPACE = "IND";

/** What a file needs to know of the built add-in: its functions, and under which name its settings stand. */
export async function fileOptions(dist: string): Promise<{ functions: string[]; addin: AddinIdentity }> {
  const manifest = parseXml(await readFile(join(dist, "manifest.xml"), "utf8"));
  const [id, version] = ["Id", "Version"].map((name) => child(manifest, name)?.text.trim());
  if (!id || !version) throw new Error("manifest.xml has no Id or no Version.");
  return { functions: await functionNames(dist), addin: { id, version } };
}
const LONGEST_WAIT = 120_000;

/** The names of the add-in's functions with their namespace, as its functions.json has them. */
async function functionNames(dist: string): Promise<string[]> {
  const text = await readFile(join(dist, "functions.json"), "utf8");
  const { functions } = JSON.parse(text) as { functions: FunctionMetadata[] };
  return functions.map(({ name }) => `${NAMESPACE}.${name}`);
}

/**
 * Gives the workbook the engine and the built add-in, lets the work be done, and waits for all results. `told` is what a
 * person has to know of results that were not calculated.
 */
export async function withAddin<T>(
  dist: string,
  workbook: Workbook,
  locale: string,
  work: (addin: Addin) => Promise<T>,
): Promise<{ result: T; told: string[] }> {
  const calculator = await createHeadlessCalculator(workbook);
  try {
    const readWorkbook = async (bytes: Uint8Array) => readXlsx(bytes, await fileOptions(dist));
    const addin = await startAddin({ dist, workbook, calculator, locale, officeJs: officeJs(), readWorkbook });
    try {
      const result = await work(addin);
      if (workbook.calculationMode === "Manual") await calculator.calculate();
      await withinTime(addin.settled());
      return { result, told: keptResults(workbook, calculator.notCalculated()) };
    } finally {
      addin.dispose();
    }
  } finally {
    calculator.dispose();
  }
}

/** office.js as its package has it, wherever the person is who runs the command. */
function officeJs(): string {
  const folder = dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  return join(folder, "dist", "excel-web-16.00.js");
}

async function withinTime(settled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `The calculation was not finished after ${LONGEST_WAIT / 1000} seconds.`;
    timer = setTimeout(() => reject(new Error(message)), LONGEST_WAIT);
  });
  try {
    await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
