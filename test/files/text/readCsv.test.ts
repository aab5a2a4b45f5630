import { readCsv } from "../../../src/files/text/readCsv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const HEAD = ["地区", "数值"];
const HEAD_TEXT = "地区,数值\n";
/** 地区,数值⏎东镇,5 as Chinese Excel saves it. */
const GB18030 = [0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a, 0xb6, 0xab, 0xd5, 0xf2, 0x2c, 0x35];
const utf16 = (text: string, littleEndian: boolean) => {
  const units = [...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return bytes(littleEndian ? [0xff, 0xfe] : [0xfe, 0xff], units);
};

const BODY = { records: [HEAD, ["东镇", "5"]], lines: [1, 2] };

test.each([
  { rule: "UTF-8", file: utf8(`${HEAD_TEXT}东镇,5`) },
  { rule: "UTF-8 with its mark", file: bytes([0xef, 0xbb, 0xbf], utf8(`${HEAD_TEXT}东镇,5`)) },
  { rule: "GB18030", file: Uint8Array.from(GB18030) },
  { rule: "UTF-16, little end first", file: utf16(`${HEAD_TEXT}东镇,5`, true) },
  { rule: "UTF-16, big end first", file: utf16(`${HEAD_TEXT}东镇,5`, false) },
  { rule: "lines of Windows", file: utf8("地区,数值\r\n东镇,5") },
  { rule: "lines of old Macs", file: utf8("地区,数值\r东镇,5") },
  { rule: "tabs", file: utf8("地区\t数值\n东镇\t5") },
  { rule: "semicolons", file: utf8("地区;数值\n东镇;5") },
  { rule: "quoted fields", file: utf8('"地区","数值"\n"东镇","5"') },
])("$rule", ({ file }) => expect(readCsv(file)).toEqual(BODY));

test.each([
  { rule: "a comma inside quotes", text: `${HEAD_TEXT}东镇,"1,234"\n`, record: ["东镇", "1,234"] },
  { rule: "a quotation mark inside quotes", text: `${HEAD_TEXT}东镇,"a""b"\n`, record: ["东镇", 'a"b'] },
  { rule: "a line break inside quotes", text: `${HEAD_TEXT}东镇,"a\nb"\n`, record: ["东镇", "a\nb"] },
  { rule: "a blank field", text: `${HEAD_TEXT}东镇,\n`, record: ["东镇", ""] },
  { rule: "texts are not turned into numbers", text: `${HEAD_TEXT}001,12.50\n`, record: ["001", "12.50"] },
])("$rule", ({ text, record }) => {
  const reading = readCsv(utf8(text));
  expect("records" in reading && reading.records[1]).toEqual(record);
});

test.each([
  { rule: "LF", text: '地区,数值\n"东\n镇",5\n\n西镇,"6"\n南镇,7', lines: { 东: 2, 西: 5, 南: 6 } },
  { rule: "CRLF", text: '地区,数值\r\n"东\r\n镇",5\r\n\r\n西镇,"6"\r\n南镇,7', lines: { 东: 2, 西: 5, 南: 6 } },
])("each record knows its line, over line breaks in quotes and blank lines: $rule", ({ text, lines }) => {
  const reading = readCsv(utf8(text));
  if (!("records" in reading)) throw new Error(reading.fault);
  const found = reading.records.map((record, place) => [record[0]!.slice(0, 1), reading.lines[place]]);
  expect(Object.fromEntries(found)).toMatchObject(lines);
});

test("a file of many rows keeps counting", () => {
  const rows = Array.from({ length: 3000 }, (_, place) => `第${place}镇,"${place}"`);
  const reading = readCsv(utf8(HEAD_TEXT + rows.join("\r\n")));
  expect(reading).toMatchObject({ lines: Array.from({ length: 3001 }, (_, place) => place + 1) });
});

test.each([
  { rule: "empty", file: utf8(""), fault: "emptyFile", line: 1 },
  { rule: "blanks and line breaks alone", file: utf8(" \r\n\t\n"), fault: "emptyFile", line: 1 },
  { rule: "a mark alone", file: bytes([0xef, 0xbb, 0xbf]), fault: "emptyFile", line: 1 },
  { rule: "an .xlsx file", file: bytes(utf8("PK"), [3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), fault: "notText", line: 1 },
  { rule: "a picture", file: bytes([0x89], utf8("PNG\r\n"), [0x1a, 10, 0, 0, 0, 13]), fault: "notText", line: 1 },
  { rule: "bytes of no encoding", file: Uint8Array.from([0xc0, 0xff, 0xff, 0xc1, 0x20]), fault: "notText", line: 1 },
  { rule: "half a character of UTF-16", file: Uint8Array.from([0xff, 0xfe, 0x30]), fault: "notText", line: 1 },
  {
    rule: "a quotation mark that never ends",
    file: utf8(`${HEAD_TEXT}东镇,5\n"西镇,6\n`),
    fault: "brokenQuote",
    line: 3,
  },
  { rule: "text behind a closing mark", file: utf8(`${HEAD_TEXT}"东"镇,5\n`), fault: "brokenQuote", line: 2 },
])("refused: $rule", ({ file, fault, line }) => expect(readCsv(file)).toEqual({ fault, line }));
