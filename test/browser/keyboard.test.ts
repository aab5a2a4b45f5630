import { startBench, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(60_000);

let bench: Bench;
let opened: OpenWorkbench;

beforeAll(async () => {
  bench = await startBench();
  opened = await bench.open("?log");
}, 300_000);

afterAll(() => bench?.close());

/** Which part of the page has the keyboard. */
const region = () =>
  opened.page.evaluate(() => {
    const at = document.activeElement;
    const inside = ["bar", "pane", "drawer"].find((id) => document.getElementById(id)!.contains(at));
    return inside ?? (at === document.body ? "nothing" : "grid");
  });

/** Where each of some presses of a key leads. */
async function walk(key: string, times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let press = 0; press < times; press++) {
    await opened.page.keyboard.press(key);
    seen.push(await region());
  }
  return seen;
}

test("F6 goes around ribbon, sheet, pane and drawer, with Shift the other way", async () => {
  await opened.page.focus("#show-pane");
  expect(await walk("F6", 4)).toEqual(["grid", "pane", "drawer", "bar"]);
  expect(await walk("Shift+F6", 4)).toEqual(["drawer", "pane", "grid", "bar"]);
});

test("Escape closes the drawer, its button opens it again; F6 leaves out what is closed", async () => {
  const { page } = opened;
  await page.focus("#show-pane");
  await walk("F6", 3);
  await page.keyboard.press("Escape");
  expect(await page.locator("#drawer").isVisible()).toBe(false);
  await page.focus("#show-pane");
  expect(await walk("F6", 3)).toEqual(["grid", "pane", "bar"]);
  await page.focus("#developer");
  await page.keyboard.press("Enter");
  expect(await page.locator("#drawer").isVisible()).toBe(true);
});

test("the pane is closed and opened by keys, and the keyboard is never left nowhere", async () => {
  const { page } = opened;
  await page.focus("#close-pane");
  await page.keyboard.press("Enter");
  expect(await page.locator("#pane").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("show-pane");
  expect(await walk("F6", 3)).toEqual(["grid", "drawer", "bar"]);
  await page.focus("#show-pane");
  await page.keyboard.press("Enter");
  expect(await page.locator("#pane").isVisible()).toBe(true);
  await page.focus("#pane-head button");
  await page.keyboard.press("Escape");
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(await page.locator("#pane").isVisible()).toBe(true);
});

test("an add-in that shows a new sheet and selects a cell finds that cell selected", async () => {
  const { page, pane } = opened;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("选择");
      sheet.getRange("A1:E1").merge();
      sheet.activate();
      sheet.getRange("A13").select();
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench!.settled());
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.workbench!.workbook.selection)).toEqual({
    top: 12,
    left: 0,
    bottom: 12,
    right: 0,
  });
});

test("nothing complained and nothing left this machine", () => {
  expect(opened.faults).toEqual([]);
  expect(opened.strangers).toEqual([]);
});
