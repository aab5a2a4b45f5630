import { startBench, type Bench, type SystemLook } from "./workbench";

jest.setTimeout(60_000);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

const LIGHT = "rgb(255, 255, 255)";
/** Fluent's darkest paper, colorNeutralBackground1 of webDarkTheme. */
const DARK = "rgb(41, 41, 41)";
/** As the browser finds the system: a look the test tool puts on would hide what the page hands to its frame. */
const BARE: SystemLook = { colorScheme: null, forcedColors: null };

test("under forced colours on black the cells stay readable: their canvas is white", async () => {
  const { page } = await bench.open("", { colorScheme: "dark", forcedColors: "active" });
  const canvas = page.locator("#grid canvas[id^=univer-sheet-main-canvas]");
  expect(await canvas.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(LIGHT);
  await page.context().close();
});

test.each<[string, string, SystemLook, { theme: string; dark: boolean; forced: boolean; paper: string }]>([
  ["the page light", "?theme=light", BARE, { theme: "light", dark: false, forced: false, paper: LIGHT }],
  ["the page dark", "?theme=dark", BARE, { theme: "dark", dark: true, forced: false, paper: DARK }],
  ["the page in high contrast", "?theme=contrast", BARE, { theme: "contrast", dark: true, forced: false, paper: DARK }],
  ["the system dark", "", { colorScheme: "dark" }, { theme: "dark", dark: true, forced: false, paper: DARK }],
  ["colours forced", "", { forcedColors: "active" }, { theme: "contrast", dark: false, forced: true, paper: LIGHT }],
])("%s: the pane looks so too", async (_name, search, look, expected) => {
  const { page, pane, faults } = await bench.open(search, look);
  await pane.waitForSelector(".fui-FluentProvider");
  const seen = await pane.evaluate(() => ({
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
    paper: getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor,
    // Excel on the web tells no theme in this library: test/browser sees when a newer one does.
    officeTheme: typeof Office.context.officeTheme,
  }));
  const theme = await page.evaluate(() => document.documentElement.dataset.theme);
  expect({ theme, ...seen }).toEqual({ ...expected, officeTheme: "undefined" });
  expect(faults).toEqual([]);
  await page.context().close();
});
