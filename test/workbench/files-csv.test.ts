import { CellError } from "../../workbench/model/values";
import { fromCsv, toCsv } from "../../workbench/files/csv";

describe("CSV", () => {
  test.each([
    ["a number has all its digits", 0.1 + 0.2, "0.30000000000000004"],
    ["a boolean is in capitals", true, "TRUE"],
    ["a blank cell is an empty field", null, ""],
    ["an empty text is a field in quotes", "", '""'],
    ["an error is its code", new CellError("#N/A", "no such town"), "#N/A"],
    ["a comma needs quotes", "a,b", '"a,b"'],
    ["a quote is doubled", '5"', '"5"""'],
    ["a line end needs quotes", "a\nb", '"a\nb"'],
    ["a text like a formula is not changed", "=1+1", "=1+1"],
    ["Chinese needs no quotes", "达川区", "达川区"],
  ])("%s", (_, value, expected) => {
    expect(toCsv([[value, 1]])).toBe(`${expected},1\r\n`);
  });

  test("lines and fields come back as they were", () => {
    const lines = [
      ["a", "", 'b "c"'],
      ["1,5", "x\r\ny", " z "],
      ["", "", ""],
    ];
    expect(fromCsv(toCsv(lines))).toEqual(lines);
  });

  test.each([
    ["a byte order mark is no text", "\ufeffa,b\n", [["a", "b"]]],
    ["the last line may have no end", "a\nb", [["a"], ["b"]]],
    [
      "a comma at the end is one more field",
      "a,\n,",
      [
        ["a", ""],
        ["", ""],
      ],
    ],
    ["an empty line is one empty field", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["an empty text has no lines", "", []],
  ])("%s", (_, text, expected) => {
    expect(fromCsv(text)).toEqual(expected);
  });

  test.each(['"a', '"a"b,c', 'a"b\n"c'])("a quote out of place is told: %s", (text) => {
    expect(() => fromCsv(text)).toThrow(/quote that is not closed/);
  });
});
