import { startBench, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(90_000);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

/** The page of comparisons with the picture of the sample. */
async function openPicture(): Promise<OpenWorkbench> {
  const opened = await bench.open("");
  const { pane } = opened;
  const click = (name: string) => pane.getByRole("main").getByRole("button", { name, exact: true }).click();
  await click("导入");
  await click("去生成对比表");
  await pane.getByRole("img", { name: "重点项目投资年度目标完成率" }).waitFor();
  return opened;
}

/** What the PNG of an address, or else of the clipboard, shows: its size, its corner, and how many colours of bars and of the calendar it has. */
async function pictureOf(opened: OpenWorkbench, address: string | null) {
  return opened.pane.evaluate(async (source) => {
    const fromClipboard = async () => (await navigator.clipboard.read())[0]!.getType("image/png");
    const blob = source === null ? await fromClipboard() : await (await fetch(source)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const count = (red: number, green: number, blue: number) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
      }
      return found;
    };
    return {
      type: blob.type,
      width: bitmap.width,
      corner: [...data.slice(0, 4)],
      bars: count(0x3b, 0x78, 0xb8),
      calendar: count(0xc2, 0x41, 0x0c),
    };
  }, address);
}

const EXPECTED = {
  type: "image/png",
  // 288 pixels and a margin of 16 on each side, twice.
  width: 640,
  corner: [255, 255, 255, 255],
};

test("the picture is copied as a PNG on white, in the colours of paper, twice the size", async () => {
  const opened = await openPicture();
  const { page, pane } = opened;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "复制为图片" }).click();
  await pane.getByText("已复制，可以粘贴到文档或聊天里。").waitFor();
  const found = await pictureOf(opened, null);
  expect(found).toMatchObject(EXPECTED);
  expect(found.bars).toBeGreaterThan(10_000);
  expect(found.calendar).toBeGreaterThan(300);
  expect(opened.faults).toEqual([]);
  expect(opened.strangers).toEqual([]);
  await page.context().close();
});

test("where the clipboard refuses, the picture is offered as a file", async () => {
  const opened = await openPicture();
  const { page, pane } = opened;
  await pane.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await pane.getByRole("button", { name: "复制为图片" }).click();
  const link = pane.getByRole("link", { name: "保存图片" });
  expect(await link.getAttribute("download")).toBe("重点项目投资年度目标完成率.png");
  const address = await link.getAttribute("href");
  const found = await pictureOf(opened, address);
  expect(found).toMatchObject(EXPECTED);
  expect(found.bars).toBeGreaterThan(10_000);
  await page.context().close();
});
