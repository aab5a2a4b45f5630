import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUNDLE = join(__dirname, "../../dist/functions.js");
/** Every workbook that uses a function loads it, also over a slow line. */
const MOST_BYTES = 15_000;

test("the functions stay small: at most 15,000 bytes packed", () => {
  if (!existsSync(BUNDLE)) throw new Error("dist/functions.js is missing: run `npm run build` first.");
  expect(gzipSync(readFileSync(BUNDLE), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});
