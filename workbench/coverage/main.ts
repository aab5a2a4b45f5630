import { join } from "node:path";
import { Host } from "../host/Host";
import type { Calculator } from "../model/Calculator";
import { Workbook } from "../model/Workbook";
import { createBridge } from "../node/bridge";
import { createChannel } from "../node/channel";
import { createWindow } from "../node/fakeWindow";
import { loadOffice, officeJsPath } from "../node/office";
import { readDocumented } from "./documented";
import { readHost } from "./host";
import { readLibrary } from "./library";
import { compare, page, type Coverage } from "./table";

/** Where the type definitions of office.js lie, which are the reference for names. */
export function typesPath(root: string): string {
  return join(root, "node_modules", "@types", "office-js", "index.d.ts");
}

/** Loads the unmodified office.js and compares its members with the host's. */
export function readCoverage(root: string): Coverage {
  const host = new Host({ workbook: Workbook.withSheet("Sheet1"), calculator: IDLE });
  const { bridge, dispose } = createBridge(host);
  const { channel } = createChannel(host);
  const office = loadOffice(createWindow("en-US", () => false).window, host, { bridge, channel, path: officeJsPath() });
  const coverage = compare(readDocumented(typesPath(root)), readLibrary(office.Excel), readHost(root));
  dispose();
  host.dispose();
  return coverage;
}

/** The text of docs/workbench-coverage.md. */
export function coveragePage(root: string): string {
  return page(readCoverage(root));
}

/** Nothing is calculated where only names are read. */
const IDLE: Calculator = {
  calculated: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  calculate: () => Promise.resolve(),
  evaluate: () => Promise.resolve(null),
  stale: false,
  connect: () => Promise.resolve(),
  notCalculated: () => [],
  dispose: () => undefined,
};
