import { DRILLS, Failures, type DrillName } from "../../../workbench/host/failures";
import { start } from "./support";

/** Writes a figure in a batch of its own; what the add-in gets, and whether the figure was written. */
async function drill(name: DrillName): Promise<{ code: string; written: boolean }> {
  const { addin, workbook } = await start();
  addin.host.failures.rejectBatch(1, DRILLS[name]);
  const code = await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    return "";
  }).catch((error: OfficeExtension.Error) => error.code);
  return { code, written: workbook.sheet("Sheet1")!.cell(0, 0)?.value === 1 };
}

describe("what an add-in meets in each drill", () => {
  test.each<[DrillName, string, boolean]>([
    ["general", "GeneralException", false],
    ["access", "AccessDenied", false],
    ["editing", "InvalidOperationInCellEditMode", false],
    ["activity", "ActivityLimitReached", false],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded", false],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded", true],
    ["aborted", "RequestAborted", false],
  ])("%s: %s; work done: %s", async (name, code, written) => {
    expect(await drill(name)).toEqual({ code, written });
  });
});

describe("which round trips fail", () => {
  const access = DRILLS.access;
  const next = (failures: Failures, count: number) => Array.from({ length: count }, () => failures.next() === access);

  test("the k-th from now, once", () => {
    const failures = new Failures();
    failures.next();
    failures.rejectBatch(2, access);
    expect(next(failures, 3)).toEqual([false, true, false]);
  });

  test("several in a row", () => {
    const failures = new Failures();
    failures.rejectBatch(2, access, 2);
    expect(failures.left).toBe(2);
    expect(next(failures, 4)).toEqual([false, true, true, false]);
    expect(failures.left).toBe(0);
  });

  test("all from the k-th on, until it is called off", () => {
    const failures = new Failures();
    failures.rejectFrom(2, access);
    expect(next(failures, 3)).toEqual([false, true, true]);
    failures.clear();
    expect(next(failures, 1)).toEqual([false]);
  });
});
