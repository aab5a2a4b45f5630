import { FormattedNumber, type RawSheet } from "../../../src/core/intake/RawSheet";
import { MessageTaker, messagesOf, type FileMessage } from "../../../src/taskpane/fileReading/fileMessages";

const sheet = (name: string, cells: RawSheet["cells"]): RawSheet => ({
  name,
  top: 1,
  left: 2,
  cells,
  merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  hiddenRows: [3],
  hiddenColumns: [],
  since1904: false,
});
const notices = [{ code: "macros" as const, sheet: "", args: [] }];

/** As the messages arrive in another thread. */
function sent(messages: Iterable<FileMessage>) {
  const taker = new MessageTaker();
  const readings = [...messages].map((message) => taker.take(structuredClone(message)));
  expect(readings.slice(0, -1).every((one) => one === null)).toBe(true);
  return readings.at(-1);
}

test("a reading arrives whole: several sheets, formatted numbers, blank lines", () => {
  const cells = [["镇", 1, true, null], [], [new FormattedNumber(0.5, "0%"), new FormattedNumber(2, "@")]];
  const reading = { sheets: [sheet("甲", cells), sheet("乙", [[new FormattedNumber(1, "0%")]])], notices };
  const arrived = sent(messagesOf(reading));
  expect(arrived).toEqual(reading);
  if (!arrived || "refusal" in arrived) throw new Error("refused");
  expect(arrived.sheets[1]!.cells[0]![0]).toBeInstanceOf(FormattedNumber);
});

test("many cells come in many messages, each small", () => {
  const cells = Array.from({ length: 9000 }, (_, row) => [
    row,
    new FormattedNumber(row, `0.${"0".repeat(row % 5)}`),
    "镇",
  ]);
  const messages = [...messagesOf({ sheets: [sheet("甲", cells)], notices: [] })];
  const rows = messages.flatMap((message) => (message.kind === "rows" ? message.rows.length : []));
  expect(rows.length).toBeGreaterThan(1);
  expect(Math.max(...rows)).toBeLessThanOrEqual(5000);
  expect(sent(messages)).toEqual({ sheets: [sheet("甲", cells)], notices: [] });
});

test("a refusal arrives", () => {
  expect(sent(messagesOf({ refusal: "broken", args: ["1"] }))).toEqual({ refusal: "broken", args: ["1"] });
});
