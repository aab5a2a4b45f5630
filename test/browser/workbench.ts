import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { startServer, type RunningServer } from "../../workbench/server/server";
import { findChromium } from "./chromium";

const root = join(__dirname, "../..");
const BROWSER_OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One opened workbench page with the add-in's pane in it. */
export interface OpenWorkbench {
  page: Page;
  pane: Frame;
  /** What the page and the pane have complained about so far. */
  faults: string[];
  /** Addresses outside this machine that something has asked for. */
  strangers: string[];
}

/** What a person has chosen for the whole system; left out: light, in no forced colours. */
export type SystemLook = Pick<BrowserContextOptions, "colorScheme" | "forcedColors">;

/** A server and a browser for the tests of one file. */
export interface Bench {
  origin: string;
  /** Opens the page, `?lang=en-US` for instance, and waits until the add-in is there and its functions are known. */
  open(search?: string, look?: SystemLook): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** Builds what is missing or stale, starts the server on a free port and a browser. */
export async function startBench(): Promise<Bench> {
  for (const script of ["build.mjs", "build-page.mjs"]) {
    execFileSync(process.execPath, [join(root, "scripts", script)], { stdio: ["ignore", "ignore", "inherit"] });
  }
  const server: RunningServer = await startServer({
    port: 0,
    page: join(root, "build/page"),
    dist: join(root, "dist"),
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
    manifest: join(root, "manifest.xml"),
    samples: join(root, "samples"),
    certificates: join(root, "build/certificates"),
  });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_OPTIONS });
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    origin: server.origin,
    open: (search = "", look = {}) => open(browser, server.origin, search, look),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function open(browser: Browser, origin: string, search: string, look: SystemLook): Promise<OpenWorkbench> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...look });
  const page = await context.newPage();
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  await page.goto(`${origin}/${search}`);
  const startFault = page.locator("#notice.fault");
  await page.waitForFunction(() => window.workbench !== undefined || document.querySelector("#notice.fault"));
  if (await startFault.count()) throw new Error((await startFault.textContent()) ?? "");
  await page.evaluate(() => window.workbench!.ready);
  const handle = await page.waitForSelector("#pane-frame", { state: "attached" });
  const pane = await handle.contentFrame();
  if (!pane) throw new Error("The pane's frame has no document.");
  await pane.waitForFunction(() => typeof Office !== "undefined");
  await pane.evaluate(() => Office.onReady());
  return { page, pane, faults, strangers };
}

/** Types into a cell of the active sheet, zero-based, as a person would, and waits for the results. */
export async function typeIntoCell(page: Page, row: number, column: number, text: string): Promise<void> {
  // A click gives the grid the keyboard; the cell itself is chosen by its number, wherever it lies on the screen.
  const box = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").first().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(([r, c]) => window.workbench!.grid.focusCell(window.workbench!.workbook.active, r, c), [
    row,
    column,
  ] as const);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ([r, c]) => {
      const cell = window.workbench!.workbook.active.cell(r, c);
      return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
    },
    [row, column] as const,
  );
  await page.evaluate(() => window.workbench!.settled());
}

/** What the model holds and what the grid shows in a cell of a sheet; errors as their codes. */
export function readCell(page: Page, sheet: string, row: number, column: number) {
  return page.evaluate(
    ([name, r, c]) => {
      const { workbook, grid } = window.workbench!;
      const found = workbook.sheet(name);
      if (!found) throw new Error(`There is no sheet ${name}.`);
      const cell = found.cell(r, c);
      const value = cell?.value ?? null;
      return {
        value: typeof value === "object" && value !== null ? value.code : value,
        formula: cell?.formula,
        shown: grid.shownText(found, r, c),
      };
    },
    [sheet, row, column] as const,
  );
}
