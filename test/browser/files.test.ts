import { readFileSync } from "node:fs";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { Workbook } from "../../workbench/model/Workbook";
import { readCell, startBench, typeIntoCell, type Bench, type OpenWorkbench } from "./workbench";

jest.mock(
  "hucre/xlsx",
  () => jest.requireActual<typeof import("../workbench/support/hucre")>("../workbench/support/hucre").hucre,
);
jest.setTimeout(120_000);

let bench: Bench;
let opened: OpenWorkbench;

beforeAll(async () => {
  bench = await startBench();
  opened = await bench.open("?empty");
}, 300_000);

afterAll(() => bench?.close());

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

test("an .xlsx is opened beside a fresh add-in, edited, and saved", async () => {
  const { page } = opened;
  const workbook = Workbook.withSheet("来自文件");
  workbook.active.setInputs(0, 0, [[{ value: "渠县" }, { value: 2 }, { formula: "=B1*2" }]]);
  const bytes = await writeXlsx(workbook, { functions: [] });
  await page.setInputFiles("#book-file", file("七月.xlsx", Buffer.from(bytes)));
  await page.waitForFunction(() => window.workbench!.workbook.active.name === "来自文件");
  await page.evaluate(() => window.workbench!.ready);
  expect(await page.locator("#book").textContent()).toBe("七月");
  expect((await readCell(page, "来自文件", 0, 2)).shown).toBe("4");
  await typeIntoCell(page, 0, 1, "5");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-book")]);
  expect(download.suggestedFilename()).toBe("七月.xlsx");
  const saved = await readXlsx(new Uint8Array(readFileSync(await download.path())), { functions: [] });
  expect(saved.active.cell(0, 1)?.value).toBe(5);
  expect(saved.active.cell(0, 2)).toMatchObject({ formula: "=B1*2", value: 10 });
});

test("what is no workbook is refused in a dialog that Escape closes; the workbook stays", async () => {
  const { page } = opened;
  await page.setInputFiles("#book-file", file("坏.xlsx", Buffer.from("no zip")));
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.evaluate(() => window.workbench!.workbook.active.name)).toBe("来自文件");
});

test("input against data validation is taken back after a dialog", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    const sheet = window.workbench!.workbook.active;
    sheet.validations.push({
      rect: { top: 5, left: 0, bottom: 5, right: 0 },
      type: "List",
      formula1: "甲,乙",
      ignoreBlanks: true,
      inCellDropDown: true,
      error: { show: true, style: "Stop", title: "", message: "只能填甲、乙" },
    });
  });
  await typeIntoCell(page, 5, 0, "丙");
  await page.getByText("只能填甲、乙").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => (window.workbench!.workbook.active.cell(5, 0)?.value ?? null) === null);
  await page.locator("#cell-card select").selectOption("乙");
  await page.waitForFunction(() => window.workbench!.workbook.active.cell(5, 0)?.value === "乙");
});

test("F6 goes from the ribbon to the sheet, to the pane and back; the splitter moves by keys", async () => {
  const { page } = opened;
  await page.focus("#show-pane");
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("pane-frame");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("show-pane");
  await page.focus("#grip");
  await page.keyboard.press("ArrowLeft");
  expect((await page.locator("#pane").boundingBox())!.width).toBe(370);
});

test("a pane reloaded in mid-work comes back and works", async () => {
  const { page } = await bench.open("?empty&log");
  await page.click("#reload-pane");
  await page.waitForTimeout(200);
  await page.evaluate(() => window.workbench!.ready);
  const pane = (await (await page.waitForSelector("#pane-frame")).contentFrame())!;
  await pane.waitForFunction(() => typeof Office !== "undefined" && typeof Excel !== "undefined");
  await pane.evaluate(() => Office.onReady());
  const name = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }),
  );
  expect(name).toBe("Sheet1");
});

test("nothing complained and nothing left this machine", () => {
  expect(opened.faults).toEqual([]);
  expect(opened.strangers).toEqual([]);
});
