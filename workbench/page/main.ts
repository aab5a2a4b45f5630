import "./page.css";
import "./pane.css";
import "./dialog.css";
import "./drawer.css";
import "./fonts.css";
import type { Grid } from "../engine/grid";
import { gridWords } from "../engine/gridWords";
import type { Host } from "../host/Host";
import type { FunctionMetadata } from "../model/Calculator";
import { Workbook } from "../model/Workbook";
import { connectBookTools, saveFile, type Book, type BookTools } from "./book";
import { createCellCard } from "./cellCard";
import { element, make } from "./dom";
import { createDrawer } from "./drawer";
import { readManifest, type Manifest } from "./manifest";
import { addressIn, addressWithTheme, readOptions, type PageOptions, type ThemeName } from "./options";
import { createPaneFrame } from "./pane";
import { connectRegions } from "./regions";
import { fillSample, SAMPLE_FILE } from "./sample";
import { openSession, type Session } from "./session";
import { fill, texts } from "./texts";
import { watchInput } from "./validation";

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
  document.documentElement.dataset.theme = options.theme;
  element("bar").title = words.regions;
  element("home-tab").textContent = words.homeTab;
  const button = element("show-pane");
  button.title = manifest.tip;
  button.querySelector("img")!.src = manifest.icon;
  button.querySelector("span")!.textContent = manifest.label;
  const language = element("language") as HTMLAnchorElement;
  language.textContent = words.otherLanguage;
  language.lang = other;
  language.href = addressIn(other, location.search);
  labelThemes(options);
  element("developer").textContent = words.developer;
  element("developer").title = words.developerHint;
}

/** The choice of look; another one opens the page anew. */
function labelThemes({ locale, theme }: PageOptions): void {
  const words = texts[locale];
  const names: Record<ThemeName, string> = {
    light: words.themeLight,
    dark: words.themeDark,
    contrast: words.themeContrast,
  };
  const select = element("theme") as HTMLSelectElement;
  select.setAttribute("aria-label", words.theme);
  select.replaceChildren(
    ...Object.entries(names).map(([value, textContent]) =>
      make("option", { value, textContent, selected: value === theme }),
    ),
  );
  select.addEventListener("change", () => {
    location.search = addressWithTheme(select.value as ThemeName, location.search);
  });
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

/** The look a person has chosen for the whole system. */
function systemTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

async function start(options: PageOptions): Promise<void> {
  const { locale } = options;
  const words = texts[locale];
  element("notice").textContent = words.loading;
  // Fetched meanwhile: the grid asks for its words, and the workbook for its figures, later on.
  // What fails of it is told where it is waited for.
  gridWords(locale).catch(() => {});
  const workbook = openWorkbook(options);
  workbook.catch(() => {});
  const manifest = readManifest(await fetchText("/manifest.xml"), locale);
  label(options, manifest);
  const { functions } = JSON.parse(await fetchText(manifest.functions)) as { functions: FunctionMetadata[] };
  const pane = createPaneFrame(manifest.label, words);
  pane.show(true);
  const drawer = createDrawer(words);
  drawer.show(options.log);
  await loadFonts();

  let session: Session | undefined;
  let book: Book;
  let stopWatching = () => {};
  const grid = () => session!.grid;
  const showCard = createCellCard(words, locale, (...place) => grid().enter(...place));
  const show = async (shown: Book) => {
    stopWatching();
    session?.close();
    book = shown;
    document.title = `${book.name} - ${manifest.label}`;
    element("book").textContent = book.name;
    session = await openSession(book.workbook, {
      options,
      manifest,
      functions,
      pane,
      drawer,
      showCard,
      showFault,
      save: () => saveFile(tools),
      leave: () => void show({ workbook: Workbook.withSheet(words.emptySheet), name: words.bookName }).catch(showFault),
    });
    stopWatching = watchInput(book.workbook, {
      texts: words,
      locale,
      undo: () => grid().undo(),
      focus: (row, column) => grid().focusCell(book.workbook.active, row, column),
    });
    const { host, ready } = session;
    window.workbench = { workbook: book.workbook, host, grid: grid(), ready, settled: () => grid().settled() };
  };
  const tools: BookTools = {
    texts: words,
    functions: functions.map(({ name }) => `${manifest.namespace}.${name}`),
    addin: manifest,
    locale,
    current: () => book,
    show,
    settled: () => grid().settled(),
    notCalculated: () => grid().notCalculated(),
  };
  await show({ workbook: await workbook, name: words.bookName });
  connectRegions(() => grid().focus());
  connectBookTools(tools);
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
  await start(readOptions(location.search, systemTheme()));
} catch (error) {
  showFault(error);
}
