import { oldHash } from "../../../workbench/model/passwordHash";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

/** Unprotects a sheet whose protection came from a file, and tells the failure's code, or null. */
async function unprotect(storedPassword: Record<string, string>, password?: string): Promise<string | null> {
  const { addin, workbook } = await start();
  workbook.sheets[0]!.protection = { options: {}, storedPassword };
  const done = addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.unprotect(password);
    await context.sync();
    return null;
  });
  return done.then(
    () => (workbook.sheets[0]!.protection ? "still protected" : null),
    async () => (await failureOf(done)).code,
  );
}

const CASES: { rule: string; stored: Record<string, string>; given: string | undefined; code: string | null }[] = [
  { rule: "the right password opens", stored: { password: oldHash("乡镇") }, given: "乡镇", code: null },
  { rule: "a wrong one does not", stored: { password: oldHash("乡镇") }, given: "街道", code: "AccessDenied" },
  { rule: "none does not", stored: { password: oldHash("乡镇") }, given: undefined, code: "AccessDenied" },
  {
    rule: "the newer hash cannot be checked here, and is refused by name",
    stored: { algorithmName: "SHA-512", hashValue: "x", saltValue: "y", spinCount: "100000" },
    given: "乡镇",
    code: "ApiNotFound",
  },
];
test.each(CASES)("a password from a file: $rule", async ({ stored, given, code }) => {
  expect(await unprotect(stored, given)).toBe(code);
});
