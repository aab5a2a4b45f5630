import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { AddinFunctions, type BlankAs } from "../host/customFunctions";
import type { HostContext } from "../host/HostContext";
import { Host, type BatchRecord } from "../host/Host";
import type { Calculator, FunctionMetadata } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import { createBridge } from "./bridge";
import { createChannel } from "./channel";
import { createWindow, type AddinWindow } from "./fakeWindow";
import { loadOffice, officeJsPath } from "./office";

export interface StartOptions {
  /** The folder of the built add-in. */
  dist: string;
  workbook: Workbook;
  calculator: Calculator;
  /** The language of Office. */
  locale?: string;
  /**
   * The version of ExcelApi to claim. Where it is given, office.js refuses what came later than this version
   * with ApiNotFound, which it does not do by itself.
   */
  excelApi?: string;
  /** Milliseconds added to every round trip. */
  delayMs?: number;
  onBatch?: (record: BatchRecord) => void;
  /** The scripts of the add-in in `dist`, in their order. */
  scripts?: string[];
  /** Scripts given as text, run after those from `dist`. */
  inlineScripts?: string[];
  /** The add-in's functions; read from functions.json in `dist` if left out and there. */
  functions?: FunctionMetadata[];
  namespace?: string;
  /** How blank cells reach custom functions: Excel's builds differ. */
  blankAs?: BlankAs;
  /** What Workbook.save and Workbook.close do; refused if left out. */
  save?: HostContext["save"];
  close?: HostContext["close"];
  /** Reads the file of another workbook for insertWorksheetsFromBase64; refused if left out. */
  readWorkbook?: (bytes: Uint8Array) => Promise<Workbook>;
  /** Where excel-web-16.00.js lies; the package of office.js if left out. */
  officeJs?: string;
}

/** One add-in running on the Node host. `any` where the add-in itself decides on the types. */
export interface Addin {
  host: Host;
  window: AddinWindow;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  TownIndicators: any;
  functions: AddinFunctions | undefined;
  /** Resolves when all formulas, ours included, have their results. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Loads the unmodified office.js and the built add-in into a window of their own, over the given workbook. */
export async function startAddin(options: StartOptions): Promise<Addin> {
  const locale = options.locale ?? "zh-CN";
  const host = new Host({ ...options, locale, log: options.onBatch });
  const { bridge, dispose } = createBridge(host);
  const { channel, dispose: closeChannel } = createChannel(host);
  const runLate = (src: string): boolean => {
    const path = join(options.dist, basename(new URL(src, "https://localhost/").pathname));
    if (!existsSync(path)) return false;
    runScript(window, readFileSync(path, "utf8"), basename(path));
    return true;
  };
  const { window, ready } = createWindow(locale, runLate);
  const office = loadOffice(window, host, { bridge, channel, path: options.officeJs ?? officeJsPath() });
  if (options.excelApi !== undefined) refuseLaterApis(office);
  ready();

  const scripts = options.scripts ?? scriptsIn(options.dist);
  for (const script of scripts) runScript(window, readFileSync(join(options.dist, script), "utf8"), script);
  (options.inlineScripts ?? []).forEach((text, index) => runScript(window, text, `inline-${index}.js`));

  const functions = options.functions ?? readFunctions(options.dist);
  let caller: AddinFunctions | undefined;
  if (functions) {
    const { namespace = "IND", blankAs } = options;
    caller = new AddinFunctions(host, { namespace, functions, blankAs });
    await caller.ready;
    await options.calculator.connect(caller);
  }
  return {
    host,
    window,
    ...office,
    get TownIndicators() {
      return window.TownIndicators;
    },
    functions: caller,
    settled: () => options.calculator.settled(),
    dispose() {
      dispose();
      closeChannel();
      caller?.dispose();
      host.dispose();
    },
  };
}

/** The scripts of an add-in's page that need no pane, in their order; not every build splits the texts off. */
function scriptsIn(dist: string): string[] {
  return [...["sentences.js"].filter((script) => existsSync(join(dist, script))), "functions.js", "commands.js"];
}

function readFunctions(dist: string): FunctionMetadata[] | undefined {
  const path = join(dist, "functions.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { functions: FunctionMetadata[] }).functions;
}

/** A switch of the library's own, which it means to set and, by a slip, sets in the wrong place. */
function refuseLaterApis(office: { OfficeExtension: unknown }): void {
  const { CommonUtility } = office.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** Runs a plain browser script; what it declares at its top stays its own unless it puts it on the window. */
function runScript(window: AddinWindow, text: string, name: string): void {
  const globals = ["window", "self", "document", "navigator", "location", "Office", "Excel", "OfficeExtension"];
  const more = ["OfficeRuntime", "CustomFunctions", "localStorage", "sessionStorage", "globalThis"];
  const list = [...globals, ...more];
  const script = new Function(...list, `${text}\n//# sourceURL=workbench-${name}`);
  script.call(window, ...list.map((one) => (one === "globalThis" ? window : window[one])));
}
