import { fitting } from "../../workbench/engine/narrowNumbers";

// Only the reckoning is tested here, not Univer, which plain Node cannot load.
jest.mock("@univerjs/core", () => ({}));
jest.mock("@univerjs/sheets", () => ({}));

/** What Excel shows of a number in a cell with room for so many letters. */
test.each<[value: number | string, isPlain: boolean, room: number, shown: string | undefined]>([
  [1234.5, true, 6, undefined],
  [1234.567, true, 6, "1234.6"],
  [1234.567, true, 4, "1235"],
  [1_234_567.891, true, 7, "1234568"],
  [123_456_789, true, 7, "1.2E+08"],
  [123_456_789, true, 5, "1E+08"],
  [123_456_789, true, 3, "###"],
  [0.000_123, true, 5, "1E-04"],
  ["1,234,567.9", false, 8, "########"],
  ["2025-12-31", false, 4, "####"],
])("%p, without a format: %s, in a cell of %i letters", (value, isPlain, room, shown) => {
  expect(fitting(value, isPlain, (text) => text.length <= room)).toBe(shown);
});
