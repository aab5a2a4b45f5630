import type { CloseBehavior, SaveBehavior } from "../../../workbench/host/HostContext";
import { roundTrip } from "../support/fileTrip";
import { failureOf, start, stopAll } from "./support";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("../support/hucre")>("../support/hucre").hucre);

afterAll(stopAll);

/** A host that writes down how it was asked to save and close. */
async function bench() {
  const asked: string[] = [];
  const made = await start({
    save: (behavior: SaveBehavior) => Promise.resolve(void asked.push(`save ${behavior}`)),
    close: (behavior: CloseBehavior) => Promise.resolve(void asked.push(`close ${behavior}`)),
  });
  const run = <T>(deed: (workbook: Excel.Workbook) => T) =>
    made.addin.Excel.run(async (context) => {
      const answer = deed(context.workbook);
      await context.sync();
      return answer;
    });
  return { ...made, run, asked };
}

test("a workbook is dirty when something of it has changed, until it is saved", async () => {
  const { run, workbook, asked } = await bench();
  workbook.dirty = false;
  const read = async () => {
    const found = await run((book) => book.load("isDirty,previouslySaved"));
    return [found.isDirty, found.previouslySaved];
  };
  expect(await read()).toEqual([false, false]);
  await run((book) => book.worksheets.getItem("Sheet1").getRange("A2").select());
  expect(await read()).toEqual([false, false]);
  await run((book) => (book.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]));
  expect(await read()).toEqual([true, false]);
  await run((book) => book.save());
  expect(await read()).toEqual([false, true]);
  await run((book) => (book.isDirty = true));
  expect(await read()).toEqual([true, true]);
  await run((book) => book.save("Prompt"));
  expect(asked).toEqual(["save Save", "save Prompt"]);
});

test("it is closed with its changes or without them", async () => {
  const { run, asked } = await bench();
  await run((book) => book.close());
  await run((book) => book.close("SkipSave"));
  expect(asked).toEqual(["close Save", "close SkipSave"]);
});

test("a host that cannot save or close says so by name, and another word is refused", async () => {
  const { addin } = await start();
  const { run } = await bench();
  const failed = (deed: (book: Excel.Workbook) => void, excel = addin.Excel) =>
    failureOf(
      excel.run(async (context) => {
        deed(context.workbook);
        await context.sync();
      }),
    );
  expect((await failed((book) => book.save())).message).toContain("Workbook.save");
  expect((await failed((book) => book.close())).message).toContain("Workbook.close");
  expect((await failureOf(run((book) => book.save("Later" as "Save")))).code).toBe("InvalidArgument");
});

test("what was opened from a file has been saved before", async () => {
  const { workbook } = await bench();
  const { read } = await roundTrip(workbook);
  expect([read.saved, read.dirty]).toEqual([true, false]);
});

test("the smaller properties of workbook and sheet; what they cannot be is refused by name", async () => {
  const { run } = await bench();
  const book = await run((one) => one.load("autoSave,calculationEngineVersion,usePrecisionAsDisplayed,chartDataPointTrack")); // prettier-ignore
  const { autoSave, calculationEngineVersion, usePrecisionAsDisplayed, chartDataPointTrack } = book;
  expect([autoSave, calculationEngineVersion > 0, usePrecisionAsDisplayed, chartDataPointTrack]).toEqual([false, true, false, true]); // prettier-ignore
  expect((await run((one) => one.getIsActiveCollabSession())).value).toBe(false);
  const sheet = await run((one) => one.worksheets.getItem("数据").load("tabId,enableCalculation"));
  expect([sheet.tabId, sheet.enableCalculation]).toEqual([2, true]);
  await run((one) => {
    one.usePrecisionAsDisplayed = false;
    one.chartDataPointTrack = true;
    one.worksheets.getItem("数据").enableCalculation = true;
  });
  const refused = [
    (one: Excel.Workbook) => (one.usePrecisionAsDisplayed = true),
    (one: Excel.Workbook) => (one.chartDataPointTrack = false),
    (one: Excel.Workbook) => (one.worksheets.getItem("数据").enableCalculation = false),
  ];
  for (const deed of refused) expect((await failureOf(run(deed))).code).toBe("ApiNotFound");
});
