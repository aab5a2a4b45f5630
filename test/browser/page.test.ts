import { readCell, startBench, typeIntoCell, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(60_000);

const SAMPLE = "达州数据";
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

describe.each([
  { search: "", language: "zh-CN", label: "乡镇指标", tryIt: "试一试" },
  { search: "?lang=en-US", language: "en-US", label: "Town Indicators", tryIt: "Try it" },
])("the workbench in $language", ({ search, language, label, tryIt }) => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await bench.open(search);
  });

  afterAll(() => opened?.page.context().close());

  test("the grid shows the sample", async () => {
    const { page } = opened;
    expect(await readCell(page, SAMPLE, 6, 0)).toMatchObject({ value: "达川区", shown: "达川区" });
    expect(await readCell(page, SAMPLE, 6, 9)).toMatchObject({ formula: "=D7/H7", shown: "90.8%" });
    expect((await readCell(page, SAMPLE, 1, 0)).shown).toContain(tryIt);
  });

  test("the add-in runs in the pane, in Excel, in this language", async () => {
    const { pane } = opened;
    expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(language);
  });

  test("the ribbon button carries the manifest's label and shows and hides the pane", async () => {
    const { page, pane } = opened;
    const button = page.getByRole("button", { name: label, exact: true });
    expect(await page.locator("#pane").isVisible()).toBe(true);
    await button.click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await button.click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(pane.isDetached()).toBe(false);
  });

  test("a formula typed into a cell is calculated", async () => {
    await typeIntoCell(opened.page, 24, 7, "=1+2");
    expect(await readCell(opened.page, SAMPLE, 24, 7)).toEqual({ value: 3, formula: "=1+2", shown: "3" });
  });

  test("a function of the add-in typed into a cell is answered by the add-in", async () => {
    await typeIntoCell(opened.page, 1, 5, "=IND.YOY(110,100)");
    const cell = await readCell(opened.page, SAMPLE, 1, 5);
    expect(cell.value).toBeCloseTo(0.1, 12);
    expect(cell.shown).toBe("10.0%");
  });

  test("Excel.run in the pane reads the sheet", async () => {
    const text = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A7:H7").load("text");
        await context.sync();
        return range.text[0];
      }),
    );
    expect(text).toEqual(["达川区", "重点项目投资", "2018年1—7月", "26.8", "亿元", "", "41.2", "29.5"]);
  });

  test("nothing complained and nothing left this machine", () => {
    expect(opened.faults).toEqual([]);
    expect(opened.strangers).toEqual([]);
  });
});

test("the log lists round trips, a planned failure reaches the add-in once", async () => {
  const { page, pane } = await bench.open("?log&empty");
  const readOnce = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return "read";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  await page.fill("#fail-batch", "1");
  await page.click("#fail-plan");
  expect(await page.innerText("#fail-said")).toContain("将失败");
  expect(await readOnce()).toBe("GeneralException");
  expect(await page.innerText("#fail-said")).toContain("已发生");
  expect(await readOnce()).toBe("read");
  const rows = await page.locator("#drawer tbody tr").allInnerTexts();
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows.filter((row) => row.includes("GeneralException"))).toHaveLength(1);
  expect(await page.evaluate(() => window.workbench!.workbook.sheets.map((sheet) => sheet.name))).toEqual(["Sheet1"]);
  await page.context().close();
});

test("a sheet the add-in adds stays in the background until the add-in activates it", async () => {
  const { page, pane, faults } = await bench.open("?empty");
  const add = (name: string, activate: boolean) =>
    pane.evaluate(
      ([name, activate]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(name);
          sheet.getRange("A1:B1").values = [[1, "=A1+1"]];
          if (activate) sheet.activate();
          await context.sync();
        }),
      [name, activate] as const,
    );
  const shown = async () => {
    await page.evaluate(() => window.workbench!.settled());
    await page.waitForTimeout(200);
    const active = await page.evaluate(() => window.workbench!.workbook.active.name);
    const tabs = await page.locator("[data-u-comp=slide-tab-item][aria-selected=true]").allInnerTexts();
    return { active, tabs };
  };
  await add("后台", false);
  expect(await shown()).toEqual({ active: "Sheet1", tabs: ["Sheet1"] });
  expect((await readCell(page, "后台", 0, 1)).shown).toBe("2");
  await add("前台", true);
  expect(await shown()).toEqual({ active: "前台", tabs: ["前台"] });
  // The first button below the grid: a sheet a person adds has rows as high as those of the workbook's others.
  await page.mouse.click(35, 750);
  await page.waitForFunction(() => window.workbench!.workbook.sheets.length === 4);
  await page.evaluate(() => window.workbench!.settled());
  expect(await page.evaluate(() => window.workbench!.grid.drawnHeight(window.workbench!.workbook.active, 4))).toBe(15);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the add-in hears when a person hides and shows the pane", async () => {
  const { page, pane } = await bench.open("?empty");
  await pane.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode)).then(() => 0);
  });
  await page.click("#close-pane");
  await page.click("#show-pane");
  await page.waitForTimeout(1000);
  const heard = await pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  await page.context().close();
});

test("the add-in hears which cell a person clicks, and where in it; pulling over cells is no click", async () => {
  const { page, pane } = await bench.open();
  await pane.evaluate(() => {
    const heard: [string, number, number][] = [];
    Object.assign(window, { heard });
    return Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(({ address, offsetX, offsetY }) => {
        heard.push([address, Math.round(offsetX), Math.round(offsetY)]);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  const box = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").first().boundingBox())!;
  // Beside the row numbers (46 pixels) and below the letters (20): A1:J1 merged, 30 points high, then row 2 of 21.
  const place = (x: number, y: number) => [box.x + 46 + x, box.y + 20 + y] as const;
  await page.mouse.click(...place(200, 20));
  await page.mouse.click(...place(8, 40 + 12));
  await page.mouse.move(...place(8, 160));
  await page.mouse.down();
  await page.mouse.move(...place(140, 200), { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(500);
  const heard = await pane.evaluate(() => (window as unknown as { heard: [string, number, number][] }).heard);
  expect(heard).toEqual([
    ["A1", 150, 15],
    ["A2", 6, 9],
  ]);
  await page.context().close();
});

test("a row grows in the grid when the add-in gives it larger letters", async () => {
  const { page, pane } = await bench.open("?empty");
  const heightAfter = async (size: number) => {
    await pane.evaluate(
      (points) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("B3").format.font.size = points;
          await context.sync();
        }),
      size,
    );
    await page.evaluate(() => window.workbench!.settled());
    return page.evaluate(() => window.workbench!.grid.drawnHeight(window.workbench!.workbook.active, 2));
  };
  expect([await heightAfter(36), await heightAfter(20), await heightAfter(11)]).toEqual([46.5, 26.25, 15]);
  expect(await page.evaluate(() => [...window.workbench!.workbook.active.rowHeights])).toEqual([]);
  await page.context().close();
});

test("a wrong address says what is wrong instead of an empty page", async () => {
  await expect(bench.open("?lang=fr")).rejects.toThrow("lang=fr");
});
