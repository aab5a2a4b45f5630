import { wrappedLines } from "../../../src/core/plan/wrappedLines";

const CHINESE = "位次：按年度目标完成率（6 个单位）、总量（7 个单位）分别排名";
const ENGLISH = "Ranks: by pull; equal values share a rank and the next one is skipped";

test.each<[what: string, text: string, room: number, lines: number]>([
  ["nothing", "", 100, 1],
  ["Chinese letters are as wide as they are high", "一二三四五六七八九十", 95, 1],
  ["one more goes to the next line", "一二三四五六七八九十", 90, 2],
  ["Chinese breaks between any two letters", CHINESE, 150, 2],
  ["a word stays whole", "aaaaaaaaaa bbbbbbbbbb", 90, 2],
  ["the blank at the end of a line takes no room", "aaaaaaaaaa ", 60, 1],
  ["letters of the West are narrower", ENGLISH, 330, 1],
  ["and take two lines in half the room", ENGLISH, 180, 2],
  ["a word wider than the room stands alone", "aaaaaaaaaaaaaaaaaaaa", 50, 1],
])("%s", (_, text, room, lines) => {
  expect(wrappedLines(text, 9, room)).toBe(lines);
});

test("more room never takes more lines", () => {
  for (const text of [CHINESE, ENGLISH]) {
    const lines = Array.from({ length: 60 }, (_, step) => wrappedLines(text, 9, 60 + step * 10));
    expect(lines).toEqual([...lines].sort((one, other) => other - one));
    expect(lines.at(-1)).toBe(1);
  }
});
