import { csvLosses, readCsv, writeCsv } from "../../workbench/files/csvBook";
import { decodeText, encodeText } from "../../workbench/files/encoding";
import { Workbook } from "../../workbench/model/Workbook";

const words = "地区,数值\r\n达川区,12.5%\r\n𠮷野,€ ﾟ ㆐ ˊ\r\n";

describe("texts come back as they were", () => {
  test.each(["utf-8", "utf-8-mark", "gb18030"] as const)("%s", (encoding) => {
    expect(decodeText(encodeText(words, encoding))).toEqual({ text: words, encoding });
  });

  test("GB18030 is what its own standard says", () => {
    expect([...encodeText("达川", "gb18030")]).toEqual([0xb4, 0xef, 0xb4, 0xa8]);
    expect([...encodeText("𠮷", "gb18030")]).toEqual([0x95, 0x34, 0xb2, 0x35]);
    expect([...encodeText("ˊ", "gb18030")]).toEqual([0xa8, 0x40]);
  });

  test("UTF-16 as Excel saves its Unicode texts", () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0xbe, 0x8f, 0x09, 0, 0x31, 0);
    expect(readCsv(bytes, "a.txt").active.cell(0, 1)?.value).toBe(1);
  });

  test("bytes that are no text are refused", () => {
    expect(() => decodeText(Uint8Array.of(0x41, 0xff, 0xff, 0x20))).toThrow("neither UTF-8 nor GB18030");
  });
});

describe("a text becomes a sheet as if it had been typed", () => {
  test.each([
    ["commas", "地区,数值\n达川区,12.5%\n"],
    ["tabs", "地区\t数值\n达川区\t12.5%\n"],
    ["semicolons", "地区;数值\n达川区;12.5%\n"],
    ["commas within quotes", '"地区","数值"\n"达川区","12.5%"\n'],
  ])("%s", (_, text) => {
    const { active } = readCsv(encodeText(text, "gb18030"), "数据/2018年[7]月.csv");
    expect(active.name).toBe("2018年7月");
    expect(active.cell(1, 0)?.value).toBe("达川区");
    expect(active.cell(1, 1)).toMatchObject({ value: 0.125, style: { numberFormat: "0.00%" } });
  });

  test("formulas, blanks, texts like formulas, a quote that is not closed", () => {
    const { active } = readCsv(encodeText("=1+1,,a\n", "utf-8"), "a.csv");
    expect(active.cell(0, 0)?.formula).toBe("=1+1");
    expect(active.cell(0, 1)).toBeUndefined();
    expect(() => readCsv(encodeText('"a,b\n', "utf-8"), "a.csv")).toThrow("not closed");
  });
});

test("a sheet becomes a text from A1 on, and what is lost is named", () => {
  const workbook = Workbook.withSheet("一");
  workbook.active.setInputs(1, 1, [[{ value: "达\t川" }, { value: 0.1 }]]);
  expect(decodeText(writeCsv(workbook.active)).text).toBe(",,\r\n,达\t川,0.1\r\n");
  expect(decodeText(writeCsv(workbook.active, "gb18030", "\t")).text).toBe('\t\t\r\n\t"达\t川"\t0.1\r\n');
  workbook.addSheet("二");
  expect(csvLosses(workbook)[0]).toBe("the other sheets (二)");
});
