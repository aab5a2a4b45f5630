import "./page.css";
import "./drawer.css";
import "./fonts.css";
import { createGrid, type Grid } from "../engine/grid";
import { AddinFunctions } from "../host/customFunctions";
import { Host } from "../host/Host";
import { connectPane, paneName } from "../host/xdm";
import type { FunctionMetadata } from "../model/Calculator";
import { Workbook } from "../model/Workbook";
import { element } from "./dom";
import { createDrawer } from "./drawer";
import { readManifest, type Manifest } from "./manifest";
import { addressIn, readOptions, type PageOptions } from "./options";
import { createPaneFrame, PANE_WIDTH } from "./pane";
import { fillSample, SAMPLE_FILE } from "./sample";
import { fill, texts } from "./texts";

/** What the browser tests and a developer's console reach the running workbench by. */
export interface RunningWorkbench {
  workbook: Workbook;
  host: Host;
  grid: Grid;
  /** Resolves when the add-in runs and its functions can be called from cells. */
  ready: Promise<void>;
  /** Resolves when every formula has its result, those of the add-in included. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: RunningWorkbench;
  }
}

/** A file of our own server; says which one is missing and what to do. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status}): build the add-in and start the server again.`);
  return response.text();
}

/** Writes names and labels into the page. */
function label(options: PageOptions, manifest: Manifest): void {
  const words = texts[options.locale];
  const other = options.locale === "zh-CN" ? "en-US" : "zh-CN";
  document.documentElement.lang = options.locale;
  document.documentElement.toggleAttribute("data-dark", options.dark);
  document.title = `${words.bookName} - ${manifest.label}`;
  element("book").textContent = words.bookName;
  element("home-tab").textContent = words.homeTab;
  const button = element("show-pane");
  button.title = manifest.tip;
  button.querySelector("img")!.src = manifest.icon;
  button.querySelector("span")!.textContent = manifest.label;
  const language = element("language") as HTMLAnchorElement;
  language.textContent = words.otherLanguage;
  language.lang = other;
  language.href = addressIn(other, location.search);
  element("developer").textContent = words.developer;
  element("developer").title = words.developerHint;
}

/** A workbook with the sample figures, or an empty one. */
async function openWorkbook({ locale, empty }: PageOptions): Promise<Workbook> {
  const words = texts[locale];
  const workbook = Workbook.withSheet(empty ? words.emptySheet : words.sampleSheet);
  if (!empty) {
    const csv = await fetchText(SAMPLE_FILE);
    workbook.as("file", () => fillSample(workbook.active, csv, locale));
  }
  return workbook;
}

/** The grid draws on a canvas, which does not wait for fonts; what the machine lacks the browser replaces itself. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
}

async function start(options: PageOptions): Promise<void> {
  const { locale, dark, delayMs } = options;
  const words = texts[locale];
  element("notice").textContent = words.loading;
  const manifest = readManifest(await fetchText("/manifest.xml"), locale);
  label(options, manifest);
  const { functions } = JSON.parse(await fetchText(manifest.functions)) as { functions: FunctionMetadata[] };
  const pane = createPaneFrame(manifest.label, words);
  pane.show(true);
  const drawer = createDrawer(words);
  drawer.show(options.log);

  const workbook = await openWorkbook(options);
  await loadFonts();
  const grid = await createGrid(element("grid"), workbook, {
    locale,
    dark,
    onSelect: (_sheet, rect) => workbook.as("grid", () => workbook.select(rect)),
  });
  const host = new Host({
    workbook,
    calculator: grid,
    locale,
    delayMs,
    log(record) {
      drawer.add(record);
      if (options.log) console.info("round trip", record);
    },
  });
  drawer.connect(host);
  host.services.onPaneState = (state) => pane.show(state === "Visible");
  pane.onToggle = (shown) => host.services.paneChanged(shown ? "Visible" : "Background");
  const ready = host.services.whenFunctionsReady.then(() =>
    grid.connect(new AddinFunctions(host, { namespace: manifest.namespace, functions })),
  );
  ready.catch(showFault);
  window.workbench = { workbook, host, grid, ready, settled: () => grid.settled() };
  const { origin } = location;
  connectPane({ iframe: pane.iframe, host, origin, width: PANE_WIDTH, height: element("pane").clientHeight });
  pane.load(paneName({ origin, locale }), manifest.pane);
  element("notice").textContent = "";
}

function showFault(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const notice = element("notice");
  notice.classList.add("fault");
  notice.textContent = fill(texts[document.documentElement.lang === "en-US" ? "en-US" : "zh-CN"].startFailed, {
    reason,
  });
  console.error(error);
}

try {
  await start(readOptions(location.search));
} catch (error) {
  showFault(error);
}
