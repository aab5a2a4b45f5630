import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench(options?: Excel.WorksheetProtectionOptions, password?: string) {
  const { addin, workbook } = await start();
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  await run((sheet) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect(options, password);
  });
  return { run, sheet: workbook.sheets[0]! };
}

describe("a protected sheet", () => {
  type Deed = (sheet: Excel.Worksheet) => void;
  const FORMAT = { allowFormatCells: true };
  test.each<[what: string, options: object | undefined, deed: Deed, code: string | undefined]>([
    ["refuses to write a locked cell", undefined, (s) => (s.getRange("A1").values = [[1]]), "AccessDenied"],
    ["takes what is written to unlocked cells", undefined, (s) => (s.getRange("B2:B4").values = [[1], [2], [3]]), undefined], // prettier-ignore
    ["refuses a block with one locked cell", undefined, (s) => (s.getRange("B2:B5").values = [[1], [2], [3], [4]]), "AccessDenied"], // prettier-ignore
    ["refuses to clear", undefined, (s) => s.getRange("A1:C9").clear("Contents"), "AccessDenied"],
    ["refuses a copy over locked cells", undefined, (s) => s.getRange("A5").copyFrom("B2"), "AccessDenied"],
    ["refuses a sort", undefined, (s) => s.getRange("B2:B4").sort.apply([{ key: 0 }]), "AccessDenied"],
    ["refuses formats", undefined, (s) => (s.getRange("B2").format.font.bold = true), "AccessDenied"],
    ["refuses number formats", undefined, (s) => (s.getRange("B2").numberFormat = [["0.0"]]), "AccessDenied"],
    ["takes formats where they are allowed", FORMAT, (s) => (s.getRange("A1").format.font.bold = true), undefined],
    ["refuses to be protected again", undefined, (s) => s.protection.protect(), "InvalidOperation"],
    ["refuses a wrong password", undefined, (s) => s.protection.unprotect("wrong"), "AccessDenied"],
  ])("%s", async (_what, options, deed, code) => {
    const { run } = await bench(options, "secret");
    const done = run(deed);
    if (code === undefined) await expect(done).resolves.not.toThrow();
    else expect((await failureOf(done)).code).toBe(code);
  });
});

test("the options that were not named are off; unprotect takes all away", async () => {
  const { run, sheet } = await bench({ allowSort: true, selectionMode: "Unlocked" }, "secret");
  const read = await run(async (owner, context) => {
    owner.protection.load("protected,options");
    await context.sync();
    return [owner.protection.protected, owner.protection.options] as const;
  });
  expect(read[0]).toBe(true);
  expect(read[1]).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
  await run((owner) => {
    owner.protection.unprotect("secret");
    owner.getRange("A1").values = [[1]];
  });
  expect([sheet.protection, sheet.cell(0, 0)!.value]).toEqual([undefined, 1]);
});
