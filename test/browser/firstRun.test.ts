import type { Frame } from "playwright-core";
import { readCell, startBench, typeIntoCell, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(90_000);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

const click = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).click();

/** Everything a newcomer does, by the words on the screen. */
describe.each([
  {
    search: "",
    words: {
      import: "导入",
      imported: "已写入 20 行，在工作表“指标数据”。",
      go: "去生成对比表",
      build: "生成对比表",
      built: /对比表已建好/,
    },
    sheet: "对比表 2018年1—7月",
    verdict: "超序时，增速高于达州市",
  },
  {
    search: "?lang=en-US",
    words: {
      import: "Import",
      imported: "20 rows written, on the sheet “Indicator data”.",
      go: "Go to comparison",
      build: "Build the sheet",
      built: /The comparison is ready/,
    },
    sheet: "Comparison Jan–Jul 2018",
    verdict: "ahead of pace, faster than 达州市",
  },
])("the first run, page $search", ({ search, words, sheet, verdict }) => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await bench.open(search);
  });

  afterAll(() => opened?.page.context().close());

  test("one click imports the template from the sheet in front", async () => {
    // The navigation has a button of the same word in English; the page's own is the last.
    await opened.pane.getByRole("main").getByRole("button", { name: words.import, exact: true }).click();
    await opened.pane.getByText(words.imported).waitFor();
  });

  test("one click builds the comparison; growth, completion, pace and ranks stand in the grid", async () => {
    const { page, pane } = opened;
    await click(pane, words.go);
    await pane.getByRole("main").getByRole("button", { name: words.build, exact: true }).click();
    await pane.getByText(words.built).waitFor();
    await page.evaluate(() => window.workbench!.settled());
    const shown = async (row: number) => {
      const cells = await Promise.all(Array.from({ length: 12 }, (_, column) => readCell(page, sheet, row, column)));
      return cells.map((cell) => cell.shown);
    };
    expect(await shown(5)).toEqual([
      "—",
      "达州市",
      "291.5",
      "527.3",
      "55.3%",
      "-3.1",
      "371.5",
      "78.5%",
      "—",
      "12.9%",
      "—",
      "",
    ]);
    expect(await shown(7)).toEqual([
      "1",
      "达川区",
      "26.8",
      "41.2",
      "65.0%",
      "+6.7",
      "29.5",
      "90.8%",
      "1",
      "13.4%",
      "3",
      verdict,
    ]);
    expect(await page.evaluate(() => window.workbench!.workbook.active.name)).toBe(sheet);
  });

  test("functions typed beside it rank the towns without the total", async () => {
    const { page } = opened;
    await typeIntoCell(page, 5, 13, "=IND.RANK_AMONG_TOWNS(C6:C15,C6:C15,,,B6:B15)");
    const ranks = await Promise.all([5, 6, 7].map(async (row) => (await readCell(page, sheet, row, 13)).value));
    expect(ranks).toEqual(["—", "—", 3]);
  });

  test("the sheet stays alive: a figure typed over changes rates and ranks", async () => {
    const { page } = opened;
    await typeIntoCell(page, 14, 2, "34");
    expect((await readCell(page, sheet, 14, 4)).shown).toBe("100.0%");
    expect((await readCell(page, sheet, 14, 0)).shown).toBe("1");
    expect((await readCell(page, sheet, 7, 0)).shown).toBe("2");
  });

  test("nothing complained and nothing left this machine", () => {
    expect(opened.faults).toEqual([]);
    expect(opened.strangers).toEqual([]);
  });
});

test("a figure typed over in the data marks the sheet; refreshed from the list it shows the figure, undone the old one", async () => {
  const opened = await bench.open("");
  const { page, pane } = opened;
  const [data, sheet, town] = ["指标数据", "对比表 2018年1—7月", "达川区"];
  const item = pane.getByRole("listitem", { name: sheet });
  const isMarked = (mark: string) => item.getByText(mark).waitFor();
  const rowOf = (name: string, value: number) =>
    page.evaluate(
      ([of, unit, figure]) => {
        const cells = [...window.workbench!.workbook.sheet(of)!.cells()];
        const rows = new Set(cells.filter(({ cell }) => cell.value === unit).map(({ row }) => row));
        return cells
          .filter(({ row, cell }) => rows.has(row) && cell.value === figure)
          .map((one) => [one.row, one.column]);
      },
      [name, town, value] as const,
    );
  await pane.getByRole("main").getByRole("button", { name: "导入", exact: true }).click();
  await click(pane, "去生成对比表");
  await pane.getByRole("main").getByRole("button", { name: "生成对比表", exact: true }).click();
  await isMarked("✓ 与数据一致");

  const [[row, column]] = (await rowOf(data, 26.8)) as [[number, number]];
  const shown = (await rowOf(sheet, 26.8))[0]!;
  await page.evaluate((name) => window.workbench!.workbook.activate(window.workbench!.workbook.sheet(name)!), data);
  await typeIntoCell(page, row, column, "30.1");
  await click(pane, "重新检查");
  await isMarked("⚠ 数据已变，需要刷新");
  await click(pane, `刷新“${sheet}”`);
  await pane.getByText(`“${sheet}”已刷新。`).waitFor();
  await isMarked("✓ 与数据一致");
  expect(await rowOf(sheet, 30.1)).toEqual([shown]);
  await page.evaluate(() => window.workbench!.settled());
  expect((await readCell(page, sheet, shown[0]!, shown[1]!)).shown).toBe("30.1");
  expect((await readCell(page, sheet, shown[0]!, shown[1]! + 2)).shown).toBe("73.1%");

  await click(pane, "撤销刷新");
  await pane.getByText(`已撤销：“${sheet}”恢复到了刷新前的样子。`).waitFor();
  await isMarked("⚠ 数据已变，需要刷新");
  expect((await readCell(page, sheet, shown[0]!, shown[1]!)).shown).toBe("26.8");
  expect(opened.faults).toEqual([]);
  expect(opened.strangers).toEqual([]);
  await page.context().close();
});
